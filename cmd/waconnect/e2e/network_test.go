package e2e

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations"
	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/node/watest"
)

// The network of these tests: a switch and a namespace for each machine. Nothing of it touches the network of the machine itself.
// The services have an address each, so that a node can be cut off from one of them.
const (
	addrDatabase = "10.77.0.1"
	addrNATS     = "10.77.0.2"
	addrWhatsApp = "10.77.0.3"
	addrRouter   = "10.77.0.4"
	addrNode     = "10.77.0.1%d" // 10.77.0.11 is node-1
)

const insideEnv = "WACONNECT_TEST_NETWORK" // the prefix of the namespaces, in the process that runs inside

// TestNetworkCuts runs itself again inside of a network that it has made.
func TestNetworkCuts(t *testing.T) {
	if prefix := os.Getenv(insideEnv); prefix != "" {
		networkCuts(t, prefix)
		return
	}
	prefix := fmt.Sprintf("wac%d", os.Getpid())
	if err := makeNetwork(t, prefix); err != nil {
		why := "NETWORK CUTS ARE NOT TESTED: network namespaces or nftables cannot be used here: " + err.Error()
		if os.Getuid() == 0 && os.Getenv("CI") != "" {
			t.Fatal(why)
		}
		t.Skip(why)
	}
	self, err := os.Executable()
	require.NoError(t, err)
	cmd := exec.Command("ip", "netns", "exec", prefix+"infra", self, "-test.run=^TestNetworkCuts$", "-test.v", "-test.timeout=10m")
	cmd.Env = append(os.Environ(), insideEnv+"="+prefix, "WACONNECT_TEST_BINARY="+binary)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	out, err := cmd.CombinedOutput()
	t.Logf("inside:\n%s", out)
	require.NoError(t, err)
}

func command(args ...string) error {
	out, err := exec.Command(args[0], args[1:]...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w: %s", strings.Join(args, " "), err, out)
	}
	return nil
}

// makeNetwork makes the namespaces and removes them when the test ends.
func makeNetwork(t *testing.T, prefix string) error {
	t.Helper()
	if os.Getuid() != 0 {
		return errors.New("not root")
	}
	if err := command("nft", "--version"); err != nil {
		return err
	}
	sw := prefix + "sw"
	machines := map[string][]string{"infra": {addrDatabase, addrNATS, addrWhatsApp, addrRouter}}
	for i := 1; i <= 3; i++ {
		machines[fmt.Sprintf("n%d", i)] = []string{fmt.Sprintf(addrNode, i)}
	}
	t.Cleanup(func() {
		for name := range machines {
			_ = command("ip", "netns", "del", prefix+name) // it may not have been made
		}
		_ = command("ip", "netns", "del", sw)
	})
	steps := [][]string{{"ip", "netns", "add", sw}, {"ip", "-n", sw, "link", "add", "br0", "type", "bridge"}, {"ip", "-n", sw, "link", "set", "br0", "up"}}
	for name, addrs := range machines {
		ns := prefix + name
		steps = append(steps, []string{"ip", "netns", "add", ns},
			[]string{"ip", "-n", sw, "link", "add", "v" + name, "type", "veth", "peer", "name", "eth0", "netns", ns},
			[]string{"ip", "-n", sw, "link", "set", "v" + name, "master", "br0", "up"},
			[]string{"ip", "-n", ns, "link", "set", "eth0", "up"}, []string{"ip", "-n", ns, "link", "set", "lo", "up"})
		for _, a := range addrs {
			steps = append(steps, []string{"ip", "-n", ns, "addr", "add", a + "/24", "dev", "eth0"})
		}
	}
	for _, s := range steps {
		if err := command(s...); err != nil {
			return err
		}
	}
	return nil
}

// cuts are packets that the switch drops: from and to.
type cuts [][2]string

func both(a, b string) cuts { return cuts{{a, b}, {b, a}} }

