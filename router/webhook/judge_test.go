package webhook_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/webhook"
)

// place is where order is promised: an endpoint, by the name that the test gives it, a device and a chat.
type place struct{ endpoint, device, chat string }

// arrival is one POST as a receiver saw it.
type arrival struct {
	place
	id   string // x-event-id
	body string
}

// judge compares what arrived with what was wanted, in the order of its commits. It names every event that never came or came before an
// earlier one of its place, every id that nobody made, and every repetition that was not the same to the letter. Repetitions as such are
// allowed.
func judge(want map[place][]string, got []arrival) (problems []string) {
	first := map[place][]string{}
	bodies := map[place]map[string]string{}
	for _, a := range got {
		of := bodies[a.place]
		if of == nil {
			of = map[string]string{}
			bodies[a.place] = of
		}
		body, again := of[a.id]
		switch {
		case !again:
			of[a.id] = a.body
			first[a.place] = append(first[a.place], a.id)
		case body != a.body:
			problems = append(problems, fmt.Sprintf("%v: event %s came with two bodies: %s and %s", a.place, a.id, body, a.body))
		}
	}
	for p, ids := range first {
		for _, id := range ids {
			if !slices.Contains(want[p], id) {
				problems = append(problems, fmt.Sprintf("%v: event %s is not wanted there: %s", p, id, bodies[p][id]))
			}
		}
	}
	for p, ids := range want {
		came := slices.DeleteFunc(slices.Clone(first[p]), func(id string) bool { return !slices.Contains(ids, id) })
		for i, id := range ids {
			at := slices.Index(came, id)
			switch {
			case at < 0:
				problems = append(problems, fmt.Sprintf("%v: event %d, %s, never came", p, i, id))
			case at > 0 && slices.Index(ids, came[at-1]) > i:
				problems = append(problems, fmt.Sprintf("%v: event %s came before event %d, %s", p, came[at-1], i, id))
			}
		}
	}
	slices.Sort(problems)
	return problems
}

// A judge that cannot condemn proves nothing.
func TestJudge(t *testing.T) {
	t.Parallel()
	p, other := place{"a", "d", "c"}, place{"b", "d", "c"}
	want := map[place][]string{p: {"1", "2", "3"}, other: {"1"}}
	good := []arrival{{p, "1", "x"}, {other, "1", "x"}, {p, "1", "x"}, {p, "2", "y"}, {p, "3", "z"}, {p, "2", "y"}}
	require.Empty(t, judge(want, good), "repetitions are allowed")
	for name, c := range map[string]struct {
		change func([]arrival) []arrival
		want   string
	}{
		"missing":            {func(l []arrival) []arrival { return l[:4] }, "{a d c}: event 2, 3, never came"},
		"missing elsewhere":  {func(l []arrival) []arrival { return slices.Delete(l, 1, 2) }, "{b d c}: event 0, 1, never came"},
		"reordered":          {func(l []arrival) []arrival { l[3], l[4] = l[4], l[3]; return l }, "{a d c}: event 3 came before event 1, 2"},
		"repeated only late": {func(l []arrival) []arrival { return slices.Delete(l, 3, 4) }, "{a d c}: event 3 came before event 1, 2"},
		"another id":         {func(l []arrival) []arrival { l[5].id = "9"; return l }, "{a d c}: event 9 is not wanted there: y"},
		"another body":       {func(l []arrival) []arrival { l[5].body = "yy"; return l }, "{a d c}: event 2 came with two bodies: y and yy"},
		"an id of two":       {func(l []arrival) []arrival { l[4].id = "2"; return l }, "{a d c}: event 2 came with two bodies: y and z"},
		"another place":      {func(l []arrival) []arrival { return append(l, arrival{other, "2", "y"}) }, "{b d c}: event 2 is not wanted there: y"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, judge(want, c.change(slices.Clone(good))), c.want)
		})
	}
}

// recorder keeps every POST to the endpoints that it serves, each below a path of its own.
type recorder struct {
	url    string
	answer func(arrival) int // status; nil: 200

	mu   sync.Mutex
	list []arrival
	took []arrival // of those, what was answered with 2xx
}

func newRecorder(t *testing.T, answer func(arrival) int) *recorder {
	t.Helper()
	r := &recorder{answer: answer}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, err := io.ReadAll(req.Body)
		if err != nil {
			return // its sender was killed: nothing has arrived
		}
		if req.Header.Get("x-signature") != webhook.Sign(secret, req.Header.Get("x-timestamp"), body) {
			t.Error("the signature is wrong")
		}
		var in struct {
			EventID    string `json:"eventId"`
			DeviceID   string `json:"deviceId"`
			Normalized struct {
				Chat string `json:"chat"`
			} `json:"normalized"`
		}
		if err := json.Unmarshal(body, &in); err != nil || in.EventID != req.Header.Get("x-event-id") || in.DeviceID != req.Header.Get("x-device-id") {
			t.Errorf("body of %s: %v", in.EventID, err)
		}
		w.WriteHeader(r.note(arrival{place{req.URL.Path[1:], in.DeviceID, in.Normalized.Chat}, in.EventID, string(body)}))
	}))
	t.Cleanup(s.Close)
	r.url = s.URL
	return r
}

func (r *recorder) note(a arrival) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.list = append(r.list, a)
	code := http.StatusOK
	if r.answer != nil {
		code = r.answer(a)
	}
	if code/100 == 2 {
		r.took = append(r.took, a)
	}
	return code
}

// all is every POST; taken are those that were answered with 2xx.
func (r *recorder) all() []arrival {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.list)
}

func (r *recorder) taken() []arrival {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.took)
}
