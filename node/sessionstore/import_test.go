package sessionstore_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/store/sqlstore/upgrades"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/commit/committest"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// origin is the database of another gateway.
type origin struct {
	from string
	db   *sql.DB // as that gateway has it open
}

// origins makes the same database in both dialects.
func origins(t *testing.T) map[string]origin {
	t.Helper()
	out := map[string]origin{"PostgreSQL": {from: pgtest.Empty(t)}, "SQLite": {from: filepath.Join(t.TempDir(), "its ?store.db")}}
	for name, o := range out {
		driver, dsn := "pgx", o.from
		if name == "SQLite" {
			driver, dsn = "sqlite", "file:"+strings.ReplaceAll(o.from, "?", "%3f")+"?_pragma=foreign_keys(1)&_pragma=journal_mode(WAL)"
		}
		db, err := sql.Open(driver, dsn)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, db.Close()) })
		o.db = db
		out[name] = o
	}
	return out
}

func (o origin) dialect() string {
	if strings.HasPrefix(o.from, "postgres") {
		return "postgres"
	}
	return "sqlite"
}

func (o origin) exec(t *testing.T, statements ...string) {
	t.Helper()
	conn, err := o.db.Conn(t.Context()) // a pragma is of one connection
	require.NoError(t, err)
	defer func() { require.NoError(t, conn.Close()) }()
	for _, s := range statements {
		_, err := conn.ExecContext(t.Context(), s)
		require.NoError(t, err, s)
	}
}

// content is all that the database holds.
func (o origin) content(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, table := range []string{
		"device", "identity_keys", "sessions", "pre_keys", "sender_keys", "app_state_version", "contacts", "lid_map", "retry_buffer",
		"privacy_tokens", "message_secrets", "version",
	} {
		rows, err := o.db.QueryContext(t.Context(), "SELECT * FROM whatsmeow_"+table+" ORDER BY 1, 2")
		require.NoError(t, err)
		columns, err := rows.Columns()
		require.NoError(t, err)
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new(any)
			}
			require.NoError(t, rows.Scan(values...))
			for _, v := range values {
				fmt.Fprintf(&b, "%s %v|", table, *v.(*any))
			}
		}
		require.NoError(t, rows.Err())
		require.NoError(t, rows.Close())
	}
	return b.String()
}

func (o origin) open(t *testing.T) *sessionstore.Source {
	t.Helper()
	source, err := sessionstore.OpenSource(t.Context(), o.from, "")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, source.Close()) })
	return source
}

// importer is an installation without devices.
func importer(t *testing.T) *world {
	t.Helper()
	w := start(t)
	_, err := w.pool.Exec(t.Context(), `DELETE FROM devices; INSERT INTO tenants (id, name) VALUES ('t2', 'Other')`)
	require.NoError(t, err)
	return w
}

func (w *world) imports(o origin, p sessionstore.ImportParams) ([]sessionstore.Imported, error) {
	w.t.Helper()
	var list []sessionstore.Imported
	if p.TenantID == "" {
		p.TenantID = "t1"
	}
	err := w.store.Import(w.t.Context(), o.open(w.t), p, func(i sessionstore.Imported) { list = append(list, i) })
	return list, err
}

func (w *world) empty() {
	w.t.Helper()
	for _, table := range []string{"devices", "device_heads", "signal_records"} {
		require.Zero(w.t, count(w.t, w.pool, table), table)
	}
}

func count(t *testing.T, pool *pgxpool.Pool, table string) (n int) {
	t.Helper()
	require.NoError(t, pool.QueryRow(t.Context(), "SELECT count(*) FROM "+table).Scan(&n))
	return n
}

