package watest

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/types"
)

// phoneView is a phone as the API shows it.
type phoneView struct {
	Number     string      `json:"number"`
	JID        types.JID   `json:"jid"`
	LID        types.JID   `json:"lid"`
	Name       string      `json:"name"`
	Blind      bool        `json:"blind,omitempty"`
	AutoReply  string      `json:"autoReply,omitempty"`
	History    bool        `json:"history,omitempty"`
	Companions []Companion `json:"companions"`
}

func viewPhone(p *Phone) phoneView {
	return phoneView{
		Number: p.Number(), JID: p.JID(), LID: p.LID(), Name: p.Name(), Blind: p.Blind(), AutoReply: p.AutoReply(), History: p.History(),
		Companions: list(p.Companions()),
	}
}

// messageView is what a person sees, as the API shows it.
type messageView struct {
	Seq        int64     `json:"seq"`
	ID         string    `json:"id"`
	Chat       string    `json:"chat"`
	From       string    `json:"from"`
	FromJID    types.JID `json:"fromJid"` // LID of the device that wrote it
	FromMe     bool      `json:"fromMe"`
	Type       string    `json:"type"`
	Text       string    `json:"text,omitempty"` // of media: the caption
	Caption    string    `json:"caption,omitempty"`
	Media      string    `json:"media,omitempty"` // SHA-256 of the file, hex; absent when the phone could not read it
	MediaSize  int       `json:"mediaSize,omitempty"`
	MediaURL   string    `json:"mediaUrl,omitempty"` // where this API serves the file
	MimeType   string    `json:"mimeType,omitempty"`
	FileName   string    `json:"fileName,omitempty"`
	Quoted     string    `json:"quoted,omitempty"`
	QuotedFrom string    `json:"quotedFrom,omitempty"`
	QuotedText string    `json:"quotedText,omitempty"`
	Target     string    `json:"target,omitempty"`
	Mentions   []string  `json:"mentions,omitempty"`
	Options    []string  `json:"options,omitempty"`
	Audience   []string  `json:"audience,omitempty"`
	ViewOnce   bool      `json:"viewOnce,omitempty"`
	At         time.Time `json:"at"`
	Edited     bool      `json:"edited,omitempty"`
	Revoked    bool      `json:"revoked,omitempty"`
	Reaction   string    `json:"reaction,omitempty"`
	Receipt    string    `json:"receipt,omitempty"`
	Retried    int       `json:"retried,omitempty"`
	Detail
}

func viewMessage(p *Phone, r Received) messageView {
	v := messageView{
		Seq: r.Seq, ID: r.ID, Chat: r.Chat, From: r.From, FromJID: r.FromJID, FromMe: r.FromMe, Type: r.Type, Text: r.Text,
		Media: r.MediaSHA, MediaSize: r.MediaSize, MimeType: r.MimeType, FileName: r.FileName, Quoted: r.Quoted, QuotedFrom: r.QuotedFrom, QuotedText: r.QuotedText, Target: r.Target,
		Mentions: r.Mentions, Options: r.Options, Audience: r.Audience, ViewOnce: r.ViewOnce, At: r.At, Edited: r.Edited, Revoked: r.Revoked,
		Reaction: r.Reaction, Receipt: r.Receipt, Retried: r.Retried, Detail: r.Detail,
	}
	if r.MimeType != "" {
		v.Caption = r.Text
	}
	if r.MediaSHA != "" {
		v.MediaURL = "/phones/" + p.Number() + "/messages/" + r.ID + "/media"
	}
	return v
}

// find returns the phone that the path names.
func (c *control) find(r *http.Request) (*Phone, error) {
	number := strings.TrimPrefix(r.PathValue("number"), "+")
	if p := c.s.Phone(number); p != nil {
		return p, nil
	}
	return nil, &controlError{http.StatusNotFound, "unknown_phone", "there is no phone with the number " + number}
}

func (c *control) phones(*http.Request) (reply, error) {
	out := []phoneView{}
	for _, p := range c.s.Phones() {
		out = append(out, viewPhone(p))
	}
	return ok(out)
}

func (c *control) phone(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	return ok(viewPhone(p))
}

