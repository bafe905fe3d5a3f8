// Package session is one live run of one device: a WhatsApp client from connect to disconnect.
//
// A session is used once. It connects, links if the device was never linked, says in which state the device is, hands what it receives
// to its Receiver and its client to its sender, and ends with a Reason. It never reconnects: that is the owner's decision, who holds
// the lease, paces logins across the installation and knows the wish.
//
// It promises that nothing happens after Run returned: handlers in flight and sends were waited for, the socket is closed, and the
// store refuses every further call, so that goroutines of the client library which outlive it can neither read nor write.
//
// The handler of client events recovers its own panics and answers false, because the library takes a panic for success and would
// acknowledge the message (checked in whatsmeow 33cfac511629, client.go, dispatchEvent).
package session

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/appstate"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// Receiver takes what a session receives. A call returns nil once everything that the event means is durable; any error keeps it from
// being acknowledged and ends the session, since WhatsApp gives unacknowledged stanzas again only at the next login. Calls for one
// session are serial.
type Receiver interface {
	Message(ctx context.Context, client *whatsmeow.Client, evt *events.Message) error
	Undecryptable(ctx context.Context, client *whatsmeow.Client, evt *events.UndecryptableMessage) error
	Receipt(ctx context.Context, evt *events.Receipt) error
	// Notice takes what is told of groups and calls.
	Notice(ctx context.Context, evt any) error
	// History takes what the phone shares of the past. It may take long, and runs beside everything else.
	History(ctx context.Context, client *whatsmeow.Client, evt *events.Message)
	Other(evt any) // nothing of it is kept; must not block
}

// Params are what a session needs. All fields are required unless said otherwise.
type Params struct {
	Device    device.ID
	Pool      *pgxpool.Pool
	Head      *commit.Head
	Store     *sessionstore.Session // closed by the session
	Transport *Transport
	Receiver  Receiver
	Log       *slog.Logger
	Phone     string // optional: ask for a pairing code for this number as soon as the socket is ready

	// Publish makes a state of the device durable and known.
	Publish func(context.Context, device.State) error
	// Serve sends through the client while the device is online; it is called once logged in and must return soon after its
	// context ends.
	Serve func(context.Context, *whatsmeow.Client)
	// Restricted is told what WhatsApp says of the account: until when it may not begin chats, or, with the zero time, that it may. Must not
	// block.
	Restricted func(until time.Time)
	// ConnectTimeout bounds the time from dialling to logged in, or to the first QR code. 0: 60 s, as in the original.
	ConnectTimeout time.Duration
}

// ErrLost is the cause with which a session's context ends when its connection is gone: nothing in flight can succeed any more. On an
// orderly stop the cause is context.Canceled, and a sender may finish what it has begun.
var ErrLost = errors.New("connection is gone")

const (
	defaultConnectTimeout = 60 * time.Second
	logoutTimeout         = 5 * time.Second
	closeTime             = 2 * time.Second
	// keepAliveFailures in a row mean a dead socket. The library only reports them when its own reconnecting is off.
	keepAliveFailures = 3
)

// Session is one run. Make it with New, call Run once.
type Session struct {
	p        Params
	client   *whatsmeow.Client
	linked   bool // at start
	ends     chan End
	pairing  *pairing
	online   atomic.Int64  // unix nanoseconds of login; 0: not yet
	ready    chan struct{} // closed at login or first QR code
	readyOne sync.Once

	gate     sync.Mutex // guards closing and the entry of handlers
	closing  bool
	handlers sync.WaitGroup
	work     sync.WaitGroup  // own goroutines
	ctx      context.Context // of handlers and own goroutines
	cancel   context.CancelCauseFunc
	cut      context.CancelFunc // of the connection
}

// New prepares a session over an opened device.
func New(p Params) *Session {
	if p.ConnectTimeout == 0 {
		p.ConnectTimeout = defaultConnectTimeout
	}
	s := &Session{p: p, ends: make(chan End, 1), ready: make(chan struct{}), linked: p.Store.Device.ID != nil}
	s.pairing = newPairing(s, p.Phone)
	return s
}

