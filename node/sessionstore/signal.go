package sessionstore

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/failpoint"
)

// stores is every session-specific store of the library in one.
type stores struct{ s *Session }

var _ store.AllSessionSpecificStores = stores{}

// PutIdentity writes a key only if it is new: the library repeats it with every message.
func (g stores) PutIdentity(ctx context.Context, address string, key [32]byte) error {
	return g.s.do("PutIdentity", func() error {
		known, err := g.s.readOne(ctx, kindIdentity, address)
		if err != nil || bytes.Equal(known, key[:]) {
			return err
		}
		g.s.putOne(ctx, kindIdentity, address, key[:])
		return nil
	})
}

// DeleteAllIdentities deletes the keys of all devices of a person.
func (g stores) DeleteAllIdentities(ctx context.Context, phone string) error {
	return g.s.do("DeleteAllIdentities", func() error { return g.s.deleteAll(ctx, kindIdentity, phone+":") })
}

// DeleteIdentity implements store.IdentityStore.
func (g stores) DeleteIdentity(ctx context.Context, address string) error {
	return g.s.do("DeleteIdentity", func() error { g.s.putOne(ctx, kindIdentity, address, nil); return g.s.durable(ctx) })
}

// IsTrustedIdentity trusts the key that is known, and any key if none is.
func (g stores) IsTrustedIdentity(ctx context.Context, address string, key [32]byte) (bool, error) {
	return get(g.s, "IsTrustedIdentity", func() (bool, error) {
		known, err := g.s.readOne(ctx, kindIdentity, address)
		return known == nil || bytes.Equal(known, key[:]), err
	})
}

// durable waits until what is staged is committed, unless a transaction is around the caller.
func (s *Session) durable(ctx context.Context) error {
	if transactionOf(ctx) != nil {
		return nil
	}
	return s.head.Flush(context.WithoutCancel(ctx))
}

func (s *Session) deleteAll(ctx context.Context, kind, prefix string) error {
	list, err := s.all(ctx, kind, prefix)
	if err != nil || len(list) == 0 {
		return err
	}
	changes := make(map[ref]record, len(list))
	for key := range list {
		changes[ref{kind, key}] = record{}
	}
	s.put(ctx, changes)
	return s.durable(ctx)
}

// GetSession reads one signal session. A reader without a turn gets one, which its PutSession ends.
func (g stores) GetSession(ctx context.Context, address string) ([]byte, error) {
	if !locked(ctx) {
		if err := g.s.ratchets.borrow(ctx, address); err != nil {
			return nil, err
		}
	}
	session, err := get(g.s, "GetSession", func() ([]byte, error) { return g.s.readOne(ctx, kindSession, address) })
	if t := transactionOf(ctx); t != nil && err == nil {
		t.before[address] = session
	}
	return session, err
}

// HasSession implements store.SessionStore.
func (g stores) HasSession(ctx context.Context, address string) (bool, error) {
	return get(g.s, "HasSession", func() (bool, error) {
		session, err := g.s.readOne(ctx, kindSession, address)
		return session != nil, err
	})
}

// PutSession writes one signal session: the ratchet step is durable when it returns, unless a decryption's transaction is around it.
func (g stores) PutSession(ctx context.Context, address string, session []byte) error {
	if t := transactionOf(ctx); t != nil {
		mended, err := mend(t.before[address], session)
		if err != nil {
			return g.s.poison("PutSession", err)
		}
		session = mended
	}
	if !locked(ctx) {
		giveBack, err := g.s.ratchets.resume(ctx, address)
		if err != nil {
			return err
		}
		defer giveBack()
	}
	g.s.ratchets.moved(address)
	return g.s.do("PutSession", func() error {
		g.s.putOne(ctx, kindSession, address, session)
		return g.s.durable(ctx)
	})
}

// locked reports whether the caller holds the turn of the ratchets.
func locked(ctx context.Context) bool {
	return transactionOf(ctx) != nil || sendingOf(ctx) != nil
}

// DeleteAllSessions deletes the signal sessions with all devices of a person.
func (g stores) DeleteAllSessions(ctx context.Context, phone string) error {
	g.s.ratchets.everythingMoved()
	return g.s.do("DeleteAllSessions", func() error { return g.s.deleteAll(ctx, kindSession, phone+":") })
}

// DeleteSession implements store.SessionStore.
func (g stores) DeleteSession(ctx context.Context, address string) error {
	g.s.ratchets.everythingMoved()
	return g.s.do("DeleteSession", func() error { g.s.putOne(ctx, kindSession, address, nil); return g.s.durable(ctx) })
}

// GetManySessions answers for every address that was asked, with nil for none: the library skips a device without an answer silently.
func (g stores) GetManySessions(ctx context.Context, addresses []string) (map[string][]byte, error) {
	if send := sendingOf(ctx); send != nil {
		if err := send.hold(ctx, g.s.ratchets); err != nil {
			return nil, err
		}
	} else {
		for _, a := range addresses {
			g.s.ratchets.noteRead(a)
		}
	}
	return get(g.s, "GetManySessions", func() (map[string][]byte, error) {
		found, err := g.s.read(ctx, kindSession, addresses...)
		if err != nil {
			return nil, err
		}
		answer := make(map[string][]byte, len(found))
		for a, v := range found {
			answer[a] = v.value
		}
		return answer, nil
	})
}

