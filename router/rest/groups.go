package rest

import (
	"context"
	"net/http"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// groupRoutes are about groups.
func (a *api) groupRoutes() {
	a.handle("GET /devices/{id}/groups", tenant.ReadPeople, a.cfg.LiveTime, a.groups)
	a.handle("POST /devices/{id}/groups", tenant.ManageGroups, a.cfg.LiveTime, a.createGroup)
	a.handle("POST /devices/{id}/groups/join", tenant.ManageGroups, a.cfg.LiveTime, a.joinGroup)
	a.handle("GET /devices/{id}/groups/{group}", tenant.ReadPeople, a.cfg.LiveTime, onGroup(a.cfg.Hub.Group))
	a.handle("PATCH /devices/{id}/groups/{group}", tenant.ManageGroups, a.cfg.LiveTime, a.changeGroup)
	a.handle("POST /devices/{id}/groups/{group}/participants", tenant.ManageGroups, a.cfg.LiveTime, a.changeMembers)
	a.handle("GET /devices/{id}/groups/{group}/invite", tenant.ManageGroups, a.cfg.LiveTime, onGroup(a.cfg.Hub.Invite))
	a.handle("POST /devices/{id}/groups/{group}/invite/reset", tenant.ManageGroups, a.cfg.LiveTime, onGroup(a.cfg.Hub.ResetInvite))
	a.handle("POST /devices/{id}/groups/{group}/leave", tenant.ManageGroups, a.cfg.LiveTime, a.leaveGroup)
}

// Bodies of these routes.
type (
	joinBody struct {
		Link string `json:"link" doc:"https://chat.whatsapp.com/…, or what stands behind it"`
	}
	membersBody struct {
		Action       string   `json:"action" enum:"add,remove,promote,demote"`
		Participants []string `json:"participants" minItems:"1" maxItems:"256" doc:"Numbers or addresses"`
	}
)

// groupOperations describe them.
var groupOperations = []operation{
	{"GET /devices/{id}/groups", "List the groups that a device is in, without participants", tenant.ReadPeople, nil, nil, 200, []hub.Group{}, liveErrors()},
	{"POST /devices/{id}/groups", "Create a group", tenant.ManageGroups, nil, hub.NewGroup{}, 201, hub.MadeGroup{}, liveErrors(400, 413)},
	{"POST /devices/{id}/groups/join", "Join a group by its invite link", tenant.ManageGroups, nil, joinBody{}, 200, hub.Joined{}, liveErrors(400, 410, 413)},
	{"GET /devices/{id}/groups/{group}", "Read a group with its participants", tenant.ReadPeople, nil, nil, 200, hub.Group{}, liveErrors(400)},
	{"PATCH /devices/{id}/groups/{group}", "Change a group's subject, description or settings", tenant.ManageGroups, nil, hub.GroupChange{}, 200, okAnswer{}, liveErrors(400, 413)},
	{"POST /devices/{id}/groups/{group}/participants", "Add, remove, promote or demote participants", tenant.ManageGroups, nil, membersBody{}, 200, hub.MembersChanged{}, liveErrors(400, 413)},
	{"GET /devices/{id}/groups/{group}/invite", "Read a group's invite link", tenant.ManageGroups, nil, nil, 200, hub.Invite{}, liveErrors(400)},
	{"POST /devices/{id}/groups/{group}/invite/reset", "Make a new invite link; the old one ends", tenant.ManageGroups, nil, nil, 200, hub.Invite{}, liveErrors(400)},
	{"POST /devices/{id}/groups/{group}/leave", "Leave a group", tenant.ManageGroups, nil, nil, 200, okAnswer{}, liveErrors(400)},
}

// onGroup is a route about one group without a body.
func onGroup[T any](do func(ctx context.Context, p tenant.Principal, id device.ID, group string) (T, error)) handler {
	return func(r *request) (response, error) {
		out, err := do(r.Context(), r.who, deviceID(r), r.PathValue("group"))
		return response{status: http.StatusOK, body: out}, err
	}
}

func (a *api) groups(r *request) (response, error) {
	list, err := a.cfg.Hub.Groups(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) createGroup(r *request) (response, error) {
	in, err := body[hub.NewGroup](r)
	if err != nil {
		return response{}, err
	}
	out, err := a.cfg.Hub.CreateGroup(r.Context(), r.who, deviceID(r), in)
	return response{status: http.StatusCreated, body: out}, err
}

func (a *api) joinGroup(r *request) (response, error) {
	in, err := body[joinBody](r)
	if err != nil {
		return response{}, err
	}
	out, err := a.cfg.Hub.JoinGroup(r.Context(), r.who, deviceID(r), in.Link)
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) changeGroup(r *request) (response, error) {
	in, err := body[hub.GroupChange](r)
	if err != nil {
		return response{}, err
	}
	return done(a.cfg.Hub.ChangeGroup(r.Context(), r.who, deviceID(r), r.PathValue("group"), in))
}

func (a *api) changeMembers(r *request) (response, error) {
	in, err := body[membersBody](r)
	if err != nil {
		return response{}, err
	}
	out, err := a.cfg.Hub.ChangeMembers(r.Context(), r.who, deviceID(r), r.PathValue("group"), in.Action, in.Participants)
	return response{status: http.StatusOK, body: out}, err
}

func (a *api) leaveGroup(r *request) (response, error) {
	return done(a.cfg.Hub.LeaveGroup(r.Context(), r.who, deviceID(r), r.PathValue("group")))
}
