package sessionstore

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"
	"go.mau.fi/whatsmeow/store"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/seal"
)

// Table: signal_records. A record is a small sealed value under (device, kind, key). A session reads each record once and keeps it, since
// nobody else writes the records of a device that is open here. A change is staged in memory and goes with the device's next write;
// until that has landed, readers see the change and nobody sees the table.

// Kinds of records.
const (
	kindDevice   = "device"        // "self": the companion's own keys
	kindIdentity = "identity"      // address: identity key
	kindSession  = "session"       // address: signal session
	kindPreKey   = "prekey"        // number, ten digits: private key
	kindSender   = "sender_key"    // group/address
	kindAppKey   = "app_key"       // key id in hex
	kindAppState = "app_version"   // collection
	kindAppMAC   = "app_mac"       // collection/index MAC in hex
	kindContact  = "contact"       // JID
	kindChat     = "chat_setting"  // JID
	kindSecret   = "secret"        // chat|sender|message id
	kindToken    = "privacy_token" // JID
	kindSalt     = "nct_salt"      // "self"
	kindBuffered = "buffered"      // hash of a ciphertext in hex: its plaintext
	kindOutgoing = "outgoing"      // chat|message id: what was sent
	kindLID      = "lid"           // user of a number: user of its identity
	kindPN       = "pn"            // user of an identity: user of its number
)

const self = "self"

const table = "signal_records"

type ref struct{ kind, key string }

// record is a value and what is known of it. A nil value: there is none, or it is to be deleted.
type record struct {
	value    []byte
	uploaded *bool
	expires  *time.Time
	first    bool // an older value stays
}

// maxCached bounds the records that a session keeps in memory; a full cache starts anew.
const maxCached = 4096

type records struct {
	mu     sync.Mutex
	cache  map[ref]record // as stored; nil value: known to be absent
	staged map[ref]record // waits for the next write; a map of its own for each, since one that held hundreds of prekeys stays that large
	flying map[ref]record // on its way
	resets int            // how often the cache was emptied
	wipe   bool           // everything of the device is deleted before what is staged
	wiping bool

	lastBuffered string // the decrypted message that landed last, and whether without its plaintext
	lastCleared  bool
}

// landedAs reports whether a message stands in the table without its plaintext.
func (r *records) landedAs(k ref) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.lastBuffered == k.key && r.lastCleared
}

func (r *records) init() {
	r.cache = map[ref]record{}
}

func (r *records) anyStaged() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.staged) > 0 || len(r.flying) > 0 || r.wipe
}

// lookup finds what is known in memory.
func (r *records) lookup(k ref) (record, bool) {
	for _, m := range []map[ref]record{r.staged, r.flying, r.cache} {
		if v, ok := m[k]; ok {
			return v, true
		}
	}
	return record{}, r.wipe || r.wiping
}

func (r *records) keep(k ref, v record) {
	if len(r.cache) >= maxCached {
		clear(r.cache)
		r.resets++
	}
	r.cache[k] = v
}

// stage replaces a record with the device's next write.
func (r *records) stage(changes map[ref]record) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.staged == nil {
		r.staged = make(map[ref]record, len(changes))
	}
	for k, v := range changes {
		if v.first {
			if known, ok := r.lookup(k); ok && known.value != nil {
				continue
			}
		}
		r.staged[k] = v
	}
}

// transaction is one decryption: what it changes becomes visible at its end, or never.
type transaction struct {
	before  map[string][]byte // signal sessions as they were, by address
	changes map[ref]record
	hash    string // of the ciphertext, once its plaintext was staged
	plain   store.BufferedEvent
}

type inTransaction struct{}

func transactionOf(ctx context.Context) *transaction {
	t, _ := ctx.Value(inTransaction{}).(*transaction)
	return t
}

// named is a key as it stands in the table, whose text holds only UTF-8 without U+0000: an address or a message id is whatever its sender
// wrote, and one key that PostgreSQL refuses would hold up every later write of the device. The beginning of a key is the beginning of
// its name.
func named(key string) string {
	if utf8.ValidString(key) && !strings.ContainsRune(key, 0) {
		return key
	}
	var b strings.Builder
	for i := 0; i < len(key); {
		r, n := utf8.DecodeRuneInString(key[i:])
		if r == 0 || r == utf8.RuneError && n == 1 {
			fmt.Fprintf(&b, "%c%02x", utf8.RuneError, key[i])
		} else {
			b.WriteString(key[i : i+n])
		}
		i += n
	}
	return b.String()
}

