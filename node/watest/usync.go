package watest

import (
	"strings"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// usyncIQ answers queries about users: which devices they have, what their hidden identity is, whether a number has
// an account. Every user is answered in the form it was asked for; unknown ones get an entry with nothing in it.
func (s *Server) usyncIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	request, ok := node.GetOptionalChildByTag("usync")
	if !ok {
		return nil, errBadRequest
	}
	query, list := request.GetChildByTag("query"), request.GetChildByTag("list")
	s.mu.Lock()
	defer s.mu.Unlock()
	var users []waBinary.Node
	for _, user := range list.GetChildrenByTag("user") {
		users = append(users, s.usyncUser(query.GetChildren(), user))
	}
	result := waBinary.Node{Tag: "result"}
	var protocols []waBinary.Node
	for _, protocol := range query.GetChildren() {
		protocols = append(protocols, waBinary.Node{Tag: protocol.Tag})
	}
	result.Content = protocols
	out := waBinary.Node{Tag: "usync", Attrs: attrs{}, Content: []waBinary.Node{result, {Tag: "list", Content: users}}}
	for _, name := range []string{"sid", "mode", "context", "last", "index"} {
		if v, ok := request.Attrs[name]; ok {
			out.Attrs[name] = v
		}
	}
	return []waBinary.Node{out}, nil
}

// usyncUser answers for one user. A user without a JID is asked for by number, inside a contact element.
func (s *Server) usyncUser(protocols []waBinary.Node, asked waBinary.Node) waBinary.Node {
	jid := asked.AttrGetter().OptionalJIDOrEmpty("jid")
	var contact []byte
	if n, ok := asked.GetOptionalChildByTag("contact"); ok {
		switch v := n.Content.(type) {
		case []byte:
			contact = v
		case string:
			contact = []byte(v)
		}
		number, _, _ := strings.Cut(strings.TrimPrefix(string(contact), "+"), "@")
		if jid.IsEmpty() {
			jid = types.NewJID(number, types.DefaultUserServer)
		}
	}
	u := s.user(jid)
	if u != nil && contact != nil && byIdentity(protocols) {
		jid = u.lid() // the number stands beside it
	}
	out := waBinary.Node{Tag: "user", Attrs: attrs{"jid": jid}}
	var content []waBinary.Node
	for _, protocol := range protocols {
		if n, ok := s.usyncProtocol(protocol.Tag, u, contact); ok {
			content = append(content, n)
		}
	}
	if u != nil && contact != nil {
		out.Attrs["pn_jid"] = u.pn()
	}
	out.Content = content
	return out
}

// byIdentity tells whether people asked for by number are to be named by their identity.
func byIdentity(protocols []waBinary.Node) bool {
	for _, p := range protocols {
		if p.Tag == "contact" && p.Attrs["addressing_mode"] == "lid" {
			return true
		}
	}
	return false
}

func (s *Server) usyncProtocol(name string, u *User, contact []byte) (waBinary.Node, bool) {
	if name == "contact" {
		kind := "out"
		if u != nil {
			kind = "in"
		}
		n := waBinary.Node{Tag: "contact", Attrs: attrs{"type": kind}}
		if contact != nil {
			n.Content = contact
		}
		return n, true
	}
	if u == nil {
		return waBinary.Node{}, false
	}
	switch name {
	case "devices":
		return s.usyncDevices(u), true
	case "lid":
		return waBinary.Node{Tag: "lid", Attrs: attrs{"val": u.lid()}}, true
	case "status":
		return waBinary.Node{Tag: "status", Attrs: attrs{"t": u.Created.Unix()}, Content: []byte(u.Status)}, true
	case "picture":
		if u.Picture == nil || u.Privacy["profile"] == "none" {
			return waBinary.Node{}, false
		}
		return waBinary.Node{Tag: "picture", Attrs: attrs{"id": u.Picture.ID}}, true
	case "disappearing_mode":
		return waBinary.Node{Tag: "disappearing_mode", Attrs: attrs{"duration": 0, "t": 0}}, true
	}
	return waBinary.Node{}, false // no business, no user name
}

func (s *Server) usyncDevices(u *User) waBinary.Node {
	var devices []waBinary.Node
	for _, id := range u.deviceIDs() {
		n := waBinary.Node{Tag: "device", Attrs: attrs{"id": int(id)}}
		if d := u.Devices[id]; d != nil {
			n.Attrs["key-index"] = int(d.KeyIndex)
		}
		devices = append(devices, n)
	}
	return waBinary.Node{Tag: "devices", Content: []waBinary.Node{
		{Tag: "device-list", Attrs: attrs{"hash": participantHash(s.deviceJIDs(u))}, Content: devices},
		{Tag: "key-index-list", Attrs: attrs{"ts": unixNow()}},
	}}
}
