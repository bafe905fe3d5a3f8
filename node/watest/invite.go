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
		s.addMembers(by, g, []*User{by.u}, "invite")
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

// ResetInvite makes a new invite link; the old one ends.
func (p *Phone) ResetInvite(group types.JID) (code string, err error) {
	err = p.inGroup(group, func(by party, g *Group) *iqError {
		_, fail := p.s.inviteIQ(by, g, true)
		code = g.Invite
		return fail
	})
	return code, err
}

// Join enters the group behind the code of an invite link.
func (p *Phone) Join(code string) (types.JID, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	request := waBinary.Node{Tag: "invite", Attrs: attrs{"code": code}}
	answer, fail := p.s.followInvite(party{u: p.u}, request, true)
	if fail != nil {
		return types.EmptyJID, fail.refusal()
	}
	p.s.touch()
	return answer[0].AttrGetter().JID("jid"), nil
}
