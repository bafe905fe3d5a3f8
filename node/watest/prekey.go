package watest

import (
	"crypto/sha1"
	"encoding/binary"
	"errors"

	"go.mau.fi/libsignal/ecc"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// lowPreKeys is the stock below which a device is asked for more.
const lowPreKeys = 5

// preKeyID encodes a prekey id as stanzas carry it: three bytes, big-endian.
func preKeyID(id uint32) []byte { return []byte{byte(id >> 16), byte(id >> 8), byte(id)} }

func keyID(b []byte) uint32 {
	var id uint32
	for _, x := range b {
		id = id<<8 | uint32(x)
	}
	return id
}

func keyNode(tag string, k PublicPreKey) waBinary.Node {
	children := []waBinary.Node{{Tag: "id", Content: preKeyID(k.ID)}, {Tag: "value", Content: k.Pub}}
	if k.Signature != nil {
		children = append(children, waBinary.Node{Tag: "signature", Content: k.Signature})
	}
	return waBinary.Node{Tag: tag, Content: children}
}

func parseKey(n waBinary.Node) (PublicPreKey, error) {
	id, _ := n.GetChildByTag("id").Content.([]byte)
	value, _ := n.GetChildByTag("value").Content.([]byte)
	signature, _ := n.GetChildByTag("signature").Content.([]byte)
	if len(id) != 3 || len(value) != 32 || (signature != nil && len(signature) != 64) {
		return PublicPreKey{}, errors.New("malformed prekey")
	}
	return PublicPreKey{ID: keyID(id), Pub: value, Signature: signature}, nil
}

// encryptIQ handles everything about prekeys.
func (s *Server) encryptIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if node.Attrs["type"] == "set" {
		return s.uploadKeys(c, node)
	}
	if _, ok := node.GetOptionalChildByTag("count"); ok {
		if _, hit := s.faults.Take(FaultDrainPreKeys, c.jid()); hit {
			c.dev.PreKeys = nil
		}
		return []waBinary.Node{{Tag: "count", Attrs: attrs{"value": len(c.dev.PreKeys)}}}, nil
	}
	if _, ok := node.GetOptionalChildByTag("digest"); ok {
		return c.dev.digest(), nil
	}
	request, ok := node.GetOptionalChildByTag("key")
	if !ok {
		return nil, errNotImplemented
	}
	var users []waBinary.Node
	for _, user := range request.GetChildrenByTag("user") {
		jid := user.AttrGetter().OptionalJIDOrEmpty("jid")
		answer := waBinary.Node{Tag: "user", Attrs: attrs{"jid": jid}}
		if content := s.bundle(jid); content != nil {
			answer.Content = content
		} else {
			answer.Content = []waBinary.Node{{Tag: "error", Attrs: attrs{"code": 404, "text": "item-not-found"}}}
		}
		users = append(users, answer)
	}
	return []waBinary.Node{{Tag: "list", Content: users}}, nil
}

func (s *Server) uploadKeys(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	identity, _ := node.GetChildByTag("identity").Content.([]byte)
	registration, _ := node.GetChildByTag("registration").Content.([]byte)
	signed, err := parseKey(node.GetChildByTag("skey"))
	if len(identity) != 32 || len(registration) != 4 || err != nil || signed.Signature == nil {
		if rotate, ok := node.GetOptionalChildByTag("rotate"); ok {
			if signed, err = parseKey(rotate.GetChildByTag("skey")); err == nil && signed.Signature != nil {
				c.dev.SignedPreKey = signed
				return nil, nil
			}
		}
		return nil, errBadRequest
	}
	d := c.dev
	list := node.GetChildByTag("list")
	for _, child := range list.GetChildrenByTag("key") {
		key, err := parseKey(child)
		if err != nil {
			return nil, errBadRequest
		}
		d.PreKeys = append(d.PreKeys, key)
	}
	d.IdentityPub, d.RegistrationID, d.SignedPreKey = identity, binary.BigEndian.Uint32(registration), signed
	d.Uploads++
	if !d.KeysShared { // from now on the phone can write to it
		d.KeysShared = true
		s.shareKeys(c.user, d)
	}
	return nil, nil
}

// digest lists what the server holds for a device, with a hash over it.
func (d *Device) digest() []waBinary.Node {
	h := sha1.New()
	h.Write(d.IdentityPub)
	h.Write(d.SignedPreKey.Pub)
	h.Write(d.SignedPreKey.Signature)
	var ids []waBinary.Node
	for _, k := range d.PreKeys {
		ids = append(ids, waBinary.Node{Tag: "id", Content: preKeyID(k.ID)})
		h.Write(k.Pub)
	}
	return []waBinary.Node{{Tag: "digest", Content: []waBinary.Node{
		{Tag: "registration", Content: binary.BigEndian.AppendUint32(nil, d.RegistrationID)},
		{Tag: "type", Content: []byte{ecc.DjbType}},
		{Tag: "identity", Content: d.IdentityPub},
		keyNode("skey", d.SignedPreKey),
		{Tag: "list", Content: ids},
		{Tag: "hash", Content: h.Sum(nil)},
	}}}
}

// keyBundle is what somebody needs to start a Signal session with a device.
type keyBundle struct {
	registration uint32
	identity     []byte
	signed       PublicPreKey
	oneTime      *PublicPreKey
}

// takeBundle returns the keys of a device and uses up one one-time key; false when there is no such device. When the
// stock gets low the device is asked to upload more. Callers hold mu.
func (s *Server) takeBundle(jid types.JID) (keyBundle, bool) {
	u := s.user(jid)
	if u == nil {
		return keyBundle{}, false
	}
	if jid.Device == 0 {
		return s.phoneBundle(u), true
	}
	d := u.Devices[jid.Device]
	if d == nil {
		return keyBundle{}, false
	}
	b := keyBundle{registration: d.RegistrationID, identity: d.IdentityPub, signed: d.SignedPreKey}
	if len(d.PreKeys) > 0 {
		first := d.PreKeys[0]
		b.oneTime, d.PreKeys = &first, d.PreKeys[1:]
		if len(d.PreKeys) == lowPreKeys-1 {
			s.askForPreKeys(d)
		}
	}
	return b, true
}

func (s *Server) askForPreKeys(d *Device) {
	s.deliver(d, waBinary.Node{
		Tag:     "notification",
		Attrs:   attrs{"from": types.ServerJID, "type": "encrypt", "id": newStanzaID(), "t": unixNow()},
		Content: []waBinary.Node{{Tag: "count", Attrs: attrs{"value": len(d.PreKeys)}}},
	})
}

// DrainPreKeys forgets the one-time keys of a device and asks it for new ones; it tells whether there is such a device.
func (s *Server) DrainPreKeys(jid types.JID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.user(jid)
	if u == nil || u.Devices[jid.Device] == nil {
		return false
	}
	u.Devices[jid.Device].PreKeys = nil
	s.askForPreKeys(u.Devices[jid.Device])
	return true
}

// bundle is takeBundle as the content of a stanza; nil when there is no such device. Callers hold mu.
func (s *Server) bundle(jid types.JID) []waBinary.Node {
	b, ok := s.takeBundle(jid)
	if !ok {
		return nil
	}
	out := []waBinary.Node{
		{Tag: "registration", Content: binary.BigEndian.AppendUint32(nil, b.registration)},
		{Tag: "type", Content: []byte{ecc.DjbType}},
		{Tag: "identity", Content: b.identity},
	}
	if b.oneTime != nil {
		out = append(out, keyNode("key", *b.oneTime))
	}
	return append(out, keyNode("skey", b.signed))
}
