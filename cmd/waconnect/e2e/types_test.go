package e2e

import (
	"encoding/json"
	"net/url"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// stored is an event as the API lists it.
type stored struct {
	ID, Type       string
	NormalizedJSON map[string]any
}

// eventOf waits for an event of a device of which something is true.
func (p *product) eventOf(device, kind string, ok func(map[string]any) bool) (found stored) {
	p.t.Helper()
	tenant := p.status(device)["tenantId"].(string)
	p.wait(kind, func() bool {
		var list []stored
		query := url.Values{"tenantId": {tenant}, "deviceId": {device}, "type": {kind}, "limit": {"100"}}
		a := p.ok("GET", "/events?"+query.Encode(), nil)
		require.NoError(p.t, json.Unmarshal(a.Body, &list))
		i := slices.IndexFunc(list, func(e stored) bool { return ok(e.NormalizedJSON) })
		if i >= 0 {
			found = list[i]
		}
		return i >= 0
	})
	return found
}

func always(map[string]any) bool { return true }

// post sends any message, and waits until it is sent.
func (p *product) post(device string, body map[string]any) (id string) {
	p.t.Helper()
	a := p.api("POST", "/devices/"+device+"/messages/send", body)
	require.Equal(p.t, 202, a.Status, "%s", a.Body)
	id = a.str(p.t, "outboundMessageId")
	p.waitMessage(device, id, "SENT")
	return id
}

// A day of a group, from the one who makes it to the one who leaves, through the API of two devices; and messages about messages in it.
func TestDayOfAGroup(t *testing.T) {
	t.Parallel()
	p := start(t)
	_, shop, shopPhone, ana := p.linked()
	office := p.device(p.status(shop)["tenantId"].(string))
	officePhone := p.phone("5215500000098", "Office")
	p.link(office, officePhone)

	made := p.ok("POST", "/devices/"+office+"/groups", map[string]any{"subject": "Trip", "participants": []string{shopPhone, ana}})
	var group struct{ Group struct{ JID string } }
	require.NoError(t, json.Unmarshal(made.Body, &group))
	jid := group.Group.JID
	require.NotEmpty(t, jid)
	joined := p.eventOf(shop, "group.joined", always)
	require.Equal(t, jid, joined.NormalizedJSON["chat"])

	p.ok("POST", "/devices/"+office+"/groups/"+jid+"/participants", map[string]any{"action": "promote", "participants": []string{shopPhone}})
	p.eventOf(shop, "group.participants", func(e map[string]any) bool { return len(e["promoted"].([]any)) == 1 })
	p.ok("PATCH", "/devices/"+office+"/groups/"+jid, map[string]any{"subject": "Journey", "announce": true})
	p.eventOf(shop, "group.changed", func(e map[string]any) bool { return e["subject"] == "Journey" })
	p.eventOf(shop, "group.changed", func(e map[string]any) bool { return e["announce"] == true })
	p.ok("PATCH", "/devices/"+office+"/groups/"+jid, map[string]any{"announce": false})

	first := p.post(office, map[string]any{"to": jid, "text": "who drives?"})
	p.waitText(ana, "who drives?")
	asked := p.eventOf(shop, "message.inbound", func(e map[string]any) bool { return e["chat"] == jid })
	p.post(shop, map[string]any{"to": jid, "text": "I do", "quotedMessageId": asked.ID})
	p.eventOf(office, "message.inbound", func(e map[string]any) bool { return e["content"].(map[string]any)["text"] == "I do" })
	p.post(shop, map[string]any{"type": "reaction", "messageId": asked.ID, "emoji": "🚗"})
	reaction := p.eventOf(office, "message.reaction", always)
	require.Equal(t, "🚗", reaction.NormalizedJSON["reaction"])
	require.Equal(t, true, reaction.NormalizedJSON["target"].(map[string]any)["fromMe"])
	p.post(office, map[string]any{"type": "edit", "messageId": first, "text": "who drives on Monday?"})
	p.eventOf(shop, "message.edited", always)
	p.post(office, map[string]any{"type": "poll", "to": jid, "poll": map[string]any{"question": "When?", "options": []string{"early", "late"}}})
	// Shop administers the group, so it may take back what others wrote.
	p.post(shop, map[string]any{"type": "revoke", "messageId": asked.ID})
	p.eventOf(office, "message.revoked", always)
	p.wait("Ana to see it gone", func() bool {
		list := p.inbox(ana)
		return slices.ContainsFunc(list, func(m seen) bool { return m.Revoked })
	})

	p.ok("POST", "/devices/"+shop+"/groups/"+jid+"/leave", nil)
	p.eventOf(office, "group.participants", func(e map[string]any) bool { return len(e["removed"].([]any)) == 1 })
	require.Empty(t, p.audit("unknown_iq"))
}
