package watest

import (
	"fmt"
	"slices"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// refusal is what the person is told of a refusal.
func (e *iqError) refusal() error { return fmt.Errorf("%w: %s (%d)", ErrRefused, e.text, e.code) }

// inGroup does something in a group that the person is in, as the phone asks the server for it.
func (p *Phone) inGroup(group types.JID, do func(by party, g *Group) *iqError) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	g := p.s.st.Groups[group.User]
	if g == nil || !slices.Contains(g.Members, p.u.Number) {
		return fmt.Errorf("%w: %s", ErrUnknownGroup, group)
	}
	if fail := do(party{u: p.u}, g); fail != nil {
		return fail.refusal()
	}
	p.s.touch()
	return nil
}

// GroupChange is what a person changes about a group; what is nil stays.
type GroupChange struct {
	Subject     *string `json:"subject"`
	Description *string `json:"description"` // empty: none any more
	Announce    *bool   `json:"announce"`    // only admins write
	Locked      *bool   `json:"locked"`      // only admins change subject and description
	AdminAdd    *bool   `json:"adminAdd"`    // only admins add members
	Expiration  *uint32 `json:"expiration"`  // seconds after which messages disappear; 0 never
}

// requests are the changes one by one.
func (c GroupChange) requests(g *Group) []waBinary.Node {
	var out []waBinary.Node
	add := func(tag string, a attrs, content any) {
		out = append(out, waBinary.Node{Tag: tag, Attrs: a, Content: content})
	}
	choose := func(on *bool, yes, no string) {
		if on != nil && *on {
			add(yes, nil, nil)
		} else if on != nil {
			add(no, nil, nil)
		}
	}
	if c.Subject != nil {
		add("subject", nil, []byte(*c.Subject))
	}
	if c.Description != nil {
		a := attrs{"id": newMessageID()}
		if g.TopicID != "" {
			a["prev"] = g.TopicID
		}
		if *c.Description == "" {
			a["delete"] = "true"
			add("description", a, nil)
		} else {
			add("description", a, []waBinary.Node{{Tag: "body", Content: []byte(*c.Description)}})
		}
	}
	choose(c.Announce, "announcement", "not_announcement")
	choose(c.Locked, "locked", "unlocked")
	if c.AdminAdd != nil {
		mode := types.GroupMemberAddModeAllMember
		if *c.AdminAdd {
			mode = types.GroupMemberAddModeAdmin
		}
		add("member_add_mode", nil, []byte(mode))
	}
	switch {
	case c.Expiration == nil:
	case *c.Expiration == 0:
		add("not_ephemeral", nil, nil)
	default:
		add("ephemeral", attrs{"expiration": fmt.Sprint(*c.Expiration)}, nil)
	}
	return out
}

// ChangeGroup changes a group step by step; it stops at the first step that the server refuses.
func (p *Phone) ChangeGroup(group types.JID, change GroupChange) error {
	return p.inGroup(group, func(by party, g *Group) *iqError {
		for _, request := range change.requests(g) {
			if _, fail := p.s.changeGroup(by, g, request); fail != nil {
				return fail
			}
		}
		return nil
	})
}

// MemberChange is what became of one member in ChangeMembers.
type MemberChange struct {
	Number string `json:"number"`
	Error  int    `json:"error,omitempty"` // the server's code when it refused this one
}

// ChangeMembers adds, removes, promotes or demotes people (numbers or LIDs).
func (p *Phone) ChangeMembers(group types.JID, action string, members []string) ([]MemberChange, error) {
	p.s.mu.Lock()
	users, err := p.s.people(members)
	p.s.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("members: %w", err)
	}
	request := waBinary.Node{Tag: action}
	var list []waBinary.Node
	for _, u := range users {
		list = append(list, waBinary.Node{Tag: "participant", Attrs: attrs{"jid": u.lid()}})
	}
	request.Content = list
	var out []MemberChange
	err = p.inGroup(group, func(by party, g *Group) *iqError {
		answer, fail := p.s.changeMembers(by, g, request)
		if fail != nil {
			return fail
		}
		for i, n := range answer[0].GetChildren() {
			code, _ := n.Attrs["error"].(int)
			out = append(out, MemberChange{users[i].Number, code})
		}
		return nil
	})
	return out, err
}

// LeaveGroup takes the person out of a group.
func (p *Phone) LeaveGroup(group types.JID) error {
	return p.inGroup(group, func(by party, g *Group) *iqError {
		p.s.removeMembers(by, g, []*User{by.u})
		return nil
	})
}
