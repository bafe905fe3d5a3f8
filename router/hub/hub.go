// Package hub is what a caller can ask for: every public face (REST, Connect) calls it and nothing below it.
//
// It checks who asks, validates what is asked, names the tenant in every query, and turns commands into wishes on the device's row. Its
// errors are Problems: a documented code, a sentence that names the field, and the kind of failure, from which a face makes its status.
package hub

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/tenant"
)

// Kind of a problem.
type Kind int

// The kinds.
const (
	Invalid     Kind = iota + 1 // the input is wrong
	Missing                     // there is no such thing, or it is somebody else's
	Forbidden                   // the caller may not
	Conflict                    // not in this state
	Gone                        // it was there and is over
	KeyReused                   // the idempotency key belongs to another request
	Unavailable                 // something that we stand on is away; nothing was executed
	Upstream                    // an address outside did not answer
	Busy                        // too much of it; later, nothing was executed
)

// Problem is an error for the caller.
type Problem struct {
	Kind    Kind
	Code    string
	Message string
	Details map[string]any // further keys of the body
	Wait    time.Duration  // after which it may work; 0: nothing is known
}

// Error implements error.
func (p *Problem) Error() string { return p.Code + ": " + p.Message }

func invalid(code, format string, args ...any) error {
	return &Problem{Kind: Invalid, Code: code, Message: fmt.Sprintf(format, args...)}
}

// field is an invalid input for which the original has no code of its own.
func field(name, expected string) error { return invalid("invalid_request", "%s: %s", name, expected) }

var (
	errNotFound  = &Problem{Kind: Missing, Code: "not_found", Message: "there is no such thing, or it belongs to another tenant"}
	errForbidden = &Problem{Kind: Forbidden, Code: "forbidden", Message: "this credential may not do that"}
)

// Config of a hub.
type Config struct {
	Pool         *pgxpool.Pool
	Forwarder    *router.Forwarder
	Tenants      *tenant.Store
	Feed         *feed.Feed
	FrontendURL  string        // base of public links
	OfflineGrace time.Duration // how long a reconnecting device still accepts
	MaxQueue     int           // messages that may wait for one device

	MaxNumbers    int // of one check; 0: 50
	ChecksPerHour int // new numbers that one device may ask for; 0: 200
}

// Hub is safe for concurrent use.
type Hub struct {
	cfg     Config
	backlog *backlog
	waits   *waits
}

// New makes a hub.
func New(cfg Config) *Hub {
	if cfg.MaxNumbers == 0 {
		cfg.MaxNumbers = defaultMaxNumbers
	}
	if cfg.ChecksPerHour == 0 {
		cfg.ChecksPerHour = defaultChecksPerHour
	}
	return &Hub{cfg: cfg, backlog: &backlog{limit: cfg.MaxQueue}, waits: &waits{feed: cfg.Feed}}
}

// tx runs in the caller's tenant.
func (h *Hub) tx(ctx context.Context, p tenant.Principal, fn func(pgx.Tx) error) error {
	return Explain(tenant.Tx(ctx, h.cfg.Pool, p.Tenant, fn))
}

// Explain makes a Problem of errors of the database: what is away is said, and whether anything was executed; nothing else is shown.
func Explain(err error) error {
	var problem *Problem
	var pg *pgconn.PgError
	switch {
	case err == nil, errors.As(err, &problem):
		return err
	case errors.Is(err, tenant.ErrOutcomeUnknown):
		return &Problem{
			Kind: Unavailable, Code: "database_unavailable", Message: "PostgreSQL did not confirm; it may have been done or not",
			Details: map[string]any{"outcome": "unknown"},
		}
	case errors.As(err, &pg) && pg.Code == characterNotInRepertoire:
		return invalid("invalid_request", "a text holds a character that cannot be stored: U+0000")
	case !unavailable(err):
		return err
	}
	return &Problem{
		Kind: Unavailable, Code: "database_unavailable", Message: "PostgreSQL does not answer; nothing was changed",
		Details: map[string]any{"outcome": "not_executed"},
	}
}

