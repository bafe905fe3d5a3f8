package main

import (
	"context"
	_ "embed"
	"html/template"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"
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

const ringPageTime = 5 * time.Second

// readRing puts together what the tables say and what gossip shows.
func (p *process) readRing(ctx context.Context) (ringStatus, error) {
	ctx, cancel := context.WithTimeout(ctx, ringPageTime)
	defer cancel()
	st, err := p.cluster.State(ctx)
	if err != nil {
		return ringStatus{}, err
	}
	out := ringStatus{Self: p.cfg.NodeID, Epoch: st.Epoch, Pins: st.Pins, Members: []ringMember{}}
	out.Partitions = ringPartitions{Total: st.Total, Held: st.Held, Free: st.Total - st.Held, Moving: len(st.Moving)}
	colours := map[uuid.UUID]string{}
	for i, h := range st.Nodes {
		m := ringMember{
			ID: h.ID, Incarnation: h.Incarnation.String(), RPC: h.RPC, Admin: h.Admin, PID: h.PID, State: h.State, Capacity: h.Capacity,
			Partitions: h.Partitions, Wanted: h.Wanted, Devices: h.Devices, LeaseExpiresInMs: h.Expires.Milliseconds(), Colour: palette[i%len(palette)],
		}
		colours[h.Incarnation] = m.Colour
		out.Members = append(out.Members, m)
	}
	for n := 0; n < len(st.Holders); n += stripEvery {
		out.strip = append(out.strip, colours[st.Holders[n]])
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
