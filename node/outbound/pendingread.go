package outbound

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/device"
)

// Table: pending_reads, the inbound messages that are marked read when somebody answers their chat.

// PendingRead is an inbound message to be marked read with the next answer.
type PendingRead struct {
	Chat, MessageID, Sender string
	SentAt                  time.Time
	ExpiresAt               time.Time
}

const pendingStatement = `
INSERT INTO pending_reads (device_id, chat, message_id, sender, sent_at, expires_at)
SELECT h.device, $2, $3, $4, $5, $6 FROM device_heads h WHERE h.device = $1 AND h.wrote = pg_current_xact_id()
ON CONFLICT DO NOTHING`

// QueuePendingRead adds one to a fenced write.
func QueuePendingRead(b *batch.Batch, id device.ID, r PendingRead) {
	b.Queue(pendingStatement, id, r.Chat, r.MessageID, r.Sender, r.SentAt, r.ExpiresAt)
}

// Unread knows which chats of a device may have messages to be marked read, so that a send asks the table only then. One per session,
// shared by what receives and what sends. Safe for concurrent use.
type Unread struct {
	mu    sync.Mutex
	chats map[string]bool // nil: not known yet, so every chat may have some
}

const unreadChatsQuery = `SELECT DISTINCT chat FROM pending_reads WHERE device_id = $1 AND expires_at > now()`

// Load reads what earlier sessions left. Nothing may be noted before.
func (u *Unread) Load(ctx context.Context, pool *pgxpool.Pool, id device.ID) error {
	rows, err := pool.Query(ctx, unreadChatsQuery, id)
	if err != nil {
		return fmt.Errorf("read unread chats: %w", err)
	}
	chats, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("read unread chats: %w", err)
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	u.chats = map[string]bool{}
	for _, chat := range chats {
		u.chats[chat] = true
	}
	return nil
}

// Note tells that a chat has something unread.
func (u *Unread) Note(chat string) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.chats != nil {
		u.chats[chat] = true
	}
}

// take reports whether one of the chats may have something unread, and forgets it: what is left is noted again.
func (u *Unread) take(chats []string) (some bool) {
	u.mu.Lock()
	defer u.mu.Unlock()
	if u.chats == nil {
		return true
	}
	for _, chat := range chats {
		some = some || u.chats[chat]
		delete(u.chats, chat)
	}
	return some
}

const readPendingQuery = `
SELECT sender, max(sent_at), array_agg(message_id ORDER BY sent_at) FROM pending_reads
WHERE device_id = $1 AND chat = ANY($2) AND expires_at > now() GROUP BY sender LIMIT 64`

const dropPendingQuery = `DELETE FROM pending_reads WHERE device_id = $1 AND chat = ANY($2) AND message_id = ANY($3)`

// DropPendingReads forgets messages that were marked read, under any of their chat's addresses.
func DropPendingReads(ctx context.Context, pool *pgxpool.Pool, id device.ID, chats, messages []string) error {
	if _, err := pool.Exec(ctx, dropPendingQuery, id, chats, messages); err != nil {
		return fmt.Errorf("drop pending reads: %w", err)
	}
	return nil
}

const sweepPendingQuery = `DELETE FROM pending_reads WHERE expires_at < now()`

// SweepPendingReads deletes what has waited too long. It is upkeep, run by the node.
func SweepPendingReads(ctx context.Context, pool *pgxpool.Pool) error {
	if _, err := pool.Exec(ctx, sweepPendingQuery); err != nil {
		return fmt.Errorf("sweep pending reads: %w", err)
	}
	return nil
}

type unread struct {
	Sender string
	Last   time.Time
	IDs    []string
}

// markRead marks the chat's unread messages as read. It never stops a message: failures are logged, and the entries stay for the next one.
func (s *Sender) markRead(ctx context.Context, chat types.JID) {
	if !s.cfg.MarkReadOnSend {
		return
	}
	names := s.chatNames(ctx, chat)
	if !s.unread.take(names) {
		return
	}
	done := false
	defer func() {
		if !done {
			s.unread.Note(names[0])
		}
	}()
	rows, err := s.cfg.Pool.Query(ctx, readPendingQuery, s.device, names)
	if err != nil {
		s.log.Warn("read pending reads", "err", err)
		return
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[unread])
	if err != nil {
		s.log.Warn("read pending reads", "err", err)
		return
	}
	done = len(list) == 0 // with some left, or a failure, the next message looks again
	for _, u := range list {
		sender, err := types.ParseJID(u.Sender)
		if err != nil {
			s.log.Warn("pending read has an invalid sender", "err", err)
			continue
		}
		to := chat
		if chat.Server != types.GroupServer {
			to = sender.ToNonAD() // the receipt goes where the message came from
		}
		if err := s.client.MarkRead(ctx, u.IDs, u.Last, to, sender); err != nil {
			s.log.Warn("mark read", "err", err)
			continue
		}
		if err := DropPendingReads(ctx, s.cfg.Pool, s.device, names, u.IDs); err != nil {
			s.log.Warn("drop pending reads", "err", err)
		}
	}
}

// chatNames are the addresses under which a chat is known: by number and by WhatsApp's own identity.
func (s *Sender) chatNames(ctx context.Context, chat types.JID) []string {
	names := []string{chat.String()}
	var other types.JID
	var err error
	switch chat.Server {
	case types.DefaultUserServer:
		other, err = s.client.Store.LIDs.GetLIDForPN(ctx, chat)
	case types.HiddenUserServer:
		other, err = s.client.Store.LIDs.GetPNForLID(ctx, chat)
	}
	if err != nil {
		s.log.Warn("look up the chat's other address", "err", err)
	}
	if !other.IsEmpty() {
		names = append(names, other.ToNonAD().String())
	}
	return names
}

// presence shows or ends "typing". It is a courtesy: failures are logged only.
func (s *Sender) presence(ctx context.Context, to types.JID, state types.ChatPresence) {
	if err := s.client.SendChatPresence(ctx, to, state, types.ChatPresenceMediaText); err != nil && ctx.Err() == nil {
		s.log.Debug("send chat presence", "err", err)
	}
}

// clone protects the prepared content: the client library changes the message it is given when it answers retry receipts.
func clone(m *waE2E.Message) *waE2E.Message { return proto.Clone(m).(*waE2E.Message) }
