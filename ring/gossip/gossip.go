// Package gossip knows which processes of an installation seem to be alive, where they answer, and what they are about. It is a belief:
// it notices a death in about two seconds, and it may be wrong. Nothing is owned by it.
//
// It wraps memberlist. Each start of a process is a member of its own; what a process says about itself travels as metadata.
package gossip

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"maps"
	"net"
	"net/netip"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"
	"github.com/hashicorp/memberlist"
	"github.com/prometheus/client_golang/prometheus"
)

// State is what a process does in the ring.
type State string

// States.
const (
	Joining  State = "joining"
	Ready    State = "ready"
	Draining State = "draining" // gives its partitions away and stays
	Leaving  State = "leaving"  // gives its partitions away and goes
)

var states = []State{Joining, Ready, Draining, Leaving}

// Info is what a process says about itself. In JSON it must fit into memberlist's 512 bytes.
type Info struct {
	ID          string   `json:"i"`           // stable over restarts
	Incarnation string   `json:"l,omitempty"` // of its lease while it has trust; empty: takes no partitions
	Roles       []string `json:"r,omitempty"`
	RPC         string   `json:"p,omitempty"` // host:port of its node service
	Admin       string   `json:"a,omitempty"` // host:port of its health
	Capacity    int      `json:"c,omitempty"` // relative share of partitions
	PID         int      `json:"n,omitempty"`
	State       State    `json:"s"`
}

// Member is a process that seems to be alive.
type Member struct {
	Info
	Name string // of this start of the process
	Addr string // gossip, host:port
}

// Config of a member.
type Config struct {
	Info          Info
	BindAddr      string // host:port; port 0: any
	AdvertiseHost string // name or address at which others reach it; empty: that of BindAddr
	Key           []byte // 32 bytes, shared by all; may be nil on a loopback address only
	// Seeds returns addresses to join. It is asked at the start and every RejoinEvery, which also heals splits.
	Seeds       func(context.Context) ([]string, error)
	RejoinEvery time.Duration        // 0: 10 s
	Name        string               // unique for each start; empty: made from Info.ID
	Transport   memberlist.Transport // of tests; nil: the network
	Log         *slog.Logger
	Registry    prometheus.Registerer
}

// The network's figures. A process that dies is suspected after one probe and declared dead within about two seconds.
const (
	probeInterval  = 500 * time.Millisecond
	probeTimeout   = 200 * time.Millisecond
	gossipInterval = 100 * time.Millisecond
	suspicionMult  = 2
	pushPullEvery  = 15 * time.Second
	streamTimeout  = 2 * time.Second
	deadGossipTime = 15 * time.Second
	// label keeps other clusters of the same library out.
	label = "waconnect"
)

const (
	rejoinEvery   = 10 * time.Second
	firstRejoin   = 200 * time.Millisecond
	updateTimeout = time.Second
	leaveTimeout  = 500 * time.Millisecond
)

// ErrKey: the key is missing or has the wrong length.
var ErrKey = errors.New("gossip key")

// Gossip is this process's membership. Safe for concurrent use.
type Gossip struct {
	cfg     Config
	log     *slog.Logger
	list    *memberlist.Memberlist
	metrics *metrics
	bridge  *bridge
	addr    string

	mu      sync.Mutex
	info    Info
	meta    []byte
	members map[string]Member
	changed chan struct{}

	snapshot atomic.Pointer[[]Member]
	update   chan struct{}
	stop     context.CancelFunc
	work     sync.WaitGroup
}

// Start listens and joins in the background. That no seed answers is no error: somebody is the first.
func Start(ctx context.Context, cfg Config) (*Gossip, error) {
	if cfg.RejoinEvery == 0 {
		cfg.RejoinEvery = rejoinEvery
	}
	if cfg.Name == "" {
		cfg.Name = cfg.Info.ID + "/" + uuid.NewString()[:8]
	}
	g := &Gossip{
		cfg: cfg, log: cfg.Log.With("component", "gossip"), info: cfg.Info, members: map[string]Member{}, changed: make(chan struct{}),
		update: make(chan struct{}, 1), metrics: newMetrics(cfg.Registry),
	}
	g.bridge = &bridge{log: g.log, rejected: g.metrics.rejected}
	g.snapshot.Store(&[]Member{})
	var err error
	if g.meta, err = encode(cfg.Info); err != nil {
		return nil, err
	}
	network, err := g.network(ctx)
	if err != nil {
		return nil, err
	}
	if g.list, err = memberlist.Create(network); err != nil {
		return nil, fmt.Errorf("start gossip on %s: %w", cfg.BindAddr, err)
	}
	self := g.list.LocalNode() // only now: the library changes what this points to
	g.addr = net.JoinHostPort(self.Addr.String(), strconv.Itoa(int(self.Port)))
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	g.stop = stop
	g.work.Go(func() { g.join(running) })
	g.work.Go(func() { g.spread(running) })
	return g, nil
}

