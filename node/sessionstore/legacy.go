package sessionstore

import (
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/keys"
)

// Reading the tables of the library's own SQL store. The same queries serve PostgreSQL and SQLite, and every version of the tables from
// oldestSchema on: what a version does not have yet is not there.

// postgresColumns and sqliteColumns list the columns of the library's tables, as table.column.
const (
	postgresColumns = `SELECT c.relname::text || '.' || a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
WHERE c.relname LIKE 'whatsmeow%' AND c.relkind IN ('r', 'p', 'v') AND pg_table_is_visible(c.oid) AND a.attnum > 0 AND NOT a.attisdropped`
	sqliteColumns = `SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c
WHERE m.type = 'table' AND m.name LIKE 'whatsmeow%'`
)

// view is one consistent look at a database of the library.
type view struct {
	tx      *sql.Tx
	columns map[string]bool // table.column, and table
}

// look begins a view. It is read only, and ends with its transaction.
func look(ctx context.Context, db *sql.DB, columnsQuery string) (*view, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, err
	}
	v := &view{tx: tx, columns: map[string]bool{}}
	var name string
	err = v.rows(ctx, columnsQuery, nil, []any{&name}, func() error {
		table, _, _ := strings.Cut(name, ".")
		v.columns[name], v.columns[table] = true, true
		return nil
	})
	if err != nil {
		return nil, errors.Join(err, v.end())
	}
	return v, nil
}

func (v *view) end() error {
	if err := v.tx.Rollback(); !errors.Is(err, sql.ErrTxDone) { // its context has ended
		return err
	}
	return nil
}

// column is the name of a column, or what stands for it where the table does not have it yet.
func (v *view) column(table, name, otherwise string) string {
	if v.columns[table+"."+name] {
		return name
	}
	return otherwise
}

func (v *view) rows(ctx context.Context, query string, args, scan []any, fn func() error) error {
	rows, err := v.tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	for err == nil && rows.Next() {
		if err = rows.Scan(scan...); err == nil {
			err = fn()
		}
	}
	return errors.Join(err, rows.Err(), rows.Close())
}

// legacy gathers everything that the library's store holds of one companion. The first error stays and ends it.
type legacy struct {
	ctx   context.Context
	main  *view
	keys  *view // what Signal needs, of a program that keeps it apart; nil: it does not
	jid   string
	found map[ref]record
	err   error
}

func (l *legacy) read() (map[ref]record, error) {
	for _, part := range []func(){l.device, l.signal, l.preKeys, l.appState, l.people, l.secrets, l.messages, l.addresses} {
		if part(); l.err != nil {
			return nil, l.err
		}
	}
	return l.found, nil
}

// column is a column that all databases of the source have, or what stands for it.
func (l *legacy) column(table, name, otherwise string) string {
	if l.keys != nil && l.keys.column(table, name, otherwise) == otherwise {
		return otherwise
	}
	return l.main.column(table, name, otherwise)
}

func (l *legacy) put(kind, key string, v record) { l.found[ref{kind, key}] = v }

// each runs fn for every row of a table that the query finds for the companion.
func (l *legacy) each(table, query string, scan []any, fn func() error) {
	l.eachOf(l.main, table, query, scan, fn)
}

// eachKey is each for the tables that Signal needs. A program that keeps them apart has in its main database what it had before the first
// restart after the link: prekeys above all. What stands in the other one is newer.
func (l *legacy) eachKey(table, query string, scan []any, fn func() error) {
	l.eachOf(l.main, table, query, scan, fn)
	if l.keys != nil {
		l.eachOf(l.keys, table, query, scan, fn)
	}
}

func (l *legacy) eachOf(v *view, table, query string, scan []any, fn func() error) {
	if l.err != nil || !v.columns[table] {
		return
	}
	if err := v.rows(l.ctx, query, []any{l.jid}, scan, fn); err != nil {
		l.err = fmt.Errorf("read %s: %w", table, err)
	}
}

// sized refuses a value that is not what its table promises: a damaged key must not become a record.
func sized(value []byte, n int) error {
	if len(value) != n {
		return fmt.Errorf("a value has %d bytes, expected %d", len(value), n)
	}
	return nil
}

