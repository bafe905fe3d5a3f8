package hub

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
)

// kind is a type of message. A new one is a line of kinds, a payload in package message, and a line of the table in package outbound.
type kind struct {
	compose func(d *draft) (payload any, err error)
	to      func(d *draft) (chat string, err error)
}

var kinds = map[string]kind{
	"text":         {composeText, toChat},
	"image":        {composeImage, toChat},
	"video":        {composeVideo, toChat},
	"audio":        {composeAudio, toChat},
	"sticker":      {composeSticker, toChat},
	"document":     {composeDocument, toChat},
	"file":         {composeFile, toChat},
	"location":     {composeLocation, toChat},
	"contact":      {composeContacts, toChat},
	"poll":         {composePoll, toChat},
	"reaction":     {composeReaction, toReferenced},
	"edit":         {composeEdit, toReferenced},
	"revoke":       {composeRevoke, toReferenced},
	"forward":      {composeForward, toChat},
	"status_text":  {composeStatusText, toStatus},
	"status_image": {composeStatusImage, toStatus},
	"status_video": {composeStatusVideo, toStatus},
}

// draft is a request that was checked as far as it can be without looking anything up.
type draft struct {
	in      SendRequest
	kind    string
	payload any
	wants   []*wanted // earlier messages, which are still to be found
}

// compose validates a request.
func compose(in SendRequest) (*draft, error) {
	d := &draft{in: in, kind: in.Type}
	if d.kind == "" {
		d.kind = "text"
	}
	k, known := kinds[d.kind]
	if !known {
		return nil, invalid("unsupported_type", "type: %q is not supported; expected one of %s", d.kind, strings.Join(slices.Sorted(maps.Keys(kinds)), ", "))
	}
	var err error
	if d.payload, err = k.compose(d); err != nil {
		return nil, err
	}
	if len(d.wants) == 0 {
		_, err = k.to(d)
	}
	return d, err
}

// message is the draft with everything found that it wants.
func (d *draft) message() (message.New, error) {
	chat, err := kinds[d.kind].to(d)
	if err != nil {
		return message.New{}, err
	}
	text, err := json.Marshal(d.payload)
	if err != nil {
		return message.New{}, field("text", "expected text")
	}
	return message.New{Chat: chat, Type: d.kind, Payload: text, IsTest: d.in.IsTest}, nil
}

// Limits of a message.
const (
	maxText     = 65_536
	maxCaption  = 1024
	maxFileName = 255
	minTo       = 3
	maxAudience = 500
	maxMentions = 256
	maxPlace    = 1000 // of a name, an address, a title
	maxCards    = 50
	maxPhones   = 10
	maxOptions  = 12
	maxOption   = 100
	maxQuestion = 255
	maxEmoji    = 64    // bytes: one emoji may be a family of several
	maxStatus   = 700   // of a status of words
	maxURL      = 8_192 // bytes
)

// toChat reads who gets the message.
func toChat(d *draft) (string, error) {
	if utf8.RuneCountInString(d.in.To) < minTo {
		return "", field("to", "expected a phone number in international form or a WhatsApp address")
	}
	to, err := device.ParseAddress(d.in.To)
	if err != nil {
		return "", field("to", err.Error())
	}
	if to.Server == device.BroadcastServer {
		return "", field("to", "expected a person or a group")
	}
	return to.Bare().String(), nil
}

// toStatus takes no notice of `to`, as the original does.
func toStatus(*draft) (string, error) { return device.StatusBroadcast, nil }

// toReferenced is where the message is that this one is about; `to` does not matter.
func toReferenced(d *draft) (string, error) { return d.wants[0].ref.Chat, nil }

