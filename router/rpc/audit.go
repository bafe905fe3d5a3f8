package rpc

import (
	"context"
	"strings"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

func (s *server) record() caller.Audit { return caller.Audit{Tenants: s.cfg.Tenants, Log: s.cfg.Log} }

// changes reports whether a call that succeeds is written down. Messages are not: they are rows themselves. Reading a secret is.
func changes(spec connect.Spec) bool {
	action := actions[spec.Procedure]
	return spec.StreamType == connect.StreamTypeUnary && spec.IdempotencyLevel != connect.IdempotencyNoSideEffects && action != tenant.SendMessage
}

// find looks up whose the thing is that a caller of the installation is about to change: the audit is the tenant's too.
func (s *server) find(ctx context.Context, req proto.Message) {
	c := of(ctx)
	everybody := tenant.Principal{Role: tenant.SuperAdmin, Tenant: device.AnyTenant}
	if c.owner = textIn(req, "tenant_id"); c.owner != "" {
		return
	}
	if id := textIn(req, "device_id"); id != "" {
		if row, err := s.cfg.Hub.Device(ctx, everybody, device.ID(id)); err == nil {
			c.owner = row.TenantID
		}
	}
	if id := textIn(req, "endpoint_id"); id != "" {
		if row, err := s.cfg.Webhooks.Get(ctx, device.AnyTenant, id); err == nil {
			c.owner = row.TenantID
		}
	}
}

// entry is what the audit says of a call, whatever becomes of it.
func entry(ctx context.Context, procedure string, req proto.Message) tenant.Entry {
	c := of(ctx)
	e := tenant.Entry{
		Tenant: c.owner, Actor: c.who.Credential, Action: methodName(procedure), Target: target(req), IP: c.ip, RequestID: c.id, Detail: c.about,
	}
	if !c.who.Any() && c.who.Tenant != "" {
		e.Tenant = c.who.Tenant
	}
	return e
}

// changed writes down what a call has changed, before it is answered.
func (s *server) changed(ctx context.Context, procedure string, req, resp proto.Message) {
	e := entry(ctx, procedure, req)
	made, whose := madeOf(resp)
	if e.Target == "" {
		e.Target = made
	}
	if e.Tenant == "" {
		e.Tenant = whose
	}
	s.record().Done(ctx, e)
}

// failed counts what a call was refused. req is nil where it was not read.
func (s *server) failed(ctx context.Context, spec connect.Spec, req proto.Message, err error) {
	r, known := reportOf(hub.Explain(err))
	if !known {
		return
	}
	p := &hub.Problem{Code: r.reason}
	switch {
	case r.code == connect.CodeUnauthenticated:
		p.Kind = hub.Unauthorized
	case r.code == connect.CodePermissionDenied:
		p.Kind = hub.Forbidden
	case r.code == connect.CodeNotFound:
		p.Kind = hub.Missing
	case r.metadata[outcomeKey] == outcomeUnknown:
		p.Kind, p.Details = hub.Unavailable, map[string]any{outcomeKey: outcomeUnknown}
	}
	s.record().Failed(ctx, of(ctx).who, entry(ctx, spec.Procedure, req), changes(spec), p)
}

// textIn is the text in a field of a message; empty if it has no such field.
func textIn(m proto.Message, field string) string {
	if m == nil {
		return ""
	}
	f := m.ProtoReflect().Descriptor().Fields().ByName(protoreflect.Name(field))
	if f == nil || f.Kind() != protoreflect.StringKind || f.IsList() || f.IsMap() {
		return ""
	}
	return m.ProtoReflect().Get(f).String()
}

// target is what a request names: its ids, in order.
func target(req proto.Message) string {
	if req == nil {
		return ""
	}
	var ids []string
	fields := req.ProtoReflect().Descriptor().Fields()
	for i := range fields.Len() {
		name := string(fields.Get(i).Name())
		if !strings.HasSuffix(name, "_id") && name != "node" && name != "group" && name != "contact" || name == "tenant_id" && fields.Len() > 1 {
			continue
		}
		if id := textIn(req, name); id != "" {
			ids = append(ids, id)
		}
	}
	return strings.Join(ids, "/")
}

// madeOf is the id of what an answer shows, and whose it is. A tenant is its own.
func madeOf(resp proto.Message) (id, whose string) {
	fields := resp.ProtoReflect().Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if f.Kind() != protoreflect.MessageKind || f.IsList() || f.IsMap() || !resp.ProtoReflect().Has(f) {
			continue
		}
		shown := resp.ProtoReflect().Get(f).Message().Interface()
		id, whose = textIn(shown, "id"), textIn(shown, "tenant_id")
		if f.Name() == "tenant" {
			whose = id
		}
		if id != "" {
			return id, whose
		}
	}
	return "", ""
}