// Run connects and stays until the session ends. It returns after everything it started has ended.
func (s *Session) Run(ctx context.Context) End {
	s.ctx, s.cancel = context.WithCancelCause(ctx)
	s.p.Store.Device.Container = linkContainer{DeviceContainer: s.p.Store.Device.Container, session: s}
	var connection context.Context
	connection, s.cut = context.WithCancel(context.WithoutCancel(ctx))
	s.client = newClient(s.p, connection)
	s.client.AddEventHandlerWithSuccessStatus(s.handle)
	s.client.PrePairCallback = s.pairing.accept

	hurry := context.AfterFunc(ctx, s.cut) // a dial that hangs must not hold a stop
	err := s.client.ConnectContext(connection)
	hurry()
	if err != nil {
		end := s.connectError(ctx, err)
		s.close(end)
		return end
	}
	end := s.wait(ctx)
	if at := s.online.Load(); at != 0 {
		end.Online = time.Since(time.Unix(0, at))
	}
	s.close(end)
	return end
}

// newClient makes the library's client with the switches that exact pipelines need.
func newClient(p Params, ctx context.Context) *whatsmeow.Client {
	c := whatsmeow.NewClient(p.Store.Device, sessionstore.Logger(p.Log))
	c.SetWebsocketHTTPClient(p.Transport.client)
	c.SetPreLoginHTTPClient(p.Transport.client)
	c.SetMediaHTTPClient(p.Transport.client)
	c.BackgroundEventCtx = ctx
	c.EnableAutoReconnect = false
	c.DisableLoginAutoReconnect = true // the reconnect after linking is ours too
	c.SynchronousAck = true            // acknowledge after the handler
	c.EnableDecryptedEventBuffer = true
	c.UseRetryMessageStore = true // retry receipts are answered after a restart
	c.ManualHistorySyncDownload = true
	c.DisableManualHistorySyncReceipt = true
	c.SetMaxParallelRetryReceiptHandling(1)
	return c
}

func (s *Session) wait(ctx context.Context) End {
	timeout := time.NewTimer(s.p.ConnectTimeout)
	defer timeout.Stop()
	ready := s.ready
	for {
		select {
		case end := <-s.ends:
			return end
		case <-ctx.Done():
			return End{Reason: Stopped}
		case <-s.p.Head.Broken():
			return End{Reason: StoreFailed, Text: "device was opened elsewhere, paused, or a write has an unknown outcome"}
		case <-s.p.Store.Failed():
			select {
			case end := <-s.ends: // a logout is the better reason
				return end
			default:
			}
			if errors.Is(s.p.Store.Failure(), seal.ErrUnreadable) {
				return End{Reason: Unreadable, Text: "stored session cannot be opened: " + s.p.Store.Failure().Error()}
			}
			return End{Reason: StoreFailed, Text: "store failed"}
		case <-ready:
			ready = nil
			timeout.Stop()
		case <-timeout.C:
			return End{Reason: Disconnected, Text: "timedOut"}
		}
	}
}

// connectError tells a refused dial from our own stop and from an unusable store.
func (s *Session) connectError(ctx context.Context, err error) End {
	switch {
	case ctx.Err() != nil:
		return End{Reason: Stopped}
	case errors.Is(err, store.ErrDeviceDeleted):
		return End{Reason: Unreadable, Text: "stored session was deleted"}
	}
	return End{Reason: Disconnected, Text: fmt.Sprintf("connect_error: %v", err)}
}

// end reports the first reason; later ones are consequences.
func (s *Session) end(e End) {
	select {
	case s.ends <- e:
	default:
	}
}

