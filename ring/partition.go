// Package ring decides where a device lives. It knows partitions and nothing of sockets, messages or tenants.
//
// A device belongs to one of a fixed number of partitions by the hash of its id. The number is part of the stored data (each
// device's head row carries its partition), so it never changes in a running installation.
package ring

import "github.com/cespare/xxhash/v2"

// Partitions is the fixed number of partitions: a prime, large enough that adding a node moves hardly any partition between
// nodes that were there before.
const Partitions = 4093

// PartitionOf returns the partition of a device id, in [0, Partitions).
func PartitionOf(device string) int {
	return int(xxhash.Sum64String(device) % Partitions)
}
