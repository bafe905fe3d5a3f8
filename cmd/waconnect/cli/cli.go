// Package cli is the commands that work with an installation from outside, over its public API: devices, messages, events, tenants, users,
// keys and webhooks.
//
// It knows nothing but what docs/ says of the API. Results go to standard output, as tables or, with -o json, as the API has answered; what
// is said beside them goes to standard error, so that output can be piped. A credential is never an argument, which others on the machine could
// read: it stands in a profile that `login` has written, readable by its owner alone, or in WACONNECT_TOKEN.
package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/alecthomas/kong"
)

// Commands are the groups of this package, to be embedded in the program's.
type Commands struct {
	Login   LoginCmd   `cmd:"" group:"api" help:"Log in to an installation, and remember it as a profile."`
	Logout  LogoutCmd  `cmd:"" group:"api" help:"Forget the credential of a profile."`
	Profile ProfileCmd `cmd:"" group:"api" help:"Look at profiles, and choose one."`
	Message MessageCmd `cmd:"" group:"api" help:"Send messages, and see what has become of them."`
	Event   EventCmd   `cmd:"" group:"api" help:"List events, or follow them as they happen."`
	Tenant  TenantCmd  `cmd:"" group:"api" help:"Manage tenants."`
	User    UserCmd    `cmd:"" group:"api" help:"Manage users and their logins."`
	Key     KeyCmd     `cmd:"" group:"api" help:"Manage API keys."`
	Audit   AuditCmd   `cmd:"" group:"api" help:"See what was changed and what was refused."`
	Webhook WebhookCmd `cmd:"" group:"api" help:"Manage webhooks, see their deliveries, deliver again."`
}

// Target is which installation is meant, and how results are shown. Commands that talk to the API embed it.
type Target struct {
	ProfileName string `name:"profile" env:"WACONNECT_PROFILE" placeholder:"NAME" help:"Profile to use instead of the chosen one."`
	URL         string `env:"WACONNECT_URL" placeholder:"URL" help:"Address of the API, instead of a profile; the credential is then WACONNECT_TOKEN."`
	Output      string `short:"o" enum:"table,json" default:"table" help:"table or json."`
}

// AfterApply gives the command a session. It is opened when the command runs: what is wrong with a profile is no wrong use.
func (t Target) AfterApply(k *kong.Context) error { return k.BindToProvider(t.session) }

// tokenVariable holds a credential for one call, a user's token or an API key.
const tokenVariable = "WACONNECT_TOKEN"

func (t Target) session() (*Session, error) {
	s := &Session{json: t.Output == "json", out: os.Stdout, say: os.Stderr}
	token := os.Getenv(tokenVariable)
	if t.URL != "" {
		if token == "" {
			return nil, fmt.Errorf("%s is not set: expected a user's token or an API key beside --url", tokenVariable)
		}
		s.api = newClient(t.URL, token)
		return s, nil
	}
	list, err := loadProfiles()
	if err != nil {
		return nil, err
	}
	name, p, err := list.choose(t.ProfileName)
	if err != nil {
		return nil, err
	}
	if token == "" {
		token = p.Token
	}
	if token == "" {
		return nil, fmt.Errorf("profile %s has no credential: log in with `waconnect login --profile %s`, or set %s", name, name, tokenVariable)
	}
	s.api = newClient(p.URL, token)
	s.hint = fmt.Sprintf("log in again with `waconnect login --profile %s`", name)
	return s, nil
}

// Session is one call of the program.
type Session struct {
	api  *client
	json bool
	out  io.Writer
	say  io.Writer
	hint string // what to do about a credential that is refused
}

// get, post, patch and del call the API. An answer of out nil is not read.
func (s *Session) get(ctx context.Context, path string, q query, out any) (next string, err error) {
	return s.call(ctx, "GET", path, q, nil, out)
}

func (s *Session) post(ctx context.Context, path string, body, out any) error {
	_, err := s.call(ctx, "POST", path, nil, body, out)
	return err
}

func (s *Session) patch(ctx context.Context, path string, body, out any) error {
	_, err := s.call(ctx, "PATCH", path, nil, body, out)
	return err
}

