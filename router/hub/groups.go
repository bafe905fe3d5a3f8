package hub

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router/tenant"
)

// Group as its members see it.
type Group struct {
	JID          string     `json:"jid"`
	Subject      string     `json:"subject"`
	Description  *string    `json:"description"`
	Creator      *Person    `json:"creator"`
	CreatedAt    *time.Time `json:"createdAt"`
	Announce     bool       `json:"announce" doc:"Only admins write"`
	Locked       bool       `json:"locked" doc:"Only admins change subject, description and picture"`
	JoinApproval bool       `json:"joinApproval" doc:"Admins decide who joins by link"`
	Size         int        `json:"size"`
	IsAdmin      bool       `json:"isAdmin" doc:"The device is an admin"`
	Participants []Member   `json:"participants,omitempty" doc:"Not in lists of groups"`
}

// Member of a group.
type Member struct {
	Person
	Admin   bool `json:"admin"`
	Creator bool `json:"creator" doc:"Cannot be removed or demoted"`
}

func groupOf(g *nodepb.Group) Group {
	out := Group{
		JID: g.GetJid(), Subject: g.GetSubject(), Description: optional(g.GetDescription()), Announce: g.GetAnnounce(), Locked: g.GetLocked(),
		JoinApproval: g.GetApproval(), Size: int(g.GetSize()), IsAdmin: g.GetAdmin(),
	}
	if g.GetCreator().GetJid() != "" {
		who := personOf(g.GetCreator())
		out.Creator = &who
	}
	if g.GetCreatedAt() != nil {
		at := g.GetCreatedAt().AsTime()
		out.CreatedAt = &at
	}
	for _, m := range g.GetMembers() {
		out.Participants = append(out.Participants, Member{Person: personOf(m.GetPerson()), Admin: m.GetAdmin(), Creator: m.GetCreator()})
	}
	return out
}

// Groups lists the groups that a device is in.
func (h *Hub) Groups(ctx context.Context, p tenant.Principal, id device.ID) ([]Group, error) {
	row, err := h.live(ctx, p, id, reading)
	if err != nil {
		return nil, err
	}
	resp, err := ask(ctx, h, row.ID, reading, nodepbconnect.DeviceQueryServiceClient.ListGroups, &nodepb.ListGroupsRequest{DeviceId: string(row.ID)})
	if err != nil {
		return nil, err
	}
	list := make([]Group, 0, len(resp.GetGroups()))
	for _, g := range resp.GetGroups() {
		list = append(list, groupOf(g))
	}
	return list, nil
}

// ofGroup checks what every call about one group needs.
func (h *Hub) ofGroup(ctx context.Context, p tenant.Principal, id device.ID, group string, a asking) (device.Row, string, error) {
	if err := a.may(p); err != nil {
		return device.Row{}, "", err
	}
	address, err := groupAddress("group", group)
	if err != nil {
		return device.Row{}, "", err
	}
	row, err := h.live(ctx, p, id, a)
	return row, address, err
}

// Group reads one group with its participants.
func (h *Hub) Group(ctx context.Context, p tenant.Principal, id device.ID, group string) (Group, error) {
	row, address, err := h.ofGroup(ctx, p, id, group, reading)
	if err != nil {
		return Group{}, err
	}
	resp, err := ask(ctx, h, row.ID, reading, nodepbconnect.DeviceQueryServiceClient.GetGroup,
		&nodepb.GetGroupRequest{DeviceId: string(row.ID), Group: address})
	if err != nil {
		return Group{}, err
	}
	return groupOf(resp.GetGroup()), nil
}

// NewGroup describes a group to be made.
type NewGroup struct {
	Subject      string   `json:"subject" minLength:"1" maxLength:"100"`
	Participants []string `json:"participants" maxItems:"256" doc:"Numbers or addresses, without the device's own"`
	Announce     bool     `json:"announce,omitempty" doc:"Only admins write"`
	Locked       bool     `json:"locked,omitempty" doc:"Only admins change subject, description and picture"`
}

// MadeGroup is a new group, and who could not be added.
type MadeGroup struct {
	Group  Group          `json:"group"`
	Failed []MemberResult `json:"failed"`
}

// MemberResult is what came of one person.
type MemberResult struct {
	Asked string `json:"asked" doc:"The address that was given, in full"`
	Person
	OK           bool    `json:"ok"`
	Error        *string `json:"error" doc:"not_on_whatsapp, not_allowed, already_member, not_member, refused"`
	WhatsAppCode int     `json:"whatsappCode,omitempty"`
}

