// Package batch collects what one transaction is to write for many devices.
//
// A statement that every message needs costs far more in its start (plan, locks on each partition, a round through the protocol) than in
// its rows. So what happens often is a Statement over arrays, which runs once in a transaction with the rows of all devices; what happens
// seldom is queued as it is. Order within the transaction: the statements First, then what was queued, then the statements Last.
//
// A Batch belongs to one goroutine at a time.
package batch

import (
	"fmt"
	"reflect"

	"github.com/jackc/pgx/v5"
)

// Statement takes one array per column, the first of which is the rows' keys as text[], and returns rows of (key text, bigint) for those
// that it has changed.
type Statement struct {
	sql  string
	last bool
}

// First is a statement that runs before those that are queued. Such statements run in the order in which they were first added.
func First(sql string) *Statement { return &Statement{sql: sql} }

// Last is a statement that runs after those that are queued.
func Last(sql string) *Statement { return &Statement{sql: sql, last: true} }

// Batch is what one transaction writes. The zero value is empty.
type Batch struct {
	queued pgx.Batch
	merged []*rows
}

// rows are those of one run of a statement.
type rows struct {
	of      *Statement
	got     map[string]func(int64) // by key
	columns []reflect.Value
}

// Queue adds a statement that runs by itself.
func (b *Batch) Queue(sql string, args ...any) *pgx.QueuedQuery { return b.queued.Queue(sql, args...) }

// Add adds a row to a statement. args are the columns after the key; of each column all rows have the same type. got, if it is not nil,
// is told what the statement returns for this key. A second row of the same key goes into a further run of the statement, since one run
// changes a row once.
func (b *Batch) Add(s *Statement, key string, got func(int64), args ...any) {
	r := b.run(s, key)
	if r == nil {
		r = &rows{of: s, got: map[string]func(int64){}, columns: make([]reflect.Value, len(args)+1)}
		r.columns[0] = reflect.ValueOf([]string{})
		for i, a := range args {
			r.columns[i+1] = reflect.MakeSlice(reflect.SliceOf(reflect.TypeOf(a)), 0, 8)
		}
		b.merged = append(b.merged, r)
	}
	r.got[key] = got
	r.columns[0] = reflect.Append(r.columns[0], reflect.ValueOf(key))
	for i, a := range args {
		r.columns[i+1] = reflect.Append(r.columns[i+1], reflect.ValueOf(a))
	}
}

// AddOnce is Add for a row that is the same whenever it is added: the first stands for all of its key.
func (b *Batch) AddOnce(s *Statement, key string, args ...any) {
	for _, r := range b.merged {
		if _, there := r.got[key]; there && r.of == s {
			return
		}
	}
	b.Add(s, key, nil, args...)
}

// run is the first run of a statement that has no row of this key, behind all that have.
func (b *Batch) run(s *Statement, key string) *rows {
	for i := len(b.merged) - 1; i >= 0; i-- {
		r := b.merged[i]
		if r.of != s {
			continue
		}
		if _, there := r.got[key]; there {
			break
		}
		return r
	}
	return nil
}

// Into appends everything to a batch of pgx, in the order of this package.
func (b *Batch) Into(out *pgx.Batch) {
	b.runs(out, false)
	out.QueuedQueries = append(out.QueuedQueries, b.queued.QueuedQueries...)
	b.runs(out, true)
}

func (b *Batch) runs(out *pgx.Batch, last bool) {
	for _, r := range b.merged {
		if r.of.last != last {
			continue
		}
		args := make([]any, len(r.columns))
		for i, c := range r.columns {
			args[i] = c.Interface()
		}
		out.Queue(r.of.sql, args...).Query(func(result pgx.Rows) error {
			var key string
			var value int64
			_, err := pgx.ForEachRow(result, []any{&key, &value}, func() error {
				got, asked := r.got[key]
				if !asked {
					return fmt.Errorf("statement answers for %q, which it was not given", key)
				}
				if got != nil {
					got(value)
				}
				return nil
			})
			return err
		})
	}
}
