package rpc_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/types/known/fieldmaskpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/router/rpc"
)

// Every service does its work in every protocol, with the same answers.
func TestProtocols(t *testing.T) {
	t.Parallel()
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("thanks \xff")) }))
	t.Cleanup(receiver.Close)
	w := newWorld(t)
	for name, options := range protocols {
		t.Run(name, func(t *testing.T) {
			ctx, super, admin, agent := t.Context(), w.as("super", options...), w.as("admin", options...), w.as("agent", options...)

			made, err := admin.devices.CreateDevice(ctx, ask(&pb.CreateDeviceRequest{Label: "first"}))
			require.NoError(t, err)
			require.NotEmpty(t, made.Header().Get("x-request-id"))
			require.Equal(t, pb.DeviceStatus_DEVICE_STATUS_OFFLINE, made.Msg.GetDevice().GetStatus())
			id := made.Msg.GetDevice().GetId()
			changed, err := admin.devices.UpdateDevice(ctx, ask(&pb.UpdateDeviceRequest{DeviceId: id, Label: ptr("second"), PhoneHint: ptr("52")}))
			require.NoError(t, err)
			require.Equal(t, "second", changed.Msg.GetDevice().GetLabel())
			changed, err = admin.devices.UpdateDevice(ctx, ask(&pb.UpdateDeviceRequest{DeviceId: id, PhoneHint: ptr("")}))
			require.NoError(t, err)
			require.Equal(t, "second", changed.Msg.GetDevice().GetLabel())
			require.Nil(t, changed.Msg.GetDevice().PhoneHint)
			got, err := agent.devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: id}))
			require.NoError(t, err)
			require.Equal(t, "second", got.Msg.GetDevice().GetLabel())
			page, err := agent.devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{PageSize: 1}))
			require.NoError(t, err)
			require.Equal(t, id, page.Msg.GetDevices()[0].GetId())
			page, err = agent.devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{Cursor: page.Msg.GetNextCursor()}))
			require.NoError(t, err)
			require.Empty(t, page.Msg.GetNextCursor())
			require.Equal(t, string(w.device), page.Msg.GetDevices()[0].GetId())
			link, err := admin.devices.CreatePublicLink(ctx, ask(&pb.CreatePublicLinkRequest{DeviceId: id}))
			require.NoError(t, err)
			require.True(t, strings.HasPrefix(link.Msg.GetUrl(), "http://panel.example/public/qr/"))
			_, err = admin.devices.ConnectDevice(ctx, ask(&pb.ConnectDeviceRequest{DeviceId: id, PhoneNumber: ptr("+52 155 5000 0001")}))
			require.NoError(t, err)
			_, err = admin.devices.PauseDevice(ctx, ask(&pb.PauseDeviceRequest{DeviceId: id}))
			require.NoError(t, err)
			_, err = admin.devices.UnlinkDevice(ctx, ask(&pb.UnlinkDeviceRequest{DeviceId: id}))
			require.NoError(t, err)
			_, err = admin.devices.DeleteDevice(ctx, ask(&pb.DeleteDeviceRequest{DeviceId: id}))
			require.NoError(t, err)
			_, err = agent.devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: id}))
			require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))

			send := func() string {
				sent, err := agent.messages.Send(ctx, ask(words(w, "hello"), "Idempotency-Key", "key of "+name, "x-request-id", "trace-"+name[:4]))
				require.NoError(t, err)
				require.Equal(t, "trace-"+name[:4], sent.Header().Get("x-request-id"))
				require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_QUEUED, sent.Msg.GetStatus())
				require.True(t, sent.Msg.GetReached())
				return sent.Msg.GetMessageId()
			}
			message := send()
			require.Equal(t, message, send(), "the same key, the same message")
			read, err := agent.messages.GetMessage(ctx, ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: message}))
			require.NoError(t, err)
			require.Equal(t, "5215550000001@s.whatsapp.net", read.Msg.GetMessage().GetTo())
			require.JSONEq(t, `{"text":"hello"}`, read.Msg.GetMessage().GetPayload())
			require.Equal(t, "trace-"+name[:4], read.Msg.GetMessage().GetTraceId())
			list, err := agent.messages.ListMessages(ctx, ask(&pb.ListMessagesRequest{DeviceId: string(w.device), PageSize: 1}))
			require.NoError(t, err)
			require.Equal(t, message, list.Msg.GetMessages()[0].GetId())
			_, err = agent.messages.CancelMessage(ctx, ask(&pb.CancelMessageRequest{DeviceId: string(w.device), MessageId: message}))
			require.NoError(t, err)
			read, err = agent.messages.GetMessage(ctx, ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: message}))
			require.NoError(t, err)
			require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_CANCELLED, read.Msg.GetMessage().GetStatus())
			picture, err := w.as("bot:one", options...).messages.Send(ctx, ask(&pb.SendRequest{
				DeviceId: string(w.device), To: "1@lid", Content: &pb.SendRequest_Image{Image: &pb.Image{Url: "https://example.com/a.png", Caption: ptr("a")}},
				SendAt: timestamppb.New(time.Now().Add(time.Hour)), ExpiresAt: timestamppb.New(time.Now().Add(2 * time.Hour)),
			}))
			require.NoError(t, err)
			require.NotEmpty(t, picture.Msg.GetMessageId())

			pdf := func(name *string) (*connect.Response[pb.SendResponse], error) {
				return agent.messages.Send(ctx, ask(&pb.SendRequest{DeviceId: string(w.device), To: "1@lid", Content: &pb.SendRequest_Document{
					Document: &pb.Document{Url: "https://example.com/a.pdf", FileName: name, Caption: ptr("b")},
				}}))
			}
			sent, err := pdf(nil)
			require.NoError(t, err)
			read, err = agent.messages.GetMessage(ctx, ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: sent.Msg.GetMessageId()}))
			require.NoError(t, err)
			require.Equal(t, "document", read.Msg.GetMessage().GetType())
			require.JSONEq(t, `{"documentUrl":"https://example.com/a.pdf","fileName":"document.pdf","caption":"b"}`, read.Msg.GetMessage().GetPayload())
			_, err = pdf(ptr("a.exe"))
			require.Contains(t, problemOf(t, err).fields, "document.file_name")

			happened := w.happen("message.inbound", `{"text":"ñ ✓"}`)
			events, err := agent.events.ListEvents(ctx, ask(&pb.ListEventsRequest{Type: "message.inbound", PageSize: 1, IncludeRaw: true}))
			require.NoError(t, err)
			require.Equal(t, happened.String(), events.Msg.GetEvents()[0].GetId())
			require.Equal(t, `{"text":"ñ ✓"}`, events.Msg.GetEvents()[0].GetBody())
			require.Equal(t, `{"a":1}`, events.Msg.GetEvents()[0].GetRaw())

			endpoint, err := admin.webhooks.CreateEndpoint(ctx, ask(&pb.CreateEndpointRequest{Settings: &pb.EndpointSettings{
				Url: &receiver.URL, EventFilters: &pb.StringList{Values: []string{"message.*"}}, RateLimit: ptr[int32](7), Headers: map[string]string{"X-A": "b"},
			}}))
			require.NoError(t, err)
			require.Len(t, endpoint.Msg.GetEndpoint().GetSecret(), 48)
			hook := endpoint.Msg.GetEndpoint().GetId()
			updated, err := admin.webhooks.UpdateEndpoint(ctx, ask(&pb.UpdateEndpointRequest{EndpointId: hook, Settings: &pb.EndpointSettings{Enabled: ptr(false)}}))
			require.NoError(t, err)
			require.False(t, updated.Msg.GetEndpoint().GetEnabled())
			require.Equal(t, []string{"message.*"}, updated.Msg.GetEndpoint().GetEventFilters().GetValues(), "what is not set stays")
			updated, err = admin.webhooks.UpdateEndpoint(ctx, ask(&pb.UpdateEndpointRequest{
				EndpointId: hook, Settings: &pb.EndpointSettings{Enabled: ptr(true), RateLimit: ptr[int32](9)},
				UpdateMask: &fieldmaskpb.FieldMask{Paths: []string{"event_filters", "enabled", "headers"}},
			}))
			require.NoError(t, err)
			require.Nil(t, updated.Msg.GetEndpoint().GetEventFilters(), "named and not set: the default")
			require.Empty(t, updated.Msg.GetEndpoint().GetHeaders())
			require.EqualValues(t, 7, updated.Msg.GetEndpoint().GetRateLimit(), "not named")
			hooks, err := admin.webhooks.ListEndpoints(ctx, ask(&pb.ListEndpointsRequest{}))
			require.NoError(t, err)
			require.NotEqual(t, endpoint.Msg.GetEndpoint().GetSecret(), hooks.Msg.GetEndpoints()[0].GetSecret(), "masked")
			revealed, err := admin.webhooks.RevealSecret(ctx, ask(&pb.RevealSecretRequest{EndpointId: hook}))
			require.NoError(t, err)
			require.Equal(t, endpoint.Msg.GetEndpoint().GetSecret(), revealed.Msg.GetEndpoint().GetSecret())
			rotated, err := admin.webhooks.RotateSecret(ctx, ask(&pb.RotateSecretRequest{EndpointId: hook, OverlapHours: ptr[int32](1)}))
			require.NoError(t, err)
			require.NotNil(t, rotated.Msg.GetEndpoint().GetPreviousSecretUntil())
			tested, err := admin.webhooks.TestEndpoint(ctx, ask(&pb.TestEndpointRequest{EndpointId: hook, Payload: `{"a":1}`}))
			require.NoError(t, err)
			require.Equal(t, "thanks \uFFFD", tested.Msg.GetResponse())
			deliveries, err := admin.webhooks.ListDeliveries(ctx, ask(&pb.ListDeliveriesRequest{EndpointId: hook, Statuses: []pb.DeliveryStatus{pb.DeliveryStatus_DELIVERY_STATUS_DLQ}}))
			require.NoError(t, err)
			require.Empty(t, deliveries.Msg.GetDeliveries())
			replay, err := admin.webhooks.CreateReplay(ctx, ask(&pb.CreateReplayRequest{EndpointId: hook, Kind: pb.ReplayKind_REPLAY_KIND_MISSED, From: timestamppb.New(time.Now().Add(-time.Hour))}))
			require.NoError(t, err)
			require.Equal(t, pb.ReplayKind_REPLAY_KIND_MISSED, replay.Msg.GetReplay().GetKind())
			require.Equal(t, pb.ReplayState_REPLAY_STATE_WAITING, replay.Msg.GetReplay().GetState())
			one, err := admin.webhooks.GetReplay(ctx, ask(&pb.GetReplayRequest{EndpointId: hook, ReplayId: replay.Msg.GetReplay().GetId()}))
			require.NoError(t, err)
			require.Equal(t, replay.Msg.GetReplay().GetId(), one.Msg.GetReplay().GetId())
			_, err = admin.webhooks.CancelReplay(ctx, ask(&pb.CancelReplayRequest{EndpointId: hook, ReplayId: replay.Msg.GetReplay().GetId()}))
			require.NoError(t, err)
			replays, err := admin.webhooks.ListReplays(ctx, ask(&pb.ListReplaysRequest{EndpointId: hook}))
			require.NoError(t, err)
			require.Equal(t, pb.ReplayState_REPLAY_STATE_CANCELLED, replays.Msg.GetReplays()[0].GetState())
			_, err = admin.webhooks.DeleteEndpoint(ctx, ask(&pb.DeleteEndpointRequest{EndpointId: hook}))
			require.NoError(t, err)

			tenant, err := super.tenants.CreateTenant(ctx, ask(&pb.CreateTenantRequest{Name: "three"}))
			require.NoError(t, err)
			all, err := super.tenants.ListTenants(ctx, ask(&pb.ListTenantsRequest{}))
			require.NoError(t, err)
			require.Len(t, all.Msg.GetTenants(), 3)
			own, err := agent.tenants.ListTenants(ctx, ask(&pb.ListTenantsRequest{}))
			require.NoError(t, err)
			require.Len(t, own.Msg.GetTenants(), 1)
			_, err = super.tenants.DeleteTenant(ctx, ask(&pb.DeleteTenantRequest{TenantId: tenant.Msg.GetTenant().GetId()}))
			require.NoError(t, err)

			ring, err := super.cluster.GetRing(ctx, ask(&pb.GetRingRequest{}))
			require.NoError(t, err)
			require.EqualValues(t, 0, ring.Msg.GetHeld())
		})
	}
}