func TestImport(t *testing.T) {
	t.Parallel()
	for name, o := range origins(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := importer(t)
			old := legacyDevice(t, o.db, o.dialect())
			before := o.content(t)

			dry, err := w.imports(o, sessionstore.ImportParams{DryRun: true})
			require.NoError(t, err)
			require.Len(t, dry, 1)
			require.NoError(t, dry[0].Err)
			require.Empty(t, dry[0].Device)
			w.empty()

			list, err := w.imports(o, sessionstore.ImportParams{})
			require.NoError(t, err)
			require.Len(t, list, 1)
			require.NoError(t, list[0].Err)
			require.Equal(t, dry[0].Records, list[0].Records)
			require.Equal(t, list[0].Records, count(t, w.pool, "signal_records"))
			require.Equal(t, companion, list[0].JID.String())
			require.Equal(t, before, o.content(t), "the source is only read")

			w.id = list[0].Device
			row, err := device.Get(t.Context(), w.pool, "t1", w.id)
			require.NoError(t, err)
			require.Equal(t, "The Shop", row.Label)
			require.Equal(t, companion, *row.OwnJID)
			require.Equal(t, "10000000000099:12@lid", *row.OwnLID)
			require.Equal(t, "5215500000099", *row.PhoneHint)
			require.NotNil(t, row.LinkedAt)
			require.Equal(t, device.WantConnected, row.DesiredState)
			a, err := device.ReadAssignment(t.Context(), w.pool, w.id)
			require.NoError(t, err)
			require.Greater(t, a.Command, a.CommandDone, "its owner opens it by itself")
			s := w.open()
			requireMoved(t, old, s.Device)
			s.Close()

			again, err := w.imports(o, sessionstore.ImportParams{TenantID: "t2"})
			require.NoError(t, err)
			require.ErrorIs(t, again[0].Err, device.ErrLinkedElsewhere)
			require.Equal(t, 1, count(t, w.pool, "devices"), "no other tenant gets it either")
			require.Equal(t, list[0].Records, count(t, w.pool, "signal_records"))
			_, err = device.Get(t.Context(), w.pool, "t2", w.id)
			require.ErrorIs(t, err, device.ErrNotFound)
		})
	}
}

func TestImportPaused(t *testing.T) {
	t.Parallel()
	o := origins(t)["SQLite"]
	legacyDevice(t, o.db, "sqlite")
	w := importer(t)
	list, err := w.imports(o, sessionstore.ImportParams{Paused: true, JIDs: []string{"5215500000099"}})
	require.NoError(t, err)
	require.NoError(t, list[0].Err)
	row, err := device.Get(t.Context(), w.pool, "t1", list[0].Device)
	require.NoError(t, err)
	require.Equal(t, device.Paused, row.Detail)
	_, err = committest.Open(t.Context(), t, w.pool, list[0].Device)
	require.Error(t, err, "nobody opens it")
	_, err = device.Order(t.Context(), w.pool, "t1", list[0].Device, device.Command{Wish: device.WantConnected})
	require.NoError(t, err)
	w.id = list[0].Device
	w.open().Close()
}

// The tables of older releases lack columns and tables; what is not there was not known.
func TestImportOlderTables(t *testing.T) {
	t.Parallel()
	for name, o := range origins(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := importer(t)
			old := legacyDevice(t, o.db, o.dialect())
			o.exec(
				t, `DROP TABLE whatsmeow_nct_salt`, `DROP TABLE whatsmeow_retry_buffer`, `DROP TABLE whatsmeow_event_buffer`, `DROP TABLE whatsmeow_lid_map`,
				`DROP INDEX idx_whatsmeow_privacy_tokens_our_jid_timestamp`, `ALTER TABLE whatsmeow_privacy_tokens DROP COLUMN sender_timestamp`,
				`ALTER TABLE whatsmeow_contacts DROP COLUMN redacted_phone`, `ALTER TABLE whatsmeow_device DROP COLUMN companion_meta_nonce`,
				`ALTER TABLE whatsmeow_device DROP COLUMN lid_migration_ts`, `ALTER TABLE whatsmeow_device DROP COLUMN lid`,
				`ALTER TABLE whatsmeow_device DROP COLUMN facebook_uuid`, `ALTER TABLE whatsmeow_version DROP COLUMN compat`, `UPDATE whatsmeow_version SET version = 5`,
			)
			list, err := w.imports(o, sessionstore.ImportParams{})
			require.NoError(t, err)
			require.NoError(t, list[0].Err)
			w.id = list[0].Device
			s := w.open()
			defer s.Close()
			require.Equal(t, old.NoiseKey.Priv, s.Device.NoiseKey.Priv)
			got, err := s.Device.Sessions.GetSession(t.Context(), "77_1:0")
			require.NoError(t, err)
			require.Equal(t, "ratchet", string(got))
		})
	}
}

