package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"connectrpc.com/connect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/lease"
)

// RingCmd looks at the ring and changes it. It needs DATABASE_URL, and to drain also WACONNECT_RPC_SECRET; for a `waconnect dev` in this
// directory it finds both by itself.
type RingCmd struct {
	Data string `default:".waconnect" placeholder:"DIR" help:"Data directory of a waconnect dev, if DATABASE_URL is not set."`

	Status  RingStatusCmd  `cmd:"" help:"Show members, leases and partitions."`
	Drain   RingDrainCmd   `cmd:"" help:"Make a node give its devices to the others and take none, until undrain or its restart."`
	Undrain RingUndrainCmd `cmd:"" help:"Let a drained node take part again."`
	Move    RingMoveCmd    `cmd:"" help:"Give the partition of a device, or a partition, to a node."`
}

// RingStatusCmd shows the ring.
type RingStatusCmd struct {
	Output string `short:"o" enum:"text,json" default:"text" help:"text or json."`
}

// RingDrainCmd drains a node.
type RingDrainCmd struct {
	Node   string        `arg:"" optional:"" help:"Name of the node. Default: the one of WACONNECT_NODE_ID."`
	NoWait bool          `help:"Do not wait until it holds nothing."`
	Within time.Duration `default:"5m" help:"How long to wait."`
}

// RingUndrainCmd ends a drain.
type RingUndrainCmd struct {
	Node string `arg:"" help:"Name of the node."`
}

// RingMoveCmd pins a partition.
type RingMoveCmd struct {
	Device    string        `xor:"what" required:"" help:"The device whose partition moves, with all others in it."`
	Partition int           `xor:"what" required:"" help:"The partition."`
	To        string        `xor:"where" required:"" help:"Name of the node."`
	Back      bool          `xor:"where" required:"" help:"Back to where the hash wants it."`
	Within    time.Duration `default:"1m" help:"How long to wait."`
}

// ringAdmin is a connection of an operator.
type ringAdmin struct {
	pool   *pgxpool.Pool
	secret string
	self   string // WACONNECT_NODE_ID
	client *http.Client
}

// open finds the installation.
func (c RingCmd) open(ctx context.Context) (*ringAdmin, error) { return openInstallation(ctx, c.Data) }

