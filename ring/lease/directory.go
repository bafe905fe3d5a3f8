package lease

import (
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Directory knows who holds each partition, for those who only ask: routers. It follows notifications, and reads the tables every so
// often in any case. It may be late; a node that is asked for what it does not hold says so. Safe for concurrent use.
type Directory struct {
	pool *pgxpool.Pool
	poll time.Duration
	log  *slog.Logger
	look chan struct{}

	state atomic.Pointer[directory]
	mu    sync.Mutex
	hints map[int]Hint
}

type directory struct {
	partitions []Partition
	nodes      map[uuid.UUID]Node
	sum        int64
}

// Hint is what a node has said about a partition that it was asked for in vain.
type Hint struct {
	RPC   string
	Epoch int64
}

// NewDirectory makes a directory that knows nothing before Run.
func NewDirectory(pool *pgxpool.Pool, poll time.Duration, log *slog.Logger) *Directory {
	d := &Directory{pool: pool, poll: poll, log: log.With("component", "directory"), look: make(chan struct{}, 1), hints: map[int]Hint{}}
	d.state.Store(&directory{sum: -1})
	return d
}

// Run keeps the directory fresh until ctx ends. While PostgreSQL is away it keeps what it knows.
func (d *Directory) Run(ctx context.Context) error {
	var listening sync.WaitGroup
	listening.Go(func() { d.listen(ctx) })
	defer listening.Wait()
	tick := time.NewTicker(d.poll)
	defer tick.Stop()
	for ctx.Err() == nil {
		d.Refresh(ctx)
		select {
		case <-ctx.Done():
		case <-tick.C:
		case <-d.look:
		}
	}
	return ctx.Err()
}

// Refresh reads the tables now.
func (d *Directory) Refresh(ctx context.Context) {
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	old := d.state.Load()
	v, err := look(asking, d.pool, old.sum)
	if err != nil {
		if ctx.Err() == nil {
			d.log.Debug("read the ring", "err", err) // the database is away, which others have told
		}
		return
	}
	next := &directory{partitions: v.Partitions, sum: v.Sum, nodes: make(map[uuid.UUID]Node, len(v.Nodes))}
	if v.Unchanged {
		next.partitions = old.partitions
	}
	for _, n := range v.Nodes {
		next.nodes[n.Incarnation] = n
	}
	d.state.Store(next)
	d.mu.Lock()
	defer d.mu.Unlock()
	for p, h := range d.hints {
		if p < len(next.partitions) && next.partitions[p].Epoch >= h.Epoch {
			delete(d.hints, p)
		}
	}
}

// listen turns notifications into looks.
func (d *Directory) listen(ctx context.Context) {
	for ctx.Err() == nil {
		if err := d.listenOnce(ctx); err != nil && ctx.Err() == nil {
			d.log.Debug("listen to the ring", "err", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(d.poll):
		}
	}
}

func (d *Directory) listenOnce(ctx context.Context) error {
	conn, err := pgx.ConnectConfig(ctx, d.pool.Config().ConnConfig.Copy())
	if err != nil {
		return err
	}
	defer func() {
		closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
		_ = conn.Close(closing) // it is given up either way
	}()
	if _, err := conn.Exec(ctx, "LISTEN "+Channel); err != nil {
		return err
	}
	for {
		signal(d.look) // also for what was notified while nobody listened
		if _, err := conn.WaitForNotification(ctx); err != nil {
			return err
		}
	}
}

// Owner returns the living holder of a partition and its epoch.
func (d *Directory) Owner(partition int) (n Node, epoch int64, ok bool) {
	st := d.state.Load()
	if partition < 0 || partition >= len(st.partitions) {
		return Node{}, 0, false
	}
	row := st.partitions[partition]
	n, ok = st.nodes[row.Holder]
	epoch = row.Epoch
	d.mu.Lock()
	defer d.mu.Unlock()
	if h, hinted := d.hints[partition]; hinted && h.Epoch > epoch {
		return d.named(st, h.RPC), h.Epoch, h.RPC != ""
	}
	return n, epoch, ok
}

func (d *Directory) named(st *directory, rpc string) Node {
	for _, n := range st.nodes {
		if n.RPC == rpc {
			return n
		}
	}
	return Node{RPC: rpc}
}

// Learn takes a hint in, unless something newer is known, and reads the tables soon.
func (d *Directory) Learn(partition int, h Hint) {
	st := d.state.Load()
	d.mu.Lock()
	if partition >= 0 && partition < len(st.partitions) && h.Epoch > max(st.partitions[partition].Epoch, d.hints[partition].Epoch) {
		d.hints[partition] = h
	}
	d.mu.Unlock()
	signal(d.look)
}
