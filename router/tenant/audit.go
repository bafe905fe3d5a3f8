package tenant

import (
	"context"
	"encoding/json"
	"fmt"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Table: audit_log. A change is written before it is answered; if the database is lost in between, it waits in memory. Refusals are
// counted in memory and written twice a minute, so that whoever causes them cannot fill the table.

// Entry is something that was done or refused.
type Entry struct {
	Tenant    string // whose it is; empty or device.AnyTenant: the installation's
	Actor     string // a credential; empty: nobody known
	Action    string
	Target    string // an id
	Outcome   string // Done, or the code of the refusal
	IP        netip.Addr
	RequestID string
	Detail    map[string]any // no secrets
}

// Done is the outcome of what was carried out.
const Done = "done"

// AuditRow is an entry as the API shows it.
type AuditRow struct {
	ID        uuid.UUID       `json:"id" db:"id"`
	TenantID  *string         `json:"tenantId" db:"tenant_id"`
	At        time.Time       `json:"at" db:"at"`
	Actor     string          `json:"actor" db:"actor"`
	Action    string          `json:"action" db:"action"`
	Target    string          `json:"target" db:"target"`
	Outcome   string          `json:"outcome" db:"outcome"`
	IP        string          `json:"ip" db:"ip"`
	RequestID string          `json:"requestId" db:"request_id"`
	Times     int             `json:"times" db:"times" doc:"Refusals of the same kind are one row"`
	Detail    json.RawMessage `json:"detail" db:"detail"`
}

const (
	maxRefusals = 256 // kinds of refusals between two writings, 64 of a tenant; others are only counted
	maxOfTenant = 64
	maxDelayed  = 4096 // changes that wait for the database
	maxTarget   = 200
	maxDetail   = 4096
)

// refusalKind is what is counted together.
type refusalKind struct {
	tenant, actor, action, outcome string
	ip                             netip.Addr
}

type refusal struct {
	last  Entry
	at    time.Time
	times int
}

// delayed is an entry of which the time has passed already.
type delayed struct {
	Entry
	id    uuid.UUID
	at    time.Time
	times int
}

// audit keeps what is not in the table yet. Safe for concurrent use.
type audit struct {
	mu       sync.Mutex
	refusals map[refusalKind]*refusal
	kinds    map[string]int // of refusals, by tenant
	others   int            // refusals that found no place
	waiting  []delayed
	lost     int // changes that found no place
}

const auditQuery = `
INSERT INTO audit_log (id, tenant_id, at, actor, action, target, outcome, ip, request_id, times, detail)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (id) DO NOTHING`

func (d delayed) args() ([]any, error) {
	var whose *string
	if d.Tenant != "" && d.Tenant != device.AnyTenant {
		whose = &d.Tenant
	}
	detail := []byte("{}")
	if len(d.Detail) > 0 {
		var err error
		if detail, err = json.Marshal(d.Detail); err != nil {
			return nil, fmt.Errorf("audit %s: %w", d.Action, err)
		}
		if len(detail) > maxDetail {
			detail = []byte(`{"tooLong":true}`)
		}
	}
	return []any{
		d.id, whose, d.at, cut(d.Actor, maxTarget), d.Action, cut(d.Target, maxTarget), d.Outcome, textOf(d.IP), cut(d.RequestID, maxTarget), d.times, string(detail),
	}, nil
}

// Changed writes a change. If it cannot be written now it waits in memory, and the error says why.
func (s *Store) Changed(ctx context.Context, e Entry) error {
	d := delayed{e, uuid.Must(uuid.NewV7()), time.Now(), 1}
	err := s.writeAudit(ctx, []delayed{d})
	if err == nil {
		return nil
	}
	a := &s.audit
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.waiting) >= maxDelayed {
		a.lost++
		return fmt.Errorf("write audit, and it is lost: %w", err)
	}
	a.waiting = append(a.waiting, d)
	return fmt.Errorf("write audit, it will be tried again: %w", err)
}

// Refused counts a refusal. It never waits.
func (s *Store) Refused(e Entry) {
	a := &s.audit
	kind := refusalKind{e.Tenant, e.Actor, e.Action, e.Outcome, e.IP}
	a.mu.Lock()
	defer a.mu.Unlock()
	r := a.refusals[kind]
	if r == nil {
		if len(a.refusals) >= maxRefusals || a.kinds[e.Tenant] >= maxOfTenant {
			a.others++
			return
		}
		if a.refusals == nil {
			a.refusals, a.kinds = map[refusalKind]*refusal{}, map[string]int{}
		}
		a.kinds[e.Tenant]++
		r = &refusal{}
		a.refusals[kind] = r
	}
	r.last, r.at = e, time.Now()
	r.times++
}