func composeText(d *draft) (any, error) {
	p := message.Text{Text: d.in.Text}
	if !between(p.Text, 1, maxText) {
		return nil, field("text", "expected a text of 1 to 65536 characters")
	}
	if in := d.in.LinkPreview; in != nil {
		if err := checkURL("linkPreview.url", in.URL); err != nil {
			return nil, err
		}
		if !strings.Contains(p.Text, in.URL) {
			return nil, field("linkPreview.url", "expected an address that stands in the text")
		}
		if !between(in.Title, 1, maxPlace) {
			return nil, field("linkPreview.title", "expected 1 to 1000 characters")
		}
		if !between(in.Description, 0, maxPlace) {
			return nil, field("linkPreview.description", "expected at most 1000 characters")
		}
		p.Preview = &message.Preview{URL: in.URL, Title: in.Title, Description: in.Description}
	}
	return &p, d.context(&p.Context)
}

func composeImage(d *draft) (any, error) {
	p := message.Image{ImageURL: d.in.ImageURL, Caption: d.in.Caption, ViewOnce: d.in.ViewOnce, Stored: d.in.stored()}
	return &p, cmp.Or(checkSource("imageUrl", d.in.ImageURL, d.in.MediaID), checkCaption(p.Caption), d.context(&p.Context))
}

func composeVideo(d *draft) (any, error) {
	p := message.Video{VideoURL: d.in.VideoURL, Caption: d.in.Caption, GIF: d.in.GIF, ViewOnce: d.in.ViewOnce, Stored: d.in.stored()}
	return &p, cmp.Or(checkSource("videoUrl", d.in.VideoURL, d.in.MediaID), checkCaption(p.Caption), d.context(&p.Context))
}

func composeAudio(d *draft) (any, error) {
	if err := checkSource("audioUrl", d.in.AudioURL, d.in.MediaID); err != nil {
		return nil, err
	}
	p := message.Audio{AudioURL: d.in.AudioURL, Voice: d.in.Voice, ViewOnce: d.in.ViewOnce, Stored: d.in.stored()}
	if p.ViewOnce && !p.Voice {
		return nil, field("viewOnce", "expected voice to be true as well: only a voice note can be heard once")
	}
	return &p, d.context(&p.Context)
}

func composeSticker(d *draft) (any, error) {
	p := message.Sticker{StickerURL: d.in.StickerURL, Stored: d.in.stored()}
	return &p, cmp.Or(checkSource("stickerUrl", p.StickerURL, d.in.MediaID), d.context(&p.Context))
}

// documentName is that of a PDF whose sender gives none.
const documentName = "document.pdf"

func composeDocument(d *draft) (any, error) {
	if err := checkSource("documentUrl", d.in.DocumentURL, d.in.MediaID); err != nil {
		return nil, err
	}
	p := message.Document{DocumentURL: d.in.DocumentURL, FileName: documentName, Caption: d.in.Caption, Stored: d.in.stored()}
	if d.in.FileName != nil {
		p.FileName = *d.in.FileName
	}
	if !between(p.FileName, 0, maxFileName) || !strings.HasSuffix(strings.ToLower(p.FileName), ".pdf") {
		return nil, field("fileName", "expected a name of at most 255 characters that ends with .pdf")
	}
	return &p, cmp.Or(checkCaption(p.Caption), d.context(&p.Context))
}

func composeFile(d *draft) (any, error) {
	if err := checkSource("fileUrl", d.in.FileURL, d.in.MediaID); err != nil {
		return nil, err
	}
	if d.in.FileName == nil || !between(*d.in.FileName, 1, maxFileName) {
		return nil, field("fileName", "expected a name of 1 to 255 characters")
	}
	p := message.File{FileURL: d.in.FileURL, FileName: *d.in.FileName, Caption: d.in.Caption, Stored: d.in.stored()}
	return &p, cmp.Or(checkCaption(p.Caption), d.context(&p.Context))
}

