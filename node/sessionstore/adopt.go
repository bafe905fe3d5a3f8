package sessionstore

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"

	"github.com/waconnect/waconnect/node/batch"
)

// An installation that ran on the library's own SQL store has its state in tables whatsmeow_*, in clear. The first opening of a device
// moves it over, in one fenced write, and then deletes what stood there.

const hasLegacyQuery = `SELECT to_regclass('whatsmeow_device') IS NOT NULL`

// adopt moves the state of a companion over. ErrNotLinked if there is none.
func (s *Session) adopt(ctx context.Context, jid string) ([]byte, error) {
	var legacy bool
	if err := s.parent.pool.QueryRow(ctx, hasLegacyQuery).Scan(&legacy); err != nil {
		return nil, fmt.Errorf("look for the library's tables: %w", err)
	}
	if !legacy {
		return nil, ErrNotLinked
	}
	changes, err := readLegacy(ctx, s.parent.pool, jid)
	if err != nil {
		return nil, err
	}
	s.records.mu.Lock()
	s.records.wipe = true
	s.records.mu.Unlock()
	s.records.stage(changes)
	if err := s.head.Flush(ctx); err != nil {
		return nil, err
	}
	if err := s.dropLegacy(ctx, jid); err != nil {
		return nil, err
	}
	s.parent.log.Info("session moved from the library's tables", "device", s.id, "records", len(changes))
	return changes[ref{kindDevice, self}].value, nil
}

// Its other tables follow by their foreign keys.
const (
	dropLegacyTokens = `DELETE FROM whatsmeow_privacy_tokens WHERE our_jid = $1`
	dropLegacyDevice = `DELETE FROM whatsmeow_device WHERE jid = $1`
)

func (s *Session) dropLegacy(ctx context.Context, jid string) error {
	return s.head.Write(ctx, func(b *batch.Batch) {
		b.Queue(dropLegacyTokens, jid)
		b.Queue(dropLegacyDevice, jid)
	})
}

// Forget destroys what the library's own tables may still hold of a companion. What stands in our own is destroyed by QueueForget.
func (s *Store) Forget(ctx context.Context, jid string) error {
	var legacy bool
	if err := s.pool.QueryRow(ctx, hasLegacyQuery).Scan(&legacy); err != nil {
		return fmt.Errorf("look for the library's tables: %w", err)
	}
	if !legacy {
		return nil
	}
	for _, query := range []string{dropLegacyTokens, dropLegacyDevice} {
		if _, err := s.pool.Exec(ctx, query, jid); err != nil {
			return fmt.Errorf("forget session %s: %w", jid, err)
		}
	}
	return nil
}

// readLegacy reads everything that the library's store holds of one companion.
func readLegacy(ctx context.Context, pool *pgxpool.Pool, jid string) (map[ref]record, error) {
	l := &legacy{ctx: ctx, pool: pool, jid: jid, found: map[ref]record{}}
	if err := l.device(); err != nil {
		return nil, err
	}
	for _, part := range []func() error{l.signal, l.preKeys, l.appState, l.people, l.secrets, l.messages, l.addresses} {
		if err := part(); err != nil {
			return nil, fmt.Errorf("read the library's tables: %w", err)
		}
	}
	return l.found, nil
}

type legacy struct {
	ctx   context.Context
	pool  *pgxpool.Pool
	jid   string
	found map[ref]record
}

func (l *legacy) put(kind, key string, v record) { l.found[ref{kind, key}] = v }

// each runs fn for every row of the companion.
func (l *legacy) each(query string, scan []any, fn func() error) error {
	rows, err := l.pool.Query(l.ctx, query, l.jid)
	if err != nil {
		return err
	}
	_, err = pgx.ForEachRow(rows, scan, fn)
	return err
}

