package rpc_test

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/router/rpc"
)

// reader reads a subscription.
type reader struct {
	t      testing.TB
	stream *connect.ServerStreamForClient[pb.SubscribeResponse]
	end    func()
	cursor string
}

func (w *world) subscribe(who string, m *pb.SubscribeRequest, options ...connect.ClientOption) *reader {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 2*patience)
	stream, err := w.as(who, options...).events.Subscribe(ctx, ask(m))
	require.NoError(w.t, err)
	w.t.Cleanup(func() { cancel(); _ = stream.Close() })
	return &reader{t: w.t, stream: stream, end: cancel}
}

// next is the next event, signs of life left out.
func (r *reader) next() *pb.Event {
	r.t.Helper()
	for r.stream.Receive() {
		require.NotEmpty(r.t, r.stream.Msg().GetCursor())
		r.cursor = r.stream.Msg().GetCursor()
		if e := r.stream.Msg().GetEvent(); e != nil {
			return e
		}
	}
	require.Fail(r.t, "the stream has ended", "%v", r.stream.Err())
	return nil
}

// standing waits until the subscription stands.
func (r *reader) standing() *reader {
	r.t.Helper()
	require.True(r.t, r.stream.Receive(), "%v", r.stream.Err())
	require.Nil(r.t, r.stream.Msg().GetEvent())
	r.cursor = r.stream.Msg().GetCursor()
	return r
}

// ends reads to the end, and returns why it ended. The trailer and the last answer have the same cursor.
func (r *reader) ends() problem {
	r.t.Helper()
	for r.stream.Receive() {
		r.cursor = r.stream.Msg().GetCursor()
	}
	p := problemOf(r.t, r.stream.Err())
	trailer := r.stream.ResponseTrailer().Get("waconnect-cursor")
	if trailer == "" { // gRPC and gRPC-Web have it there, Connect with the error
		var e *connect.Error
		require.ErrorAs(r.t, r.stream.Err(), &e)
		trailer = e.Meta().Get("waconnect-cursor")
	}
	require.Equal(r.t, r.cursor, trailer)
	return p
}

// A bot that comes back with its cursor sees each event once, in order, whatever the protocol; a stop ends streams in order.
func TestSubscribe(t *testing.T) {
	t.Parallel()
	for name, options := range protocols {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			before := w.happen("message.inbound", `{"n":0}`)
			first := w.subscribe("reader", &pb.SubscribeRequest{Types: []string{"message.*"}}, options...).standing()
			w.happen("device.status", `{}`)
			one := w.happen("message.inbound", `{"n":1}`)
			e := first.next()
			if e.GetId() == before.String() { // while another transaction of the server runs, the end of the log is before it
				e = first.next()
			}
			require.Equal(t, one.String(), e.GetId())
			require.Equal(t, `{"n":1}`, e.GetBody())
			require.Nil(t, e.Raw)
			require.Equal(t, string(w.device), e.GetDeviceId())
			cursor := first.cursor
			first.end()
			two, three := w.happen("message.own", `{"n":2}`), w.happen("message.inbound", `{"n":3}`)
			again := w.subscribe("reader", &pb.SubscribeRequest{Types: []string{"message.*"}, Cursor: cursor, DeviceId: string(w.device), IncludeRaw: true}, options...)
			require.Equal(t, []string{two.String(), three.String()}, []string{again.next().GetId(), again.next().GetId()})
			all := w.subscribe("super", &pb.SubscribeRequest{TenantId: "one", Cursor: "begin"}, options...)
			require.Equal(t, before.String(), all.next().GetId())

			// It lives longer than the server's time for reading a request.
			for began := time.Now(); time.Since(began) < readTimeout+beat; {
				require.True(t, again.stream.Receive(), "%v", again.stream.Err())
				require.Nil(t, again.stream.Msg().GetEvent(), "a sign of life")
			}
			last := w.happen("message.inbound", `{"n":4}`)
			require.Equal(t, last.String(), again.next().GetId())
			close(w.stop)
			p := again.ends()
			require.Equal(t, connect.CodeUnavailable, p.code)
			require.Equal(t, "stopping", p.reason)
			require.Equal(t, time.Second, p.retry)
		})
	}
}