// put stages records: in the transaction of the context, or for the next write.
func (s *Session) put(ctx context.Context, changes map[ref]record) {
	for k, v := range changes {
		if name := named(k.key); name != k.key {
			delete(changes, k)
			changes[ref{k.kind, name}] = v
		}
	}
	if t := transactionOf(ctx); t != nil {
		maps.Copy(t.changes, changes)
		return
	}
	s.records.stage(changes)
}

func (s *Session) putOne(ctx context.Context, kind, key string, value []byte) {
	s.put(ctx, map[ref]record{{kind, key}: {value: value}})
}

const readQuery = `SELECT key, value, uploaded, expires_at FROM signal_records WHERE device_id = $1 AND kind = $2 AND key = ANY($3)`

// readTimeout bounds one read; PostgreSQL that does not answer for so long is away.
const readTimeout = 5 * time.Second

// read returns the records of these keys; those that do not exist are in the answer with a nil value.
func (s *Session) read(ctx context.Context, kind string, keys ...string) (map[string]record, error) {
	found := make(map[string]record, len(keys))
	var missing []string
	for i, key := range keys {
		name := named(key)
		if name == key {
			continue
		}
		names := slices.Clone(keys)
		names[i] = name
		list, err := s.read(ctx, kind, names...)
		if err != nil {
			return nil, err
		}
		list[key] = list[name]
		if !slices.Contains(keys, name) {
			delete(list, name)
		}
		return list, nil
	}
	t := transactionOf(ctx)
	s.records.mu.Lock()
	for _, key := range keys {
		if t != nil {
			if v, ok := t.changes[ref{kind, key}]; ok {
				found[key] = v
				continue
			}
		}
		if v, ok := s.records.lookup(ref{kind, key}); ok {
			found[key] = v
		} else {
			missing = append(missing, key)
		}
	}
	resets := s.records.resets
	s.records.mu.Unlock()
	if len(missing) == 0 {
		return found, nil
	}
	stored, err := s.fetch(ctx, readQuery, kind, missing)
	if err != nil {
		return nil, err
	}
	s.records.mu.Lock()
	defer s.records.mu.Unlock()
	// What was written since is newer than what was read, and is in memory, unless the cache was emptied in between.
	fresh := resets == s.records.resets
	for _, key := range missing {
		k := ref{kind, key}
		v, ok := s.records.lookup(k)
		if !ok {
			if !fresh {
				return nil, errNotPoison{errMoved}
			}
			v = stored[key]
		}
		found[key] = v
	}
	for _, key := range missing {
		if _, ok := s.records.lookup(ref{kind, key}); !ok && worthKeeping(kind) {
			s.records.keep(ref{kind, key}, found[key])
		}
	}
	return found, nil
}

func (s *Session) readOne(ctx context.Context, kind, key string) ([]byte, error) {
	found, err := s.read(ctx, kind, key)
	return found[key].value, err
}

// fetch reads and opens rows of the table.
func (s *Session) fetch(ctx context.Context, query, kind string, arg any) (map[string]record, error) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readTimeout)
	defer cancel()
	rows, err := s.parent.pool.Query(ctx, query, s.id, kind, arg)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", kind, err)
	}
	list := map[string]record{}
	var key string
	var v record
	_, err = pgx.ForEachRow(rows, []any{&key, &v.value, &v.uploaded, &v.expires}, func() error {
		plain, err := s.parent.ring.Open(s.place(ref{kind, key}), v.value)
		if err != nil {
			return fmt.Errorf("%s %s: %w", kind, key, err)
		}
		list[key] = record{value: plain, uploaded: v.uploaded, expires: v.expires}
		v = record{}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", kind, err)
	}
	return list, nil
}

const prefixQuery = `SELECT key, value, uploaded, expires_at FROM signal_records WHERE device_id = $1 AND kind = $2 AND starts_with(key, $3)`

// all returns the records of a kind whose key begins with prefix, with what is staged. It is for rare use: nothing of it is kept.
func (s *Session) all(ctx context.Context, kind, prefix string) (map[string]record, error) {
	prefix = named(prefix)
	if s.records.anyStaged() && transactionOf(ctx) == nil {
		if err := s.head.Flush(ctx); err != nil {
			return nil, err
		}
	}
	list, err := s.fetch(ctx, prefixQuery, kind, prefix)
	if err != nil {
		return nil, err
	}
	s.records.mu.Lock()
	defer s.records.mu.Unlock()
	layers := []map[ref]record{s.records.flying, s.records.staged}
	if t := transactionOf(ctx); t != nil {
		layers = append(layers, t.changes)
	}
	for _, layer := range layers {
		for k, v := range layer {
			if k.kind != kind || len(k.key) < len(prefix) || k.key[:len(prefix)] != prefix {
				continue
			}
			if v.value == nil {
				delete(list, k.key)
			} else {
				list[k.key] = v
			}
		}
	}
	return list, nil
}

