package sessionstore

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"google.golang.org/protobuf/proto"
)

// PutAppStateSyncKey stores a key unless a newer one of the same id is there.
func (g stores) PutAppStateSyncKey(ctx context.Context, id []byte, key store.AppStateSyncKey) error {
	return g.s.do("PutAppStateSyncKey", func() error {
		if changed, err := g.s.putAppKey(ctx, id, key); err != nil || !changed {
			return err
		}
		return g.s.durable(ctx)
	})
}

func (s *Session) putAppKey(ctx context.Context, id []byte, key store.AppStateSyncKey) (changed bool, err error) {
	known, err := s.appKey(ctx, id)
	if err != nil || known != nil && known.Timestamp >= key.Timestamp {
		return false, err
	}
	value, err := json.Marshal(key)
	if err != nil {
		return false, err
	}
	s.putOne(ctx, kindAppKey, hex.EncodeToString(id), value)
	return true, nil
}

// KeepAppStateKeys stores the keys that the phone shares, as the library does later. They are durable when it returns.
func (s *Session) KeepAppStateKeys(ctx context.Context, share *waE2E.AppStateSyncKeyShare) error {
	return s.do("KeepAppStateKeys", func() error {
		for _, key := range share.GetKeys() {
			print, err := proto.Marshal(key.GetKeyData().GetFingerprint())
			if err != nil {
				return fmt.Errorf("fingerprint of app state key: %w", err)
			}
			_, err = s.putAppKey(ctx, key.GetKeyID().GetKeyID(), store.AppStateSyncKey{
				Data: key.GetKeyData().GetKeyData(), Fingerprint: print, Timestamp: key.GetKeyData().GetTimestamp(),
			})
			if err != nil {
				return err
			}
		}
		return s.durable(ctx)
	})
}

const missesAppStateQuery = `
SELECT EXISTS (SELECT 1 FROM signal_records WHERE device_id = $1 AND kind = 'app_key')
  AND NOT EXISTS (SELECT 1 FROM signal_records WHERE device_id = $1 AND kind = 'app_version')`

// MissesAppState reports whether the phone has shared keys of its app state while nothing of it was read: a process ended in between.
func (s *Session) MissesAppState(ctx context.Context) (bool, error) {
	return get(s, "MissesAppState", func() (misses bool, err error) {
		err = s.parent.pool.QueryRow(ctx, missesAppStateQuery, s.id).Scan(&misses)
		return misses, err
	})
}

func (s *Session) appKey(ctx context.Context, id []byte) (*store.AppStateSyncKey, error) {
	value, err := s.readOne(ctx, kindAppKey, hex.EncodeToString(id))
	if err != nil || value == nil {
		return nil, err
	}
	return decodeAppKey(value)
}

func decodeAppKey(value []byte) (*store.AppStateSyncKey, error) {
	var key store.AppStateSyncKey
	if err := json.Unmarshal(value, &key); err != nil {
		return nil, fmt.Errorf("stored app state key: %w", err)
	}
	return &key, nil
}

// GetAppStateSyncKey implements store.AppStateSyncKeyStore.
func (g stores) GetAppStateSyncKey(ctx context.Context, id []byte) (*store.AppStateSyncKey, error) {
	return get(g.s, "GetAppStateSyncKey", func() (*store.AppStateSyncKey, error) { return g.s.appKey(ctx, id) })
}

// GetLatestAppStateSyncKeyID implements store.AppStateSyncKeyStore.
func (g stores) GetLatestAppStateSyncKeyID(ctx context.Context) ([]byte, error) {
	return get(g.s, "GetLatestAppStateSyncKeyID", func() (latest []byte, err error) {
		list, err := g.s.all(ctx, kindAppKey, "")
		if err != nil {
			return nil, err
		}
		newest := int64(-1 << 63)
		for name, v := range list {
			key, err := decodeAppKey(v.value)
			if err != nil {
				return nil, err
			}
			if latest == nil || key.Timestamp > newest {
				if latest, err = hex.DecodeString(name); err != nil {
					return nil, err
				}
				newest = key.Timestamp
			}
		}
		return latest, nil
	})
}

