package e2e

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/seal"
)

func newKey() string {
	key := make([]byte, 32)
	rand.Read(key) // never fails
	return base64.StdEncoding.EncodeToString(key)
}

// ends runs the binary with these settings until it ends by itself, and returns what it said.
func ends(t *testing.T, env []string, args ...string) (text string, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Env = append(slices.DeleteFunc(os.Environ(), func(pair string) bool { return strings.HasPrefix(pair, "WACONNECT_FAILPOINT") }), env...)
	cmd.Dir = t.TempDir() // no env.local, no data of others
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	err = cmd.Run()
	require.NoError(t, ctx.Err(), "it did not end: %s", said.String())
	return said.String(), err
}

// refuses runs what must end by itself with an error that says all of these.
func refuses(t *testing.T, env []string, says []string, args ...string) {
	t.Helper()
	text, err := ends(t, env, args...)
	var exit *exec.ExitError
	require.ErrorAs(t, err, &exit, text)
	require.Equal(t, 1, exit.ExitCode(), text)
	for _, one := range says {
		require.Contains(t, text, one)
	}
}

var saysWrongKey = []string{"WA_AUTH_ENC_KEY_B64: encryption key does not belong to this database", "Nothing was changed", "Set it to the key", "WACONNECT_OLD_ENC_KEYS_B64"}

// serveEnv is the least with which `serve` reaches its database.
func serveEnv(database string, more ...string) []string {
	return append([]string{
		"DATABASE_URL=" + database, "JWT_SECRET=a secret for logins", "WACONNECT_ADMIN_ADDR=127.0.0.1:0", "WACONNECT_RPC_ADDR=127.0.0.1:0",
		"WACONNECT_GOSSIP_ADDR=127.0.0.1:0", "API_PORT=127.0.0.1:0", "WEB_PORT=127.0.0.1:0", "NATS_URL=nats://127.0.0.1:1", "WACONNECT_NODE_ID=node-x",
		"WACONNECT_WHATSAPP_ADDR=127.0.0.1:1", "WACONNECT_WHATSAPP_ROOT_KEY=" + strings.Repeat("ab", 32),
	}, more...)
}

// Keys that cannot be are named all at once, with what was expected, and never shown.
func TestUnusableKeys(t *testing.T) {
	t.Parallel()
	short := base64.StdEncoding.EncodeToString([]byte("sixteen bytes ok"))
	const expected = "expected 32 bytes in base64"
	for name, c := range map[string]struct {
		env  []string
		says []string
	}{
		"missing":    {nil, []string{"WA_AUTH_ENC_KEY_B64 is not set: expected 32 random bytes in base64 (openssl rand -base64 32)"}},
		"short":      {[]string{"WA_AUTH_ENC_KEY_B64=" + short}, []string{"WA_AUTH_ENC_KEY_B64=***: " + expected}},
		"not base64": {[]string{"WA_AUTH_ENC_KEY_B64=!!!not-base64!!!"}, []string{"WA_AUTH_ENC_KEY_B64=***: " + expected}},
		"old ones": {[]string{"WA_AUTH_ENC_KEY_B64=" + newKey(), "WACONNECT_OLD_ENC_KEYS_B64=" + newKey() + "," + short}, []string{
			"WACONNECT_OLD_ENC_KEYS_B64=***: expected keys of 32 bytes in base64",
		}},
		"all at once": {[]string{"WA_AUTH_ENC_KEY_B64=" + short, "WACONNECT_OLD_ENC_KEYS_B64=" + short, "DATABASE_URL=", "JWT_SECRET="}, []string{
			"WA_AUTH_ENC_KEY_B64=***: ", "WACONNECT_OLD_ENC_KEYS_B64=***: ", "DATABASE_URL is not set: ", "JWT_SECRET is not set: ",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			env := serveEnv("postgres://nobody@127.0.0.1:1/none", append([]string{"WA_AUTH_ENC_KEY_B64="}, c.env...)...)
			refuses(t, env, c.says, "serve")
			text, _ := ends(t, env, "serve")
			require.NotContains(t, text, short)
			require.NotContains(t, text, "not-base64")
		})
	}
}

