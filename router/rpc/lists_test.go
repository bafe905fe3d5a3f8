package rpc_test

import (
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/ring/gossip"
)

// Lists are narrowed by what is asked, and go on from their cursors to the end.
func TestLists(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, id, agent := t.Context(), string(w.device), w.as("agent")
	var sent []string
	for _, text := range []string{"apples", "pears", "more apples"} {
		resp, err := agent.messages.Send(ctx, ask(words(w, text)))
		require.NoError(t, err)
		sent = append(sent, resp.Msg.GetMessageId())
	}
	w.become(sent[0], `status = 'SENT', sent_at = now()`)
	w.become(sent[2], `status = 'FAILED', error = 'not_on_whatsapp'`)
	list := func(m *pb.ListMessagesRequest) (ids []string) {
		m.DeviceId = id
		for range 10 {
			resp, err := agent.messages.ListMessages(ctx, ask(m))
			require.NoError(t, err)
			for _, one := range resp.Msg.GetMessages() {
				ids = append(ids, one.GetId())
			}
			if m.Cursor = resp.Msg.GetNextCursor(); m.GetCursor() == "" {
				return ids
			}
		}
		require.Fail(t, "the list has no end")
		return nil
	}
	hour := time.Now().Add(time.Hour)
	require.Equal(t, []string{sent[2], sent[1], sent[0]}, list(&pb.ListMessagesRequest{PageSize: 1}), "newest first")
	require.Equal(t, []string{sent[0]}, list(&pb.ListMessagesRequest{Status: pb.MessageStatus_MESSAGE_STATUS_SENT}))
	require.Equal(t, []string{sent[2]}, list(&pb.ListMessagesRequest{Status: pb.MessageStatus_MESSAGE_STATUS_FAILED}))
	require.Equal(t, []string{sent[2], sent[0]}, list(&pb.ListMessagesRequest{Text: "apples"}))
	require.Equal(t, sent[1:2], list(&pb.ListMessagesRequest{Text: "pears", Type: "text", Chat: "5215550000001"}))
	require.Empty(t, list(&pb.ListMessagesRequest{Chat: "5215550000002"}))
	require.Empty(t, list(&pb.ListMessagesRequest{Type: "image"}))
	require.Empty(t, list(&pb.ListMessagesRequest{From: timestamppb.New(hour)}))
	require.Len(t, list(&pb.ListMessagesRequest{To: timestamppb.New(hour)}), 3)
	_, err := agent.messages.ListMessages(ctx, ask(&pb.ListMessagesRequest{DeviceId: id, Status: pb.MessageStatus_MESSAGE_STATUS_READ}))
	require.Contains(t, problemOf(t, err).fields, "status", "a receipt is no status to look for")
	_, err = agent.messages.ListMessages(ctx, ask(&pb.ListMessagesRequest{DeviceId: id, From: timestamppb.New(hour), To: timestamppb.New(hour)}))
	require.Contains(t, problemOf(t, err).fields, "to")
	_, err = agent.messages.ListMessages(ctx, ask(&pb.ListMessagesRequest{DeviceId: id, Cursor: "AAAA"}))
	require.Contains(t, problemOf(t, err).fields, "cursor")

	in := w.happen("message.inbound", `{"chat":"5215550000001@s.whatsapp.net","content":{"type":"text","text":"hello"}}`)
	w.happen("device.status", `{}`)
	inbound, err := agent.messages.ListInbound(ctx, ask(&pb.ListInboundRequest{DeviceId: id, IncludeRaw: true}))
	require.NoError(t, err)
	require.Len(t, inbound.Msg.GetEvents(), 1)
	require.Equal(t, in.String(), inbound.Msg.GetEvents()[0].GetId())
	require.Equal(t, `{"a":1}`, inbound.Msg.GetEvents()[0].GetRaw())
	events, err := agent.events.ListEvents(ctx, ask(&pb.ListEventsRequest{DeviceId: id, Type: "device.status", To: timestamppb.New(hour)}))
	require.NoError(t, err)
	require.Len(t, events.Msg.GetEvents(), 1)
	events, err = agent.events.ListEvents(ctx, ask(&pb.ListEventsRequest{From: timestamppb.New(hour)}))
	require.NoError(t, err)
	require.Empty(t, events.Msg.GetEvents())
	_, err = agent.messages.ListChat(ctx, ask(&pb.ListChatRequest{DeviceId: id, Chat: "x@y@z"}))
	require.Contains(t, problemOf(t, err).fields, "chat")

	devices, err := agent.devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{Label: "PHO", Status: pb.DeviceStatus_DEVICE_STATUS_ONLINE}))
	require.NoError(t, err)
	require.Len(t, devices.Msg.GetDevices(), 1)
	devices, err = agent.devices.ListDevices(ctx, ask(&pb.ListDevicesRequest{Status: pb.DeviceStatus_DEVICE_STATUS_QR}))
	require.NoError(t, err)
	require.Empty(t, devices.Msg.GetDevices())

	tenants, err := w.as("super").tenants.ListTenants(ctx, ask(&pb.ListTenantsRequest{PageSize: 1}))
	require.NoError(t, err)
	require.Equal(t, "two", tenants.Msg.GetTenants()[0].GetId())
	tenants, err = w.as("super").tenants.ListTenants(ctx, ask(&pb.ListTenantsRequest{Cursor: tenants.Msg.GetNextCursor()}))
	require.NoError(t, err)
	require.Equal(t, "one", tenants.Msg.GetTenants()[0].GetId())
	require.Empty(t, tenants.Msg.GetNextCursor())
	tenants, err = w.as("super").tenants.ListTenants(ctx, ask(&pb.ListTenantsRequest{Name: "ON", Status: "active"}))
	require.NoError(t, err)
	require.Len(t, tenants.Msg.GetTenants(), 1)
}

