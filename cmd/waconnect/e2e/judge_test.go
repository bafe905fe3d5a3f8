package e2e

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// stopped is a time in which a node's process did not run: killed, or stopped by a signal until it continued.
type stopped struct {
	node     string
	from, to time.Time // zero: it has not come back
}

// verdict is what the judge finds in what was gathered from outside the product.
type verdict struct {
	Scenario        string   `json:"scenario"`
	Devices         int      `json:"devices"`
	Accepted        int      `json:"accepted"`
	Received        int      `json:"received"`
	Lost            int      `json:"lost"`
	Duplicated      int      `json:"duplicated"`
	Reordered       int      `json:"reordered"`
	DoubleConnected int      `json:"double_connected"`
	Stale           int      `json:"stale_sockets"` // of stopped processes, replaced by the next owner's login
	Late            int      `json:"late_logins"`   // of a process that had just continued
	Refused         int      `json:"refused"`
	Undecryptable   int      `json:"decrypt_failures"`
	Moved           int      `json:"moved"`
	P50             float64  `json:"p50_seconds"`
	P99             float64  `json:"p99_seconds"`
	Max             float64  `json:"max_seconds"`
	Evidence        []string `json:"evidence,omitempty"`
}

func (v *verdict) note(format string, args ...any) {
	if len(v.Evidence) < 10 {
		v.Evidence = append(v.Evidence, fmt.Sprintf(format, args...))
	}
}

// lateFor is how long after continuing a process may still let out one frame that it had checked before it was stopped.
const lateFor = 2 * time.Second

// judgeLogins looks for devices that were connected from two nodes while both ran. A replaced connection is where that shows.
func (v *verdict) judgeLogins(log []entry, stops []stopped) {
	for _, e := range log {
		if e.Kind != "replaced" {
			continue
		}
		by := entry{Remote: strings.TrimPrefix(e.Detail, "by ")}.node()
		switch {
		case isStopped(stops, e.node(), e.At, 0):
			v.Stale++
		case isStopped(stops, by, e.At, lateFor):
			v.Late++
		default:
			v.DoubleConnected++
			v.note("%s: %s of %s was replaced by %s", e.At.Format("15:04:05.000"), e.JID, e.node(), by)
		}
	}
}

func isStopped(stops []stopped, node string, at time.Time, after time.Duration) bool {
	return slices.ContainsFunc(stops, func(s stopped) bool {
		return s.node == node && !at.Before(s.from) && (s.to.IsZero() || !at.After(s.to.Add(after)))
	})
}

// judgeTexts compares requests with phones and events. seen are the texts that each person sees, in order.
func (v *verdict) judgeTexts(out []sent, in []heard, seen map[string][]string, events map[string]int) {
	count, place := map[string]int{}, map[string]int{}
	for _, list := range seen {
		for i, text := range list {
			count[text]++
			place[text] = i
		}
	}
	last := map[string]sent{}
	for _, s := range out {
		v.Refused += len(s.refused)
		if !s.accepted {
			v.note("never accepted: %s", s.nonce)
			continue
		}
		v.Accepted++
		switch n := count[s.nonce]; {
		case n == 0:
			v.Lost++
			v.note("lost: %s", s.nonce)
		case n > 1:
			v.Duplicated++
			v.note("%d times: %s", n, s.nonce)
		}
		lane := s.device + " " + s.to
		if before, ok := last[lane]; ok && place[before.nonce] > place[s.nonce] && count[before.nonce] > 0 && count[s.nonce] > 0 {
			v.Reordered++
			v.note("%s came after %s", before.nonce, s.nonce)
		}
		last[lane] = s
	}
	for _, h := range in {
		v.Received++
		switch n := events[h.id]; {
		case n == 0:
			v.Lost++
			v.note("no event: %s", h.nonce)
		case n > 1:
			v.Duplicated++
			v.note("%d events: %s", n, h.nonce)
		}
	}
}

// judgeAbsences takes the times for which devices were away.
func (v *verdict) judgeAbsences(list []time.Duration) {
	slices.Sort(list)
	v.Moved = len(list)
	if len(list) == 0 {
		return
	}
	at := func(q float64) float64 { return list[min(len(list)-1, int(q*float64(len(list))))].Seconds() }
	v.P50, v.P99, v.Max = at(0.5), at(0.99), list[len(list)-1].Seconds()
}

// takeovers are the times from a moment to the next login of each device that a node had. owners says where devices were.
func takeovers(log []entry, owners map[string]string, node string, from time.Time) (list []time.Duration) {
	back := map[string]bool{}
	for _, e := range log {
		if e.At.After(from) && owners[e.JID] == node && e.node() != node && !back[e.JID] && !strings.HasPrefix(e.Detail, "refused") {
			back[e.JID] = true
			list = append(list, e.At.Sub(from))
		}
	}
	return list
}

// absences are the times from the close of each connection of a node to the device's next login.
func absences(log []entry, node string, from time.Time) (list []time.Duration) {
	away := map[string]time.Time{}
	for _, e := range log {
		switch {
		case e.Kind == "close" && e.node() == node && !e.At.Before(from):
			if _, ok := away[e.JID]; !ok {
				away[e.JID] = e.At
			}
		case e.Kind == "login" && !strings.HasPrefix(e.Detail, "refused"):
			if at, ok := away[e.JID]; ok && !at.IsZero() {
				list = append(list, e.At.Sub(at))
				away[e.JID] = time.Time{} // once
			}
		}
	}
	return list
}

