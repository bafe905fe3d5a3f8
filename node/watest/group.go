package watest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// ErrUnknownGroup is what calls about a group that does not exist fail with.
var ErrUnknownGroup = errors.New("no such group")

// maxMembers is how many members a group can have.
const maxMembers = 1024

func (g *Group) jid() types.JID { return types.NewJID(g.ID, types.GroupServer) }

// createGroup makes a group. Callers hold mu.
func (s *Server) createGroup(creator *User, subject string, members []*User) *Group {
	s.st.NextGroup++
	now := time.Now()
	g := &Group{
		ID: fmt.Sprintf("120363%012d", s.st.NextGroup), Subject: subject, Creator: creator.Number, Created: now,
		Members: []string{creator.Number}, Admins: map[string]bool{creator.Number: true}, SubjAt: now, SubjBy: creator.Number,
	}
	known := map[*User]bool{creator: true}
	for _, m := range members {
		if !known[m] {
			known[m] = true
			g.Members = append(g.Members, m.Number)
		}
	}
	s.st.Groups[g.ID] = g
	return g
}

// node describes the group. Callers hold mu.
func (g *Group) node(s *Server) waBinary.Node {
	n := waBinary.Node{Tag: "group", Attrs: attrs{
		"id": g.ID, "subject": g.Subject, "creation": unixTime(g.Created), "s_t": unixTime(g.SubjAt),
		"addressing_mode": "lid", "size": len(g.Members), "a_v_id": "0", "p_v_id": "0",
	}}
	if u := s.st.Users[g.Creator]; u != nil {
		n.Attrs["creator"], n.Attrs["creator_pn"] = u.lid(), u.pn()
	}
	if u := s.st.Users[g.SubjBy]; u != nil {
		n.Attrs["s_o"], n.Attrs["s_o_pn"] = u.lid(), u.pn()
	}
	var children []waBinary.Node
	for _, number := range g.Members {
		children = append(children, g.participant(s.st.Users[number]))
	}
	if g.Topic != "" {
		topic := waBinary.Node{
			Tag: "description", Attrs: attrs{"id": g.TopicID, "t": unixTime(g.TopicAt)},
			Content: []waBinary.Node{{Tag: "body", Content: []byte(g.Topic)}},
		}
		if u := s.st.Users[g.TopicBy]; u != nil {
			topic.Attrs["participant"] = u.lid()
		}
		children = append(children, topic)
	}
	if g.Announce {
		children = append(children, waBinary.Node{Tag: "announcement"})
	}
	if g.Locked {
		children = append(children, waBinary.Node{Tag: "locked"})
	}
	if g.Timer > 0 {
		children = append(children, waBinary.Node{Tag: "ephemeral", Attrs: attrs{"expiration": g.Timer}})
	}
	mode := types.GroupMemberAddModeAllMember
	if g.AdminAdd {
		mode = types.GroupMemberAddModeAdmin
	}
	n.Content = append(children, waBinary.Node{Tag: "member_add_mode", Content: []byte(mode)})
	return n
}

func (g *Group) participant(u *User) waBinary.Node {
	n := waBinary.Node{Tag: "participant", Attrs: attrs{"jid": u.lid(), "phone_number": u.pn()}}
	switch {
	case u.Number == g.Creator && g.Admins[u.Number]:
		n.Attrs["type"] = "superadmin"
	case g.Admins[u.Number]:
		n.Attrs["type"] = "admin"
	}
	return n
}

// announce tells the members of a group about a change; the device that made it hears of it, too. Phones need no telling: they read the
// server's state. Callers hold mu.
func (s *Server) announce(g *Group, by party, members []string, change waBinary.Node) {
	for _, number := range members {
		u := s.st.Users[number]
		if u == nil {
			continue
		}
		for _, id := range u.deviceIDs()[1:] {
			s.deliver(u.Devices[id], waBinary.Node{
				Tag: "notification",
				Attrs: attrs{
					"from": g.jid(), "type": "w:gp2", "id": newStanzaID(), "t": unixNow(), "notify": by.u.Name,
					"participant": by.u.lid(), "participant_pn": by.u.pn(), "addressing_mode": "lid",
				},
				Content: []waBinary.Node{change},
			})
		}
	}
}