// openInstallation finds the one of DATABASE_URL, or of a waconnect dev that runs with a data directory.
func openInstallation(ctx context.Context, data string) (*ringAdmin, error) {
	env, err := loadEnvironment()
	if err != nil {
		return nil, err
	}
	if env.get("DATABASE_URL") == "" {
		text, err := os.ReadFile(filepath.Join(data, devAccessFile))
		if err != nil {
			return nil, fmt.Errorf("DATABASE_URL is not set, and no waconnect dev runs with %s (--data): expected one of them", data)
		}
		var access map[string]string
		if err := json.Unmarshal(text, &access); err != nil {
			return nil, fmt.Errorf("read %s: %w", devAccessFile, err)
		}
		env = env.with(access)
	}
	pool, err := pgxpool.New(ctx, env.get("DATABASE_URL"))
	if err != nil {
		return nil, fmt.Errorf("DATABASE_URL: %w", err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, fmt.Errorf("PostgreSQL: %w", err)
	}
	return &ringAdmin{pool: pool, secret: env.get("WACONNECT_RPC_SECRET"), self: env.get("WACONNECT_NODE_ID"), client: rpcClient()}, nil
}

func (a *ringAdmin) close() {
	a.client.CloseIdleConnections()
	a.pool.Close()
}

// node finds a living node by its name.
func (a *ringAdmin) node(ctx context.Context, id string) (lease.Holding, error) {
	st, err := lease.ReadStatus(ctx, a.pool)
	if err != nil {
		return lease.Holding{}, err
	}
	var names []string
	for _, m := range st.Members {
		if m.ID == id {
			return m, nil
		}
		names = append(names, m.ID)
	}
	if len(names) == 0 {
		return lease.Holding{}, fmt.Errorf("node %q: no node has a lease", id)
	}
	return lease.Holding{}, fmt.Errorf("node %q is not in the ring: expected one of %s", id, strings.Join(names, ", "))
}

// view asks the members, one after the other, how they see the ring.
func (a *ringAdmin) view(ctx context.Context) (ringStatus, error) {
	st, err := lease.ReadStatus(ctx, a.pool)
	if err != nil {
		return ringStatus{}, err
	}
	var errs []error
	for _, m := range st.Members {
		view, err := a.ask(ctx, m.Admin)
		if err == nil {
			return view, nil
		}
		errs = append(errs, fmt.Errorf("%s at %s: %w", m.ID, m.Admin, err))
	}
	if len(errs) == 0 {
		return ringStatus{Partitions: ringPartitions{Total: st.Total, Held: st.Held, Free: st.Total - st.Held}, Epoch: st.Epoch, Members: []ringMember{}}, nil
	}
	return ringStatus{}, fmt.Errorf("no node answers: %w", errors.Join(errs...))
}

func (a *ringAdmin) ask(ctx context.Context, admin string) (v ringStatus, err error) {
	ctx, cancel := context.WithTimeout(ctx, 3*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+admin+"/ring", nil)
	if err != nil {
		return v, err
	}
	req.Header.Set("Accept", "application/json")
	resp, err := a.client.Do(req)
	if err != nil {
		return v, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return v, fmt.Errorf("answers %s", resp.Status)
	}
	return v, json.NewDecoder(io.LimitReader(resp.Body, 4<<20)).Decode(&v)
}

// Run shows the ring.
func (c RingStatusCmd) Run(ctx context.Context, all *cli) error {
	a, err := all.Ring.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	v, err := a.view(ctx)
	if err != nil {
		return err
	}
	if c.Output == "json" {
		e := json.NewEncoder(os.Stdout)
		e.SetIndent("", "  ")
		return e.Encode(v)
	}
	return v.print(os.Stdout)
}

func (v ringStatus) print(w io.Writer) error {
	p := v.Partitions
	fmt.Fprintf(w, "%d partitions: %d held, %d free, %d to move; newest epoch %d\n\n", p.Total, p.Held, p.Free, p.Moving, v.Epoch)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "NODE\tSTATE\tPARTITIONS\tWANTED\tDEVICES\tLEASE\tRPC\tHEALTH\tPID\tINCARNATION")
	for _, m := range v.Members {
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%d\t%dms\t%s\t%s\t%d\t%s\n", m.ID, m.State, m.Partitions, m.Wanted, m.Devices, m.LeaseExpiresInMs, m.RPC, m.Admin, m.PID, m.Incarnation)
	}
	if len(v.Members) == 0 {
		fmt.Fprintln(t, "(no node has a lease)")
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, n := range slices.Sorted(maps.Keys(v.Pins)) {
		fmt.Fprintf(w, "pinned: partition %d to %s\n", n, v.Pins[n])
	}
	return nil
}

// drain tells a node to drain, or to take part again.
func (a *ringAdmin) drain(ctx context.Context, id string, drain bool) (lease.Holding, error) {
	n, err := a.node(ctx, id)
	if err != nil {
		return n, err
	}
	if a.secret == "" {
		return n, errors.New("WACONNECT_RPC_SECRET is not set: the node would refuse the call")
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	client := nodepbconnect.NewNodeServiceClient(a.client, "http://"+n.RPC, connect.WithInterceptors(bearer(a.secret)))
	if _, err := client.Drain(ctx, connect.NewRequest(&nodepb.DrainRequest{Drain: drain})); err != nil {
		return n, fmt.Errorf("call %s at %s: %w", id, n.RPC, err)
	}
	return n, nil
}

// Run drains.
func (c RingDrainCmd) Run(ctx context.Context, all *cli) error {
	a, err := all.Ring.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	if c.Node == "" {
		c.Node = a.self
	}
	if c.Node == "" {
		return errors.New("which node? Expected its name, or WACONNECT_NODE_ID")
	}
	st, err := lease.ReadStatus(ctx, a.pool)
	if err != nil {
		return err
	}
	if len(st.Members) == 1 && st.Members[0].ID == c.Node {
		return fmt.Errorf("%s is the only node: nobody could take its devices", c.Node)
	}
	n, err := a.drain(ctx, c.Node, true)
	if err != nil || c.NoWait {
		return err
	}
	return a.until(ctx, c.Within, func() (bool, string, error) {
		now, err := a.node(ctx, c.Node)
		if err != nil {
			return false, "", err
		}
		if now.Incarnation != n.Incarnation {
			return false, "", fmt.Errorf("%s was restarted and takes part again", c.Node)
		}
		return now.Partitions == 0, fmt.Sprintf("%s holds %d partitions with %d devices", c.Node, now.Partitions, now.Devices), nil
	})
}

// Run ends a drain.
func (c RingUndrainCmd) Run(ctx context.Context, all *cli) error {
	a, err := all.Ring.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	_, err = a.drain(ctx, c.Node, false)
	return err
}

// Run moves.
func (c RingMoveCmd) Run(ctx context.Context, all *cli) error {
	a, err := all.Ring.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	p := c.Partition
	if c.Device != "" {
		var exists bool
		if err := a.pool.QueryRow(ctx, `SELECT EXISTS (SELECT 1 FROM devices WHERE id = $1)`, c.Device).Scan(&exists); err != nil {
			return err
		}
		if !exists {
			return fmt.Errorf("device %q does not exist", c.Device)
		}
		p = ring.PartitionOf(c.Device)
	}
	if p < 0 || p >= ring.Partitions {
		return fmt.Errorf("--partition=%d: expected 0 to %d", p, ring.Partitions-1)
	}
	if c.Back {
		if err := lease.Pin(ctx, a.pool, p, ""); err != nil {
			return err
		}
		fmt.Printf("partition %d goes back to where the hash wants it\n", p)
		return nil
	}
	if _, err := a.node(ctx, c.To); err != nil {
		return err
	}
	if err := lease.Pin(ctx, a.pool, p, c.To); err != nil {
		return err
	}
	return a.until(ctx, c.Within, func() (bool, string, error) {
		var holder string
		err := a.pool.QueryRow(ctx, `SELECT n.node_id FROM ring_partitions p JOIN ring_nodes n ON n.incarnation = p.holder WHERE p.partition = $1`, p).Scan(&holder)
		if errors.Is(err, pgx.ErrNoRows) {
			err, holder = nil, "nobody"
		}
		return holder == c.To, fmt.Sprintf("partition %d is held by %s", p, holder), err
	})
}

// until looks twice a second and says what it sees when that changes.
func (a *ringAdmin) until(ctx context.Context, limit time.Duration, look func() (done bool, text string, err error)) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	said := ""
	for {
		done, text, err := look()
		if err != nil {
			return err
		}
		if text != said {
			fmt.Println(text)
			said = text
		}
		if done {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("not done within %s: %s", limit, text)
		case <-tick.C:
		}
	}
}
