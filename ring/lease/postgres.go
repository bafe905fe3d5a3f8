package lease

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Channel is the notification channel of changes of ownership; it only wakes.
const Channel = "waconnect_ring"

// ApplicationName is what the connections of an incarnation call themselves, so that a successor can end those of a fenced one.
func ApplicationName(incarnation uuid.UUID) string { return "waconnect:" + incarnation.String() }

// Postgres is the store. It has connections of its own: heartbeats must not wait for anybody, and the server bounds every statement.
type Postgres struct {
	beats  *pgxpool.Pool // heartbeats only
	pool   *pgxpool.Pool
	trust  time.Duration
	reborn func(uuid.UUID)
	name   atomic.Value // string: application name
}

// Server-side bounds of ownership statements. They are shorter than the client's, so that a statement does not outlive its caller by
// much, and a transaction that nobody speaks to any more ends by itself.
var serverBounds = map[string]string{
	"statement_timeout": "1000", "lock_timeout": "1000", "idle_in_transaction_session_timeout": "2000",
}

// OpenPostgres makes the connections; nothing is sent yet. reborn is told of each new incarnation, and may be nil.
func OpenPostgres(ctx context.Context, url string, trust time.Duration, reborn func(uuid.UUID)) (*Postgres, error) {
	s := &Postgres{trust: trust, reborn: reborn}
	s.name.Store("waconnect")
	open := func(conns int32) (*pgxpool.Pool, error) {
		cfg, err := pgxpool.ParseConfig(url)
		if err != nil {
			return nil, err
		}
		cfg.MaxConns, cfg.MinConns = conns, 1
		cfg.ConnConfig.ConnectTimeout = time.Second
		for name, value := range serverBounds {
			cfg.ConnConfig.RuntimeParams[name] = value
		}
		cfg.BeforeConnect = func(_ context.Context, c *pgx.ConnConfig) error {
			c.RuntimeParams["application_name"] = s.name.Load().(string)
			return nil
		}
		return pgxpool.NewWithConfig(ctx, cfg)
	}
	var err error
	if s.beats, err = open(2); err != nil {
		return nil, fmt.Errorf("connections of the lease: %w", err)
	}
	if s.pool, err = open(3); err != nil {
		s.beats.Close()
		return nil, fmt.Errorf("connections of the lease: %w", err)
	}
	return s, nil
}

// Name is what connections of the present incarnation call themselves; other pools of the same node take it too.
func (s *Postgres) Name() string { return s.name.Load().(string) }

// Close gives the connections up.
func (s *Postgres) Close() {
	s.beats.Close()
	s.pool.Close()
}

// Reborn implements Store.
func (s *Postgres) Reborn(incarnation uuid.UUID) {
	s.name.Store(ApplicationName(incarnation))
	s.beats.Reset()
	s.pool.Reset()
	if s.reborn != nil {
		s.reborn(incarnation)
	}
}

const registerQuery = `
INSERT INTO ring_nodes (incarnation, node_id, rpc, admin, gossip, pid, capacity, trust_ms, hb_seq, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $9, 1, now() + $8::interval) ON CONFLICT (incarnation) DO NOTHING`

// Register implements Store.
func (s *Postgres) Register(ctx context.Context, n Node) error {
	_, err := s.beats.Exec(ctx, registerQuery, n.Incarnation, n.ID, n.RPC, n.Admin, n.Gossip, n.PID, max(n.Capacity, 1), s.trust, n.Trust.Milliseconds())
	return err
}

const heartbeatQuery = `
UPDATE ring_nodes SET hb_seq = hb_seq + 1, expires_at = now() + $2::interval WHERE incarnation = $1 AND fenced_at IS NULL`

// Heartbeat implements Store.
func (s *Postgres) Heartbeat(ctx context.Context, incarnation uuid.UUID) (bool, error) {
	tag, err := s.beats.Exec(ctx, heartbeatQuery, incarnation, s.trust)
	return tag.RowsAffected() == 1, err
}

const (
	nodesQuery = `
SELECT incarnation, node_id, rpc, admin, gossip, pid, capacity, trust_ms, registered_no, hb_seq FROM ring_nodes WHERE fenced_at IS NULL`
	sumQuery  = `SELECT coalesce(sum(epoch), 0)::bigint FROM ring_partitions`
	rowsQuery = `
SELECT partition, epoch, coalesce(holder, '00000000-0000-0000-0000-000000000000') FROM ring_partitions ORDER BY partition`
	pinsQuery = `SELECT partition, node_id FROM ring_pins`
)

