// Package original brings the data of the original system over: its PostgreSQL database, whose tables Prisma named, is read in one snapshot
// that changes nothing there, so that it may go on running.
//
// It owns no table. Rows are written by the packages that own them, which also keep imported history away from those who follow what happens
// now: no webhook gets it, no stream that is open shows it, and nothing of it is sent.
//
// Ids of tenants, users, devices, endpoints and service tokens are kept. Events and messages have UUIDv7 here: theirs are made of the time and
// the old id, so that every run makes the same ones, and lists stay in the order of time. That is also all the progress there is. A run that was
// killed is simply run again: it asks of each page which rows are here, and reads only the others. A row that cannot be brought over is told
// with its table and id, and holds up nothing.
package original

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/router/webhook"
)

// Params of an import.
type Params struct {
	From    string        // address of the original's database, as it stands in its own DATABASE_URL
	Pool    *pgxpool.Pool // of the schema's owner
	Keys    *seal.Ring    // seal the secrets of endpoints
	Tenants []string      // only these; empty: all, with the users who have none
	DryRun  bool          // read and check everything, write nothing

	NoHistory   bool
	HistoryDays int           // history that is not older; 0: all
	Keep        time.Duration // how long deliveries are kept here; older ones are left out

	Problem  func(Problem)  // is told of each row that was not brought over; may be nil
	Progress func(Progress) // is told after each page; may be nil
}

// Progress tells how far a table is.
type Progress struct {
	Table    string
	Read     int64
	Imported int64
}

// run is one import.
type run struct {
	Params
	src    *source
	report *Report
	wanted map[string]bool // tenants by id; nil: all
	since  time.Time       // of history; zero: all

	tenants   map[string]bool   // that are here, or would be
	users     map[string]string // the same, with their ids here
	devices   []place
	endpoints []place
	lost      []string // devices that were refused
}

// place is a device or an endpoint that is here, or would be, and whose history is wanted.
type place struct{ id, tenant string }

// maxDays keeps a time within what a database takes.
const maxDays = 100_000

// Run imports. The report is complete up to where it ended if there is an error.
func Run(ctx context.Context, p Params) (*Report, error) {
	if p.HistoryDays < 0 || p.HistoryDays > maxDays {
		return nil, fmt.Errorf("days of history: expected 1 to %d, or none for all", maxDays)
	}
	src, err := open(ctx, p.From)
	if err != nil {
		return nil, err
	}
	r := &run{Params: p, src: src, tenants: map[string]bool{}, users: map[string]string{}}
	r.report = &Report{DryRun: p.DryRun, Snapshot: src.at, Tables: []*Table{}, Problems: []Problem{}, MustLink: []Device{}, begun: time.Now()}
	if p.HistoryDays > 0 {
		r.since = src.at.Add(-time.Duration(p.HistoryDays) * 24 * time.Hour)
	}
	err = r.all(ctx)
	r.report.end()
	return r.report, errors.Join(err, src.close(context.WithoutCancel(ctx)))
}

func (r *run) all(ctx context.Context) error {
	if err := r.chosen(ctx); err != nil {
		return err
	}
	if err := r.accounts(ctx); err != nil {
		return err
	}
	if err := r.count(ctx, "Log", "PublicQrLink"); err != nil {
		return err
	}
	if r.NoHistory {
		return r.count(ctx, "Event", "OutboundMessage", "WebhookDelivery")
	}
	if !r.DryRun {
		if err := r.room(ctx); err != nil {
			return err
		}
	}
	for _, part := range []func(context.Context) error{r.events, r.messages, r.deliveries} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// chosen checks the tenants that were named: a misspelt one would look like an empty one.
func (r *run) chosen(ctx context.Context) error {
	if len(r.Tenants) == 0 {
		return nil
	}
	r.wanted = map[string]bool{}
	for _, id := range r.Tenants {
		r.wanted[id] = true
	}
	known, err := r.src.tenants(ctx, r.Tenants)
	if err != nil {
		return err
	}
	for _, id := range r.Tenants {
		if !slices.Contains(known, id) {
			return fmt.Errorf("tenant %q is not in the original's database", id)
		}
	}
	return nil
}

// room makes partitions for rows that are older than this installation.
func (r *run) room(ctx context.Context) error {
	if err := event.History(ctx, r.Pool); err != nil {
		return err
	}
	if err := message.History(ctx, r.Pool); err != nil {
		return err
	}
	return webhook.History(ctx, r.Pool, r.Keep)
}

// errRolledBack ends the transaction of a dry run.
var errRolledBack = errors.New("dry run")

// accounts brings over everything that is not history. A dry run does it as well, in a transaction that it takes back: so it finds the same
// conflicts.
func (r *run) accounts(ctx context.Context) error {
	work := func(db beginner) error {
		for _, part := range []func(context.Context, beginner) error{r.allTenants, r.allUsers, r.allTokens, r.allDevices, r.allEndpoints} {
			if err := part(ctx, db); err != nil {
				return err
			}
		}
		return nil
	}
	if !r.DryRun {
		return work(r.Pool)
	}
	err := pgx.BeginFunc(ctx, r.Pool, func(tx pgx.Tx) error {
		if err := work(tx); err != nil {
			return err
		}
		return errRolledBack
	})
	if errors.Is(err, errRolledBack) {
		return nil
	}
	return err
}

// beginner is a pool, or a transaction that begins one of its own for each row.
type beginner interface {
	Begin(ctx context.Context) (pgx.Tx, error)
}

// refused reports whether an error is about a row, and not about the database or the connection: the next row may do better. text is fit for a
// report: it holds nothing of the row.
func refused(err error) (text string, yes bool) {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		switch class := pg.Code[:2]; class {
		case "22", "23", "54": // data exception, constraint, limit of the program
			return strings.TrimSpace("the database refuses it: " + pg.Message + " " + pg.ConstraintName), true
		}
		return "", false
	}
	var row *rowError
	if errors.As(err, &row) {
		return row.text, true
	}
	return "", false
}

// rowError says what is wrong with a row.
type rowError struct{ text string }

func (e *rowError) Error() string { return e.text }

func wrong(format string, args ...any) error { return &rowError{fmt.Sprintf(format, args...)} }

// deviceIDs are those of places.
func deviceIDs(list []place) []device.ID {
	ids := make([]device.ID, 0, len(list))
	for _, p := range list {
		ids = append(ids, device.ID(p.id))
	}
	return ids
}