// close ends everything in an order that leaves nothing behind: no new handler, no own goroutine, no socket, no store.
func (s *Session) close(end End) {
	s.gate.Lock()
	s.closing = true
	s.gate.Unlock()
	if end.Reason == Stopped {
		s.cancel(nil)
	} else {
		s.cancel(ErrLost)
	}
	s.work.Wait()
	// The close handshake may wait for a peer that is not there. Cutting the connection comes only after it, because the library's
	// reader and its own disconnecting would otherwise race (socket/noisesocket.go, Stop).
	impatient := time.AfterFunc(closeTime, s.cut)
	s.client.Disconnect()
	impatient.Stop()
	s.cut()
	s.handlers.Wait()
	s.p.Store.Close()
}

// enter admits a handler unless the session is closing.
func (s *Session) enter() bool {
	s.gate.Lock()
	defer s.gate.Unlock()
	if s.closing {
		return false
	}
	s.handlers.Add(1)
	return true
}

// start runs a goroutine that close waits for.
func (s *Session) start(fn func()) {
	s.gate.Lock()
	defer s.gate.Unlock()
	if s.closing {
		return
	}
	s.work.Go(fn)
}

// handle is the library's event handler. False keeps a message from being acknowledged.
func (s *Session) handle(evt any) (ok bool) {
	if !s.enter() {
		return false
	}
	defer s.handlers.Done()
	defer func() {
		if p := recover(); p != nil {
			s.p.Log.Error("handler panicked", "event", fmt.Sprintf("%T", evt), "err", fmt.Sprint(p), "stack", string(debug.Stack()))
			s.end(End{Reason: StoreFailed, Text: "handler panicked"})
			ok = false
		}
	}()
	switch e := evt.(type) {
	case *events.Message:
		failpoint.At("recv.decrypt")
		failpoint.Panic("recv.decrypt", e.Message.GetConversation())
		ok := s.stored(s.p.Receiver.Message(s.ctx, s.client, e))
		if ok && e.Info.IsFromMe && e.RawMessage.GetProtocolMessage().GetHistorySyncNotification() != nil {
			s.start(func() { s.p.Receiver.History(s.ctx, s.client, e) })
		}
		return ok
	case *events.UndecryptableMessage:
		return s.stored(s.p.Receiver.Undecryptable(s.ctx, s.client, e))
	case *events.Receipt:
		return s.stored(s.p.Receiver.Receipt(s.ctx, e))
	case *events.GroupInfo, *events.JoinedGroup, *events.CallOffer, *events.CallOfferNotice:
		return s.stored(s.p.Receiver.Notice(s.ctx, evt))
	default:
		s.lifecycle(evt)
		return true
	}
}

// stored ends the session when something received could not be made durable.
//
// What the receiver had nothing to write for is made durable all the same, because the acknowledgement takes the message from the server.
func (s *Session) stored(err error) bool {
	if err == nil {
		err = s.p.Store.Flush(s.ctx)
	}
	if err == nil {
		return true
	}
	if s.ctx.Err() == nil {
		s.p.Log.Warn("store received event", "err", err)
	}
	s.end(End{Reason: StoreFailed, Text: "store received event: " + err.Error()})
	return false
}

// lifecycle handles what happens to the connection. Some of these events come from goroutines of their own, in any order.
func (s *Session) lifecycle(evt any) {
	switch e := evt.(type) {
	case *events.QR:
		s.markReady()
		s.pairing.start(e.Codes)
	case *events.PairError:
		s.end(End{Reason: PairFailed, Text: fmt.Sprintf("pairing failed: %v", e.Error)})
	case *events.ManualLoginReconnect:
		s.end(End{Reason: Restart})
	case *events.Connected:
		s.connected()
	case *events.LoggedOut:
		if e.OnConnect {
			s.end(fromFailure(e.Reason))
		} else {
			s.end(End{Reason: LoggedOut, Text: "loggedOut"})
		}
	case *events.StreamReplaced:
		s.end(End{Reason: Replaced, Text: "connectionReplaced"})
	case *events.TemporaryBan:
		s.end(End{Reason: Banned, Text: "banned: " + e.Code.String(), Retry: e.Expire})
	case *events.ClientOutdated:
		s.end(End{Reason: Outdated, Text: "client_outdated"})
	case *events.ConnectFailure:
		s.end(fromFailure(e.Reason))
	case *events.Disconnected:
		s.end(End{Reason: Disconnected, Text: "connectionClosed"})
	case *events.StreamError:
		s.end(End{Reason: Disconnected, Text: "stream_error_" + e.Code})
	case *events.NotifyAccountReachoutTimelock:
		until := e.TimeEnforcementEnds.Time
		if !e.IsActive {
			until = time.Time{}
		}
		s.p.Restricted(until)
	case *events.KeepAliveTimeout:
		if e.ErrorCount >= keepAliveFailures {
			s.end(End{Reason: Disconnected, Text: "timedOut"})
		}
	default:
		s.p.Receiver.Other(evt)
	}
}