// A tenant is renamed and suspended, a public link is listed and revoked, a partition is pinned, and sessions with people are made again.
func TestFurtherCommands(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, id, admin, super := t.Context(), string(w.device), w.as("admin"), w.as("super")
	made, err := admin.devices.CreatePublicLink(ctx, ask(&pb.CreatePublicLinkRequest{DeviceId: id}))
	require.NoError(t, err)
	links := func() []*pb.PublicLink {
		list, err := admin.devices.ListPublicLinks(ctx, ask(&pb.ListPublicLinksRequest{DeviceId: id}))
		require.NoError(t, err)
		return list.Msg.GetLinks()
	}
	require.Len(t, links(), 1)
	require.NotEqual(t, made.Msg.GetToken(), links()[0].GetToken())
	_, err = admin.devices.RevokePublicLink(ctx, ask(&pb.RevokePublicLinkRequest{DeviceId: id, LinkId: links()[0].GetId()}))
	require.NoError(t, err)
	require.Empty(t, links())
	_, err = admin.devices.RevokePublicLink(ctx, ask(&pb.RevokePublicLinkRequest{DeviceId: id, LinkId: "00"}))
	require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))
	_, err = admin.devices.ResetSenderSessions(ctx, ask(&pb.ResetSenderSessionsRequest{DeviceId: id}))
	require.NoError(t, err)

	_, err = super.tenants.UpdateTenant(ctx, ask(&pb.UpdateTenantRequest{TenantId: "two"}))
	require.Contains(t, problemOf(t, err).fields, "name")
	_, err = super.tenants.UpdateTenant(ctx, ask(&pb.UpdateTenantRequest{TenantId: "nobody", Name: ptr("x")}))
	require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))
	changed, err := super.tenants.UpdateTenant(ctx, ask(&pb.UpdateTenantRequest{TenantId: "two", Name: ptr("Second"), Status: ptr("suspended")}))
	require.NoError(t, err)
	require.Equal(t, "suspended", changed.Msg.GetTenant().GetStatus())
	_, err = w.as("rival").tenants.GetTenant(ctx, ask(&pb.GetTenantRequest{TenantId: "two"}))
	require.Equal(t, "tenant_suspended", problemOf(t, err).reason)
	_, err = super.tenants.UpdateTenant(ctx, ask(&pb.UpdateTenantRequest{TenantId: "two", Status: ptr("active")}))
	require.NoError(t, err)
	got, err := w.as("rival").tenants.GetTenant(ctx, ask(&pb.GetTenantRequest{TenantId: "two"}))
	require.NoError(t, err)
	require.Equal(t, "Second", got.Msg.GetTenant().GetName())

	_, err = super.cluster.Move(ctx, ask(&pb.MoveRequest{What: &pb.MoveRequest_DeviceId{DeviceId: id}, Node: "n1"}))
	require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))
	_, err = super.cluster.Move(ctx, ask(&pb.MoveRequest{What: &pb.MoveRequest_Partition{Partition: 4093}}))
	require.Contains(t, problemOf(t, err).fields, "partition")
	_, err = super.cluster.Move(ctx, ask(&pb.MoveRequest{}))
	require.Contains(t, problemOf(t, err).fields, "what")
	_, err = w.pool.Exec(ctx, `INSERT INTO ring_pins (partition, node_id) VALUES (7, 'n1')`)
	require.NoError(t, err)
	pins := func() map[int32]string {
		ring, err := super.cluster.GetRing(ctx, ask(&pb.GetRingRequest{}))
		require.NoError(t, err)
		return ring.Msg.GetPins()
	}
	require.Equal(t, map[int32]string{7: "n1"}, pins())
	back, err := super.cluster.Move(ctx, ask(&pb.MoveRequest{What: &pb.MoveRequest_Partition{Partition: 7}}))
	require.NoError(t, err)
	require.Equal(t, int32(7), back.Msg.GetPartition())
	require.Empty(t, pins())
}

