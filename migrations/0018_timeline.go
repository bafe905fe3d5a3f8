package migrations

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/pressly/goose/v3"
)

// timeline is version 18: what became of a device is read by an index of its own, since there are few such events among many of messages.
var timeline = goose.NewGoMigration(18, &goose.GoFunc{RunDB: func(ctx context.Context, db *sql.DB) error {
	i := index{"events", "events_timeline", `(device_id, id) WHERE type = 'device.status'`}
	if err := i.build(ctx, db); err != nil {
		return fmt.Errorf("index %s: %w", i.name, err)
	}
	return nil
}}, nil)