func (s *Session) place(k ref) seal.Place {
	return seal.Place{Tenant: s.tenant, Device: string(s.id), Table: table, Row: k.kind + "\x00" + k.key}
}

const wipeStatement = `
DELETE FROM signal_records r USING device_heads h
WHERE r.device_id = $1 AND h.device = r.device_id AND h.wrote = pg_current_xact_id()`

var putRows = batch.Last(`
WITH p AS (
  INSERT INTO signal_records (device_id, kind, key, value, uploaded, expires_at)
  SELECT h.device, r.kind, r.name, r.value, r.uploaded, r.expires_at
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::bool[], $7::timestamptz[], $8::bool[])
    AS r (key, device, kind, name, value, uploaded, expires_at, first), device_heads h
  WHERE h.device = r.device AND h.wrote = pg_current_xact_id()
    AND NOT (r.first AND EXISTS (SELECT 1 FROM signal_records k WHERE k.device_id = r.device AND k.kind = r.kind AND k.key = r.name))
  ON CONFLICT (device_id, kind, key) DO UPDATE
  SET value = excluded.value, uploaded = excluded.uploaded, expires_at = excluded.expires_at)
SELECT '', 0::bigint WHERE false`)

var deleteRows = batch.Last(`
DELETE FROM signal_records r USING unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS w (key, device, kind, name), device_heads h
WHERE r.device_id = w.device AND r.kind = w.kind AND r.key = w.name AND h.device = r.device_id AND h.wrote = pg_current_xact_id()
RETURNING w.key, 1::bigint`)

// rider puts what is staged behind every write of the device's head.
type rider struct{ s *Session }

var _ commit.Rider = rider{}

// Ride implements commit.Rider. A write that was refused and is tried again finds what was on its way, and what came since.
func (r rider) Ride(b *batch.Batch) {
	s := r.s
	s.records.mu.Lock()
	defer s.records.mu.Unlock()
	if len(s.records.flying) == 0 {
		s.records.flying = s.records.staged
	} else {
		maps.Copy(s.records.flying, s.records.staged)
	}
	s.records.staged = nil
	s.records.wiping, s.records.wipe = s.records.wiping || s.records.wipe, false
	if s.records.wiping {
		b.Queue(wipeStatement, s.id)
	}
	for k, v := range s.records.flying {
		s.queueRecord(b, k, v)
	}
}

// queueRecord adds the write of one record to a fenced transaction. A nil value deletes it.
func (s *Session) queueRecord(b *batch.Batch, k ref, v record) {
	row := string(s.id) + "/" + k.kind + "/" + k.key
	if v.value == nil {
		b.Add(deleteRows, row, nil, string(s.id), k.kind, k.key)
		return
	}
	b.Add(putRows, row, nil, string(s.id), k.kind, k.key, s.parent.ring.Seal(s.place(k), v.value), v.uploaded, v.expires, v.first)
}

// Landed implements commit.Rider.
func (r rider) Landed(err error) {
	s := r.s
	s.records.mu.Lock()
	switch {
	case err == nil:
		if s.records.wiping {
			clear(s.records.cache)
			s.records.resets++
		}
		for k, v := range s.records.flying {
			if k.kind == kindBuffered {
				s.records.lastBuffered, s.records.lastCleared = k.key, isCleared(v.value)
			}
			if worthKeeping(k.kind) {
				s.records.keep(k, v)
			} else {
				delete(s.records.cache, k)
			}
		}
	case commit.Refused(err):
		if len(s.records.flying) > 0 {
			maps.Copy(s.records.flying, s.records.staged) // what came since is newer
			s.records.staged = s.records.flying
		}
		s.unsettle(s.records.staged)
		s.records.wipe = s.records.wipe || s.records.wiping
	}
	s.records.flying = nil
	s.records.wiping = false
	s.records.mu.Unlock()
	if err != nil && !commit.Refused(err) && !errors.Is(err, commit.ErrBroken) {
		_ = s.poison("write", err) // the caller of the write gets the same error; this one stops everybody else
	}
}

// worthKeeping tells which kinds are read again: what is written once and read perhaps never only costs memory.
func worthKeeping(kind string) bool {
	switch kind {
	case kindPreKey, kindBuffered, kindOutgoing, kindSecret, kindAppMAC, kindDevice:
		return false
	}
	return true
}
