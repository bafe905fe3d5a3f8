package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestPairByQRAndLogin(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{Name: "Ada"})
	c := pairQR(t, s, p)
	require.Equal(t, "Ada", c.Store.PushName)
	companions := p.Companions()
	require.Len(t, companions, 1)
	require.True(t, companions[0].Connected)
	require.Equal(t, uint16(1), companions[0].JID.Device)
	require.Positive(t, companions[0].PreKeys)
	connections := s.Connections()
	require.Len(t, connections, 1)
	require.Equal(t, *c.Store.ID, connections[0].JID)
	require.Len(t, s.Audit().Entries(0, AuditLogin, c.Store.ID.String()), 1)
	noUnknown(t, s)
}

func TestPairByCode(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{Name: "Bob"})
	c := dial(t, s, nil)
	require.NoError(t, c.Connect())
	await[*events.QR](t, c, "QR", nil)
	ctx := testContext(t)
	code, err := c.PairPhone(ctx, p.Number(), true, whatsmeow.PairClientChrome, "Chrome (Linux)")
	require.NoError(t, err)
	wrong := []byte(code)
	wrong[0] = "12"[map[bool]int{true: 1, false: 0}[wrong[0] == '1']]
	_, _, err = p.EnterCode(ctx, string(wrong))
	require.ErrorIs(t, err, ErrWrongCode)
	jid, lid, err := p.EnterCode(ctx, code)
	require.NoError(t, err)
	await[*events.Connected](t, c, "connected", nil)
	require.Equal(t, jid, *c.Store.ID)
	require.Equal(t, lid, c.Store.LID)
	noUnknown(t, s)
}

func TestScanUnknownQR(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	for _, qr := range []string{"", "a,b,c,d", "2@x," + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="} {
		_, _, err := p.Scan(testContext(t), qr)
		require.ErrorIs(t, err, ErrUnknownQR, qr)
	}
	_, _, err := p.EnterCode(testContext(t), "ABCD-EFGH")
	require.ErrorIs(t, err, ErrUnknownCode)
}

func TestPairingRejectedByTheDevice(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	p := addPhone(t, s, PhoneParams{})
	c := dial(t, s, nil)
	c.PrePairCallback = func(types.JID, string, string) bool { return false }
	require.NoError(t, c.Connect())
	qr := await[*events.QR](t, c, "QR", nil)
	_, _, err := p.Scan(testContext(t), qr.Codes[1])
	require.ErrorIs(t, err, ErrPairing)
	require.Empty(t, p.Companions())
}