// Limits of groups, WhatsApp's own.
const (
	maxSubject     = 100
	maxDescription = 2048
	maxMembers     = 256 // of one call; WhatsApp's bound of a group is higher
)

// CreateGroup makes a group.
func (h *Hub) CreateGroup(ctx context.Context, p tenant.Principal, id device.ID, in NewGroup) (MadeGroup, error) {
	if err := grouping.may(p); err != nil {
		return MadeGroup{}, err
	}
	if !text(in.Subject, 1, maxSubject) {
		return MadeGroup{}, field("subject", "expected a text of 1 to 100 characters")
	}
	members, err := memberAddresses(in.Participants)
	if err != nil {
		return MadeGroup{}, err
	}
	row, err := h.live(ctx, p, id, grouping)
	if err != nil {
		return MadeGroup{}, err
	}
	resp, err := ask(ctx, h, row.ID, grouping, nodepbconnect.DeviceQueryServiceClient.CreateGroup, &nodepb.CreateGroupRequest{
		DeviceId: string(row.ID), Subject: in.Subject, Members: members, Announce: in.Announce, Locked: in.Locked,
	})
	if err != nil {
		return MadeGroup{}, err
	}
	return MadeGroup{Group: groupOf(resp.GetGroup()), Failed: results(nodepb.MemberAction_MEMBER_ACTION_ADD, resp.GetFailed())}, nil
}

func memberAddresses(list []string) ([]string, error) {
	if len(list) == 0 || len(list) > maxMembers {
		return nil, field("participants", "expected a list of 1 to 256 numbers or addresses")
	}
	var out []string
	for i, one := range list {
		address, err := personAddress(fmt.Sprintf("participants[%d]", i), one)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(out, address) {
			out = append(out, address)
		}
	}
	return out, nil
}

// results gives WhatsApp's codes their words.
func results(action nodepb.MemberAction, list []*nodepb.MemberChange) []MemberResult {
	out := make([]MemberResult, 0, len(list))
	for _, c := range list {
		r := MemberResult{Asked: c.GetAsked(), Person: personOf(c.GetPerson()), OK: c.GetError() == 0, WhatsAppCode: int(c.GetError())}
		word := ""
		switch code := c.GetError(); {
		case code == 0:
		case code == 404 && action == nodepb.MemberAction_MEMBER_ACTION_ADD:
			word = "not_on_whatsapp"
		case code == 404:
			word = "not_member"
		case code == 409:
			word = "already_member"
		case code == 401, code == 403:
			word = "not_allowed"
		default:
			word = "refused"
		}
		r.Error = optional(word)
		out = append(out, r)
	}
	return out
}

// GroupChange holds what is to change of a group; nil: nothing.
type GroupChange struct {
	Subject     *string `json:"subject,omitempty" minLength:"1" maxLength:"100"`
	Description *string `json:"description,omitempty" maxLength:"2048" doc:"Empty: it is removed"`
	Announce    *bool   `json:"announce,omitempty"`
	Locked      *bool   `json:"locked,omitempty"`
}

// ChangeGroup changes what is given, in the order subject, description, announce, locked, up to the first that is refused.
func (h *Hub) ChangeGroup(ctx context.Context, p tenant.Principal, id device.ID, group string, in GroupChange) error {
	if err := grouping.may(p); err != nil {
		return err
	}
	switch {
	case in == GroupChange{}:
		return field("body", "expected at least one of subject, description, announce, locked")
	case in.Subject != nil && !text(*in.Subject, 1, maxSubject):
		return field("subject", "expected a text of 1 to 100 characters")
	case in.Description != nil && !text(*in.Description, 0, maxDescription):
		return field("description", "expected a text of at most 2048 characters")
	}
	row, address, err := h.ofGroup(ctx, p, id, group, grouping)
	if err != nil {
		return err
	}
	_, err = ask(ctx, h, row.ID, grouping, nodepbconnect.DeviceQueryServiceClient.ChangeGroup, &nodepb.ChangeGroupRequest{
		DeviceId: string(row.ID), Group: address, Subject: in.Subject, Description: in.Description, Announce: in.Announce, Locked: in.Locked,
	})
	return err
}