// Who is removed gets nothing more.
func TestSubscriptionEndsWithItsCredential(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	r := w.subscribe("reader", &pb.SubscribeRequest{}).standing()
	watching, err := w.as("agent").devices.WatchDevice(t.Context(), ask(&pb.WatchDeviceRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	defer watching.Close()
	_, err = w.pool.Exec(t.Context(), `DELETE FROM users WHERE id IN ('reader', 'agent')`)
	require.NoError(t, err)
	p := r.ends()
	require.Equal(t, connect.CodeUnauthenticated, p.code)
	for watching.Receive() {
	}
	require.Equal(t, connect.CodeUnauthenticated, problemOf(t, watching.Err()).code)
}

// A client that does not read is cut off, and the others notice nothing.
func TestSlowReader(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"connect", "grpc", "grpc-web"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, func(c *rpc.Config) { c.Patience = 2 * time.Second })
			slow := w.subscribe("reader", &pb.SubscribeRequest{}, protocols[name]...).standing()
			quick := w.subscribe("agent", &pb.SubscribeRequest{}, protocols[name]...).standing()
			noise := make([]byte, 45<<10) // it cannot be compressed
			_, _ = rand.Read(noise)
			body := `{"text":"` + base64.StdEncoding.EncodeToString(noise) + `"}`
			const events = 200 // 12 MB: more than any buffer on the way
			for range events {
				id := w.happen("message.inbound", body)
				require.Equal(t, id.String(), quick.next().GetId())
			}
			// The slow one has not read at all. It is cut, and finds less than everything, and no error that looks like an end.
			require.Eventually(t, func() bool { return w.streams() == 1 }, patience, 20*time.Millisecond, "it is not cut")
			got := 0
			for slow.stream.Receive() {
				if slow.stream.Msg().GetEvent() != nil {
					got++
				}
			}
			require.Less(t, got, events)
			require.Error(t, slow.stream.Err())
		})
	}
}

// streams is how many the feed counts.
func (w *world) streams() float64 {
	w.t.Helper()
	families, err := w.registry.Gather()
	require.NoError(w.t, err)
	for _, family := range families {
		if family.GetName() == "waconnect_streams" {
			return family.GetMetric()[0].GetGauge().GetValue()
		}
	}
	require.Fail(w.t, "no such metric")
	return 0
}

// A device is shown as it is, at every change, and until it is deleted.
func TestWatchDevice(t *testing.T) {
	t.Parallel()
	for name, options := range protocols {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			stream, err := w.as("reader", options...).devices.WatchDevice(t.Context(), ask(&pb.WatchDeviceRequest{DeviceId: string(w.device)}))
			require.NoError(t, err)
			defer stream.Close()
			alive := false
			next := func() *pb.Device {
				for stream.Receive() {
					if d := stream.Msg().GetDevice(); d != nil {
						return d
					}
					alive = true
				}
				require.Fail(t, "the stream has ended", "%v", stream.Err())
				return nil
			}
			require.Equal(t, pb.DeviceStatus_DEVICE_STATUS_ONLINE, next().GetStatus())
			w.set(`status = 'QR', detail = 'pairing', qr = '2@abc', qr_number = 1, qr_total = 6`)
			w.watch <- struct{}{}
			d := next()
			require.Equal(t, pb.DeviceStatus_DEVICE_STATUS_QR, d.GetStatus())
			require.Equal(t, "2@abc", d.GetQr())
			w.set(`last_seen_at = now()`)
			w.set(`qr = '2@def'`) // nobody tells it: it looks
			require.Equal(t, "2@def", next().GetQr())
			require.True(t, alive)
			_, err = w.as("admin").devices.DeleteDevice(t.Context(), ask(&pb.DeleteDeviceRequest{DeviceId: string(w.device)}))
			require.NoError(t, err)
			for stream.Receive() {
				require.Nil(t, stream.Msg().GetDevice())
			}
			require.Equal(t, connect.CodeNotFound, problemOf(t, stream.Err()).code)
		})
	}
}