// Look implements Store.
func (s *Postgres) Look(ctx context.Context, known int64) (View, error) {
	return look(ctx, s.pool, known)
}

// look reads the tables. The partitions are read in a statement after that of the sum: rows may be newer than the sum, which is then
// read again, but never older.
func look(ctx context.Context, pool *pgxpool.Pool, known int64) (View, error) {
	v := View{Pins: map[int]string{}}
	b := &pgx.Batch{}
	b.Queue(sumQuery).QueryRow(func(row pgx.Row) error { return row.Scan(&v.Sum) })
	b.Queue(nodesQuery).Query(func(rows pgx.Rows) (err error) {
		v.Nodes, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (n Node, err error) {
			var trust int64
			err = row.Scan(&n.Incarnation, &n.ID, &n.RPC, &n.Admin, &n.Gossip, &n.PID, &n.Capacity, &trust, &n.Number, &n.Beat)
			n.Trust = time.Duration(trust) * time.Millisecond
			return n, err
		})
		return err
	})
	b.Queue(pinsQuery).Query(func(rows pgx.Rows) error {
		var p int
		var node string
		_, err := pgx.ForEachRow(rows, []any{&p, &node}, func() error { v.Pins[p] = node; return nil })
		return err
	})
	if err := pool.SendBatch(ctx, b).Close(); err != nil {
		return View{}, err
	}
	if v.Sum == known {
		v.Unchanged = true
		return v, nil
	}
	rows, err := pool.Query(ctx, rowsQuery)
	if err != nil {
		return View{}, err
	}
	v.Partitions, err = pgx.CollectRows(rows, pgx.RowToStructByPos[Partition])
	return v, err
}

// The others are told, so that they need not wait for their next look.
const fenceQuery = `
WITH f AS (UPDATE ring_nodes SET fenced_at = now() WHERE incarnation = $1 AND hb_seq = $2 AND fenced_at IS NULL RETURNING 1)
SELECT pg_notify('waconnect_ring', '')::text FROM f`

// Fence implements Store.
func (s *Postgres) Fence(ctx context.Context, incarnation uuid.UUID, seen int64) (bool, error) {
	tag, err := s.pool.Exec(ctx, fenceQuery, incarnation, seen)
	return tag.RowsAffected() == 1, err
}

// The rows are locked in their order first, so that two nodes that take many at once cannot deadlock; what was seen is compared again
// by the update itself.
const (
	claimQuery = `
WITH w AS (SELECT * FROM unnest($2::int[], $3::bigint[]) AS w(partition, epoch)),
l AS MATERIALIZED (SELECT p.partition FROM ring_partitions p JOIN w USING (partition) WHERE p.epoch = w.epoch
                   ORDER BY p.partition FOR NO KEY UPDATE OF p),
c AS (UPDATE ring_partitions p SET epoch = nextval('ring_epoch'), holder = $1 FROM w JOIN l USING (partition)
      WHERE p.partition = w.partition AND p.epoch = w.epoch
        AND (p.holder IS NULL OR NOT EXISTS (SELECT 1 FROM ring_nodes n WHERE n.incarnation = p.holder AND n.fenced_at IS NULL))
        AND EXISTS (SELECT 1 FROM ring_nodes b WHERE b.incarnation = $1 AND b.fenced_at IS NULL)
      RETURNING p.partition, p.epoch)
SELECT partition, epoch, pg_notify('waconnect_ring', '')::text FROM c`
	ownQuery = `
WITH w AS (SELECT * FROM unnest($2::int[], $3::bigint[]) AS w(partition, epoch)),
l AS MATERIALIZED (SELECT p.partition FROM ring_partitions p JOIN w USING (partition) WHERE p.epoch = w.epoch AND p.holder = $1
                   ORDER BY p.partition FOR NO KEY UPDATE OF p),
c AS (UPDATE ring_partitions p SET epoch = nextval('ring_epoch'), holder = $4 FROM w JOIN l USING (partition)
      WHERE p.partition = w.partition AND p.epoch = w.epoch AND p.holder = $1
        AND ($4::uuid IS NULL OR EXISTS (SELECT 1 FROM ring_nodes b WHERE b.incarnation = $4 AND b.fenced_at IS NULL))
      RETURNING p.partition, p.epoch)
SELECT partition, epoch, pg_notify('waconnect_ring', '')::text FROM c`
)

// Claim implements Store.
func (s *Postgres) Claim(ctx context.Context, by uuid.UUID, seen []Grant) ([]Grant, error) {
	partitions, epochs := split(seen)
	return s.grants(ctx, claimQuery, by, partitions, epochs)
}

