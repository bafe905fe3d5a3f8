package watest

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waHistorySync"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// ShareHistory sends linked device n the messages that the person sees, as a phone does after linking. It is not
// done by itself, because tests rarely want it. A small history travels inside the message, a larger one as a file.
func (p *Phone) ShareHistory(ctx context.Context, n int) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.s.mu.Lock()
	p.s.ensurePhone(p.u)
	d := p.u.Devices[uint16(n)]
	p.s.mu.Unlock()
	if n < 1 || n > 1<<16-1 || d == nil {
		return fmt.Errorf("%w: %d", ErrNoCompanion, n)
	}
	history, err := p.history(waHistorySync.HistorySync_RECENT)
	if err != nil {
		return err
	}
	return p.sendHistory(ctx, d.ID, history, waE2E.HistorySyncType_RECENT)
}

// history gathers the conversations. The caller holds p.mu.
func (p *Phone) history(kind waHistorySync.HistorySync_HistorySyncType) (*waHistorySync.HistorySync, error) {
	out := &waHistorySync.HistorySync{SyncType: kind.Enum(), ChunkOrder: proto.Uint32(1), Progress: proto.Uint32(100)}
	byChat := map[string]*waHistorySync.Conversation{}
	for _, r := range p.u.Phone.Messages {
		p.s.mu.Lock()
		chat, err := p.s.chatJID(r.Chat)
		p.s.mu.Unlock()
		if err != nil || r.Proto == nil {
			continue // a call, or something that could not be decrypted
		}
		var content waE2E.Message
		if err = proto.Unmarshal(r.Proto, &content); err != nil {
			return nil, fmt.Errorf("decode message: %w", err)
		}
		c := byChat[r.Chat]
		if c == nil {
			c = &waHistorySync.Conversation{ID: proto.String(chat.String())}
			byChat[r.Chat] = c
			out.Conversations = append(out.Conversations, c)
		}
		key := &waCommon.MessageKey{RemoteJID: proto.String(chat.String()), FromMe: proto.Bool(r.FromMe), ID: proto.String(r.ID)}
		if chat.Server == types.GroupServer {
			key.Participant = proto.String(r.FromJID.ToNonAD().String())
		}
		at := proto.Uint64(uint64(r.At.Unix()))
		c.ConversationTimestamp = at
		c.Messages = append(c.Messages, &waHistorySync.HistorySyncMsg{
			MsgOrderID: proto.Uint64(uint64(r.Seq)),
			Message: &waWeb.WebMessageInfo{
				Key: key, Message: &content, MessageTimestamp: at, Status: waWeb.WebMessageInfo_READ.Enum(),
			},
		})
	}
	return out, nil
}

// inlineHistory is the largest compressed history that travels inside the message.
const inlineHistory = 16 << 10

func (p *Phone) sendHistory(ctx context.Context, device uint16, history *waHistorySync.HistorySync, kind waE2E.HistorySyncType) error {
	raw, err := proto.Marshal(history)
	if err != nil {
		return fmt.Errorf("encode history: %w", err)
	}
	var packed bytes.Buffer
	z := zlib.NewWriter(&packed)
	if _, err = z.Write(raw); err == nil {
		err = z.Close()
	}
	if err != nil {
		return fmt.Errorf("compress history: %w", err)
	}
	note := &waE2E.HistorySyncNotification{SyncType: kind.Enum(), ChunkOrder: history.ChunkOrder, Progress: history.Progress}
	if packed.Len() <= inlineHistory {
		note.InitialHistBootstrapInlinePayload = packed.Bytes()
	} else {
		u, err := p.putMedia(packed.Bytes(), whatsmeow.MediaHistory)
		if err != nil {
			return err
		}
		note.DirectPath, note.MediaKey, note.FileSHA256, note.FileEncSHA256, note.FileLength = u.path, u.key, u.plain, u.cipher, u.length
	}
	return p.sendPeer(ctx, device, &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_HISTORY_SYNC_NOTIFICATION.Enum(), HistorySyncNotification: note,
	}})
}
