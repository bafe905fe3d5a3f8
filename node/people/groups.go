package people

import (
	"context"
	"errors"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/waconnect/waconnect/node/nodepb"
)

// own reports whether a member is the account of this device.
func own(c *whatsmeow.Client, p types.GroupParticipant) bool {
	return p.LID.User != "" && p.LID.User == c.Store.GetLID().User || p.PhoneNumber.User != "" && p.PhoneNumber.User == c.Store.GetJID().User
}

// describe writes a group down, and apart from it who could not be added.
func describe(c *whatsmeow.Client, info *types.GroupInfo) (g *nodepb.Group, failed []*nodepb.MemberChange) {
	g = &nodepb.Group{
		Jid: info.JID.String(), Subject: info.Name, Description: info.Topic, Creator: person(info.OwnerJID, info.OwnerPN),
		Announce: info.IsAnnounce, Locked: info.IsLocked, Approval: info.IsJoinApprovalRequired,
	}
	if !info.GroupCreated.IsZero() {
		g.CreatedAt = timestamppb.New(info.GroupCreated)
	}
	for _, p := range info.Participants {
		who := person(p.JID, p.LID, p.PhoneNumber)
		if p.Error != 0 {
			failed = append(failed, &nodepb.MemberChange{Asked: p.JID.String(), Person: who, Error: int32(p.Error)})
			continue
		}
		g.Admin = g.Admin || p.IsAdmin && own(c, p)
		g.Members = append(g.Members, &nodepb.Member{Person: who, Admin: p.IsAdmin, Creator: p.IsSuperAdmin})
	}
	g.Size = int32(max(len(g.Members), info.ParticipantCount))
	return g, failed
}

// ListGroups lists the groups that the device is in.
func (d *Desk) ListGroups(ctx context.Context, _ *nodepb.ListGroupsRequest) (*nodepb.ListGroupsResponse, error) {
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ListGroupsResponse, error) {
		infos, err := c.GetJoinedGroups(ctx)
		if err != nil {
			return nil, err
		}
		resp := &nodepb.ListGroupsResponse{}
		for _, info := range infos {
			g, _ := describe(c, info)
			g.Members = nil
			resp.Groups = append(resp.Groups, g)
		}
		slices.SortFunc(resp.Groups, func(a, b *nodepb.Group) int { return strings.Compare(a.GetJid(), b.GetJid()) })
		return resp, nil
	})
}

// GetGroup reads one group.
func (d *Desk) GetGroup(ctx context.Context, req *nodepb.GetGroupRequest) (*nodepb.GetGroupResponse, error) {
	group, err := groupAddress(req.GetGroup())
	if err != nil {
		return nil, err
	}
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.GetGroupResponse, error) {
		info, err := c.GetGroupInfo(ctx, group)
		if err != nil {
			return nil, err
		}
		g, _ := describe(c, info)
		return &nodepb.GetGroupResponse{Group: g}, nil
	})
}

// CreateGroup makes a group.
func (d *Desk) CreateGroup(ctx context.Context, req *nodepb.CreateGroupRequest) (*nodepb.CreateGroupResponse, error) {
	members, err := personAddresses(req.GetMembers())
	if err != nil {
		return nil, err
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.CreateGroupResponse, error) {
		info, err := c.CreateGroup(ctx, whatsmeow.ReqCreateGroup{
			Name: req.GetSubject(), Participants: members,
			GroupAnnounce: types.GroupAnnounce{IsAnnounce: req.GetAnnounce()}, GroupLocked: types.GroupLocked{IsLocked: req.GetLocked()},
		})
		if err != nil {
			return nil, full(err)
		}
		g, failed := describe(c, info)
		return &nodepb.CreateGroupResponse{Group: g, Failed: failed}, nil
	})
}

// full names the refusal of one member too many.
func full(err error) error {
	if errors.Is(err, whatsmeow.ErrIQResourceLimit) {
		return &Refusal{Reason: nodepb.Reason_REASON_GROUP_FULL, Text: "a group cannot have so many members", Code: 419}
	}
	return err
}

// ChangeGroup changes what is given.
func (d *Desk) ChangeGroup(ctx context.Context, req *nodepb.ChangeGroupRequest) (*nodepb.ChangeGroupResponse, error) {
	group, err := groupAddress(req.GetGroup())
	if err != nil {
		return nil, err
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ChangeGroupResponse, error) {
		var list parts
		if req.Subject != nil {
			list.add("subject", func() error { return c.SetGroupName(ctx, group, req.GetSubject()) })
		}
		if req.Description != nil {
			list.add("description", func() error { return describeAnew(ctx, c, group, req.GetDescription()) })
		}
		if req.Announce != nil {
			list.add("announce", func() error { return c.SetGroupAnnounce(ctx, group, req.GetAnnounce()) })
		}
		if req.Locked != nil {
			list.add("locked", func() error { return c.SetGroupLocked(ctx, group, req.GetLocked()) })
		}
		return &nodepb.ChangeGroupResponse{}, list.apply(func(err error) error { return refusedIn(ctx, c, group, err) })
	})
}

// describeAnew names the description that it replaces, as WhatsApp wants it. The library would look that up by itself, and lose the reason
// of a failure.
func describeAnew(ctx context.Context, c *whatsmeow.Client, group types.JID, text string) error {
	info, err := c.GetGroupInfo(ctx, group)
	if err != nil {
		return err
	}
	return c.SetGroupTopic(ctx, group, info.TopicID, "", text)
}

// parts of a change, made one after the other.
type parts []part

type part struct {
	name string
	do   func() error
}

func (p *parts) add(name string, do func() error) { *p = append(*p, part{name, do}) }