// A process with a key that is not the installation's refuses, says what to do, and changes no row of any table; with the right key
// everything goes on. A record that is damaged stops its own device, and is left as it is.
func TestWrongKeyChangesNothing(t *testing.T) {
	t.Parallel()
	pg, _ := pgtest.Server(t)
	url := pg.URL(pgserver.AppUser)
	p := start(t, withEnv("DATABASE_URL="+url))
	h, dev, shop, ana := p.linked()
	second, ben := p.device(p.onlyTenant()), p.phone("5215500000002", "Ben")
	p.link(second, ben)
	p.waitMessage(dev, p.send(dev, ana, "before"), "SENT")
	h.waitFor(t, p.says(ana, shop, "hello"))
	p.stop(syscall.SIGTERM)
	before := tables(t, url)

	wrong := "WA_AUTH_ENC_KEY_B64=" + newKey()
	refuses(t, serveEnv(url, wrong), saysWrongKey, "serve")
	refuses(t, serveEnv(url, wrong, "WACONNECT_OLD_ENC_KEYS_B64="+newKey()), saysWrongKey, "serve")
	refuses(t, serveEnv(url, wrong), saysWrongKey, "encryption", "rotate")
	for _, args := range [][]string{p.args, slices.Concat(p.args, []string{"--nodes", "2"})} {
		refuses(t, append(slices.Clone(p.env), wrong), saysWrongKey, append(args, "--data", p.dir+"/data")...)
	}
	after := tables(t, url)
	for name, rows := range before {
		require.Equal(t, rows, after[name], name)
	}

	// One byte of one device's own keys.
	damage := func() {
		conn, err := pgx.Connect(t.Context(), url)
		require.NoError(t, err)
		defer func() { _ = conn.Close(context.Background()) }()
		tag, err := conn.Exec(t.Context(), `UPDATE signal_records SET value = set_byte(value, 40, get_byte(value, 40) # 1) WHERE device_id = $1 AND kind = 'device'`, dev)
		require.NoError(t, err)
		require.EqualValues(t, 1, tag.RowsAffected())
	}
	damage()
	records := func() string {
		rows := strings.Split(tables(t, url)["signal_records"], "\n")
		return strings.Join(slices.DeleteFunc(rows, func(row string) bool { return !strings.HasPrefix(row, dev+"\t") }), "\n")
	}
	damaged := records()
	p.launch()
	p.waitStatus(second, "ONLINE")
	p.wait("the device to be unreadable", func() bool { return p.status(dev)["detail"] == "unreadable" })
	require.Equal(t, "ERROR", p.status(dev)["status"])
	require.Contains(t, p.status(dev)["lastError"], "cannot be opened")
	require.Equal(t, damaged, records(), "nothing was overwritten")
	damage() // the same bit again: as from a backup
	p.ok("POST", "/devices/"+dev+"/connect", map[string]any{})
	p.waitStatus(dev, "ONLINE")
	p.waitMessage(dev, p.send(dev, ana, "after"), "SENT")
	h.waitFor(t, p.says(ana, shop, "hello again"))
	p.exactlyOnce(ana)
}

// The key is changed as docs/operations.md says, under load in both directions, with a node that dies and a rotation that is killed on
// the way. Nothing is lost, nothing comes twice, nothing becomes unreadable; a key is refused before its time and after it.
func TestKeyIsChangedUnderLoad(t *testing.T) {
	young := newKey()
	f := startFleet(t, 4, withEnv("WACONNECT_OLD_ENC_KEYS_B64="+young), func(p *product) { // step 1: every process opens both keys
		p.args = append(p.args, "--nodes", "2", "--restart-after", "0s")
	})
	old := f.secretsFile()["encryptionKey"]
	h := f.hook(f.onlyTenant())
	both := []string{"WA_AUTH_ENC_KEY_B64=" + young, "WACONNECT_OLD_ENC_KEYS_B64=" + old}
	alone := []string{"WA_AUTH_ENC_KEY_B64=" + young, "WACONNECT_OLD_ENC_KEYS_B64="}
	ring, err := seal.NewRing(young, old)
	require.NoError(t, err)
	sealed := func(how string) int {
		return f.count(`SELECT count(*) FROM signal_records WHERE substring(value FROM 1 FOR 5) `+how+` $1`, ring.Prefix())
	}
	probe := func() string { return tables(t, f.Database)["key_probe"] }
	first := probe()

	mark := f.mark()
	l := f.startLoad("new key")
	r := &replaced{fleet: f, own: map[string]*exec.Cmd{}}
	t.Cleanup(r.stop)
	flows := func() {
		t.Helper()
		l.mu.Lock()
		n := len(l.out)
		l.mu.Unlock()
		f.wait("the load to flow", func() bool { l.mu.Lock(); defer l.mu.Unlock(); return len(l.out) >= n+len(f.devices) })
	}
	flows()
	r.replace("node-1", syscall.SIGTERM, both...) // step 2
	f.steady(2)
	flows() // what it wrote is sealed with the new key
	require.NotZero(t, sealed("="))
	killed := time.Now()
	r.replace("node-1", syscall.SIGKILL, both...) // the other, which seals with the old key, takes over
	f.steady(2)
	stops := []stopped{{node: "node-1", from: killed, to: time.Now()}}
	r.replace("node-2", syscall.SIGTERM, both...)
	r.replace("router-1", syscall.SIGTERM, both...)
	f.steady(2)
	refuses(t, serveEnv(f.Database, alone...), saysWrongKey, "serve") // too early

	rotate := append([]string{"DATABASE_URL=" + f.Database}, both...) // step 3
	text, err := ends(t, append(rotate, "WACONNECT_FAILPOINT=rotate.page:3"), "encryption", "rotate")
	require.ErrorContains(t, err, "killed", text)
	require.NotZero(t, sealed("="))
	require.NotZero(t, sealed("<>"), "it was killed in the middle")
	require.Equal(t, first, probe())
	refuses(t, serveEnv(f.Database, alone...), saysWrongKey, "serve") // still too early
	text, err = ends(t, rotate, "encryption", "rotate")
	require.NoError(t, err, text)
	require.Contains(t, text, "everything is sealed with key "+ring.First().String())
	require.Zero(t, sealed("<>"))
	flows()

	for _, id := range []string{"node-1", "node-2", "router-1"} { // step 4
		r.replace(id, syscall.SIGTERM, alone...)
	}
	f.steady(2)
	from := len(h.all())
	flows()
	require.Zero(t, sealed("<>"))
	refuses(t, serveEnv(f.Database, "WA_AUTH_ENC_KEY_B64="+old), saysWrongKey, "serve") // too late
	l.end()
	v := l.verdict("new key", mark, stops)
	v.publish(t, l)
	require.Zero(t, f.count(`SELECT count(*) FROM devices WHERE status <> 'ONLINE'`))
	f.wait("signed webhooks", func() bool { return len(h.all()) > from })
	for _, c := range h.all() {
		signed(t, h, c)
	}
}

