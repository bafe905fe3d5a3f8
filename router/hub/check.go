package hub

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router/tenant"
)

// Tables: number_checks, what WhatsApp said of a number, for one tenant; check_budgets, how many numbers each device has asked for.

const (
	// positiveTime and negativeTime are for how long an answer is believed.
	positiveTime = 7 * 24 * time.Hour
	negativeTime = 24 * time.Hour

	defaultMaxNumbers    = 50
	defaultChecksPerHour = 200
)

// NumberCheck is what is known of a number.
type NumberCheck struct {
	Number      string     `json:"number" doc:"As asked, digits only"`
	Exists      *bool      `json:"exists" doc:"Null: WhatsApp did not say"`
	JID         *string    `json:"jid" doc:"The preferred address: by identity if that is known"`
	LID         *string    `json:"lid"`
	PhoneNumber *string    `json:"phoneNumber" doc:"As WhatsApp writes it, which may differ from what was asked"`
	CheckedAt   *time.Time `json:"checkedAt"`
	Cached      bool       `json:"cached" doc:"WhatsApp was not asked this time"`
}

// Checked is the answer to a check, in the order of the question.
type Checked struct {
	Results []NumberCheck `json:"results"`
}

// CheckNumbers tells which numbers have an account. What is known is not asked again, and what is asked counts against the device's budget.
func (h *Hub) CheckNumbers(ctx context.Context, p tenant.Principal, id device.ID, numbers []string) (Checked, error) {
	if err := checking.may(p); err != nil {
		return Checked{}, err
	}
	if len(numbers) == 0 || len(numbers) > h.cfg.MaxNumbers {
		return Checked{}, field("numbers", fmt.Sprintf("expected a list of 1 to %d phone numbers", h.cfg.MaxNumbers))
	}
	asked := make([]string, 0, len(numbers))
	for i, text := range numbers {
		digits := device.Digits(text)
		if !validNumber(digits) {
			return Checked{}, field(fmt.Sprintf("numbers[%d]", i), "expected a phone number in international form, 7 to 15 digits")
		}
		asked = append(asked, digits)
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return Checked{}, err
	}
	known, err := h.knownChecks(ctx, row.TenantID, asked)
	if err != nil {
		return Checked{}, err
	}
	var unknown []string
	queued := map[string]bool{}
	for _, n := range asked {
		if _, ok := known[n]; !ok && !queued[n] {
			queued[n] = true
			unknown = append(unknown, n)
		}
	}
	if len(unknown) > 0 {
		fresh, err := h.askNumbers(ctx, row, unknown)
		if err != nil {
			return Checked{}, err
		}
		for _, c := range fresh {
			known[c.Number] = c
		}
	}
	out := Checked{Results: make([]NumberCheck, 0, len(asked))}
	for _, n := range asked {
		c, ok := known[n]
		if !ok {
			c = NumberCheck{Number: n}
		}
		out.Results = append(out.Results, c)
	}
	return out, nil
}

// askNumbers asks WhatsApp, within the budget, and keeps what it says.
func (h *Hub) askNumbers(ctx context.Context, row device.Row, numbers []string) ([]NumberCheck, error) {
	if err := h.mustBeOnline(row); err != nil {
		return nil, err
	}
	if err := h.spend(ctx, row, len(numbers)); err != nil {
		return nil, err
	}
	resp, err := ask(ctx, h, row.ID, checking, nodepbconnect.DeviceQueryServiceClient.CheckNumbers,
		&nodepb.CheckNumbersRequest{DeviceId: string(row.ID), Numbers: numbers})
	if err != nil {
		if surelyNot(err) {
			return nil, errors.Join(err, h.giveBack(ctx, row, len(numbers)))
		}
		return nil, err
	}
	var list []NumberCheck
	for _, c := range resp.GetChecks() {
		exists := c.GetExists()
		check := NumberCheck{Number: c.GetNumber(), Exists: &exists}
		if exists {
			who := personOf(c.GetPerson())
			check.JID, check.LID, check.PhoneNumber = &who.JID, who.LID, who.Number
		}
		list = append(list, check)
	}
	return list, h.keepChecks(ctx, row.TenantID, list)
}

const knownChecksQuery = `
SELECT number, registered, jid, lid, pn, checked_at FROM number_checks
WHERE tenant_id = $1 AND number = ANY($2)
  AND checked_at > now() - CASE WHEN registered THEN make_interval(secs => $3) ELSE make_interval(secs => $4) END`

