package watest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

func TestGroupChangesByPersons(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob, carol := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, c := pairQR(t, s, alice), pairQR(t, s, carol)
	groups := "/phones/" + bob.Number() + "/groups"
	var created struct{ JID types.JID }
	r.call("POST", groups, object{"subject": "Club", "members": []string{alice.Number()}}, &created)
	await(t, a, "joined", func(e *events.JoinedGroup) bool { return e.JID == created.JID && len(e.Participants) == 2 })
	path := groups + "/" + created.JID.String()
	change := func(what string, match func(*events.GroupInfo) bool) *events.GroupInfo {
		t.Helper()
		e := await(t, a, what, match)
		require.Equal(t, created.JID, e.JID)
		require.Equal(t, bob.LID(), *e.Sender)
		require.Equal(t, bob.JID(), *e.SenderPN)
		return e
	}
	members := func(action string, who ...*Phone) []MemberChange {
		t.Helper()
		var out []MemberChange
		var numbers []string
		for _, p := range who {
			numbers = append(numbers, "+"+p.Number())
		}
		r.call("POST", path+"/members", object{"action": action, "members": numbers}, &out)
		return out
	}
	require.Equal(t, []MemberChange{{Number: carol.Number()}, {Number: alice.Number(), Error: 409}}, members("add", carol, alice))
	require.Equal(t, []types.JID{carol.LID()}, change("join", func(e *events.GroupInfo) bool { return len(e.Join) > 0 }).Join)
	await(t, c, "told of the group", func(e *events.JoinedGroup) bool {
		return e.JID == created.JID && e.Type == "" && len(e.Participants) == 3
	})
	members("promote", alice)
	change("promoted", func(e *events.GroupInfo) bool { return len(e.Promote) == 1 && e.Promote[0] == alice.LID() })
	members("demote", alice)
	change("demoted", func(e *events.GroupInfo) bool { return len(e.Demote) == 1 && e.Demote[0] == alice.LID() })
	r.call("PATCH", path, object{"subject": "Circle"}, nil)
	require.Equal(t, bob.LID(), change("subject", func(e *events.GroupInfo) bool { return e.Name != nil && e.Name.Name == "Circle" }).Name.NameSetBy)
	r.call("PATCH", path, object{"description": "What we do"}, nil)
	change("description", func(e *events.GroupInfo) bool { return e.Topic != nil && e.Topic.Topic == "What we do" })
	r.call("PATCH", path, object{"announce": true, "locked": true, "adminAdd": true, "expiration": 86400}, nil)
	change("announce", func(e *events.GroupInfo) bool { return e.Announce != nil && e.Announce.IsAnnounce })
	change("locked", func(e *events.GroupInfo) bool { return e.Locked != nil && e.Locked.IsLocked })
	change("timer", func(e *events.GroupInfo) bool { return e.Ephemeral != nil && e.Ephemeral.DisappearingTimer == 86400 })
	info, err := a.GetGroupInfo(testContext(t), created.JID)
	require.NoError(t, err)
	require.Equal(t, "Circle", info.Name)
	require.Equal(t, "What we do", info.Topic)
	require.True(t, info.IsAnnounce)
	require.True(t, info.IsLocked)
	require.Equal(t, types.GroupMemberAddModeAdmin, info.MemberAddMode)
	require.Equal(t, uint32(86400), info.DisappearingTimer)
	_, err = a.UpdateGroupParticipants(testContext(t), created.JID, []types.JID{carol.LID()}, whatsmeow.ParticipantChangeAdd)
	require.ErrorIs(t, err, whatsmeow.ErrIQForbidden, "only admins add")
	r.call("PATCH", path, object{"announce": false, "locked": false, "expiration": 0, "description": ""}, nil)
	change("open", func(e *events.GroupInfo) bool { return e.Announce != nil && !e.Announce.IsAnnounce })
	change("unlocked", func(e *events.GroupInfo) bool { return e.Locked != nil && !e.Locked.IsLocked })
	change("no timer", func(e *events.GroupInfo) bool { return e.Ephemeral != nil && !e.Ephemeral.IsEphemeral })
	change("no description", func(e *events.GroupInfo) bool { return e.Topic != nil && e.Topic.TopicDeleted })

	var invite struct{ Code, Link string }
	r.call("POST", path+"/invite", nil, &invite)
	change("new link", func(e *events.GroupInfo) bool { return e.NewInviteLink != nil && *e.NewInviteLink == invite.Link })
	members("remove", carol)
	await(t, c, "removed", func(e *events.GroupInfo) bool { return len(e.Leave) == 1 && e.Leave[0] == carol.LID() })
	r.call("POST", "/phones/"+carol.Number()+"/groups/join", object{"code": invite.Link}, nil)
	await(t, a, "joined by link", func(e *events.GroupInfo) bool { return e.JoinReason == "invite" && e.Join[0] == carol.LID() })
	r.call("DELETE", "/phones/"+carol.Number()+"/groups/"+created.JID.String(), nil, nil)
	await(t, c, "told of the group again", func(e *events.JoinedGroup) bool { return e.Reason == "invite" })
	await(t, a, "left", func(e *events.GroupInfo) bool {
		return len(e.Leave) == 1 && e.Leave[0] == carol.LID() && *e.Sender == carol.LID()
	})
	var list []groupView
	r.call("GET", groups, nil, &list)
	require.Equal(t, []groupView{{
		JID: created.JID, Subject: "Circle", Members: []string{bob.Number(), alice.Number()}, Admins: []string{bob.Number()}, AdminAdd: true,
	}}, list)

	alices := "/phones/" + alice.Number() + "/groups/" + created.JID.String()
	require.Contains(t, r.refused("POST", alices+"/members", `{"action":"remove","members":["`+bob.Number()+`"]}`, 409, "refused"), "forbidden")
	r.refused("POST", path+"/members", `{"action":"add","members":["19995550000"]}`, 404, "unknown_number")
	require.Contains(t, r.refused("POST", path+"/members", `{"action":"bless","members":["1"]}`, 400, "bad_request"), "bless")
	require.Contains(t, r.refused("PATCH", path, `{}`, 400, "bad_request"), "subject")
	r.refused("PATCH", groups+"/120363999", `{"subject":"x"}`, 404, "unknown_group")
	require.Contains(t, r.refused("POST", groups+"/join", `{"code":"never"}`, 409, "refused"), "not-acceptable")
	noUnknown(t, s)
}