func composeLocation(d *draft) (any, error) {
	in := d.in.Location
	switch {
	case in == nil:
		return nil, field("location", "expected latitude and longitude")
	case in.Latitude == nil || *in.Latitude < -90 || *in.Latitude > 90:
		return nil, field("location.latitude", "expected degrees from -90 to 90")
	case in.Longitude == nil || *in.Longitude < -180 || *in.Longitude > 180:
		return nil, field("location.longitude", "expected degrees from -180 to 180")
	case !between(in.Name, 0, maxPlace):
		return nil, field("location.name", "expected at most 1000 characters")
	case !between(in.Address, 0, maxPlace):
		return nil, field("location.address", "expected at most 1000 characters")
	}
	p := message.Location{Latitude: *in.Latitude, Longitude: *in.Longitude, Name: in.Name, Address: in.Address}
	return &p, d.context(&p.Context)
}

func composeContacts(d *draft) (any, error) {
	if n := len(d.in.Contacts); n == 0 || n > maxCards {
		return nil, field("contacts", "expected 1 to 50 contacts")
	}
	var p message.Contacts
	for i, in := range d.in.Contacts {
		name := func(part string) string { return fmt.Sprintf("contacts[%d].%s", i, part) }
		switch {
		case !between(in.Name, 1, maxPlace):
			return nil, field(name("name"), "expected 1 to 1000 characters")
		case len(in.Phones) == 0 || len(in.Phones) > maxPhones:
			return nil, field(name("phones"), "expected 1 to 10 phone numbers in international form")
		case !between(in.Organization, 0, maxPlace):
			return nil, field(name("organization"), "expected at most 1000 characters")
		case !between(in.Email, 0, maxPlace):
			return nil, field(name("email"), "expected at most 1000 characters")
		}
		card := message.Contact{Name: in.Name, Organization: in.Organization, Email: in.Email}
		for _, phone := range in.Phones {
			digits := device.Digits(phone)
			if n := len(digits); n < minPhone || n > maxPhone {
				return nil, field(name("phones"), "expected phone numbers in international form")
			}
			card.Phones = append(card.Phones, digits)
		}
		p.Contacts = append(p.Contacts, card)
	}
	return &p, d.context(&p.Context)
}

// Digits of a phone number on a card: E.164 has at most 15, short numbers of services some few.
const (
	minPhone = 3
	maxPhone = 15
)

func composePoll(d *draft) (any, error) {
	in := d.in.Poll
	switch {
	case in == nil:
		return nil, field("poll", "expected question and options")
	case !between(in.Question, 1, maxQuestion):
		return nil, field("poll.question", "expected 1 to 255 characters")
	case len(in.Options) < 2 || len(in.Options) > maxOptions:
		return nil, field("poll.options", "expected 2 to 12 options")
	}
	for i, option := range in.Options {
		if !between(option, 1, maxOption) || slices.Contains(in.Options[:i], option) { // votes name options by their text
			return nil, field("poll.options", "expected different texts of 1 to 100 characters")
		}
	}
	p := message.Poll{Question: in.Question, Options: in.Options, Selectable: 1}
	if in.Selectable != nil {
		if p.Selectable = *in.Selectable; p.Selectable < 0 || p.Selectable > len(p.Options) {
			return nil, field("poll.selectable", "expected 0, which is any number, to the number of options")
		}
	}
	return &p, d.context(&p.Context)
}

func composeReaction(d *draft) (any, error) {
	if d.in.Emoji == nil || len(*d.in.Emoji) > maxEmoji || strings.ContainsFunc(*d.in.Emoji, func(r rune) bool { return r < 0x80 && !strings.ContainsRune("#*0123456789", r) }) {
		return nil, field("emoji", "expected one emoji, or an empty text to take the reaction back")
	}
	p := message.Reaction{Emoji: *d.in.Emoji}
	return &p, d.want("messageId", d.in.MessageID, &p.To, nil)
}

func composeEdit(d *draft) (any, error) {
	p := message.Edit{Text: d.in.Text}
	if !between(p.Text, 1, maxText) {
		return nil, field("text", "expected a text of 1 to 65536 characters")
	}
	return &p, d.want("messageId", d.in.MessageID, &p.Of, func(f found) bool { return f.ref.Sender == "" && f.text })
}