// knownChecks reads what is still believed.
func (h *Hub) knownChecks(ctx context.Context, scope string, numbers []string) (known map[string]NumberCheck, err error) {
	known = map[string]NumberCheck{}
	err = Explain(tenant.Tx(ctx, h.cfg.Pool, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, knownChecksQuery, scope, numbers, positiveTime.Seconds(), negativeTime.Seconds())
		if err != nil {
			return err
		}
		var number string
		var exists bool
		var jid, lid, pn *string
		var at time.Time
		_, err = pgx.ForEachRow(rows, []any{&number, &exists, &jid, &lid, &pn, &at}, func() error {
			yes, when := exists, at.UTC()
			known[number] = NumberCheck{Number: number, Exists: &yes, JID: jid, LID: lid, PhoneNumber: pn, CheckedAt: &when, Cached: true}
			return nil
		})
		return err
	}))
	return known, err
}

const keepCheckQuery = `
INSERT INTO number_checks (tenant_id, number, registered, jid, lid, pn) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (tenant_id, number) DO UPDATE SET registered = excluded.registered, jid = excluded.jid, lid = excluded.lid, pn = excluded.pn,
  checked_at = excluded.checked_at
RETURNING checked_at`

// Each write sweeps a little, so that a tenant that stops checking leaves no more behind than it wrote in the last days.
const sweepChecksQuery = `
DELETE FROM number_checks WHERE tenant_id = $1 AND number IN (
  SELECT number FROM number_checks WHERE tenant_id = $1 AND checked_at < now() - make_interval(secs => $2) ORDER BY checked_at LIMIT 200)`

// keepChecks writes answers down, and into each when that was. Rows are written in the order of their keys by nobody but this, and in one
// order, so that two requests do not wait for each other.
func (h *Hub) keepChecks(ctx context.Context, scope string, list []NumberCheck) error {
	return Explain(tenant.Tx(ctx, h.cfg.Pool, scope, func(tx pgx.Tx) error {
		b := &pgx.Batch{}
		for _, i := range inOrder(list) {
			c := &list[i]
			b.Queue(keepCheckQuery, scope, c.Number, *c.Exists, c.JID, c.LID, c.PhoneNumber).QueryRow(func(row pgx.Row) error {
				var at time.Time
				err := row.Scan(&at)
				at = at.UTC()
				c.CheckedAt = &at
				return err
			})
		}
		b.Queue(sweepChecksQuery, scope, positiveTime.Seconds())
		return tx.SendBatch(ctx, b).Close()
	}))
}

// A bucket: what was used drains evenly. No row comes back if it would run over.
const spendQuery = `
INSERT INTO check_budgets AS b (device_id, tenant_id, used, at)
SELECT $1, $2, $3::float8, clock_timestamp() WHERE $3::float8 <= $4::float8
ON CONFLICT (device_id) DO UPDATE
  SET used = greatest(0, b.used - extract(epoch FROM clock_timestamp() - b.at)::float8 * $4::float8 / 3600) + $3::float8, at = clock_timestamp()
  WHERE b.tenant_id = $2 AND greatest(0, b.used - extract(epoch FROM clock_timestamp() - b.at)::float8 * $4::float8 / 3600) + $3::float8 <= $4::float8
RETURNING used`

const usedQuery = `
SELECT greatest(0, used - extract(epoch FROM clock_timestamp() - at)::float8 * $3::float8 / 3600) FROM check_budgets WHERE device_id = $1 AND tenant_id = $2`

const giveBackQuery = `UPDATE check_budgets SET used = greatest(0, used - $3::float8) WHERE device_id = $1 AND tenant_id = $2`

// spend takes n numbers from the device's budget, which holds for the whole installation.
func (h *Hub) spend(ctx context.Context, row device.Row, n int) error {
	limit := h.cfg.ChecksPerHour
	return Explain(tenant.Tx(ctx, h.cfg.Pool, row.TenantID, func(tx pgx.Tx) error {
		var used float64
		err := tx.QueryRow(ctx, spendQuery, row.ID, row.TenantID, n, limit).Scan(&used)
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		err = tx.QueryRow(ctx, usedQuery, row.ID, row.TenantID, limit).Scan(&used)
		if err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		wait := time.Duration(math.Ceil((used+float64(n)-float64(limit))/float64(limit)*3600)) * time.Second
		return &Problem{
			Kind: Busy, Code: "check_limited", Wait: max(wait, time.Second), Details: map[string]any{"outcome": "not_executed"},
			Message: fmt.Sprintf("a device may ask for %d new numbers an hour, because WhatsApp bans who asks for many; nothing was asked", limit),
		}
	}))
}

// giveBack returns what was not asked for after all.
func (h *Hub) giveBack(ctx context.Context, row device.Row, n int) error {
	return Explain(tenant.Tx(context.WithoutCancel(ctx), h.cfg.Pool, row.TenantID, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, giveBackQuery, row.ID, row.TenantID, n)
		return err
	}))
}

// inOrder lists the places of answers by number.
func inOrder(list []NumberCheck) []int {
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(a, b int) int { return strings.Compare(list[a].Number, list[b].Number) })
	return places
}