// network makes memberlist's configuration.
func (g *Gossip) network(ctx context.Context) (*memberlist.Config, error) {
	host, port, err := splitHostPort(g.cfg.BindAddr)
	if err != nil {
		return nil, fmt.Errorf("gossip address %q: %w", g.cfg.BindAddr, err)
	}
	bind, err := resolve(ctx, host)
	if err != nil {
		return nil, fmt.Errorf("gossip address %q: %w", g.cfg.BindAddr, err)
	}
	if g.cfg.Key == nil && !bind.IsLoopback() {
		return nil, fmt.Errorf("%w: none is set, and %s is not a loopback address: expected 32 bytes", ErrKey, g.cfg.BindAddr)
	}
	if g.cfg.Key != nil && len(g.cfg.Key) != 32 {
		return nil, fmt.Errorf("%w: %d bytes, expected 32", ErrKey, len(g.cfg.Key))
	}
	c := memberlist.DefaultLANConfig()
	c.Name, c.BindAddr, c.BindPort, c.AdvertisePort = g.cfg.Name, bind.String(), port, port
	if g.cfg.AdvertiseHost != "" {
		at, err := resolve(ctx, g.cfg.AdvertiseHost)
		if err != nil {
			return nil, fmt.Errorf("advertised host %q: %w", g.cfg.AdvertiseHost, err)
		}
		c.AdvertiseAddr = at.String()
	}
	c.ProbeInterval, c.ProbeTimeout, c.GossipInterval, c.SuspicionMult = probeInterval, probeTimeout, gossipInterval, suspicionMult
	c.PushPullInterval, c.TCPTimeout, c.GossipToTheDeadTime = pushPullEvery, streamTimeout, deadGossipTime
	c.SecretKey, c.Label, c.Transport = g.cfg.Key, label, g.cfg.Transport
	c.Delegate, c.Events = delegate{g}, delegate{g}
	c.LogOutput, c.Logger = nil, log.New(g.bridge, "", 0)
	return c, nil
}

func splitHostPort(addr string) (string, int, error) {
	host, text, err := net.SplitHostPort(addr)
	if err != nil {
		return "", 0, err
	}
	port, err := strconv.ParseUint(text, 10, 16)
	return host, int(port), err
}

// resolve turns a host into an address; an empty one is every address of the machine.
func resolve(ctx context.Context, host string) (netip.Addr, error) {
	if host == "" {
		return netip.IPv4Unspecified(), nil
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip, nil
	}
	list, err := net.DefaultResolver.LookupNetIP(ctx, "ip4", host)
	if err != nil {
		return netip.Addr{}, err
	}
	return list[0], nil
}

func encode(i Info) ([]byte, error) {
	meta, err := json.Marshal(i)
	if err != nil {
		return nil, err
	}
	if len(meta) > memberlist.MetaMaxSize {
		return nil, fmt.Errorf("what this process says about itself has %d bytes; at most %d can be gossiped: shorten its id or its addresses",
			len(meta), memberlist.MetaMaxSize)
	}
	return meta, nil
}

// Addr is where others can join, host:port.
func (g *Gossip) Addr() string { return g.addr }

// Update changes what this process says about itself. It returns at once; the change spreads within a few gossip intervals.
func (g *Gossip) Update(change func(*Info)) {
	g.mu.Lock()
	defer g.mu.Unlock()
	next := g.info
	change(&next)
	meta, err := encode(next)
	if err != nil {
		g.log.Error("gossip a change", "err", err)
		return
	}
	g.info, g.meta = next, meta
	select {
	case g.update <- struct{}{}:
	default:
	}
}

// Info returns what this process says about itself.
func (g *Gossip) Info() Info {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.info
}

// Members lists who seems to be alive, this process included, by name. The slice is shared and not to be changed.
func (g *Gossip) Members() []Member { return *g.snapshot.Load() }

// Changed is closed at the next change of Members. Fetch it first.
func (g *Gossip) Changed() <-chan struct{} {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.changed
}

