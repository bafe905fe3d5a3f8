package hub

import (
	"encoding/json"
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
)

// kind is a type of message. A new one is a line of kinds, a payload in package message, and a line of the table in package outbound.
type kind struct {
	compose func(in SendRequest) (payload any, err error)
	to      func(in SendRequest) (chat string, err error)
}

var kinds = map[string]kind{
	"text":         {composeText, toChat},
	"image":        {composeImage, toChat},
	"document":     {composeDocument, toChat},
	"status_image": {composeStatusImage, toStatus},
}

// compose validates a request and writes the payload that is stored.
func compose(in SendRequest) (message.New, error) {
	name := in.Type
	if name == "" {
		name = "text"
	}
	k, known := kinds[name]
	if !known {
		return message.New{}, invalid("unsupported_type", "type: %q is not supported; expected one of %s", name, strings.Join(slices.Sorted(maps.Keys(kinds)), ", "))
	}
	payload, err := k.compose(in)
	if err != nil {
		return message.New{}, err
	}
	chat, err := k.to(in)
	if err != nil {
		return message.New{}, err
	}
	text, err := json.Marshal(payload)
	if err != nil {
		return message.New{}, field("text", "expected text")
	}
	return message.New{Chat: chat, Type: name, Payload: text, IsTest: in.IsTest}, nil
}

// Limits of a message.
const (
	maxText     = 65_536
	maxCaption  = 1024
	maxFileName = 255
	minTo       = 3
	maxAudience = 500
)

// toChat reads who gets the message.
func toChat(in SendRequest) (string, error) {
	if utf8.RuneCountInString(in.To) < minTo {
		return "", field("to", "expected a phone number in international form or a WhatsApp address")
	}
	to, err := device.ParseAddress(in.To)
	if err != nil {
		return "", field("to", err.Error())
	}
	if to.Server == device.BroadcastServer {
		return "", field("to", "expected a person or a group")
	}
	return to.Bare().String(), nil
}

// toStatus takes no notice of `to`, as the original does.
func toStatus(SendRequest) (string, error) { return device.StatusBroadcast, nil }

func composeText(in SendRequest) (any, error) {
	if in.Text == "" || utf8.RuneCountInString(in.Text) > maxText {
		return nil, field("text", "expected a text of 1 to 65536 characters")
	}
	return message.Text{Text: in.Text}, nil
}

func composeImage(in SendRequest) (any, error) {
	if err := checkSource("imageUrl", in.ImageURL, in.MediaID); err != nil {
		return nil, err
	}
	return message.Image{ImageURL: in.ImageURL, Caption: in.Caption, Stored: in.stored()}, checkCaption(in.Caption)
}

// documentName is that of a PDF whose sender gives none.
const documentName = "document.pdf"

func composeDocument(in SendRequest) (any, error) {
	if err := checkSource("documentUrl", in.DocumentURL, in.MediaID); err != nil {
		return nil, err
	}
	name := documentName
	if in.FileName != nil {
		name = *in.FileName
	}
	if utf8.RuneCountInString(name) > maxFileName || !strings.HasSuffix(strings.ToLower(name), ".pdf") {
		return nil, field("fileName", "expected a name of at most 255 characters that ends with .pdf")
	}
	return message.Document{DocumentURL: in.DocumentURL, FileName: name, Caption: in.Caption, Stored: in.stored()}, checkCaption(in.Caption)
}

func composeStatusImage(in SendRequest) (any, error) {
	if err := checkSource("imageUrl", in.ImageURL, in.MediaID); err != nil {
		return nil, err
	}
	list, err := audience(in.StatusJIDList)
	if err != nil {
		return nil, err
	}
	return message.StatusImage{ImageURL: in.ImageURL, Caption: in.Caption, Audience: list, Stored: in.stored()}, checkCaption(in.Caption)
}

// audience reads who is to see a status. Who is named twice sees it once.
func audience(given []string) (list []string, err error) {
	if len(given) == 0 || len(given) > maxAudience {
		return nil, field("statusJidList", "expected 1 to 500 phone numbers or addresses of people")
	}
	for _, text := range given {
		jid, err := device.ParseAddress(text)
		if err != nil || jid.Server != device.UserServer && jid.Server != device.LIDServer || utf8.RuneCountInString(text) < minTo {
			return nil, field("statusJidList", "expected phone numbers in international form, or addresses that end with @s.whatsapp.net or @lid")
		}
		if one := jid.Bare().String(); !slices.Contains(list, one) {
			list = append(list, one)
		}
	}
	return list, nil
}

func checkCaption(caption *string) error {
	if caption != nil && utf8.RuneCountInString(*caption) > maxCaption {
		return field("caption", "expected at most 1024 characters")
	}
	return nil
}

func checkMediaURL(name, raw string) error {
	u, err := url.Parse(raw)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		return field(name, "expected an address that begins with http:// or https://")
	}
	return nil
}
