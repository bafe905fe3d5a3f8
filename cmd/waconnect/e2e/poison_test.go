package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

// A message that makes the program panic ends one process after the other, until its device is quarantined (fault F46). The other device
// loses nothing, and when the fault is mended and an operator has released the device, neither has this one.
func TestPoisonIsQuarantined(t *testing.T) {
	t.Parallel()
	// With a late restart the next nodes are brought down while nobody knows yet what the first has died of.
	for nodes, restart := range map[int]string{1: "200ms", 3: "10s"} {
		t.Run(fmt.Sprintf("%d nodes", nodes), func(t *testing.T) {
			t.Parallel()
			p := start(t, func(p *product) { p.args = append(p.args, "--nodes", strconv.Itoa(nodes), "--restart-after", restart) })
			h, sick, shop, ana := p.linked()
			tenant := p.status(sick)["tenantId"].(string)
			health := p.hook(tenant, "device.status")
			healthy, other := p.device(tenant), p.phone("5215500000098", "Other shop")
			p.link(healthy, other)
			for _, number := range []string{shop, other} {
				h.waitFor(t, p.says(ana, number, "warm up"))
			}

			p.failAt("panic:recv.decrypt:poison")
			poison := p.says(ana, shop, "poison of 5215599999999")
			var out, in []string
			traffic := func() {
				text := fmt.Sprintf("text %d", len(out))
				out = append(out, p.send(healthy, ana, text))
				in = append(in, p.says(ana, other, text))
			}
			crashes, next := 0, time.Now()
			quarantined := func() bool { return p.status(sick)["detail"] == "quarantined" }
			for !quarantined() {
				before := crashes
				p.wait("another crash, or the quarantine", func() bool {
					if time.Now().After(next) {
						next = time.Now().Add(time.Second)
						traffic()
					}
					crashes = p.crashes()
					return crashes > before || quarantined()
				})
				// The first may have come when the trial of the device was over.
				require.LessOrEqual(t, crashes, 3+nodes)
			}
			t.Logf("%d crashes before the quarantine", p.crashes())
			row := p.status(sick)
			require.Equal(t, "ERROR", row["status"])
			require.Contains(t, row["lastError"], "waconnect device release")
			p.waitStatus(healthy, "ONLINE")
			p.wait("the healthy device to be back", func() bool { return p.status(healthy)["detail"] == "online" })
			traffic()
			for _, id := range out {
				p.waitMessage(healthy, id, "SENT")
			}
			for _, id := range in {
				h.waitFor(t, id)
			}

			// A wish is taken and does not open it.
			require.Equal(t, 200, p.api("POST", "/devices/"+sick+"/connect", map[string]any{}).Status)
			p.wait("the wish to be taken", func() bool { return p.count(`SELECT count(*) FROM devices WHERE command_done < command`) == 0 })
			require.True(t, quarantined())
			require.LessOrEqual(t, p.crashes(), 3+nodes)

			require.NoError(t, os.Remove(p.failpointFile()))
			release := exec.Command(binary, "device", "release", sick)
			release.Env = append(os.Environ(), "DATABASE_URL="+p.Database)
			text, err := release.CombinedOutput()
			require.NoError(t, err, "%s", text)
			p.waitStatus(sick, "ONLINE")
			h.waitFor(t, poison)
			traffic()
			h.waitFor(t, in[len(in)-1])
			for _, id := range append(in, poison) {
				require.Len(t, h.events(id), 1, "one event of message %s", id)
			}
			p.waitMessage(healthy, out[len(out)-1], "SENT")
			p.exactlyOnce(ana)

			for _, c := range h.all() {
				require.Equal(t, "message.inbound", c.Body.Type, "nobody gets the new events without asking")
			}
			told := func(detail string) bool {
				for _, c := range health.all() {
					if c.Body.DeviceID == sick && c.Body.Normalized["detail"] == detail {
						return true
					}
				}
				return false
			}
			p.wait("the events of the device", func() bool { return told("quarantined") && told("online") })
			require.Zero(t, p.count(`SELECT count(*) FROM node_crashes WHERE reason ~ '[0-9]{7}' OR reason !~ '^panic: failpoint recv.decrypt: poison'`))
		})
	}
}

// crashes counts those that the successors of processes have found.
func (p *product) crashes() int { return p.count(`SELECT count(*) FROM node_crashes`) }

func (p *product) count(query string) (n int) {
	p.t.Helper()
	conn, err := pgx.Connect(p.t.Context(), p.Database)
	require.NoError(p.t, err)
	defer conn.Close(p.t.Context())
	require.NoError(p.t, conn.QueryRow(p.t.Context(), query).Scan(&n))
	return n
}
