package rest

import (
	"net/http"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// peopleRoutes are about numbers, contacts, the own profile, presence, and what was read.
func (a *api) peopleRoutes() {
	a.handle("POST /devices/{id}/check", tenant.CheckNumbers, a.cfg.LiveTime, a.checkNumbers)
	a.handle("GET /devices/{id}/contacts", tenant.ReadPeople, a.cfg.LiveTime, a.contacts)
	a.handle("GET /devices/{id}/contacts/{contact}", tenant.ReadPeople, a.cfg.LiveTime, a.contact)
	a.handle("GET /devices/{id}/profile", tenant.ReadPeople, a.cfg.LiveTime, a.profile)
	a.handle("PATCH /devices/{id}/profile", tenant.ManageDevices, a.cfg.LiveTime, a.changeProfile)
	a.handle("POST /devices/{id}/presence", tenant.SendPresence, a.cfg.LiveTime, a.setPresence)
	a.handle("POST /devices/{id}/presence/chat", tenant.SendPresence, a.cfg.LiveTime, a.setChatState)
	a.handle("POST /devices/{id}/presence/subscribe", tenant.SendPresence, a.cfg.LiveTime, a.watchPresence)
	a.handle("POST /devices/{id}/read", tenant.SendPresence, a.cfg.LiveTime, a.markRead)
}

// Bodies of these routes.
type (
	checkBody struct {
		Numbers []string `json:"numbers" minItems:"1" doc:"In international form; at most 50, unless configured otherwise"`
	}
	presenceBody struct {
		Presence string `json:"presence" enum:"available,unavailable"`
	}
	chatStateBody struct {
		To    string `json:"to" doc:"A number or address of a person or group"`
		State string `json:"state" enum:"composing,recording,paused"`
	}
	subscribeBody struct {
		To string `json:"to" doc:"A number or address of a person"`
	}
	readBody struct {
		Chat       string   `json:"chat" doc:"A number or address of a person or group"`
		MessageIDs []string `json:"messageIds,omitempty" maxItems:"100" doc:"WhatsApp's ids; none: the last 200 messages that were received in the chat"`
	}
	readAnswer struct {
		OK     bool `json:"ok"`
		Marked int  `json:"marked" doc:"Messages"`
	}
)

// peopleOperations describe them.
var peopleOperations = []operation{
	{"POST /devices/{id}/check", "Tell which numbers have an account; answers are kept for a time", tenant.CheckNumbers, nil, checkBody{}, 200, hub.Checked{}, liveErrors(400, 413)},
	{"GET /devices/{id}/contacts", "List the people whose names a device knows", tenant.ReadPeople, []string{"limit", "cursor", "search"}, nil, 200, []hub.Contact{}, liveErrors(400)},
	{"GET /devices/{id}/contacts/{contact}", "Look a person up by number or address", tenant.ReadPeople, nil, nil, 200, hub.ContactDetail{}, liveErrors(400)},
	{"GET /devices/{id}/profile", "Read what others see of the device's account", tenant.ReadPeople, nil, nil, 200, hub.Profile{}, liveErrors()},
	{"PATCH /devices/{id}/profile", "Change name, about or picture of the account", tenant.ManageDevices, nil, hub.ProfileChange{}, 200, okAnswer{}, liveErrors(400, 413)},
	{"POST /devices/{id}/presence", "Show the account as available or unavailable", tenant.SendPresence, nil, presenceBody{}, 200, okAnswer{}, liveErrors(400, 413)},
	{"POST /devices/{id}/presence/chat", "Show typing or recording in one chat, or end it", tenant.SendPresence, nil, chatStateBody{}, 200, okAnswer{}, liveErrors(400, 413)},
	{"POST /devices/{id}/presence/subscribe", "Follow somebody's presence, and read it", tenant.SendPresence, nil, subscribeBody{}, 200, hub.Presence{}, liveErrors(400, 413)},
	{"POST /devices/{id}/read", "Mark received messages as read", tenant.SendPresence, nil, readBody{}, 200, readAnswer{}, liveErrors(400, 413)},
}

// liveErrors are those of everything that is asked of a live device, and more.
func liveErrors(more ...int) []int {
	return append(more, http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusConflict, http.StatusTooManyRequests,
		http.StatusBadGateway, http.StatusServiceUnavailable)
}

func (a *api) checkNumbers(r *request) (response, error) {
	in, err := body[checkBody](r)
	if err != nil {
		return response{}, err
	}
	out, err := a.cfg.Hub.CheckNumbers(r.Context(), r.who, deviceID(r), in.Numbers)
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) contacts(r *request) (response, error) {
	q := r.URL.Query()
	limit, err := queryLimit(q)
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Contacts(r.Context(), r.who, deviceID(r), hub.ContactPage{Limit: limit, After: q.Get("cursor"), Search: q.Get("search")})
	return withNext(list, next), err
}

func (a *api) contact(r *request) (response, error) {
	out, err := a.cfg.Hub.Contact(r.Context(), r.who, deviceID(r), r.PathValue("contact"))
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) profile(r *request) (response, error) {
	out, err := a.cfg.Hub.Profile(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) changeProfile(r *request) (response, error) {
	in, err := body[hub.ProfileChange](r)
	if err != nil {
		return response{}, err
	}
	return done(a.cfg.Hub.ChangeProfile(r.Context(), r.who, deviceID(r), in))
}

func (a *api) setPresence(r *request) (response, error) {
	in, err := body[presenceBody](r)
	if err != nil {
		return response{}, err
	}
	return done(a.cfg.Hub.SetPresence(r.Context(), r.who, deviceID(r), in.Presence))
}

func (a *api) setChatState(r *request) (response, error) {
	in, err := body[chatStateBody](r)
	if err != nil {
		return response{}, err
	}
	return done(a.cfg.Hub.SetChatState(r.Context(), r.who, deviceID(r), in.To, in.State))
}

func (a *api) watchPresence(r *request) (response, error) {
	in, err := body[subscribeBody](r)
	if err != nil {
		return response{}, err
	}
	out, err := a.cfg.Hub.WatchPresence(r.Context(), r.who, deviceID(r), in.To)
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) markRead(r *request) (response, error) {
	in, err := body[readBody](r)
	if err != nil {
		return response{}, err
	}
	marked, err := a.cfg.Hub.MarkRead(r.Context(), r.who, deviceID(r), in.Chat, in.MessageIDs)
	return response{status: http.StatusOK, body: readAnswer{true, marked}}, err
}
