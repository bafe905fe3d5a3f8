package migrations

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/pressly/goose/v3"
)

// lists is version 11: what lists and conversations are read by. It is no SQL file, because an index of a partitioned table that may hold
// millions of rows is built partition by partition, outside of transactions, so that writers are not stopped; which partitions there are,
// only the database knows.
var lists = goose.NewGoMigration(11, &goose.GoFunc{RunDB: func(ctx context.Context, db *sql.DB) error {
	if _, err := db.ExecContext(ctx, listColumns); err != nil {
		return err
	}
	for _, i := range listIndexes {
		if err := i.build(ctx, db); err != nil {
			return fmt.Errorf("index %s: %w", i.name, err)
		}
	}
	return dropOld(ctx, db)
}}, nil)

// One transaction. Nobody waits for long: columns without a default touch no row, and both tables are small beside events and messages.
const listColumns = `
-- A person has two addresses, one with the number and a hidden identity. What came in at the latter is often answered at the former.
-- phone_chat, of a chat with a hidden identity: the same person's address by number; null: not known (node/event).
ALTER TABLE chats ADD COLUMN IF NOT EXISTS phone_chat text;
CREATE INDEX IF NOT EXISTS chats_phone_chat ON chats (device_id, phone_chat) WHERE phone_chat IS NOT NULL;

-- The last characters of a link's token, so that people can tell links apart; null: made before there was a hint (router/hub).
ALTER TABLE public_links ADD COLUMN IF NOT EXISTS token_hint text;`

var listIndexes = []index{
	// The messages of one chat. Most events are statuses of messages, which nobody lists by chat.
	{"events", "events_chat", `(device_id, chat, id) WHERE type IN ('message.inbound', 'message.own')`},
	// A device's events, newest first. Imported ones all have the number 0, so the id goes with it.
	{"events", "events_device", `(device_id, device_seq, id)`},
	{"messages", "messages_chat", `(device_id, chat, id)`},
	// A tenant's events of one type; of statuses there are many wherever one looks.
	{"events", "events_type", `(tenant_id, type, id) WHERE type <> 'message.status'`},
}

// oldWait is how long the removal of an index may hold up everyone who waits behind it; the migration is tried again.
const oldWait = `SET LOCAL lock_timeout = '5s'`

// events_device has all that this index has.
const dropOldQuery = `DROP INDEX IF EXISTS events_device_seq`

func dropOld(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	for _, command := range []string{oldWait, dropOldQuery} {
		if _, err := tx.ExecContext(ctx, command); err != nil {
			return errors.Join(err, tx.Rollback())
		}
	}
	return tx.Commit()
}

// index of a partitioned table.
type index struct{ table, name, definition string }

// build makes the index of the table, which new partitions take over, then that of each partition that is there. It goes on where a try
// before it ended.
func (i index) build(ctx context.Context, db *sql.DB) error {
	if _, err := db.ExecContext(ctx, fmt.Sprintf(`CREATE INDEX IF NOT EXISTS %s ON ONLY %s %s`, i.name, i.table, i.definition)); err != nil {
		return err
	}
	for {
		part, err := i.missing(ctx, db)
		if errors.Is(err, sql.ErrNoRows) {
			return i.complete(ctx, db)
		}
		if err != nil {
			return err
		}
		if err := i.buildPart(ctx, db, part); err != nil {
			return fmt.Errorf("of %s: %w", part, err)
		}
	}
}

const missingPartQuery = `
SELECT p.inhrelid::regclass::text FROM pg_inherits p
WHERE p.inhparent = $1::regclass AND NOT EXISTS (
  SELECT FROM pg_index x JOIN pg_inherits xi ON xi.inhrelid = x.indexrelid WHERE x.indrelid = p.inhrelid AND xi.inhparent = $2::regclass)
ORDER BY 1 LIMIT 1`

// missing finds a partition without the index; sql.ErrNoRows: there is none.
func (i index) missing(ctx context.Context, db *sql.DB) (part string, err error) {
	err = db.QueryRowContext(ctx, missingPartQuery, i.table, i.name).Scan(&part)
	return part, err
}

// buildPart makes the index of a partition, whatever an interrupted try has left of it, and attaches it.
func (i index) buildPart(ctx context.Context, db *sql.DB, part string) error {
	name := part + i.name[len(i.table):]
	for _, command := range []string{
		`DROP INDEX CONCURRENTLY IF EXISTS ` + name,
		`CREATE INDEX CONCURRENTLY ` + name + ` ON ` + part + ` ` + i.definition,
		`ALTER INDEX ` + i.name + ` ATTACH PARTITION ` + name,
	} {
		if _, err := db.ExecContext(ctx, command); err != nil {
			return err
		}
	}
	return nil
}

const validQuery = `SELECT indisvalid FROM pg_index WHERE indexrelid = $1::regclass`

// complete makes sure that PostgreSQL counts the index as whole.
func (i index) complete(ctx context.Context, db *sql.DB) error {
	var valid bool
	if err := db.QueryRowContext(ctx, validQuery, i.name).Scan(&valid); err != nil {
		return err
	}
	if !valid {
		return errors.New("is not valid although every partition has it")
	}
	return nil
}