func TestWrongDatabasesAreRefused(t *testing.T) {
	t.Parallel()
	require.Len(t, upgrades.Table, 15, "newestSchema of source.go: what do the new tables and columns hold?")
	require.NotContains(t, refusal(t, "postgres://u:hidden-password@h:port/d"), "hidden-password")
	require.Contains(t, refusal(t, "mysql://u:p@h/d"), "expected a URL like postgres://")
	require.Contains(t, refusal(t, ""), "expected a URL like postgres://")
	require.Contains(t, refusal(t, filepath.Join(t.TempDir(), "absent.db")), "no such file")
	text := filepath.Join(t.TempDir(), "text.db")
	require.NoError(t, os.WriteFile(text, []byte("this is a text and no database at all"), 0o600))
	require.Contains(t, refusal(t, text), "not a whatsmeow database")
	require.Contains(t, refusal(t, pgtest.Empty(t)), "not a whatsmeow database")
	for name, o := range origins(t) {
		legacyDevice(t, o.db, o.dialect())
		o.exec(t, `UPDATE whatsmeow_version SET version = 4, compat = 4`)
		require.Contains(t, refusal(t, o.from), "version 4, the oldest that is read is 5", name)
		o.exec(t, `UPDATE whatsmeow_version SET version = 17, compat = 16`)
		require.Contains(t, refusal(t, o.from), "needs a program that knows version 16; this one knows 15", name)
		o.exec(t, `UPDATE whatsmeow_version SET version = 17, compat = 8`)
		o.open(t)
	}
}

func refusal(t *testing.T, from string) string {
	t.Helper()
	_, err := sessionstore.OpenSource(t.Context(), from, "")
	require.Error(t, err)
	return err.Error()
}

// One companion that cannot be taken leaves no half of it behind, and does not hold up the others.
func TestDamagedCompanionLeavesNothing(t *testing.T) {
	t.Parallel()
	for name, damage := range map[string]string{
		"noise key":   `UPDATE whatsmeow_device SET noise_key = x'01'`,
		"signature":   `UPDATE whatsmeow_device SET adv_device_sig = x'01'`,
		"identity":    `UPDATE whatsmeow_identity_keys SET identity = x'01'`,
		"prekey":      `UPDATE whatsmeow_pre_keys SET key = x'01'`,
		"app state":   `UPDATE whatsmeow_app_state_version SET hash = x'01'`,
		"no prekeys":  `DELETE FROM whatsmeow_pre_keys`,
		"no device":   `UPDATE whatsmeow_device SET jid = '5215500000099@s.whatsapp.net'`,
		"other space": `UPDATE whatsmeow_device SET jid = '5215500000099:12@msgr'`,
		// Refused by PostgreSQL in the middle of the transaction.
		"text": `UPDATE whatsmeow_sessions SET their_id = '77' || char(0)`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := origins(t)["SQLite"]
			legacyDevice(t, o.db, "sqlite")
			o.exec(t, `PRAGMA ignore_check_constraints = 1`, damage)
			w := importer(t)
			list, err := w.imports(o, sessionstore.ImportParams{})
			require.NoError(t, err)
			require.Len(t, list, 1)
			require.Error(t, list[0].Err)
			w.empty()
		})
	}
}

func TestImportNeedsTenantAndCompanion(t *testing.T) {
	t.Parallel()
	o := origins(t)["SQLite"]
	legacyDevice(t, o.db, "sqlite")
	w := importer(t)
	_, err := w.imports(o, sessionstore.ImportParams{TenantID: "nobody"})
	require.ErrorIs(t, err, device.ErrNoTenant)
	_, err = w.imports(o, sessionstore.ImportParams{JIDs: []string{"5215500000098"}})
	require.ErrorIs(t, err, sessionstore.ErrNoCompanion)
	o.exec(t, `DELETE FROM whatsmeow_device`)
	_, err = w.imports(o, sessionstore.ImportParams{})
	require.ErrorIs(t, err, sessionstore.ErrNoCompanion)
	w.empty()
}

