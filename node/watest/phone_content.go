package watest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.mau.fi/whatsmeow/proto/waCommon"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waWeb"
	"go.mau.fi/whatsmeow/types"
	"google.golang.org/protobuf/proto"
)

// compose builds the content of a message from what the person wrote. The caller holds p.mu.
func (p *Phone) compose(ctx context.Context, o Outgoing, chat types.JID) (*waE2E.Message, error) {
	info, err := p.contextInfo(o, chat)
	if err != nil {
		return nil, err
	}
	var msg *waE2E.Message
	switch o.Type {
	case "", "text":
		msg = composeText(o, info)
	case "image", "video", "audio", "document", "sticker":
		msg, err = p.composeMedia(o, info)
	case "location":
		msg = composeLocation(o, info)
	case "contact", "contacts":
		msg = composeContacts(o, info)
	case "reaction", "edit", "revoke":
		msg, err = p.composeChange(o, chat, info)
	case "poll":
		msg = composePoll(o, info)
	case "poll_vote":
		msg, err = p.composeVote(ctx, o, chat)
	default:
		err = fmt.Errorf("unknown type of message %q", o.Type)
	}
	if err == nil && o.ViewOnce {
		msg, err = asViewOnce(msg)
	}
	if err == nil && o.Expiration > 0 && o.Target == "" {
		msg = &waE2E.Message{EphemeralMessage: &waE2E.FutureProofMessage{Message: msg}, MessageContextInfo: msg.MessageContextInfo}
	}
	return msg, err
}

// contextInfo says what the message answers, whom it mentions and which advertisement it came from; nil for nothing.
func (p *Phone) contextInfo(o Outgoing, chat types.JID) (*waE2E.ContextInfo, error) {
	info := &waE2E.ContextInfo{}
	if o.Quoted != "" {
		quoted, err := p.target(o.Quoted, chat)
		if errors.Is(err, ErrNoMessage) && !toMany(chat) { // or it answers a status
			quoted, err = p.target(o.Quoted, types.StatusBroadcastJID)
			info.RemoteJID = proto.String(types.StatusBroadcastJID.String())
		}
		if err != nil {
			return nil, err
		}
		var content waE2E.Message
		if err = proto.Unmarshal(quoted.Proto, &content); err != nil {
			return nil, fmt.Errorf("decode quoted message: %w", err)
		}
		content.MessageContextInfo = nil
		info.StanzaID, info.Participant = proto.String(o.Quoted), proto.String(quoted.FromJID.ToNonAD().String())
		info.QuotedMessage = &content
	}
	for _, number := range o.Mentions {
		p.s.mu.Lock()
		jid, err := p.s.chatJID(number)
		p.s.mu.Unlock()
		if err != nil {
			return nil, fmt.Errorf("mention: %w", err)
		}
		info.MentionedJID = append(info.MentionedJID, jid.String())
	}
	if o.Forwarded || o.Forwards > 0 {
		info.IsForwarded, info.ForwardingScore = proto.Bool(true), proto.Uint32(max(1, o.Forwards))
	}
	info.Expiration = given(o.Expiration)
	if ad := o.Ad; ad != nil {
		info.ExternalAdReply = &waE2E.ContextInfo_ExternalAdReplyInfo{
			Title: proto.String(ad.Title), Body: proto.String(ad.Body), SourceURL: proto.String(ad.SourceURL),
			SourceID: proto.String(ad.SourceID), SourceType: proto.String("ad"), CtwaClid: proto.String(ad.ClickID),
			MediaType: waE2E.ContextInfo_ExternalAdReplyInfo_IMAGE.Enum(), ShowAdAttribution: proto.Bool(true),
		}
		info.EntryPointConversionSource = proto.String("ctwa_ad")
		info.ConversionSource = proto.String("FB_Ads")
	}
	if proto.Size(info) == 0 {
		return nil, nil
	}
	return info, nil
}

// target finds a message that the person refers to. The caller holds p.mu.
func (p *Phone) target(id string, chat types.JID) (*Received, error) {
	p.s.mu.Lock()
	name := p.s.chatName(chat)
	p.s.mu.Unlock()
	r := p.find(name, id)
	if r == nil {
		return nil, fmt.Errorf("%w: %s", ErrNoMessage, id)
	}
	return r, nil
}

// messageKey names a message in a chat, as seen from this phone.
func messageKey(r *Received, chat types.JID) *waCommon.MessageKey {
	key := &waCommon.MessageKey{RemoteJID: proto.String(chat.String()), FromMe: proto.Bool(r.FromMe), ID: proto.String(r.ID)}
	if chat.Server == types.GroupServer && !r.FromMe {
		key.Participant = proto.String(r.FromJID.ToNonAD().String())
	}
	return key
}