// groupIQ handles everything about groups.
func (s *Server) groupIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(node.GetChildren()) == 0 {
		return nil, errBadRequest
	}
	by := party{c.user, c.dev.ID, c.dev}
	request := node.GetChildren()[0]
	to := node.AttrGetter().OptionalJIDOrEmpty("to")
	if to.User == "" { // to the group service, not to a group
		switch request.Tag {
		case "create":
			return s.createGroupIQ(by, request)
		case "participating":
			return s.participating(by.u), nil
		case "leave":
			return s.leave(by, request)
		case "invite":
			return s.followInvite(by, request, node.Attrs["type"] == "set")
		}
		return nil, errNotImplemented
	}
	g := s.st.Groups[to.User]
	if g == nil {
		return nil, errNotFound
	}
	if !slices.Contains(g.Members, by.u.Number) {
		return nil, errForbidden
	}
	if request.Tag == "invite" {
		return s.inviteIQ(by, g, node.Attrs["type"] == "set")
	}
	return s.changeGroup(by, g, request)
}

func (s *Server) createGroupIQ(by party, request waBinary.Node) ([]waBinary.Node, *iqError) {
	var members []*User
	var failed []waBinary.Node
	for _, p := range request.GetChildrenByTag("participant") {
		jid := p.AttrGetter().OptionalJIDOrEmpty("jid")
		u := s.user(jid)
		if why := refusesGroups(u); why != nil {
			failed = append(failed, why(jid))
			continue
		}
		members = append(members, u)
	}
	if len(members) >= maxMembers {
		return nil, errLimit
	}
	subject, _ := request.Attrs["subject"].(string)
	if !validSubject(subject) {
		return nil, errNotAcceptable
	}
	g := s.createGroup(by.u, subject, members)
	_, g.Announce = request.GetOptionalChildByTag("announcement")
	_, g.Locked = request.GetOptionalChildByTag("locked")
	s.announceCreation(g, by, request.AttrGetter().OptionalString("key"))
	out := g.node(s)
	out.Content = append(failed, out.GetChildren()...)
	return []waBinary.Node{out}, nil
}

// refusesGroups tells who cannot be added to a group: nobody has the address, or its owner lets nobody do that.
func refusesGroups(u *User) func(types.JID) waBinary.Node {
	switch {
	case u == nil:
		return func(jid types.JID) waBinary.Node {
			return waBinary.Node{Tag: "participant", Attrs: attrs{"jid": jid, "error": 404}}
		}
	case u.Privacy["groupadd"] == "none":
		return func(jid types.JID) waBinary.Node {
			invite := waBinary.Node{Tag: "add_request", Attrs: attrs{"code": newStanzaID(), "expiration": unixTime(time.Now().Add(72 * time.Hour))}}
			return waBinary.Node{Tag: "participant", Attrs: attrs{"jid": jid, "error": 403}, Content: []waBinary.Node{invite}}
		}
	}
	return nil
}

// maxSubject is how many characters a subject can have.
const maxSubject = 100

func validSubject(s string) bool { return s != "" && utf8.RuneCountInString(s) <= maxSubject }

// announceCreation tells everyone of a new group; key is what the creator's device chose to recognise it by.
func (s *Server) announceCreation(g *Group, by party, key string) {
	s.announce(g, by, g.Members, waBinary.Node{
		Tag: "create", Attrs: attrs{"type": "new", "key": key}, Content: []waBinary.Node{g.node(s)},
	})
}

func (s *Server) participating(u *User) []waBinary.Node {
	var list []waBinary.Node
	for _, g := range s.st.Groups {
		if slices.Contains(g.Members, u.Number) {
			list = append(list, g.node(s))
		}
	}
	return []waBinary.Node{{Tag: "groups", Content: list}}
}

func (s *Server) leave(by party, request waBinary.Node) ([]waBinary.Node, *iqError) {
	var left []waBinary.Node
	for _, n := range request.GetChildrenByTag("group") {
		id := n.AttrGetter().OptionalJIDOrEmpty("id")
		g := s.st.Groups[id.User]
		if g == nil || !slices.Contains(g.Members, by.u.Number) {
			return nil, errNotFound
		}
		s.removeMembers(by, g, []*User{by.u})
		left = append(left, waBinary.Node{Tag: "group", Attrs: attrs{"id": id}})
	}
	return []waBinary.Node{{Tag: "leave", Content: left}}, nil
}