// GetAllAppStateSyncKeys implements store.AppStateSyncKeyStore.
func (g stores) GetAllAppStateSyncKeys(ctx context.Context) ([]*store.AppStateSyncKey, error) {
	return get(g.s, "GetAllAppStateSyncKeys", func() (keys []*store.AppStateSyncKey, err error) {
		list, err := g.s.all(ctx, kindAppKey, "")
		if err != nil {
			return nil, err
		}
		for _, v := range list {
			key, err := decodeAppKey(v.value)
			if err != nil {
				return nil, err
			}
			keys = append(keys, key)
		}
		return keys, nil
	})
}

// PutAppStateVersion goes with the next write: the values that belong to it are written right after it, and both must land together.
func (g stores) PutAppStateVersion(ctx context.Context, name string, version uint64, hash [128]byte) error {
	return g.s.do("PutAppStateVersion", func() error {
		g.s.putOne(ctx, kindAppState, name, packVersion(version, hash))
		return nil
	})
}

func packVersion(version uint64, hash [128]byte) []byte {
	return append(binary.BigEndian.AppendUint64(nil, version), hash[:]...)
}

func unpackVersion(value []byte) (version uint64, hash [128]byte, err error) {
	if len(value) != 8+len(hash) {
		return 0, hash, fmt.Errorf("stored app state version of %d bytes", len(value))
	}
	return binary.BigEndian.Uint64(value), [128]byte(value[8:]), nil
}

// GetAppStateVersion reads a collection's version and hash; zero if there is none.
func (g stores) GetAppStateVersion(ctx context.Context, name string) (version uint64, hash [128]byte, err error) {
	err = g.s.do("GetAppStateVersion", func() error {
		value, err := g.s.readOne(ctx, kindAppState, name)
		if err != nil || value == nil {
			return err
		}
		if version, hash, err = unpackVersion(value); err != nil {
			return err
		}
		if version == 0 {
			return errNotPoison{fmt.Errorf("stored app state version of %s is 0", name)}
		}
		return nil
	})
	return version, hash, err
}

// DeleteAppStateVersion deletes a collection with all its values.
func (g stores) DeleteAppStateVersion(ctx context.Context, name string) error {
	return g.s.do("DeleteAppStateVersion", func() error {
		g.s.putOne(ctx, kindAppState, name, nil)
		if err := g.s.deleteAll(ctx, kindAppMAC, name+"/"); err != nil {
			return err
		}
		return g.s.durable(ctx)
	})
}

func macKey(name string, index []byte) string { return name + "/" + hex.EncodeToString(index) }

// PutAppStateMutationMACs makes a collection's new version and its values durable together.
func (g stores) PutAppStateMutationMACs(ctx context.Context, name string, _ uint64, mutations []store.AppStateMutationMAC) error {
	if len(mutations) == 0 {
		return nil
	}
	return g.s.do("PutAppStateMutationMACs", func() error {
		changes := make(map[ref]record, len(mutations))
		for _, m := range mutations {
			changes[ref{kindAppMAC, macKey(name, m.IndexMAC)}] = record{value: bytes.Clone(m.ValueMAC)}
		}
		g.s.put(ctx, changes)
		return g.s.durable(ctx)
	})
}

// DeleteAppStateMutationMACs goes with the next write.
func (g stores) DeleteAppStateMutationMACs(ctx context.Context, name string, indexMACs [][]byte) error {
	if len(indexMACs) == 0 {
		return nil
	}
	return g.s.do("DeleteAppStateMutationMACs", func() error {
		changes := make(map[ref]record, len(indexMACs))
		for _, index := range indexMACs {
			changes[ref{kindAppMAC, macKey(name, index)}] = record{}
		}
		g.s.put(ctx, changes)
		return nil
	})
}

// GetAppStateMutationMAC implements store.AppStateStore.
func (g stores) GetAppStateMutationMAC(ctx context.Context, name string, index []byte) ([]byte, error) {
	return get(g.s, "GetAppStateMutationMAC", func() ([]byte, error) { return g.s.readOne(ctx, kindAppMAC, macKey(name, index)) })
}
