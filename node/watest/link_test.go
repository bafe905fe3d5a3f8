package watest

import (
	"context"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/appstate"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestPeerLinksAnotherCompanion(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	c.sendText(t, bob.JID(), "fills the cache")
	awaitMessage(t, bob, byText("fills the cache"))
	other := pairQR(t, s, bob)
	queueEmpties(t, s, c) // the client has processed the notification about the new device
	c.sendText(t, bob.JID(), "to both")
	m := other.awaitText(t, "to both")
	require.Equal(t, alice.LID(), m.Info.Chat)
	awaitMessage(t, bob, byText("to both"))
	require.Zero(t, countEvents(other, func(*events.UndecryptableMessage) bool { return true }))

	// What one companion sends, the phone and the other person's companion see; what the phone sends, its companion.
	id := other.sendText(t, alice.JID(), "from the companion")
	c.awaitText(t, "from the companion")
	require.True(t, awaitMessage(t, bob, byID(id)).FromMe)
	sent, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "from the phone"})
	require.NoError(t, err)
	own := other.awaitText(t, "from the phone")
	require.Equal(t, sent, own.Info.ID)
	require.True(t, own.Info.IsFromMe)
	require.Equal(t, alice.LID(), own.Info.Chat)
	c.awaitText(t, "from the phone")
	noUnknown(t, s)
}

func TestPreKeys(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	before := alice.Companions()[0].PreKeys
	require.GreaterOrEqual(t, before, 40)
	ctx := testContext(t)
	//lint:ignore SA1019 the test needs a query that the client does not offer
	internal := c.DangerousInternals()
	resp, err := internal.GetServerPreKeyCount(ctx)
	require.NoError(t, err)
	require.Equal(t, before, resp)

	require.True(t, s.DrainPreKeys(*c.Store.ID))
	require.Eventually(t, func() bool { return alice.Companions()[0].PreKeys >= 40 }, 10*time.Second, 5*time.Millisecond)

	// A stock that others use up: the device is asked when it falls below five.
	for n := alice.Companions()[0].PreKeys; n >= lowPreKeys; n-- {
		s.mu.Lock()
		_, ok := s.takeBundle(*c.Store.ID)
		s.mu.Unlock()
		require.True(t, ok)
	}
	require.Eventually(t, func() bool { return alice.Companions()[0].PreKeys >= 40 }, 10*time.Second, 5*time.Millisecond)
	noUnknown(t, s)
}

func TestMessageWithoutOneTimePreKey(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	s.mu.Lock()
	s.st.Users[alice.Number()].Devices[1].PreKeys = nil
	s.mu.Unlock()
	_, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "signed prekey only"})
	require.NoError(t, err)
	c.awaitText(t, "signed prekey only")
}

func TestAppStateReachesOtherCompanion(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{Name: "Alice"}), addPhone(t, s, PhoneParams{})
	first, second := pairQR(t, s, alice), pairQR(t, s, alice)
	require.Equal(t, "Alice", second.Store.PushName)
	second.EmitAppStateEventsOnFullSync = true // the first patch of a collection counts as that
	ctx := testContext(t)
	require.NoError(t, first.SendAppState(ctx, appstate.BuildMute(bob.LID(), true, time.Hour)))
	await(t, second, "mute", func(e *events.Mute) bool { return e.JID == bob.LID() && e.Action.GetMuted() })
	settings, err := second.Store.ChatSettings.GetChatSettings(ctx, bob.LID())
	require.NoError(t, err)
	require.True(t, settings.MutedUntil.After(time.Now()))
	require.NoError(t, second.SendAppState(ctx, appstate.BuildPin(bob.LID(), true)))
	require.NoError(t, second.SendAppState(ctx, appstate.BuildSettingPushName("Alicia")))
	await(t, first, "push name", func(e *events.PushNameSetting) bool { return e.Action.GetName() == "Alicia" })
	noUnknown(t, s)
}

func TestUnknownIQ(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
	//lint:ignore SA1019 the test needs a query that the client does not offer
	ctx, internal := testContext(t), c.DangerousInternals()
	_, err := internal.SendIQ(ctx, whatsmeow.DangerousInfoQuery{
		Namespace: "w:nonsense", Type: "get", To: types.ServerJID, Content: []waBinary.Node{{Tag: "thing"}},
	})
	var iqErr *whatsmeow.IQError
	require.ErrorAs(t, err, &iqErr)
	require.Equal(t, 501, iqErr.Code)
	entries := s.Audit().Entries(0, AuditUnknownIQ, "")
	require.Len(t, entries, 1)
	require.Equal(t, "iq w:nonsense get <thing>", entries[0].Detail)
}

func TestManyClients(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	h := dialer(s.Addr)
	require.IsType(t, &http.Transport{}, h.Transport)
	var clients []*client
	var phones []*Phone
	for range 8 {
		p := addPhone(t, s, PhoneParams{})
		phones = append(phones, p)
		clients = append(clients, pairQR(t, s, p))
	}
	for i, c := range clients {
		to := (i + 1) % len(clients)
		id := c.sendText(t, phones[to].JID(), "round")
		awaitMessage(t, phones[to], byID(id))
		await(t, clients[to], "message", func(e *events.Message) bool { return e.Info.ID == id })
	}
	require.Len(t, s.Connections(), 8)
}

func TestLogout(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, p)
	require.NoError(t, c.Logout(testContext(t)))
	require.Empty(t, p.Companions())
	require.True(t, MemoryStoreOf(c.device).Deleted())
	again := pairQR(t, s, p)
	require.Equal(t, uint16(2), again.Store.ID.Device)
}

func TestPairingEndsWhenDeviceLeaves(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	c := dial(t, s, nil)
	require.NoError(t, c.Connect())
	qr := await[*events.QR](t, c, "QR", nil)
	c.Disconnect()
	require.Eventually(t, func() bool {
		_, _, err := p.Scan(context.Background(), qr.Codes[0])
		return err != nil
	}, 5*time.Second, time.Millisecond)
	require.Empty(t, p.Companions())
}