// cut drops packets until heal.
func (n *network) cut(list cuts) {
	n.t.Helper()
	var rules strings.Builder
	for _, c := range list {
		fmt.Fprintf(&rules, "ip saddr %s ip daddr %s drop; ", c[0], c[1])
	}
	cmd := exec.Command("ip", "netns", "exec", n.prefix+"sw", "nft", "-f", "-")
	cmd.Stdin = strings.NewReader("table bridge cut { chain f { type filter hook forward priority 0; " + rules.String() + "}; }")
	out, err := cmd.CombinedOutput()
	require.NoError(n.t, err, "%s", out)
}

func (n *network) heal() {
	n.t.Helper()
	require.NoError(n.t, command("ip", "netns", "exec", n.prefix+"sw", "nft", "delete", "table", "bridge", "cut"))
}

// network is a cluster of processes that have a network of their own.
type network struct {
	*fleet
	prefix string
	env    []string
}

func networkCuts(t *testing.T, prefix string) {
	n := startNetwork(t, prefix, envInt("CLUSTER_DEVICES", 24))
	a, b, c := fmt.Sprintf(addrNode, 1), fmt.Sprintf(addrNode, 2), fmt.Sprintf(addrNode, 3)
	hold := 9 * time.Second // longer than any silence
	during := func(list cuts, inTheCut func()) func() ([]stopped, string) {
		return func() ([]stopped, string) {
			n.cut(list)
			time.Sleep(hold) // the fault is this long
			inTheCut()
			n.heal()
			n.steady(3)
			return nil, "node-1"
		}
	}
	epoch := func() int {
		return n.count(`SELECT max(epoch) FROM ring_partitions`)
	}
	before := epoch()
	unmoved := func() { require.Equal(t, before, epoch(), "opinions do not move anything: the leases hold") }

	n.scenario("cut node–node", true, during(both(a, b), unmoved))
	n.scenario("cut one-way", true, during(cuts{{a, b}, {a, c}}, unmoved))
	n.scenario("cut gossip of one node", true, during(append(append(both(a, b), both(a, c)...), both(a, addrRouter)...), unmoved))
	n.scenario("cut node–NATS", true, during(both(a, addrNATS), unmoved))
	unmoved()
	n.scenario("cut node–PostgreSQL", false, during(both(a, addrDatabase), func() {
		n.wait("the others to have everything", func() bool {
			return n.count(`SELECT count(*) FROM ring_partitions p JOIN ring_nodes r ON r.incarnation = p.holder WHERE r.fenced_at IS NULL AND r.node_id IN ('node-2', 'node-3')`) == 4093
		})
	}))
}