func TestGroupSettingsByClients(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Trip", Participants: []types.JID{bob.LID()}})
	require.NoError(t, err)
	require.NoError(t, a.SetDisappearingTimer(ctx, info.JID, time.Hour, time.Time{}))
	await(t, b, "timer", func(e *events.GroupInfo) bool { return e.Ephemeral != nil && e.Ephemeral.DisappearingTimer == 3600 })
	require.NoError(t, a.SetGroupTopic(ctx, info.JID, "", "", "Packing list"))
	await(t, b, "topic", func(e *events.GroupInfo) bool { return e.Topic != nil && e.Topic.Topic == "Packing list" })
	require.NoError(t, a.SetGroupMemberAddMode(ctx, info.JID, types.GroupMemberAddModeAdmin))
	require.NoError(t, a.SetGroupAnnounce(ctx, info.JID, true))
	await(t, b, "announce", func(e *events.GroupInfo) bool { return e.Announce != nil && e.Announce.IsAnnounce })
	require.ErrorIs(t, b.SetGroupLocked(ctx, info.JID, true), whatsmeow.ErrIQForbidden)
	_, err = bob.Send(ctx, Outgoing{To: info.JID.String(), Text: "may I?"})
	require.ErrorIs(t, err, ErrRefused)
	g := bob.Groups()[0]
	require.True(t, g.Announce && g.AdminAdd)
	require.Equal(t, uint32(3600), g.Timer)
	require.Equal(t, "Packing list", g.Topic)
	noUnknown(t, s)
}

// The phone gives its key to each device once: what it writes later costs one encryption, however many members there are.
func TestLargeGroup(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	members := []string{alice.Number()}
	for len(members) < 500 {
		members = append(members, addPhone(t, s, PhoneParams{Blind: true}).Number())
	}
	group, err := bob.CreateGroup(testContext(t), "Crowd", members)
	require.NoError(t, err)
	joined := await(t, c, "joined", func(e *events.JoinedGroup) bool { return e.JID == group })
	require.Len(t, joined.Participants, 501)
	last := s.Audit().Last()
	for _, text := range []string{"first", "second"} {
		_, err = bob.Send(testContext(t), Outgoing{To: group.String(), Text: text})
		require.NoError(t, err)
		require.Equal(t, group, c.awaitText(t, text).Info.Chat)
	}
	bob.mu.Lock()
	require.Len(t, bob.u.Phone.KeyHolders[group.User], 501, "every device but its own, with the companion")
	bob.mu.Unlock()
	require.Len(t, s.Audit().Entries(last, AuditAccepted, bob.JID().String()), 2)
	id := c.sendText(t, group, "hello, crowd")
	require.Equal(t, "hello, crowd", awaitMessage(t, bob, byID(id)).Text)
	_, err = bob.ChangeMembers(group, "remove", members[1:400])
	require.NoError(t, err)
	e := await(t, c, "removed", func(e *events.GroupInfo) bool { return len(e.Leave) > 0 })
	require.Len(t, e.Leave, 399)
	require.Empty(t, s.Audit().Entries(0, AuditRetry, ""))
	noUnknown(t, s)
}
