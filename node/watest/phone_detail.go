package watest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"
)

// Detail is what a message says beyond its text and its file. The person who writes sets it and the person who reads sees it, under the same
// names; a field that does not concern the type of the message is left out.
type Detail struct {
	Seconds      uint32       `json:"seconds,omitempty"`      // of audio and video
	Voice        bool         `json:"voice,omitempty"`        // an audio that was recorded, not attached
	Gif          bool         `json:"gif,omitempty"`          // a video that plays by itself, without sound
	Animated     bool         `json:"animated,omitempty"`     // of a sticker
	Width        uint32       `json:"width,omitempty"`        // of image, video and sticker
	Height       uint32       `json:"height,omitempty"`       // of image, video and sticker
	Place        *Place       `json:"place,omitempty"`        // of a location
	Contacts     []Card       `json:"contacts,omitempty"`     // of contact and contacts
	LinkPreview  *LinkPreview `json:"linkPreview,omitempty"`  // of a text
	Background   uint32       `json:"background,omitempty"`   // of a text as status: ARGB
	Font         int32        `json:"font,omitempty"`         // of a text as status: number of WhatsApp's list
	Invite       *GroupInvite `json:"invite,omitempty"`       // of group_invite
	Selectable   uint32       `json:"selectable,omitempty"`   // how many options of a poll one may choose; 0 any number
	Forwarded    bool         `json:"forwarded,omitempty"`    // it shows the mark of forwarded messages
	Forwards     uint32       `json:"forwards,omitempty"`     // how many times it has been forwarded; default 1 when Forwarded
	Disappearing bool         `json:"disappearing,omitempty"` // it vanishes by itself; set when it is read only
	Expiration   uint32       `json:"expiration,omitempty"`   // after so many seconds
}

// Place is what a location shows.
type Place struct {
	Lat     float64 `json:"lat"`
	Lng     float64 `json:"lng"`
	Name    string  `json:"name,omitempty"`
	Address string  `json:"address,omitempty"`
	URL     string  `json:"url,omitempty"`
}

// Card is a contact that somebody passes on.
type Card struct {
	Name  string `json:"name"`
	VCard string `json:"vcard,omitempty"` // made of the name when it is empty
}

// LinkPreview is what a text shows of the page it links to.
type LinkPreview struct {
	URL         string `json:"url"` // as it stands in the text
	Title       string `json:"title,omitempty"`
	Description string `json:"description,omitempty"`
	Thumbnail   []byte `json:"thumbnail,omitempty"` // JPEG
}

// GroupInvite asks somebody whom one cannot add to join a group.
type GroupInvite struct {
	Group   string `json:"group"` // JID
	Subject string `json:"subject,omitempty"`
	Code    string `json:"code"`
}