func (s *Session) del(ctx context.Context, path string) error {
	_, err := s.call(ctx, "DELETE", path, nil, nil, nil)
	return err
}

func (s *Session) call(ctx context.Context, method, path string, q query, body, out any) (next string, err error) {
	next, err = s.api.call(ctx, method, path, q, body, out)
	if refused := (*APIError)(nil); s.hint != "" && errors.As(err, &refused) && refused.Status == 401 {
		return "", fmt.Errorf("%w; %s", err, s.hint)
	}
	return next, err
}

// row is an object as the API has answered: what is not shown in a table is there for -o json.
type row map[string]any

// text is a field as people read it.
func (r row) text(field string) string {
	text := ""
	switch v := r[field].(type) {
	case nil:
	case string:
		if at, err := time.Parse(time.RFC3339, v); err == nil {
			return at.Local().Format(time.DateTime)
		}
		text = plain(v)
	case []any:
		for i, x := range v {
			if i > 0 {
				text += ","
			}
			text += plain(fmt.Sprint(x))
		}
	case float64:
		text = fmt.Sprintf("%.0f", v)
	default:
		text = plain(fmt.Sprint(v))
	}
	if text == "" {
		return "-"
	}
	return text
}

// column is a field, short enough for a table.
func (r row) column(field string) string {
	const longest = 60
	text := []rune(r.text(field))
	if len(text) > longest {
		text = append(text[:longest-1], '…')
	}
	return string(text)
}

// plain keeps what strangers wrote from moving the cursor or breaking the table.
func plain(text string) string {
	return strings.Map(func(c rune) rune {
		if c < ' ' || c == 0x7f || c >= 0x80 && c < 0xa0 {
			return ' '
		}
		return c
	}, text)
}

// list shows rows with some fields as columns. fields are "HEADER=field".
func (s *Session) list(rows []row, fields ...string) error {
	if s.json {
		if rows == nil {
			rows = []row{}
		}
		return s.printJSON(rows)
	}
	if len(rows) == 0 {
		fmt.Fprintln(s.say, "none")
		return nil
	}
	w := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	for i, f := range fields {
		header, _, _ := strings.Cut(f, "=")
		fmt.Fprint(w, header, end(i, fields))
	}
	for _, r := range rows {
		for i, f := range fields {
			_, field, _ := strings.Cut(f, "=")
			fmt.Fprint(w, r.column(field), end(i, fields))
		}
	}
	return w.Flush()
}

func end(i int, fields []string) string {
	if i == len(fields)-1 {
		return "\n"
	}
	return "\t"
}

// one shows an object, a field on a line. Fields that are not there are left out.
func (s *Session) one(r row, fields ...string) error {
	if s.json {
		return s.printJSON(r)
	}
	w := tabwriter.NewWriter(s.out, 0, 4, 2, ' ', 0)
	for _, f := range fields {
		header, field, _ := strings.Cut(f, "=")
		if _, there := r[field]; there {
			fmt.Fprintf(w, "%s\t%s\n", header, r.text(field))
		}
	}
	return w.Flush()
}

// done tells that something was carried out.
func (s *Session) done(answer row, format string, args ...any) error {
	if s.json {
		return s.printJSON(answer)
	}
	_, err := fmt.Fprintf(s.out, format+"\n", args...)
	return err
}

func (s *Session) printJSON(v any) error {
	enc := json.NewEncoder(s.out)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// pages reads a list page by page, at most so many rows; 0: all.
func (s *Session) pages(ctx context.Context, path string, q query, most int) (all []row, err error) {
	if q == nil {
		q = query{}
	}
	for {
		size := maxPage
		if most > 0 {
			size = min(size, most-len(all))
		}
		q.set("limit", fmt.Sprint(size))
		var page []row
		next, err := s.get(ctx, path, q, &page)
		if err != nil {
			return nil, err
		}
		all = append(all, page...)
		if next == "" || len(page) < size || most > 0 && len(all) >= most {
			return all, nil
		}
		q.set("cursor", next)
	}
}

// maxPage is the longest page of the API.
const maxPage = 500
