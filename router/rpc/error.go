package rpc

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"

	"connectrpc.com/connect"
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// domain of the codes in ErrorInfo.
const domain = "waconnect"

// Whether an action that failed was carried out, in ErrorInfo under outcomeKey.
const (
	outcomeKey      = "outcome"
	outcomeNone     = "not_executed"
	outcomeUnknown  = "unknown"
	unavailableWait = 2 * time.Second
)

var (
	errUnknownService = errors.New("there is no such service")
	errUnknownMethod  = errors.New("there is no such method")
)

// violation is what is wrong with one field.
type violation struct{ field, message string }

// inputError is a request that breaks rules.
type inputError struct{ violations []violation }

func (e *inputError) add(field, message string) {
	e.violations = append(e.violations, violation{field, message})
}

// Error implements error.
func (e *inputError) Error() string {
	var all []string
	for _, v := range e.violations {
		all = append(all, v.field+": "+v.message)
	}
	return strings.Join(all, "; ")
}

func invalid(field, message string) error { return &inputError{[]violation{{field, message}}} }

// codeOf maps the kinds of problems.
var codeOf = map[hub.Kind]connect.Code{
	hub.Invalid: connect.CodeInvalidArgument, hub.Missing: connect.CodeNotFound, hub.Forbidden: connect.CodePermissionDenied,
	hub.Conflict: connect.CodeFailedPrecondition, hub.Gone: connect.CodeFailedPrecondition, hub.KeyReused: connect.CodeAlreadyExists,
	hub.Unavailable: connect.CodeUnavailable, hub.Upstream: connect.CodeFailedPrecondition, hub.Busy: connect.CodeResourceExhausted,
	hub.Unauthorized: connect.CodeUnauthenticated,
}

// report is an error on its way to the caller.
type report struct {
	code       connect.Code
	reason     string // a code of the closed list that REST has
	message    string
	violations []violation
	metadata   map[string]string
	wait       time.Duration // after which it may work, and nothing was executed; 0: nothing is known
}

func (r report) error() *connect.Error {
	err := connect.NewError(r.code, errors.New(r.message))
	details := []proto.Message{&errdetails.ErrorInfo{Reason: r.reason, Domain: domain, Metadata: r.metadata}}
	if len(r.violations) > 0 {
		bad := &errdetails.BadRequest{}
		for _, v := range r.violations {
			bad.FieldViolations = append(bad.FieldViolations, &errdetails.BadRequest_FieldViolation{Field: v.field, Description: v.message})
		}
		details = append(details, bad)
	}
	if r.wait > 0 {
		details = append(details, &errdetails.RetryInfo{RetryDelay: durationpb.New(r.wait)})
	}
	for _, d := range details {
		if detail, encode := connect.NewErrorDetail(d); encode == nil {
			err.AddDetail(detail)
		}
	}
	return err
}

// internal is what callers see of what is not meant for them.
func internal() *connect.Error {
	return report{code: connect.CodeInternal, reason: "internal_error", message: "an internal error; it was logged under this request's id"}.error()
}

// explain makes a Connect error of any other, as rest makes its answers. It is the only place that does. ctx is the client's: who has given
// up, or whose deadline is over, is told so.
func (s *server) explain(ctx context.Context, procedure string, err error) *connect.Error {
	var done *connect.Error
	if errors.As(err, &done) {
		return done
	}
	if !errors.Is(err, webhook.ErrUnreachable) { // an endpoint fails with the same errors of the network as a database does
		err = hub.Explain(err)
	}
	r, known := reportOf(err)
	switch gone := ctx.Err(); {
	case errors.Is(gone, context.DeadlineExceeded) && (!known || r.code == connect.CodeUnavailable || r.code == connect.CodeUnknown):
		r = report{code: connect.CodeDeadlineExceeded, reason: "deadline_exceeded", message: "the deadline of the call is over", metadata: r.metadata}
	case errors.Is(gone, context.Canceled) && (!known || r.code == connect.CodeUnavailable || r.code == connect.CodeUnknown):
		r = report{code: connect.CodeCanceled, reason: "client_closed_request", message: "the call was given up", metadata: r.metadata}
	case !known:
		s.cfg.Log.Error("call failed", "request", of(ctx).id, "method", methodName(procedure), "err", err)
		return internal()
	}
	return r.error()
}