// PutManySessions is the last write before a message's frame: the ratchet step is durable when it returns.
func (g stores) PutManySessions(ctx context.Context, sessions map[string][]byte) error {
	send := sendingOf(ctx)
	if send == nil {
		if err := g.s.ratchets.lock(ctx); err != nil {
			return fmt.Errorf("%w: %w", context.Canceled, err)
		}
		defer g.s.ratchets.unlock()
		for a := range sessions {
			if err := g.s.ratchets.checkUnlocked(a); err != nil {
				return err
			}
		}
	}
	g.s.ratchets.moved(slices.Collect(maps.Keys(sessions))...)
	err := g.s.do("PutManySessions", func() error {
		changes := make(map[ref]record, len(sessions))
		for address, session := range sessions {
			changes[ref{kindSession, address}] = record{value: session}
		}
		g.s.put(ctx, changes)
		if send != nil {
			send.release() // later readers see the change; its landing is waited for here
			return send.write(ctx, g.s.head)
		}
		return g.s.durable(ctx)
	})
	if err == nil {
		failpoint.At("send.ratchet")
	}
	return err
}

// MigratePNToLID moves state from a number's address to its identity's; the number's wins. It is called with every message that is
// addressed by number, so what was found empty is remembered.
func (g stores) MigratePNToLID(ctx context.Context, pn, lid types.JID) error {
	from, to := pn.SignalAddressUser(), lid.SignalAddressUser()
	g.s.moved.Lock()
	done := g.s.moved.numbers[from]
	g.s.moved.Unlock()
	if done {
		return nil
	}
	if transactionOf(ctx) == nil { // a send migrates before it reads
		if err := g.s.ratchets.lock(ctx); err != nil {
			return fmt.Errorf("%w: %w", context.Canceled, err)
		}
		defer g.s.ratchets.unlock()
	}
	err := g.s.do("MigratePNToLID", func() error { return g.s.migrate(ctx, from, to) })
	if err == nil && transactionOf(ctx) == nil {
		g.s.moved.Lock()
		if len(g.s.moved.numbers) >= maxCached {
			clear(g.s.moved.numbers)
		}
		g.s.moved.numbers[from] = true
		g.s.moved.Unlock()
	}
	return err
}

func (s *Session) migrate(ctx context.Context, from, to string) error {
	from, to = named(from), named(to) // as all knows them
	changes := map[ref]record{}
	for _, kind := range []string{kindSession, kindIdentity} {
		list, err := s.all(ctx, kind, from+":")
		if err != nil {
			return err
		}
		for key, v := range list {
			changes[ref{kind, key}] = record{}
			changes[ref{kind, to + strings.TrimPrefix(key, from)}] = v
		}
	}
	list, err := s.all(ctx, kindSender, "")
	if err != nil {
		return err
	}
	for key, v := range list {
		group, user, _ := strings.Cut(key, "/")
		if device, ok := strings.CutPrefix(user, from+":"); ok {
			changes[ref{kindSender, key}] = record{}
			changes[ref{kindSender, group + "/" + to + ":" + device}] = v
		}
	}
	if len(changes) == 0 {
		return nil
	}
	s.ratchets.everythingMoved()
	s.put(ctx, changes)
	return s.durable(ctx)
}

// PutSenderKey stores one's part in a group. A step of our own is durable when it returns, since the library writes no signal session after it
// if a group has no device to distribute the key to; what others send goes with the event of their message.
func (g stores) PutSenderKey(ctx context.Context, group, user string, session []byte) error {
	return g.s.do("PutSenderKey", func() error {
		g.s.putOne(ctx, kindSender, group+"/"+user, session)
		if sendingOf(ctx) != nil {
			return g.s.durable(ctx)
		}
		return nil
	})
}

// GetSenderKey implements store.SenderKeyStore.
func (g stores) GetSenderKey(ctx context.Context, group, user string) ([]byte, error) {
	return get(g.s, "GetSenderKey", func() ([]byte, error) { return g.s.readOne(ctx, kindSender, group+"/"+user) })
}

func preKeyName(id uint32) string { return fmt.Sprintf("%010d", id) }

func preKeyOf(name string, private []byte) (*keys.PreKey, error) {
	id, err := strconv.ParseUint(name, 10, 32)
	if err != nil || preKeyName(uint32(id)) != name || len(private) != 32 {
		return nil, fmt.Errorf("prekey %s is not a private key of 32 bytes under a number of ten digits", name)
	}
	return &keys.PreKey{KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(private)), KeyID: uint32(id)}, nil
}

