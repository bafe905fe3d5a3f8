// Package hub is what a caller can ask for: every public face (REST, Connect) calls it and nothing below it.
//
// It checks who asks, validates what is asked, names the tenant in every query, and turns commands into wishes on the device's row. Its
// errors are Problems: a documented code, a sentence that names the field, and the kind of failure, from which a face makes its status.
package hub

import (
	"cmp"
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
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/tenant"
)

// Kind of a problem.
type Kind int

// The kinds.
const (
	Invalid      Kind = iota + 1 // the input is wrong
	Missing                      // there is no such thing, or it is somebody else's
	Forbidden                    // the caller may not
	Conflict                     // not in this state
	Gone                         // it was there and is over
	KeyReused                    // the idempotency key belongs to another request
	Unavailable                  // something that we stand on is away; nothing was executed
	Upstream                     // an address outside did not answer
	Busy                         // too much of it; later, nothing was executed
	Unauthorized                 // the credential is none
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
	Owner        func(device.ID) string // name of the node that has a device, empty if none is known; nil: it is never known
	FrontendURL  string                 // base of public links
	OfflineGrace time.Duration          // how long a reconnecting device still accepts
	MaxQueue     int                    // messages that may wait for one device

	MaxNumbers    int // of one check; 0: 50
	ChecksPerHour int // new numbers that one device may ask for; 0: 200

	Keys  *seal.Ring   // seals files that are taken in
	Media media.Limits // of them
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

// Explain makes a Problem of errors of identity and of the database: what is away is said, and whether anything was executed; nothing else
// is shown.
func Explain(err error) error {
	var problem *Problem
	var pg *pgconn.PgError
	if known := identity(err); known != nil {
		return known
	}
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

// busyWait is what a caller is asked to wait when too many log in.
const busyWait = time.Second

// identity makes a Problem of what credentials, users and keys are refused for; nil: it is something else.
func identity(err error) error {
	var denied *tenant.DeniedError
	var input *tenant.InputError
	var conflict *tenant.ConflictError
	var throttled *tenant.ThrottledError
	var quota *tenant.QuotaError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &denied):
		return &Problem{Kind: Forbidden, Code: denied.Code, Message: denied.Message, Details: denied.Details}
	case errors.As(err, &input):
		return &Problem{Kind: Invalid, Code: cmp.Or(input.Code, "invalid_request"), Message: input.Message}
	case errors.As(err, &conflict):
		return &Problem{Kind: Conflict, Code: conflict.Code, Message: conflict.Message}
	case errors.As(err, &quota):
		return quotaProblem(quota)
	case errors.As(err, &throttled):
		return &Problem{Kind: Busy, Code: "too_many_attempts", Message: "too many attempts failed; this one was not looked at", Wait: throttled.Wait}
	case errors.Is(err, tenant.ErrBusy):
		return &Problem{Kind: Busy, Code: "too_many_attempts", Message: "too many people log in at this moment", Wait: busyWait}
	case errors.Is(err, tenant.ErrCredentials):
		return &Problem{Kind: Unauthorized, Code: "invalid_credentials", Message: "e-mail or password is wrong"}
	case errors.Is(err, tenant.ErrNotFound):
		return errNotFound
	case errors.Is(err, tenant.ErrNoBotTenant):
		return invalid("tenantId_required", "x-tenant-id: expected the id of a tenant")
	case errors.Is(err, tenant.ErrToken):
		return &Problem{Kind: Unauthorized, Code: "unauthorized", Message: err.Error()}
	case errors.Is(err, tenant.ErrBotKey):
		return &Problem{Kind: Unauthorized, Code: "unauthorized", Message: tenant.ErrBotKey.Error()}
	}
	return nil
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

// may refuses what the caller may not do; what is allowed to whom says tenant.Principal.May.
func may(p tenant.Principal, a tenant.Action) error { return Explain(p.May(a)) }

// mayManage: changes of devices.
func mayManage(p tenant.Principal) error { return may(p, tenant.ManageDevices) }

// reach refuses a device that there cannot be, or that an API key is not made for.
func reach(p tenant.Principal, id device.ID) error {
	if !possible(id) || !p.Reaches(id) {
		return errNotFound
	}
	return nil
}

// oneOf is the device that a list of a tenant's is narrowed to. A key that is limited to several must name one of them.
func oneOf(p tenant.Principal, id device.ID) (device.ID, error) {
	switch {
	case p.Devices == nil:
		return id, nil
	case id == "" && len(p.Devices) == 1:
		return p.Devices[0], nil
	case id == "":
		return "", field("deviceId", "expected one of the devices that this key is limited to")
	}
	return id, reach(p, id)
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
	if err := reach(p, id); err != nil {
		return device.Row{}, err
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
