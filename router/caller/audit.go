package caller

import (
	"context"
	"log/slog"
	"time"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// auditTime bounds the writing of a change, which also a caller that has gone waits for.
const auditTime = 3 * time.Second

// outcomeUnknown is what a problem's details say under "outcome" of what may have been done.
const outcomeUnknown = "unknown"

// Audit is where it is written down what callers did, and what they were refused.
type Audit struct {
	Tenants *tenant.Store
	Log     *slog.Logger
}

// Done writes down a change, before it is answered.
func (a Audit) Done(ctx context.Context, e tenant.Entry) {
	e.Outcome = tenant.Done
	a.write(ctx, e)
}

func (a Audit) write(ctx context.Context, e tenant.Entry) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), auditTime)
	defer cancel()
	if err := a.Tenants.Changed(ctx, e); err != nil {
		a.Log.Error("a change is not in the audit yet", "request", e.RequestID, "action", e.Action, "err", err)
	}
}

// Failed counts what was refused: a credential that is known and is over, what may not be done, and what a caller of a tenant does not find,
// whether it is somebody else's or nobody's. A change of which the outcome is unknown is written as such.
func (a Audit) Failed(ctx context.Context, who tenant.Principal, e tenant.Entry, change bool, p *hub.Problem) {
	e.Outcome, e.Detail = p.Code, nil
	switch p.Kind {
	case hub.Unauthorized:
		if e.Actor != "" {
			a.Tenants.Refused(e)
		}
	case hub.Forbidden:
		a.Tenants.Refused(e)
	case hub.Missing:
		if who.Credential != "" && !who.Any() {
			a.Tenants.Refused(e)
		}
	case hub.Unavailable:
		if change && p.Details["outcome"] == outcomeUnknown {
			e.Outcome = outcomeUnknown
			a.write(ctx, e)
		}
	}
}