// A program that keeps its keys apart has some in both databases; the newer ones count.
func TestImportFromTwoDatabases(t *testing.T) {
	t.Parallel()
	both := origins(t)
	devices, keys := both["SQLite"], both["PostgreSQL"]
	legacyDevice(t, devices.db, "sqlite")
	legacyDevice(t, keys.db, "postgres")
	devices.exec(t, `UPDATE whatsmeow_sessions SET session = x'00'`)
	keys.exec(t, `DELETE FROM whatsmeow_pre_keys`)
	w := importer(t)
	source, err := sessionstore.OpenSource(t.Context(), "file:"+strings.ReplaceAll(devices.from, "?", "%3F"), keys.from)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, source.Close()) })
	require.NoError(t, w.store.Import(t.Context(), source, sessionstore.ImportParams{TenantID: "t1"}, func(i sessionstore.Imported) {
		require.NoError(t, i.Err)
		w.id = i.Device
	}))
	d := w.open().Device
	got, err := d.Sessions.GetSession(t.Context(), "77_1:0")
	require.NoError(t, err)
	require.Equal(t, "ratchet", string(got))
	n, err := d.PreKeys.UploadedPreKeyCount(t.Context())
	require.NoError(t, err)
	require.Equal(t, 3, n)
}

// Two imports of one database at once make one device of each companion.
func TestImportsAtOnce(t *testing.T) {
	t.Parallel()
	o := origins(t)["PostgreSQL"]
	legacyDevice(t, o.db, "postgres")
	w := importer(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	results := make(chan error, 4)
	source := o.open(t)
	for range cap(results) {
		go func() {
			err := w.store.Import(ctx, source, sessionstore.ImportParams{TenantID: "t1"}, func(i sessionstore.Imported) { results <- i.Err })
			if err != nil {
				results <- err
			}
		}()
	}
	made := 0
	for range cap(results) {
		if err := <-results; err == nil {
			made++
		} else {
			require.ErrorIs(t, err, device.ErrLinkedElsewhere)
		}
	}
	require.Equal(t, 1, made)
	require.Equal(t, 1, count(t, w.pool, "devices"))
}

// A SQLite file is read in whatever state its program left it, and neither it nor its directory is changed.
func TestSQLiteFileIsLeftAsItWas(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		mode string
		open bool // the program was killed, or runs
		want []string
	}{
		"rollback journal, closed": {"DELETE", false, []string{"s.db"}},
		"rollback journal, open":   {"DELETE", true, []string{"s.db"}},
		"log of writes, closed":    {"WAL", false, []string{"s.db"}},
		"log of writes, open":      {"WAL", true, []string{"s.db", "s.db-shm", "s.db-wal"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "s.db")
			db, err := sql.Open("sqlite", "file:"+file+"?_pragma=foreign_keys(1)&_pragma=journal_mode("+c.mode+")")
			require.NoError(t, err)
			defer func() { require.NoError(t, db.Close()) }()
			legacyDevice(t, db, "sqlite")
			if !c.open {
				require.NoError(t, db.Close())
			}
			before, err := os.ReadFile(file)
			require.NoError(t, err)
			w := importer(t)
			list, err := w.imports(origin{from: "sqlite:" + file}, sessionstore.ImportParams{})
			require.NoError(t, err)
			require.NoError(t, list[0].Err)
			after, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, before, after)
			require.Equal(t, c.open && c.mode == "WAL", sessionstore.Logged(file))
			var names []string
			entries, err := os.ReadDir(filepath.Dir(file))
			require.NoError(t, err)
			for _, e := range entries {
				names = append(names, e.Name())
			}
			require.Equal(t, c.want, names)
		})
	}
}

// What a killed program has not moved from the log into the file yet is read too, from a copy of the two.
func TestLogOfWritesIsRead(t *testing.T) {
	t.Parallel()
	file, copied := filepath.Join(t.TempDir(), "s.db"), filepath.Join(t.TempDir(), "copy.db")
	db, err := sql.Open("sqlite", "file:"+file+"?_pragma=foreign_keys(1)&_pragma=journal_mode(WAL)&_pragma=wal_autocheckpoint(0)")
	require.NoError(t, err)
	defer func() { require.NoError(t, db.Close()) }()
	old := legacyDevice(t, db, "sqlite")
	for _, suffix := range []string{"", "-wal"} {
		b, err := os.ReadFile(file + suffix)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(copied+suffix, b, 0o600))
	}
	w := importer(t)
	list, err := w.imports(origin{from: copied}, sessionstore.ImportParams{})
	require.NoError(t, err)
	require.NoError(t, list[0].Err)
	w.id = list[0].Device
	requireMoved(t, old, w.open().Device)
}
