package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// WishChannel is the PostgreSQL notification channel that wakes owners; the payload is a device id. A notification is only a hint:
// owners also poll the table.
const WishChannel = "waconnect_wish"

// Command is a wish with what it needs.
type Command struct {
	Wish         Wish
	PairingPhone string // digits; with WantConnected: also ask for a pairing code for this number
}

// A pause must be seen by the fence itself: it sets `paused` on the head row and steps its version, so that the owner can write nothing
// after it. Therefore this statement also writes the paused state, which the owner could not. Any other wish lifts the pause. The head is
// locked before the row, as by the owner's writes: otherwise one of the two could be refused for a deadlock.
const wishQuery = `
WITH l AS MATERIALIZED (SELECT device FROM device_heads WHERE device = $1 FOR NO KEY UPDATE),
d AS (
  UPDATE devices SET desired_state = $3, command = command + 1, pairing_phone = nullif($4, ''), updated_at = now(),
    status       = CASE WHEN $3 = 'paused' THEN 'OFFLINE' ELSE status END,
    detail       = CASE WHEN $3 = 'paused' THEN 'paused' ELSE detail END,
    detail_since = CASE WHEN $3 = 'paused' AND detail <> 'paused' THEN now() ELSE detail_since END,
    command_done = CASE WHEN $3 = 'paused' THEN command + 1 ELSE command_done END,
    qr = CASE WHEN $3 = 'paused' THEN NULL ELSE qr END, pairing_code = CASE WHEN $3 = 'paused' THEN NULL ELSE pairing_code END
  FROM l WHERE id = l.device AND $2 IN (tenant_id, '*') AND desired_state <> 'deleted'
  RETURNING id, command),
h AS (
  UPDATE device_heads SET paused = ($3 = 'paused'), ver = ver + CASE WHEN $3 = 'paused' THEN 1048576 ELSE 0 END
  FROM d WHERE device = d.id AND ($3 = 'paused' OR paused))
SELECT command, pg_notify('waconnect_wish', id) FROM d`

// Order writes a wish on the device's row and returns its number. The owner carries it out; when it has, command_done reaches the
// number. ErrNotFound if the device does not exist, is deleted, or belongs to another tenant.
func Order(ctx context.Context, db DB, tenant string, id ID, c Command) (int64, error) {
	var number int64
	err := db.QueryRow(ctx, wishQuery, id, tenant, c.Wish, c.PairingPhone).Scan(&number, nil)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, ErrNotFound
	}
	if err != nil {
		return 0, fmt.Errorf("order device %s to be %s: %w", id, c.Wish, err)
	}
	return number, nil
}

// Assignment is what an owner must know of a device to follow its wish.
type Assignment struct {
	ID           ID
	Partition    int
	TenantID     string
	Wish         Wish
	Command      int64
	CommandDone  int64
	PairingPhone *string
	OwnJID       *string
	Detail       Detail
	LastSeen     *time.Time
	NeverOnline  bool // it has not logged in since a phone linked it

	RestrictedUntil *time.Time // by WhatsApp; nil: not
}

const assignmentColumns = `id, partition, tenant_id, desired_state, command, command_done, pairing_phone, own_jid, detail, last_seen_at,
coalesce(online_at, '-infinity') < coalesce(linked_at, '-infinity'), restricted_until`

// A node looks at the devices that should run and at those with a wish that nobody carried out yet; what is quiet costs nothing.
const assignmentsQuery = `SELECT ` + assignmentColumns + ` FROM devices JOIN device_heads ON device = id
WHERE partition = ANY($1) AND (command_done < command OR desired_state IN ('connected', 'deleted'))
ORDER BY last_seen_at DESC NULLS LAST, id`

// Assignments lists the devices of partitions that need an owner, recently active ones first.
func Assignments(ctx context.Context, db DB, partitions []int) ([]Assignment, error) {
	rows, err := db.Query(ctx, assignmentsQuery, partitions)
	if err != nil {
		return nil, fmt.Errorf("list assignments: %w", err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Assignment])
	if err != nil {
		return nil, fmt.Errorf("list assignments: %w", err)
	}
	return list, nil
}

const assignmentQuery = `SELECT ` + assignmentColumns + ` FROM devices JOIN device_heads ON device = id WHERE id = $1`

// ReadAssignment reads one device's assignment. ErrNotFound if its row is gone.
func ReadAssignment(ctx context.Context, db DB, id ID) (Assignment, error) {
	rows, err := db.Query(ctx, assignmentQuery, id)
	if err != nil {
		return Assignment{}, fmt.Errorf("read assignment %s: %w", id, err)
	}
	a, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByPos[Assignment])
	if errors.Is(err, pgx.ErrNoRows) {
		return Assignment{}, ErrNotFound
	}
	if err != nil {
		return Assignment{}, fmt.Errorf("read assignment %s: %w", id, err)
	}
	return a, nil
}

const deleteQuery = `DELETE FROM devices WHERE id = $1 AND desired_state = 'deleted'`

// Remove deletes a device whose deletion was ordered, with everything that hangs on it. The owner calls it last, when the session is
// closed and its keys are destroyed.
func Remove(ctx context.Context, db DB, id ID) error {
	if _, err := db.Exec(ctx, deleteQuery, id); err != nil {
		return fmt.Errorf("remove device %s: %w", id, err)
	}
	return nil
}