// given is nil for a zero value, so that a field which was not given is not sent.
func given[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

func composeText(o Outgoing, info *waE2E.ContextInfo) *waE2E.Message {
	preview := o.LinkPreview
	if info == nil && preview == nil && o.Background == 0 && o.Font == 0 {
		return &waE2E.Message{Conversation: proto.String(o.Text)}
	}
	text := &waE2E.ExtendedTextMessage{Text: proto.String(o.Text), ContextInfo: info, BackgroundArgb: given(o.Background)}
	if o.Font != 0 {
		text.Font = waE2E.ExtendedTextMessage_FontType(o.Font).Enum()
	}
	if preview != nil {
		text.MatchedText, text.Title, text.Description = proto.String(preview.URL), given(preview.Title), given(preview.Description)
		text.JPEGThumbnail = preview.Thumbnail
	}
	return &waE2E.Message{ExtendedTextMessage: text}
}

func composeLocation(o Outgoing, info *waE2E.ContextInfo) *waE2E.Message {
	place := o.Place
	if place == nil {
		place = &Place{Lat: o.Lat, Lng: o.Lng, Name: o.Text}
	}
	return &waE2E.Message{LocationMessage: &waE2E.LocationMessage{
		DegreesLatitude: proto.Float64(place.Lat), DegreesLongitude: proto.Float64(place.Lng), Name: proto.String(place.Name),
		Address: given(place.Address), URL: given(place.URL), ContextInfo: info,
	}}
}

// composeContacts builds one contact or several.
func composeContacts(o Outgoing, info *waE2E.ContextInfo) *waE2E.Message {
	cards := o.Contacts
	if len(cards) == 0 {
		cards = []Card{{o.Text, o.VCard}}
	}
	var list []*waE2E.ContactMessage
	for _, card := range cards {
		if card.VCard == "" {
			card.VCard = "BEGIN:VCARD\nVERSION:3.0\nFN:" + strings.NewReplacer("\r", " ", "\n", " ").Replace(card.Name) + "\nEND:VCARD"
		}
		list = append(list, &waE2E.ContactMessage{DisplayName: proto.String(card.Name), Vcard: proto.String(card.VCard)})
	}
	if o.Type == "contact" {
		list[0].ContextInfo = info
		return &waE2E.Message{ContactMessage: list[0]}
	}
	name := o.Text
	if name == "" {
		name = fmt.Sprintf("%d contacts", len(list))
	}
	return &waE2E.Message{ContactsArrayMessage: &waE2E.ContactsArrayMessage{DisplayName: &name, Contacts: list, ContextInfo: info}}
}

// withDetail fills in what the media say about themselves.
func withDetail(msg *waE2E.Message, d Detail) {
	inner, _ := unwrap(msg)
	switch {
	case inner.ImageMessage != nil:
		inner.ImageMessage.Width, inner.ImageMessage.Height = given(d.Width), given(d.Height)
	case inner.VideoMessage != nil:
		m := inner.VideoMessage
		m.Seconds, m.GifPlayback, m.Width, m.Height = given(d.Seconds), given(d.Gif), given(d.Width), given(d.Height)
	case inner.AudioMessage != nil:
		inner.AudioMessage.Seconds = given(d.Seconds)
	case inner.StickerMessage != nil:
		m := inner.StickerMessage
		m.IsAnimated, m.Width, m.Height = given(d.Animated), given(d.Width), given(d.Height)
	}
}

// errViewOnce is what sending something fails with that cannot be shown once only.
var errViewOnce = errors.New("viewOnce: only image, video and audio can be viewed once")

// asViewOnce wraps a file so that it can be viewed once.
func asViewOnce(msg *waE2E.Message) (*waE2E.Message, error) {
	once := &waE2E.FutureProofMessage{Message: msg}
	switch {
	case msg.ImageMessage != nil:
		msg.ImageMessage.ViewOnce = proto.Bool(true)
	case msg.VideoMessage != nil:
		msg.VideoMessage.ViewOnce = proto.Bool(true)
	case msg.AudioMessage != nil:
		msg.AudioMessage.ViewOnce = proto.Bool(true)
		return &waE2E.Message{ViewOnceMessageV2Extension: once}, nil
	default:
		return nil, errViewOnce
	}
	return &waE2E.Message{ViewOnceMessageV2: once}, nil
}

// composeEdit is the new content of a message: a text, or what it was with another caption.
func composeEdit(target *Received, o Outgoing, info *waE2E.ContextInfo) (*waE2E.Message, error) {
	var old waE2E.Message
	if err := proto.Unmarshal(target.Proto, &old); err != nil {
		return nil, fmt.Errorf("decode edited message: %w", err)
	}
	inner, _ := unwrap(&old)
	switch {
	case inner.ImageMessage != nil:
		inner.ImageMessage.Caption = proto.String(o.Text)
		return &waE2E.Message{ImageMessage: inner.ImageMessage}, nil
	case inner.VideoMessage != nil:
		inner.VideoMessage.Caption = proto.String(o.Text)
		return &waE2E.Message{VideoMessage: inner.VideoMessage}, nil
	case inner.DocumentMessage != nil:
		inner.DocumentMessage.Caption = proto.String(o.Text)
		return &waE2E.Message{DocumentMessage: inner.DocumentMessage}, nil
	}
	return composeText(Outgoing{Text: o.Text, Detail: Detail{LinkPreview: o.LinkPreview}}, info), nil
}

// fillContext sets what the surroundings of a message say. The caller holds p.mu.
func (p *Phone) fillContext(r *Received, info *waE2E.ContextInfo) {
	r.Quoted, r.Mentions = info.GetStanzaID(), info.GetMentionedJID()
	r.Forwarded, r.Forwards = info.GetIsForwarded(), info.GetForwardingScore()
	r.Expiration = info.GetExpiration()
	r.Disappearing = r.Disappearing || r.Expiration > 0
	if quoted := info.GetQuotedMessage(); quoted != nil {
		r.QuotedText = textIn(quoted)
	}
	if author := info.GetParticipant(); author != "" {
		p.s.mu.Lock()
		if jid, err := p.s.chatJID(author); err == nil {
			author = p.s.chatName(jid)
		}
		p.s.mu.Unlock()
		r.QuotedFrom = author
	}
}

// textIn is the text or caption of a message.
func textIn(msg *waE2E.Message) string {
	inner, _ := unwrap(msg)
	for _, text := range []string{inner.GetConversation(), inner.GetExtendedTextMessage().GetText(), captionOf(inner), pollOf(inner).GetName()} {
		if text != "" {
			return text
		}
	}
	return ""
}

func fillText(r *Received, msg *waE2E.ExtendedTextMessage) {
	r.Type, r.Text = "text", msg.GetText()
	r.Background, r.Font = msg.GetBackgroundArgb(), int32(msg.GetFont())
	if msg.MatchedText != nil || msg.Title != nil || msg.Description != nil {
		r.LinkPreview = &LinkPreview{msg.GetMatchedText(), msg.GetTitle(), msg.GetDescription(), msg.GetJPEGThumbnail()}
	}
}

func fillPlace(r *Received, kind string, place Place) {
	r.Type, r.Place, r.Text = kind, &place, fmt.Sprintf("%g,%g %s", place.Lat, place.Lng, place.Name)
}

func fillContacts(r *Received, kind, name string, contacts []*waE2E.ContactMessage) {
	r.Type, r.Text = kind, name
	for _, c := range contacts {
		r.Contacts = append(r.Contacts, Card{c.GetDisplayName(), c.GetVcard()})
	}
}

// fillFile sets what a file says about itself.
func fillFile(r *Received, msg *waE2E.Message) {
	video := msg.GetVideoMessage()
	if video == nil {
		video = msg.GetPtvMessage()
	}
	image, audio, sticker := msg.GetImageMessage(), msg.GetAudioMessage(), msg.GetStickerMessage()
	r.Seconds = max(video.GetSeconds(), audio.GetSeconds())
	r.Voice, r.Gif, r.Animated = audio.GetPTT(), video.GetGifPlayback(), sticker.GetIsAnimated()
	r.Width = max(image.GetWidth(), video.GetWidth(), sticker.GetWidth())
	r.Height = max(image.GetHeight(), video.GetHeight(), sticker.GetHeight())
	r.ViewOnce = r.ViewOnce || image.GetViewOnce() || video.GetViewOnce() || audio.GetViewOnce()
}

// checkChoice refuses a vote for what the poll does not offer.
func checkChoice(poll *Received, chosen []string) error {
	for _, option := range chosen {
		if !slices.Contains(poll.Options, option) {
			return fmt.Errorf("%w: options: the poll has no %q", ErrBadChoice, option)
		}
	}
	if poll.Selectable > 0 && len(chosen) > int(poll.Selectable) {
		return fmt.Errorf("%w: options: the poll takes at most %d", ErrBadChoice, poll.Selectable)
	}
	return nil
}