func (p *Phone) composeChange(o Outgoing, chat types.JID, info *waE2E.ContextInfo) (*waE2E.Message, error) {
	target, err := p.target(o.Target, chat)
	if err != nil {
		return nil, err
	}
	key, now := messageKey(target, chat), proto.Int64(time.Now().UnixMilli())
	switch o.Type {
	case "reaction":
		return &waE2E.Message{ReactionMessage: &waE2E.ReactionMessage{Key: key, Text: proto.String(o.Text), SenderTimestampMS: now}}, nil
	case "revoke":
		return &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{Type: waE2E.ProtocolMessage_REVOKE.Enum(), Key: key}}, nil
	}
	edited, err := composeEdit(target, o, info)
	if err != nil {
		return nil, err
	}
	return &waE2E.Message{EditedMessage: &waE2E.FutureProofMessage{Message: &waE2E.Message{
		ProtocolMessage: &waE2E.ProtocolMessage{
			Key: key, Type: waE2E.ProtocolMessage_MESSAGE_EDIT.Enum(), TimestampMS: now, EditedMessage: edited,
		},
	}}}, nil
}

// unwrap returns the message inside its envelopes, and whether one of them says that it can be viewed once.
func unwrap(msg *waE2E.Message) (inner *waE2E.Message, viewOnce bool) {
	for {
		switch {
		case msg.GetEphemeralMessage().GetMessage() != nil:
			msg = msg.GetEphemeralMessage().GetMessage()
		case msg.GetViewOnceMessage().GetMessage() != nil:
			msg, viewOnce = msg.GetViewOnceMessage().GetMessage(), true
		case msg.GetViewOnceMessageV2().GetMessage() != nil:
			msg, viewOnce = msg.GetViewOnceMessageV2().GetMessage(), true
		case msg.GetViewOnceMessageV2Extension().GetMessage() != nil:
			msg, viewOnce = msg.GetViewOnceMessageV2Extension().GetMessage(), true
		case msg.GetLottieStickerMessage().GetMessage() != nil:
			msg = msg.GetLottieStickerMessage().GetMessage()
		case msg.GetDocumentWithCaptionMessage().GetMessage() != nil:
			msg = msg.GetDocumentWithCaptionMessage().GetMessage()
		case msg.GetEditedMessage().GetMessage() != nil:
			msg = msg.GetEditedMessage().GetMessage()
		default:
			return msg, viewOnce
		}
	}
}

// fillIn sets what the person sees of a message; false when there is nothing to see. The caller holds p.mu.
func (p *Phone) fillIn(ctx context.Context, r *Received, m *incoming, msg *waE2E.Message) bool {
	r.Disappearing = msg.GetEphemeralMessage() != nil
	msg, r.ViewOnce = unwrap(msg)
	var info *waE2E.ContextInfo
	switch {
	case msg.Conversation != nil:
		r.Type, r.Text = "text", msg.GetConversation()
	case msg.ExtendedTextMessage != nil:
		info = msg.ExtendedTextMessage.GetContextInfo()
		fillText(r, msg.ExtendedTextMessage)
	case msg.LocationMessage != nil:
		l := msg.LocationMessage
		info = l.GetContextInfo()
		fillPlace(r, "location", Place{l.GetDegreesLatitude(), l.GetDegreesLongitude(), l.GetName(), l.GetAddress(), l.GetURL()})
	case msg.LiveLocationMessage != nil:
		l := msg.LiveLocationMessage
		info = l.GetContextInfo()
		fillPlace(r, "live_location", Place{Lat: l.GetDegreesLatitude(), Lng: l.GetDegreesLongitude(), Name: l.GetCaption()})
	case msg.ContactMessage != nil:
		info = msg.ContactMessage.GetContextInfo()
		fillContacts(r, "contact", msg.ContactMessage.GetDisplayName(), []*waE2E.ContactMessage{msg.ContactMessage})
	case msg.ContactsArrayMessage != nil:
		info = msg.ContactsArrayMessage.GetContextInfo()
		fillContacts(r, "contacts", msg.ContactsArrayMessage.GetDisplayName(), msg.ContactsArrayMessage.GetContacts())
	case msg.GroupInviteMessage != nil:
		g := msg.GroupInviteMessage
		r.Type, r.Text, info = "group_invite", g.GetCaption(), g.GetContextInfo()
		r.Invite = &GroupInvite{g.GetGroupJID(), g.GetGroupName(), g.GetInviteCode()}
	case msg.ReactionMessage != nil:
		r.Type, r.Text, r.Target = "reaction", msg.ReactionMessage.GetText(), msg.ReactionMessage.GetKey().GetID()
	case pollOf(msg) != nil:
		poll := pollOf(msg)
		r.Type, r.Text, info = "poll", poll.GetName(), poll.GetContextInfo()
		r.Selectable = poll.GetSelectableOptionsCount()
		for _, option := range poll.GetOptions() {
			r.Options = append(r.Options, option.GetOptionName())
		}
	case msg.PollUpdateMessage != nil:
		r.Type, r.Target = "poll_vote", msg.PollUpdateMessage.GetPollCreationMessageKey().GetID()
		r.Options = p.readVote(ctx, m, msg.PollUpdateMessage)
	case msg.ProtocolMessage != nil:
		return p.fillProtocol(r, msg.ProtocolMessage)
	default:
		media, kind := mediaOf(msg)
		if media == nil {
			r.Type = "other"
			return proto.Size(msg) > 0
		}
		r.Type = kind
		info = p.fillMedia(r, msg, media)
		fillFile(r, msg)
	}
	p.fillContext(r, info)
	return true
}

