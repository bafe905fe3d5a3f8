package event

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Place is where a list goes on. Lists of one device stand in the order of its numbers, all others in that of ids.
type Place struct {
	Seq int64
	ID  uuid.UUID
}

// Filter narrows a list of events, newest first. Empty fields do not. Times are of the ids: when an event was written down.
type Filter struct {
	DeviceID device.ID
	Type     string
	Chat     string    // address
	From, To time.Time // from the first, before the second
	Below    *Place    // older than this
	Limit    int
}

// looked is how many events one page looks at where no index knows which of them are taken. A page may be short because of it.
const looked = 20_000

// spoken is what people wrote, as the index of chats has it.
const spoken = `type IN ('` + Inbound + `', '` + Own + `')`

// List reads a page of a tenant's events, newest first, and where the next begins; nil: there is no more. A page may be short, even empty,
// while there is more. It wants to run behind WithoutSort.
func List(ctx context.Context, db DB, tenant string, f Filter) (list []Row, next *Place, err error) {
	q := f.query(tenant)
	rows, err := db.Query(ctx, q.page(f.Limit+1), q.args...)
	if err != nil {
		return nil, nil, fmt.Errorf("list events: %w", err)
	}
	if list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Row]); err != nil {
		return nil, nil, fmt.Errorf("list events: %w", err)
	}
	if len(list) > f.Limit {
		last := list[f.Limit-1]
		return list[:f.Limit], &Place{last.DeviceSeq, last.ID}, nil
	}
	if len(q.rest) == 0 {
		return list, nil, nil
	}
	next = &Place{}
	err = db.QueryRow(ctx, q.lastLooked(), q.args[:q.known]...).Scan(&next.Seq, &next.ID)
	if errors.Is(err, pgx.ErrNoRows) {
		return list, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("list events: %w", err)
	}
	return list, next, nil
}

// ErrNotFound: there is no such event of the device, or it is no longer kept.
var ErrNotFound = errors.New("no such event")

const getQuery = `SELECT ` + columns + ` FROM events WHERE id = $1 AND tenant_id = $2 AND device_id = $3`

// Get reads one event of a tenant's device. ErrNotFound.
func Get(ctx context.Context, db DB, tenant string, id device.ID, event uuid.UUID) (Row, error) {
	return one(db.Query(ctx, getQuery, event, tenant, id))
}

var ofMessageQuery = `SELECT ` + columns + ` FROM events WHERE device_id = $1 AND id = (
  SELECT event_id FROM handled_messages WHERE device_id = $1 AND chat = $2 AND sender = $3 AND message_id = $4 AND kind = ANY($5) LIMIT 1)`

// OfMessage reads the event that a message has become, as one of these kinds. ErrNotFound.
func OfMessage(ctx context.Context, db DB, id device.ID, k Key, kinds ...string) (Row, error) {
	return one(db.Query(ctx, ofMessageQuery, id, k.Chat, k.Sender, k.MessageID, kinds))
}

// one reads the only row.
func one(rows pgx.Rows, err error) (Row, error) {
	if err != nil {
		return Row{}, fmt.Errorf("read event: %w", err)
	}
	row, err := pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Row])
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, ErrNotFound
	}
	if err != nil {
		return Row{}, fmt.Errorf("read event: %w", err)
	}
	return row, nil
}

// listQuery is a list by an index: by holds what the index knows, rest what must be looked at.
type listQuery struct {
	by, rest []string
	order    string
	args     []any
	known    int // arguments of by; those of rest follow
}

func (q *listQuery) arg(v any) string {
	q.args = append(q.args, v)
	return "$" + strconv.Itoa(len(q.args))
}

// page reads up to so many rows. Without a rest the index has only such rows.
func (q *listQuery) page(limit int) string {
	from := ` FROM events WHERE ` + strings.Join(q.by, " AND ") + ` ORDER BY ` + q.order + ` LIMIT `
	if len(q.rest) == 0 {
		return `SELECT ` + columns + from + strconv.Itoa(limit)
	}
	return `SELECT ` + columns + ` FROM (SELECT ` + columns + from + strconv.Itoa(looked) + `) AS e WHERE ` + strings.Join(q.rest, " AND ") +
		` ORDER BY ` + q.order + ` LIMIT ` + strconv.Itoa(limit)
}

