package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// CLUSTER_DEVICES and CLUSTER_RUNS make the campaign larger than CI's; CLUSTER_LONG=1 adds what takes minutes; CLUSTER_REPORT names a
// file to which each scenario appends its figures as a line of JSON.
func envInt(name string, def int) int {
	if v, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return v
	}
	return def
}

var longCampaign = os.Getenv("CLUSTER_LONG") == "1"

// fleet is a cluster with many linked devices.
type fleet struct {
	*product
	devices []*member
	people  []string // phones that devices write to, and that write to devices
}

// member is a linked device.
type member struct{ id, number string }

const fleetPeople = 6

// startFleet runs a cluster of three nodes and links devices. A node that ends is started again after a while, long after the others
// have taken its devices over.
func startFleet(t *testing.T, devices int, change ...func(*product)) *fleet {
	t.Helper()
	cluster := func(p *product) {
		p.args = append(p.args, "--nodes", "3", "--restart-after", "12s")
	}
	f := &fleet{product: start(t, append([]func(*product){cluster}, change...)...)}
	f.linkAll(devices)
	return f
}

// linkAll makes the people and links the devices, some at a time.
func (f *fleet) linkAll(devices int) {
	f.t.Helper()
	begun := time.Now()
	for i := range fleetPeople {
		f.people = append(f.people, f.phone(fmt.Sprintf("52156000000%02d", i), fmt.Sprintf("Person %d", i)))
	}
	tenant := f.tenant()
	turns := make(chan struct{}, 8)
	var group sync.WaitGroup
	f.devices = make([]*member, devices)
	for i := range f.devices {
		turns <- struct{}{}
		group.Go(func() {
			defer func() { <-turns }()
			m := &member{number: fmt.Sprintf("52155%08d", i+1)}
			f.phone(m.number, "Shop "+strconv.Itoa(i))
			m.id = f.device(tenant)
			f.link(m.id, m.number)
			f.devices[i] = m
		})
	}
	group.Wait()
	if f.t.Failed() {
		f.t.FailNow()
	}
	f.steady(len(f.nodesNow()))
	f.t.Logf("%d devices linked in %s", devices, time.Since(begun).Round(time.Millisecond))
}

// entry of the emulator's audit log, with what the judge of a cluster needs.
type entry struct {
	Seq                                  int64
	At                                   time.Time
	Kind, JID, MessageID, Detail, Remote string
}

// node names the node of an entry by its dial address.
func (e entry) node() string {
	host, _, _ := strings.Cut(e.Remote, ":")
	for _, prefix := range []string{"127.0.1.", "10.77.0.1"} { // of dev, and of the network of namespaces
		if n, ok := strings.CutPrefix(host, prefix); ok {
			return "node-" + n
		}
	}
	return host
}

func (f *fleet) logAfter(after int64, kind string) []entry {
	f.t.Helper()
	var list []entry
	a := f.control("GET", fmt.Sprintf("/audit?after=%d&kind=%s", after, kind), nil)
	require.NoError(f.t, json.Unmarshal(a.Body, &list), "%s", a.Body)
	return list
}

func (f *fleet) log0(kind string) []entry { return f.logAfter(0, kind) }

// mark is the present end of the audit log.
func (f *fleet) mark() int64 {
	f.t.Helper()
	list := f.logAfter(0, "login")
	return list[len(list)-1].Seq
}

type ringView struct {
	Partitions struct{ Total, Held, Free, Moving int }
	Members    []struct {
		ID, Incarnation, RPC, Admin, State string
		PID, Partitions, Devices           int
	}
	Epoch int64
}

// ring asks a node for its view; false if it does not answer.
func (f *fleet) ring(admin string) (v ringView, ok bool) {
	a, err := try(context.Background(), "GET", admin+"/ring", nil, "Accept", "application/json")
	if err != nil || a.Status != http.StatusOK {
		return v, false
	}
	return v, json.Unmarshal(a.Body, &v) == nil
}

// steady waits until so many nodes are ready and hold everything, nothing moves, and every device is online.
func (f *fleet) steady(nodes int) {
	f.t.Helper()
	f.wait(fmt.Sprintf("%d nodes to share everything", nodes), func() bool {
		for _, n := range f.nodesNow() {
			v, ok := f.ring(n.Admin)
			if !ok {
				continue
			}
			ready := 0
			for _, m := range v.Members {
				if m.State == "ready" {
					ready++
				}
			}
			return ready == nodes && len(v.Members) == nodes && v.Partitions.Free == 0 && v.Partitions.Moving == 0
		}
		return false
	})
	f.wait("every device to be online", func() bool { return f.count(`SELECT count(*) FROM devices WHERE detail <> 'online'`) == 0 })
}

