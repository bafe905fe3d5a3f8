package rpc_test

import (
	"slices"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

var (
	readDevice = []string{"DeviceService.GetDevice", "DeviceService.WatchDevice", "DeviceService.ListChanges"}
	linkDevice = []string{"DeviceService.ConnectDevice", "DeviceService.CreatePublicLink"}
	readPeople = []string{
		"PeopleService.ListContacts", "PeopleService.GetContact", "PeopleService.GetProfile", "GroupService.ListGroups", "GroupService.GetGroup",
	}
	readHooks = []string{
		"WebhookService.GetEndpoint", "WebhookService.ListEndpoints", "WebhookService.ListDeliveries", "WebhookService.GetDelivery",
		"WebhookService.GetReplay", "WebhookService.ListReplays",
	}
	// byScope says what each scope of an API key allows, written down a second time. What is in none is no key's.
	byScope = map[tenant.Scope][]string{
		tenant.ScopeDeviceStatus: readDevice,
		tenant.ScopePublicLink:   linkDevice,
		tenant.ScopeSend: {
			"MessageService.Send", "MessageService.GetMessage", "MessageService.ListMessages", "MessageService.CancelMessage",
			"PeopleService.CheckNumbers", "PeopleService.SetPresence", "PeopleService.SetChatState", "PeopleService.FollowPresence", "PeopleService.MarkRead",
		},
		tenant.ScopeSendTest:    nil,
		tenant.ScopeReadDevices: append([]string{"DeviceService.ListDevices"}, readDevice...),
		tenant.ScopeManageDevices: append([]string{
			"DeviceService.CreateDevice", "DeviceService.UpdateDevice", "DeviceService.PauseDevice", "DeviceService.UnlinkDevice", "DeviceService.DeleteDevice",
			"DeviceService.ListPublicLinks", "DeviceService.RevokePublicLink", "DeviceService.ResetSenderSessions", "PeopleService.UpdateProfile",
		}, linkDevice...),
		tenant.ScopeReadMessages: {
			"MessageService.GetMessage", "MessageService.ListMessages", "MessageService.ListInbound", "MessageService.ListConversations",
			"MessageService.ListChat", "MessageService.SearchMessages", "MessageService.FindMessage",
		},
		tenant.ScopeReadEvents: {"EventService.Subscribe", "EventService.ListEvents"},
		tenant.ScopeReadPeople: readPeople,
		tenant.ScopeManageGroups: append([]string{
			"GroupService.CreateGroup", "GroupService.UpdateGroup", "GroupService.ChangeParticipants", "GroupService.GetInvite", "GroupService.ResetInvite",
			"GroupService.JoinGroup", "GroupService.LeaveGroup",
		}, readPeople...),
		tenant.ScopeReadWebhooks: readHooks,
		tenant.ScopeManageWebhooks: append([]string{
			"WebhookService.CreateEndpoint", "WebhookService.UpdateEndpoint", "WebhookService.DeleteEndpoint", "WebhookService.RevealSecret",
			"WebhookService.RotateSecret", "WebhookService.TestEndpoint", "WebhookService.Redeliver", "WebhookService.CreateReplay", "WebhookService.CancelReplay",
		}, readHooks...),
		tenant.ScopeReadAudit: nil,
	}
)

// key makes an API key of tenant one, to call with as "key:NAME".
func (w *world) key(name string, in tenant.NewKey) {
	w.t.Helper()
	in.Name = name
	made, err := w.store.CreateKey(w.t.Context(), tenant.Principal{UserID: "admin", Role: tenant.TenantAdmin, Tenant: "one"}, "one", in)
	require.NoError(w.t, err)
	w.tokens["key:"+name] = made.Secret
}

// TestWhoMayWhat calls every method with a key of each scope. Who may gets past the door to a request that changes nothing: its ids are nobody's
// and the rest of it is empty.
func TestWhoMayWhat(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, scope := range tenant.Scopes {
		allowed, known := byScope[scope]
		require.True(t, known, "%s: say what it allows", scope)
		w.key(string(scope), tenant.NewKey{Scopes: []tenant.Scope{scope}})
		every(func(m protoreflect.MethodDescriptor) {
			name := string(m.Parent().Name()) + "." + string(m.Name())
			in := dynamicpb.NewMessage(m.Input())
			fill(in, map[string]string{"device_id": "nobody", "endpoint_id": "nobody"})
			if name == "EventService.Subscribe" || name == "EventService.ListEvents" {
				in.Clear(m.Input().Fields().ByName("device_id"))
			}
			_, err := w.call("key:"+string(scope), m, in)
			if slices.Contains(allowed, name) {
				require.NotContains(t, []connect.Code{connect.CodePermissionDenied, connect.CodeUnauthenticated, connect.CodeInternal, connect.CodeUnimplemented},
					connect.CodeOf(err), "%s with %s: %v", name, scope, err)
				return
			}
			p := problemOf(t, err)
			require.Equal(t, connect.CodePermissionDenied, p.code, "%s with %s: %v", name, scope, err)
			require.Contains(t, []string{"missing_scope", "forbidden"}, p.reason)
		})
	}
}

// A key that is made for one device speaks of no other, and a tenant that is suspended is nobody's to use.
func TestLimitedCredentials(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other, err := device.Create(t.Context(), w.pool, device.Params{TenantID: "one", Label: "other"})
	require.NoError(t, err)
	scopes := []tenant.Scope{
		tenant.ScopeReadDevices, tenant.ScopeManageDevices, tenant.ScopeReadMessages, tenant.ScopeReadEvents, tenant.ScopeSend, tenant.ScopeReadPeople,
		tenant.ScopeManageGroups,
	}
	w.key("narrow", tenant.NewKey{Scopes: scopes, DeviceIDs: []device.ID{w.device}})
	narrow := w.as("key:narrow")
	_, err = narrow.devices.GetDevice(t.Context(), ask(&pb.GetDeviceRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	list, err := narrow.devices.ListDevices(t.Context(), ask(&pb.ListDevicesRequest{}))
	require.NoError(t, err)
	require.Len(t, list.Msg.GetDevices(), 1)
	every(func(m protoreflect.MethodDescriptor) {
		if m.Input().Fields().ByName("device_id") == nil || m.Parent().Name() == "WebhookService" || m.Parent().Name() == "ClusterService" {
			return
		}
		in := dynamicpb.NewMessage(m.Input())
		fill(in, map[string]string{
			"device_id": string(other.ID), "message_id": away, "to": "5215550000001", "label": "x",
			"link_id": "x", "numbers": "5215550000001", "contact": "5215550000001", "chat": "5215550000001", "group": "1@g.us", "subject": "x",
			"participants": "5215550000001", "link": "x",
		})
		_, err := w.call("key:narrow", m, in)
		require.Equal(t, connect.CodeNotFound, connect.CodeOf(err), "%s: %v", m.FullName(), err)
	})

	stream := w.subscribe("reader", &pb.SubscribeRequest{}).standing()
	suspended := "suspended"
	_, err = w.store.Update(t.Context(), "one", tenant.Change{Status: &suspended})
	require.NoError(t, err)
	for _, who := range []string{"admin", "key:narrow", "bot:one"} {
		_, err = w.as(who).messages.GetMessage(t.Context(), ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: away}))
		require.Equal(t, "tenant_suspended", problemOf(t, err).reason, who)
	}
	require.Equal(t, "tenant_suspended", stream.ends().reason)
}

// Changes and refusals are in the audit as REST writes them, with the method for the route.
func TestAudit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, id := t.Context(), string(w.device)
	made, err := w.as("admin").devices.CreateDevice(ctx, ask(&pb.CreateDeviceRequest{Label: "x"}, "x-request-id", "req-1"))
	require.NoError(t, err)
	_, err = w.as("super").devices.PauseDevice(ctx, ask(&pb.PauseDeviceRequest{DeviceId: id}))
	require.NoError(t, err)
	address := "http://example.com/hook"
	hook, err := w.as("super").webhooks.CreateEndpoint(ctx, ask(&pb.CreateEndpointRequest{TenantId: "one", Settings: &pb.EndpointSettings{Url: &address}}))
	require.NoError(t, err)
	_, err = w.as("super").webhooks.RevealSecret(ctx, ask(&pb.RevealSecretRequest{EndpointId: hook.Msg.GetEndpoint().GetId()}))
	require.NoError(t, err)
	_, err = w.as("agent").devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: id}))
	require.NoError(t, err)
	_, err = w.as("agent").messages.Send(ctx, ask(&pb.SendRequest{DeviceId: id, To: "5215550000001", Content: words(w, "x").GetContent(), QueueWhenOffline: true}))
	require.NoError(t, err)
	for range 3 {
		_, err = w.as("reader").devices.DeleteDevice(ctx, ask(&pb.DeleteDeviceRequest{DeviceId: id}))
		require.Error(t, err)
		_, err = w.as("rival").devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: id}))
		require.Error(t, err)
		require.Equal(t, connect.CodeNotFound, w.subscribe("rival", &pb.SubscribeRequest{DeviceId: id}).fails())
	}
	w.tokens["forged"] = w.tokens["admin"] + "x"
	_, err = w.as("forged").devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: id}))
	require.Equal(t, connect.CodeUnauthenticated, connect.CodeOf(err))
	require.NoError(t, w.store.Flush(ctx))

	type line struct {
		actor, action, target, outcome string
		times                          int
	}
	lines := func(of string) (list []line) {
		rows, err := w.store.Audit(ctx, tenant.Principal{Role: tenant.TenantAdmin, Tenant: of}, tenant.AuditFilter{})
		require.NoError(t, err)
		for _, r := range rows {
			require.WithinDuration(t, time.Now(), r.At, time.Minute)
			require.NotEmpty(t, r.RequestID)
			require.Equal(t, "127.0.0.1", r.IP)
			list = append(list, line{r.Actor, r.Action, r.Target, r.Outcome, r.Times})
		}
		return list
	}
	endpoint := hook.Msg.GetEndpoint().GetId()
	require.ElementsMatch(t, []line{
		{"user:admin", "DeviceService.CreateDevice", made.Msg.GetDevice().GetId(), "done", 1},
		{"user:super", "DeviceService.PauseDevice", id, "done", 1},
		{"user:super", "WebhookService.CreateEndpoint", endpoint, "done", 1},
		{"user:super", "WebhookService.RevealSecret", endpoint, "done", 1},
		{"user:reader", "DeviceService.DeleteDevice", "", "forbidden", 3}, // refused before it was read
	}, lines("one"))
	require.ElementsMatch(t, []line{
		{"user:rival", "DeviceService.GetDevice", id, "not_found", 3},
		{"user:rival", "EventService.Subscribe", id, "not_found", 3},
	}, lines("two"))
}

// fails reads to the end of a stream that was refused.
func (r *reader) fails() connect.Code {
	r.t.Helper()
	require.False(r.t, r.stream.Receive())
	return problemOf(r.t, r.stream.Err()).code
}