func (l *legacy) device() error {
	var jid, lid, platform, business, push, nonce string
	var registration, preKeyID, migrated int64
	var noise, identity, preKey, signature, adv []byte
	account := &waAdv.ADVSignedDeviceIdentity{}
	err := l.pool.QueryRow(l.ctx, `
SELECT jid, coalesce(lid, ''), registration_id, noise_key, identity_key, signed_pre_key, signed_pre_key_id, signed_pre_key_sig,
  adv_key, adv_details, adv_account_sig, adv_account_sig_key, adv_device_sig, platform, business_name, push_name, lid_migration_ts, companion_meta_nonce
FROM whatsmeow_device WHERE jid = $1`, l.jid).Scan(&jid, &lid, &registration, &noise, &identity, &preKey, &preKeyID, &signature,
		&adv, &account.Details, &account.AccountSignature, &account.AccountSignatureKey, &account.DeviceSignature, &platform, &business, &push, &migrated, &nonce)
	if errors.Is(err, pgx.ErrNoRows) {
		return ErrNotLinked
	}
	if err != nil {
		return fmt.Errorf("read the library's tables: %w", err)
	}
	own, err := types.ParseJID(jid)
	if err != nil || len(noise) != 32 || len(identity) != 32 || len(preKey) != 32 || len(signature) != 64 {
		return errors.New("the library's tables hold keys of a wrong length, or an invalid address")
	}
	d := &store.Device{
		ID: &own, RegistrationID: uint32(registration), AdvSecretKey: adv, Account: account, Platform: platform, BusinessName: business, PushName: push,
		LIDMigrationTimestamp: migrated, CompanionMetaNonce: nonce,
		NoiseKey: keys.NewKeyPairFromPrivateKey([32]byte(noise)), IdentityKey: keys.NewKeyPairFromPrivateKey([32]byte(identity)),
		SignedPreKey: &keys.PreKey{
			KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(preKey)), KeyID: uint32(preKeyID), Signature: (*[64]byte)(signature),
		},
	}
	if lid != "" {
		if d.LID, err = types.ParseJID(lid); err != nil {
			return fmt.Errorf("the library's tables: %w", err)
		}
	}
	value, err := encodeDevice(d)
	l.put(kindDevice, self, record{value: value})
	return err
}

func (l *legacy) signal() error {
	var key, group string
	var value []byte
	keep := func(kind string) func() error {
		return func() error { l.put(kind, key, record{value: value}); value = nil; return nil }
	}
	return errors.Join(
		l.each(`SELECT their_id, identity FROM whatsmeow_identity_keys WHERE our_jid = $1`, []any{&key, &value}, keep(kindIdentity)),
		l.each(`SELECT their_id, session FROM whatsmeow_sessions WHERE our_jid = $1 AND session IS NOT NULL`, []any{&key, &value}, keep(kindSession)),
		l.each(`SELECT chat_id, sender_id, sender_key FROM whatsmeow_sender_keys WHERE our_jid = $1`, []any{&group, &key, &value}, func() error {
			l.put(kindSender, group+"/"+key, record{value: value})
			value = nil
			return nil
		}),
		l.each(`SELECT salt FROM whatsmeow_nct_salt WHERE our_jid = $1`, []any{&value}, func() error {
			l.put(kindSalt, self, record{value: value})
			value = nil
			return nil
		}))
}

func (l *legacy) preKeys() error {
	var id int64
	var value []byte
	var uploaded bool
	return l.each(`SELECT key_id, key, uploaded FROM whatsmeow_pre_keys WHERE jid = $1`, []any{&id, &value, &uploaded}, func() error {
		up := uploaded
		l.put(kindPreKey, preKeyName(uint32(id)), record{value: value, uploaded: &up})
		value = nil
		return nil
	})
}

func (l *legacy) appState() error {
	var id, data, print, index []byte
	var at, version int64
	var name string
	return errors.Join(
		l.each(`SELECT key_id, key_data, timestamp, fingerprint FROM whatsmeow_app_state_sync_keys WHERE jid = $1`, []any{&id, &data, &at, &print}, func() error {
			value, err := json.Marshal(store.AppStateSyncKey{Data: data, Fingerprint: print, Timestamp: at})
			l.put(kindAppKey, hex.EncodeToString(id), record{value: value})
			return err
		}),
		l.each(`SELECT name, version, hash FROM whatsmeow_app_state_version WHERE jid = $1`, []any{&name, &version, &data}, func() error {
			l.put(kindAppState, name, record{value: packVersion(uint64(version), [128]byte(data))})
			return nil
		}),
		l.each(`SELECT name, index_mac, value_mac FROM whatsmeow_app_state_mutation_macs WHERE jid = $1 ORDER BY version`, []any{&name, &index, &data}, func() error {
			l.put(kindAppMAC, macKey(name, index), record{value: data})
			data = nil
			return nil
		}))
}

