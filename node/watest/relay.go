package watest

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// sentLimit is how many message ids are remembered per device to recognise one that is sent again.
const sentLimit = 20000

// party is one device of a user as the origin of a stanza; dev is nil for the phone.
type party struct {
	u   *User
	id  uint16
	dev *Device
}

func (p party) lid() types.JID { return withDevice(p.u.lid(), p.id) }
func (p party) pn() types.JID  { return withDevice(p.u.pn(), p.id) }

// as returns the party's JID on the given server, and the name and value of the attribute that carries the other one.
func (p party) as(server, role string) (jid types.JID, name string, alt types.JID) {
	if server == types.DefaultUserServer {
		return p.pn(), role + "_lid", p.lid()
	}
	return p.lid(), role + "_pn", p.pn()
}

// handleMessage takes a message from a companion: it relays it and acknowledges it, unless a fault says otherwise.
func (s *Server) handleMessage(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil || c.dev.conn != c {
		return
	}
	jid := c.jid()
	if f, hit := s.faults.Take(FaultStreamError, jid); hit {
		code := f.Detail
		if code == "" {
			code = "503"
		}
		c.end(streamError(code), "stream error "+code)
		return
	}
	if _, hit := s.faults.Take(FaultDeviceRemoved, jid); hit {
		s.removeDevice(c.user, c.dev)
		return
	}
	kick, kicked := s.faults.Take(FaultKick, jid)
	if kicked && kick.Detail == "before" {
		c.drop("kicked before a message")
		return
	}
	ack := waBinary.Node{Tag: "ack", Attrs: attrs{
		"class": "message", "id": node.Attrs["id"], "from": node.Attrs["to"], "t": unixNow(),
	}}
	if f, hit := s.faults.Take(FaultAckError, jid); hit {
		ack.Attrs["error"] = "463"
		if f.Detail != "" {
			ack.Attrs["error"] = f.Detail
		}
		c.post(ack)
		return
	}
	phash, code := s.relay(party{c.user, c.dev.ID, c.dev}, node)
	if code != "" {
		ack.Attrs["error"] = code
	}
	if phash != "" {
		ack.Attrs["phash"] = phash
	}
	if kicked {
		c.drop("kicked after a message")
		return
	}
	if _, hit := s.faults.Take(FaultDropAck, jid); hit {
		return
	}
	var hold time.Duration
	if f, hit := s.faults.Take(FaultDelayAck, jid); hit {
		hold = f.Delay
	}
	c.postLater(ack, hold)
	if _, hit := s.faults.Take(FaultDuplicateAck, jid); hit {
		c.post(ack)
	}
}

// relay fans a message out to the devices it is encrypted for. It returns the hash of the device list that the
// sender should have encrypted for, and the error code of the acknowledgement, if it is refused. Callers hold mu.
func (s *Server) relay(from party, node *waBinary.Node) (phash, code string) {
	ag := node.AttrGetter()
	to, id := ag.JID("to"), ag.String("id")
	if !ag.OK() || id == "" {
		return "", "487"
	}
	kind, _ := node.Attrs["type"].(string)
	if isResend(node) {
		s.resend(from, node, to)
		return "", ""
	}
	repeated := from.dev != nil && from.dev.repeats(id)
	audit := AuditEntry{
		Kind: AuditAccepted, JID: from.pn().String(), MessageID: id, Detail: kind + " to " + to.String(), Hash: contentHash(node),
	}
	if repeated {
		audit.Kind = AuditDuplicate
	}
	s.audit.Add(audit)
	switch {
	case to.Server == types.GroupServer:
		return s.relayGroup(from, node, to, repeated)
	case to == types.StatusBroadcastJID:
		return s.relayStatus(from, node, repeated)
	case node.Attrs["category"] == "peer":
		if !repeated && s.user(to) == from.u {
			s.relayPeer(from, node, to)
		}
		return "", ""
	}
	target := s.user(to)
	if target == nil {
		return "", "404"
	}
	if !repeated && !target.blocks(from.u) {
		s.relayDirect(from, target, node, to)
	}
	list := append(s.deviceJIDs(target), s.deviceJIDs(from.u)...)
	return participantHash(list), ""
}

// repeats records a message id and tells whether it was known.
func (d *Device) repeats(id string) bool {
	if _, ok := d.sentIndex[id]; ok {
		return true
	}
	d.sentIndex[id] = struct{}{}
	d.Sent = append(d.Sent, id)
	if len(d.Sent) > sentLimit {
		delete(d.sentIndex, d.Sent[0])
		d.Sent = d.Sent[1:]
	}
	return false
}

