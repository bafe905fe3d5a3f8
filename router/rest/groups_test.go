package rest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/watest"
	"github.com/waconnect/waconnect/router/hub"
)

func TestGroups(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob, carol := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob"), w.phone("15550000003", "Carol")
	shy := w.phone("15550000004", "Shy")
	shy.SetPrivacy("groupadd", "none")
	a, b := w.link(alice), w.link(bob)
	as := func(id string, route, body string) answer {
		return w.do("agent", strings.Replace(route, "DEVICE", id, 1), body)
	}
	require.JSONEq(t, `[]`, as(string(a), "GET /devices/DEVICE/groups", "").text)

	made := into[hub.MadeGroup](as(string(a), "POST /devices/DEVICE/groups",
		`{"subject":"Trip","participants":["+1 555 000 0002","15550000004","19995550000"],"locked":true}`), 201)
	require.Equal(t, "Trip", made.Group.Subject)
	require.True(t, made.Group.IsAdmin && made.Group.Locked && !made.Group.Announce)
	require.Equal(t, 2, made.Group.Size)
	require.Equal(t, alice.LID().String(), made.Group.Creator.JID)
	require.Len(t, made.Failed, 2)
	require.Equal(t, "not_allowed", *made.Failed[0].Error, "who lets nobody add them")
	require.Equal(t, "not_on_whatsapp", *made.Failed[1].Error)
	group := made.Group.JID
	of := "/devices/DEVICE/groups/" + group
	require.Equal(t, "Trip", bob.Groups()[0].Subject, "others see it")
	listed := into[[]hub.Group](as(string(b), "GET /devices/DEVICE/groups", ""), 200)
	require.Len(t, listed, 1)
	require.Equal(t, group, listed[0].JID)
	require.False(t, listed[0].IsAdmin)
	require.Empty(t, listed[0].Participants)

	// Only admins may, and the reason is told.
	for route, body := range map[string]string{
		"PATCH " + of: `{"subject":"Mine"}`, "POST " + of + "/participants": `{"action":"promote","participants":["15550000002"]}`,
		"GET " + of + "/invite": "", "POST " + of + "/invite/reset": "",
	} {
		refused(t, as(string(b), route, body), 403, "not_group_admin", "not_executed")
	}

	members := func(id, action, who string) hub.MembersChanged {
		return into[hub.MembersChanged](as(id, "POST "+of+"/participants", `{"action":"`+action+`","participants":["`+who+`"]}`), 200)
	}
	require.True(t, members(string(a), "add", carol.Number()).Results[0].OK)
	added := members(string(a), "add", carol.Number()).Results[0]
	require.Equal(t, "already_member", *added.Error)
	require.Equal(t, "not_member", *members(string(a), "promote", shy.Number()).Results[0].Error)
	require.True(t, members(string(a), "promote", bob.LID().String()).Results[0].OK)
	require.True(t, bob.Groups()[0].Admins[bob.Number()])
	refusedCreator := members(string(b), "demote", alice.Number()).Results[0]
	require.False(t, refusedCreator.OK)
	require.Equal(t, "refused", *refusedCreator.Error)

	// Another admin changes it, everybody sees it.
	require.Equal(t, 200, as(string(b), "PATCH "+of, `{"subject":"Journey","description":"We meet at nine","announce":true,"locked":false}`).status)
	seen := into[hub.Group](as(string(a), "GET "+strings.TrimSuffix(of, "@g.us"), ""), 200)
	require.Equal(t, "Journey", seen.Subject)
	require.Equal(t, "We meet at nine", *seen.Description)
	require.True(t, seen.Announce && !seen.Locked)
	require.Len(t, seen.Participants, 3)
	i := slices.IndexFunc(seen.Participants, func(m hub.Member) bool { return m.JID == bob.LID().String() })
	require.True(t, seen.Participants[i].Admin && !seen.Participants[i].Creator)
	require.Equal(t, bob.Number(), *seen.Participants[i].Number)
	require.Equal(t, "Journey", carol.Groups()[0].Subject)
	require.Equal(t, 200, as(string(a), "PATCH "+of, `{"description":""}`).status)
	require.Empty(t, carol.Groups()[0].Topic)

	// A device that was removed joins again by the link; an old link leads nowhere.
	link := into[hub.Invite](as(string(a), "GET "+of+"/invite", ""), 200).Link
	require.True(t, strings.HasPrefix(link, "https://chat.whatsapp.com/"))
	require.True(t, members(string(a), "remove", bob.Number()).Results[0].OK)
	require.Empty(t, bob.Groups())
	refused(t, as(string(b), "GET "+of, ""), 403, "not_in_group", "not_executed")
	refused(t, as(string(b), "PATCH "+of, `{"subject":"x"}`), 403, "not_in_group", "not_executed")
	fresh := into[hub.Invite](as(string(a), "POST "+of+"/invite/reset", ""), 200).Link
	require.NotEqual(t, link, fresh)
	join := func(id, link string) answer { return as(id, "POST /devices/DEVICE/groups/join", `{"link":"`+link+`"}`) }
	refused(t, join(string(b), link), 410, "invite_revoked", "not_executed")
	refused(t, join(string(b), "AbCdEf0123456789AbCdEf"), 404, "invite_not_found", "not_executed")
	requireError(t, join(string(b), "https://example.com/x"), 400, "invalid_request", "link")
	require.Equal(t, group, into[hub.Joined](join(string(b), fresh), 200).JID)
	refused(t, join(string(b), fresh), 409, "already_member", "not_executed")
	require.Len(t, bob.Groups(), 1)
	require.Equal(t, 200, as(string(b), "POST "+of+"/leave", "").status)
	require.Empty(t, bob.Groups())

	// A message to the group reaches who is in it now.
	sent := as(string(a), "POST /devices/DEVICE/messages/send", `{"to":"`+group+`","text":"on our own"}`)
	require.Equal(t, 202, sent.status, sent.text)
	_, err := carol.WaitMessage(t.Context(), func(r watest.Received) bool { return r.Text == "on our own" })
	require.NoError(t, err)
	require.Empty(t, bob.Messages(0))

	refused(t, as(string(a), "GET /devices/DEVICE/groups/120363999999999999@g.us", ""), 404, "group_not_found", "not_executed")
	refused(t, as(string(a), "POST /devices/DEVICE/groups/120363999999999999@g.us/leave", ""), 404, "group_not_found", "not_executed")
	for route, want := range map[string][2]string{
		"GET /devices/DEVICE/groups/15550000001@s.whatsapp.net": {"", "group"},
		"POST /devices/DEVICE/groups":                           {`{"subject":"","participants":["15550000002"]}`, "subject"},
		"PATCH " + of:                                           {`{}`, "at least one"},
		"POST " + of + "/participants":                          {`{"action":"adopt","participants":["15550000002"]}`, "action"},
	} {
		requireError(t, as(string(a), route, want[0]), 400, "invalid_request", want[1])
	}
	requireError(t, as(string(a), "POST /devices/DEVICE/groups", `{"subject":"x","participants":["1"]}`), 400, "invalid_request", "participants[0]")
	requireError(t, as(string(a), "POST /devices/DEVICE/groups", `{"subject":"x"}`), 400, "invalid_request", "participants")
	requireError(t, w.do("reader", "POST /devices/DEVICE/groups", `{"subject":"x","participants":["15550000002"]}`), 403, "forbidden", "")

	requireError(t, as(string(a), "PATCH "+of, `{"subject":"`+strings.Repeat("ñ", 101)+`"}`), 400, "invalid_request", "subject")
	require.Equal(t, 200, as(string(a), "PATCH "+of, `{"subject":"`+strings.Repeat("ñ", 100)+`"}`).status, "characters, not bytes")
}