// reportOf knows the errors that are meant for callers.
func reportOf(err error) (r report, known bool) {
	var problem *hub.Problem
	var input *inputError
	var field *webhook.InputError
	var conflict *webhook.ConflictError
	var node *router.NodeError
	missing := func(what string) (report, bool) {
		return report{code: connect.CodeNotFound, reason: "not_found", message: "there is no such " + what + ", or it belongs to another tenant"}, true
	}
	switch {
	case errors.Is(err, tenant.ErrNoBotKey):
		return report{code: connect.CodeFailedPrecondition, reason: "bot_api_key_not_configured", message: "BOT_API_KEY is not set on this installation"}, true
	case errors.As(err, &problem):
		return reportOfProblem(problem), true
	case errors.As(err, &input):
		return report{code: connect.CodeInvalidArgument, reason: "invalid_request", message: input.Error(), violations: input.violations}, true
	case errors.As(err, &field):
		v := violation{snake(field.Field), field.Reason}
		return report{code: connect.CodeInvalidArgument, reason: "invalid_request", message: v.field + ": " + v.message, violations: []violation{v}}, true
	case errors.As(err, &conflict):
		return report{code: connect.CodeFailedPrecondition, reason: conflict.Code, message: conflict.Message, metadata: texts(conflict.Details)}, true
	case errors.Is(err, webhook.ErrNoDelivery):
		return missing("delivery")
	case errors.Is(err, webhook.ErrNoReplay):
		return missing("replay")
	case errors.Is(err, webhook.ErrNotFound):
		return missing("endpoint")
	case errors.Is(err, tenant.ErrNotFound):
		return missing("tenant")
	case errors.Is(err, webhook.ErrNoTenant):
		v := violation{"tenant_id", "there is no such tenant"}
		return report{code: connect.CodeInvalidArgument, reason: "invalid_tenantId", message: v.field + ": " + v.message, violations: []violation{v}}, true
	case errors.Is(err, webhook.ErrUnreachable):
		return report{code: connect.CodeFailedPrecondition, reason: "endpoint_unreachable", message: err.Error()}, true
	case errors.Is(err, router.ErrNoNode):
		return report{code: connect.CodeNotFound, reason: "not_found", message: "there is no such node in the ring"}, true
	case errors.Is(err, router.ErrOnlyNode):
		return report{code: connect.CodeFailedPrecondition, reason: "only_node", message: "it is the only node: nobody could take its devices"}, true
	case errors.As(err, &node):
		return report{
			code: connect.CodeUnknown, reason: "node_unreachable", message: "the node has not answered; it may have heard or not",
			metadata: map[string]string{outcomeKey: outcomeUnknown},
		}, true
	}
	return report{}, false
}

// reportOfProblem keeps the retry contract: only what was not executed is Unavailable or has a RetryInfo. What may have been executed is Unknown,
// which no client repeats by itself.
func reportOfProblem(p *hub.Problem) report {
	r := report{code: codeOf[p.Kind], reason: p.Code, message: p.Message, metadata: texts(p.Details), wait: p.Wait}
	switch {
	case p.Kind == hub.Unavailable && r.metadata[outcomeKey] == outcomeUnknown:
		r.code, r.wait = connect.CodeUnknown, 0
	case p.Kind == hub.Unavailable && r.wait == 0:
		r.wait = unavailableWait
	case p.Kind == hub.Invalid:
		// hub names the field first, as REST spells it.
		name, expected, ok := strings.Cut(p.Message, ": ")
		name, _, _ = strings.Cut(name, ",") // a header that says the same
		if ok && !strings.Contains(name, " ") {
			v := violation{snake(name), expected}
			r.message, r.violations = v.field+": "+v.message, []violation{v}
		}
	case r.code == 0:
		r.code = connect.CodeFailedPrecondition
	}
	return r
}

// texts makes metadata of the further keys of a REST answer.
func texts(details map[string]any) map[string]string {
	if len(details) == 0 {
		return nil
	}
	all := make(map[string]string, len(details))
	for k, v := range details {
		all[k] = fmt.Sprint(v)
	}
	return all
}

// snake spells a field of REST as the definitions do. Those that have another place here are named; what is sent has places of its own (contentField).
func snake(name string) string {
	switch name {
	case "Idempotency-Key", "x-tenant-id":
		return name // headers
	case "limit":
		return "page_size"
	case "remoteJid":
		return "chat"
	}
	var b strings.Builder
	for _, r := range name {
		if unicode.IsUpper(r) {
			b.WriteByte('_')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}