// Who has a device, and what is on its way to whom.
func TestOwners(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, first, second := t.Context(), uuid.New(), uuid.New()
	got, err := w.as("reader").devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	require.Equal(t, "n9", got.Msg.GetDevice().GetNode())
	made, err := w.as("admin").devices.CreateDevice(ctx, ask(&pb.CreateDeviceRequest{Label: "new"}))
	require.NoError(t, err)
	require.Nil(t, made.Msg.GetDevice().Node, "nobody has it yet")

	for name, life := range map[string]uuid.UUID{"n1": first, "n2": second} {
		_, err := w.pool.Exec(ctx, `INSERT INTO ring_nodes (incarnation, node_id, rpc, admin, gossip, pid, trust_ms, hb_seq, expires_at)
VALUES ($1, $2, 'h:1', 'h:2', 'h:3', 1, 1000, 1, now())`, life, name)
		require.NoError(t, err)
	}
	_, err = w.pool.Exec(ctx, `UPDATE ring_partitions SET holder = CASE partition WHEN 7 THEN $2::uuid ELSE $1 END WHERE partition < 10`, first, second)
	require.NoError(t, err)
	w.members = []gossip.Member{{Info: gossip.Info{Incarnation: first.String(), State: gossip.Ready}}}
	ring, err := w.as("super").cluster.GetRing(ctx, ask(&pb.GetRingRequest{}))
	require.NoError(t, err)
	require.EqualValues(t, 10, ring.Msg.GetHeld())
	require.Len(t, ring.Msg.GetMoving(), 1)
	m := ring.Msg.GetMoving()[0]
	require.Equal(t, []any{int32(7), "n2", "n1"}, []any{m.GetPartition(), m.GetFrom(), m.GetTo()})
	require.Equal(t, ring.Msg.GetPartitions(), ring.Msg.GetMembers()[0].GetWanted())
	require.Zero(t, ring.Msg.GetMembers()[1].GetWanted())
}