// connected publishes ONLINE and lets the sender run.
func (s *Session) connected() {
	if !s.online.CompareAndSwap(0, time.Now().UnixNano()) {
		return
	}
	s.markReady()
	s.start(func() {
		own := s.client.Store.GetJID()
		jid, lid, number := own.String(), s.client.Store.GetLID().String(), own.User
		err := s.p.Publish(s.ctx, device.State{Detail: device.IsOnline, OwnJID: &jid, OwnLID: &lid, PhoneHint: &number, Seen: true})
		if err != nil {
			s.end(End{Reason: StoreFailed, Text: "publish state: " + err.Error()})
			return
		}
		failpoint.At("link.online")
		s.start(s.catchUp)
		s.p.Serve(s.ctx, s.client)
	})
}

// catchUp reads the phone's settings if an earlier process got their keys and ended before it read them.
func (s *Session) catchUp() {
	misses, err := s.p.Store.MissesAppState(s.ctx)
	if err != nil || !misses {
		return // a failure has ended the session
	}
	for _, name := range appstate.AllPatchNames {
		if err := s.client.FetchAppState(s.ctx, name, false, true); err != nil && s.ctx.Err() == nil {
			s.p.Log.Warn("read the phone's settings", "collection", name, "err", err)
		}
	}
}

func (s *Session) markReady() { s.readyOne.Do(func() { close(s.ready) }) }

// Logout removes the companion from the phone, within a few seconds and only while online. The stored keys are the owner's to destroy.
func (s *Session) Logout(ctx context.Context) error {
	if s.online.Load() == 0 {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, logoutTimeout)
	defer cancel()
	if err := s.client.Logout(ctx); err != nil && !errors.Is(err, sessionstore.ErrKept) {
		return fmt.Errorf("log out of the phone: %w", err)
	}
	s.end(End{Reason: Stopped})
	return nil
}

// linkContainer records on the device's row which companion it became, after the keys are durable and before the phone is told that
// linking succeeded.
type linkContainer struct {
	store.DeviceContainer
	session *Session
}

var _ store.DeviceContainer = linkContainer{}

// PutDevice stores the keys, then the device's own address, fenced.
func (c linkContainer) PutDevice(ctx context.Context, d *store.Device) error {
	s := c.session
	if s.linked || d.ID == nil {
		return c.DeviceContainer.PutDevice(ctx, d)
	}
	jid := device.JID{User: d.ID.User, Device: d.ID.Device, Server: d.ID.Server}
	lid := device.JID{User: d.LID.User, Device: d.LID.Device, Server: d.LID.Server}
	if err := device.CheckFree(ctx, s.p.Pool, s.p.Device, jid); err != nil {
		return fmt.Errorf("%w: %w", context.Canceled, err) // before anything of the other device could be overwritten
	}
	if err := c.DeviceContainer.PutDevice(ctx, d); err != nil {
		return err
	}
	err := s.p.Head.Write(ctx, func(b *batch.Batch) { device.QueueLinked(b, s.p.Device, jid, lid) })
	if err != nil {
		return fmt.Errorf("%w: record link: %w", context.Canceled, err)
	}
	failpoint.At("link.paired")
	return nil
}
