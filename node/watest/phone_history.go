package watest

import (
	"bytes"
	"compress/zlib"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waHistorySync"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

const (
	// bootstrapMessages is how many messages of each chat come with the first part of the history.
	bootstrapMessages = 10
	// chunkMessages is how many messages the parts after it have.
	chunkMessages = 500
)

// ShareHistory sends linked device n the messages that the person sees, in one part. A phone with PhoneParams.History does the like by itself
// after linking. A small history travels inside the message, a larger one as a file.
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
	past, err := p.past(ctx)
	if err != nil {
		return err
	}
	return p.sendHistory(ctx, d.ID, &waHistorySync.HistorySync{
		SyncType: waHistorySync.HistorySync_RECENT.Enum(), ChunkOrder: proto.Uint32(1), Progress: proto.Uint32(100), Conversations: past.chats,
	}, "")
}

// shareWholeHistory sends a device that has just been linked what a phone sends it: the newest messages of each chat, the statuses and who is who;
// then the names; then the older messages. The caller holds p.mu.
func (p *Phone) shareWholeHistory(ctx context.Context, device uint16) error {
	past, err := p.past(ctx)
	if err != nil {
		return err
	}
	chunks := past.older()
	first := &waHistorySync.HistorySync{
		SyncType: waHistorySync.HistorySync_INITIAL_BOOTSTRAP.Enum(), ChunkOrder: proto.Uint32(1), Progress: proto.Uint32(100),
		Conversations: past.newest(), StatusV3Messages: past.statuses, PhoneNumberToLidMappings: past.identities,
	}
	names := &waHistorySync.HistorySync{
		SyncType: waHistorySync.HistorySync_PUSH_NAME.Enum(), ChunkOrder: proto.Uint32(1), Progress: proto.Uint32(100), Pushnames: past.names,
	}
	for _, part := range append([]*waHistorySync.HistorySync{first, names}, chunks...) {
		if err = p.sendHistory(ctx, device, part, ""); err != nil {
			return err
		}
	}
	return nil
}

// shareOlder answers a device that asks for messages before one that it has. The caller holds p.mu.
func (p *Phone) shareOlder(ctx context.Context, device uint16, id string, request *waE2E.PeerDataOperationRequestMessage_HistorySyncOnDemandRequest) error {
	past, err := p.past(ctx)
	if err != nil {
		return err
	}
	answer := &waHistorySync.HistorySync{SyncType: waHistorySync.HistorySync_ON_DEMAND.Enum(), ChunkOrder: proto.Uint32(1), Progress: proto.Uint32(100)}
	p.s.mu.Lock()
	chat, err := p.s.chatJID(request.GetChatJID())
	p.s.mu.Unlock()
	if err != nil {
		return fmt.Errorf("request of history: %w", err)
	}
	for _, c := range past.chats {
		i := slices.IndexFunc(c.Messages, func(m *waHistorySync.HistorySyncMsg) bool { return m.Message.Key.GetID() == request.GetOldestMsgID() })
		if c.GetID() == chat.String() && i >= 0 {
			end := min(len(c.Messages), i+1+max(0, int(request.GetOnDemandMsgCount())))
			answer.Conversations = append(answer.Conversations, part(c, c.Messages[i+1:end], end == len(c.Messages)))
		}
	}
	return p.sendHistory(ctx, device, answer, id)
}

// past is what a phone knows of earlier times.
type past struct {
	chats      []*waHistorySync.Conversation // with all their messages, the newest first
	statuses   []*waWeb.WebMessageInfo
	names      []*waHistorySync.Pushname
	identities []*waHistorySync.PhoneNumberToLIDMapping
}

// newest are the chats with their latest messages.
func (h *past) newest() []*waHistorySync.Conversation {
	var out []*waHistorySync.Conversation
	for _, c := range h.chats {
		n := min(len(c.Messages), bootstrapMessages)
		out = append(out, part(c, c.Messages[:n], n == len(c.Messages)))
	}
	return out
}

