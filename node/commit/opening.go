package commit

import (
	"context"
	"fmt"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// Opening is what stood on the head as the mark of earlier openings when this one was made; what it means is known to node/quarantine.
func (h *Head) Opening() string { return h.opening }

// Quarantined reports whether no session of the device may be opened, as the head said when it was opened.
func (h *Head) Quarantined() bool { return h.quarantined }

const openingStatement = `
UPDATE device_heads SET opening = nullif($2, '') WHERE device = $1 AND wrote = pg_current_xact_id()`

// QueueOpening adds another mark of openings to a fenced write; empty: none.
func QueueOpening(b *batch.Batch, id device.ID, mark string) { b.Queue(openingStatement, id, mark) }

const quarantineStatement = `
UPDATE device_heads SET quarantined_at = now() WHERE device = $1 AND wrote = pg_current_xact_id()`

// QueueQuarantine adds "no session of this device is opened" to a fenced write.
func QueueQuarantine(b *batch.Batch, id device.ID) { b.Queue(quarantineStatement, id) }

const releaseQuery = `
UPDATE device_heads SET opening = NULL, quarantined_at = NULL WHERE device = $1 AND quarantined_at IS NOT NULL`

// Release ends a quarantine and forgets the openings that led to it. False: the device is not quarantined. It is not fenced: nobody runs a
// session of such a device. An order in the same transaction comes after it, because heads are locked before the devices' rows.
func Release(ctx context.Context, db device.DB, id device.ID) (bool, error) {
	tag, err := db.Exec(ctx, releaseQuery, id)
	if err != nil {
		return false, fmt.Errorf("release device %s: %w", id, err)
	}
	return tag.RowsAffected() == 1, nil
}