// relayDirect delivers a one-to-one message: to the devices of the other user, and to the sender's own other devices
// what tells them that it was sent.
func (s *Server) relayDirect(from party, target *User, node *waBinary.Node, to types.JID) {
	from.u.Peers[target.Number], target.Peers[from.u.Number] = true, true
	list := node.GetChildByTag("participants")
	seen := map[types.JID]bool{}
	for _, entry := range list.GetChildrenByTag("to") {
		jid := entry.AttrGetter().OptionalJIDOrEmpty("jid")
		owner := s.user(jid)
		enc, ok := entry.GetOptionalChildByTag("enc")
		if !ok || owner == nil || (owner != target && owner != from.u) || seen[jid] || (owner == from.u && jid.Device == from.id) {
			continue
		}
		seen[jid] = true
		out := s.envelope(from, node, jid.Server)
		if owner == from.u {
			out.Attrs["recipient"] = to.ToNonAD()
			if to.Server == types.DefaultUserServer {
				out.Attrs["peer_recipient_lid"] = target.lid()
			} else {
				out.Attrs["peer_recipient_pn"] = target.pn()
			}
			delete(out.Attrs, "sender_pn")
			delete(out.Attrs, "sender_lid")
		}
		out.Content = withExtras(node, enc)
		s.deliverTo(owner, jid.Device, out)
	}
}

// relayPeer delivers a message from a companion to its own phone (or the other way round) about the account itself.
func (s *Server) relayPeer(from party, node *waBinary.Node, to types.JID) {
	enc, ok := node.GetOptionalChildByTag("enc")
	if !ok {
		return
	}
	out := s.envelope(from, node, to.Server)
	out.Attrs["category"] = "peer"
	delete(out.Attrs, "sender_pn")
	delete(out.Attrs, "sender_lid")
	out.Content = withExtras(node, enc)
	s.deliverTo(from.u, to.Device, out)
}

// relayGroup delivers a group message to every device of every member: each gets the ciphertext under the sender's
// group key and, if the sender made one for it, the message that carries that key.
func (s *Server) relayGroup(from party, node *waBinary.Node, to types.JID, repeated bool) (phash, code string) {
	g := s.st.Groups[to.User]
	if g == nil {
		return "", "404"
	}
	if !slices.Contains(g.Members, from.u.Number) {
		return "", "403"
	}
	if g.Announce && !g.Admins[from.u.Number] {
		return "", "403"
	}
	keys, _ := s.groupKeys(node)
	var all []types.JID
	for _, number := range g.Members {
		member := s.st.Users[number]
		if member == nil {
			continue
		}
		from.u.Peers[number], member.Peers[from.u.Number] = true, true
		for _, jid := range s.deviceJIDs(member) {
			all = append(all, jid)
			if repeated || jid == from.lid() {
				continue
			}
			out := s.groupEnvelope(from, node, to)
			var encs []waBinary.Node
			if enc, ok := keys[jid]; ok {
				encs = append(encs, enc)
			}
			out.Content = withExtras(node, append(encs, node.GetChildrenByTag("enc")...)...)
			s.deliverTo(member, jid.Device, out)
		}
	}
	return participantHash(all), ""
}

// groupKeys are the messages that carry the sender's key, by the LIDs of the devices they are for, and the kinds of address that these are given by.
func (s *Server) groupKeys(node *waBinary.Node) (keys map[types.JID]waBinary.Node, servers map[string]bool) {
	keys, servers = map[types.JID]waBinary.Node{}, map[string]bool{}
	list := node.GetChildByTag("participants")
	for _, entry := range list.GetChildrenByTag("to") {
		jid := entry.AttrGetter().OptionalJIDOrEmpty("jid")
		servers[jid.Server] = true
		if u := s.user(jid); u != nil {
			if enc, ok := entry.GetOptionalChildByTag("enc"); ok {
				keys[withDevice(u.lid(), jid.Device)] = enc
			}
		}
	}
	return keys, servers
}

// relayStatus delivers a status to the devices that its sender made a key for: nobody else knows the audience, and only the sender's own
// devices are told. One that is addressed by numbers and by LIDs is refused; all see the sender in the form that the sender addressed them in.
func (s *Server) relayStatus(from party, node *waBinary.Node, repeated bool) (phash, code string) {
	keys, servers := s.groupKeys(node)
	if len(servers) > 1 {
		return "", "400"
	}
	byNumber := servers[types.DefaultUserServer]
	var audience []waBinary.Node
	for jid := range keys {
		if u := s.user(jid); u != from.u && jid.Device == 0 {
			entry := waBinary.Node{Tag: "to", Attrs: attrs{"jid": u.lid(), "peer_recipient_pn": u.pn()}}
			if byNumber {
				entry.Attrs = attrs{"jid": u.pn(), "peer_recipient_lid": u.lid()}
			}
			audience = append(audience, entry)
			from.u.Peers[u.Number], u.Peers[from.u.Number] = true, true
		}
	}
	for jid, enc := range keys {
		if repeated || jid == from.lid() {
			continue
		}
		out := s.groupEnvelope(from, node, types.StatusBroadcastJID)
		if byNumber {
			delete(out.Attrs, "addressing_mode")
			delete(out.Attrs, "participant_pn")
			out.Attrs["participant"], out.Attrs["participant_lid"] = from.pn(), from.u.lid()
		}
		content := withExtras(node, append([]waBinary.Node{enc}, node.GetChildrenByTag("enc")...)...)
		if s.user(jid) == from.u {
			content = append(content, waBinary.Node{Tag: "participants", Content: audience})
		}
		out.Content = content
		s.deliverTo(s.user(jid), jid.Device, out)
	}
	return "", ""
}

