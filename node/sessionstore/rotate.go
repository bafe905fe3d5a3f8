package sessionstore

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/seal"
)

// rotatePage bounds the records of one transaction.
const rotatePage = 500

// Records of devices that do not exist any more are nobody's and are left alone.
const (
	rotateCountQuery = `
SELECT count(*) FROM signal_records r JOIN devices d ON d.id = r.device_id WHERE substring(r.value FROM 1 FOR $2) <> $1`
	rotateReadQuery = `
SELECT r.device_id, d.tenant_id, r.kind, r.key, r.value FROM signal_records r JOIN devices d ON d.id = r.device_id
WHERE (r.device_id, r.kind, r.key) > ($1, $2, $3) AND substring(r.value FROM 1 FOR $5) <> $4
ORDER BY r.device_id, r.kind, r.key LIMIT $6`
	rotateWriteQuery = `
UPDATE signal_records r SET value = n.sealed
FROM unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::bytea[]) AS n (device_id, kind, key, was, sealed)
WHERE r.device_id = n.device_id AND r.kind = n.kind AND r.key = n.key AND r.value = n.was`
)

// Rotate seals every record anew that another key than the ring's first has sealed, while devices go on working, and then makes the first
// key the installation's: the others can be removed. progress is told how many are done, and of how many. It can be broken off and called
// again; what is done stays done.
//
// It writes beside the devices' owners, without their heads, because it changes no state: a record that its owner has written
// meanwhile differs from what was read, and is left to the next round. seal.ErrUnreadable: a record opens with no key; nothing was
// overwritten, and the old keys are still needed.
func (s *Store) Rotate(ctx context.Context, progress func(done, total int64)) error {
	prefix := s.ring.Prefix()
	done := int64(0)
	for {
		var left int64
		if err := s.pool.QueryRow(ctx, rotateCountQuery, prefix, len(prefix)).Scan(&left); err != nil {
			return fmt.Errorf("rotate key: %w", err)
		}
		progress(done, done+left)
		if left == 0 {
			return s.ring.Adopt(ctx, s.pool)
		}
		total := done + left
		cursor := [3]string{}
		for more := true; more; {
			n, changed, err := s.rotatePage(ctx, prefix, &cursor)
			if err != nil {
				return fmt.Errorf("rotate key: %w", err)
			}
			failpoint.At("rotate.page")
			done += changed
			more = n == rotatePage
			progress(done, max(total, done))
		}
	}
}

type rotating struct {
	Device, Tenant, Kind, Key string
	Value                     []byte
}

func (s *Store) rotatePage(ctx context.Context, prefix []byte, cursor *[3]string) (read int, changed int64, err error) {
	rows, err := s.pool.Query(ctx, rotateReadQuery, cursor[0], cursor[1], cursor[2], prefix, len(prefix), rotatePage)
	if err != nil {
		return 0, 0, err
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[rotating])
	if err != nil || len(list) == 0 {
		return 0, 0, err
	}
	n := len(list)
	devices, kinds, keys := make([]string, n), make([]string, n), make([]string, n)
	was, sealed := make([][]byte, n), make([][]byte, n)
	for i, r := range list {
		place := seal.Place{Tenant: r.Tenant, Device: r.Device, Table: table, Row: r.Kind + "\x00" + r.Key}
		plain, err := s.ring.Open(place, r.Value)
		if err != nil {
			return 0, 0, fmt.Errorf("%s %s of device %s: %w", r.Kind, r.Key, r.Device, err)
		}
		devices[i], kinds[i], keys[i], was[i], sealed[i] = r.Device, r.Kind, r.Key, r.Value, s.ring.Seal(place, plain)
	}
	tag, err := s.pool.Exec(ctx, rotateWriteQuery, devices, kinds, keys, was, sealed)
	if err != nil {
		return 0, 0, err
	}
	last := list[n-1]
	*cursor = [3]string{last.Device, last.Kind, last.Key}
	return n, tag.RowsAffected(), nil
}