func (p *Phone) fillProtocol(r *Received, msg *waE2E.ProtocolMessage) bool {
	r.Target = msg.GetKey().GetID()
	switch msg.GetType() {
	case waE2E.ProtocolMessage_REVOKE:
		r.Type = "revoke"
	case waE2E.ProtocolMessage_MESSAGE_EDIT:
		r.Type = "edit"
		r.Text = textIn(msg.GetEditedMessage())
		edited, _ := unwrap(msg.GetEditedMessage())
		p.fillContext(r, edited.GetExtendedTextMessage().GetContextInfo())
	case waE2E.ProtocolMessage_EPHEMERAL_SETTING:
		r.Type, r.Text = "timer", (time.Duration(msg.GetEphemeralExpiration()) * time.Second).String()
	default:
		return false
	}
	return true
}

// stanzaType is the type attribute of a message stanza.
func stanzaType(msg *waE2E.Message) string {
	inner, _ := unwrap(msg)
	switch {
	case inner.ReactionMessage != nil:
		return "reaction"
	case pollOf(inner) != nil, inner.PollUpdateMessage != nil:
		return "poll"
	case mediaType(inner) != "":
		return "media"
	}
	return "text"
}

// mediaType is the mediatype attribute of a ciphertext.
func mediaType(msg *waE2E.Message) string {
	inner, _ := unwrap(msg)
	switch {
	case inner.ExtendedTextMessage != nil && inner.ExtendedTextMessage.Title != nil:
		return "url"
	case inner.ContactMessage != nil:
		return "vcard"
	case inner.ContactsArrayMessage != nil:
		return "contact_array"
	case inner.AudioMessage.GetPTT():
		return "ptt"
	case inner.VideoMessage.GetGifPlayback():
		return "gif"
	}
	_, kind := mediaOf(inner)
	return kind
}

// editAttribute is the edit attribute of a message stanza: 1 an edit, 7 revoked by its author, 8 by an admin.
func editAttribute(msg *waE2E.Message) string {
	inner, _ := unwrap(msg)
	switch protocol := inner.GetProtocolMessage(); {
	case protocol.GetType() == waE2E.ProtocolMessage_MESSAGE_EDIT && protocol.GetEditedMessage() != nil:
		return "1"
	case protocol != nil && protocol.GetType() == waE2E.ProtocolMessage_REVOKE && protocol.GetKey() != nil:
		if protocol.GetKey().GetFromMe() {
			return "7"
		}
		return "8"
	case inner.ReactionMessage != nil && inner.ReactionMessage.GetText() == "":
		return "7"
	}
	return ""
}

// placeholders answers a companion that could not decrypt messages with the phone's own copies; nil when it has none.
// The caller holds p.mu.
func (p *Phone) placeholders(id string, request *waE2E.PeerDataOperationRequestMessage) (*waE2E.PeerDataOperationRequestResponseMessage, error) {
	answer := &waE2E.PeerDataOperationRequestResponseMessage{
		PeerDataOperationRequestType: request.GetPeerDataOperationRequestType().Enum(), StanzaID: proto.String(id),
	}
	for _, wanted := range request.GetPlaceholderMessageResendRequest() {
		key := wanted.GetMessageKey()
		r := p.find("", key.GetID())
		if r == nil || !slices.Contains([]bool{key.GetFromMe(), !key.GetFromMe()}, r.FromMe) || r.Proto == nil {
			continue
		}
		var content waE2E.Message
		if err := proto.Unmarshal(r.Proto, &content); err != nil {
			return nil, fmt.Errorf("decode message: %w", err)
		}
		raw, err := proto.Marshal(&waWeb.WebMessageInfo{
			Key: key, Message: &content, MessageTimestamp: proto.Uint64(uint64(r.At.Unix())), PushName: proto.String(r.From),
		})
		if err != nil {
			return nil, fmt.Errorf("encode message: %w", err)
		}
		answer.PeerDataOperationResult = append(answer.PeerDataOperationResult,
			&waE2E.PeerDataOperationRequestResponseMessage_PeerDataOperationResult{
				PlaceholderMessageResendResponse: &waE2E.PeerDataOperationRequestResponseMessage_PeerDataOperationResult_PlaceholderMessageResendResponse{
					WebMessageInfoBytes: raw,
				},
			})
	}
	if len(answer.PeerDataOperationResult) == 0 {
		return nil, nil
	}
	return answer, nil
}
