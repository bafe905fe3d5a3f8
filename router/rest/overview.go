package rest

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/router"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// What people look at first, and what operators see and do: made for the panel, and good for others.

func (a *api) overviewRoutes() {
	a.handle("GET /overview", tenant.ReadOverview, requestTime, a.overview)
	a.handle("GET /devices/{id}/timeline", tenant.ReadDevice, requestTime, a.timeline)
	a.handle("GET /messages", tenant.ReadMessages, requestTime, a.allMessages)
	a.handle("GET /messages/{messageId}", tenant.ReadMessages, requestTime, a.findMessage)
	a.handle("GET /cluster", tenant.ManageCluster, requestTime, a.ring)
	a.handle("POST /cluster/nodes/{node}/drain", tenant.ManageCluster, slowTime, a.drain(true))
	a.handle("POST /cluster/nodes/{node}/undrain", tenant.ManageCluster, slowTime, a.drain(false))
	a.handle("POST /cluster/moves", tenant.ManageCluster, requestTime, a.move)
}

var overviewOperations = []operation{
	{"GET /overview", "Figures of a tenant: devices by state, messages by minute, webhooks. A SUPERADMIN who names no tenant sees those of all", tenant.ReadOverview, []string{"tenantId"}, nil, 200, overview{}, []int{401, 403, 404, 503}},
	{"GET /devices/{id}/timeline", "What became of a device, newest first", tenant.ReadDevice, paging, nil, 200, []hub.Change{}, []int{400, 401, 403, 404, 503}},
	{"GET /messages", "List the messages of all of a tenant's devices, newest first. A page may be short: go on while there is an X-Next-Cursor", tenant.ReadMessages, append([]string{"tenantId", "deviceId", "status", "type", "chat", "text", "from", "to"}, paging...), nil, 200, []message.Row{}, []int{400, 401, 403, 404, 503}},
	{"GET /messages/{messageId}", "Read a message with its way: when it was accepted, sent, delivered, read", tenant.ReadMessages, nil, nil, 200, hub.MessageDetail{}, []int{401, 403, 404, 503}},
	{"GET /cluster", "The nodes, what each holds and what moves", tenant.ManageCluster, nil, nil, 200, clusterState{}, []int{401, 403, 503}},
	{"POST /cluster/nodes/{node}/drain", "Make a node give its devices to the others and take none, until undrain or its restart", tenant.ManageCluster, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 409, 503}},
	{"POST /cluster/nodes/{node}/undrain", "Let a node take part again", tenant.ManageCluster, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
	{"POST /cluster/moves", "Pin the partition of a device, with all others in it, to a node, or give it back to the hash", tenant.ManageCluster, nil, moveBody{}, 200, moveAnswer{}, []int{400, 401, 403, 404, 413, 503}},
}

type (
	overview struct {
		hub.Figures
		Webhooks *webhook.Health `json:"webhooks,omitempty" doc:"Only for who may read webhooks"`
	}
	// deviceState is a device and who has it.
	deviceState struct {
		device.Row
		Node *string `json:"node" nullable:"true" doc:"Name of the node that has it; null: none is known"`
	}
	clusterState struct {
		Partitions int           `json:"partitions"`
		Held       int           `json:"held" doc:"By a living node"`
		Epoch      int64         `json:"epoch" doc:"The newest: how often partitions have changed hands"`
		Nodes      []clusterNode `json:"nodes"`
		MovingNow  int           `json:"movingNow" doc:"Partitions that another node holds than the table names"`
		Moving     []moving      `json:"moving" doc:"The first 500 of them"`
		Pins       []pinned      `json:"pins"`
	}
	clusterNode struct {
		Node             string `json:"node"`
		Incarnation      string `json:"incarnation" doc:"This life of it"`
		State            string `json:"state" enum:"joining,ready,draining,leaving,silent" doc:"silent: gossip does not show it"`
		Capacity         int    `json:"capacity"`
		Partitions       int    `json:"partitions"`
		Wanted           int    `json:"wanted" doc:"Partitions that the table gives to it"`
		Devices          int    `json:"devices"`
		LeaseExpiresInMs int64  `json:"leaseExpiresInMs" doc:"Unless it is renewed"`
	}
	moving struct {
		Partition int    `json:"partition"`
		From      string `json:"from"`
		To        string `json:"to"`
	}
	pinned struct {
		Partition int    `json:"partition"`
		Node      string `json:"node"`
	}
	moveBody struct {
		DeviceID  string `json:"deviceId,omitempty" doc:"This device's partition; or name the partition"`
		Partition *int   `json:"partition,omitempty" minimum:"0" maximum:"4092"`
		Node      string `json:"node,omitempty" doc:"Empty: back to where the hash wants it"`
	}
	moveAnswer struct {
		Partition int `json:"partition"`
	}
)