const (
	lastPreKeyQuery = `SELECT coalesce(max(key), '0')::bigint FROM signal_records WHERE device_id = $1 AND kind = 'prekey'`
	newPreKeysQuery = `SELECT key, value, uploaded, expires_at FROM signal_records
WHERE device_id = $1 AND kind = $2 AND NOT uploaded ORDER BY key LIMIT $3`
	countPreKeysQuery = `SELECT count(*) FROM signal_records WHERE device_id = $1 AND kind = 'prekey' AND uploaded`
	uploadedStatement = `
UPDATE signal_records r SET uploaded = true FROM device_heads h
WHERE r.device_id = $1 AND r.kind = 'prekey' AND r.key <= $2 AND NOT r.uploaded
  AND h.device = r.device_id AND h.wrote = pg_current_xact_id()`
)

// preKeyTurn lets one caller at a time work on prekeys, with everything written that came before.
func (s *Session) preKeyTurn(ctx context.Context) (func(), error) {
	select {
	case s.prekeys <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if s.records.anyStaged() {
		if err := s.head.Flush(context.WithoutCancel(ctx)); err != nil {
			<-s.prekeys
			return nil, err
		}
	}
	return func() { <-s.prekeys }, nil
}

// makePreKeys makes durable prekeys with the numbers after the highest.
func (s *Session) makePreKeys(ctx context.Context, count int, uploaded bool) ([]*keys.PreKey, error) {
	var last int64
	if err := s.parent.pool.QueryRow(ctx, lastPreKeyQuery, s.id).Scan(&last); err != nil {
		return nil, fmt.Errorf("read highest prekey: %w", err)
	}
	list := make([]*keys.PreKey, count)
	changes := make(map[ref]record, count)
	for i := range list {
		last++
		list[i] = keys.NewPreKey(uint32(last))
		changes[ref{kindPreKey, preKeyName(list[i].KeyID)}] = record{value: list[i].Priv[:], uploaded: &uploaded}
	}
	s.records.stage(changes)
	return list, s.head.Flush(context.WithoutCancel(ctx))
}

// GetOrGenPreKeys returns prekeys that the server does not have, making what is missing. They are durable when it returns.
func (g stores) GetOrGenPreKeys(ctx context.Context, count uint32) ([]*keys.PreKey, error) {
	return get(g.s, "GetOrGenPreKeys", func() ([]*keys.PreKey, error) {
		done, err := g.s.preKeyTurn(ctx)
		if err != nil {
			return nil, err
		}
		defer done()
		stored, err := g.s.fetch(ctx, newPreKeysQuery, kindPreKey, int64(count))
		if err != nil {
			return nil, err
		}
		list := make([]*keys.PreKey, 0, count)
		for _, name := range slices.Sorted(maps.Keys(stored)) {
			key, err := preKeyOf(name, stored[name].value)
			if err != nil {
				return nil, err
			}
			list = append(list, key)
		}
		if missing := int(count) - len(list); missing > 0 {
			made, err := g.s.makePreKeys(ctx, missing, false)
			if err != nil {
				return nil, err
			}
			list = append(list, made...)
		}
		return list, nil
	})
}

// GenOnePreKey makes a prekey that is handed out at once. It is durable when it returns.
func (g stores) GenOnePreKey(ctx context.Context) (*keys.PreKey, error) {
	return get(g.s, "GenOnePreKey", func() (*keys.PreKey, error) {
		done, err := g.s.preKeyTurn(ctx)
		if err != nil {
			return nil, err
		}
		defer done()
		list, err := g.s.makePreKeys(ctx, 1, true)
		if err != nil {
			return nil, err
		}
		return list[0], nil
	})
}

// GetPreKey returns nil for one that does not exist, for example because it was used.
func (g stores) GetPreKey(ctx context.Context, id uint32) (*keys.PreKey, error) {
	return get(g.s, "GetPreKey", func() (*keys.PreKey, error) {
		private, err := g.s.readOne(ctx, kindPreKey, preKeyName(id))
		if err != nil || private == nil {
			return nil, err
		}
		return preKeyOf(preKeyName(id), private)
	})
}

// RemovePreKey implements store.PreKeyStore: a prekey serves one signal session.
func (g stores) RemovePreKey(ctx context.Context, id uint32) error {
	return g.s.do("RemovePreKey", func() error { g.s.putOne(ctx, kindPreKey, preKeyName(id), nil); return nil })
}

// MarkPreKeysAsUploaded implements store.PreKeyStore.
func (g stores) MarkPreKeysAsUploaded(ctx context.Context, upTo uint32) error {
	return g.s.do("MarkPreKeysAsUploaded", func() error {
		return g.s.head.Write(context.WithoutCancel(ctx), func(b *batch.Batch) { b.Queue(uploadedStatement, g.s.id, preKeyName(upTo)) })
	})
}

// UploadedPreKeyCount implements store.PreKeyStore.
func (g stores) UploadedPreKeyCount(ctx context.Context) (int, error) {
	return get(g.s, "UploadedPreKeyCount", func() (n int, err error) {
		done, err := g.s.preKeyTurn(ctx)
		if err != nil {
			return 0, err
		}
		defer done()
		err = g.s.parent.pool.QueryRow(ctx, countPreKeysQuery, g.s.id).Scan(&n)
		return n, err
	})
}
