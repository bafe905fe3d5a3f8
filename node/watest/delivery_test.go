package watest

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

// queueEmpties waits until a device has acknowledged everything.
func queueEmpties(t *testing.T, s *Server, c *client) {
	t.Helper()
	require.Eventually(t, func() bool { return s.QueueLength(*c.Store.ID) == 0 }, 10*time.Second, 5*time.Millisecond)
}

func TestOfflineQueue(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	queueEmpties(t, s, c)
	c.Disconnect()
	require.Eventually(t, func() bool { return len(s.Connections()) == 0 }, 5*time.Second, time.Millisecond)
	for i := range 5 {
		_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: fmt.Sprintf("offline %d", i)})
		require.NoError(t, err)
	}
	require.Equal(t, 5, s.QueueLength(*c.Store.ID))
	require.NoError(t, c.Connect())
	awaitNth[*events.OfflineSyncCompleted](t, c, "offline", 2, nil)
	preview := await[*events.OfflineSyncPreview](t, c, "preview", func(e *events.OfflineSyncPreview) bool { return e.Messages == 5 })
	require.Equal(t, 5, preview.Total)
	c.awaitText(t, "offline 4")
	var order []string
	c.mu.Lock()
	for _, evt := range c.events {
		if m, ok := evt.(*events.Message); ok && m.Info.Category != "peer" {
			order = append(order, m.Message.GetConversation())
		}
	}
	c.mu.Unlock()
	require.Equal(t, []string{"offline 0", "offline 1", "offline 2", "offline 3", "offline 4"}, order)
	queueEmpties(t, s, c)
}

func TestUnackedIsRedelivered(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	c.EnableDecryptedEventBuffer = true
	refused := make(chan struct{}, 8)
	var accept atomic.Bool
	c.refuse = func(evt any) bool {
		if m, ok := evt.(*events.Message); ok && m.Message.GetConversation() == "try again" && !accept.Load() {
			refused <- struct{}{}
			return true
		}
		return false
	}
	id, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "try again"})
	require.NoError(t, err)
	<-refused
	require.Equal(t, 1, s.QueueLength(*c.Store.ID))
	accept.Store(true)
	require.True(t, s.Kick(*c.Store.ID))
	require.Equal(t, id, c.awaitText(t, "try again").Info.ID)
	queueEmpties(t, s, c)
	require.Len(t, s.Audit().Entries(0, AuditLogin, c.Store.ID.String()), 2)
	closes := s.Audit().Entries(0, AuditClose, c.Store.ID.String())
	require.Equal(t, "kicked", closes[len(closes)-1].Detail)
}

func TestClientLosesSessions(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "before"})
	require.NoError(t, err)
	c.awaitText(t, "before")
	c.sendText(t, bob.JID(), "ack") // from now on the phone does not open a session with every message
	awaitMessage(t, bob, byText("ack"))
	MemoryStoreOf(c.device).ForgetSessions()
	_, err = bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "after the loss"})
	require.NoError(t, err)
	c.awaitText(t, "after the loss")
	require.NotEmpty(t, s.Audit().Entries(0, AuditRetry, c.Store.ID.String()))
	queueEmpties(t, s, c)
}

func TestPhoneLosesSessions(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{AutoReply: "got {text}"})
	c := pairQR(t, s, alice)
	c.sendText(t, bob.JID(), "before")
	c.awaitText(t, "got before") // the session is confirmed: the client stops opening one with every message
	c.sendText(t, bob.JID(), "second")
	c.awaitText(t, "got second")
	bob.ForgetSessions()
	id := c.sendText(t, bob.JID(), "after the loss")
	got := awaitMessage(t, bob, byID(id))
	require.Equal(t, "after the loss", got.Text)
	require.Positive(t, got.Retried)
	c.awaitText(t, "got after the loss")
}

func TestLostAckIsResentAndDeliveredOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	c.sendText(t, bob.JID(), "warm up")
	awaitMessage(t, bob, byText("warm up"))
	s.Faults().Add(Fault{Kind: FaultKick, Count: 1}) // the ack goes down with the socket
	resp, err := c.SendMessage(testContext(t), bob.JID(), &waE2E.Message{Conversation: proto.String("once")},
		whatsmeow.SendRequestExtra{ID: "3EB0ONCE"})
	require.NoError(t, err)
	require.Equal(t, "3EB0ONCE", resp.ID)
	c.sendText(t, bob.JID(), "last")
	awaitMessage(t, bob, byText("last"))
	n := 0
	for _, r := range bob.Messages(0) {
		if r.Text == "once" {
			n++
		}
	}
	require.Equal(t, 1, n)
	accepted := s.Audit().Entries(0, AuditAccepted, c.Store.ID.String())
	duplicate := s.Audit().Entries(0, AuditDuplicate, c.Store.ID.String())
	require.Len(t, duplicate, 1)
	require.Equal(t, "3EB0ONCE", duplicate[0].MessageID)
	require.Equal(t, accepted[1].Hash, duplicate[0].Hash) // the very same stanza
}

func TestSameIDTwiceIsRelayedOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	for range 2 {
		_, err := c.SendMessage(testContext(t), bob.JID(), &waE2E.Message{Conversation: proto.String("again")},
			whatsmeow.SendRequestExtra{ID: "3EB0SAME"})
		require.NoError(t, err)
	}
	c.sendText(t, bob.JID(), "last")
	awaitMessage(t, bob, byText("last"))
	require.Len(t, bob.Messages(0), 2)
	duplicate := s.Audit().Entries(0, AuditDuplicate, "")
	require.Len(t, duplicate, 1)
	require.NotEqual(t, s.Audit().Entries(0, AuditAccepted, "")[0].Hash, duplicate[0].Hash) // encrypted anew
}

func TestAckFaults(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	send := func(timeout time.Duration) error {
		ctx, cancel := context.WithTimeout(context.Background(), timeout)
		defer cancel()
		_, err := c.SendMessage(ctx, bob.JID(), &waE2E.Message{Conversation: proto.String("x")})
		return err
	}
	require.NoError(t, send(5*time.Second))
	s.Faults().Add(Fault{Kind: FaultAckError, Count: 1})
	err := send(5 * time.Second)
	require.ErrorIs(t, err, whatsmeow.ErrServerReturnedError)
	require.ErrorContains(t, err, "463")
	s.Faults().Add(Fault{Kind: FaultDropAck, Count: 1})
	require.ErrorIs(t, send(200*time.Millisecond), context.DeadlineExceeded)
	s.Faults().Add(Fault{Kind: FaultDelayAck, Count: 1, Duration: 300 * time.Millisecond})
	start := time.Now()
	require.NoError(t, send(5*time.Second))
	require.GreaterOrEqual(t, time.Since(start), 300*time.Millisecond)
	s.Faults().Add(Fault{Kind: FaultDuplicateAck, Count: 1})
	require.NoError(t, send(5*time.Second))
	require.NoError(t, send(5*time.Second))
	require.Eventually(t, func() bool { return len(bob.Messages(0)) == 5 }, 5*time.Second, 5*time.Millisecond)
}

func TestStanzaFaults(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	queueEmpties(t, s, c)
	send := func(text string) {
		_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: text})
		require.NoError(t, err)
	}
	s.Faults().Add(Fault{Kind: FaultReorderStanza, Count: 1, Duration: 10 * time.Second})
	send("first")
	send("second")
	c.awaitText(t, "first")
	require.Equal(t, 1, countEvents(c, func(e *events.Message) bool { return e.Message.GetConversation() == "second" }))
	s.Faults().Add(Fault{Kind: FaultDuplicateStanza, Count: 1})
	send("twice")
	c.awaitText(t, "twice")
	s.Faults().Add(Fault{Kind: FaultDropStanza, Count: 1})
	send("dropped")
	send("after")
	c.awaitText(t, "after")
	require.Zero(t, countEvents(c, func(e *events.Message) bool { return e.Message.GetConversation() == "dropped" }))
	require.Eventually(t, func() bool { return s.QueueLength(*c.Store.ID) == 1 }, 5*time.Second, 5*time.Millisecond)
	require.True(t, s.Kick(*c.Store.ID))
	c.awaitText(t, "dropped")
	queueEmpties(t, s, c)
}

func TestLatency(t *testing.T) {
	t.Parallel()
	s := startServer(t, func(cfg *Config) { cfg.Latency, cfg.Jitter = 40*time.Millisecond, 20*time.Millisecond })
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	c.sendText(t, bob.JID(), "first")
	start := time.Now()
	c.sendText(t, bob.JID(), "second")
	require.GreaterOrEqual(t, time.Since(start), 40*time.Millisecond)
	require.Less(t, time.Since(start), time.Second)
}

func TestBlindPhone(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{Blind: true}), addPhone(t, s, PhoneParams{Blind: true})
	c := pairQR(t, s, alice)
	id := c.sendText(t, bob.JID(), "unseen")
	await(t, c, "delivery receipt", func(e *events.Receipt) bool { return e.MessageIDs[0] == id })
	require.Empty(t, bob.Messages(0))
	_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "from the blind"})
	require.NoError(t, err)
	c.awaitText(t, "from the blind")
}

// A client that does not read must not hold up those who write to it, and gets everything in the end.
func TestSlowClientDoesNotBlockSenders(t *testing.T) {
	t.Parallel()
	const messages = 2200 // more than the client buffers
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{Blind: true}), addPhone(t, s, PhoneParams{Blind: true})
	slow, fast := pairQR(t, s, alice), pairQR(t, s, alice)
	release := make(chan struct{})
	var got atomic.Int64
	slow.AddEventHandler(func(evt any) {
		if _, ok := evt.(*events.Message); ok {
			<-release
			got.Add(1)
		}
	})
	for i := range messages {
		_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: fmt.Sprint("burst ", i)})
		require.NoError(t, err)
	}
	fast.awaitText(t, fmt.Sprint("burst ", messages-1))
	require.Zero(t, got.Load())
	require.GreaterOrEqual(t, s.QueueLength(*slow.Store.ID), messages)
	close(release)
	slow.awaitText(t, fmt.Sprint("burst ", messages-1))
	queueEmpties(t, s, slow)
	require.EqualValues(t, messages, got.Load())
}