// spread tells the others what has changed, and says it again every so often: a word that was lost is not lost for long.
func (g *Gossip) spread(ctx context.Context) {
	again := time.NewTicker(g.cfg.RejoinEvery)
	defer again.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-g.update:
		case <-again.C:
		}
		if err := g.list.UpdateNode(updateTimeout); err != nil {
			g.log.Debug("spread a change", "err", err) // push and pull will do it
		}
	}
}

// join asks for seeds and joins those that are not known yet, again and again.
func (g *Gossip) join(ctx context.Context) {
	if g.cfg.Seeds == nil {
		return
	}
	// Processes that start together find each other's addresses only after a moment: the first tries come quickly.
	for wait := min(firstRejoin, g.cfg.RejoinEvery); ; wait = min(2*wait, g.cfg.RejoinEvery) {
		g.joinOnce(ctx)
		select {
		case <-ctx.Done():
			return
		case <-time.After(wait):
		}
	}
}

func (g *Gossip) joinOnce(ctx context.Context) {
	asking, cancel := context.WithTimeout(ctx, streamTimeout)
	seeds, err := g.cfg.Seeds(asking)
	cancel()
	if err != nil {
		if ctx.Err() == nil {
			g.log.Debug("read gossip seeds", "err", err)
		}
		return
	}
	known := map[string]bool{g.Addr(): true}
	for _, m := range g.Members() {
		known[m.Addr] = true
	}
	seeds = slices.DeleteFunc(seeds, func(s string) bool { return known[s] })
	if len(seeds) == 0 || ctx.Err() != nil {
		return
	}
	if n, err := g.list.Join(seeds); err != nil {
		g.log.Debug("join", "seeds", len(seeds), "joined", n, "err", err)
	}
}

// Leave tells the others that this process goes. What it says about itself was best changed to Leaving some time before.
func (g *Gossip) Leave(ctx context.Context) error {
	timeout := leaveTimeout
	if at, ok := ctx.Deadline(); ok {
		timeout = min(timeout, time.Until(at))
	}
	if err := g.list.Leave(max(timeout, time.Millisecond)); err != nil {
		return fmt.Errorf("leave gossip: %w", err)
	}
	return nil
}

// Close stops and waits for what this package has started.
func (g *Gossip) Close() error {
	g.stop()
	g.bridge.closing.Store(true)
	err := g.list.Shutdown()
	g.work.Wait()
	return err
}

// set notes a member, or that it is gone. It is called by memberlist, which holds its lock.
func (g *Gossip) set(n *memberlist.Node, alive bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !alive {
		delete(g.members, n.Name)
	} else {
		m := Member{Name: n.Name, Addr: net.JoinHostPort(n.Addr.String(), strconv.Itoa(int(n.Port)))}
		if err := json.Unmarshal(n.Meta, &m.Info); err != nil || m.ID == "" {
			g.log.Warn("a member says nothing that can be understood; it is ignored", "member", n.Name, "err", err)
			delete(g.members, n.Name)
		} else {
			g.members[n.Name] = m
		}
	}
	list := make([]Member, 0, len(g.members))
	count := map[State]int{}
	for _, name := range slices.Sorted(maps.Keys(g.members)) {
		list = append(list, g.members[name])
		count[g.members[name].State]++
	}
	for _, s := range states {
		g.metrics.members.WithLabelValues(string(s)).Set(float64(count[s]))
	}
	g.snapshot.Store(&list)
	close(g.changed)
	g.changed = make(chan struct{})
}

// delegate is what memberlist calls; nothing here blocks.
type delegate struct{ g *Gossip }

var (
	_ memberlist.Delegate      = delegate{}
	_ memberlist.EventDelegate = delegate{}
)

func (d delegate) NodeMeta(int) []byte {
	d.g.mu.Lock()
	defer d.g.mu.Unlock()
	return d.g.meta
}
func (delegate) NotifyMsg([]byte)                {}
func (delegate) GetBroadcasts(int, int) [][]byte { return nil }
func (delegate) LocalState(bool) []byte          { return nil }
func (delegate) MergeRemoteState([]byte, bool)   {}

func (d delegate) NotifyJoin(n *memberlist.Node)   { d.g.set(n, true) }
func (d delegate) NotifyUpdate(n *memberlist.Node) { d.g.set(n, true) }
func (d delegate) NotifyLeave(n *memberlist.Node)  { d.g.set(n, false) }
