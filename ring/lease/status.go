package lease

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Status is what the tables say of the whole ring, for people.
type Status struct {
	Total, Held int
	Epoch       int64 // the newest
	Members     []Holding
	Pins        map[int]string
	Holders     []uuid.UUID // by partition; zero: nobody alive
}

// Holding is a living node with what it holds.
type Holding struct {
	Node
	Partitions int
	Devices    int
	Expires    time.Duration // of what is shown as its lease; decides nothing
}

const holdingsQuery = `
SELECT n.incarnation, n.node_id, n.rpc, n.admin, n.gossip, n.pid, n.capacity, n.registered_no, n.hb_seq,
  (SELECT count(*) FROM ring_partitions p WHERE p.holder = n.incarnation),
  (SELECT count(*) FROM device_heads h JOIN ring_partitions p USING (partition) WHERE p.holder = n.incarnation),
  extract(epoch FROM n.expires_at - now())::float8
FROM ring_nodes n WHERE n.fenced_at IS NULL ORDER BY n.node_id, n.registered_no`

// ReadStatus reads the tables.
func ReadStatus(ctx context.Context, pool *pgxpool.Pool) (Status, error) {
	s := Status{Pins: map[int]string{}}
	alive := map[uuid.UUID]bool{}
	b := &pgx.Batch{}
	b.Queue(holdingsQuery).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			var h Holding
			var seconds float64
			err := rows.Scan(&h.Incarnation, &h.ID, &h.RPC, &h.Admin, &h.Gossip, &h.PID, &h.Capacity, &h.Number, &h.Beat, &h.Partitions, &h.Devices, &seconds)
			if err != nil {
				return err
			}
			h.Expires = time.Duration(seconds * float64(time.Second))
			alive[h.Incarnation] = true
			s.Members = append(s.Members, h)
		}
		return rows.Err()
	})
	b.Queue(pinsQuery).Query(func(rows pgx.Rows) error {
		var p int
		var node string
		_, err := pgx.ForEachRow(rows, []any{&p, &node}, func() error { s.Pins[p] = node; return nil })
		return err
	})
	b.Queue(rowsQuery).Query(func(rows pgx.Rows) error {
		var p Partition
		_, err := pgx.ForEachRow(rows, []any{&p.Partition, &p.Epoch, &p.Holder}, func() error {
			s.Total++
			s.Epoch = max(s.Epoch, p.Epoch)
			if !alive[p.Holder] {
				p.Holder = uuid.UUID{}
			} else {
				s.Held++
			}
			s.Holders = append(s.Holders, p.Holder)
			return nil
		})
		return err
	})
	if err := pool.SendBatch(ctx, b).Close(); err != nil {
		return Status{}, fmt.Errorf("read the ring: %w", err)
	}
	return s, nil
}

const (
	pinQuery   = `INSERT INTO ring_pins (partition, node_id) VALUES ($1, $2) ON CONFLICT (partition) DO UPDATE SET node_id = $2, set_at = now()`
	unpinQuery = `DELETE FROM ring_pins WHERE partition = $1`
)

// Pin gives a partition to a node for as long as that is a member; an empty node gives it back to the hash.
func Pin(ctx context.Context, pool *pgxpool.Pool, partition int, node string) error {
	var err error
	if node == "" {
		_, err = pool.Exec(ctx, unpinQuery, partition)
	} else {
		_, err = pool.Exec(ctx, pinQuery, partition, node)
	}
	if err != nil {
		return fmt.Errorf("pin partition %d: %w", partition, err)
	}
	return nil
}