func (l *legacy) device() {
	const table = "whatsmeow_device"
	var jid, lid, platform, business, push, nonce string
	var registration, preKeyID, migrated int64
	var noise, identity, preKey, signature, adv []byte
	var facebook uuid.NullUUID
	account := &waAdv.ADVSignedDeviceIdentity{}
	found := false
	column := func(name, otherwise string) string { return l.column(table, name, otherwise) }
	l.each(table, `
SELECT jid, coalesce(`+column("lid", "''")+`, ''), registration_id, noise_key, identity_key, signed_pre_key, signed_pre_key_id, signed_pre_key_sig,
  adv_key, adv_details, adv_account_sig, adv_account_sig_key, adv_device_sig, platform, business_name, push_name,
  `+column("facebook_uuid", "NULL")+`, `+column("lid_migration_ts", "0")+`, `+column("companion_meta_nonce", "''")+`
FROM whatsmeow_device WHERE jid = $1`, []any{
		&jid, &lid, &registration, &noise, &identity, &preKey, &preKeyID, &signature,
		&adv, &account.Details, &account.AccountSignature, &account.AccountSignatureKey, &account.DeviceSignature, &platform, &business, &push,
		&facebook, &migrated, &nonce,
	}, func() error {
		found = true
		return errors.Join(sized(noise, 32), sized(identity, 32), sized(preKey, 32), sized(signature, 64),
			sized(account.AccountSignature, 64), sized(account.AccountSignatureKey, 32), sized(account.DeviceSignature, 64))
	})
	if l.err != nil {
		return
	}
	if !found {
		l.err = ErrNotLinked
		return
	}
	d := &store.Device{
		RegistrationID: uint32(registration), AdvSecretKey: adv, Account: account, Platform: platform, BusinessName: business, PushName: push,
		FacebookUUID: facebook.UUID, LIDMigrationTimestamp: migrated, CompanionMetaNonce: nonce,
		NoiseKey: keys.NewKeyPairFromPrivateKey([32]byte(noise)), IdentityKey: keys.NewKeyPairFromPrivateKey([32]byte(identity)),
		SignedPreKey: &keys.PreKey{
			KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(preKey)), KeyID: uint32(preKeyID), Signature: (*[64]byte)(signature),
		},
	}
	own, err := types.ParseJID(jid)
	d.ID = &own
	if err == nil && lid != "" {
		d.LID, err = types.ParseJID(lid)
	}
	var value []byte
	if err == nil {
		value, err = encodeDevice(d)
	}
	if err != nil {
		l.err = fmt.Errorf("read %s: %w", table, err)
		return
	}
	l.put(kindDevice, self, record{value: value})
}

func (l *legacy) signal() {
	var key, group string
	var value []byte
	l.eachKey("whatsmeow_identity_keys", `SELECT their_id, identity FROM whatsmeow_identity_keys WHERE our_jid = $1`, []any{&key, &value}, func() error {
		l.put(kindIdentity, key, record{value: value})
		return sized(value, 32)
	})
	l.eachKey("whatsmeow_sessions", `SELECT their_id, session FROM whatsmeow_sessions WHERE our_jid = $1 AND session IS NOT NULL`,
		[]any{&key, &value}, func() error {
			l.put(kindSession, key, record{value: value})
			return nil
		})
	l.eachKey("whatsmeow_sender_keys", `SELECT chat_id, sender_id, sender_key FROM whatsmeow_sender_keys WHERE our_jid = $1`,
		[]any{&group, &key, &value}, func() error {
			l.put(kindSender, group+"/"+key, record{value: value})
			return nil
		})
	l.each("whatsmeow_nct_salt", `SELECT salt FROM whatsmeow_nct_salt WHERE our_jid = $1`, []any{&value}, func() error {
		l.put(kindSalt, self, record{value: value})
		return nil
	})
}

func (l *legacy) preKeys() {
	var id int64
	var value []byte
	var uploaded bool
	l.eachKey("whatsmeow_pre_keys", `SELECT key_id, key, uploaded FROM whatsmeow_pre_keys WHERE jid = $1`, []any{&id, &value, &uploaded}, func() error {
		up := uploaded
		l.put(kindPreKey, preKeyName(uint32(id)), record{value: value, uploaded: &up})
		return sized(value, 32)
	})
}

func (l *legacy) appState() {
	var id, data, print, index []byte
	var at, version int64
	var name string
	l.each("whatsmeow_app_state_sync_keys", `SELECT key_id, key_data, timestamp, fingerprint FROM whatsmeow_app_state_sync_keys WHERE jid = $1`,
		[]any{&id, &data, &at, &print}, func() error {
			value, err := json.Marshal(store.AppStateSyncKey{Data: data, Fingerprint: print, Timestamp: at})
			l.put(kindAppKey, hex.EncodeToString(id), record{value: value})
			return err
		})
	l.each("whatsmeow_app_state_version", `SELECT name, version, hash FROM whatsmeow_app_state_version WHERE jid = $1`,
		[]any{&name, &version, &data}, func() error {
			if err := sized(data, 128); err != nil {
				return err
			}
			l.put(kindAppState, name, record{value: packVersion(uint64(version), [128]byte(data))})
			return nil
		})
	l.each("whatsmeow_app_state_mutation_macs",
		`SELECT name, index_mac, value_mac FROM whatsmeow_app_state_mutation_macs WHERE jid = $1 ORDER BY version`, []any{&name, &index, &data}, func() error {
			l.put(kindAppMAC, macKey(name, index), record{value: data})
			return errors.Join(sized(index, 32), sized(data, 32))
		})
}