// flushAudit writes the changes that wait, and the refusals if it is their time. What cannot be written is kept, as far as there is room.
func (s *Store) flushAudit(ctx context.Context, withRefusals bool) error {
	a := &s.audit
	a.mu.Lock()
	list, lost := a.waiting, a.lost
	a.waiting, a.lost = nil, 0
	var refusals map[refusalKind]*refusal
	others := 0
	if withRefusals {
		refusals, others = a.refusals, a.others
		a.refusals, a.kinds, a.others = nil, nil, 0
	}
	a.mu.Unlock()
	for _, r := range refusals {
		list = append(list, delayed{r.last, uuid.Must(uuid.NewV7()), r.at, r.times})
	}
	if others > 0 {
		list = append(list, delayed{Entry{Action: "audit", Outcome: "refusals_not_listed"}, uuid.Must(uuid.NewV7()), time.Now(), others})
	}
	if lost > 0 {
		list = append(list, delayed{Entry{Action: "audit", Outcome: "changes_lost"}, uuid.Must(uuid.NewV7()), time.Now(), lost})
	}
	err := s.writeAudit(ctx, list)
	if err != nil {
		a.mu.Lock()
		defer a.mu.Unlock()
		room := max(maxDelayed-len(a.waiting), 0)
		a.lost += max(len(list)-room, 0)
		a.waiting = append(list[:min(room, len(list)):min(room, len(list))], a.waiting...)
	}
	return err
}

func (s *Store) writeAudit(ctx context.Context, list []delayed) error {
	if len(list) == 0 {
		return nil
	}
	batch := &pgx.Batch{}
	for _, d := range list {
		args, err := d.args()
		if err != nil {
			return err
		}
		batch.Queue(auditQuery, args...)
	}
	return s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error { return tx.SendBatch(ctx, batch).Close() })
}

// AuditFilter narrows a list; empty fields do not.
type AuditFilter struct {
	Tenant, Actor, Action string
	From, To              *time.Time
	Below                 *uuid.UUID // a page's last
	Limit                 int        // 0: 50
}

const maxAuditPage = 500

const auditListQuery = `
SELECT id, tenant_id, at, actor, action, target, outcome, ip, request_id, times, detail FROM audit_log
WHERE `

// Audit lists what a caller sees of the log, newest first.
func (s *Store) Audit(ctx context.Context, p Principal, f AuditFilter) (list []AuditRow, err error) {
	switch {
	case f.Limit == 0:
		f.Limit = 50
	case f.Limit < 0 || f.Limit > maxAuditPage:
		return nil, invalid("limit", "a number from 1 to %d", maxAuditPage)
	}
	if !p.Any() {
		f.Tenant = p.Tenant
	}
	var where []string
	var args []any
	add := func(condition string, arg any) {
		args = append(args, arg)
		where = append(where, fmt.Sprintf(condition, len(args)))
	}
	// Only what narrows is said, so that each list has a plan of its own.
	add("($%d::text = '*' OR tenant_id = $1)", p.Tenant)
	if f.Tenant != "" {
		add("tenant_id = $%d", f.Tenant)
	}
	if f.Actor != "" {
		add("actor = $%d", f.Actor)
	}
	if f.Action != "" {
		add("action = $%d", f.Action)
	}
	// Ids are of about the time of their rows, or later, as far as refusals are gathered: they lead the index to the place.
	if f.From != nil {
		add("at >= $%d", *f.From)
		if f.From.Unix() > 0 {
			add("id >= uuid7_floor($%d::timestamptz - interval '1 minute')", *f.From)
		}
	}
	if f.To != nil {
		add("at < $%d", *f.To)
		if f.To.Unix() > 0 {
			add("id < uuid7_floor($%d::timestamptz + interval '1 hour')", *f.To)
		}
	}
	if f.Below != nil {
		add("id < $%d", *f.Below)
	}
	add("true ORDER BY id DESC LIMIT $%d", f.Limit)
	query := auditListQuery + strings.Join(where, " AND ")
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, query, args...)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[AuditRow])
		return err
	})
	return list, wrap("list audit", err)
}