func (a *api) state(row device.Row) deviceState { return deviceState{row, a.cfg.Hub.Owner(row.ID)} }

func (a *api) overview(r *request) (response, error) {
	figures, scope, err := a.cfg.Hub.Figures(r.Context(), r.who, r.URL.Query().Get("tenantId"))
	if err != nil {
		return response{}, err
	}
	out := overview{Figures: figures}
	if r.who.May(tenant.ReadWebhooks) == nil {
		health, err := a.cfg.Webhooks.Health(r.Context(), scope)
		if err != nil {
			return response{}, err
		}
		out.Webhooks = &health
	}
	return ok(out)
}

func (a *api) timeline(r *request) (response, error) {
	p, err := queryPage(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.Timeline(r.Context(), r.who, deviceID(r), p)
	return withNext(list, next), err
}

func (a *api) allMessages(r *request) (response, error) {
	in, err := messageQuery(r.URL.Query())
	if err != nil {
		return response{}, err
	}
	list, next, err := a.cfg.Hub.AllMessages(r.Context(), r.who, in)
	return withNext(list, next), err
}

func (a *api) findMessage(r *request) (response, error) {
	d, err := a.cfg.Hub.FindMessage(r.Context(), r.who, r.PathValue("messageId"))
	return response{status: http.StatusOK, body: d}, err
}

// maxMoving is how many moving partitions are listed.
const maxMoving = 500

func (a *api) ring(r *request) (response, error) {
	st, err := a.cfg.Cluster.State(r.Context())
	if err != nil {
		return response{}, err
	}
	out := clusterState{
		Partitions: st.Total, Held: st.Held, Epoch: st.Epoch, Nodes: []clusterNode{}, MovingNow: len(st.Moving), Moving: []moving{}, Pins: []pinned{},
	}
	for _, n := range st.Nodes {
		out.Nodes = append(out.Nodes, clusterNode{
			n.ID, n.Incarnation.String(), n.State, n.Capacity, n.Partitions, n.Wanted, n.Devices, n.Expires.Milliseconds(),
		})
	}
	for _, m := range st.Moving[:min(len(st.Moving), maxMoving)] {
		out.Moving = append(out.Moving, moving(m))
	}
	for _, partition := range slices.Sorted(maps.Keys(st.Pins)) {
		out.Pins = append(out.Pins, pinned{partition, st.Pins[partition]})
	}
	return ok(out)
}

func (a *api) drain(drain bool) handler {
	return func(r *request) (response, error) {
		return done(clusterProblem(a.cfg.Cluster.Drain(r.Context(), r.PathValue("node"), drain)))
	}
}

func (a *api) move(r *request) (response, error) {
	in, err := body[moveBody](r)
	if err != nil {
		return response{}, err
	}
	var partition int
	switch {
	case (in.DeviceID == "") == (in.Partition == nil):
		return response{}, invalid("deviceId, partition: expected one of them")
	case in.Partition != nil:
		if partition = *in.Partition; partition < 0 || partition >= ring.Partitions {
			return response{}, invalid(fmt.Sprintf("partition: expected a number from 0 to %d", ring.Partitions-1))
		}
	default:
		row, err := a.cfg.Hub.Device(r.Context(), r.who, device.ID(in.DeviceID))
		if err != nil {
			return response{}, err
		}
		partition = ring.PartitionOf(string(row.ID))
	}
	r.about.detail = map[string]any{"partition": partition, "node": in.Node}
	if err := clusterProblem(a.cfg.Cluster.Move(r.Context(), partition, in.Node)); err != nil {
		return response{}, err
	}
	return ok(moveAnswer{partition})
}

func clusterProblem(err error) error {
	var node *router.NodeError
	switch {
	case errors.Is(err, router.ErrNoNode):
		return &hub.Problem{Kind: hub.Missing, Code: "not_found", Message: "there is no such node in the ring"}
	case errors.Is(err, router.ErrOnlyNode):
		return &hub.Problem{Kind: hub.Conflict, Code: "only_node", Message: "it is the only node: nobody could take its devices"}
	case errors.As(err, &node):
		return &hub.Problem{
			Kind: hub.Unavailable, Code: "node_unreachable", Message: "the node has not answered; it may have heard or not", Wait: 2 * time.Second,
			Details: map[string]any{"outcome": "unknown"},
		}
	}
	return err
}
