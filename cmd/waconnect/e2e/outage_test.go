package e2e

import (
	"fmt"
	"net"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgserver"
	"github.com/waconnect/waconnect/migrations/pgtest"
)

// readyz reads a process's readiness.
func readyz(t *testing.T, admin string) (status int, body map[string]any) {
	t.Helper()
	a := call(t, "GET", admin+"/readyz", nil)
	return a.Status, a.json(t)
}

// PostgreSQL is stopped in the middle of traffic in both directions. Requests are told so; when it is back, nothing that was accepted
// or that WhatsApp delivered is lost, nothing comes twice, and nobody had to help.
func TestPostgreSQLAway(t *testing.T) {
	t.Parallel()
	pg, _ := pgtest.Server(t)
	p := start(t, withEnv("DATABASE_URL="+pg.URL(pgserver.AppUser)))
	h, dev, shop, ana := p.linked()
	h.waitFor(t, p.says(ana, shop, "warm up"))

	// A person writes all the time, and so does a client, who notes what was accepted.
	var says, accepted []string
	var sentTexts []string
	stop := make(chan struct{})
	var traffic sync.WaitGroup
	traffic.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			a, err := try(t.Context(), "POST", p.Control+"/phones/"+ana+"/messages", map[string]string{"to": shop, "type": "text", "text": fmt.Sprintf("in %d", i)})
			if err == nil && a.Status < 300 {
				says = append(says, a.str(t, "id"))
			}
			<-time.After(20 * time.Millisecond) // a person's pace, not a wait for anything
		}
	})
	traffic.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			default:
			}
			text := fmt.Sprintf("out %d", i)
			a, err := try(t.Context(), "POST", p.API+"/devices/"+dev+"/messages/send", map[string]string{"to": ana, "text": text},
				"Authorization", "Bearer "+p.token, "Idempotency-Key", text)
			if err == nil && a.Status == 202 {
				accepted, sentTexts = append(accepted, a.str(t, "outboundMessageId")), append(sentTexts, text)
			}
			<-time.After(10 * time.Millisecond)
		}
	})
	p.wait("some traffic", func() bool { return len(h.all()) > 10 })

	require.NoError(t, pg.Crash(t.Context()))
	a := p.api("GET", "/tenants", nil)
	require.Equal(t, 503, a.Status, "%s", a.Body)
	require.Equal(t, "database_unavailable", a.str(t, "error"))
	require.NotEmpty(t, a.Header.Get("Retry-After"))
	p.wait("the node to say that PostgreSQL is away", func() bool {
		status, body := readyz(t, p.Nodes[0].Admin)
		return status == 503 && body["step"] == "postgresql"
	})
	require.NoError(t, pg.Launch(t.Context()))
	p.wait("the node to be ready", func() bool { status, _ := readyz(t, p.Nodes[0].Admin); return status == 200 })
	p.waitStatus(dev, "ONLINE")
	after := p.says(ana, shop, "after")
	h.waitFor(t, after)
	close(stop)
	traffic.Wait()

	for _, id := range says {
		h.waitFor(t, id)
		require.Len(t, h.events(id), 1, "events of message %s", id)
	}
	for _, id := range accepted {
		p.waitMessage(dev, id, "SENT")
	}
	t.Logf("%d messages in, %d out", len(says), len(accepted))
	p.everyTextOnce(ana, sentTexts)
}

// everyTextOnce waits until a person has seen all texts, and checks that none came twice.
func (p *product) everyTextOnce(phone string, want []string) {
	p.t.Helper()
	got := map[string]int{}
	var missing []string
	deadline := time.Now().Add(patience)
	for {
		clear(got)
		missing = nil
		for _, text := range texts(p.inbox(phone)) {
			got[text]++
		}
		for _, text := range want {
			if got[text] == 0 {
				missing = append(missing, text)
			}
		}
		if len(missing) == 0 {
			break
		}
		if time.Now().After(deadline) {
			p.t.Fatalf("%d of %d texts were lost: %v", len(missing), len(want), missing)
		}
		<-time.After(50 * time.Millisecond)
	}
	for _, text := range want {
		require.Equal(p.t, 1, got[text], text)
	}
}

// NATS is away: sends are accepted and leave, the process stays ready and says what is degraded, events are delivered all the same, and
// the stream catches up.
func TestNATSAway(t *testing.T) {
	t.Parallel()
	dir, port := t.TempDir(), freePort(t)
	launch := func() *server.Server {
		s, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: dir, NoSigs: true, NoLog: true})
		require.NoError(t, err)
		s.Start()
		require.True(t, s.ReadyForConnections(patience))
		return s
	}
	end := func(s *server.Server) { s.Shutdown(); s.WaitForShutdown() }
	nats := launch()
	t.Cleanup(func() { end(nats) })
	p := start(t, withEnv("NATS_URL=nats://127.0.0.1:"+strconv.Itoa(port)))
	h, dev, shop, ana := p.linked()
	h.waitFor(t, p.says(ana, shop, "warm up"))

	end(nats)
	p.wait("the node to say that NATS is away", func() bool {
		status, body := readyz(t, p.Nodes[0].Admin)
		degraded, _ := body["degraded"].([]any)
		return status == 200 && len(degraded) == 1 && degraded[0] == "nats"
	})
	id := p.send(dev, ana, "without NATS")
	p.waitMessage(dev, id, "SENT")
	p.waitText(ana, "without NATS")
	away := p.says(ana, shop, "heard without NATS?")
	h.waitFor(t, away)

	nats = launch()
	p.wait("the node to be whole", func() bool {
		_, body := readyz(t, p.Nodes[0].Admin)
		return body["degraded"] == nil
	})
	back := p.says(ana, shop, "and again")
	h.waitFor(t, back)
	for _, msg := range []string{away, back} {
		require.Len(t, h.events(msg), 1)
	}
	p.exactlyOnce(ana)
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}