// removeMembers takes members out of a group and tells everyone, them included. Callers hold mu.
func (s *Server) removeMembers(by party, g *Group, users []*User) {
	before := slices.Clone(g.Members)
	change := waBinary.Node{Tag: "remove", Attrs: attrs{}}
	var list []waBinary.Node
	gone := map[string]bool{}
	for _, u := range users {
		list = append(list, waBinary.Node{Tag: "participant", Attrs: attrs{"jid": u.lid(), "phone_number": u.pn()}})
		gone[u.Number] = true
		delete(g.Admins, u.Number)
	}
	g.Members = slices.DeleteFunc(g.Members, func(n string) bool { return gone[n] })
	change.Content = list
	s.announce(g, by, before, change)
}

// changeGroup reads or changes one group. Callers hold mu.
func (s *Server) changeGroup(by party, g *Group, request waBinary.Node) ([]waBinary.Node, *iqError) {
	switch request.Tag {
	case "query":
		return []waBinary.Node{g.node(s)}, nil
	case "add", "remove", "promote", "demote":
		return s.changeMembers(by, g, request)
	}
	settings := []string{"announcement", "not_announcement", "locked", "unlocked", "member_add_mode"}
	if (g.Locked || slices.Contains(settings, request.Tag)) && !g.Admins[by.u.Number] {
		return nil, errForbidden
	}
	change := waBinary.Node{Tag: request.Tag, Attrs: attrs{}}
	switch request.Tag {
	case "subject":
		if !validSubject(textOf(request)) {
			return nil, errNotAcceptable
		}
		g.Subject, g.SubjAt, g.SubjBy = textOf(request), time.Now(), by.u.Number
		change.Attrs = attrs{"subject": g.Subject, "s_t": unixTime(g.SubjAt), "s_o": by.u.lid(), "s_o_pn": by.u.pn()}
	case "description":
		body := request.GetChildByTag("body")
		if request.AttrGetter().OptionalString("prev") != g.TopicID {
			return nil, errConflict // somebody else was faster
		}
		g.Topic, g.TopicAt, g.TopicBy = textOf(body), time.Now(), by.u.Number
		g.TopicID = request.AttrGetter().OptionalString("id")
		change.Attrs["id"] = g.TopicID
		if g.Topic == "" {
			change.Content = []waBinary.Node{{Tag: "delete"}}
		} else {
			change.Content = []waBinary.Node{{Tag: "body", Content: []byte(g.Topic)}}
		}
	case "announcement", "not_announcement":
		g.Announce = request.Tag == "announcement"
		change.Attrs["v_id"] = newStanzaID()
	case "locked", "unlocked":
		g.Locked = request.Tag == "locked"
	case "ephemeral":
		seconds, err := strconv.ParseUint(request.AttrGetter().OptionalString("expiration"), 10, 32)
		if err != nil || seconds == 0 {
			return nil, errBadRequest
		}
		g.Timer = uint32(seconds)
		change.Attrs["expiration"] = g.Timer
	case "not_ephemeral":
		g.Timer = 0
	case "member_add_mode":
		g.AdminAdd = textOf(request) == string(types.GroupMemberAddModeAdmin)
		change.Content = []byte(textOf(request))
	default:
		return nil, errNotImplemented
	}
	s.announce(g, by, g.Members, change)
	return nil, nil
}

func textOf(n waBinary.Node) string {
	switch v := n.Content.(type) {
	case []byte:
		return string(v)
	case string:
		return v
	}
	return ""
}

