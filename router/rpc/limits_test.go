package rpc_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/rpc"
	"github.com/waconnect/waconnect/router/tenant"
)

// Calls are counted as requests of REST are, in every protocol, and a refusal says when it may work.
func TestRates(t *testing.T) {
	t.Parallel()
	now := time.Now()
	w := newWorld(t, func(c *rpc.Config) {
		c.Gate = caller.NewGate(caller.Rates{Credential: 1, Tenant: 1.5, Address: 1}, func() time.Time { return now })
	})
	list := func(who string, options ...connect.ClientOption) (*connect.Response[pb.ListDevicesResponse], error) {
		return w.as(who, options...).devices.ListDevices(t.Context(), ask(&pb.ListDevicesRequest{TenantId: "one"}))
	}
	resp, err := list("agent")
	require.NoError(t, err)
	require.Equal(t, "2", resp.Header().Get("RateLimit-Limit"))
	require.Equal(t, "1", resp.Header().Get("RateLimit-Remaining"))
	_, err = list("agent", connect.WithGRPC())
	require.NoError(t, err)
	for name, options := range protocols {
		_, err = list("agent", options...)
		p := problemOf(t, err)
		require.Equal(t, connect.CodeResourceExhausted, p.code, name)
		require.Equal(t, "rate_limited", p.reason, name)
		require.Equal(t, time.Second, p.retry, name)
	}
	_, err = list("reader")
	require.NoError(t, err)
	_, err = list("reader")
	require.Equal(t, connect.CodeResourceExhausted, connect.CodeOf(err), "the tenant's")
	_, err = list("super")
	require.NoError(t, err)

	// Credentials that are none, and what needs none, by address. Health may be asked at any rate.
	w.tokens["nobody"] = "wck_00000000_nothing"
	for range 2 {
		_, err = list("nobody")
		require.Equal(t, connect.CodeUnauthenticated, connect.CodeOf(err))
	}
	_, err = list("nobody")
	require.Equal(t, connect.CodeResourceExhausted, connect.CodeOf(err))
	_, err = list("super")
	require.NoError(t, err, "good lately, from the same address")
	post := func(path string) int {
		resp, err := http.Post(w.url+path, "application/json", strings.NewReader("{}"))
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		return resp.StatusCode
	}
	for range 5 {
		require.Equal(t, 200, post("/grpc.health.v1.Health/Check"))
	}
	const reflection = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
	require.NotEqual(t, 429, post(reflection))
	require.NotEqual(t, 429, post(reflection))
	require.Equal(t, 429, post(reflection))
}

// Quotas are the tenant's, whatever face it uses.
func TestQuotas(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, none := 1, 0
	_, err := w.store.SetQuota(t.Context(), tenant.Principal{Tenant: "*"}, "one", tenant.Quota{Devices: &one, MessagesPerDay: &one, Webhooks: &none})
	require.NoError(t, err)
	refused := func(err error, code connect.Code, quota string) problem {
		t.Helper()
		p := problemOf(t, err)
		require.Equal(t, code, p.code, p.message)
		require.Equal(t, "quota_exceeded", p.reason)
		require.Equal(t, quota, p.metadata["quota"])
		return p
	}
	_, err = w.as("admin").devices.CreateDevice(t.Context(), ask(&pb.CreateDeviceRequest{Label: "x"}))
	refused(err, connect.CodeFailedPrecondition, "devices")
	_, err = w.as("admin").webhooks.CreateEndpoint(t.Context(), ask(&pb.CreateEndpointRequest{Settings: &pb.EndpointSettings{Url: ptr("http://127.0.0.1:9/")}}))
	refused(err, connect.CodeFailedPrecondition, "webhooks")
	send := &pb.SendRequest{DeviceId: string(w.device), To: "15550000001", Content: &pb.SendRequest_Text{Text: &pb.Text{Text: "hello"}}}
	_, err = w.as("agent").messages.Send(t.Context(), ask(send))
	require.NoError(t, err)
	_, err = w.as("agent").messages.Send(t.Context(), ask(send))
	p := refused(err, connect.CodeResourceExhausted, "messagesPerDay")
	require.Positive(t, p.retry)
	resets, err := time.Parse(time.RFC3339, p.metadata["resetsAt"])
	require.NoError(t, err)
	require.WithinRange(t, resets, time.Now(), time.Now().Add(24*time.Hour))
}
