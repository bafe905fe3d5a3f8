package rpc_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
)

// files are the definitions of all services.
var files = []protoreflect.FileDescriptor{
	pb.File_waconnect_v1_device_proto, pb.File_waconnect_v1_message_proto, pb.File_waconnect_v1_event_proto, pb.File_waconnect_v1_webhook_proto,
	pb.File_waconnect_v1_tenant_proto, pb.File_waconnect_v1_cluster_proto, pb.File_waconnect_v1_people_proto, pb.File_waconnect_v1_group_proto,
}

// every calls fn with each method of each service.
func every(fn func(protoreflect.MethodDescriptor)) {
	for _, file := range files {
		for i := range file.Services().Len() {
			for j := range file.Services().Get(i).Methods().Len() {
				fn(file.Services().Get(i).Methods().Get(j))
			}
		}
	}
}

// TestWalls asks every method, as everybody, for what belongs to tenant one. What a method does not know is refused by this test too: a new one
// must say here who may call it.
func TestWalls(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	address := "http://example.com/hook"
	hook, err := w.as("admin").webhooks.CreateEndpoint(ctx, ask(&pb.CreateEndpointRequest{Settings: &pb.EndpointSettings{Url: &address}}))
	require.NoError(t, err)
	sent, err := w.as("admin").messages.Send(ctx, ask(words(w, "a secret text")))
	require.NoError(t, err)
	event := w.happen("message.inbound", `{"text":"a secret text"}`)
	_, err = w.pool.Exec(ctx, `INSERT INTO webhook_deliveries (event_id, endpoint_id, tenant_id, device_id, device_seq, chat) VALUES ($1, $2, 'one', $3, 7, 'x')`,
		event, hook.Msg.GetEndpoint().GetId(), w.device)
	require.NoError(t, err)

	const denied, missing, wrong = connect.CodePermissionDenied, connect.CodeNotFound, connect.CodeUnauthenticated
	// What each caller gets who is not of the tenant, or may not: rival, reader, agent, bot of two.
	expected := map[string][4]connect.Code{
		"DeviceService.CreateDevice":        {missing, denied, denied, wrong},
		"DeviceService.GetDevice":           {missing, 0, 0, wrong},
		"DeviceService.ListDevices":         {missing, 0, 0, wrong},
		"DeviceService.UpdateDevice":        {missing, denied, denied, wrong},
		"DeviceService.ConnectDevice":       {missing, denied, denied, wrong},
		"DeviceService.PauseDevice":         {missing, denied, denied, wrong},
		"DeviceService.UnlinkDevice":        {missing, denied, denied, wrong},
		"DeviceService.DeleteDevice":        {missing, denied, denied, wrong},
		"DeviceService.CreatePublicLink":    {missing, denied, denied, wrong},
		"DeviceService.WatchDevice":         {missing, 0, 0, wrong},
		"MessageService.Send":               {missing, denied, 0, denied},
		"MessageService.GetMessage":         {missing, 0, 0, denied},
		"MessageService.ListMessages":       {missing, 0, 0, denied},
		"MessageService.CancelMessage":      {missing, denied, 0, denied},
		"EventService.Subscribe":            {missing, 0, 0, wrong},
		"EventService.ListEvents":           {missing, 0, 0, wrong},
		"WebhookService.CreateEndpoint":     {missing, denied, denied, wrong},
		"WebhookService.GetEndpoint":        {missing, denied, denied, wrong},
		"WebhookService.ListEndpoints":      {missing, denied, denied, wrong},
		"WebhookService.UpdateEndpoint":     {missing, denied, denied, wrong},
		"WebhookService.DeleteEndpoint":     {missing, denied, denied, wrong},
		"WebhookService.RevealSecret":       {missing, denied, denied, wrong},
		"WebhookService.RotateSecret":       {missing, denied, denied, wrong},
		"WebhookService.TestEndpoint":       {missing, denied, denied, wrong},
		"WebhookService.ListDeliveries":     {missing, denied, denied, wrong},
		"WebhookService.GetDelivery":        {missing, denied, denied, wrong},
		"WebhookService.Redeliver":          {missing, denied, denied, wrong},
		"WebhookService.CreateReplay":       {missing, denied, denied, wrong},
		"WebhookService.GetReplay":          {missing, denied, denied, wrong},
		"WebhookService.ListReplays":        {missing, denied, denied, wrong},
		"WebhookService.CancelReplay":       {missing, denied, denied, wrong},
		"TenantService.CreateTenant":        {denied, denied, denied, wrong},
		"TenantService.ListTenants":         {0, 0, 0, wrong},
		"TenantService.DeleteTenant":        {denied, denied, denied, wrong},
		"ClusterService.GetRing":            {denied, denied, denied, wrong},
		"ClusterService.DrainNode":          {denied, denied, denied, wrong},
		"ClusterService.UndrainNode":        {denied, denied, denied, wrong},
		"ClusterService.Move":               {denied, denied, denied, wrong},
		"TenantService.GetTenant":           {missing, 0, 0, wrong},
		"TenantService.UpdateTenant":        {denied, denied, denied, wrong},
		"DeviceService.ListPublicLinks":     {missing, denied, denied, wrong},
		"DeviceService.RevokePublicLink":    {missing, denied, denied, wrong},
		"DeviceService.ResetSenderSessions": {missing, denied, denied, wrong},
		"DeviceService.ListChanges":         {missing, 0, 0, wrong},
		"MessageService.SearchMessages":     {missing, 0, 0, wrong},
		"MessageService.FindMessage":        {missing, 0, 0, wrong},
		"TenantService.GetOverview":         {missing, 0, 0, wrong},
		"MessageService.ListInbound":        {missing, 0, 0, wrong},
		"MessageService.ListConversations":  {missing, 0, 0, wrong},
		"MessageService.ListChat":           {missing, 0, 0, wrong},
		"PeopleService.CheckNumbers":        {missing, denied, 0, denied},
		"PeopleService.ListContacts":        {missing, 0, 0, wrong},
		"PeopleService.GetContact":          {missing, 0, 0, wrong},
		"PeopleService.GetProfile":          {missing, 0, 0, wrong},
		"PeopleService.UpdateProfile":       {missing, denied, denied, wrong},
		"PeopleService.SetPresence":         {missing, denied, 0, denied},
		"PeopleService.SetChatState":        {missing, denied, 0, denied},
		"PeopleService.FollowPresence":      {missing, denied, 0, denied},
		"PeopleService.MarkRead":            {missing, denied, 0, denied},
		"GroupService.ListGroups":           {missing, 0, 0, wrong},
		"GroupService.GetGroup":             {missing, 0, 0, wrong},
		"GroupService.CreateGroup":          {missing, denied, 0, wrong},
		"GroupService.UpdateGroup":          {missing, denied, 0, wrong},
		"GroupService.ChangeParticipants":   {missing, denied, 0, wrong},
		"GroupService.GetInvite":            {missing, denied, 0, wrong},
		"GroupService.ResetInvite":          {missing, denied, 0, wrong},
		"GroupService.JoinGroup":            {missing, denied, 0, wrong},
		"GroupService.LeaveGroup":           {missing, denied, 0, wrong},
	}
	every(func(m protoreflect.MethodDescriptor) {
		name := string(m.Parent().Name()) + "." + string(m.Name())
		codes, known := expected[name]
		require.True(t, known, "%s: say who may call it", name)
		delete(expected, name)
		for i, who := range []string{"rival", "reader", "agent", "bot:two"} {
			if codes[i] == 0 && who != "rival" {
				continue // it may, and what it does is another test's
			}
			// With the ids of tenant one, and its name where that can be given.
			in := dynamicpb.NewMessage(m.Input())
			fill(in, map[string]string{
				"tenant_id": "one", "device_id": string(w.device), "message_id": sent.Msg.GetMessageId(), "endpoint_id": hook.Msg.GetEndpoint().GetId(),
				"event_id": event.String(), "replay_id": away, "label": "x", "to": "5215550000001", "name": "x", "node": "n1", "url": address,
				"link_id": strings.Repeat("0", 32), "numbers": "5215550000001", "contact": "5215550000001", "chat": "5215550000001", "group": "1@g.us", "subject": "x",
				"participants": "5215550000001", "link": "AbCdEf",
			})
			answer, err := w.call(who, m, in)
			code := connect.Code(0)
			if err != nil {
				code = connect.CodeOf(err)
			}
			require.Equal(t, codes[i], code, "%s as %s: %v", name, who, err)
			for _, secret := range []string{"a secret text", "phone", "example.com"} {
				require.NotContains(t, answer, secret, "%s as %s", name, who)
			}
		}
		_, err := w.call("", m, dynamicpb.NewMessage(m.Input()))
		require.Equal(t, connect.CodeUnauthenticated, connect.CodeOf(err), "%s as nobody", name)
	})
	require.Empty(t, expected, "methods that there are not")
	row, err := w.as("admin").devices.GetDevice(ctx, ask(&pb.GetDeviceRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	require.Equal(t, "connected", row.Msg.GetDevice().GetDesiredState(), "nothing of all this has happened")
	read, err := w.as("admin").messages.GetMessage(ctx, ask(&pb.GetMessageRequest{DeviceId: string(w.device), MessageId: sent.Msg.GetMessageId()}))
	require.NoError(t, err)
	require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_QUEUED, read.Msg.GetMessage().GetStatus())
}

// fill sets fields of a request by their names, those of messages in it too.
func fill(in protoreflect.Message, values map[string]string) {
	fields := in.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		switch value, named := values[string(f.Name())]; {
		case f.IsList() && named:
			in.Mutable(f).List().Append(protoreflect.ValueOfString(value))
		case f.IsList() || f.IsMap():
		case f.Kind() == protoreflect.EnumKind && (f.Name() == "state" || f.Name() == "action"):
			in.Set(f, protoreflect.ValueOfEnum(1))
		case named && f.Kind() == protoreflect.StringKind:
			in.Set(f, protoreflect.ValueOfString(value))
		case f.Name() == "settings":
			fill(in.Mutable(f).Message(), values)
		case f.Name() == "text" && f.Kind() == protoreflect.MessageKind:
			text := in.Mutable(f).Message()
			text.Set(text.Descriptor().Fields().ByName("text"), protoreflect.ValueOfString("x"))
		case f.Name() == "from" && string(in.Descriptor().Name()) == "CreateReplayRequest":
			from := in.Mutable(f).Message()
			from.Set(from.Descriptor().Fields().ByName("seconds"), protoreflect.ValueOfInt64(time.Now().Add(-time.Hour).Unix()))
		}
	}
}