// words is a text from the device that is online.
func words(w *world, text string) *pb.SendRequest {
	return &pb.SendRequest{DeviceId: string(w.device), To: "5215550000001", Content: &pb.SendRequest_Text{Text: &pb.Text{Text: text}}}
}

// Each error has its code, its reason, the fields that are wrong, and a time to wait only where nothing was executed.
func TestErrors(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.tokens["bad"] = "x.y.z"
	_, err := w.as("agent").messages.Send(t.Context(), ask(words(w, "first"), "Idempotency-Key", "used"))
	require.NoError(t, err)
	unreachable := closedPort(t)
	hook, err := w.as("admin").webhooks.CreateEndpoint(t.Context(), ask(&pb.CreateEndpointRequest{Settings: &pb.EndpointSettings{Url: &unreachable}}))
	require.NoError(t, err)
	sender := func(who string, m *pb.SendRequest, header ...string) func(context.Context, []connect.ClientOption) error {
		return func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as(who, o...).messages.Send(ctx, ask(m, header...))
			return err
		}
	}
	for _, test := range []struct {
		name, who string
		call      func(context.Context, []connect.ClientOption) error
		code      connect.Code
		reason    string
		field     string
		mention   string
	}{
		{"nobody", "", sender("", words(w, "x")), connect.CodeUnauthenticated, "unauthorized", "", "Bearer"},
		{"a bad token, before a bad body", "", sender("bad", &pb.SendRequest{}), connect.CodeUnauthenticated, "unauthorized", "", ""},
		{"a bot without a tenant", "", sender("bot:*", words(w, "x")), connect.CodeInvalidArgument, "tenantId_required", "", "x-tenant-id"},
		{"a bot of another tenant", "", sender("bot:two", words(w, "x")), connect.CodePermissionDenied, "forbidden", "", ""},
		{"a reader sends", "", sender("reader", words(w, "x")), connect.CodePermissionDenied, "forbidden", "", ""},
		{"another tenant's device", "", sender("rival", words(w, "x")), connect.CodeNotFound, "not_found", "", ""},
		{"nothing to send", "", sender("agent", &pb.SendRequest{DeviceId: string(w.device), To: "5215550000001"}), connect.CodeInvalidArgument, "invalid_request", "content", "content"},
		{"an empty text", "", sender("agent", words(w, "")), connect.CodeInvalidArgument, "invalid_request", "text.text", "text.text: "},
		{"no device", "", sender("agent", &pb.SendRequest{To: "5215550000001", Content: words(w, "x").GetContent()}), connect.CodeInvalidArgument, "invalid_request", "device_id", ""},
		{"what hub refuses", "", sender("agent", &pb.SendRequest{DeviceId: string(w.device), To: "nonsense", Content: words(w, "x").GetContent()}), connect.CodeInvalidArgument, "invalid_request", "to", "to: has no digits"},
		{"no picture", "", sender("agent", &pb.SendRequest{DeviceId: string(w.device), To: "5215550000001", Content: &pb.SendRequest_Image{Image: &pb.Image{Url: "ftp://example.com"}}}), connect.CodeInvalidArgument, "invalid_request", "image.url", "image.url: expected"},
		{"too late", "", sender("agent", &pb.SendRequest{DeviceId: string(w.device), To: "5215550000001", Content: words(w, "x").GetContent(), SendAt: timestamppb.New(time.Now().Add(1000 * time.Hour))}), connect.CodeInvalidArgument, "invalid_request", "send_at", "7 days"},
		{"U+0000", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).devices.CreateDevice(ctx, ask(&pb.CreateDeviceRequest{Label: "a\x00b"}))
			return err
		}, connect.CodeInvalidArgument, "invalid_request", "label", ""},
		{"the key of another message", "", sender("agent", words(w, "second"), "Idempotency-Key", "used"), connect.CodeAlreadyExists, "idempotency_key_reused", "", ""},
		{"a key that is too long", "", sender("agent", words(w, "x"), "Idempotency-Key", strings.Repeat("k", 256)), connect.CodeInvalidArgument, "invalid_request", "Idempotency-Key", ""},
		{"waits for a device that is not there", "", sender("agent", &pb.SendRequest{DeviceId: away, To: "5215550000001", Content: words(w, "x").GetContent(), WaitFor: pb.WaitFor_WAIT_FOR_SENT}), connect.CodeNotFound, "not_found", "", ""},
		{"an enum that is none", "", sender("agent", &pb.SendRequest{DeviceId: string(w.device), To: "5215550000001", Content: words(w, "x").GetContent(), WaitFor: 99}), connect.CodeInvalidArgument, "invalid_request", "wait_for", ""},
		{"no message", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("agent", o...).messages.CancelMessage(ctx, ask(&pb.CancelMessageRequest{DeviceId: string(w.device), MessageId: away}))
			return err
		}, connect.CodeNotFound, "not_found", "", ""},
		{"no id of a message", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("agent", o...).messages.GetMessage(ctx, ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: "1"}))
			return err
		}, connect.CodeInvalidArgument, "invalid_request", "message_id", ""},
		{"which tenant", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("super", o...).devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{}))
			return err
		}, connect.CodeInvalidArgument, "tenantId_required", "tenant_id", ""},
		{"no such tenant", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("super", o...).webhooks.CreateEndpoint(ctx, ask(&pb.CreateEndpointRequest{TenantId: "nobody", Settings: &pb.EndpointSettings{Url: &unreachable}}))
			return err
		}, connect.CodeInvalidArgument, "invalid_tenantId", "tenant_id", ""},
		{"a large page", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("agent", o...).messages.ListMessages(ctx, ask(&pb.ListMessagesRequest{DeviceId: string(w.device), PageSize: 501}))
			return err
		}, connect.CodeInvalidArgument, "invalid_request", "page_size", ""},
		{"a setting", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).webhooks.CreateEndpoint(ctx, ask(&pb.CreateEndpointRequest{Settings: &pb.EndpointSettings{Url: &unreachable, EventFilters: &pb.StringList{Values: []string{"A B"}}}}))
			return err
		}, connect.CodeInvalidArgument, "invalid_request", "settings.event_filters", ""},
		{"a mask", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).webhooks.UpdateEndpoint(ctx, ask(&pb.UpdateEndpointRequest{EndpointId: hook.Msg.GetEndpoint().GetId(), UpdateMask: &fieldmaskpb.FieldMask{Paths: []string{"url"}}}))
			return err
		}, connect.CodeInvalidArgument, "invalid_request", "update_mask", ""},
		{"an endpoint that does not answer", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).webhooks.TestEndpoint(ctx, ask(&pb.TestEndpointRequest{EndpointId: hook.Msg.GetEndpoint().GetId()}))
			return err
		}, connect.CodeFailedPrecondition, "endpoint_unreachable", "", ""},
		{"an administrator of a tenant and tenants", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).tenants.CreateTenant(ctx, ask(&pb.CreateTenantRequest{Name: "x"}))
			return err
		}, connect.CodePermissionDenied, "forbidden", "", ""},
		{"an administrator of a tenant and the ring", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("admin", o...).cluster.DrainNode(ctx, ask(&pb.DrainNodeRequest{Node: "n1"}))
			return err
		}, connect.CodePermissionDenied, "forbidden", "", ""},
		{"a node that there is not", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("super", o...).cluster.DrainNode(ctx, ask(&pb.DrainNodeRequest{Node: "n1"}))
			return err
		}, connect.CodeNotFound, "not_found", "", ""},
		{"the bot key beyond messages", "", func(ctx context.Context, o []connect.ClientOption) error {
			_, err := w.as("bot:one", o...).devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{}))
			return err
		}, connect.CodeUnauthenticated, "unauthorized", "", ""},
		{"a subscription to what there is not", "", subscribing(w, "agent", &pb.SubscribeRequest{Types: []string{"*"}}), connect.CodeInvalidArgument, "invalid_request", "types[0]", ""},
		{"a cursor that is none", "", subscribing(w, "agent", &pb.SubscribeRequest{Cursor: "1"}), connect.CodeInvalidArgument, "invalid_request", "cursor", ""},
		{"another tenant's events", "", subscribing(w, "agent", &pb.SubscribeRequest{TenantId: "two"}), connect.CodeNotFound, "not_found", "", ""},
		{"nobody's events", "", subscribing(w, "", &pb.SubscribeRequest{}), connect.CodeUnauthenticated, "unauthorized", "", ""},
		{"too much", "", sender("agent", words(w, strings.Repeat("x", 3<<20))), connect.CodeResourceExhausted, "", "", "larger than configured max"},
	} {
		for name, options := range protocols {
			t.Run(test.name+" by "+name, func(t *testing.T) {
				t.Parallel()
				p := problemOf(t, test.call(t.Context(), options))
				require.Equal(t, test.code, p.code, p.message)
				require.Equal(t, test.reason, p.reason)
				require.Contains(t, p.message, test.mention)
				require.Zero(t, p.retry)
				if test.field != "" {
					require.Contains(t, p.fields, test.field, p.message)
				}
				for _, leak := range []string{"SQLSTATE", "pgx", "/router/", ".go:"} {
					require.NotContains(t, p.message, leak)
				}
			})
		}
	}
}

