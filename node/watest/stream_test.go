package watest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"
)

func TestSecondLoginReplacesTheFirst(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	first := pairQR(t, s, addPhone(t, s, PhoneParams{}))
	copied := *first.device
	for range 10 { // the end of the stream must not get lost on the way even once
		second := dial(t, s, &copied)
		require.NoError(t, second.Connect())
		await[*events.Connected](t, second, "connected", nil)
		await[*events.StreamReplaced](t, first, "replaced", nil)
		first = second
	}
	require.Len(t, s.Audit().Entries(0, AuditReplaced, first.Store.ID.String()), 10)
	require.Len(t, s.Audit().Entries(0, AuditLogin, first.Store.ID.String()), 11)
	require.Len(t, s.Connections(), 1)
}

func TestDeviceRemovedByThePhone(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, p)
	require.ErrorIs(t, p.RemoveCompanion(testContext(t), 7), ErrNoCompanion)
	require.NoError(t, p.RemoveCompanion(testContext(t), 1))
	out := await[*events.LoggedOut](t, c, "logged out", nil)
	require.False(t, out.OnConnect)
	require.Eventually(t, MemoryStoreOf(c.device).Deleted, 5*time.Second, time.Millisecond)
	require.Empty(t, p.Companions())
}

func TestLoginOfUnknownDeviceIsRefused(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, p)
	c.Disconnect()
	require.Eventually(t, func() bool { return len(s.Connections()) == 0 }, 5*time.Second, time.Millisecond)
	require.True(t, s.RemoveDevice(*c.Store.ID))
	require.NoError(t, c.Connect())
	out := await[*events.LoggedOut](t, c, "logged out", nil)
	require.True(t, out.OnConnect)
	require.Equal(t, events.ConnectFailureLoggedOut, out.Reason)
}

func TestLoginFailures(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		reason string
		check  func(*testing.T, *client)
	}{
		{"401", loggedOut(events.ConnectFailureLoggedOut)},
		{"403", loggedOut(events.ConnectFailureMainDeviceGone)},
		{"406", loggedOut(events.ConnectFailureUnknownLogout)},
		{"402", func(t *testing.T, c *client) {
			ban := await[*events.TemporaryBan](t, c, "ban", nil)
			require.Equal(t, time.Hour, ban.Expire)
		}},
		{"405", func(t *testing.T, c *client) { await[*events.ClientOutdated](t, c, "outdated", nil) }},
		{"500", reconnects},
		{"503", reconnects},
	} {
		t.Run(test.reason, func(t *testing.T) {
			t.Parallel()
			s := startServer(t)
			c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
			jid := *c.Store.ID
			c.Disconnect()
			require.Eventually(t, func() bool { return len(s.Connections()) == 0 }, 5*time.Second, time.Millisecond)
			s.Faults().Add(Fault{Kind: FaultFailure, JID: jid.String(), Detail: test.reason, Count: 1})
			require.NoError(t, c.Connect())
			test.check(t, c)
		})
	}
}

func loggedOut(reason events.ConnectFailureReason) func(*testing.T, *client) {
	return func(t *testing.T, c *client) {
		require.Equal(t, reason, await[*events.LoggedOut](t, c, "logged out", nil).Reason)
		require.Eventually(t, MemoryStoreOf(c.device).Deleted, 5*time.Second, time.Millisecond)
	}
}

func reconnects(t *testing.T, c *client) {
	awaitNth[*events.Connected](t, c, "connected", 2, nil)
}

func TestStreamErrors(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"503", "515"} {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			s := startServer(t)
			c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
			require.True(t, s.StreamError(*c.Store.ID, code))
			awaitNth[*events.Connected](t, c, "connected", 2, nil)
		})
	}
	t.Run("unknown device", func(t *testing.T) {
		t.Parallel()
		s := startServer(t)
		p := addPhone(t, s, PhoneParams{})
		require.False(t, s.StreamError(p.JID(), "503"))
		require.False(t, s.Kick(p.JID()))
		require.False(t, s.RemoveDevice(p.JID()))
	})
}

func TestFaultsAtMessages(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		fault Fault
		check func(*testing.T, *client)
	}{
		{Fault{Kind: FaultKick, Detail: "before", Count: 1}, reconnects},
		{Fault{Kind: FaultStreamError, Detail: "503", Count: 1}, reconnects},
		{Fault{Kind: FaultDeviceRemoved, Count: 1}, loggedOut(events.ConnectFailureLoggedOut)},
	} {
		t.Run(test.fault.Kind, func(t *testing.T) {
			t.Parallel()
			s := startServer(t)
			bob := addPhone(t, s, PhoneParams{})
			c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
			s.Faults().Add(test.fault)
			sent := make(chan error, 1)
			ctx := testContext(t)
			go func() {
				_, err := c.SendMessage(ctx, bob.JID(), textMessage("struck"))
				sent <- err
			}()
			test.check(t, c)
			err := <-sent
			if test.fault.Kind == FaultDeviceRemoved {
				require.Error(t, err)
				return
			}
			require.NoError(t, err)
			awaitMessage(t, bob, byText("struck"))
			require.Len(t, bob.Messages(0), 1)
		})
	}
}

func TestCloseAtOnce(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
	s.Faults().Add(Fault{Kind: FaultCloseAtOnce, Count: 1})
	require.True(t, s.StreamError(*c.Store.ID, "503"))
	reconnects(t, c)
}

func TestStateSurvivesRestart(t *testing.T) {
	t.Parallel()
	file := t.TempDir() + "/state"
	withFile := func(cfg *Config) { cfg.StateFile = file }
	s := startServer(t, withFile)
	alice, bob := addPhone(t, s, PhoneParams{Name: "Alice"}), addPhone(t, s, PhoneParams{Name: "Bob"})
	current := s
	c := dialAddr(t, func() string { return current.Addr() }, nil)
	link(t, c, alice)
	c.sendText(t, bob.JID(), "before")
	awaitMessage(t, bob, byText("before"))
	_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "also before"})
	require.NoError(t, err)
	c.awaitText(t, "also before")
	queueEmpties(t, s, c)
	c.Disconnect()
	require.Eventually(t, func() bool { return len(s.Connections()) == 0 }, 5*time.Second, time.Millisecond)
	for i := range 3 {
		_, err = bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: fmt.Sprintf("while away %d", i)})
		require.NoError(t, err)
	}
	require.NoError(t, s.Close())

	again := startServer(t, withFile)
	require.Equal(t, s.RootKey(), again.RootKey())
	bob = again.Phone(bob.Number())
	require.Len(t, bob.Messages(0), 5)
	require.Equal(t, 3, again.QueueLength(*c.Store.ID))
	c = dial(t, again, c.device)
	require.NoError(t, c.Connect())
	c.awaitText(t, "while away 2")
	id := c.sendText(t, bob.JID(), "after")
	require.Equal(t, "after", awaitMessage(t, bob, byID(id)).Text)
	require.Zero(t, countEvents(c, func(*events.UndecryptableMessage) bool { return true }))
	_, err = c.SendMessage(testContext(t), bob.JID(), textMessage("after"), whatsmeow.SendRequestExtra{ID: id})
	require.NoError(t, err)
	require.Len(t, again.Audit().Entries(0, AuditDuplicate, ""), 1)
}