// toMany tells whether what is sent to an address is under the sender's key for it.
func toMany(chat types.JID) bool {
	return chat.Server == types.GroupServer || chat.Server == types.BroadcastServer
}

// envelope builds the message stanza a receiver gets, without content. Its addressing follows the form in which the
// sender addressed the receiver: a client looks sessions up by that.
func (s *Server) envelope(from party, node *waBinary.Node, server string) waBinary.Node {
	jid, altName, alt := from.as(server, "sender")
	out := waBinary.Node{Tag: "message", Attrs: attrs{
		"from": jid, "id": node.Attrs["id"], "t": unixNow(), altName: alt.ToNonAD(),
	}}
	s.copyAttrs(from, node, out.Attrs)
	return out
}

func (s *Server) groupEnvelope(from party, node *waBinary.Node, group types.JID) waBinary.Node {
	out := waBinary.Node{Tag: "message", Attrs: attrs{
		"from": group, "participant": from.lid(), "participant_pn": from.u.pn(), "addressing_mode": "lid",
		"id": node.Attrs["id"], "t": unixNow(),
	}}
	s.copyAttrs(from, node, out.Attrs)
	return out
}

func (s *Server) copyAttrs(from party, node *waBinary.Node, into attrs) {
	for _, name := range []string{"type", "edit"} {
		if v, ok := node.Attrs[name]; ok {
			into[name] = v
		}
	}
	if from.u.Name != "" {
		into["notify"] = from.u.Name
	}
}

// withExtras is the content of a delivered message: the ciphertexts, the sender's device identity when one of them
// opens a session, and hints that concern the receiver.
func withExtras(node *waBinary.Node, encs ...waBinary.Node) []waBinary.Node {
	out := slices.Clone(encs)
	opens := slices.ContainsFunc(encs, func(enc waBinary.Node) bool { return enc.Attrs["type"] == "pkmsg" })
	for _, child := range node.GetChildren() {
		switch child.Tag {
		case "device-identity":
			if opens {
				out = append(out, child)
			}
		case "meta", "biz":
			out = append(out, child)
		}
	}
	return out
}

// isResend tells whether a message answers a retry request: its ciphertext then carries a count.
func isResend(node *waBinary.Node) bool {
	return slices.ContainsFunc(node.GetChildrenByTag("enc"), func(enc waBinary.Node) bool {
		_, ok := enc.Attrs["count"]
		return ok
	})
}

// resend delivers the answer to a retry request to the one device that asked.
func (s *Server) resend(from party, node *waBinary.Node, to types.JID) {
	id, _ := node.Attrs["id"].(string)
	s.audit.Add(AuditEntry{
		Kind: AuditRetry, JID: from.pn().String(), MessageID: id, Detail: "sent again to " + to.String(), Hash: contentHash(node),
	})
	var out waBinary.Node
	device := to
	if toMany(to) {
		out = s.groupEnvelope(from, node, to)
		device = node.AttrGetter().OptionalJIDOrEmpty("participant")
	} else {
		out = s.envelope(from, node, to.Server)
		if recipient, ok := node.Attrs["recipient"]; ok {
			out.Attrs["recipient"] = recipient
			delete(out.Attrs, "sender_pn")
			delete(out.Attrs, "sender_lid")
		}
	}
	if t, ok := node.Attrs["t"]; ok {
		out.Attrs["t"] = t
	}
	out.Content = withExtras(node, node.GetChildrenByTag("enc")...)
	if u := s.user(device); u != nil {
		s.deliverTo(u, device.Device, out)
	}
}

// deliverTo delivers a stanza to one device of a user, the phone being device 0; to one that does not exist (any
// more) nothing happens. Callers hold mu.
func (s *Server) deliverTo(u *User, device uint16, node waBinary.Node) {
	if device == 0 {
		s.deliverPhone(u, node)
	} else if d := u.Devices[device]; d != nil {
		s.deliver(d, node)
	}
}

// participantHash is the hash of a device list, as clients compute it.
func participantHash(devices []types.JID) string {
	names := make([]string, len(devices))
	for i, jid := range devices {
		names[i] = jid.ADString()
	}
	slices.Sort(names)
	sum := sha256.Sum256([]byte(strings.Join(names, "")))
	return "2:" + base64.RawStdEncoding.EncodeToString(sum[:6])
}

// contentHash identifies the ciphertexts of a message: a stanza that is sent again as it was has the same hash, one
// that was encrypted again another.
func contentHash(node *waBinary.Node) string {
	h := sha256.New()
	var walk func(n *waBinary.Node)
	walk = func(n *waBinary.Node) {
		if b, ok := n.Content.([]byte); ok && n.Tag == "enc" {
			h.Write(b)
		}
		for _, child := range n.GetChildren() {
			walk(&child)
		}
	}
	walk(node)
	return hex.EncodeToString(h.Sum(nil)[:8])
}