// Renew implements Store.
func (s *Postgres) Renew(ctx context.Context, by uuid.UUID, held []Grant) ([]Grant, error) {
	partitions, epochs := split(held)
	return s.grants(ctx, ownQuery, by, partitions, epochs, by)
}

// HandOff implements Store.
func (s *Postgres) HandOff(ctx context.Context, from, to uuid.UUID, held []Grant) ([]Grant, error) {
	partitions, epochs := split(held)
	return s.grants(ctx, ownQuery, from, partitions, epochs, to)
}

// Release implements Store.
func (s *Postgres) Release(ctx context.Context, by uuid.UUID, held []Grant) ([]Grant, error) {
	partitions, epochs := split(held)
	return s.grants(ctx, ownQuery, by, partitions, epochs, nil)
}

func (s *Postgres) grants(ctx context.Context, query string, args ...any) ([]Grant, error) {
	rows, err := s.pool.Query(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (g Grant, err error) {
		err = row.Scan(&g.Partition, &g.Epoch, nil)
		return g, err
	})
}

// split makes arrays of grants; the statements sort.
func split(grants []Grant) (partitions []int, epochs []int64) {
	partitions, epochs = make([]int, len(grants)), make([]int64, len(grants))
	for i, g := range grants {
		partitions[i], epochs[i] = g.Partition, g.Epoch
	}
	return partitions, epochs
}

const retireQuery = `UPDATE ring_nodes SET fenced_at = now() WHERE incarnation = $1 AND fenced_at IS NULL`

// Retire implements Store.
func (s *Postgres) Retire(ctx context.Context, incarnation uuid.UUID) error {
	_, err := s.pool.Exec(ctx, retireQuery, incarnation)
	return err
}

const cleanUpQuery = `
DELETE FROM ring_nodes n WHERE fenced_at < now() - interval '1 hour'
  AND NOT EXISTS (SELECT 1 FROM ring_partitions p WHERE p.holder = n.incarnation)`

// CleanUp implements Store.
func (s *Postgres) CleanUp(ctx context.Context) (int64, error) {
	tag, err := s.pool.Exec(ctx, cleanUpQuery)
	return tag.RowsAffected(), err
}

const seedsQuery = `SELECT gossip FROM ring_nodes WHERE fenced_at IS NULL AND gossip <> '' ORDER BY registered_no`

// Seeds returns the gossip addresses of the living nodes.
func Seeds(ctx context.Context, pool *pgxpool.Pool) ([]string, error) {
	rows, err := pool.Query(ctx, seedsQuery)
	if err != nil {
		return nil, fmt.Errorf("read gossip seeds: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[string])
}

const settingsQuery = `SELECT name, value FROM ring_settings`

// CheckSettings compares what every process must agree on with what the installation was made with, and names each difference.
func CheckSettings(ctx context.Context, pool *pgxpool.Pool, want map[string]string) error {
	rows, err := pool.Query(ctx, settingsQuery)
	if err != nil {
		return fmt.Errorf("read ring settings: %w", err)
	}
	have := map[string]string{}
	var name, value string
	if _, err := pgx.ForEachRow(rows, []any{&name, &value}, func() error { have[name] = value; return nil }); err != nil {
		return fmt.Errorf("read ring settings: %w", err)
	}
	var errs []error
	for name, value := range want {
		if have[name] != value {
			errs = append(errs, fmt.Errorf("%w: %s is %q here and %q in this installation", ErrSettings, name, value, have[name]))
		}
	}
	return errors.Join(errs...)
}

// ErrSettings: this build would place devices differently from the installation. It must not run.
var ErrSettings = errors.New("the ring's settings differ")

const endBackendsQuery = `
SELECT count(pg_terminate_backend(a.pid)) FROM pg_stat_activity a JOIN ring_nodes n ON a.application_name = 'waconnect:' || n.incarnation
WHERE n.fenced_at IS NOT NULL AND a.pid <> pg_backend_pid()`

// EndFenced ends the connections of fenced lives. A process that was stopped in the middle of a transaction keeps its row locks until
// then, and no timeout of the server ends it.
func EndFenced(ctx context.Context, pool *pgxpool.Pool) (int, error) {
	var n int
	if err := pool.QueryRow(ctx, endBackendsQuery).Scan(&n); err != nil {
		return 0, fmt.Errorf("end connections of fenced nodes: %w", err)
	}
	return n, nil
}

// LockTimeout reports whether err is a lock that was waited for in vain.
func LockTimeout(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == "55P03"
}
