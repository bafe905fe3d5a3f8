package tenant

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
)

// Table: quotas.

// Quota is how much a tenant may have and do. nil: as much as it likes.
type Quota struct {
	Devices        *int `json:"devices" db:"devices" minimum:"0" nullable:"true" required:"false" doc:"Devices that are not deleted. Null: no limit"`
	MessagesPerDay *int `json:"messagesPerDay" db:"messages_per_day" minimum:"0" nullable:"true" required:"false" doc:"Messages taken per day, in UTC. Null: no limit"`
	Webhooks       *int `json:"webhooks" db:"webhooks" minimum:"0" nullable:"true" required:"false" doc:"Endpoints. Null: no limit but that of all tenants"`
}

// QuotaUse is a quota with what is used of it.
type QuotaUse struct {
	TenantID string `json:"tenantId" db:"tenant_id"`
	Quota
	Used Used `json:"used" db:"-"`
}

// Used is what a tenant has and has done.
type Used struct {
	Devices       int  `json:"devices"`
	MessagesToday *int `json:"messagesToday" nullable:"true" doc:"Null: they are counted only under a quota"`
	Webhooks      int  `json:"webhooks"`
}

// QuotaError: something would be more than the tenant may have.
type QuotaError struct {
	Quota  string // as in JSON
	Limit  int
	Resets time.Time // zero: never by itself
}

// Error implements error.
func (e *QuotaError) Error() string {
	return fmt.Sprintf("the tenant's quota of %s is %d", e.Quota, e.Limit)
}

const (
	maxQuota = 1_000_000_000

	today = `(now() AT TIME ZONE 'UTC')::date`

	sentToday = `CASE WHEN day = ` + today + ` THEN sent ELSE 0 END`

	countDevicesQuery = `SELECT count(*) FROM devices WHERE tenant_id = $1 AND desired_state <> 'deleted'`

	readQuotaQuery = `
SELECT t.id, q.devices, q.messages_per_day, q.webhooks, CASE WHEN q.messages_per_day IS NOT NULL THEN ` + sentToday + ` END, (` + countDevicesQuery + `),
  (SELECT count(*) FROM webhook_endpoints w WHERE w.tenant_id = t.id)
FROM tenants t LEFT JOIN quotas q ON q.tenant_id = t.id WHERE t.id = $1 AND $2 IN (t.id, '*')`

	setQuotaQuery = `
INSERT INTO quotas AS q (tenant_id, devices, messages_per_day, webhooks, updated_by) SELECT id, $2, $3, $4, $5 FROM tenants WHERE id = $1
ON CONFLICT (tenant_id) DO UPDATE SET devices = $2, messages_per_day = $3, webhooks = $4, updated_by = $5, updated_at = now()`

	lockQuotaQuery = `SELECT devices, messages_per_day, webhooks FROM quotas WHERE tenant_id = $1 FOR NO KEY UPDATE`

	takeMessageQuery = `
UPDATE quotas SET day = ` + today + `, sent = ` + sentToday + ` + 1 WHERE tenant_id = $1 AND ` + sentToday + ` < messages_per_day RETURNING day`

	giveMessagesQuery = `UPDATE quotas SET sent = greatest(sent - $3, 0) WHERE tenant_id = $1 AND day = $2`

	messageQuotaQuery = `SELECT messages_per_day, ` + today + ` + 1 FROM quotas WHERE tenant_id = $1 AND messages_per_day IS NOT NULL`
)

// Quota reads a tenant's quota and what is used of it. ErrNotFound.
func (s *Store) Quota(ctx context.Context, scope, id string) (q QuotaUse, err error) {
	err = s.tx(ctx, scope, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, readQuotaQuery, id, scope).Scan(&q.TenantID, &q.Devices, &q.MessagesPerDay, &q.Webhooks, &q.Used.MessagesToday, &q.Used.Devices,
			&q.Used.Webhooks)
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return QuotaUse{}, ErrNotFound
	}
	return q, wrap("read quota", err)
}

// SetQuota changes all of a tenant's quota. What it has already stays. ErrNotFound, *InputError.
func (s *Store) SetQuota(ctx context.Context, p Principal, id string, q Quota) (QuotaUse, error) {
	for _, part := range []struct {
		name  string
		value *int
	}{{"devices", q.Devices}, {"messagesPerDay", q.MessagesPerDay}, {"webhooks", q.Webhooks}} {
		if part.value != nil && (*part.value < 0 || *part.value > maxQuota) {
			return QuotaUse{}, invalid(part.name, "a number from 0 to %d, or null", maxQuota)
		}
	}
	err := s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		done, err := tx.Exec(ctx, setQuotaQuery, id, q.Devices, q.MessagesPerDay, q.Webhooks, p.Actor())
		if err == nil && done.RowsAffected() == 0 {
			return ErrNotFound
		}
		return err
	})
	if errors.Is(err, ErrNotFound) {
		return QuotaUse{}, ErrNotFound
	}
	s.quotas.forget(func(l limited) bool { return l.tenant == id })
	if err != nil {
		return QuotaUse{}, wrap("change quota", err)
	}
	return s.Quota(ctx, p.Tenant, id)
}

