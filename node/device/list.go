package device

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// Place is where a list of devices goes on.
type Place struct {
	CreatedAt time.Time
	ID        ID
}

// Filter narrows a list of devices. Empty fields do not.
type Filter struct {
	Label  string // a part of it, in whatever case
	Status Status
	Only   []ID   // nil: all
	Below  *Place // older than this
	Limit  int
}

const listQuery = `SELECT ` + columns + ` FROM devices d
WHERE d.tenant_id = $1 AND d.desired_state <> 'deleted' AND ($2 = '' OR strpos(lower(d.label), lower($2)) > 0) AND ($3 = '' OR d.status = $3)
  AND ($4::text[] IS NULL OR d.id = ANY($4)) AND ($5::timestamptz IS NULL OR (d.created_at, d.id) < ($5, $6))
ORDER BY d.created_at DESC, d.id DESC LIMIT $7`

// List reads a page of a tenant's devices, newest first, and where the next begins; nil: there is no more.
func List(ctx context.Context, db DB, tenant string, f Filter) (list []Row, next *Place, err error) {
	var at *time.Time
	var id ID
	if f.Below != nil {
		at, id = &f.Below.CreatedAt, f.Below.ID
	}
	rows, err := db.Query(ctx, listQuery, tenant, f.Label, f.Status, f.Only, at, id, f.Limit+1)
	if err != nil {
		return nil, nil, fmt.Errorf("list devices: %w", err)
	}
	if list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Row]); err != nil {
		return nil, nil, fmt.Errorf("list devices: %w", err)
	}
	if len(list) > f.Limit {
		list = list[:f.Limit]
		next = &Place{list[f.Limit-1].CreatedAt, list[f.Limit-1].ID}
	}
	return list, next, nil
}

// Count is how many devices are in a state.
type Count struct {
	Status Status `json:"status" db:"status"`
	Detail Detail `json:"detail" db:"detail"`
	Count  int    `json:"count" db:"count"`
}

const countQuery = `SELECT status, detail, count(*) FROM devices WHERE $1 IN (tenant_id, '*') AND desired_state <> 'deleted' GROUP BY 1, 2 ORDER BY 1, 2`

// Counts counts the devices of a tenant, or of all, by their states.
func Counts(ctx context.Context, db DB, tenant string) ([]Count, error) {
	rows, err := db.Query(ctx, countQuery, tenant)
	if err != nil {
		return nil, fmt.Errorf("count devices: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Count])
	if err != nil {
		return nil, fmt.Errorf("count devices: %w", err)
	}
	return list, nil
}

// Bounded, so that counting costs no more than it is worth.
const wantedQuery = `SELECT detail, count(*) FROM (SELECT detail FROM devices WHERE desired_state = 'connected' LIMIT 200000) d GROUP BY detail`

// CountWanted counts the devices of the installation that somebody wants connected, by detail, for metrics. It counts up to 200,000.
func CountWanted(ctx context.Context, db DB) (map[Detail]int64, error) {
	rows, err := db.Query(ctx, wantedQuery)
	if err != nil {
		return nil, fmt.Errorf("count devices: %w", err)
	}
	count := map[Detail]int64{}
	var d Detail
	var n int64
	if _, err := pgx.ForEachRow(rows, []any{&d, &n}, func() error { count[d] = n; return nil }); err != nil {
		return nil, fmt.Errorf("count devices: %w", err)
	}
	return count, nil
}