// lastLooked is the last row that page looks at, if it looks at as many as it may. It has the arguments of what the index knows.
func (q *listQuery) lastLooked() string {
	return `SELECT device_seq, id FROM events WHERE ` + strings.Join(q.by, " AND ") + ` ORDER BY ` + q.order + ` OFFSET ` + strconv.Itoa(looked-1) + ` LIMIT 1`
}

// query chooses the index: of a chat, of a device, of a type, of the tenant. Nothing is left to PostgreSQL, which plans for any tenant, type and
// chat and may know nothing of a young partition: it would go through everybody's events, in the order of ids, for the few that are asked for. The
// order that is asked for begins with the first column of one index, and no other has it; that the column has one value only, ANY does not say.
func (f Filter) query(tenant string) *listQuery {
	q := &listQuery{}
	kind, chat, below := f.Type != "", f.Chat != "", `id < `
	device := []string{string(f.DeviceID)}
	switch {
	case f.DeviceID != "" && f.Chat != "" && (f.Type == Inbound || f.Type == Own):
		q.by = append(q.by, `tenant_id = `+q.arg(tenant), `device_id = ANY(`+q.arg(device)+`::text[])`, `chat = `+q.arg(f.Chat), spoken)
		q.order = "device_id DESC, id DESC"
		chat = false
	case f.DeviceID != "" && f.Type == DeviceStatus:
		q.by = append(q.by, `tenant_id = `+q.arg(tenant), `device_id = ANY(`+q.arg(device)+`::text[])`, `type = '`+DeviceStatus+`'`)
		q.order = "device_id DESC, id DESC"
		kind = false
	case f.DeviceID != "":
		q.by = append(q.by, `tenant_id = `+q.arg(tenant), `device_id = ANY(`+q.arg(device)+`::text[])`)
		q.order = "device_id DESC, device_seq DESC, id DESC"
		if f.Below != nil {
			below = `(device_seq, id) < (` + q.arg(f.Below.Seq) + `, `
		}
	case f.Type != "" && f.Type != MessageStatus:
		q.by = append(q.by, `tenant_id = ANY(`+q.arg([]string{tenant})+`::text[])`, `type = `+q.arg(f.Type), `type <> '`+MessageStatus+`'`)
		q.order = "tenant_id DESC, id DESC"
		kind = false
	default:
		q.by = append(q.by, `tenant_id = ANY(`+q.arg([]string{tenant})+`::text[])`)
		q.order = "tenant_id, id DESC"
	}
	if f.Below != nil {
		if below += q.arg(f.Below.ID); below[0] == '(' {
			below += `)`
		}
		q.by = append(q.by, below)
	}
	if !f.From.IsZero() {
		q.by = append(q.by, `id >= `+q.arg(FirstID(f.From)))
	}
	if !f.To.IsZero() {
		q.by = append(q.by, `id < `+q.arg(FirstID(f.To)))
	}
	q.known = len(q.args)
	if kind {
		q.rest = append(q.rest, `type = `+q.arg(f.Type))
	}
	if chat {
		q.rest = append(q.rest, `chat = `+q.arg(f.Chat))
	}
	return q
}

// StatusesOf reads the events that say what became of a message, in order, from a time on and before another: the first that a look at so many of
// the tenant's events finds. It wants to run behind WithoutSort.
func StatusesOf(ctx context.Context, db DB, tenant string, id device.ID, message uuid.UUID, from, to time.Time) ([]Row, error) {
	rows, err := db.Query(ctx, statusesQuery, []string{tenant}, FirstID(from), FirstID(to), id, `"messageId":"`+message.String()+`"`)
	if err != nil {
		return nil, fmt.Errorf("read what became of message %s: %w", message, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Row])
	if err != nil {
		return nil, fmt.Errorf("read what became of message %s: %w", message, err)
	}
	return list, nil
}

var statusesQuery = `SELECT ` + columns + ` FROM (
  SELECT ` + columns + ` FROM events WHERE tenant_id = ANY($1::text[]) AND id >= $2 AND id < $3 ORDER BY tenant_id DESC, id LIMIT ` + strconv.Itoa(looked) + `) AS e
WHERE device_id = $4 AND type = '` + MessageStatus + `' AND strpos(normalized, $5) > 0`

// MostCounted is how many rows of a minute are counted at most.
const MostCounted = 10_000

