package commit

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// xmin is the transaction that made a row as it stands now.
const bornStatement = `UPDATE device_heads SET wrote = pg_current_xact_id() WHERE device = $1 AND epoch = 0 AND xmin = pg_current_xact_id()::xid`

var errNotBorn = errors.New("the device was not made by this transaction")

// Fill runs the statements of a fenced write for a device that the same transaction has made, before anybody can open it. It may be called
// several times; tx must have no savepoints.
//
// The fence is there to keep two openers of one device apart. A device whose row is not committed has none: no node can see it, let alone
// open it. So no epoch and no version is needed, only the proof that the row is as young as that, which is part of the statement. What
// the transaction writes appears whole, or not at all.
func Fill(ctx context.Context, tx pgx.Tx, id device.ID, fill func(*batch.Batch)) error {
	var b batch.Batch
	fill(&b)
	all := &pgx.Batch{}
	born := false
	all.Queue(bornStatement, id).Exec(func(tag pgconn.CommandTag) error { born = tag.RowsAffected() == 1; return nil })
	b.Into(all)
	err := tx.SendBatch(ctx, all).Close()
	if err == nil && !born {
		err = errNotBorn
	}
	if err != nil {
		return fmt.Errorf("fill device %s: %w", id, err)
	}
	return nil
}
