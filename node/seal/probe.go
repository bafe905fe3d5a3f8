package seal

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Table: key_probe, one row that only the installation's key opens.

// ErrWrongKey: the keys that are configured are not those of this database. Nothing was changed.
var ErrWrongKey = errors.New("encryption key does not belong to this database")

const (
	probeText = "waconnect"
	// The row is made by whoever starts first; everybody reads what stands there then.
	probeInsert = `INSERT INTO key_probe (id, sealed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING`
	probeSelect = `SELECT sealed FROM key_probe WHERE id = 1`
	probeUpdate = `UPDATE key_probe SET sealed = $1, updated_at = now() WHERE id = 1`
)

var probePlace = Place{Table: "key_probe", Row: "1"}

// Check refuses keys that are not those of this database; the first start of all leaves the probe that later ones are held against.
func (r *Ring) Check(ctx context.Context, pool *pgxpool.Pool) error {
	var sealed []byte
	err := pool.QueryRow(ctx, probeSelect).Scan(&sealed)
	if errors.Is(err, pgx.ErrNoRows) {
		if _, err = pool.Exec(ctx, probeInsert, r.Seal(probePlace, []byte(probeText))); err == nil {
			err = pool.QueryRow(ctx, probeSelect).Scan(&sealed)
		}
	}
	if err != nil {
		return fmt.Errorf("check encryption key: %w", err)
	}
	plain, err := r.Open(probePlace, sealed)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrWrongKey, err)
	}
	if string(plain) != probeText {
		return fmt.Errorf("%w: the probe holds something else", ErrWrongKey)
	}
	return nil
}

// Adopt seals the probe anew with the first key: from now on a ring without it is refused.
func (r *Ring) Adopt(ctx context.Context, pool *pgxpool.Pool) error {
	if _, err := pool.Exec(ctx, probeUpdate, r.Seal(probePlace, []byte(probeText))); err != nil {
		return fmt.Errorf("adopt encryption key: %w", err)
	}
	return nil
}