func composeRevoke(d *draft) (any, error) {
	p := message.Revoke{}
	return &p, d.want("messageId", d.in.MessageID, &p.Of, func(f found) bool {
		return f.ref.Sender == "" || strings.HasSuffix(f.ref.Chat, "@"+device.GroupServer) // of others, administrators of the group may
	})
}

func composeForward(d *draft) (any, error) {
	p := message.Forward{}
	return &p, d.want("messageId", d.in.MessageID, &p.Of, func(f found) bool { return f.content })
}

func composeStatusText(d *draft) (any, error) {
	if !between(d.in.Text, 1, maxStatus) {
		return nil, field("text", "expected a text of 1 to 700 characters")
	}
	p := message.StatusText{Text: d.in.Text}
	if color := d.in.BackgroundColor; color != "" {
		hex, hash := strings.CutPrefix(color, "#")
		rgb, err := strconv.ParseUint(hex, 16, 32)
		if err != nil || !hash || len(hex) != 6 {
			return nil, field("backgroundColor", "expected a colour like #075E54")
		}
		argb := 0xff000000 | uint32(rgb)
		p.Background = &argb
	}
	list, err := audience(d.in.StatusJIDList)
	p.Audience = list
	return &p, err
}

func composeStatusImage(d *draft) (any, error) {
	if err := checkSource("imageUrl", d.in.ImageURL, d.in.MediaID); err != nil {
		return nil, err
	}
	list, err := audience(d.in.StatusJIDList)
	return &message.StatusImage{ImageURL: d.in.ImageURL, Caption: d.in.Caption, Audience: list, Stored: d.in.stored()}, cmp.Or(err, checkCaption(d.in.Caption))
}

func composeStatusVideo(d *draft) (any, error) {
	if err := checkSource("videoUrl", d.in.VideoURL, d.in.MediaID); err != nil {
		return nil, err
	}
	list, err := audience(d.in.StatusJIDList)
	return &message.StatusVideo{VideoURL: d.in.VideoURL, Caption: d.in.Caption, Audience: list, Stored: d.in.stored()}, cmp.Or(err, checkCaption(d.in.Caption))
}

// audience reads who is to see a status. Who is named twice sees it once.
func audience(given []string) ([]string, error) {
	if len(given) == 0 || len(given) > maxAudience {
		return nil, field("statusJidList", "expected 1 to 500 phone numbers or addresses of people")
	}
	return persons("statusJidList", given)
}

// context reads what any message may have that people read.
func (d *draft) context(c *message.Context) error {
	if len(d.in.Mentions) > maxMentions {
		return field("mentions", "expected at most 256 phone numbers or addresses of people")
	}
	var err error
	if c.Mentions, err = persons("mentions", d.in.Mentions); err != nil {
		return err
	}
	if d.in.QuotedMessageID == "" {
		return nil
	}
	c.Quoted = &message.Reference{}
	return d.want("quotedMessageId", d.in.QuotedMessageID, c.Quoted, nil)
}

// persons reads addresses of people; each is kept once.
func persons(name string, given []string) (list []string, err error) {
	for _, text := range given {
		jid, err := device.ParseAddress(text)
		if err != nil || jid.Server != device.UserServer && jid.Server != device.LIDServer || utf8.RuneCountInString(text) < minTo {
			return nil, field(name, "expected phone numbers in international form, or addresses that end with @s.whatsapp.net or @lid")
		}
		if one := jid.Bare().String(); !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list, nil
}

func checkCaption(caption *string) error {
	if caption != nil && !between(*caption, 0, maxCaption) {
		return field("caption", "expected at most 1024 characters")
	}
	return nil
}

func checkURL(name, raw string) error {
	u, err := url.Parse(raw)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" || len(raw) > maxURL {
		return field(name, "expected an address that begins with http:// or https://")
	}
	return nil
}

func between(text string, least, most int) bool {
	n := utf8.RuneCountInString(text)
	return n >= least && n <= most
}
