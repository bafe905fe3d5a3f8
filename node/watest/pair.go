package watest

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"

	"go.mau.fi/libsignal/ecc"
	"go.mau.fi/whatsmeow"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waAdv"
	"go.mau.fi/whatsmeow/proto/waCompanionReg"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// What Scan and EnterCode fail with.
var (
	ErrUnknownQR    = errors.New("no device shows this QR code")
	ErrUnknownCode  = errors.New("no device asked for a pairing code for this number")
	ErrWrongCode    = errors.New("the pairing code is wrong")
	ErrPairing      = errors.New("the device refused to be linked")
	ErrTooManyLinks = errors.New("too many linked devices")
)

// refCount is how many QR references a device gets; it shows one after the other.
const refCount = 6

// maxCompanions is how many devices can be linked to one phone.
const maxCompanions = 100

// pairing is a link in progress: the device's answer to pair-success arrives on result.
type pairing struct {
	iq     string
	device *Device
	signed *waAdv.ADVSignedDeviceIdentity
	result chan error
}

// offerPairing gives an unlinked device the references for its QR codes.
func (s *Server) offerPairing(c *conn) error {
	data := c.payload.GetDevicePairingData()
	if len(data.GetEIdent()) != 32 || len(data.GetESkeyVal()) != 32 || len(data.GetESkeySig()) != 64 ||
		len(data.GetERegid()) != 4 || len(data.GetESkeyID()) != 3 {
		return errors.New("incomplete registration data")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var children []waBinary.Node
	for range refCount {
		ref := "2@" + base64.StdEncoding.EncodeToString(randomBytes(66))
		s.refs[ref] = c
		c.refs = append(c.refs, ref)
		children = append(children, waBinary.Node{Tag: "ref", Content: []byte(ref)})
	}
	c.post(waBinary.Node{
		Tag:     "iq",
		Attrs:   attrs{"from": types.ServerJID, "type": "set", "id": newStanzaID(), "xmlns": "md"},
		Content: []waBinary.Node{{Tag: "pair-device", Content: children}},
	})
	return nil
}

// forgetPairing drops what an unlinked connection had on show. Callers hold mu.
func (s *Server) forgetPairing(c *conn) {
	for _, ref := range c.refs {
		delete(s.refs, ref)
	}
	c.refs = nil
	for number, p := range s.codes {
		if p.conn == c {
			delete(s.codes, number)
			p.fail(fmt.Errorf("%w: it disconnected", ErrPairing))
		}
	}
	if c.pairing != nil {
		c.finishPairing(fmt.Errorf("%w: it disconnected", ErrPairing))
	}
}

// finishPairing reports how the link ended, once. Callers hold mu.
func (c *conn) finishPairing(err error) {
	if c.pairing != nil {
		c.pairing.result <- err
		c.pairing = nil
	}
}

// Scan links the device that shows this QR code to the phone and returns the device's two JIDs. It returns once the
// device has confirmed; the device then reconnects and logs in by itself.
func (p *Phone) Scan(ctx context.Context, qr string) (jid, lid types.JID, err error) {
	_, fragment, ok := strings.Cut(qr, "#") // a URL whose fragment holds the parts; older clients show only the parts
	if !ok {
		fragment = qr
	}
	parts := strings.Split(fragment, ",")
	if len(parts) < 4 {
		return jid, lid, fmt.Errorf("%w: %d parts", ErrUnknownQR, len(parts))
	}
	var decoded [3][]byte // noise key, identity key, secret
	for i := range decoded {
		if decoded[i], err = base64.StdEncoding.DecodeString(parts[i+1]); err != nil || len(decoded[i]) != 32 {
			return jid, lid, fmt.Errorf("%w: part %d is not a key", ErrUnknownQR, i+1)
		}
	}
	p.s.mu.Lock()
	c := p.s.refs[parts[0]]
	if c == nil || !bytes.Equal(c.noisePub, decoded[0]) || !bytes.Equal(c.payload.GetDevicePairingData().GetEIdent(), decoded[1]) {
		p.s.mu.Unlock()
		return jid, lid, ErrUnknownQR
	}
	link, err := p.s.startPairing(c, p.u, decoded[2])
	p.s.mu.Unlock()
	if err != nil {
		return jid, lid, err
	}
	return link.wait(ctx)
}

// wait blocks until the device has answered.
func (l *pairing) wait(ctx context.Context) (jid, lid types.JID, err error) {
	select {
	case err = <-l.result:
	case <-ctx.Done():
		err = ctx.Err()
	}
	if err != nil {
		return types.EmptyJID, types.EmptyJID, fmt.Errorf("link device: %w", err)
	}
	return l.device.pn(), l.device.lid(), nil
}

// startPairing has the phone vouch for the device's identity key and sends the device the proof. Callers hold mu.
func (s *Server) startPairing(c *conn, u *User, secret []byte) (*pairing, error) {
	if c.pairing != nil || c.dev != nil {
		return nil, fmt.Errorf("%w: it is being linked already", ErrUnknownQR)
	}
	if len(u.Devices) >= maxCompanions {
		return nil, ErrTooManyLinks
	}
	s.ensurePhone(u)
	d := newDevice(c, u)
	signed, err := vouch(u, d)
	if err != nil {
		return nil, err
	}
	raw, err := proto.Marshal(signed)
	if err != nil {
		return nil, fmt.Errorf("encode device identity: %w", err)
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(raw)
	container, err := proto.Marshal(&waAdv.ADVSignedDeviceIdentityHMAC{Details: raw, HMAC: mac.Sum(nil)})
	if err != nil {
		return nil, fmt.Errorf("encode device identity: %w", err)
	}
	c.pairing = &pairing{iq: newStanzaID(), device: d, signed: signed, result: make(chan error, 1)}
	c.post(waBinary.Node{
		Tag: "iq",
		Attrs: attrs{
			"from": types.ServerJID, "type": "set", "id": c.pairing.iq, "xmlns": "md", "t": unixNow(),
		},
		Content: []waBinary.Node{{Tag: "pair-success", Content: []waBinary.Node{
			{Tag: "device-identity", Content: container},
			{Tag: "device", Attrs: attrs{"jid": d.pn(), "lid": d.lid()}},
			{Tag: "platform", Attrs: attrs{"name": "android"}},
			{Tag: "biz", Attrs: attrs{"name": ""}},
		}}},
	})
	return c.pairing, nil
}

// newDevice makes the record of a device from its registration data. Callers hold mu.
func newDevice(c *conn, u *User) *Device {
	data := c.payload.GetDevicePairingData()
	u.NextDevice++
	u.NextKey++
	var props waCompanionReg.DeviceProps
	platform := "unknown"
	if proto.Unmarshal(data.GetDeviceProps(), &props) == nil && props.GetOs() != "" {
		platform = props.GetOs()
	}
	return &Device{
		ID: u.NextDevice, Number: u.Number, LIDUser: u.LID,
		NoisePub: c.noisePub, IdentityPub: data.GetEIdent(),
		RegistrationID: binary.BigEndian.Uint32(data.GetERegid()),
		SignedPreKey: PublicPreKey{
			ID: keyID(data.GetESkeyID()), Pub: data.GetESkeyVal(), Signature: data.GetESkeySig(),
		},
		KeyIndex: u.NextKey, Platform: platform, Linked: time.Now(), sentIndex: map[string]struct{}{},
	}
}

// vouch signs the device's identity key with the phone's. Callers hold mu.
func vouch(u *User, d *Device) (*waAdv.ADVSignedDeviceIdentity, error) {
	details, err := proto.Marshal(&waAdv.ADVDeviceIdentity{
		RawID:       proto.Uint32(binary.BigEndian.Uint32(randomBytes(4)) & 0x7fffffff),
		Timestamp:   proto.Uint64(uint64(d.Linked.Unix())),
		KeyIndex:    proto.Uint32(d.KeyIndex),
		AccountType: waAdv.ADVEncryptionType_E2EE.Enum(),
		DeviceType:  waAdv.ADVEncryptionType_E2EE.Enum(),
	})
	if err != nil {
		return nil, fmt.Errorf("encode device identity: %w", err)
	}
	own := u.phone.dev.IdentityKey
	message := bytes.Join([][]byte{whatsmeow.AdvAccountSignaturePrefix, details, d.IdentityPub}, nil)
	signature := ecc.CalculateSignature(ecc.NewDjbECPrivateKey(*own.Priv), message)
	return &waAdv.ADVSignedDeviceIdentity{
		Details: details, AccountSignatureKey: own.Pub[:], AccountSignature: signature[:],
	}, nil
}

// pairingAnswer handles the device's answer to pair-success: an error, or its counter-signature. In the latter case
// the device is linked and told to reconnect.
func (s *Server) pairingAnswer(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	link := c.pairing
	if link == nil || node.Attrs["id"] != link.iq {
		return // an answer to one of our other requests: nothing depends on it
	}
	if node.Attrs["type"] == "error" {
		e := node.GetChildByTag("error").Attrs
		c.finishPairing(fmt.Errorf("%w: %v %v", ErrPairing, e["code"], e["text"]))
		return
	}
	raw, _ := node.GetChildByTag("pair-device-sign", "device-identity").Content.([]byte)
	var answer waAdv.ADVSignedDeviceIdentity
	if err := proto.Unmarshal(raw, &answer); err != nil || len(answer.GetDeviceSignature()) != 64 {
		c.finishPairing(fmt.Errorf("%w: it did not sign its identity", ErrPairing))
		return
	}
	message := bytes.Join([][]byte{
		whatsmeow.AdvDeviceSignaturePrefix, link.signed.GetDetails(), link.device.IdentityPub, link.signed.GetAccountSignatureKey(),
	}, nil)
	key := ecc.NewDjbECPublicKey([32]byte(link.device.IdentityPub))
	if !bytes.Equal(answer.GetDetails(), link.signed.GetDetails()) ||
		!ecc.VerifySignature(key, message, [64]byte(answer.GetDeviceSignature())) {
		c.finishPairing(fmt.Errorf("%w: its signature is wrong", ErrPairing))
		return
	}
	d := link.device
	u := s.st.Users[d.Number]
	u.Devices[d.ID] = d
	c.end(streamError("515"), "linked")
	s.announceDevice(u, d, "add")
	c.finishPairing(nil)
}

// announceDevice tells everyone who has the device list of the user that it changed. Clients cache that list by LID
// and drop it when the hash does not fit theirs. Callers hold mu.
func (s *Server) announceDevice(u *User, changed *Device, action string) {
	hash := participantHash(s.deviceJIDs(u))
	node := func() waBinary.Node {
		return waBinary.Node{
			Tag:   "notification",
			Attrs: attrs{"from": u.lid(), "type": "devices", "id": newStanzaID(), "t": unixNow()},
			Content: []waBinary.Node{{Tag: action, Attrs: attrs{"device_hash": hash}, Content: []waBinary.Node{
				{Tag: "device", Attrs: attrs{"jid": changed.lid(), "key-index": changed.KeyIndex}},
			}}},
		}
	}
	tell := func(other *User) {
		for _, d := range other.Devices {
			if d != changed {
				s.deliver(d, node())
			}
		}
	}
	tell(u)
	for number := range u.Peers {
		if other := s.st.Users[number]; other != nil && other != u {
			tell(other)
		}
	}
}

// deviceJIDs lists the LIDs of all devices of a user. Callers hold mu.
func (s *Server) deviceJIDs(u *User) []types.JID {
	ids := u.deviceIDs()
	out := make([]types.JID, len(ids))
	for i, id := range ids {
		out[i] = withDevice(u.lid(), id)
	}
	return out
}