// nodesNow reads the ready file again: pids change.
func (f *fleet) nodesNow() []readyNode {
	f.t.Helper()
	text, err := os.ReadFile(filepath.Join(f.dir, "ready.json"))
	require.NoError(f.t, err)
	var r struct{ Nodes []readyNode }
	require.NoError(f.t, json.Unmarshal(text, &r))
	return r.Nodes
}

type readyNode struct {
	ID         string
	PID        int
	Admin, RPC string
}

func (f *fleet) nodeNow(id string) readyNode {
	f.t.Helper()
	nodes := f.nodesNow()
	i := slices.IndexFunc(nodes, func(n readyNode) bool { return n.ID == id })
	require.GreaterOrEqual(f.t, i, 0, id)
	return nodes[i]
}

func (f *fleet) signal(id string, sig syscall.Signal) {
	f.t.Helper()
	pid := f.nodeNow(id).PID
	require.NotZero(f.t, pid, id)
	require.NoError(f.t, syscall.Kill(pid, sig))
}

// count runs a query that returns one number.
func (f *fleet) count(query string, args ...any) (n int) {
	f.t.Helper()
	conn, err := pgx.Connect(context.Background(), f.Database)
	if err != nil {
		return -1 // the database may be away in a test; the caller waits
	}
	defer func() { _ = conn.Close(context.Background()) }()
	if err := conn.QueryRow(context.Background(), query, args...).Scan(&n); err != nil {
		return -1
	}
	return n
}

// owners tells on which node each device was last online.
func (f *fleet) owners() map[string]string {
	f.t.Helper()
	out := map[string]string{}
	for _, e := range f.log0("login") {
		if !strings.HasPrefix(e.Detail, "refused") {
			out[e.JID] = e.node()
		}
	}
	return out
}

// busiest is the node with most devices.
func (f *fleet) busiest() string {
	count := map[string]int{}
	for _, n := range f.owners() {
		count[n]++
	}
	best := ""
	for n, c := range count {
		if best == "" || c > count[best] || c == count[best] && n < best {
			best = n
		}
	}
	return best
}

// load is traffic in both directions, and a record of what was asked and answered.
type load struct {
	f    *fleet
	stop context.CancelFunc
	work sync.WaitGroup

	mu   sync.Mutex
	out  []sent
	in   []heard
	errs []string
}

// sent is a request of a client of the API.
type sent struct {
	device, to, nonce string
	accepted          bool
	refused           []int // statuses before it was accepted
}

// heard is a text that a person wrote to a device.
type heard struct{ number, id, nonce string }

// pace is the time between two messages of a device. The whole load stays about the same however many there are.
func (f *fleet) pace() time.Duration {
	return max(700*time.Millisecond, time.Duration(len(f.devices))*20*time.Millisecond)
}

func (f *fleet) startLoad(name string) *load {
	ctx, stop := context.WithCancel(context.Background())
	l := &load{f: f, stop: stop}
	for i, m := range f.devices {
		l.work.Go(func() { l.device(ctx, name, i, m) })
	}
	for i, number := range f.people {
		l.work.Go(func() { l.person(ctx, name, i, number) })
	}
	return l
}

// every calls do at a pace until ctx ends.
func every(ctx context.Context, pace time.Duration, do func(n int)) {
	tick := time.NewTicker(pace)
	defer tick.Stop()
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			do(n)
		}
	}
}

// device is a client that sends through one device, one message after the other. What is not accepted is asked for again under the same
// key until it is.
func (l *load) device(ctx context.Context, name string, i int, m *member) {
	to := l.f.people[i%len(l.f.people)]
	every(ctx, l.f.pace(), func(n int) {
		s := sent{device: m.id, to: to, nonce: fmt.Sprintf("%s out %d-%d", name, i, n)}
		body := map[string]string{"to": to, "text": s.nonce}
		for range 60 {
			a, err := try(context.Background(), "POST", l.f.API+"/devices/"+m.id+"/messages/send", body,
				"Authorization", "Bearer "+l.f.token, "Idempotency-Key", s.nonce)
			if err == nil && a.Status == http.StatusAccepted {
				s.accepted = true
				break
			}
			if err == nil {
				s.refused = append(s.refused, a.Status)
				l.note(fmt.Sprintf("%s: %d %s", s.nonce, a.Status, a.Body))
			} else {
				l.note(fmt.Sprintf("%s: %v", s.nonce, err))
			}
			time.Sleep(200 * time.Millisecond) // as a client would
		}
		l.mu.Lock()
		defer l.mu.Unlock()
		l.out = append(l.out, s)
	})
}

