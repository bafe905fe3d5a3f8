package message

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Referred is what is needed of an earlier message to refer to it.
type Referred struct {
	ID   uuid.UUID
	WAID string
	Chat string
	Type string
}

const (
	findByID   = `SELECT id, wa_id, chat, type FROM messages WHERE device_id = $1 AND tenant_id = $2 AND id = $3`
	findByWAID = `SELECT id, wa_id, chat, type FROM messages WHERE device_id = $1 AND tenant_id = $2 AND wa_id = $3 ORDER BY id LIMIT 1`
)

// Earlier looks for a message of a device by its id, or by WhatsApp's. ErrNotFound.
func Earlier(ctx context.Context, db DB, tenant string, id device.ID, name string) (k Referred, err error) {
	query, key := findByWAID, any(name)
	if given, err := uuid.Parse(name); err == nil {
		query, key = findByID, given
	}
	err = db.QueryRow(ctx, query, id, tenant, key).Scan(&k.ID, &k.WAID, &k.Chat, &k.Type)
	if errors.Is(err, pgx.ErrNoRows) {
		return Referred{}, ErrNotFound
	}
	if err != nil {
		return Referred{}, fmt.Errorf("find message %s: %w", name, err)
	}
	return k, nil
}