// older are the messages that are not in newest, in parts.
func (h *past) older() []*waHistorySync.HistorySync {
	var out []*waHistorySync.HistorySync
	var chats []*waHistorySync.Conversation
	room := chunkMessages
	flush := func() {
		if len(chats) > 0 {
			out = append(out, &waHistorySync.HistorySync{
				SyncType: waHistorySync.HistorySync_RECENT.Enum(), ChunkOrder: proto.Uint32(uint32(len(out) + 1)), Conversations: chats,
			})
		}
		chats, room = nil, chunkMessages
	}
	for _, c := range h.chats {
		rest := c.Messages[min(len(c.Messages), bootstrapMessages):]
		for len(rest) > 0 {
			n := min(len(rest), room)
			chats = append(chats, part(c, rest[:n], n == len(rest)))
			if rest, room = rest[n:], room-n; room == 0 {
				flush()
			}
		}
	}
	flush()
	for i, chunk := range out {
		chunk.Progress = proto.Uint32(uint32(100 * (i + 1) / len(out)))
	}
	return out
}

// part is a chat with some of its messages.
func part(c *waHistorySync.Conversation, messages []*waHistorySync.HistorySyncMsg, last bool) *waHistorySync.Conversation {
	out := proto.Clone(&waHistorySync.Conversation{
		ID: c.ID, Name: c.Name, UnreadCount: c.UnreadCount, ConversationTimestamp: c.ConversationTimestamp, PnJID: c.PnJID, LidJID: c.LidJID,
		Participant: c.Participant,
	}).(*waHistorySync.Conversation)
	out.Messages, out.EndOfHistoryTransfer = messages, proto.Bool(last)
	return out
}

// past gathers the chats as they are now: what was edited has its new text, what was revoked is gone, reactions and votes are at what they are about.
// The caller holds p.mu.
func (p *Phone) past(ctx context.Context) (*past, error) {
	out := &past{}
	type seen struct {
		r    *Received
		info *waWeb.WebMessageInfo
	}
	chats, messages, known := map[string]*waHistorySync.Conversation{}, map[string]seen{}, map[*User]bool{}
	for _, r := range p.u.Phone.Messages {
		if r.Proto == nil {
			continue // a call, or something that could not be decrypted
		}
		p.s.mu.Lock()
		chat, err := p.s.chatJID(r.Chat)
		if author := p.s.st.Users[r.From]; author != nil && !known[author] {
			known[author] = true
			out.names = append(out.names, &waHistorySync.Pushname{ID: proto.String(author.lid().String()), Pushname: proto.String(author.Name)})
			out.identities = append(out.identities, &waHistorySync.PhoneNumberToLIDMapping{
				PnJID: proto.String(author.pn().String()), LidJID: proto.String(author.lid().String()),
			})
		}
		p.s.mu.Unlock()
		if err != nil {
			continue // a group that is no more
		}
		var content waE2E.Message
		if err = proto.Unmarshal(r.Proto, &content); err != nil {
			return nil, fmt.Errorf("decode message: %w", err)
		}
		if r.Target != "" {
			if target := messages[r.Chat+"/"+r.Target]; target.r != nil {
				changePast(target.info, target.r, r, &content, chat)
			}
			continue
		}
		info, err := p.pastMessage(ctx, r, chat, &content)
		if err != nil {
			return nil, err
		}
		messages[r.Chat+"/"+r.ID] = seen{r, info}
		if chat == types.StatusBroadcastJID {
			out.statuses = append(out.statuses, info)
			continue
		}
		c := chats[r.Chat]
		if c == nil {
			c = p.pastChat(chat)
			chats[r.Chat] = c
			out.chats = append(out.chats, c)
		}
		if !r.FromMe && r.Receipt == "" {
			c.UnreadCount = proto.Uint32(c.GetUnreadCount() + 1)
		}
		c.ConversationTimestamp = info.MessageTimestamp
		c.Messages = append(c.Messages, &waHistorySync.HistorySyncMsg{MsgOrderID: proto.Uint64(uint64(r.Seq)), Message: info})
	}
	for _, c := range out.chats {
		slices.Reverse(c.Messages)
	}
	return out, nil
}