// characterNotInRepertoire is what PostgreSQL says of U+0000 in a text.
const characterNotInRepertoire = "22021"

// readOnlyTransaction is what a standby says of a write.
const readOnlyTransaction = "25006"

// maxID bounds ids of devices, as the table does.
const maxID = 64

// possible reports whether there can be a device of this id; what cannot be is not looked up.
func possible(id device.ID) bool {
	return id != "" && len(id) <= maxID && !strings.ContainsFunc(string(id), func(r rune) bool { return r <= ' ' || r > '~' })
}

// unavailable reports whether an error comes from a database that is away or too busy, rather than from a statement.
func unavailable(err error) bool {
	var connecting *pgconn.ConnectError
	var network net.Error
	var pg *pgconn.PgError
	switch {
	case errors.As(err, &pg):
		// Shutting down, connection lost, out of resources; or a standby that is not promoted yet.
		return pg.Code[:2] == "57" || pg.Code[:2] == "08" || pg.Code[:2] == "53" || pg.Code == readOnlyTransaction
	case errors.As(err, &connecting), errors.As(err, &network), errors.Is(err, context.DeadlineExceeded), pgconn.Timeout(err):
		return true
	}
	return pgconn.SafeToRetry(err) || errors.Is(err, net.ErrClosed) || isClosedConnection(err)
}

// isClosedConnection recognises what pgx says when a connection ends under a query.
func isClosedConnection(err error) bool {
	for e := err; e != nil; e = errors.Unwrap(e) {
		switch e.Error() {
		case "unexpected EOF", "conn closed", "closed pool", "EOF":
			return true
		}
	}
	return false
}

// mayManage: changes of devices and endpoints.
func mayManage(p tenant.Principal) error {
	if p.Bot || p.Role != tenant.SuperAdmin && p.Role != tenant.TenantAdmin {
		return errForbidden
	}
	return nil
}

// MayManage refuses who may not change devices, so that a face can do so before it looks at the body.
func MayManage(p tenant.Principal) error { return mayManage(p) }

// MaySend refuses who may not send, likewise.
func MaySend(p tenant.Principal) error { return maySend(p) }

// maySend: everyone but readers.
func maySend(p tenant.Principal) error {
	if p.Role == tenant.ReadOnly {
		return errForbidden
	}
	return nil
}

// mayRead: users of any role.
func mayRead(p tenant.Principal) error {
	if p.Bot {
		return errForbidden
	}
	return nil
}

// ScopeOf decides which tenant a request is about: the one named, or the caller's own. The installation's callers must name one.
func ScopeOf(p tenant.Principal, named string) (string, error) {
	switch {
	case p.Any() && named == "":
		return "", invalid("tenantId_required", "tenantId: expected the id of a tenant")
	case p.Any():
		return named, nil
	case named != "" && named != p.Tenant:
		return "", errNotFound
	}
	return p.Tenant, nil
}

// device reads a device that the caller may see. The bot key keeps the original's distinction: 403 for another tenant's device.
func (h *Hub) device(ctx context.Context, p tenant.Principal, id device.ID) (row device.Row, err error) {
	if !possible(id) {
		return device.Row{}, errNotFound
	}
	scope := p
	if p.Bot {
		scope.Tenant = device.AnyTenant
	}
	err = h.tx(ctx, scope, func(tx pgx.Tx) error {
		row, err = device.Get(ctx, tx, scope.Tenant, id)
		return err
	})
	switch {
	case errors.Is(err, device.ErrNotFound):
		return device.Row{}, errNotFound
	case err != nil:
		return device.Row{}, err
	case p.Bot && row.TenantID != p.Tenant:
		return device.Row{}, errForbidden
	}
	return row, nil
}