// replaced runs processes in the place of those of dev, with other settings, as an operator does who restarts one after the other.
type replaced struct {
	*fleet
	own map[string]*exec.Cmd
}

func (r *replaced) stop() {
	for _, cmd := range r.own {
		_ = cmd.Process.Signal(syscall.SIGTERM) // it may have ended
		_ = cmd.Wait()
	}
}

// replace ends a process and starts it again with changed settings, at the same addresses. It returns when the new one is ready.
func (r *replaced) replace(id string, sig syscall.Signal, change ...string) {
	r.t.Helper()
	var env []string
	if cmd := r.own[id]; cmd != nil {
		env = cmd.Env
		require.NoError(r.t, cmd.Process.Signal(sig))
		_ = cmd.Wait() // killed
	} else {
		pid := r.child(id)
		env = environOf(r.t, pid)
		require.NoError(r.t, syscall.Kill(pid, sig))
		r.wait(id+" to end", func() bool { return syscall.Kill(pid, 0) != nil })
	}
	cmd := exec.Command(binary, "serve")
	cmd.Env = append(slices.Clone(env), change...)
	cmd.Stdout, cmd.Stderr = r.log, r.log
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGTERM}
	require.NoError(r.t, cmd.Start())
	r.own[id] = cmd
	admin := ""
	for _, pair := range env {
		if addr, ok := strings.CutPrefix(pair, "WACONNECT_ADMIN_ADDR="); ok {
			admin = addr
		}
	}
	r.wait(id+" to be ready again", func() bool {
		a, err := try(r.t.Context(), "GET", "http://"+admin+"/readyz", nil)
		return err == nil && a.Status == 200
	})
}

// child finds a process of dev by the name that it has in the ring.
func (r *replaced) child(id string) int {
	r.t.Helper()
	tasks, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", r.PID))
	require.NoError(r.t, err)
	for _, task := range tasks {
		list, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/children", r.PID, task.Name()))
		if err != nil {
			continue // the thread has ended
		}
		for _, text := range strings.Fields(string(list)) {
			var pid int
			_, err := fmt.Sscan(text, &pid)
			require.NoError(r.t, err)
			if slices.Contains(environOf(r.t, pid), "WACONNECT_NODE_ID="+id) {
				return pid
			}
		}
	}
	r.t.Fatalf("no process of dev is %s", id)
	return 0
}

func environOf(t *testing.T, pid int) []string {
	t.Helper()
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/environ", pid))
	if err != nil {
		return nil // it has ended, or belongs to PostgreSQL
	}
	return strings.Split(strings.Trim(string(raw), "\x00"), "\x00")
}

// onlyTenant is the one that there is.
func (p *product) onlyTenant() string {
	p.t.Helper()
	conn, err := pgx.Connect(p.t.Context(), p.Database)
	require.NoError(p.t, err)
	defer func() { _ = conn.Close(context.Background()) }()
	var id string
	require.NoError(p.t, conn.QueryRow(p.t.Context(), `SELECT id FROM tenants`).Scan(&id))
	return id
}