var memberActions = map[string]nodepb.MemberAction{
	"add": nodepb.MemberAction_MEMBER_ACTION_ADD, "remove": nodepb.MemberAction_MEMBER_ACTION_REMOVE,
	"promote": nodepb.MemberAction_MEMBER_ACTION_PROMOTE, "demote": nodepb.MemberAction_MEMBER_ACTION_DEMOTE,
}

// MembersChanged tells of each person what came of it.
type MembersChanged struct {
	Results []MemberResult `json:"results"`
}

// ChangeMembers adds, removes, promotes or demotes participants of a group.
func (h *Hub) ChangeMembers(ctx context.Context, p tenant.Principal, id device.ID, group, action string, participants []string) (MembersChanged, error) {
	if err := grouping.may(p); err != nil {
		return MembersChanged{}, err
	}
	what, ok := memberActions[action]
	if !ok {
		return MembersChanged{}, field("action", "expected add, remove, promote or demote")
	}
	members, err := memberAddresses(participants)
	if err != nil {
		return MembersChanged{}, err
	}
	row, address, err := h.ofGroup(ctx, p, id, group, grouping)
	if err != nil {
		return MembersChanged{}, err
	}
	resp, err := ask(ctx, h, row.ID, grouping, nodepbconnect.DeviceQueryServiceClient.ChangeMembers,
		&nodepb.ChangeMembersRequest{DeviceId: string(row.ID), Group: address, Action: what, Members: members})
	if err != nil {
		return MembersChanged{}, err
	}
	return MembersChanged{Results: results(what, resp.GetChanges())}, nil
}

// Invite is a group's link.
type Invite struct {
	Link string `json:"link"`
}

// Invite reads the invite link of a group. Who has it can join, so that who may not send may not read it.
func (h *Hub) Invite(ctx context.Context, p tenant.Principal, id device.ID, group string) (Invite, error) {
	return h.invite(ctx, p, id, group, inviting)
}

// ResetInvite makes a new link; the old one leads nowhere afterwards.
func (h *Hub) ResetInvite(ctx context.Context, p tenant.Principal, id device.ID, group string) (Invite, error) {
	return h.invite(ctx, p, id, group, grouping)
}

func (h *Hub) invite(ctx context.Context, p tenant.Principal, id device.ID, group string, a asking) (Invite, error) {
	row, address, err := h.ofGroup(ctx, p, id, group, a)
	if err != nil {
		return Invite{}, err
	}
	resp, err := ask(ctx, h, row.ID, a, nodepbconnect.DeviceQueryServiceClient.GetInvite,
		&nodepb.GetInviteRequest{DeviceId: string(row.ID), Group: address, Reset_: a.changes})
	return Invite{Link: resp.GetLink()}, err
}

// Joined names a group.
type Joined struct {
	JID string `json:"jid"`
}

const maxInvite = 64

// JoinGroup joins by an invite link, or by its code alone.
func (h *Hub) JoinGroup(ctx context.Context, p tenant.Principal, id device.ID, link string) (Joined, error) {
	if err := grouping.may(p); err != nil {
		return Joined{}, err
	}
	code := link
	if u, err := url.Parse(link); err == nil && u.Host != "" {
		if u.Host != "chat.whatsapp.com" {
			code = ""
		} else {
			code = strings.TrimPrefix(strings.TrimPrefix(u.Path, "/"), "invite/")
		}
	}
	if code == "" || len(code) > maxInvite || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		return Joined{}, field("link", "expected a link like https://chat.whatsapp.com/AbCdEf0123456789AbCdEf")
	}
	row, err := h.live(ctx, p, id, grouping)
	if err != nil {
		return Joined{}, err
	}
	resp, err := ask(ctx, h, row.ID, grouping, nodepbconnect.DeviceQueryServiceClient.JoinGroup, &nodepb.JoinGroupRequest{DeviceId: string(row.ID), Code: code})
	return Joined{JID: resp.GetGroup()}, err
}

// LeaveGroup leaves a group.
func (h *Hub) LeaveGroup(ctx context.Context, p tenant.Principal, id device.ID, group string) error {
	row, address, err := h.ofGroup(ctx, p, id, group, grouping)
	if err != nil {
		return err
	}
	_, err = ask(ctx, h, row.ID, grouping, nodepbconnect.DeviceQueryServiceClient.LeaveGroup,
		&nodepb.LeaveGroupRequest{DeviceId: string(row.ID), Group: address})
	return err
}