// What REST shows of a tenant as a whole, Connect does too.
func TestOverviews(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, id := t.Context(), string(w.device)
	sent, err := w.as("agent").messages.Send(ctx, ask(words(w, "apples")))
	require.NoError(t, err)
	w.become(sent.Msg.GetMessageId(), `status = 'SENT', sent_at = now(), receipt = 'DELIVERED', receipt_at = now()`)
	w.happen("message.inbound", `{}`)
	event := w.happen("device.status", `{"kind":"device_status","status":"OFFLINE","detail":"logged_out","lastError":"401","at":"2026-03-01T12:02:00.000Z"}`)

	reader := w.as("reader")
	changes, err := reader.devices.ListChanges(ctx, ask(&pb.ListChangesRequest{DeviceId: id}))
	require.NoError(t, err)
	require.Len(t, changes.Msg.GetChanges(), 1)
	c := changes.Msg.GetChanges()[0]
	require.Equal(t, []any{event.String(), pb.DeviceStatus_DEVICE_STATUS_OFFLINE, "logged_out", "401"}, []any{c.GetEventId(), c.GetStatus(), c.GetDetail(), c.GetLastError()})
	require.Equal(t, time.Date(2026, 3, 1, 12, 2, 0, 0, time.UTC), c.GetAt().AsTime())

	for _, m := range []*pb.SearchMessagesRequest{{}, {Text: "APPLES"}, {DeviceId: id, Chat: "5215550000001"}, {Status: pb.MessageStatus_MESSAGE_STATUS_SENT}} {
		found, err := reader.messages.SearchMessages(ctx, ask(m))
		require.NoError(t, err)
		require.Len(t, found.Msg.GetMessages(), 1, m)
		require.Equal(t, sent.Msg.GetMessageId(), found.Msg.GetMessages()[0].GetId())
	}
	none, err := w.as("super").messages.SearchMessages(ctx, ask(&pb.SearchMessagesRequest{TenantId: "two"}))
	require.NoError(t, err)
	require.Empty(t, none.Msg.GetMessages())
	_, err = reader.messages.SearchMessages(ctx, ask(&pb.SearchMessagesRequest{Cursor: "x"}))
	require.Contains(t, problemOf(t, err).fields, "cursor")
	found, err := reader.messages.FindMessage(ctx, ask(&pb.FindMessageRequest{MessageId: sent.Msg.GetMessageId()}))
	require.NoError(t, err)
	var steps []string
	for _, s := range found.Msg.GetSteps() {
		require.WithinDuration(t, time.Now(), s.GetAt().AsTime(), time.Minute)
		steps = append(steps, s.GetStep())
	}
	require.Equal(t, []string{"accepted", "sent", "delivered"}, steps)
	require.Equal(t, sent.Msg.GetMessageId(), found.Msg.GetMessage().GetId())

	figures := func(who, tenant string) *pb.GetOverviewResponse {
		got, err := w.as(who).tenants.GetOverview(ctx, ask(&pb.GetOverviewRequest{TenantId: tenant}))
		require.NoError(t, err)
		require.Len(t, got.Msg.GetMinutes(), 60)
		return got.Msg
	}
	one := figures("admin", "")
	require.Len(t, one.GetDevices(), 1)
	require.Equal(t, []any{pb.DeviceStatus_DEVICE_STATUS_ONLINE, "online", int32(1)},
		[]any{one.GetDevices()[0].GetStatus(), one.GetDevices()[0].GetDetail(), one.GetDevices()[0].GetCount()})
	accepted, received := int32(0), int32(0)
	for _, m := range one.GetMinutes() {
		accepted, received = accepted+m.GetAccepted(), received+m.GetReceived()
	}
	require.Equal(t, []int32{1, 1}, []int32{accepted, received})
	require.NotNil(t, one.GetWebhooks())
	require.Nil(t, figures("reader", "").GetWebhooks())
	require.Empty(t, figures("rival", "").GetDevices())
	require.Len(t, figures("super", "").GetDevices(), 1)
	require.Empty(t, figures("super", "two").GetDevices())
}

// What a live device is asked has not happened where it cannot be asked, and the error says so.
func TestLiveCallsWithoutALiveDevice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	calls := 0
	live := func(fn func(name string, in *dynamicpb.Message, m protoreflect.MethodDescriptor)) {
		every(func(m protoreflect.MethodDescriptor) {
			if service := m.Parent().Name(); service != "PeopleService" && service != "GroupService" {
				return
			}
			calls++
			in := dynamicpb.NewMessage(m.Input())
			fill(in, map[string]string{
				"device_id": string(w.device), "numbers": "5215550000001", "contact": "5215550000001", "chat": "5215550000001", "to": "5215550000001",
				"group": "1@g.us", "subject": "x", "participants": "5215550000001", "link": "AbCdEf", "name": "x",
			})
			fn(string(m.Name()), in, m)
		})
	}
	live(func(name string, in *dynamicpb.Message, m protoreflect.MethodDescriptor) {
		_, err := w.call("admin", m, in)
		p := problemOf(t, err)
		require.Equal(t, connect.CodeUnavailable, p.code, "%s: %s", name, p.message)
		require.Equal(t, "owner_unavailable", p.reason, name)
		require.Equal(t, "not_executed", p.metadata["outcome"], name)
		require.Equal(t, 2*time.Second, p.retry, name)
	})
	w.set(`status = 'OFFLINE', detail = 'paused'`)
	live(func(name string, in *dynamicpb.Message, m protoreflect.MethodDescriptor) {
		_, err := w.call("admin", m, in)
		p := problemOf(t, err)
		require.Equal(t, connect.CodeFailedPrecondition, p.code, "%s: %s", name, p.message)
		require.Equal(t, "device_not_online", p.reason, name)
		require.Equal(t, "OFFLINE", p.metadata["status"], name)
	})
	require.Equal(t, 36, calls)
}
