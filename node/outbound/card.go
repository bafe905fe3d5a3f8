package outbound

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"strings"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/message"
)

func (s *Sender) location(_ context.Context, _ message.Waiting, p message.Location) (content, error) {
	m := &waE2E.LocationMessage{DegreesLatitude: &p.Latitude, DegreesLongitude: &p.Longitude}
	if p.Name != "" {
		m.Name = &p.Name
	}
	if p.Address != "" {
		m.Address = &p.Address
	}
	return content{message: &waE2E.Message{LocationMessage: m}}, nil
}

func (s *Sender) contacts(_ context.Context, _ message.Waiting, p message.Contacts) (content, error) {
	var cards []*waE2E.ContactMessage
	for _, c := range p.Contacts {
		cards = append(cards, &waE2E.ContactMessage{DisplayName: &c.Name, Vcard: proto.String(vcard(c))})
	}
	if len(cards) == 1 {
		return content{message: &waE2E.Message{ContactMessage: cards[0]}}, nil
	}
	return content{message: &waE2E.Message{ContactsArrayMessage: &waE2E.ContactsArrayMessage{DisplayName: &p.Contacts[0].Name, Contacts: cards}}}, nil
}

// vcardText escapes what has a meaning in a vCard (RFC 2426, section 5).
var vcardText = strings.NewReplacer(`\`, `\\`, ",", `\,`, ";", `\;`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

// vcard writes a card as WhatsApp's own clients do: waid makes a number one that can be written to.
func vcard(c message.Contact) string {
	var out strings.Builder
	line := func(parts ...string) {
		out.WriteString(strings.Join(parts, ""))
		out.WriteByte('\n')
	}
	name := vcardText.Replace(c.Name)
	line("BEGIN:VCARD")
	line("VERSION:3.0")
	line("N:;", name, ";;;")
	line("FN:", name)
	if c.Organization != "" {
		line("ORG:", vcardText.Replace(c.Organization), ";")
	}
	for _, phone := range c.Phones {
		line("TEL;type=CELL;type=VOICE;waid=", phone, ":+", phone)
	}
	if c.Email != "" {
		line("EMAIL;type=INTERNET:", vcardText.Replace(c.Email))
	}
	out.WriteString("END:VCARD")
	return out.String()
}

// poll makes a poll whose votes can be read whichever node has sent it, and however often it was tried: its secret follows from the message's id
// and the device's own key.
func (s *Sender) poll(_ context.Context, m message.Waiting, p message.Poll) (content, error) {
	made := s.client.BuildPollCreation(p.Question, p.Options, p.Selectable)
	secret := hmac.New(sha256.New, s.client.Store.IdentityKey.Priv[:])
	secret.Write([]byte("waconnect poll " + m.WAID))
	made.MessageContextInfo.MessageSecret = secret.Sum(nil)
	return content{message: made}, nil
}