// A send that waits answers when the message has come so far, has failed, or the deadline is near, with what is known by then.
func TestSendWaits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	type outcome struct {
		*pb.SendResponse
		err  error
		took time.Duration
	}
	send := func(who string, wait pb.WaitFor, within time.Duration, text string, options ...connect.ClientOption) (id string, done chan outcome) {
		done = make(chan outcome, 1)
		go func() {
			ctx, cancel := context.WithTimeout(t.Context(), within)
			defer cancel()
			m := words(w, text)
			m.WaitFor = wait
			began := time.Now()
			resp, err := w.as(who, options...).messages.Send(ctx, ask(m))
			out := outcome{err: err, took: time.Since(began)}
			if err == nil {
				out.SendResponse = resp.Msg
			}
			done <- out
		}()
		require.Eventually(t, func() bool {
			rows, err := w.as("agent").messages.ListMessages(t.Context(), ask(&pb.ListMessagesRequest{DeviceId: string(w.device)}))
			require.NoError(t, err)
			for _, m := range rows.Msg.GetMessages() {
				if strings.Contains(m.GetPayload(), text) {
					id = m.GetId()
				}
			}
			return id != ""
		}, patience, 10*time.Millisecond)
		return id, done
	}
	for name, options := range protocols {
		id, done := send("agent", pb.WaitFor_WAIT_FOR_DELIVERED, patience, "delivered by "+name+".", options...)
		w.become(id, `status = 'PROCESSING'`)
		w.become(id, `status = 'SENT', sent_at = now()`)
		select {
		case out := <-done:
			require.Fail(t, "it was not delivered yet", "%v %v", out.SendResponse, out.err)
		case <-time.After(100 * time.Millisecond):
		}
		w.become(id, `receipt = 'READ', receipt_at = now()`)
		out := <-done
		require.NoError(t, out.err)
		require.Equal(t, id, out.GetMessageId())
		require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_READ, out.GetStatus())
		require.True(t, out.GetReached())
	}

	id, done := send("agent", pb.WaitFor_WAIT_FOR_SENT, patience, "that fails")
	w.become(id, `status = 'FAILED', error = 'not_on_whatsapp'`)
	out := <-done
	require.NoError(t, out.err)
	require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_FAILED, out.GetStatus())
	require.False(t, out.GetReached())
	require.Equal(t, "not_on_whatsapp", out.GetError())

	id, done = send("agent", pb.WaitFor_WAIT_FOR_DELIVERED, 2*time.Second, "in time")
	w.become(id, `status = 'SENT', sent_at = now()`)
	out = <-done
	require.NoError(t, out.err, "the answer comes before the deadline")
	require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_SENT, out.GetStatus())
	require.False(t, out.GetReached())
	require.Less(t, out.took, 2*time.Second)

	// Many wait at once: each for its own, by one stream of the tenant.
	ids, waits := []string{}, []chan outcome{}
	for i := range 20 {
		id, done := send("agent", pb.WaitFor_WAIT_FOR_SENT, patience, fmt.Sprintf("one of many %02d.", i))
		ids, waits = append(ids, id), append(waits, done)
	}
	require.InDelta(t, 1, w.streams(), 0)
	for i := len(ids) - 1; i >= 0; i-- {
		w.become(ids[i], `status = 'SENT', sent_at = now()`)
		out := <-waits[i]
		require.NoError(t, out.err)
		require.Equal(t, ids[i], out.GetMessageId())
		require.True(t, out.GetReached())
	}
	require.Eventually(t, func() bool { return w.streams() == 0 }, patience, 10*time.Millisecond, "nobody waits any more")

	_, done = send("agent", pb.WaitFor_WAIT_FOR_SENT, patience, "until the stop")
	close(w.stop)
	out = <-done
	require.NoError(t, out.err)
	require.Equal(t, pb.MessageStatus_MESSAGE_STATUS_QUEUED, out.GetStatus())
	require.False(t, out.GetReached())
}

// A wait that cannot be served is refused before anything is sent.
func TestWaitRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for range 100 { // as many streams as a tenant may have
		w.subscribe("reader", &pb.SubscribeRequest{}).standing()
	}
	m := words(w, "refused")
	m.WaitFor = pb.WaitFor_WAIT_FOR_SENT
	_, err := w.as("agent").messages.Send(t.Context(), ask(m))
	p := problemOf(t, err)
	require.Equal(t, connect.CodeResourceExhausted, p.code)
	require.Equal(t, "too_many_streams", p.reason)
	require.Equal(t, 5*time.Second, p.retry)
	rows, err := w.as("agent").messages.ListMessages(t.Context(), ask(&pb.ListMessagesRequest{DeviceId: string(w.device)}))
	require.NoError(t, err)
	require.Empty(t, rows.Msg.GetMessages())
}