// A time that is none cannot be written in JSON, but in bytes.
func TestNoTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := words(w, "x")
	m.SendAt = &timestamppb.Timestamp{Nanos: -1}
	_, err := w.as("agent", connect.WithGRPC()).messages.Send(t.Context(), ask(m))
	p := problemOf(t, err)
	require.Equal(t, connect.CodeInvalidArgument, p.code)
	require.Contains(t, p.fields, "send_at")
}

func subscribing(w *world, who string, m *pb.SubscribeRequest) func(context.Context, []connect.ClientOption) error {
	return func(ctx context.Context, o []connect.ClientOption) error {
		stream, err := w.as(who, o...).events.Subscribe(ctx, ask(m))
		if err != nil {
			return err
		}
		defer stream.Close()
		for stream.Receive() {
			return nil
		}
		return stream.Err()
	}
}

// A device that is offline, a full queue and a database that is away: what was not executed says so, and when to try again.
func TestRetryContract(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.set(`status = 'OFFLINE', detail = 'paused', desired_state = 'paused'`)
	_, err := w.as("agent").messages.Send(t.Context(), ask(words(w, "x")))
	p := problemOf(t, err)
	require.Equal(t, connect.CodeFailedPrecondition, p.code)
	require.Equal(t, "device_not_online", p.reason)
	require.Equal(t, map[string]string{"outcome": "not_executed", "status": "OFFLINE"}, p.metadata)
	require.Zero(t, p.retry, "nobody knows when somebody ends a pause")
	_, err = w.as("agent").messages.Send(t.Context(), ask(&pb.SendRequest{DeviceId: string(w.device), To: "5215550000001", Content: words(w, "x").GetContent(), QueueWhenOffline: true}))
	require.NoError(t, err)

	w.set(`status = 'ONLINE', detail = 'online', desired_state = 'connected'`)
	for range 99 {
		_, err = w.as("agent").messages.Send(t.Context(), ask(words(w, "x")))
		require.NoError(t, err)
	}
	require.Eventually(t, func() bool {
		_, err = w.as("agent").messages.Send(t.Context(), ask(words(w, "x")))
		return err != nil
	}, patience, 10*time.Millisecond)
	p = problemOf(t, err)
	require.Equal(t, connect.CodeResourceExhausted, p.code)
	require.Equal(t, "queue_full", p.reason)
	require.Equal(t, 5*time.Second, p.retry)

	w.pool.Close()
	for name, options := range protocols {
		_, err = w.as("agent", options...).messages.GetMessage(t.Context(), ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: away}))
		p = problemOf(t, err)
		require.Equal(t, connect.CodeUnavailable, p.code, name)
		require.Equal(t, "database_unavailable", p.reason)
		require.Equal(t, "not_executed", p.metadata["outcome"])
		require.Equal(t, 2*time.Second, p.retry)
	}
}