// pastChat describes a chat, without messages.
func (p *Phone) pastChat(chat types.JID) *waHistorySync.Conversation {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	c := &waHistorySync.Conversation{ID: proto.String(chat.String()), UnreadCount: proto.Uint32(0)}
	if u := p.s.user(chat); u != nil {
		c.Name, c.PnJID, c.LidJID = proto.String(u.Name), proto.String(u.pn().String()), proto.String(u.lid().String())
	}
	if g := p.s.st.Groups[chat.User]; g != nil && chat.Server == types.GroupServer {
		c.Name = proto.String(g.Subject)
		for _, number := range g.Members {
			rank := waHistorySync.GroupParticipant_REGULAR
			if g.Admins[number] {
				rank = waHistorySync.GroupParticipant_ADMIN
			}
			c.Participant = append(c.Participant, &waHistorySync.GroupParticipant{
				UserJID: proto.String(p.s.st.Users[number].lid().String()), Rank: rank.Enum(),
			})
		}
	}
	return c
}

// pastMessage is a message as it stands in a history.
func (p *Phone) pastMessage(ctx context.Context, r *Received, chat types.JID, content *waE2E.Message) (*waWeb.WebMessageInfo, error) {
	secret, _, err := p.dev.MsgSecrets.GetMessageSecret(ctx, chat, r.FromJID, r.ID)
	if err != nil {
		return nil, fmt.Errorf("read message secret: %w", err)
	}
	status := waWeb.WebMessageInfo_SERVER_ACK
	switch {
	case r.Receipt == ReceiptRead, !r.FromMe:
		status = waWeb.WebMessageInfo_READ
	case r.Receipt == ReceiptPlayed:
		status = waWeb.WebMessageInfo_PLAYED
	case r.Receipt == ReceiptDelivered:
		status = waWeb.WebMessageInfo_DELIVERY_ACK
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	info := &waWeb.WebMessageInfo{
		Key: pastKey(r, chat), Message: content, MessageTimestamp: proto.Uint64(uint64(r.At.Unix())), Status: status.Enum(), MessageSecret: secret,
	}
	if u := p.s.st.Users[r.From]; u != nil {
		info.PushName = proto.String(u.Name)
	}
	if toMany(chat) {
		info.Participant = info.Key.Participant
	}
	return info, nil
}

func pastKey(r *Received, chat types.JID) *waCommon.MessageKey {
	key := &waCommon.MessageKey{RemoteJID: proto.String(chat.String()), FromMe: proto.Bool(r.FromMe), ID: proto.String(r.ID)}
	if toMany(chat) {
		key.Participant = proto.String(r.FromJID.ToNonAD().String())
	}
	return key
}

// changePast does to a message of the history what an edit, a revocation, a reaction or a vote did to it.
func changePast(info *waWeb.WebMessageInfo, target, r *Received, content *waE2E.Message, chat types.JID) {
	at := proto.Int64(r.At.UnixMilli())
	switch r.Type {
	case "edit":
		inner, _ := unwrap(content)
		if edited := inner.GetProtocolMessage().GetEditedMessage(); edited != nil && target.From == r.From && info.Message != nil {
			info.Message = edited
		}
	case "revoke":
		info.Message, info.MessageStubType = nil, waWeb.WebMessageInfo_REVOKE.Enum()
	case "reaction":
		key := pastKey(r, chat)
		info.Reactions = slices.DeleteFunc(info.Reactions, func(old *waWeb.Reaction) bool {
			return old.Key.GetFromMe() == key.GetFromMe() && old.Key.GetParticipant() == key.GetParticipant()
		})
		if r.Text != "" {
			info.Reactions = append(info.Reactions, &waWeb.Reaction{Key: key, Text: proto.String(r.Text), SenderTimestampMS: at})
		}
	case "poll_vote":
		vote := &waE2E.PollVoteMessage{}
		for _, option := range r.Options {
			sum := sha256.Sum256([]byte(option))
			vote.SelectedOptions = append(vote.SelectedOptions, sum[:])
		}
		info.PollUpdates = append(info.PollUpdates, &waWeb.PollUpdate{PollUpdateMessageKey: pastKey(r, chat), Vote: vote, SenderTimestampMS: at})
	}
}

// inlineHistory is the largest compressed history that travels inside the message.
const inlineHistory = 16 << 10

// sendHistory sends a part of the history; request is the id of the message that asked for it, if any.
func (p *Phone) sendHistory(ctx context.Context, device uint16, history *waHistorySync.HistorySync, request string) error {
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
	note := &waE2E.HistorySyncNotification{
		SyncType:   waE2E.HistorySyncType(history.GetSyncType()).Enum(), // the two types have the same numbers
		ChunkOrder: history.ChunkOrder, Progress: history.Progress, PeerDataRequestSessionID: given(request),
	}
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