func (l *load) note(text string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.errs) < 20 {
		l.errs = append(l.errs, text)
	}
}

// person writes to one device after the other.
func (l *load) person(ctx context.Context, name string, i int, number string) {
	every(ctx, 175*time.Millisecond, func(n int) {
		m := l.f.devices[(i+n*len(l.f.people))%len(l.f.devices)]
		nonce := fmt.Sprintf("%s in %d-%d", name, i, n)
		a, err := try(context.Background(), "POST", l.f.Control+"/phones/"+number+"/messages", map[string]string{"to": m.number, "type": "text", "text": nonce})
		if err != nil || a.Status >= 300 {
			l.note(fmt.Sprintf("%s: %v %s", nonce, err, a.Body))
			return
		}
		var answer struct{ ID string }
		if json.Unmarshal(a.Body, &answer) == nil {
			l.mu.Lock()
			defer l.mu.Unlock()
			l.in = append(l.in, heard{m.number, answer.ID, nonce})
		}
	})
}

// end stops the load and waits until everything is final.
func (l *load) end() {
	l.f.t.Helper()
	l.stop()
	l.work.Wait()
	l.f.wait("the queue to be empty", func() bool { return l.f.count(`SELECT count(*) FROM message_queue`) == 0 })
	l.f.wait("every person's text to be an event", func() bool { return len(l.missingIn()) == 0 })
	l.f.wait("every accepted text to be on a phone", func() bool { lost, _ := l.lostOut(); return len(lost) == 0 })
}

// missingIn lists the texts of people that no event has.
func (l *load) missingIn() (missing []string) {
	have := l.f.inbound()
	for _, h := range l.in {
		if have[h.id] == 0 {
			missing = append(missing, h.nonce)
		}
	}
	return missing
}

// inbound counts the events of each message id, recovered ones left out: they are announced as such.
func (f *fleet) inbound() map[string]int {
	f.t.Helper()
	conn, err := pgx.Connect(f.t.Context(), f.Database)
	require.NoError(f.t, err)
	defer func() { _ = conn.Close(context.Background()) }()
	rows, err := conn.Query(f.t.Context(), `
SELECT normalized::jsonb ->> 'messageId' FROM events WHERE type = 'message.inbound' AND NOT coalesce((normalized::jsonb ->> 'recovered')::bool, false)`)
	require.NoError(f.t, err)
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(f.t, err)
	out := map[string]int{}
	for _, id := range list {
		out[id]++
	}
	return out
}

// lostOut compares what was accepted with what people see.
func (l *load) lostOut() (lost []string, seen map[string]int) {
	l.f.t.Helper()
	seen = map[string]int{}
	for _, number := range l.f.people {
		for _, m := range l.f.inbox(number) {
			seen[m.Text]++
		}
	}
	for _, s := range l.out {
		if s.accepted && seen[s.nonce] == 0 {
			lost = append(lost, s.nonce)
		}
	}
	return lost, seen
}

// addNode runs one more node beside those of dev, with the environment of a child; the function it returns stops it.
func (f *fleet) addNode(id string, change ...string) (stop func(), admin string) {
	f.t.Helper()
	first := f.nodesNow()[0]
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/environ", first.PID))
	require.NoError(f.t, err)
	env := strings.Split(strings.Trim(string(raw), "\x00"), "\x00")
	admin = freeAddr(f.t)
	rpc, gossip := freeAddr(f.t), freeAddr(f.t)
	env = append(env, "WACONNECT_NODE_ID="+id, "WACONNECT_ADMIN_ADDR="+admin, "WACONNECT_RPC_ADDR="+rpc, "WACONNECT_GOSSIP_ADDR="+gossip,
		"WACONNECT_WHATSAPP_SOURCE=127.0.1."+strings.TrimPrefix(id, "node-"), "WACONNECT_CRASH_FILE="+filepath.Join(f.dir, id+".crash"))
	cmd := exec.Command(binary, "serve")
	cmd.Env = append(env, change...)
	cmd.Stdout, cmd.Stderr = f.log, f.log
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	require.NoError(f.t, cmd.Start())
	return func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // it may have ended
		_ = cmd.Wait()
	}, admin
}

func freeAddr(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().String()
}