// apply stops at the first that fails, and tells which were made.
func (p parts) apply(name func(error) error) error {
	var applied []string
	for _, one := range p {
		if err := one.do(); err != nil {
			refusal := *explain(name(err), true)
			refusal.Applied = applied
			return &refusal
		}
		applied = append(applied, one.name)
	}
	return nil
}

// refusedIn finds out why a change of a group was refused: WhatsApp has one code for who is no admin and who is no member.
func refusedIn(ctx context.Context, c *whatsmeow.Client, group types.JID, err error) error {
	switch {
	case errors.Is(err, whatsmeow.ErrIQNotFound):
		return &Refusal{Reason: nodepb.Reason_REASON_GROUP_NOT_FOUND, Text: "there is no such group", Code: 404}
	case errors.Is(err, whatsmeow.ErrIQForbidden), errors.Is(err, whatsmeow.ErrIQNotAuthorized):
	default:
		return full(err)
	}
	_, why := c.GetGroupInfo(ctx, group)
	if errors.Is(why, whatsmeow.ErrNotInGroup) || errors.Is(why, whatsmeow.ErrGroupNotFound) {
		return why
	}
	return &Refusal{Reason: nodepb.Reason_REASON_NOT_ADMIN, Text: "only admins of the group may do that", Code: 403}
}

var actions = map[nodepb.MemberAction]whatsmeow.ParticipantChange{
	nodepb.MemberAction_MEMBER_ACTION_ADD: whatsmeow.ParticipantChangeAdd, nodepb.MemberAction_MEMBER_ACTION_REMOVE: whatsmeow.ParticipantChangeRemove,
	nodepb.MemberAction_MEMBER_ACTION_PROMOTE: whatsmeow.ParticipantChangePromote, nodepb.MemberAction_MEMBER_ACTION_DEMOTE: whatsmeow.ParticipantChangeDemote,
}

// ChangeMembers adds, removes, promotes or demotes.
func (d *Desk) ChangeMembers(ctx context.Context, req *nodepb.ChangeMembersRequest) (*nodepb.ChangeMembersResponse, error) {
	group, err := groupAddress(req.GetGroup())
	if err != nil {
		return nil, err
	}
	members, err := personAddresses(req.GetMembers())
	if err != nil {
		return nil, err
	}
	action, ok := actions[req.GetAction()]
	if !ok {
		return nil, invalid("action %d is not known", req.GetAction())
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ChangeMembersResponse, error) {
		done, err := c.UpdateGroupParticipants(ctx, group, members, action)
		if err != nil {
			return nil, refusedIn(ctx, c, group, err)
		}
		resp := &nodepb.ChangeMembersResponse{}
		for i, asked := range members {
			result, err := resultOf(ctx, c, asked, i, done)
			if err != nil {
				return nil, err
			}
			resp.Changes = append(resp.Changes, result)
		}
		return resp, nil
	})
}

// resultOf finds what became of somebody, whom WhatsApp may name by another address than we did; it answers in the order of the question.
func resultOf(ctx context.Context, c *whatsmeow.Client, asked types.JID, i int, done []types.GroupParticipant) (*nodepb.MemberChange, error) {
	names, err := both(ctx, c, asked)
	if err != nil {
		return nil, err
	}
	out := &nodepb.MemberChange{Asked: asked.String(), Person: person(names...)}
	at := slices.IndexFunc(done, func(p types.GroupParticipant) bool {
		return slices.ContainsFunc(names, func(n types.JID) bool { return n == p.JID.ToNonAD() || n == p.LID || n == p.PhoneNumber })
	})
	if at < 0 && i < len(done) {
		at = i
	}
	if at >= 0 {
		p := done[at]
		out.Error, out.Person = int32(p.Error), person(append([]types.JID{p.JID, p.LID, p.PhoneNumber}, names...)...)
	}
	return out, nil
}

// GetInvite reads the invite link, or makes a new one.
func (d *Desk) GetInvite(ctx context.Context, req *nodepb.GetInviteRequest) (*nodepb.GetInviteResponse, error) {
	group, err := groupAddress(req.GetGroup())
	if err != nil {
		return nil, err
	}
	return run(ctx, d, req.GetReset_(), func(ctx context.Context, c *whatsmeow.Client) (*nodepb.GetInviteResponse, error) {
		link, err := c.GetGroupInviteLink(ctx, group, req.GetReset_())
		return &nodepb.GetInviteResponse{Link: link}, err
	})
}

// JoinGroup joins by an invite link.
func (d *Desk) JoinGroup(ctx context.Context, req *nodepb.JoinGroupRequest) (*nodepb.JoinGroupResponse, error) {
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.JoinGroupResponse, error) {
		group, err := c.JoinGroupWithLink(ctx, req.GetCode())
		var iq *whatsmeow.IQError
		if errors.As(err, &iq) && iq.Code == 409 {
			return nil, &Refusal{Reason: nodepb.Reason_REASON_ALREADY_MEMBER, Text: "the device is in the group already", Code: 409}
		}
		return &nodepb.JoinGroupResponse{Group: group.String()}, full(err)
	})
}

// LeaveGroup leaves a group.
func (d *Desk) LeaveGroup(ctx context.Context, req *nodepb.LeaveGroupRequest) (*nodepb.LeaveGroupResponse, error) {
	group, err := groupAddress(req.GetGroup())
	if err != nil {
		return nil, err
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.LeaveGroupResponse, error) {
		err := c.LeaveGroup(ctx, group)
		if err != nil {
			err = refusedIn(ctx, c, group, err)
		}
		return &nodepb.LeaveGroupResponse{}, err
	})
}
