package watest

import (
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// handlePresence takes the availability of a companion, or its wish to follow somebody else's.
func (s *Server) handlePresence(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil || c.dev.conn != c {
		return
	}
	ag := node.AttrGetter()
	switch kind := ag.OptionalString("type"); kind {
	case "subscribe":
		jid := ag.OptionalJIDOrEmpty("to")
		u := s.user(jid)
		if u == nil {
			return
		}
		if s.subs[u.Number] == nil {
			s.subs[u.Number] = map[*conn]types.JID{}
		}
		s.subs[u.Number][c] = jid.ToNonAD()
		c.post(u.presence(jid.ToNonAD()))
	case "unsubscribe":
		if u := s.user(ag.OptionalJIDOrEmpty("to")); u != nil {
			delete(s.subs[u.Number], c)
		}
	case "", "available", "unavailable":
		if name := ag.OptionalString("name"); name != "" {
			c.user.Name = name
		}
		s.setAvailable(c.user, c.dev.ID, kind != "unavailable")
	}
}

// presence describes whether a user is online.
func (u *User) presence(as types.JID) waBinary.Node {
	n := waBinary.Node{Tag: "presence", Attrs: attrs{"from": as}}
	if len(u.available) == 0 {
		n.Attrs["type"] = "unavailable"
		n.Attrs["last"] = "deny"
		if !u.lastSeen.IsZero() {
			n.Attrs["last"] = unixTime(u.lastSeen)
		}
	}
	return n
}

// setAvailable records that a device is in the foreground, or not, and tells those who follow the user when that
// changes whether the user is online. Callers hold mu.
func (s *Server) setAvailable(u *User, device uint16, available bool) {
	before := len(u.available) > 0
	if available {
		u.available[device] = true
	} else {
		delete(u.available, device)
	}
	after := len(u.available) > 0
	if before == after {
		return
	}
	if !after {
		u.lastSeen = time.Now()
	}
	for c, as := range s.subs[u.Number] {
		c.post(u.presence(as))
	}
}

// unwatch ends the subscriptions of a connection. Callers hold mu.
func (s *Server) unwatch(c *conn) {
	for number, watchers := range s.subs {
		delete(watchers, c)
		if len(watchers) == 0 {
			delete(s.subs, number)
		}
	}
}

// handleChatState takes "is typing" from a companion.
func (s *Server) handleChatState(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil || c.dev.conn != c || len(node.GetChildren()) == 0 {
		return
	}
	s.relayChatState(party{c.user, c.dev.ID, c.dev}, node.AttrGetter().OptionalJIDOrEmpty("to"), node.GetChildren()[0])
}

// relayChatState tells the other side of a chat what somebody is doing there. It concerns the moment only: who is not
// connected never hears of it. Callers hold mu.
func (s *Server) relayChatState(from party, to types.JID, state waBinary.Node) {
	var members []*User
	node := waBinary.Node{Tag: "chatstate", Attrs: attrs{}, Content: []waBinary.Node{state}}
	if to.Server == types.GroupServer {
		g := s.st.Groups[to.User]
		if g == nil {
			return
		}
		node.Attrs["from"], node.Attrs["participant"], node.Attrs["participant_pn"] = to, from.lid(), from.u.pn()
		node.Attrs["addressing_mode"] = "lid"
		for _, number := range g.Members {
			if u := s.st.Users[number]; u != nil && u != from.u {
				members = append(members, u)
			}
		}
	} else {
		jid, altName, alt := from.as(to.Server, "sender")
		node.Attrs["from"], node.Attrs[altName] = jid, alt.ToNonAD()
		if u := s.user(to); u != nil && u != from.u {
			members = append(members, u)
		}
	}
	for _, u := range members {
		u.phone.sawTyping(from.u.Number, state.Tag == "composing")
		for _, d := range u.Devices {
			if d.conn != nil && d.conn.active && !d.conn.ending {
				d.conn.post(node)
			}
		}
	}
}