// changeMembers adds, removes, promotes or demotes. Callers hold mu.
func (s *Server) changeMembers(by party, g *Group, request waBinary.Node) ([]waBinary.Node, *iqError) {
	if (request.Tag != "add" || g.AdminAdd) && !g.Admins[by.u.Number] {
		return nil, errForbidden
	}
	members := make(map[string]bool, len(g.Members))
	for _, number := range g.Members {
		members[number] = true
	}
	var done []waBinary.Node
	var users []*User
	for _, p := range request.GetChildrenByTag("participant") {
		jid := p.AttrGetter().OptionalJIDOrEmpty("jid")
		u := s.user(jid)
		member := u != nil && members[u.Number]
		answer := waBinary.Node{Tag: "participant", Attrs: attrs{"jid": jid}}
		switch {
		case u == nil, !member && request.Tag != "add":
			answer.Attrs["error"] = 404
		case request.Tag == "add" && !member && refusesGroups(u) != nil:
			answer = refusesGroups(u)(jid)
		case u.Number == g.Creator && u != by.u && (request.Tag == "remove" || request.Tag == "demote"):
			answer.Attrs["error"] = 406
		case member && request.Tag == "add":
			answer.Attrs["error"] = 409
		case !member && len(members) >= maxMembers:
			answer.Attrs["error"] = 419
		default:
			members[u.Number] = true
			answer.Attrs["jid"], answer.Attrs["phone_number"] = u.lid(), u.pn()
			users = append(users, u)
		}
		done = append(done, answer)
	}
	switch {
	case len(users) == 0:
	case request.Tag == "add":
		s.addMembers(by, g, users, "")
	case request.Tag == "remove":
		s.removeMembers(by, g, users)
	default:
		s.rankMembers(by, g, request.Tag, users)
	}
	return []waBinary.Node{{Tag: request.Tag, Content: done}}, nil
}

// addMembers lets people into a group: those who are in it hear of them, and they of the group. Callers hold mu.
func (s *Server) addMembers(by party, g *Group, users []*User, reason string) {
	before := slices.Clone(g.Members)
	var list []waBinary.Node
	var fresh []string
	for _, u := range users {
		fresh = append(fresh, u.Number)
		list = append(list, waBinary.Node{Tag: "participant", Attrs: attrs{"jid": u.lid(), "phone_number": u.pn()}})
	}
	g.Members = append(g.Members, fresh...)
	added, joined := waBinary.Node{Tag: "add", Attrs: attrs{}, Content: list}, waBinary.Node{Tag: "create", Attrs: attrs{}}
	if reason != "" {
		added.Attrs["reason"], joined.Attrs["reason"] = reason, reason
	}
	joined.Content = []waBinary.Node{g.node(s)}
	s.announce(g, by, before, added)
	s.announce(g, by, fresh, joined)
}

// rankMembers makes admins of members, or members of admins. Callers hold mu.
func (s *Server) rankMembers(by party, g *Group, action string, users []*User) {
	var list []waBinary.Node
	for _, u := range users {
		if action == "promote" {
			g.Admins[u.Number] = true
		} else {
			delete(g.Admins, u.Number)
		}
		list = append(list, waBinary.Node{Tag: "participant", Attrs: attrs{"jid": u.lid(), "phone_number": u.pn()}})
	}
	s.announce(g, by, g.Members, waBinary.Node{Tag: action, Attrs: attrs{}, Content: list})
}

// CreateGroup makes a group with the person as its owner. Members are numbers or LIDs.
func (p *Phone) CreateGroup(_ context.Context, subject string, members []string) (types.JID, error) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	users, err := p.s.people(members)
	if err != nil {
		return types.EmptyJID, fmt.Errorf("member: %w", err)
	}
	if !validSubject(subject) {
		return types.EmptyJID, fmt.Errorf("%w: a subject has 1 to %d characters", ErrRefused, maxSubject)
	}
	if len(users) >= maxMembers {
		return types.EmptyJID, fmt.Errorf("%w: a group has at most %d members", ErrRefused, maxMembers)
	}
	g := p.s.createGroup(p.u, subject, users)
	p.s.announceCreation(g, party{u: p.u}, newMessageID())
	p.s.touch()
	return g.jid(), nil
}

// people finds the users with these numbers or LIDs. Callers hold mu.
func (s *Server) people(names []string) ([]*User, error) {
	users := make([]*User, len(names))
	for i, name := range names {
		jid, err := s.chatJID(name)
		if err != nil {
			return nil, err
		}
		if users[i] = s.user(jid); users[i] == nil {
			return nil, fmt.Errorf("%w: %s is a group", ErrUnknownNumber, name)
		}
	}
	return users, nil
}
