package inbound

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/failpoint"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/outbound"
	"github.com/waconnect/waconnect/node/rawjson"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// Config is shared by all receivers of a node.
type Config struct {
	Pool           *pgxpool.Pool
	Log            *slog.Logger
	Metrics        *Metrics
	MaxAge         time.Duration   // older messages make no event; 0: no limit
	MarkReadOnSend bool            // keep what came in, to mark it read with the next answer
	AutoRead       bool            // mark read on arrival instead
	AutoComposing  bool            // show composing for a while on arrival
	Committed      func(device.ID) // called after an event was committed; must not block
}

// Receiver makes events of what one device receives. Calls are serial, as the session guarantees.
type Receiver struct {
	cfg    Config
	device device.ID
	tenant string
	head   *commit.Head
	log    *slog.Logger
	unread *outbound.Unread
	recent *outbound.Recent
	store  *sessionstore.Session

	repaired time.Time                // last repair after a message that could not be decrypted
	failed   map[types.MessageID]bool // undecryptable ones seen by this session: their recovery is marked
}

// NewReceiver makes the receiver of one session. What the store has staged for a message goes with the write of its event.
func NewReceiver(
	cfg Config, id device.ID, tenant string, head *commit.Head, unread *outbound.Unread, recent *outbound.Recent, store *sessionstore.Session,
) *Receiver {
	r := &Receiver{
		cfg: cfg, device: id, tenant: tenant, head: head, unread: unread, recent: recent, store: store, log: cfg.Log.With("device", id, "tenant", tenant),
		failed: map[types.MessageID]bool{},
	}
	store.OnIdentified(r.identified)
	return r
}

// maxFailedKept bounds the memory of undecryptable messages; beyond it a recovery is only not marked as one.
const maxFailedKept = 1024

// pendingReadTime is how long an unread message waits to be marked read if no maximum age is set.
const pendingReadTime = 24 * time.Hour

// Message makes one decrypted message durable as an event. Nil: WhatsApp may be told that we have it.
func (r *Receiver) Message(ctx context.Context, client *whatsmeow.Client, evt *events.Message) error {
	start := time.Now()
	if n := r.store.Abandoned(); n > 0 {
		r.cfg.Metrics.dropped("not_parsed", n)
	}
	stored := *evt
	stored.Info = storable(evt.Info)
	evt = &stored
	v := Classify(evt, r.cfg.MaxAge, start)
	if v.Ignore != "" {
		r.cfg.Metrics.ignored(v.Ignore)
		return r.keepKeys(ctx, evt)
	}
	e, err := r.event(ctx, client, evt, v)
	if err != nil {
		return r.unprocessable(ctx, evt, err)
	}
	written := v.EventType == event.Inbound
	switch at := evt.Info.Timestamp; {
	case written:
		e.In, e.ChatName, e.PhoneChat = &at, chatName(evt), phoneChat(evt.Info.Chat, evt.Info.SenderAlt)
	case v.EventType == event.Own:
		e.Out, e.PhoneChat = &at, phoneChat(evt.Info.Chat, evt.Info.RecipientAlt)
	}
	err = r.append(ctx, e, func(b *batch.Batch) {
		if written && r.cfg.MarkReadOnSend && !r.cfg.AutoRead {
			outbound.QueuePendingRead(b, r.device, r.pendingRead(evt))
		}
	})
	if commit.Refused(err) {
		return r.unprocessable(ctx, evt, err)
	}
	if err != nil {
		return err
	}
	if r.cfg.MarkReadOnSend && !r.cfg.AutoRead && written {
		r.unread.Note(evt.Info.Chat.ToNonAD().String())
	}
	r.cfg.Metrics.event(v.EventType, time.Since(start))
	delete(r.failed, evt.Info.ID)
	if written {
		r.courtesies(ctx, client, evt)
	}
	return nil
}

