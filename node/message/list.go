package message

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
)

// Filter narrows a list of messages, newest first. Empty fields do not. Times are of the ids: when a message was accepted.
type Filter struct {
	Status   Status // Failed takes those that were cancelled too, which are shown as failed
	Type     string
	Chat     string    // address
	Text     string    // part of the text or caption, in whatever case
	From, To time.Time // from the first, before the second
	Below    uuid.UUID // older than this; zero: from the newest
	Limit    int
}

// looked is how many messages one page looks at where no index knows which of them are taken. A page may be short because of it.
const looked = 20_000

// JSON that PostgreSQL cannot read as text, since it holds U+0000 or half a character, holds no text that is looked for.
const textCondition = `CASE WHEN payload ~* '\\u(0000|d[89a-f])' THEN false
ELSE strpos(lower(coalesce(payload::json ->> 'text', payload::json ->> 'caption')), lower(%s)) > 0 END`

// List reads a page of the messages of a tenant's device, or of all its devices if none is named, newest first, and where the next begins; the
// zero UUID: there is no more. A page may be short, even empty, while there is more. It wants to run behind event.WithoutSort.
func List(ctx context.Context, db DB, tenant string, id device.ID, f Filter) (list []Row, next uuid.UUID, err error) {
	var args []any
	arg := func(v any) string { args = append(args, v); return "$" + strconv.Itoa(len(args)) }
	// The order is that of one index only, as in package event.
	var by, rest []string
	var order string
	switch {
	case id == "":
		by = []string{`tenant_id = ANY(` + arg([]string{tenant}) + `::text[])`}
		order = ` ORDER BY tenant_id, id DESC`
	default:
		by = []string{`tenant_id = ` + arg(tenant), `device_id = ANY(` + arg([]string{string(id)}) + `::text[])`}
		order = ` ORDER BY device_id, id DESC`
		if f.Chat != "" {
			by = append(by, `chat = `+arg(f.Chat))
			order = ` ORDER BY device_id DESC, id DESC`
		}
	}
	if f.Below != uuid.Nil {
		by = append(by, `id < `+arg(f.Below))
	}
	if !f.From.IsZero() {
		by = append(by, `id >= `+arg(event.FirstID(f.From)))
	}
	if !f.To.IsZero() {
		by = append(by, `id < `+arg(event.FirstID(f.To)))
	}
	known := len(args)
	if id == "" && f.Chat != "" {
		rest = append(rest, `chat = `+arg(f.Chat))
	}
	switch f.Status {
	case "":
	case Failed:
		rest = append(rest, `status IN ('FAILED', 'CANCELLED')`)
	default:
		rest = append(rest, `status = `+arg(f.Status))
	}
	if f.Type != "" {
		rest = append(rest, `type = `+arg(f.Type))
	}
	if f.Text != "" {
		rest = append(rest, fmt.Sprintf(textCondition, arg(f.Text)))
	}
	index := ` FROM messages WHERE ` + strings.Join(by, " AND ") + order
	query := `SELECT ` + rowColumns + index
	if len(rest) > 0 {
		query = `SELECT ` + rowColumns + ` FROM (SELECT *` + index + ` LIMIT ` + strconv.Itoa(looked) + `) AS m WHERE ` + strings.Join(rest, " AND ") + order
	}
	rows, err := db.Query(ctx, query+` LIMIT `+strconv.Itoa(f.Limit+1), args...)
	if err != nil {
		return nil, uuid.Nil, fmt.Errorf("list messages of %s: %w", id, err)
	}
	if list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Row]); err != nil {
		return nil, uuid.Nil, fmt.Errorf("list messages of %s: %w", id, err)
	}
	switch {
	case len(list) > f.Limit:
		return list[:f.Limit], list[f.Limit-1].ID, nil
	case len(rest) == 0:
		return list, uuid.Nil, nil
	}
	err = db.QueryRow(ctx, `SELECT id`+index+` OFFSET `+strconv.Itoa(looked-1)+` LIMIT 1`, args[:known]...).Scan(&next)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return nil, uuid.Nil, fmt.Errorf("list messages of %s: %w", id, err)
	}
	return list, next, nil
}

// AcceptedPerMinute counts what was accepted in each of some minutes, from the first one on, up to event.MostCounted, of a tenant or, for
// device.AnyTenant, of all. It wants to run behind event.WithoutSort.
func AcceptedPerMinute(ctx context.Context, db DB, tenant string, first time.Time, minutes int) ([]int, error) {
	if tenant == device.AnyTenant {
		return event.PerMinute(ctx, db, `messages WHERE '*' = ANY($3::text[])`, `id DESC`, tenant, first, minutes)
	}
	return event.PerMinute(ctx, db, `messages WHERE tenant_id = ANY($3::text[])`, `tenant_id, id DESC`, tenant, first, minutes)
}

// MostWaiting is how many waiting messages are counted at most.
const MostWaiting = 10_000

var countWaitingQuery = `SELECT count(*) FROM (
  SELECT FROM message_queue q JOIN devices d ON d.id = q.device_id WHERE $1 IN (d.tenant_id, '*') LIMIT ` + strconv.Itoa(MostWaiting) + `) AS w`

// CountWaiting counts the messages of a tenant, or of all, that are not final and due to be sent, up to MostWaiting.
func CountWaiting(ctx context.Context, db DB, tenant string) (n int, err error) {
	if err := db.QueryRow(ctx, countWaitingQuery, tenant).Scan(&n); err != nil {
		return 0, fmt.Errorf("count waiting messages: %w", err)
	}
	return n, nil
}

const findQuery = `SELECT ` + rowColumns + ` FROM messages WHERE id = $2 AND $1 IN (tenant_id, '*')`

// Find reads one message of a tenant's, of whichever device. ErrNotFound.
func Find(ctx context.Context, db DB, tenant string, msg uuid.UUID) (Row, error) {
	rows, err := db.Query(ctx, findQuery, tenant, msg)
	return one(msg, rows, err)
}