func (c *control) addPhone(r *http.Request) (reply, error) {
	in, err := decode[struct {
		Number, Name, AutoReply string
		Blind, History          bool
	}](r)
	if err != nil {
		return reply{}, err
	}
	p, err := c.s.AddPhone(PhoneParams{
		Number: strings.TrimPrefix(in.Number, "+"), Name: in.Name, Blind: in.Blind, AutoReply: in.AutoReply, History: in.History,
	})
	if err != nil {
		return reply{}, err
	}
	return reply{http.StatusCreated, viewPhone(p)}, nil
}

// link runs one way of linking a device.
func (c *control) link(r *http.Request, how func(context.Context) (jid, lid types.JID, err error)) (reply, error) {
	ctx, cancel := context.WithTimeout(r.Context(), linkTimeout)
	defer cancel()
	defer context.AfterFunc(c.s.ctx, cancel)()
	jid, lid, err := how(ctx)
	if err != nil {
		return reply{}, err
	}
	return ok(map[string]types.JID{"jid": jid, "lid": lid})
}

func (c *control) scan(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct{ QR string }](r)
	if err != nil {
		return reply{}, err
	}
	if in.QR == "" {
		return reply{}, badRequest("qr is missing: the text of the QR code that the device shows")
	}
	return c.link(r, func(ctx context.Context) (types.JID, types.JID, error) { return p.Scan(ctx, strings.TrimSpace(in.QR)) })
}

func (c *control) pairingCode(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct{ Code string }](r)
	if err != nil {
		return reply{}, err
	}
	if in.Code == "" {
		return reply{}, badRequest("code is missing: the eight characters that the device shows")
	}
	return c.link(r, func(ctx context.Context) (types.JID, types.JID, error) { return p.EnterCode(ctx, in.Code) })
}

func (c *control) messages(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	after, err := queryInt(r, "after")
	if err != nil {
		return reply{}, err
	}
	ctx, cancel, err := c.waitContext(r)
	if err != nil {
		return reply{}, err
	}
	defer cancel()
	// That nothing came while it waited is an answer, too: an empty list.
	_, _ = p.WaitMessage(ctx, func(m Received) bool { return m.Seq > after })
	out := []messageView{}
	for _, m := range p.Messages(after) {
		out = append(out, viewMessage(p, m))
	}
	return ok(out)
}

// messageTypes says which fields each type of message cannot do without.
var messageTypes = map[string][]string{
	"text": {"text"}, "image": {"media"}, "video": {"media"}, "audio": {"media"}, "document": {"media"}, "sticker": {"media"},
	"location": {"lat", "lng"}, "contact": {"text"}, "contacts": {"contacts"}, "reaction": {"target"}, "poll": {"text", "options"},
	"poll_vote": {"target", "options"}, "edit": {"target", "text"}, "revoke": {"target"}, "ad": {"text", "ad"},
}

// writing is a message as the API takes it.
type writing struct {
	To, Type, Text, Caption, MimeType, FileName, Quoted, Target, VCard, ID string
	Media                                                                  []byte
	Mentions, Options, Audience                                            []string
	ViewOnce                                                               bool
	Lat, Lng                                                               *float64
	Ad                                                                     *AdReply
	Detail
}

// outgoing checks the message and turns it into what a phone sends.
func (in *writing) outgoing() (Outgoing, error) {
	if in.Type == "" {
		in.Type = "text"
	}
	required, known := messageTypes[in.Type]
	if !known {
		var names []string
		for name := range messageTypes {
			names = append(names, name)
		}
		slices.Sort(names)
		return Outgoing{}, badRequest("type %q is none of %s", in.Type, strings.Join(names, ", "))
	}
	there := map[string]bool{
		"to": in.To != "", "text": in.Text != "" || in.Type == "contact" && len(in.Contacts) == 1, "media": len(in.Media) > 0,
		"lat": in.Lat != nil || in.Place != nil, "lng": in.Lng != nil || in.Place != nil,
		"target": in.Target != "", "options": len(in.Options) > 0, "ad": in.Ad != nil, "contacts": len(in.Contacts) > 0,
	}
	for _, name := range append([]string{"to"}, required...) {
		// A vote without options takes the vote back.
		if !there[name] && (in.Type != "poll_vote" || name != "options") {
			return Outgoing{}, badRequest("%s is missing: a message of type %s needs it", name, in.Type)
		}
	}
	o := Outgoing{
		To: strings.TrimPrefix(in.To, "+"), Type: in.Type, Text: in.Text, Caption: in.Caption, Media: in.Media, MimeType: in.MimeType,
		FileName: in.FileName, Quoted: in.Quoted, Target: in.Target, Mentions: in.Mentions, Options: in.Options, Audience: bare(in.Audience),
		ViewOnce: in.ViewOnce, VCard: in.VCard, Ad: in.Ad, ID: in.ID, Detail: in.Detail,
	}
	if in.Lat != nil && in.Lng != nil {
		o.Lat, o.Lng = *in.Lat, *in.Lng
	}
	if o.Type == "ad" {
		o.Type = "text"
	}
	return o, nil
}

