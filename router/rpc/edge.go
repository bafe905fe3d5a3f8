package rpc

import (
	"context"
	"errors"
	"strings"
	"time"

	"buf.build/go/protovalidate"
	"connectrpc.com/connect"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
)

const (
	// callTime bounds a call that is no stream. PostgreSQL that does not answer is reported within it.
	callTime = 5 * time.Second
	// liveTime is for what a live device is asked: WhatsApp's answer is waited for.
	liveTime = 15 * time.Second
	// slowTime is for what waits on others by design.
	slowTime = 25 * time.Second
)

// limits of calls that are no streams, where it is not callTime. 0: the handler has its own.
var limits = map[string]time.Duration{
	waconnectv1connect.TenantServiceUpdateTenantProcedure:    slowTime,
	waconnectv1connect.TenantServiceDeleteTenantProcedure:    slowTime,
	waconnectv1connect.WebhookServiceDeleteEndpointProcedure: slowTime,
	waconnectv1connect.WebhookServiceTestEndpointProcedure:   slowTime,
	waconnectv1connect.ClusterServiceDrainNodeProcedure:      slowTime,
	waconnectv1connect.ClusterServiceUndrainNodeProcedure:    slowTime,
	waconnectv1connect.MessageServiceSendProcedure:           0,
}

// live reports whether a live device is asked.
func live(procedure string) bool {
	return strings.HasPrefix(procedure, "/"+waconnectv1connect.PeopleServiceName+"/") || strings.HasPrefix(procedure, "/"+waconnectv1connect.GroupServiceName+"/")
}

// edge is what happens to every call around its handler: the rules of its request, its time, its error, its figures. A client's deadline
// bounds the work, since the context has it.
type edge struct{ *server }

// WrapUnary implements connect.Interceptor.
func (e edge) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		procedure, began := req.Spec().Procedure, time.Now()
		resp, err := e.unary(ctx, req, next)
		if err != nil {
			err = e.explain(ctx, procedure, err)
		}
		e.seconds.WithLabelValues(methodName(procedure), codeName(err)).Observe(time.Since(began).Seconds())
		if err != nil {
			return nil, err
		}
		return resp, nil
	}
}

// unary carries out a call, and writes down what came of it.
func (e edge) unary(ctx context.Context, req connect.AnyRequest, next connect.UnaryFunc) (connect.AnyResponse, error) {
	in, _ := req.Any().(proto.Message)
	resp, err := e.carryOut(ctx, req, in, next)
	switch {
	case err != nil:
		e.failed(ctx, req.Spec(), in, err)
	case changes(req.Spec()):
		out, _ := resp.Any().(proto.Message)
		e.changed(ctx, req.Spec().Procedure, in, out)
	}
	return resp, err
}

func (e edge) carryOut(ctx context.Context, req connect.AnyRequest, in proto.Message, next connect.UnaryFunc) (connect.AnyResponse, error) {
	if err := e.check(ctx, in); err != nil {
		return nil, err
	}
	limit, named := limits[req.Spec().Procedure]
	switch {
	case named:
	case live(req.Spec().Procedure):
		limit = liveTime
	default:
		limit = callTime
	}
	if limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, limit)
		defer cancel()
	}
	if of(ctx).who.Any() && changes(req.Spec()) {
		e.find(ctx, in)
	}
	return next(ctx, req)
}

// WrapStreamingClient implements connect.Interceptor.
func (e edge) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

// WrapStreamingHandler implements connect.Interceptor.
func (e edge) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return func(ctx context.Context, conn connect.StreamingHandlerConn) error {
		stream := &checked{StreamingHandlerConn: conn, ctx: ctx, edge: e}
		err := next(ctx, stream)
		if err != nil {
			if !stream.began {
				e.failed(ctx, conn.Spec(), stream.asked, err)
			}
			err = e.explain(ctx, conn.Spec().Procedure, err)
		}
		e.cuts.WithLabelValues(methodName(conn.Spec().Procedure), codeName(err)).Inc()
		return err
	}
}

// checked is a stream whose request keeps the rules.
type checked struct {
	connect.StreamingHandlerConn
	ctx   context.Context //nolint:containedctx // of the one call that it is
	edge  edge
	asked proto.Message
	began bool // it was answered
}

// Receive implements connect.StreamingHandlerConn.
func (c *checked) Receive(msg any) error {
	if err := c.StreamingHandlerConn.Receive(msg); err != nil {
		return err
	}
	c.asked, _ = msg.(proto.Message)
	return c.edge.check(c.ctx, c.asked)
}

// Send implements connect.StreamingHandlerConn.
func (c *checked) Send(msg any) error {
	c.began = true
	return c.StreamingHandlerConn.Send(msg)
}

var errElsewhere = &hub.Problem{Kind: hub.Missing, Code: "not_found", Message: "there is no such device, or this key is not made for it"}

// check holds a request against the rules in proto/waconnect/v1, and the device that it names against those of the caller's key.
func (e edge) check(ctx context.Context, m proto.Message) error {
	err := e.rules.Validate(m)
	var broken *protovalidate.ValidationError
	switch {
	case errors.As(err, &broken):
		input := &inputError{}
		for _, v := range broken.Violations {
			input.add(protovalidate.FieldPathString(v.Proto.GetField()), v.Proto.GetMessage())
		}
		return input
	case err != nil:
		return err
	}
	if id := textIn(m, "device_id"); id != "" && !of(ctx).who.Reaches(device.ID(id)) {
		return errElsewhere
	}
	return nil
}

// methodName is Service.Method.
func methodName(procedure string) string {
	name := strings.TrimPrefix(procedure, "/waconnect.v1.")
	return strings.Replace(name, "/", ".", 1)
}

func codeName(err error) string {
	if err == nil {
		return "ok"
	}
	return connect.CodeOf(err).String()
}
