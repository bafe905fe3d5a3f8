package watest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
)

// groupView is a group as the API shows it.
type groupView struct {
	JID         types.JID `json:"jid"`
	Subject     string    `json:"subject"`
	Members     []string  `json:"members"`
	Admins      []string  `json:"admins"`
	Description string    `json:"description,omitempty"`
	Announce    bool      `json:"announce,omitempty"`
	Locked      bool      `json:"locked,omitempty"`
	AdminAdd    bool      `json:"adminAdd,omitempty"`
	Expiration  uint32    `json:"expiration,omitempty"`
}

func (c *control) groups(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	out := []groupView{}
	for _, g := range p.Groups() {
		out = append(out, viewGroup(g))
	}
	slices.SortFunc(out, func(a, b groupView) int { return strings.Compare(a.JID.User, b.JID.User) })
	return ok(out)
}

func viewGroup(g Group) groupView {
	v := groupView{
		JID: g.jid(), Subject: g.Subject, Members: g.Members, Admins: []string{}, Description: g.Topic, Announce: g.Announce, Locked: g.Locked,
		AdminAdd: g.AdminAdd, Expiration: g.Timer,
	}
	for _, number := range g.Members {
		if g.Admins[number] {
			v.Admins = append(v.Admins, number)
		}
	}
	return v
}

// bare takes the plus from numbers, which people write and the emulator does not.
func bare(numbers []string) []string {
	out := make([]string, len(numbers))
	for i, n := range numbers {
		out[i] = strings.TrimPrefix(n, "+")
	}
	return out
}

func (c *control) createGroup(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct {
		Subject string
		Members []string
	}](r)
	if err != nil {
		return reply{}, err
	}
	if in.Subject == "" {
		return reply{}, badRequest("subject is missing")
	}
	jid, err := p.CreateGroup(r.Context(), in.Subject, bare(in.Members))
	if err != nil {
		return reply{}, err
	}
	return reply{http.StatusCreated, map[string]types.JID{"jid": jid}}, nil
}

// findGroup returns the phone and the group that the path names.
func (c *control) findGroup(r *http.Request) (*Phone, types.JID, error) {
	p, err := c.find(r)
	if err != nil {
		return nil, types.EmptyJID, err
	}
	id, _, _ := strings.Cut(r.PathValue("group"), "@")
	return p, types.NewJID(id, types.GroupServer), nil
}

func (c *control) changeGroup(r *http.Request) (reply, error) {
	p, group, err := c.findGroup(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[GroupChange](r)
	if err != nil {
		return reply{}, err
	}
	if in == (GroupChange{}) {
		return reply{}, badRequest("nothing to change: give subject, description, announce, locked, adminAdd or expiration")
	}
	return reply{status: http.StatusNoContent}, p.ChangeGroup(group, in)
}

func (c *control) changeMembers(r *http.Request) (reply, error) {
	p, group, err := c.findGroup(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct {
		Action  string
		Members []string
	}](r)
	if err != nil {
		return reply{}, err
	}
	if actions := []string{"add", "remove", "promote", "demote"}; !slices.Contains(actions, in.Action) {
		return reply{}, badRequest("action %q is none of %s", in.Action, strings.Join(actions, ", "))
	}
	if len(in.Members) == 0 {
		return reply{}, badRequest("members is missing: numbers or LIDs")
	}
	out, err := p.ChangeMembers(group, in.Action, bare(in.Members))
	if err != nil {
		return reply{}, err
	}
	return ok(out)
}

func (c *control) leaveGroup(r *http.Request) (reply, error) {
	p, group, err := c.findGroup(r)
	if err != nil {
		return reply{}, err
	}
	return reply{status: http.StatusNoContent}, p.LeaveGroup(group)
}

func (c *control) invite(r *http.Request) (reply, error) {
	p, group, err := c.findGroup(r)
	if err != nil {
		return reply{}, err
	}
	how := p.Invite
	if r.Method == http.MethodPost {
		how = p.ResetInvite
	}
	code, err := how(group)
	if err != nil {
		return reply{}, fmt.Errorf("invite link: %w", err)
	}
	return ok(map[string]string{"code": code, "link": whatsmeow.InviteLinkPrefix + code})
}

func (c *control) join(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct{ Code string }](r)
	if err != nil {
		return reply{}, err
	}
	if in.Code == "" {
		return reply{}, badRequest("code is missing: of an invite link, or the link")
	}
	jid, err := p.Join(strings.TrimPrefix(in.Code, whatsmeow.InviteLinkPrefix))
	if err != nil {
		return reply{}, err
	}
	return ok(map[string]types.JID{"jid": jid})
}

// setPicture changes the picture of the account, or of the group that the path names.
func (c *control) setPicture(r *http.Request) (reply, error) {
	p, group, err := c.findGroup(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct{ Picture *[]byte }](r)
	if err != nil {
		return reply{}, err
	}
	if in.Picture == nil || len(*in.Picture) > 0 && !isJPEG(*in.Picture) {
		return reply{}, badRequest("picture is missing, or no JPEG: base64, empty to take it away")
	}
	if group.User != "" {
		return reply{status: http.StatusNoContent}, p.SetGroupPicture(group, *in.Picture)
	}
	p.SetPicture(*in.Picture)
	return reply{status: http.StatusNoContent}, nil
}