func (l *legacy) people() {
	var jid string
	var c types.ContactInfo
	var muted int64
	var settings types.LocalChatSettings
	var t token
	sentAt := l.column("whatsmeow_privacy_tokens", "sender_timestamp", "0")
	keep := func(kind string, v any) error {
		value, err := json.Marshal(v)
		l.put(kind, jid, record{value: value})
		return err
	}
	l.each("whatsmeow_contacts", `
SELECT their_jid, coalesce(first_name, ''), coalesce(full_name, ''), coalesce(push_name, ''), coalesce(business_name, ''),
  coalesce(`+l.column("whatsmeow_contacts", "redacted_phone", "''")+`, '') FROM whatsmeow_contacts WHERE our_jid = $1`,
		[]any{&jid, &c.FirstName, &c.FullName, &c.PushName, &c.BusinessName, &c.RedactedPhone}, func() error {
			c.Found = true
			return keep(kindContact, c)
		})
	l.each("whatsmeow_chat_settings", `SELECT chat_jid, muted_until, pinned, archived FROM whatsmeow_chat_settings WHERE our_jid = $1`,
		[]any{&jid, &muted, &settings.Pinned, &settings.Archived}, func() error {
			settings.Found, settings.MutedUntil = true, time.Time{}
			switch {
			case muted < 0:
				settings.MutedUntil = store.MutedForever
			case muted > 0:
				settings.MutedUntil = time.Unix(muted, 0)
			}
			return keep(kindChat, settings)
		})
	l.eachKey("whatsmeow_privacy_tokens", `
SELECT their_jid, token, timestamp, coalesce(`+sentAt+`, 0) FROM whatsmeow_privacy_tokens WHERE our_jid = $1`,
		[]any{&jid, &t.Token, &t.At, &t.SentAt}, func() error { return keep(kindToken, t) })
}

func (l *legacy) secrets() {
	var chat, sender, id string
	var value []byte
	l.eachKey("whatsmeow_message_secrets", `SELECT chat_jid, sender_jid, message_id, key FROM whatsmeow_message_secrets WHERE our_jid = $1`,
		[]any{&chat, &sender, &id, &value}, func() error {
			l.put(kindSecret, chat+"|"+sender+"|"+id, record{value: value, expires: after(secretTime)})
			return nil
		})
}

func (l *legacy) messages() {
	var chat, id, format string
	var hash, plain []byte
	var server, inserted int64
	l.each("whatsmeow_event_buffer",
		`SELECT ciphertext_hash, plaintext, server_timestamp, insert_timestamp FROM whatsmeow_event_buffer WHERE our_jid = $1`,
		[]any{&hash, &plain, &server, &inserted}, func() error {
			value := packBuffered(store.BufferedEvent{Plaintext: plain, ServerTime: time.Unix(server, 0), InsertTime: time.UnixMilli(inserted)})
			l.put(kindBuffered, hex.EncodeToString(hash), record{value: value, expires: after(bufferedTime)})
			return sized(hash, 32)
		})
	l.each("whatsmeow_retry_buffer", `SELECT chat_jid, message_id, format, plaintext FROM whatsmeow_retry_buffer WHERE our_jid = $1`,
		[]any{&chat, &id, &format, &plain}, func() error {
			l.put(kindOutgoing, chat+"|"+id, record{value: append([]byte(format+"\n"), plain...), expires: after(outgoingTime)})
			return nil
		})
}

// addresses takes those mappings of the shared table that name somebody whom this companion knows: what other companions, perhaps of
// other tenants, have learned is not handed on.
func (l *legacy) addresses() {
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
	l.each("whatsmeow_lid_map", `SELECT lid, pn FROM whatsmeow_lid_map WHERE $1 <> ''`, []any{&lid, &pn}, func() error {
		if known[lid] || known[pn] {
			l.put(kindLID, pn, record{value: []byte(lid)})
			l.put(kindPN, lid, record{value: []byte(pn)})
		}
		return nil
	})
}
