package tenant

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// Place is where a list of tenants goes on.
type Place struct {
	CreatedAt time.Time
	ID        string
}

// Filter narrows a list of tenants. Empty fields do not.
type Filter struct {
	Name   string // a part of it, in whatever case
	Status string
	Below  *Place // older than this
	Limit  int
}

const pageQuery = `SELECT id, name, status, created_at, updated_at FROM tenants
WHERE $1 IN (id, '*') AND ($2 = '' OR strpos(lower(name), lower($2)) > 0) AND ($3 = '' OR status = $3)
  AND ($4::timestamptz IS NULL OR (created_at, id) < ($4, $5))
ORDER BY created_at DESC, id DESC LIMIT $6`

// Page reads some of the tenants that a scope sees, newest first, and where the next begin; nil: there are no more.
func (s *Store) Page(ctx context.Context, scope string, f Filter) (list []Row, next *Place, err error) {
	var at *time.Time
	var id string
	if f.Below != nil {
		at, id = &f.Below.CreatedAt, f.Below.ID
	}
	err = Tx(ctx, s.pool, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, pageQuery, scope, f.Name, f.Status, at, id, f.Limit+1)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Row])
		return err
	})
	if err != nil {
		return nil, nil, fmt.Errorf("list tenants: %w", err)
	}
	if len(list) > f.Limit {
		list = list[:f.Limit]
		next = &Place{list[f.Limit-1].CreatedAt, list[f.Limit-1].ID}
	}
	return list, next, nil
}
