package rest_test

import (
	"encoding/json"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// described is an operation, as /openapi.json has it.
type described struct {
	route  string // METHOD /path/{id}
	path   []string
	query  []string
	body   map[string]any // an example; nil: it takes none
	answer string         // kind of what it answers when all is well
}

// operations reads what there is from the description: a new operation is attacked by itself.
func (f *face) operations() (list []described) {
	f.t.Helper()
	var doc struct {
		Paths map[string]map[string]struct {
			Parameters  []struct{ Name, In string }
			RequestBody *struct {
				Content map[string]struct{ Example map[string]any }
			}
			Responses map[string]struct{ Content map[string]any }
		}
	}
	require.NoError(f.t, json.Unmarshal([]byte(f.do("", "GET /openapi.json", "").text), &doc))
	for _, path := range slices.Sorted(maps.Keys(doc.Paths)) {
		for _, method := range slices.Sorted(maps.Keys(doc.Paths[path])) {
			op := doc.Paths[path][method]
			d := described{route: strings.ToUpper(method) + " " + path}
			for _, p := range op.Parameters {
				switch p.In {
				case "path":
					d.path = append(d.path, p.Name)
				case "query":
					d.query = append(d.query, p.Name)
				}
			}
			if op.RequestBody != nil {
				d.body = op.RequestBody.Content["application/json"].Example
			}
			for status, r := range op.Responses {
				if status[0] == '2' {
					d.answer = slices.Sorted(maps.Keys(r.Content))[0]
				}
			}
			list = append(list, d)
		}
	}
	require.Greater(f.t, len(list), 80)
	return list
}

// at is the operation's route with one value for every part of the path.
func (d described) at(value string) string {
	route := d.route
	for _, name := range d.path {
		route = strings.ReplaceAll(route, "{"+name+"}", value)
	}
	return route
}

var (
	long    = strings.Repeat("a", 5000)
	hostile = []string{
		"%00", "..%2f..%2fetc%2fpasswd", "%27%20OR%201%3D1%20--", "%3Cscript%3E", "%ff%fe", long, "-1", "99999999999999999999999",
		"01981b3c-7a10-7c3e-9f4d-2b6a5e8c1d20", "*",
	}
	values = []any{
		nil, "", "\x00", "' OR 1=1 --", "<script>", strings.Repeat("ü", 40_000), -1, 1e308, true,
		[]any{},
		[]any{"x", 1, nil, map[string]any{}},
		slices.Repeat([]any{"x"}, 20_000),
		map[string]any{"a": map[string]any{"b": nil}},
		"9999-12-31T23:59:59Z", "http://[::1]:99999/", "file:///etc/passwd",
	}
	bodies = []string{
		"null", "[]", `"x"`, "1", "{", "{}", "}", "\xff", `{"a":"` + "\xff" + `"}`, `{"a":"\ud800"}`, strings.Repeat("[", 20_000), strings.Repeat(`{"a":`, 20_000), `{"a":1e99999}`,
		`{"id":"x","id":"y"}`, "<xml/>", "a=b&c=d", `{"__proto__":{"role":"SUPERADMIN"},"role":"SUPERADMIN","tenantId":"two"}`,
	}
	// leaks are words that no caller should read.
	leaks = regexp.MustCompile(`SQLSTATE|pgx|pgconn|pq:|goroutine |\.go:\d|/work/|/root/|relation "|syntax error at or near|runtime error|reflect\.|nil pointer|map\[string\]|hub\.|rest\.|tenant\.[A-Z]|<html|<!doctype`)
)

// requireMannerly checks an answer to an attack: in order, nobody's fault but the caller's or the owner's, and without a word about our inside.
func requireMannerly(t *testing.T, d described, a answer, what string) {
	t.Helper()
	what = d.route + " " + what[:min(len(what), 200)]
	if a.status < 300 && d.answer != "application/json" {
		return // a file, or a stream
	}
	kind := a.header.Get("Content-Type")
	switch a.status {
	case http.StatusNoContent, http.StatusNotModified:
		return
	case http.StatusServiceUnavailable, http.StatusBadGateway: // there is no node, and endpoints lead nowhere
		require.Contains(t, []string{"owner_unavailable", "endpoint_unreachable"}, a.field("error"), what)
	default:
		require.Less(t, a.status, 500, "%s: %s", what, a.text)
	}
	require.Contains(t, kind, "application/json", what)
	require.True(t, json.Valid([]byte(a.text)), "%s: %s", what, a.text)
	if a.status >= 400 {
		var e struct{ Error, Message string }
		require.NoError(t, json.Unmarshal([]byte(a.text), &e), what)
		require.NotEmpty(t, e.Error, what)
		require.NotEmpty(t, e.Message, what)
		require.Empty(t, leaks.FindString(e.Error+" "+e.Message), "%s: %s", what, a.text)
		require.Less(t, len(a.text), 4000, "%s: an error does not give back what was sent", what)
	}
}

// Every operation, with input that is missing, of wrong types, huge or hostile.
func TestHostileInput(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	sent := 0
	for _, d := range f.operations() {
		if d.route == "POST /auth/logout" || strings.HasSuffix(d.route, "/stream") && len(d.query) == 0 || d.route == "GET /docs" || d.route == "GET /openapi.json" {
			continue // it takes nothing
		}
		who := "super"
		if strings.HasPrefix(d.route, "POST /me/password") || strings.HasPrefix(d.route, "DELETE /me") {
			who = "reader"
		}
		attack := func(route, body, what string, header ...string) {
			sent++
			requireMannerly(t, d, f.do(who, route, body, header...), what)
		}
		good := d.at(string(f.device))
		if strings.HasPrefix(d.route, "DELETE ") || strings.Contains(d.route, "/tenants/") || strings.Contains(d.route, "/users/") {
			good = d.at("nobody") // nothing is to be lost
		}
		example, err := json.Marshal(d.body)
		require.NoError(t, err)
		if d.body == nil {
			example = nil
		}
		for _, v := range hostile {
			if len(d.path) > 0 && !strings.HasSuffix(d.route, "/stream") {
				attack(d.at(v), string(example), "path "+v)
			}
			for _, name := range d.query {
				if strings.HasSuffix(d.route, "/stream") && name != "cursor" { // a stream that is well does not end
					continue
				}
				attack(good+"?tenantId=one&"+name+"="+v, "", "query "+name+"="+v)
			}
		}
		if d.body == nil {
			continue
		}
		for _, body := range bodies {
			attack(good, body, "body "+body)
		}
		attack(good, string(example), "text/xml", "Content-Type", "text/xml")
		attack(good, string(example), "a key", "Idempotency-Key", "a key\xc3\x28")
		for name := range d.body {
			for _, v := range values {
				changed := maps.Clone(d.body)
				changed[name] = v
				text, err := json.Marshal(changed)
				require.NoError(t, err)
				attack(good, string(text), name+" "+string(text))
			}
			without := maps.Clone(d.body)
			delete(without, name)
			text, err := json.Marshal(without)
			require.NoError(t, err)
			attack(good, string(text), "without "+name)
		}
	}
	requireError(t, f.do("super", "POST /tenants", strings.Repeat(" ", 3<<20)), 413, "body_too_large", "")
	require.Greater(t, sent, 3000)
	require.Equal(t, 200, f.do("super", "GET /me", "").status, "the process is well")
}