func (l *legacy) people() error {
	var jid string
	var c types.ContactInfo
	var muted int64
	var settings types.LocalChatSettings
	var t token
	keep := func(kind string, v any) error {
		value, err := json.Marshal(v)
		l.put(kind, jid, record{value: value})
		return err
	}
	return errors.Join(
		l.each(`SELECT their_jid, coalesce(first_name, ''), coalesce(full_name, ''), coalesce(push_name, ''), coalesce(business_name, ''), coalesce(redacted_phone, '')
FROM whatsmeow_contacts WHERE our_jid = $1`, []any{&jid, &c.FirstName, &c.FullName, &c.PushName, &c.BusinessName, &c.RedactedPhone}, func() error {
			c.Found = true
			return keep(kindContact, c)
		}),
		l.each(`SELECT chat_jid, muted_until, pinned, archived FROM whatsmeow_chat_settings WHERE our_jid = $1`,
			[]any{&jid, &muted, &settings.Pinned, &settings.Archived}, func() error {
				settings.Found, settings.MutedUntil = true, time.Time{}
				switch {
				case muted < 0:
					settings.MutedUntil = store.MutedForever
				case muted > 0:
					settings.MutedUntil = time.Unix(muted, 0)
				}
				return keep(kindChat, settings)
			}),
		l.each(`SELECT their_jid, token, timestamp, coalesce(sender_timestamp, 0) FROM whatsmeow_privacy_tokens WHERE our_jid = $1`,
			[]any{&jid, &t.Token, &t.At, &t.SentAt}, func() error { return keep(kindToken, t) }))
}

func (l *legacy) secrets() error {
	var chat, sender, id string
	var value []byte
	return l.each(`SELECT chat_jid, sender_jid, message_id, key FROM whatsmeow_message_secrets WHERE our_jid = $1`, []any{&chat, &sender, &id, &value}, func() error {
		l.put(kindSecret, chat+"|"+sender+"|"+id, record{value: value, expires: after(secretTime)})
		value = nil
		return nil
	})
}

func (l *legacy) messages() error {
	var chat, id, format string
	var hash, plain []byte
	var server, inserted int64
	return errors.Join(
		l.each(`SELECT ciphertext_hash, plaintext, server_timestamp, insert_timestamp FROM whatsmeow_event_buffer WHERE our_jid = $1`,
			[]any{&hash, &plain, &server, &inserted}, func() error {
				value := packBuffered(store.BufferedEvent{Plaintext: plain, ServerTime: time.Unix(server, 0), InsertTime: time.UnixMilli(inserted)})
				l.put(kindBuffered, hex.EncodeToString(hash), record{value: value, expires: after(bufferedTime)})
				plain = nil
				return nil
			}),
		l.each(`SELECT chat_jid, message_id, format, plaintext FROM whatsmeow_retry_buffer WHERE our_jid = $1`, []any{&chat, &id, &format, &plain}, func() error {
			l.put(kindOutgoing, chat+"|"+id, record{value: append([]byte(format+"\n"), plain...), expires: after(outgoingTime)})
			return nil
		}))
}

// addresses takes those mappings of the shared table that name somebody whom this companion knows: what other companions, perhaps of
// other tenants, have learned is not handed on.
func (l *legacy) addresses() error {
	known := map[string]bool{}
	for k := range l.found {
		switch k.kind {
		case kindIdentity, kindSession:
			known[strings.SplitN(strings.SplitN(k.key, ":", 2)[0], "_", 2)[0]] = true
		case kindContact, kindChat, kindToken:
			known[strings.SplitN(k.key, "@", 2)[0]] = true
		}
	}
	var lid, pn string
	return l.each(`SELECT lid, pn FROM whatsmeow_lid_map WHERE $1::text IS NOT NULL`, []any{&lid, &pn}, func() error {
		if known[lid] || known[pn] {
			l.put(kindLID, pn, record{value: []byte(lid)})
			l.put(kindPN, lid, record{value: []byte(pn)})
		}
		return nil
	})
}