// verdict gathers everything and judges it.
func (l *load) verdict(scenario string, after int64, stops []stopped) *verdict {
	l.f.t.Helper()
	v := &verdict{Scenario: scenario, Devices: len(l.f.devices)}
	v.judgeLogins(l.f.logAfter(after, "replaced"), stops)
	seen := map[string][]string{}
	for _, number := range l.f.people {
		seen[number] = texts(l.f.inbox(number))
	}
	v.judgeTexts(l.out, l.in, seen, l.f.inbound())
	v.Undecryptable = l.f.count(`SELECT count(*) FROM events WHERE type = 'message.inbound' AND (normalized::jsonb ->> 'decryptionFailed')::bool`) + len(l.f.logAfter(after, "retry"))
	return v
}

// publish prints the figures and requires the columns to be zero.
func (v *verdict) publish(t *testing.T, l *load) {
	t.Helper()
	line, err := json.Marshal(v)
	require.NoError(t, err)
	t.Logf("%s", line)
	if file := os.Getenv("CLUSTER_REPORT"); file != "" {
		f, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
		require.NoError(t, err)
		_, err = f.Write(append(line, '\n'))
		require.NoError(t, err)
		require.NoError(t, f.Close())
	}
	if v.Lost+v.Duplicated+v.Reordered+v.DoubleConnected+v.Undecryptable > 0 {
		t.Errorf("%s: a promise was broken: %s; clients saw %q", v.Scenario, line, l.errs)
	}
	require.NotZero(t, v.Accepted, "there was no load")
	require.NotZero(t, v.Received, "there was no load")
}

// refusedNothing requires that no valid send was refused.
func (v *verdict) refusedNothing(t *testing.T, l *load) {
	t.Helper()
	if v.Refused > 0 {
		t.Errorf("%s: %d refused: %q", v.Scenario, v.Refused, l.errs)
	}
}

// The judge finds each defect that is put in front of it.
func TestJudge(t *testing.T) {
	t.Parallel()
	now := time.Now()
	out := []sent{{device: "d", to: "p", nonce: "1", accepted: true}, {device: "d", to: "p", nonce: "2", accepted: true}, {device: "d", to: "p", nonce: "3"}}
	in := []heard{{id: "a", nonce: "x"}}
	for name, tc := range map[string]struct {
		seen   []string
		events map[string]int
		want   verdict
	}{
		"good":           {[]string{"1", "2"}, map[string]int{"a": 1}, verdict{}},
		"a text is lost": {[]string{"2"}, map[string]int{"a": 1}, verdict{Lost: 1}},
		"a text twice":   {[]string{"1", "2", "2"}, map[string]int{"a": 1}, verdict{Duplicated: 1}},
		"wrong order":    {[]string{"2", "1"}, map[string]int{"a": 1}, verdict{Reordered: 1}},
		"no event":       {[]string{"1", "2"}, nil, verdict{Lost: 1}},
		"an event twice": {[]string{"1", "2"}, map[string]int{"a": 2}, verdict{Duplicated: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := &verdict{}
			v.judgeTexts(out, in, map[string][]string{"p": tc.seen}, tc.events)
			require.Equal(t, tc.want.Lost, v.Lost)
			require.Equal(t, tc.want.Duplicated, v.Duplicated)
			require.Equal(t, tc.want.Reordered, v.Reordered)
			require.Equal(t, 2, v.Accepted)
		})
	}
	replaced := []entry{{Kind: "replaced", JID: "j", At: now, Remote: "127.0.1.1:5", Detail: "by 127.0.1.2:6"}}
	for name, tc := range map[string]struct {
		stops []stopped
		want  verdict
	}{
		"both run":               {nil, verdict{DoubleConnected: 1}},
		"the old one is stopped": {[]stopped{{"node-1", now.Add(-time.Second), now.Add(time.Second)}}, verdict{Stale: 1}},
		"it had continued":       {[]stopped{{"node-1", now.Add(-2 * time.Second), now.Add(-time.Second)}}, verdict{DoubleConnected: 1}},
		"the new one is late":    {[]stopped{{"node-2", now.Add(-2 * time.Second), now.Add(-time.Second)}}, verdict{Late: 1}},
		"late for too long":      {[]stopped{{"node-2", now.Add(-20 * time.Second), now.Add(-10 * time.Second)}}, verdict{DoubleConnected: 1}},
		"another was stopped":    {[]stopped{{"node-3", now.Add(-time.Second), time.Time{}}}, verdict{DoubleConnected: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			v := &verdict{}
			v.judgeLogins(replaced, tc.stops)
			require.Equal(t, tc.want.DoubleConnected, v.DoubleConnected)
			require.Equal(t, tc.want.Stale, v.Stale)
			require.Equal(t, tc.want.Late, v.Late)
		})
	}
	log := []entry{
		{Kind: "close", JID: "a", At: now, Remote: "127.0.1.1:1"},
		{Kind: "close", JID: "b", At: now, Remote: "127.0.1.2:1"},
		{Kind: "login", JID: "a", At: now.Add(time.Second), Remote: "127.0.1.2:2"},
		{Kind: "login", JID: "a", At: now.Add(9 * time.Second)},
	}
	require.Equal(t, []time.Duration{time.Second}, absences(log, "node-1", now))
	require.Equal(t, []time.Duration{2 * time.Second}, takeovers(log, map[string]string{"a": "node-1", "b": "node-2"}, "node-1", now.Add(-time.Second)))
	v := &verdict{}
	v.judgeAbsences([]time.Duration{3 * time.Second, time.Second, 2 * time.Second})
	require.InDelta(t, 2, v.P50, 0.001)
	require.InDelta(t, 3, v.P99, 0.001)
}
