package rest

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) listRoutes() {
	a.handle("GET /devices", tenant.ReadDevices, requestTime, a.listDevices)
	a.handle("GET /devices/{id}", tenant.ReadDevice, requestTime, a.deviceStatus)
	a.handle("PATCH /devices/{id}", tenant.ManageDevices, requestTime, a.updateDevice)
	a.handle("GET /devices/{id}/messages/outbound", tenant.ReadMessage, requestTime, a.outbound)
	a.handle("GET /devices/{id}/messages/inbound", tenant.ReadMessages, requestTime, a.inbound)
	a.handle("GET /devices/{id}/conversations", tenant.ReadMessages, requestTime, a.conversations)
	a.handle("GET /devices/{id}/conversations/messages", tenant.ReadMessages, requestTime, a.chat)
	a.handle("GET /events", tenant.ReadEvents, requestTime, a.events)
}

// queryPage reads limit and cursor.
func queryPage(q url.Values) (p hub.Page, err error) {
	p.Cursor = q.Get("cursor")
	p.Limit, err = queryLimit(q)
	return p, err
}

// queryBetween reads from and to.
func queryBetween(q url.Values) (b hub.Between, err error) {
	for name, at := range map[string]*time.Time{"from": &b.From, "to": &b.To} {
		t, err := queryTime(q, name)
		if err != nil {
			return b, err
		}
		if t != nil {
			*at = *t
		}
	}
	return b, nil
}

// withNext is the answer of a list: the cursor of the next page stands in a header, because the original's body is a bare list.
func withNext[T any](list []T, next string) response {
	resp := response{status: http.StatusOK, body: list}
	if next != "" {
		resp.header = []string{"X-Next-Cursor", next}
	}
	return resp
}

func (a *api) listTenants(r *request) (response, error) {
	q := r.URL.Query()
	p, err := queryPage(q)
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.ListTenants(r.Context(), r.who, hub.TenantQuery{Name: q.Get("name"), Status: q.Get("status"), Page: p})
	return withNext(list, next), err
}

func (a *api) listDevices(r *request) (response, error) {
	q := r.URL.Query()
	p, err := queryPage(q)
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Devices(r.Context(), r.who, hub.DeviceQuery{
		TenantID: q.Get("tenantId"), Label: q.Get("label"), Status: device.Status(q.Get("status")), Page: p,
	})
	states := make([]deviceState, 0, len(list))
	for _, row := range list {
		states = append(states, a.state(row))
	}
	return withNext(states, next), err
}

// nullable is a text of a change: left out, null, or given.
type nullable struct{ value *string }

// UnmarshalJSON makes the empty text of null, which means none.
func (n *nullable) UnmarshalJSON(text []byte) error {
	n.value = new(string)
	return json.Unmarshal(text, n.value)
}

func (a *api) updateDevice(r *request) (response, error) {
	in, err := body[struct {
		Label     *string  `json:"label"`
		PhoneHint nullable `json:"phoneHint"`
	}](r)
	if err != nil {
		return response{}, err
	}
	if in.Label == nil && in.PhoneHint.value == nil {
		return response{}, invalid("body: expected label, phoneHint or both")
	}
	row, err := a.cfg.Hub.UpdateDevice(r.Context(), r.who, deviceID(r), hub.DeviceChange{Label: in.Label, PhoneHint: in.PhoneHint.value})
	return response{status: http.StatusOK, body: a.state(row)}, err
}

func messageQuery(q url.Values) (in hub.MessageQuery, err error) {
	in = hub.MessageQuery{
		TenantID: q.Get("tenantId"), DeviceID: device.ID(q.Get("deviceId")), Status: message.Status(q.Get("status")), Type: q.Get("type"), Chat: q.Get("chat"),
		Text: q.Get("text"),
	}
	if in.Page, err = queryPage(q); err != nil {
		return in, err
	}
	in.Between, err = queryBetween(q)
	return in, err
}

func (a *api) outbound(r *request) (response, error) {
	in, err := messageQuery(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Messages(r.Context(), r.who, deviceID(r), in)
	return withNext(list, next), err
}

func eventQuery(q url.Values) (in hub.EventQuery, err error) {
	in = hub.EventQuery{TenantID: q.Get("tenantId"), DeviceID: device.ID(q.Get("deviceId")), Type: q.Get("type"), Chat: q.Get("chat")}
	if in.Page, err = queryPage(q); err != nil {
		return in, err
	}
	in.Between, err = queryBetween(q)
	return in, err
}

func (a *api) events(r *request) (response, error) {
	in, err := eventQuery(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Events(r.Context(), r.who, in)
	return withNext(list, next), err
}

func (a *api) inbound(r *request) (response, error) {
	in, err := eventQuery(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Inbound(r.Context(), r.who, deviceID(r), in)
	return withNext(list, next), err
}

// conversationsAnswer and chatAnswer are the original's, with the cursor as an addition.
type (
	conversationsAnswer struct {
		Conversations []hub.Conversation `json:"conversations"`
		NextCursor    string             `json:"nextCursor,omitempty" doc:"Of the next page; left out with the last"`
	}
	chatAnswer struct {
		Messages   []hub.ChatMessage `json:"messages" doc:"Ascending"`
		NextCursor string            `json:"nextCursor,omitempty" doc:"Of the page before this one in time; left out with the oldest"`
	}
)

func (a *api) conversations(r *request) (response, error) {
	q := r.URL.Query()
	in := hub.ConversationQuery{}
	var err error
	if in.Page, err = queryPage(q); err != nil {
		return response{}, err
	}
	switch include := q.Get("include"); include {
	case "", "inbound":
	case "all":
		in.OutToo = true
	default:
		return response{}, invalid("include: expected inbound or all")
	}
	list, next, err := a.cfg.Hub.Conversations(r.Context(), r.who, deviceID(r), in)
	if err != nil {
		return response{}, err
	}
	resp := withNext(list, next)
	resp.body = conversationsAnswer{list, next}
	return resp, nil
}

func (a *api) chat(r *request) (response, error) {
	q := r.URL.Query()
	p, err := queryPage(q)
	if err != nil {
		return response{}, err
	}
	// A plus that was not escaped has become a space; no address has one.
	list, next, err := a.cfg.Hub.Chat(r.Context(), r.who, deviceID(r), hub.ChatQuery{RemoteJID: strings.TrimSpace(q.Get("remoteJid")), Page: p})
	if err != nil {
		return response{}, err
	}
	resp := withNext(list, next)
	resp.body = chatAnswer{list, next}
	return resp, nil
}
