package gossip

import (
	"bytes"
	"context"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
)

type metrics struct {
	members  *prometheus.GaugeVec
	rejected prometheus.Counter
}

func newMetrics(reg prometheus.Registerer) *metrics {
	f := promauto.With(reg)
	m := &metrics{
		members: f.NewGaugeVec(prometheus.GaugeOpts{
			Name: "waconnect_ring_members", Help: "Processes that gossip shows alive, by what they say of themselves.",
		}, []string{"state"}),
		rejected: f.NewCounter(prometheus.CounterOpts{
			Name: "waconnect_gossip_rejected_total", Help: "Packets and streams that were refused: a wrong key, another cluster, or garbage.",
		}),
	}
	for _, s := range states {
		m.members.WithLabelValues(string(s))
	}
	return m
}

// bridge turns memberlist's log lines into records. It is the only place where the library reports what it refuses.
type bridge struct {
	log      *slog.Logger
	rejected prometheus.Counter
	closing  atomic.Bool // what fails now fails because we go

	mu   sync.Mutex
	said map[string]time.Time
}

// The library repeats itself; each beginning of a line is passed on once in this time, and so many different ones are remembered.
const (
	repeatAfter  = time.Minute
	maxBeginning = 48
	maxSaid      = 256
)

var levels = []struct {
	prefix string
	level  slog.Level
}{{"[DEBUG]", slog.LevelDebug}, {"[INFO]", slog.LevelDebug}, {"[WARN]", slog.LevelInfo}, {"[ERR]", slog.LevelWarn}, {"[ERROR]", slog.LevelWarn}}

var refusals = [][]byte{
	[]byte("ecrypt"), []byte("label"), []byte("Msg type"), []byte("ncoding"), []byte("corrupt"), []byte("too short"), []byte("nknown message"),
	[]byte("failed to receive"), []byte("ot supported"), []byte("unmarshal"), []byte("decode"), []byte("nternal"), []byte("ompress"),
}

// Write implements io.Writer for a log.Logger.
func (b *bridge) Write(line []byte) (int, error) {
	text := bytes.TrimSpace(line)
	level := slog.LevelInfo
	for _, l := range levels {
		if rest, ok := bytes.CutPrefix(text, []byte(l.prefix)); ok {
			level, text = l.level, bytes.TrimSpace(rest)
			break
		}
	}
	text = bytes.TrimPrefix(text, []byte("memberlist: "))
	if level >= slog.LevelInfo {
		for _, r := range refusals {
			if bytes.Contains(text, r) {
				b.rejected.Inc()
				break
			}
		}
	}
	if b.closing.Load() || b.repeated(string(text[:min(len(text), maxBeginning)])) {
		level = slog.LevelDebug
	}
	b.log.Log(context.Background(), level, string(text))
	return len(line), nil
}

func (b *bridge) repeated(beginning string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := time.Now()
	if at, ok := b.said[beginning]; ok && now.Sub(at) < repeatAfter {
		return true
	}
	if b.said == nil || len(b.said) >= maxSaid {
		b.said = map[string]time.Time{}
	}
	b.said[beginning] = now
	return false
}
