package watest

import (
	"context"
	"errors"
	"fmt"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// ErrNoCall is what hanging up fails with when there is no such call.
var ErrNoCall = errors.New("no such call")

// Call rings all devices at a number or LID and returns the id of the call. Only the signalling that announces
// a call exists here: it can be rejected and hung up, not answered. The server forgets calls when it closes.
func (p *Phone) Call(_ context.Context, to string, video bool) (id string, err error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	u, err := p.callee(to)
	if err != nil {
		return "", err
	}
	id = hexUpper(randomBytes(16))
	media := []waBinary.Node{{Tag: "audio", Attrs: attrs{"enc": "opus", "rate": "16000"}}}
	if video {
		media = append(media, waBinary.Node{Tag: "video", Attrs: attrs{"enc": "vp8", "orientation": "0"}})
	}
	p.signal(u, waBinary.Node{
		Tag: "offer", Attrs: attrs{"call-id": id, "call-creator": p.u.lid(), "caller_pn": p.u.pn()}, Content: media,
	})
	if p.calls == nil {
		p.calls = map[string]string{}
	}
	p.calls[id] = u.Number
	return id, nil
}

// HangUp ends a call that Call began.
func (p *Phone) HangUp(_ context.Context, id string) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	u := p.s.st.Users[p.calls[id]]
	if u == nil {
		return fmt.Errorf("%w: %s", ErrNoCall, id)
	}
	delete(p.calls, id)
	p.signal(u, waBinary.Node{Tag: "terminate", Attrs: attrs{"call-id": id, "call-creator": p.u.lid(), "reason": "timeout"}})
	return nil
}

// callee finds whom to call. Callers hold Server.mu.
func (p *Phone) callee(to string) (*User, error) {
	jid, err := p.s.chatJID(to)
	if err != nil {
		return nil, err
	}
	u := p.s.user(jid)
	if u == nil || u == p.u {
		return nil, fmt.Errorf("call %s: %w", jid.Server, ErrUnknownNumber)
	}
	return u, nil
}

// signal delivers a call stanza to all devices of a user. Callers hold Server.mu.
func (p *Phone) signal(u *User, content waBinary.Node) {
	for _, id := range u.deviceIDs() {
		p.s.deliverTo(u, id, waBinary.Node{
			Tag: "call",
			Attrs: attrs{
				"from": p.u.lid(), "id": newStanzaID(), "t": unixNow(), "platform": "android", "version": "2.24.7.79",
				"notify": p.u.Name,
			},
			Content: []waBinary.Node{content},
		})
	}
}

// handleCall takes the answer of a companion to a call, and tells the person who called.
func (s *Server) handleCall(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.dev == nil || len(node.GetChildren()) == 0 {
		return
	}
	to, _ := node.Attrs["to"].(types.JID)
	c.post(waBinary.Node{Tag: "ack", Attrs: attrs{
		"class": "call", "id": node.Attrs["id"], "from": to, "type": node.GetChildren()[0].Tag, "t": unixNow(),
	}})
	if u := s.user(to); u != nil {
		s.deliverPhone(u, waBinary.Node{
			Tag:     "call",
			Attrs:   attrs{"from": withDevice(c.user.lid(), c.dev.ID), "id": node.Attrs["id"], "t": unixNow()},
			Content: node.GetChildren(),
		})
	}
}

// receiveCall shows the person what became of a call. The caller holds p.mu.
func (p *Phone) receiveCall(node waBinary.Node) error {
	from, _ := node.Attrs["from"].(types.JID)
	if len(node.GetChildren()) == 0 {
		return fmt.Errorf("call stanza of %s without content", from.Server)
	}
	child := node.GetChildren()[0]
	p.s.mu.Lock()
	u := p.s.user(from)
	p.s.mu.Unlock()
	if u == nil {
		return fmt.Errorf("call stanza: %w", ErrUnknownNumber)
	}
	ag := node.AttrGetter()
	p.append(&Received{
		ID: ag.String("id"), Chat: u.Number, From: u.Number, FromJID: from, Type: "call", Text: child.Tag,
		Target: child.AttrGetter().OptionalString("call-id"), At: ag.UnixTime("t"),
	})
	return nil
}