// A client's deadline bounds the work, and is what it is told.
func TestDeadline(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err := w.as("admin").devices.GetDevice(t.Context(), ask(&pb.GetDeviceRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	tx, err := w.pool.Begin(t.Context())
	require.NoError(t, err)
	defer func() { _ = tx.Rollback(context.Background()) }()
	_, err = tx.Exec(t.Context(), `LOCK TABLE devices IN ACCESS EXCLUSIVE MODE`)
	require.NoError(t, err)
	for name, options := range protocols {
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		began := time.Now()
		_, err = w.as("admin", options...).devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: string(w.device)}))
		cancel()
		require.Equal(t, connect.CodeDeadlineExceeded, problemOf(t, err).code, name)
		require.Less(t, time.Since(began), 4*time.Second)
	}
	require.Eventually(t, func() bool {
		var waiting int
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&waiting))
		return waiting == 0
	}, patience, 10*time.Millisecond, "the work has ended too")
}

// What every answer has, what browsers ask for, and whose the other paths are.
func TestEdge(t *testing.T) {
	t.Parallel()
	ready := true
	w := newWorld(t, func(c *rpc.Config) { c.Ready = func() bool { return ready } })
	do := func(method, path, body string, header ...string) *http.Response {
		req, err := http.NewRequestWithContext(t.Context(), method, w.url+path, strings.NewReader(body))
		require.NoError(t, err)
		for i := 0; i+1 < len(header); i += 2 {
			req.Header.Set(header[i], header[i+1])
		}
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		t.Cleanup(func() { _ = resp.Body.Close() })
		return resp
	}
	require.Equal(t, http.StatusTeapot, do("GET", "/devices", "").StatusCode)
	require.Equal(t, http.StatusTeapot, do("POST", "/waconnect.v1.Nothing/Nothing", "{}").StatusCode, "an unknown service is rest's 404")
	unknown := do("POST", "/waconnect.v1.DeviceService/Nothing", "{}", "Content-Type", "application/json", "Authorization", "Bearer "+w.tokens["admin"])
	require.Equal(t, 501, unknown.StatusCode, "a method that there is not")

	preflight := do("OPTIONS", "/waconnect.v1.MessageService/Send", "", "Origin", "http://panel.example", "Access-Control-Request-Method", "POST")
	require.Equal(t, 204, preflight.StatusCode)
	require.Equal(t, "*", preflight.Header.Get("Access-Control-Allow-Origin"))
	require.Empty(t, preflight.Header.Get("Access-Control-Allow-Credentials"))
	for _, name := range []string{"Authorization", "Connect-Protocol-Version", "X-Grpc-Web", "Idempotency-Key"} {
		require.Contains(t, preflight.Header.Get("Access-Control-Allow-Headers"), name)
	}
	refused := do("POST", "/waconnect.v1.MessageService/Send", "{", "Content-Type", "application/json", "x-request-id", "mine")
	require.Equal(t, 401, refused.StatusCode)
	require.Equal(t, "mine", refused.Header.Get("x-request-id"))
	require.Equal(t, "no-store", refused.Header.Get("Cache-Control"))
	require.Contains(t, refused.Header.Get("Access-Control-Expose-Headers"), "Grpc-Status")
	var body struct{ Code string }
	require.NoError(t, json.NewDecoder(refused.Body).Decode(&body))
	require.Equal(t, "unauthenticated", body.Code)
	require.Equal(t, 401, do("GET", "/waconnect.v1.TenantService/ListTenants", "").StatusCode)
	malformed := do("POST", "/waconnect.v1.MessageService/Send", `{"to":`, "Content-Type", "application/json", "Authorization", "Bearer "+w.tokens["agent"])
	require.Equal(t, 400, malformed.StatusCode)

	health := func() string {
		resp := do("POST", "/grpc.health.v1.Health/Check", `{"service":"waconnect.v1.EventService"}`, "Content-Type", "application/json")
		text, err := io.ReadAll(resp.Body)
		require.NoError(t, err)
		return string(text)
	}
	require.Contains(t, health(), `_SERVING"`)
	require.NotContains(t, health(), `NOT_SERVING"`)
	ready = false
	require.Contains(t, health(), `NOT_SERVING"`)
	ready = true
	close(w.stop)
	require.Contains(t, health(), `NOT_SERVING"`)
	require.Equal(t, 404, do("POST", "/grpc.health.v1.Health/Check", `{"service":"x"}`, "Content-Type", "application/json").StatusCode)
}

