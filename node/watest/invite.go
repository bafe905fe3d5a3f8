package watest

import (
	"encoding/base64"
	"slices"
	"strings"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// inviteIQ reads the code of a group's link, or makes a new one; only admins may. Callers hold mu.
func (s *Server) inviteIQ(by party, g *Group, reset bool) ([]waBinary.Node, *iqError) {
	if !g.Admins[by.u.Number] {
		return nil, errNotAuthorized
	}
	if reset && g.Invite != "" {
		g.Revoked = append(g.Revoked, g.Invite)
	}
	if reset || g.Invite == "" {
		g.Invite = base64.RawURLEncoding.EncodeToString(randomBytes(16))
	}
	if reset {
		s.announce(g, by, g.Members, waBinary.Node{Tag: "invite", Attrs: attrs{"code": g.Invite}})
	}
	return []waBinary.Node{{Tag: "invite", Attrs: attrs{"code": g.Invite}}}, nil
}

// followInvite tells of the group behind a code, or lets in who has it. Callers hold mu.
func (s *Server) followInvite(by party, request waBinary.Node, join bool) ([]waBinary.Node, *iqError) {
	code := request.AttrGetter().OptionalString("code")
	if code == "" || strings.ContainsAny(code, "/ ") {
		return nil, errNotAcceptable
	}
	for _, g := range s.st.Groups {
		switch {
		case slices.Contains(g.Revoked, code):
			return nil, errGone
		case g.Invite != code:
			continue
		case !join:
			return []waBinary.Node{g.node(s)}, nil
		case slices.Contains(g.Members, by.u.Number):
			return nil, errConflict
		case len(g.Members) >= maxMembers:
			return nil, errLimit
		}
		g.Members = append(g.Members, by.u.Number)
		s.announce(g, by, g.Members, waBinary.Node{
			Tag: "add", Attrs: attrs{"reason": "invite"},
			Content: []waBinary.Node{{Tag: "participant", Attrs: attrs{"jid": by.u.lid(), "phone_number": by.u.pn()}}},
		})
		return []waBinary.Node{{Tag: "group", Attrs: attrs{"jid": g.jid()}}}, nil
	}
	return nil, errNotAcceptable
}

// Invite returns the code of a group's invite link, as an admin sees it on the phone.
func (p *Phone) Invite(group types.JID) (string, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	g := p.s.st.Groups[group.User]
	if g == nil || !g.Admins[p.u.Number] {
		return "", ErrUnknownGroup
	}
	if _, fail := p.s.inviteIQ(party{u: p.u}, g, false); fail != nil {
		return "", ErrUnknownGroup
	}
	p.s.touch()
	return g.Invite, nil
}