// event writes a message down. What it cannot write, also for a mistake of ours, is an error: the same message would fail at every try.
func (r *Receiver) event(ctx context.Context, client *whatsmeow.Client, evt *events.Message, v Verdict) (e event.New, err error) {
	defer func() {
		if p := recover(); p != nil {
			r.log.Error("writing a message down panicked", "message", evt.Info.ID, "err", fmt.Sprint(p), "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	var vote Vote
	if v.EventType == event.PollVote {
		if vote, err = r.vote(ctx, client, evt); err != nil {
			return event.New{}, err
		}
	}
	normalized, err := normalize(evt, vote, ownOf(client))
	if err != nil {
		return event.New{}, fmt.Errorf("normalise message: %w", err)
	}
	if r.failed[evt.Info.ID] || evt.RetryCount > 0 {
		recovered, err := r.wasUndecryptable(ctx, evt)
		if err != nil {
			return event.New{}, err
		}
		if recovered {
			if normalized, err = markRecovered(normalized); err != nil {
				return event.New{}, err
			}
		}
	}
	raw, err := Raw(evt)
	if err != nil {
		return event.New{}, fmt.Errorf("write raw message: %w", err)
	}
	key := Key(evt)
	key.Kind = v.Kind
	return r.newEvent(v.EventType, evt.Info.Chat.String(), normalized, raw, key), nil
}

func (r *Receiver) newEvent(kind, chat string, normalized, raw json.RawMessage, key event.Key) event.New {
	id := uuid.Must(uuid.NewV7())
	return event.New{
		ID: id, TenantID: r.tenant, DeviceID: r.device, Type: kind, Chat: chat, Normalized: normalized, Raw: raw,
		TraceID: id.String(), Key: key,
	}
}

func (r *Receiver) wasUndecryptable(ctx context.Context, evt *events.Message) (bool, error) {
	if r.failed[evt.Info.ID] {
		return true, nil
	}
	key := Key(evt)
	key.Kind = KindUndecryptable
	return event.Handled(ctx, r.cfg.Pool, r.device, key)
}

// append commits the event of the message that was decrypted last, with what belongs to it. An event that exists already changes nothing and is
// no error.
func (r *Receiver) append(ctx context.Context, e event.New, more func(*batch.Batch)) error {
	return r.tell(ctx, e, func(b *batch.Batch) {
		r.store.Settle()
		if more != nil {
			more(b)
		}
	})
}

// tell commits an event; more may be nil.
func (r *Receiver) tell(ctx context.Context, e event.New, more func(*batch.Batch)) error {
	known := true
	err := r.head.Write(ctx, func(b *batch.Batch) {
		event.Append(b, e, func(int64) { known = false })
		device.MarkSeen(b, r.device)
		if more != nil {
			more(b)
		}
	})
	if err != nil {
		return err
	}
	if known {
		r.cfg.Metrics.ignored("repeated")
	}
	failpoint.At("recv.commit")
	r.cfg.Committed(r.device)
	return nil
}

// unprocessable keeps a message that we cannot turn into an event, so that it neither blocks the device nor is lost.
func (r *Receiver) unprocessable(ctx context.Context, evt *events.Message, cause error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	r.log.Error("message cannot be processed", "message", evt.Info.ID, "err", cause)
	normalized, err := rawjson.Value(struct {
		Kind      string `json:"kind"`
		MessageID string `json:"messageId"`
		From      string `json:"from"`
		Chat      string `json:"chat"`
	}{"unprocessable_message", evt.Info.ID, from(evt.Info), evt.Info.Chat.ToNonAD().String()})
	if err != nil {
		return fmt.Errorf("write unprocessable message: %w", err)
	}
	raw, err := rawUnprocessable(evt.RawMessage)
	if err != nil {
		return fmt.Errorf("write unprocessable message: %w", err)
	}
	key := Key(evt)
	key.Kind = "unprocessable"
	if err := r.append(ctx, r.newEvent(event.Unprocessable, evt.Info.Chat.String(), normalized, raw, key), nil); err != nil {
		return err
	}
	r.cfg.Metrics.event(event.Unprocessable, 0)
	return nil
}

// Undecryptable makes an event of a message that could not be decrypted, so that a bot can ask for it again. The library has already
// asked the sender's device to send it anew.
func (r *Receiver) Undecryptable(ctx context.Context, client *whatsmeow.Client, evt *events.UndecryptableMessage) error {
	r.cfg.Metrics.undecryptable(evt)
	stored := *evt
	stored.Info = storable(evt.Info)
	evt = &stored
	if evt.Info.IsFromMe || evt.Info.Chat == types.StatusBroadcastJID {
		return nil
	}
	normalized, err := NormalizeUndecryptable(evt, ownOf(client))
	if err != nil {
		return fmt.Errorf("normalise undecryptable message: %w", err)
	}
	raw, err := RawUndecryptable(evt)
	if err != nil {
		return fmt.Errorf("write undecryptable message: %w", err)
	}
	if len(r.failed) < maxFailedKept {
		r.failed[evt.Info.ID] = true
	}
	key := Key(&events.Message{Info: evt.Info})
	key.Kind = KindUndecryptable
	if err := r.append(ctx, r.newEvent(event.Inbound, evt.Info.Chat.String(), normalized, raw, key), nil); err != nil {
		return err
	}
	r.cfg.Metrics.event(event.Inbound, 0)
	return r.repair(ctx, evt)
}

// repairEvery is how often at most a device agrees on new signal sessions by itself, as in the original: somebody who sends what nobody
// can read must not keep it busy.
const repairEvery = 10 * time.Minute

// repair forgets the signal sessions with who sent what could not be decrypted. A message that is only not there yet says nothing of them.
func (r *Receiver) repair(ctx context.Context, evt *events.UndecryptableMessage) error {
	if evt.IsUnavailable || !r.repaired.IsZero() && time.Since(r.repaired) < repairEvery {
		return nil
	}
	r.repaired = time.Now()
	r.log.Info("signal sessions with a sender are agreed on anew", "message", evt.Info.ID)
	return r.store.Repair(ctx, evt.Info.Sender.ToNonAD())
}

// Receipt raises the receipt of messages that this device sent.
func (r *Receiver) Receipt(ctx context.Context, evt *events.Receipt) error {
	word := ""
	switch evt.Type {
	case types.ReceiptTypeDelivered, types.ReceiptTypeInactive:
		word = "DELIVERED"
	case types.ReceiptTypeRead:
		word = "READ"
	case types.ReceiptTypePlayed:
		word = "PLAYED"
	default: // about our other companions, or the protocol itself
		r.cfg.Metrics.ignored(receiptReason(evt.Type))
		return nil
	}
	if evt.IsFromMe {
		r.cfg.Metrics.ignored("receipt_own")
		return nil
	}
	known, early, others := r.recent.Find(evt.MessageIDs, word)
	others = slices.DeleteFunc(others, func(id string) bool { return id != text(id) }) // not ours
	if len(known)+len(others) == 0 {
		return nil
	}
	receipt := message.Receipt{Word: word, At: evt.Timestamp}
	if evt.IsGroup || evt.Chat.Server == types.BroadcastServer {
		receipt.By = text(evt.Sender.ToNonAD().String())
	}
	raised := false
	err := r.head.Write(ctx, func(b *batch.Batch) {
		for _, m := range early { // whoever follows the ladder is told of every rung
			message.MarkSent(b, m, receipt.At)
		}
		message.MarkReceipt(b, r.device, known, others, receipt, func() { raised = true })
	})
	if err != nil {
		return err
	}
	failpoint.At("send.receipt")
	r.recent.Raised(known, word)
	if raised {
		r.cfg.Committed(r.device)
	}
	return nil
}
