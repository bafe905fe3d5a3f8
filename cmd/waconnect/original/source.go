package original

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// source is the original's database, as it was at one moment.
type source struct {
	conn *pgx.Conn
	tx   pgx.Tx
	at   time.Time // of the snapshot
}

// errAddress tells nothing of what was given: there is a password in it.
var errAddress = errors.New("expected a URL like postgres://user:password@host:5432/database")

// ofPrisma are parameters that Prisma reads and no server knows.
var ofPrisma = []string{
	"schema", "connection_limit", "pool_timeout", "pgbouncer", "socket_timeout", "statement_cache_size", "sslaccept", "sslidentity", "sslpassword",
	"max_idle_connection_lifetime", "max_connection_lifetime", "single_use_connections",
}

// parse reads an address as it stands in the original's own settings.
func parse(from string) (*pgx.ConnConfig, error) {
	u, err := url.Parse(strings.Trim(strings.TrimSpace(from), `"'`))
	if err != nil || u.Scheme != "postgres" && u.Scheme != "postgresql" || u.Host == "" {
		return nil, errAddress
	}
	q := u.Query()
	schema := q.Get("schema")
	for _, name := range ofPrisma {
		q.Del(name)
	}
	u.RawQuery = q.Encode()
	cfg, err := pgx.ParseConfig(u.String())
	if err != nil {
		return nil, errAddress
	}
	if schema == "" {
		schema = "public"
	}
	cfg.RuntimeParams["search_path"] = pgx.Identifier{schema}.Sanitize()
	cfg.RuntimeParams["TimeZone"] = "UTC"
	cfg.RuntimeParams["application_name"] = "waconnect import original"
	return cfg, nil
}

const (
	endlessQuery  = `SELECT set_config(name, '0', true) FROM pg_settings WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout', 'lock_timeout')`
	snapshotQuery = `SELECT now()`
)

// open takes the snapshot. The transaction is read-only: nothing can be changed there.
func open(ctx context.Context, from string) (*source, error) {
	cfg, err := parse(from)
	if err != nil {
		return nil, err
	}
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("connect to the original's database: %w", err) // pgx leaves passwords out
	}
	s := &source{conn: conn}
	if err := s.begin(ctx); err != nil {
		return nil, errors.Join(err, s.close(context.WithoutCancel(ctx)))
	}
	return s, nil
}

func (s *source) begin(ctx context.Context) (err error) {
	if s.tx, err = s.conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}); err != nil {
		return fmt.Errorf("read the original's database: %w", err)
	}
	if _, err := s.tx.Exec(ctx, endlessQuery); err != nil {
		return fmt.Errorf("read the original's database: %w", err)
	}
	if err := s.tx.QueryRow(ctx, snapshotQuery).Scan(&s.at); err != nil {
		return fmt.Errorf("read the original's database: %w", err)
	}
	return s.check(ctx)
}

func (s *source) close(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	return s.conn.Close(ctx)
}

// columns that are read, of each table.
var columns = map[string][]string{
	"Tenant":          {"id", "name", "status", "createdAt", "updatedAt"},
	"User":            {"id", "tenantId", "email", "passwordHash", "role", "createdAt", "updatedAt"},
	"Device":          {"id", "tenantId", "label", "phoneHint", "lastSeenAt", "createdAt", "updatedAt"},
	"WaSession":       {"deviceId"},
	"WebhookEndpoint": {"id", "tenantId", "url", "secret", "enabled", "eventFilters", "rateLimit", "createdAt", "updatedAt"},
	"Event":           {"id", "tenantId", "deviceId", "type", "normalizedJson", "rawJson", "createdAt"},
	"WebhookDelivery": {"id", "endpointId", "eventId", "status", "attempts", "lastError", "createdAt", "updatedAt"},
	"OutboundMessage": {"id", "tenantId", "deviceId", "to", "type", "payloadJson", "status", "providerMessageId", "error", "isTest", "createdAt", "updatedAt"},
	"Log":             {"tenantId"},
	"PublicQrLink":    {"deviceId"},
	"ServiceJwtToken": {"id", "ownerUserId", "service", "tokenHash", "scopes", "revokedAt", "lastUsedAt", "createdAt"},
}

const columnsQuery = `
SELECT table_name || '.' || column_name, data_type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ANY($1)`

// check makes sure that this is the original's database, before anything is done with it.
func (s *source) check(ctx context.Context) error {
	var tables []string
	for t := range columns {
		tables = append(tables, t)
	}
	slices.Sort(tables)
	rows, err := s.tx.Query(ctx, columnsQuery, tables)
	if err != nil {
		return fmt.Errorf("read the original's tables: %w", err)
	}
	types := map[string]string{}
	var name, kind string
	if _, err := pgx.ForEachRow(rows, []any{&name, &kind}, func() error { types[name] = kind; return nil }); err != nil {
		return fmt.Errorf("read the original's tables: %w", err)
	}
	for _, t := range tables {
		for _, c := range columns[t] {
			kind, there := types[t+"."+c]
			if !there {
				return fmt.Errorf("not the original's database: there is no column %q of a table %q", c, t)
			}
			if strings.HasSuffix(c, "At") && kind != "timestamp without time zone" {
				return fmt.Errorf("not the original's database: column %q of table %q is %s; expected timestamp without time zone", c, t, kind)
			}
		}
	}
	return nil
}

const tenantsQuery = `SELECT id FROM "Tenant" WHERE id = ANY($1)`

func (s *source) tenants(ctx context.Context, ids []string) ([]string, error) {
	return list(ctx, s, pgx.RowTo[string], tenantsQuery, ids)
}

// list reads a page.
func list[T any](ctx context.Context, s *source, row pgx.RowToFunc[T], query string, args ...any) ([]T, error) {
	rows, err := s.tx.Query(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("read the original's database: %w", err)
	}
	page, err := pgx.CollectRows(rows, row)
	if err != nil {
		return nil, fmt.Errorf("read the original's database: %w", err)
	}
	return page, nil
}

// orNil is nil for no time.
func orNil(at pgtype.Timestamp) *time.Time {
	if !at.Valid || at.InfinityModifier != pgtype.Finite {
		return nil
	}
	t := at.Time.UTC()
	return &t
}
