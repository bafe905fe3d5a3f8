package event

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/waconnect/waconnect/node/device"
)

// Stream is the JetStream stream that fans events out.
const Stream = "EVENTS"

// Shards is the fixed number of shards of the stream's subjects.
const Shards = 64

// Headers of a message in the stream. Its data is empty: readers take events from the table, in order, up to the number named.
const (
	HeaderDevice    = "Waconnect-Device"
	HeaderDeviceSeq = "Waconnect-Device-Seq"
	HeaderTenant    = "Waconnect-Tenant"
	HeaderTrace     = "Waconnect-Trace"
)

// StreamConfig are the settings of the stream.
type StreamConfig struct {
	Replicas int   // 1 in dev, 3 in a cluster
	MaxBytes int64 // 0: no limit but the age
}

const (
	streamAge       = 72 * time.Hour
	duplicateWindow = 10 * time.Minute
)

// EnsureStream makes the stream or brings it to these settings.
func EnsureStream(ctx context.Context, js jetstream.JetStream, cfg StreamConfig) error {
	limit := cfg.MaxBytes
	if limit == 0 {
		limit = -1
	}
	_, err := js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: Stream, Description: "committed events of all devices", Subjects: []string{"ev.>"}, Storage: jetstream.FileStorage,
		Retention: jetstream.LimitsPolicy, Discard: jetstream.DiscardOld, MaxAge: streamAge, MaxBytes: limit, Duplicates: duplicateWindow,
		Replicas: max(cfg.Replicas, 1),
	})
	if err != nil {
		return fmt.Errorf("make stream %s: %w", Stream, err)
	}
	return nil
}

// Subject of an event. The parts are safe as tokens: tenant and device ids are checked by the schema.
func Subject(tenant string, id device.ID, kind string) string {
	return fmt.Sprintf("ev.%d.%s.%s.%s", xxhash.Sum64String(string(id))%Shards, tenant, id, kind)
}

// AnnounceOfTenant tells readers of a tenant's events that there is one of no device. While NATS is away they find it by themselves.
func AnnounceOfTenant(nc *nats.Conn, tenant, kind string) {
	_ = nc.Publish(fmt.Sprintf("ev.0.%s.-.%s", tenant, kind), nil)
}

// ShardSubject matches the events of one shard.
func ShardSubject(shard int) string { return fmt.Sprintf("ev.%d.>", shard) }

// TenantSubjects are the subjects of all events of a tenant.
func TenantSubjects(tenant string) string { return "ev.*." + tenant + ".>" }

// deviceSubject is where changes of a device's state are announced, without content.
func deviceSubject(tenant, id string) string { return "waconnect.device." + tenant + "." + id }

// Announce wakes whoever watches a device. It carries nothing: watchers read the row. While NATS is away it does nothing; watchers poll
// then.
func Announce(nc *nats.Conn, tenant string, id device.ID) {
	if nc == nil {
		return
	}
	if err := nc.Publish(deviceSubject(tenant, string(id)), nil); err != nil && !errors.Is(err, nats.ErrConnectionClosed) {
		return // a hint that did not get through; watchers poll while NATS is away
	}
}