// A client that is not ours and knows no definitions: buf, over gRPC and the others, by reflection.
func TestForeignClient(t *testing.T) {
	t.Parallel()
	buf, err := filepath.Abs("../../.cache/buf/node_modules/.bin/buf")
	require.NoError(t, err)
	if _, err := os.Stat(buf); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("buf is missing: make setup fetches it")
		}
		t.Skip("buf is missing: make setup fetches it")
	}
	w := newWorld(t)
	curl := func(protocol, method, data string) (string, error) {
		cmd := exec.CommandContext(t.Context(), buf, "curl", "--protocol", protocol, "--http2-prior-knowledge", "--reflect",
			"-H", "Authorization: Bearer "+w.tokens["agent"], "-d", data, w.url+"/waconnect.v1."+method)
		cmd.Dir = t.TempDir()
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, protocol := range []string{"grpc", "grpcweb", "connect"} {
		out, err := curl(protocol, "MessageService/Send", `{"deviceId":"`+string(w.device)+`","to":"5215550000001","text":{"text":"from `+protocol+`"}}`)
		require.NoError(t, err, out)
		require.Contains(t, out, "MESSAGE_STATUS_QUEUED")
		out, err = curl(protocol, "DeviceService/GetDevice", `{"deviceId":"`+string(w.device)+`"}`)
		require.NoError(t, err, out)
		require.Contains(t, out, `"label": "phone"`)
		out, err = curl(protocol, "MessageService/Send", `{"deviceId":"`+string(w.device)+`","to":"5215550000001"}`)
		require.Error(t, err)
		require.Contains(t, out, "invalid_argument")
		require.Contains(t, out, "google.rpc.BadRequest")
	}
}
