package watest

import (
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// handleReceipt takes a receipt from a companion: it is the acknowledgement of a delivered message, and goes on to
// whom it is addressed.
func (s *Server) handleReceipt(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil {
		return
	}
	ag := node.AttrGetter()
	to, id := ag.JID("to"), ag.String("id")
	kind := ag.OptionalString("type")
	if !ag.OK() {
		return
	}
	switch kind {
	case "", "inactive", "sender", "peer_msg", "hist_sync":
		s.settle(c.dev, "message", id, "", to)
	}
	ack := waBinary.Node{Tag: "ack", Attrs: attrs{"class": "receipt", "id": id, "from": to, "t": unixNow()}}
	if kind != "" {
		ack.Attrs["type"] = kind
	}
	if participant, ok := node.Attrs["participant"]; ok {
		ack.Attrs["participant"] = participant
	}
	c.post(ack)
	s.routeReceipt(party{c.user, c.dev.ID, c.dev}, node)
}

// routeReceipt forwards a receipt. What says that a message was read goes to all devices of its author and to the
// reader's own other devices (to these alone if the reader hides it), the rest to the device that sent it. Callers
// hold mu.
func (s *Server) routeReceipt(from party, node *waBinary.Node) {
	ag := node.AttrGetter()
	to, kind := ag.JID("to"), ag.OptionalString("type")
	participant := ag.OptionalJIDOrEmpty("participant")
	out := waBinary.Node{Tag: "receipt", Attrs: attrs{"id": node.Attrs["id"], "t": unixNow()}}
	device := to
	if toMany(to) {
		out.Attrs["from"], out.Attrs["participant"], out.Attrs["participant_pn"] = to, from.lid(), from.u.pn()
		out.Attrs["addressing_mode"] = "lid"
		device = participant
	} else {
		jid, altName, alt := from.as(to.Server, "sender")
		out.Attrs["from"] = jid
		if s.user(to) != from.u {
			out.Attrs[altName] = alt.ToNonAD()
		}
	}
	if kind != "" {
		out.Attrs["type"] = kind
	}
	for _, name := range []string{"recipient", "category", "edit"} {
		if v, ok := node.Attrs[name]; ok {
			out.Attrs[name] = v
		}
	}
	if children := node.GetChildren(); len(children) > 0 {
		out.Content = children
	}
	owner := s.user(device)
	if owner == nil {
		return
	}
	switch kind {
	case "read", "played":
		for _, id := range owner.deviceIDs() {
			if id != from.id || owner != from.u {
				s.deliverTo(owner, id, out)
			}
		}
		if owner != from.u {
			s.tellOwnDevices(from, to, out)
		}
	case "read-self", "played-self":
		s.tellOwnDevices(from, to, out)
	case "retry":
		id, _ := node.Attrs["id"].(string)
		s.audit.Add(AuditEntry{
			Kind: AuditRetry, JID: from.pn().String(), MessageID: id, Detail: "asked " + device.String(),
		})
		s.deliverTo(owner, device.Device, out)
	default:
		s.deliverTo(owner, device.Device, out)
	}
}

// tellOwnDevices lets the reader's other devices know what was read. Callers hold mu.
func (s *Server) tellOwnDevices(from party, chat types.JID, receipt waBinary.Node) {
	if !toMany(chat) {
		receipt.Attrs = withAttr(receipt.Attrs, "recipient", chat.ToNonAD())
		delete(receipt.Attrs, "sender_pn")
		delete(receipt.Attrs, "sender_lid")
	}
	for _, id := range from.u.deviceIDs() {
		if id != from.id {
			s.deliverTo(from.u, id, receipt)
		}
	}
}

// handleAck takes the acknowledgement of a delivered stanza.
func (s *Server) handleAck(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil {
		return
	}
	ag := node.AttrGetter()
	class, id, kind := ag.OptionalString("class"), ag.OptionalString("id"), ag.OptionalString("type")
	s.settle(c.dev, class, id, kind, ag.OptionalJIDOrEmpty("to"))
}
