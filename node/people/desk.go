// Package people is what a caller asks of a device that is live: about numbers, contacts, groups, its own profile and presence, and to mark
// messages read, and for the files of received messages. Everything is asked of WhatsApp through the session that runs; nothing is queued.
//
// A Desk belongs to one session and takes calls while that is online. It promises:
//
//   - The caller's deadline bounds the waiting, never the call. A call that was begun goes on under the session's context, because one that
//     is cut while it is in the store would end the session. So a change whose caller has given up may still happen, and its Refusal says so.
//   - At most maxAtOnce calls of a device run, and maxWaiting more wait; beyond that they are refused. A call that WhatsApp never answers
//     holds its place until the library gives up on it (75 s).
//   - No turn on the ratchets (node/sessionstore) is held: none of these calls encrypts anything.
//   - When the connection is lost every caller is answered at once. What still runs then finds the socket and the store closed.
package people

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"

	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/nodepb"
)

const (
	maxAtOnce  = 4  // calls of a device that run
	maxWaiting = 16 // calls that wait for them
)

// Desk takes the calls of one session. Safe for concurrent use.
type Desk struct {
	device device.ID
	pool   *pgxpool.Pool
	log    *slog.Logger
	name   Name
	files  *mediafile.Cache
	slots  chan struct{} // calls that run
	room   chan struct{} // calls that run or wait

	mu        sync.Mutex
	client    *whatsmeow.Client // nil: not online
	session   context.Context   // of the time for which it is
	available bool              // as last set
	watched   watched
	expected  map[string]chan *events.MediaRetry // by message: who waits for the phone's word on its file
}

// Name reads the account's name, as stored: the library's own copy may be written at any moment.
type Name func(context.Context) (string, error)

// NewDesk makes the desk of a session; it refuses calls until it is opened.
func NewDesk(id device.ID, name Name, pool *pgxpool.Pool, files *mediafile.Cache, log *slog.Logger) *Desk {
	return &Desk{
		device: id, name: name, pool: pool, files: files, log: log, expected: map[string]chan *events.MediaRetry{}, slots: make(chan struct{}, maxAtOnce), room: make(chan struct{}, maxAtOnce+maxWaiting), watched: newWatched(),
	}
}

// Open lets calls in while the session is online, which is until ctx ends.
func (d *Desk) Open(ctx context.Context, client *whatsmeow.Client) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.client, d.session = client, ctx
}

// online returns what a call needs; nil if the session is not online, or not any more.
func (d *Desk) online() (*whatsmeow.Client, context.Context) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.client == nil || d.session.Err() != nil {
		return nil, nil
	}
	return d.client, d.session
}

// call is what is asked of WhatsApp.
type call[T any] func(ctx context.Context, client *whatsmeow.Client) (T, error)

// ask runs a call that changes nothing.
func ask[T any](ctx context.Context, d *Desk, fn call[T]) (T, error) { return run(ctx, d, false, fn) }

// change runs a call that changes something.
func change[T any](ctx context.Context, d *Desk, fn call[T]) (T, error) { return run(ctx, d, true, fn) }

func run[T any](ctx context.Context, d *Desk, changes bool, fn call[T]) (none T, err error) {
	client, session := d.online()
	if client == nil {
		return none, NotOnline()
	}
	select {
	case d.room <- struct{}{}:
	default:
		return none, busy()
	}
	select {
	case d.slots <- struct{}{}:
	case <-ctx.Done():
		<-d.room
		return none, busy()
	case <-session.Done():
		<-d.room
		return none, NotOnline()
	}
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() { // it ends with the session, which closes socket and store
		defer func() { <-d.slots; <-d.room }()
		value, err := guarded(session, d, client, fn)
		done <- result{value, err}
	}()
	select {
	case r := <-done:
		if r.err != nil {
			return none, explain(r.err, changes)
		}
		return r.value, nil
	case <-ctx.Done():
		return none, &Refusal{Reason: nodepb.Reason_REASON_TIMEOUT, Text: "WhatsApp has not answered in time", MaybeExecuted: changes}
	case <-session.Done():
		return none, disconnected(changes)
	}
}

var errPanicked = errors.New("the client library panicked")

// guarded turns a panic into an error: the library's parsers take the server at its word.
func guarded[T any](ctx context.Context, d *Desk, client *whatsmeow.Client, fn call[T]) (v T, err error) {
	defer func() {
		if p := recover(); p != nil {
			d.log.Error("a call to WhatsApp panicked", "err", fmt.Sprint(p), "stack", string(debug.Stack()))
			err = errPanicked
		}
	}()
	return fn(ctx, client)
}
