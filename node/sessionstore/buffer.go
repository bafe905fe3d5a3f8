package sessionstore

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/failpoint"
)

// How long things are kept for a message that may come again, and for receivers that may ask again. WhatsApp's server keeps messages
// for a companion for about two weeks.
const (
	bufferedTime = 30 * 24 * time.Hour
	outgoingTime = 14 * 24 * time.Hour
)

func after(d time.Duration) *time.Time {
	t := time.Now().Add(d).Truncate(time.Hour) // equal times of neighbours keep the index small
	return &t
}

// A buffered plaintext: the server's time in seconds, our time in milliseconds, whether the plaintext is still there, the plaintext.
func packBuffered(e store.BufferedEvent) []byte {
	b := binary.BigEndian.AppendUint64(nil, uint64(e.ServerTime.Unix()))
	b = binary.BigEndian.AppendUint64(b, uint64(e.InsertTime.UnixMilli()))
	if e.Plaintext == nil {
		return append(b, 0)
	}
	return append(append(b, 1), e.Plaintext...)
}

func unpackBuffered(b []byte) (*store.BufferedEvent, error) {
	if len(b) < 17 || b[16] > 1 || b[16] == 0 && len(b) > 17 {
		return nil, fmt.Errorf("buffered message of %d bytes has no known form", len(b))
	}
	e := &store.BufferedEvent{
		ServerTime: time.Unix(int64(binary.BigEndian.Uint64(b)), 0), InsertTime: time.UnixMilli(int64(binary.BigEndian.Uint64(b[8:]))),
	}
	if b[16] == 1 {
		e.Plaintext = append([]byte{}, b[17:]...)
	}
	return e, nil
}

func isCleared(b []byte) bool { return len(b) == 17 && b[16] == 0 }

func (s *Session) buffered(ctx context.Context, hash string) (*store.BufferedEvent, error) {
	b, err := s.readOne(ctx, kindBuffered, hash)
	if err != nil || b == nil {
		return nil, err
	}
	return unpackBuffered(b)
}

// GetBufferedEvent finds a ciphertext that was decrypted before: with its plaintext if it did not become an event yet. nil: never.
func (g stores) GetBufferedEvent(ctx context.Context, hash [32]byte) (*store.BufferedEvent, error) {
	return get(g.s, "GetBufferedEvent", func() (*store.BufferedEvent, error) {
		name := hex.EncodeToString(hash[:])
		e, err := g.s.buffered(ctx, name)
		if err == nil && e != nil && e.Plaintext != nil && transactionOf(ctx) == nil {
			g.s.begun(name, *e) // it is handed to the handler again
		}
		return e, err
	})
}

// PutBufferedEvent stages that a ciphertext was decrypted. Its plaintext is kept until it has become an event.
func (g stores) PutBufferedEvent(ctx context.Context, hash [32]byte, plaintext []byte, serverTime time.Time) error {
	return g.s.do("PutBufferedEvent", func() error {
		name := hex.EncodeToString(hash[:])
		e := store.BufferedEvent{Plaintext: plaintext, InsertTime: time.Now(), ServerTime: serverTime}
		g.s.put(ctx, map[ref]record{{kindBuffered, name}: {value: packBuffered(e), expires: after(bufferedTime)}})
		if t := transactionOf(ctx); t != nil {
			t.hash, t.plain = name, e
		}
		return nil
	})
}

// ClearBufferedEventPlaintext forgets the plaintext of a message that was handled, with the next write. For one that became an event that
// was done with the event.
func (g stores) ClearBufferedEventPlaintext(_ context.Context, hash [32]byte) error {
	return g.s.do("ClearBufferedEventPlaintext", func() error {
		name := hex.EncodeToString(hash[:])
		g.s.unit.Lock()
		current := g.s.unit.hash == name
		g.s.unit.open = g.s.unit.open && !current
		g.s.unit.Unlock()
		if !current {
			return nil // an older one: its plaintext is kept until it expires, which does no harm
		}
		if !g.s.records.landedAs(ref{kindBuffered, name}) {
			g.s.Settle()
		}
		return nil
	})
}

// DeleteOldBufferedHashes does nothing: records expire, and upkeep deletes those that have.
func (g stores) DeleteOldBufferedHashes(context.Context) error { return nil }

// DoDecryptionTxn runs a decryption on memory alone. What it changed becomes visible when it succeeds, and durable with the event that
// the message becomes. An error of the decryption itself is the library's affair: it passes unchanged and leaves nothing behind.
func (g stores) DoDecryptionTxn(ctx context.Context, fn func(context.Context) error) error {
	if err := g.s.enter(); err != nil {
		return err
	}
	defer g.s.calls.Done()
	failpoint.At("recv.stanza")
	if err := g.s.ratchets.lock(ctx); err != nil {
		return fmt.Errorf("%w: %w", context.Canceled, err)
	}
	defer g.s.ratchets.unlock()
	t := &transaction{before: map[string][]byte{}, changes: map[ref]record{}}
	if err := fn(context.WithValue(ctx, inTransaction{}, t)); err != nil {
		return err
	}
	g.s.records.stage(t.changes)
	if t.hash != "" {
		g.s.begun(t.hash, t.plain)
	}
	return nil
}

func outgoingKey(chat types.JID, id types.MessageID) string { return chat.String() + "|" + id }

// AddOutgoingEvent keeps a message for receivers that cannot decrypt it. It goes with the write of the message's ratchet step.
func (g stores) AddOutgoingEvent(ctx context.Context, chat types.JID, id types.MessageID, format string, plaintext []byte) error {
	return g.s.do("AddOutgoingEvent", func() error {
		value := append([]byte(format+"\n"), plaintext...)
		g.s.put(ctx, map[ref]record{{kindOutgoing, outgoingKey(chat, id)}: {value: value, expires: after(outgoingTime)}})
		return nil
	})
}

// GetOutgoingEvent reads a message that was sent, for a receiver who could not decrypt it. One that is not stored is an error of this
// receipt only.
func (g stores) GetOutgoingEvent(ctx context.Context, chat, alt types.JID, id types.MessageID) (format string, plain []byte, err error) {
	err = g.s.do("GetOutgoingEvent", func() error {
		names := []string{outgoingKey(chat, id), outgoingKey(alt, id)}
		found, err := g.s.read(ctx, kindOutgoing, names...)
		if err != nil {
			return err
		}
		for _, name := range names {
			if v := found[name].value; v != nil {
				head, body, _ := strings.Cut(string(v), "\n")
				format, plain = head, []byte(body)
				return nil
			}
		}
		return errNotPoison{fmt.Errorf("message %s is not stored any more", id)}
	})
	return format, plain, err
}

// DeleteOldOutgoingEvents does nothing: the library calls it with every message that it sends, because it never notes when it last did
// (33cfac511629, retry.go, addRecentMessage). Records expire, and upkeep deletes those that have.
func (g stores) DeleteOldOutgoingEvents(context.Context) error { return nil }