// call calls a method by its definition, and returns what it answers as text; of a stream the first answer.
func (w *world) call(who string, m protoreflect.MethodDescriptor, in proto.Message) (string, error) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	header := http.Header{}
	if named, bot := strings.CutPrefix(who, "bot:"); bot {
		header.Set("x-api-key", botKey)
		header.Set("x-tenant-id", named)
	} else if who != "" {
		header.Set("Authorization", "Bearer "+w.tokens[who])
	}
	out := m.Output()
	c := connect.NewClient[dynamicpb.Message, dynamicpb.Message](http.DefaultClient, w.url+"/"+string(m.Parent().FullName())+"/"+string(m.Name()),
		connect.WithInterceptors(headers(header)),
		connect.WithResponseInitializer(func(_ connect.Spec, v any) error {
			*v.(*dynamicpb.Message) = *dynamicpb.NewMessage(out)
			return nil
		}))
	req := connect.NewRequest(in.(*dynamicpb.Message))
	if !m.IsStreamingServer() {
		resp, err := c.CallUnary(ctx, req)
		if err != nil {
			return "", err
		}
		return resp.Msg.String(), nil
	}
	stream, err := c.CallServerStream(ctx, req)
	if err != nil {
		return "", err
	}
	defer stream.Close()
	if stream.Receive() {
		return stream.Msg().String(), nil
	}
	return "", stream.Err()
}
