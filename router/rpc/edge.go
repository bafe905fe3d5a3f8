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
)

const (
	// callTime bounds a call that is no stream. PostgreSQL that does not answer is reported within it.
	callTime = 5 * time.Second
	// slowTime is for what waits on others by design.
	slowTime = 25 * time.Second
)

// limits of calls that are no streams, where it is not callTime. 0: the handler has its own.
var limits = map[string]time.Duration{
	waconnectv1connect.TenantServiceDeleteTenantProcedure:    slowTime,
	waconnectv1connect.WebhookServiceDeleteEndpointProcedure: slowTime,
	waconnectv1connect.WebhookServiceTestEndpointProcedure:   slowTime,
	waconnectv1connect.ClusterServiceDrainNodeProcedure:      slowTime,
	waconnectv1connect.ClusterServiceUndrainNodeProcedure:    slowTime,
	waconnectv1connect.MessageServiceSendProcedure:           0,
}

// edge is what happens to every call around its handler: the rules of its request, its time, its error, its figures. A client's deadline
// bounds the work, since the context has it.
type edge struct{ *server }

// WrapUnary implements connect.Interceptor.
func (e edge) WrapUnary(next connect.UnaryFunc) connect.UnaryFunc {
	return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
		procedure, began := req.Spec().Procedure, time.Now()
		resp, err := e.unary(ctx, req, next)
		err = e.finish(ctx, procedure, err)
		e.seconds.WithLabelValues(methodName(procedure), codeName(err)).Observe(time.Since(began).Seconds())
		if err != nil {
			return nil, err
		}
		return resp, nil
	}
}

func (e edge) unary(ctx context.Context, req connect.AnyRequest, next connect.UnaryFunc) (connect.AnyResponse, error) {
	if err := e.check(req.Any()); err != nil {
		return nil, err
	}
	limit, named := limits[req.Spec().Procedure]
	if !named {
		limit = callTime
	}
	if limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, limit)
		defer cancel()
	}
	return next(ctx, req)
}

// finish makes a Connect error of what a handler returns. The context is the client's, without our own limits.
func (e edge) finish(ctx context.Context, procedure string, err error) error {
	if err == nil {
		return nil
	}
	return e.explain(ctx, procedure, err)
}

// WrapStreamingClient implements connect.Interceptor.
func (e edge) WrapStreamingClient(next connect.StreamingClientFunc) connect.StreamingClientFunc {
	return next
}

// WrapStreamingHandler implements connect.Interceptor.
func (e edge) WrapStreamingHandler(next connect.StreamingHandlerFunc) connect.StreamingHandlerFunc {
	return func(ctx context.Context, conn connect.StreamingHandlerConn) error {
		procedure := conn.Spec().Procedure
		err := e.finish(ctx, procedure, next(ctx, checked{conn, e}))
		e.cuts.WithLabelValues(methodName(procedure), codeName(err)).Inc()
		return err
	}
}

// checked is a stream whose requests keep the rules.
type checked struct {
	connect.StreamingHandlerConn
	edge edge
}

// Receive implements connect.StreamingHandlerConn.
func (c checked) Receive(msg any) error {
	if err := c.StreamingHandlerConn.Receive(msg); err != nil {
		return err
	}
	return c.edge.check(msg)
}

// check holds a request against the rules in proto/waconnect/v1.
func (e edge) check(msg any) error {
	m, ok := msg.(proto.Message)
	if !ok {
		return nil
	}
	err := e.rules.Validate(m)
	var broken *protovalidate.ValidationError
	if !errors.As(err, &broken) {
		return err
	}
	input := &inputError{}
	for _, v := range broken.Violations {
		input.add(protovalidate.FieldPathString(v.Proto.GetField()), v.Proto.GetMessage())
	}
	return input
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