func (c *control) send(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[writing](r)
	if err != nil {
		return reply{}, err
	}
	o, err := in.outgoing()
	if err != nil {
		return reply{}, err
	}
	return c.sent(r, p, o)
}

func (c *control) sent(r *http.Request, p *Phone, o Outgoing) (reply, error) {
	id, err := p.Send(r.Context(), o)
	if err != nil {
		return reply{}, err
	}
	return reply{http.StatusCreated, map[string]string{"id": id}}, nil
}

func (c *control) react(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct{ Chat, MessageID, Emoji string }](r)
	if err != nil {
		return reply{}, err
	}
	if in.Chat == "" || in.MessageID == "" {
		return reply{}, badRequest("chat or messageId is missing; an empty emoji takes the reaction back")
	}
	return c.sent(r, p, Outgoing{To: strings.TrimPrefix(in.Chat, "+"), Type: "reaction", Text: in.Emoji, Target: in.MessageID})
}

func (c *control) read(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct {
		Chat string
		IDs  []string
	}](r)
	if err != nil {
		return reply{}, err
	}
	if in.Chat == "" {
		return reply{}, badRequest("chat is missing")
	}
	return reply{status: http.StatusNoContent}, p.MarkRead(r.Context(), strings.TrimPrefix(in.Chat, "+"), in.IDs)
}

func (c *control) typing(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct {
		Chat string
		On   *bool
	}](r)
	if err != nil {
		return reply{}, err
	}
	if in.Chat == "" {
		return reply{}, badRequest("chat is missing")
	}
	return reply{status: http.StatusNoContent}, p.Typing(r.Context(), strings.TrimPrefix(in.Chat, "+"), in.On == nil || *in.On)
}

func (c *control) call(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	in, err := decode[struct {
		To    string
		Video bool
	}](r)
	if err != nil {
		return reply{}, err
	}
	if in.To == "" {
		return reply{}, badRequest("to is missing: a number or LID")
	}
	id, err := p.Call(r.Context(), strings.TrimPrefix(in.To, "+"), in.Video)
	if err != nil {
		return reply{}, err
	}
	return reply{http.StatusCreated, map[string]string{"id": id}}, nil
}

func (c *control) hangUp(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	return reply{status: http.StatusNoContent}, p.HangUp(r.Context(), r.PathValue("id"))
}

func (c *control) removeCompanion(r *http.Request) (reply, error) {
	p, err := c.find(r)
	if err != nil {
		return reply{}, err
	}
	n, err := strconv.Atoi(r.PathValue("n"))
	if err != nil {
		return reply{}, badRequest("%q is not the number of a linked device", r.PathValue("n"))
	}
	return reply{status: http.StatusNoContent}, p.RemoveCompanion(r.Context(), n)
}

func (c *control) expireMedia(*http.Request) (reply, error) {
	c.s.ExpireMedia()
	return reply{status: http.StatusNoContent}, nil
}

// media serves the file of a message as the person can open it.
func (c *control) media(w http.ResponseWriter, r *http.Request) {
	p, err := c.find(r)
	if err != nil {
		c.fail(w, r, err)
		return
	}
	data, err := p.Media(r.PathValue("id"))
	if err != nil {
		c.fail(w, r, err)
		return
	}
	m, _ := p.WaitMessage(r.Context(), func(m Received) bool { return m.ID == r.PathValue("id") }) // Media has just found it
	kind := "application/octet-stream"
	if top, _, _ := strings.Cut(m.MimeType, "/"); slices.Contains([]string{"image", "video", "audio"}, top) && !strings.Contains(m.MimeType, "svg") {
		kind = m.MimeType
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; sandbox") // somebody else chose the content
	_, _ = w.Write(data)                                                     // whoever asked may be gone
}