// lockQuota reads a tenant's quota and keeps others from taking of it until the transaction ends.
func lockQuota(ctx context.Context, tx pgx.Tx, id string) (q Quota, err error) {
	err = tx.QueryRow(ctx, lockQuotaQuery, id).Scan(&q.Devices, &q.MessagesPerDay, &q.Webhooks)
	if errors.Is(err, pgx.ErrNoRows) {
		return Quota{}, nil
	}
	return q, err
}

// RoomForDevice refuses one more device than the tenant may have, with a *QuotaError. It is called in the transaction that makes the device.
func RoomForDevice(ctx context.Context, tx pgx.Tx, id string) error {
	q, err := lockQuota(ctx, tx, id)
	if err != nil || q.Devices == nil {
		return err
	}
	var n int
	if err := tx.QueryRow(ctx, countDevicesQuery, id).Scan(&n); err != nil {
		return err
	}
	if n >= *q.Devices {
		return &QuotaError{Quota: "devices", Limit: *q.Devices}
	}
	return nil
}

// RoomForWebhook is the same for an endpoint, when the tenant has so many.
func RoomForWebhook(ctx context.Context, tx pgx.Tx, id string, has int) error {
	q, err := lockQuota(ctx, tx, id)
	if err == nil && q.Webhooks != nil && has >= *q.Webhooks {
		return &QuotaError{Quota: "webhooks", Limit: *q.Webhooks}
	}
	return err
}

// limited is whether a tenant's messages are counted.
type limited struct {
	tenant string
	is     bool
}

// TakeMessage counts a message that is about to be taken, if the tenant's are limited. give takes that back: nothing was made of it; what
// PostgreSQL does not take at once is tried again by Run. More than the quota are never taken, however many routers ask; a crash between counting
// and taking loses one, a crash of PostgreSQL may forget the counts of its last moments. *QuotaError.
func (s *Store) TakeMessage(ctx context.Context, id string) (give func(context.Context), err error) {
	nothing := func(context.Context) {}
	l, err := s.quotas.get(ctx, id, func(ctx context.Context) (limited, error) {
		is := false
		err := s.tx(ctx, id, func(tx pgx.Tx) error {
			var most int
			var resets time.Time
			err := tx.QueryRow(ctx, messageQuotaQuery, id).Scan(&most, &resets)
			is = err == nil
			if errors.Is(err, pgx.ErrNoRows) {
				return nil
			}
			return err
		})
		return limited{id, is}, err
	})
	if err != nil || !l.is {
		return nothing, wrap("look up quota", err)
	}
	var day time.Time
	err = s.tx(ctx, id, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SET LOCAL synchronous_commit = off`); err != nil { // else everybody waits for the disk in turn
			return err
		}
		err := tx.QueryRow(ctx, takeMessageQuery, id).Scan(&day)
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		over := &QuotaError{Quota: "messagesPerDay"}
		err = tx.QueryRow(ctx, messageQuotaQuery, id).Scan(&over.Limit, &over.Resets)
		if errors.Is(err, pgx.ErrNoRows) { // there is none any more
			return nil
		}
		if err != nil {
			return err
		}
		return over
	})
	if err != nil || day.IsZero() {
		return nothing, wrap("count message", err)
	}
	return func(ctx context.Context) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), giveTime)
		defer cancel()
		g := gift{id, day}
		if err := s.giveMessages(ctx, g, 1); err != nil && !errors.Is(err, ErrOutcomeUnknown) { // else one is counted too many
			s.owed.add(g, 1)
		}
	}, nil
}

// giveTime bounds how long an answer waits for a message to be taken back.
const giveTime = time.Second

// gift is whose messages are taken back, and of which day.
type gift struct {
	tenant string
	day    time.Time
}

// maxOwed bounds the memory; beyond it messages stay counted.
const maxOwed = 1000

// owed gathers messages that could not be taken back.
type owed struct {
	mu    sync.Mutex
	gifts map[gift]int
}

func (o *owed) add(g gift, n int) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.gifts == nil {
		o.gifts = map[gift]int{}
	}
	if _, known := o.gifts[g]; known || len(o.gifts) < maxOwed {
		o.gifts[g] += n
	}
}

func (o *owed) take() map[gift]int {
	o.mu.Lock()
	defer o.mu.Unlock()
	all := o.gifts
	o.gifts = nil
	return all
}

func (s *Store) giveMessages(ctx context.Context, g gift, n int) error {
	return wrap("take back messages that were counted", s.tx(ctx, g.tenant, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, giveMessagesQuery, g.tenant, g.day, n)
		return err
	}))
}

func (s *Store) flushOwed(ctx context.Context) (errs error) {
	for g, n := range s.owed.take() {
		if err := s.giveMessages(ctx, g, n); err != nil {
			if errs = errors.Join(errs, err); !errors.Is(err, ErrOutcomeUnknown) {
				s.owed.add(g, n)
			}
		}
	}
	return errs
}