func startNetwork(t *testing.T, prefix string, devices int) *network {
	t.Helper()
	dir, err := os.MkdirTemp("", "waconnect-network-*")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(dir)) })
	require.NoError(t, os.Chmod(dir, 0o711)) // PostgreSQL does not run as root
	quiet := slog.New(slog.DiscardHandler)
	pg, err := pgserver.Start(t.Context(), pgserver.Config{Dir: filepath.Join(dir, "postgres"), Durable: true, Log: quiet})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, pg.Stop(context.Background())) })
	database, err := url.Parse(pg.URL(pgserver.AppUser))
	require.NoError(t, err)
	require.NoError(t, migrations.Up(t.Context(), database.String(), quiet))
	local := database.String()
	database.Host = forward(t, addrDatabase+":0", database.Host)

	ns, err := server.NewServer(&server.Options{Host: addrNATS, Port: -1, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	require.NoError(t, err)
	ns.Start()
	t.Cleanup(func() { ns.Shutdown(); ns.WaitForShutdown() })

	wa, err := watest.New(watest.Config{Addr: addrWhatsApp + ":0", Log: quiet})
	require.NoError(t, err)
	require.NoError(t, wa.Start(context.Background()))
	t.Cleanup(func() { require.NoError(t, wa.Close()) })
	control, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	controls := &http.Server{Handler: wa.ControlHandler(), ReadHeaderTimeout: time.Minute}
	go func() { _ = controls.Serve(control) }() // ends with Close
	t.Cleanup(func() { require.NoError(t, controls.Close()) })

	secret := func() string {
		b := make([]byte, 32)
		_, _ = rand.Read(b)
		return base64.StdEncoding.EncodeToString(b)
	}
	key := wa.RootKey()
	n := &network{prefix: prefix, env: append(os.Environ(),
		"DATABASE_URL="+database.String(), "NATS_URL="+ns.ClientURL(), "JWT_SECRET="+secret(), "WACONNECT_RPC_SECRET="+secret(),
		"WACONNECT_GOSSIP_KEY="+secret(), "WA_AUTH_ENC_KEY_B64="+secret(), "WACONNECT_WHATSAPP_ADDR="+wa.Addr(),
		fmt.Sprintf("WACONNECT_WHATSAPP_ROOT_KEY=%x", key[:]), "WORKER_COMPOSING_BEFORE_SEND_MS=0", "WORKER_RECONNECT_ALL_DELAY_MS=0",
		"WORKER_RECONNECT_STAGGER_MS=0", "ADMIN_EMAIL=admin@example.com", "ADMIN_PASSWORD=secret-of-this-test",
	)}
	p := &product{t: t, dir: dir, log: &logBuffer{}}
	p.Database, p.Control = local, "http://"+control.Addr().String()
	p.API, p.AdminEmail, p.AdminPassword = "http://"+addrRouter+":3001", "admin@example.com", "secret-of-this-test"
	n.fleet = &fleet{product: p}
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("log of the processes:\n%s", p.log)
		}
	})
	var nodes []readyNode
	for i := 1; i <= 3; i++ {
		at := fmt.Sprintf(addrNode, i)
		id := fmt.Sprintf("node-%d", i)
		n.process(fmt.Sprintf("n%d", i), "WACONNECT_ROLES=node", "WACONNECT_NODE_ID="+id, "WACONNECT_RPC_ADDR="+at+":7400",
			"WACONNECT_ADMIN_ADDR="+at+":3030", "WACONNECT_GOSSIP_ADDR="+at+":7946")
		nodes = append(nodes, readyNode{ID: id, Admin: "http://" + at + ":3030"})
	}
	n.process("infra", "WACONNECT_ROLES=router,dispatcher", "WACONNECT_NODE_ID=router-1", "API_PORT="+addrRouter+":3001", "WACONNECT_RPC_ADDR="+addrRouter+":7400",
		"WACONNECT_ADMIN_ADDR="+addrRouter+":3030", "WACONNECT_GOSSIP_ADDR="+addrRouter+":7946")
	text, err := json.Marshal(map[string]any{"nodes": nodes})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "ready.json"), text, 0o600))
	for _, admin := range []string{nodes[0].Admin, nodes[1].Admin, nodes[2].Admin, "http://" + addrRouter + ":3030"} {
		p.wait(admin+" to be ready", func() bool {
			a, err := try(context.Background(), "GET", admin+"/readyz", nil)
			return err == nil && a.Status == http.StatusOK
		})
	}
	p.login()
	n.linkAll(devices)
	return n
}

// process runs a part of the product in a namespace until the test ends.
func (n *network) process(ns string, env ...string) {
	n.t.Helper()
	cmd := exec.Command("ip", "netns", "exec", n.prefix+ns, binary, "serve")
	cmd.Env = append(append([]string{}, n.env...), env...)
	cmd.Stdout, cmd.Stderr = n.log, n.log
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	require.NoError(n.t, cmd.Start())
	n.t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGTERM) // it may have ended
		_ = cmd.Wait()
	})
}

// forward passes connections on from an address of the network to one of this machine's loopback.
func forward(t *testing.T, from, to string) string {
	t.Helper()
	l, err := net.Listen("tcp", from)
	require.NoError(t, err)
	var work sync.WaitGroup
	t.Cleanup(func() { _ = l.Close(); work.Wait() })
	pipe := func(a, b net.Conn) {
		_, _ = io.Copy(a, b) // either side may go at any time
		_ = a.Close()
		_ = b.Close()
	}
	work.Go(func() {
		for {
			in, err := l.Accept()
			if err != nil {
				return
			}
			out, err := net.Dial("tcp", to)
			if err != nil {
				_ = in.Close()
				continue
			}
			work.Go(func() { pipe(in, out) })
			work.Go(func() { pipe(out, in) })
		}
	})
	return l.Addr().String()
}
