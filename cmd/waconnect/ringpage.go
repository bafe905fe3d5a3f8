package main

import (
	"context"
	_ "embed"
	"html/template"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/ring/gossip"
	"github.com/waconnect/waconnect/ring/lease"
)

// ringStatus is the body of GET /ring.
type ringStatus struct {
	Partitions ringPartitions `json:"partitions"`
	Members    []ringMember   `json:"members"`
	Self       string         `json:"self"`
	Epoch      int64          `json:"epoch"` // the newest of all
	Pins       map[int]string `json:"pins,omitempty"`

	strip []string // colour of each slice of the picture
}

type ringPartitions struct {
	Total  int `json:"total"`
	Held   int `json:"held"`   // by a living node
	Free   int `json:"free"`   // by nobody
	Moving int `json:"moving"` // held by another node than the table names
}

type ringMember struct {
	ID               string `json:"id"`
	Incarnation      string `json:"incarnation"`
	RPC              string `json:"rpc"`
	Admin            string `json:"admin"`
	PID              int    `json:"pid"`
	State            string `json:"state"` // joining, ready, draining, leaving; silent: gossip does not show it
	Capacity         int    `json:"capacity"`
	Partitions       int    `json:"partitions"`
	Wanted           int    `json:"wanted"` // that the table gives to it
	Devices          int    `json:"devices"`
	LeaseExpiresInMs int64  `json:"leaseExpiresInMs"`
	Colour           string `json:"-"`
}

// silent is the state of a node that PostgreSQL knows and gossip does not show.
const silent = "silent"

const ringPageTime = 5 * time.Second

// readRing puts together what the tables say and what gossip shows.
func (p *process) readRing(ctx context.Context) (ringStatus, error) {
	ctx, cancel := context.WithTimeout(ctx, ringPageTime)
	defer cancel()
	st, err := lease.ReadStatus(ctx, p.pool)
	if err != nil {
		return ringStatus{}, err
	}
	out := ringStatus{Self: p.cfg.NodeID, Epoch: st.Epoch, Pins: st.Pins, Members: []ringMember{}}
	out.Partitions = ringPartitions{Total: st.Total, Held: st.Held, Free: st.Total - st.Held}
	shown := map[string]gossip.Member{}
	for _, m := range p.gossip.Members() {
		if m.Incarnation != "" {
			shown[m.Incarnation] = m
		}
	}
	var members []ring.Member
	ids, colours := map[uuid.UUID]string{}, map[uuid.UUID]string{}
	for i, h := range st.Members {
		m := ringMember{
			ID: h.ID, Incarnation: h.Incarnation.String(), RPC: h.RPC, Admin: h.Admin, PID: h.PID, State: silent, Capacity: h.Capacity,
			Partitions: h.Partitions, Devices: h.Devices, LeaseExpiresInMs: h.Expires.Milliseconds(), Colour: palette[i%len(palette)],
		}
		if g, ok := shown[m.Incarnation]; ok {
			m.State = string(g.State)
			if g.State == gossip.Joining || g.State == gossip.Ready {
				members = append(members, ring.Member{ID: h.ID, Capacity: h.Capacity})
			}
		}
		ids[h.Incarnation], colours[h.Incarnation] = h.ID, m.Colour
		out.Members = append(out.Members, m)
	}
	table := ring.NewTable(members, st.Pins)
	for i := range out.Members {
		out.Members[i].Wanted = table.Count(out.Members[i].ID)
	}
	for n, holder := range st.Holders {
		if owner := table.Owner(n); holder != (uuid.UUID{}) && owner != "" && ids[holder] != owner {
			out.Partitions.Moving++
		}
		if n%stripEvery == 0 {
			out.strip = append(out.strip, colours[holder])
		}
	}
	return out, nil
}

// stripEvery thins the picture out: one slice for so many partitions.
const stripEvery = 16

// palette tells nodes apart, also for those who see few colours.
var palette = []string{"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#999999"}

//go:embed ring.html
var ringHTML string

var ringTemplate = template.Must(template.New("ring").Parse(ringHTML))

// ringHandler serves /ring: JSON for those who ask for it, a page for people.
func (p *process) ringHandler(w http.ResponseWriter, r *http.Request) {
	st, err := p.readRing(r.Context())
	if err != nil {
		writeJSON(w, http.StatusServiceUnavailable, map[string]string{"error": "unavailable", "message": err.Error()})
		return
	}
	if strings.Contains(r.Header.Get("Accept"), "application/json") || r.URL.Query().Get("format") == "json" {
		writeJSON(w, http.StatusOK, st)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
	err = ringTemplate.Execute(w, struct {
		ringStatus
		Strip []string
	}{st, st.strip})
	if err != nil {
		p.log.Debug("write the ring page", "err", err) // the reader has gone
	}
}