// ReceivedPerMinute counts what came in in each of some minutes, from the first one on, up to MostCounted, of a tenant or, for device.AnyTenant, of
// all. It wants to run behind WithoutSort.
func ReceivedPerMinute(ctx context.Context, db DB, tenant string, first time.Time, minutes int) ([]int, error) {
	const inbound = ` AND type = '` + Inbound + `'`
	if tenant == device.AnyTenant {
		return PerMinute(ctx, db, `events WHERE '*' = ANY($3::text[])`+inbound, `id DESC`, tenant, first, minutes)
	}
	return PerMinute(ctx, db, `events WHERE tenant_id = ANY($3::text[])`+inbound+` AND type <> '`+MessageStatus+`'`, `tenant_id DESC, id DESC`, tenant, first, minutes)
}

// PerMinute counts rows by the minutes of their ids. from is a table with a condition, in which $3 is a list of the tenant, and order that of the
// index to read it by.
func PerMinute(ctx context.Context, db DB, from, order, tenant string, first time.Time, minutes int) ([]int, error) {
	begin, end := make([]uuid.UUID, minutes), make([]uuid.UUID, minutes)
	for i := range minutes {
		begin[i], end[i] = FirstID(first.Add(time.Duration(i)*time.Minute)), FirstID(first.Add(time.Duration(i+1)*time.Minute))
	}
	query := fmt.Sprintf(`SELECT m.i, (SELECT count(*) FROM (SELECT FROM %s AND id >= m.first AND id < m.past ORDER BY %s LIMIT %d) AS counted)
FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS m (first, past, i)`, from, order, MostCounted)
	rows, err := db.Query(ctx, query, begin, end, []string{tenant})
	if err != nil {
		return nil, fmt.Errorf("count by minute: %w", err)
	}
	counts := make([]int, minutes)
	var i, n int
	if _, err := pgx.ForEachRow(rows, []any{&i, &n}, func() error { counts[i-1] = n; return nil }); err != nil {
		return nil, fmt.Errorf("count by minute: %w", err)
	}
	return counts, nil
}

// FirstID is the smallest UUIDv7 of a time.
func FirstID(at time.Time) (id uuid.UUID) {
	const most = 1<<48 - 1
	ms := uint64(min(max(at.UnixMilli(), 0), most))
	binary.BigEndian.PutUint64(id[:8], ms<<16|0x7000)
	id[8] = 0x80
	return id
}

const withoutSortQuery = `SELECT set_config('enable_sort', 'off', true), set_config('enable_incremental_sort', 'off', true),
  set_config('plan_cache_mode', 'force_generic_plan', true), set_config('jit', 'off', true)`

// WithoutSort lets the rest of a transaction read lists by the indexes that have their order, and plans each list once for a connection: all
// partitions take longer to plan for than to read a page from.
func WithoutSort(ctx context.Context, db DB) error {
	if _, err := db.Exec(ctx, withoutSortQuery); err != nil {
		return fmt.Errorf("plan without sorting: %w", err)
	}
	return nil
}

// Spoken is what was written in a chat and has become an event: by the person, or on the phone of the device's owner.
type Spoken struct {
	ID         uuid.UUID       `db:"id"`
	Type       string          `db:"type"` // Inbound or Own
	Normalized json.RawMessage `db:"normalized"`
	CreatedAt  time.Time       `db:"created_at"`
}

// The order is that of one index only, as in Filter.query.
const spokenQuery = `SELECT id, type, normalized, created_at FROM events
WHERE tenant_id = $1 AND device_id = ANY($2::text[]) AND chat = $3 AND id < $4 AND ` + spoken + ` ORDER BY device_id DESC, id DESC LIMIT $5`

// InChat reads what was written at one address, newest first, older than an id if there is one. It wants to run behind WithoutSort.
func InChat(ctx context.Context, db DB, tenant string, id device.ID, chat string, below *uuid.UUID, limit int) ([]Spoken, error) {
	high := uuid.Max
	if below != nil {
		high = *below
	}
	rows, err := db.Query(ctx, spokenQuery, tenant, []string{string(id)}, chat, high, limit)
	if err != nil {
		return nil, fmt.Errorf("read a chat of %s: %w", id, err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByName[Spoken])
	if err != nil {
		return nil, fmt.Errorf("read a chat of %s: %w", id, err)
	}
	return list, nil
}
