package message

import (
	"cmp"
	"encoding/json"

	"github.com/google/uuid"
)

// What stands in the payload of each type of message. The hub writes it when it is validated, outbound reads it. The keys of the original's types
// are always there, in its order; what it does not have is left out where it is empty.

// Reference names an earlier message of the device. One of EventID and MessageID says where its content stands.
type Reference struct {
	ID        string     `json:"id"`               // WhatsApp's
	Chat      string     `json:"chat"`             // where it was written
	Sender    string     `json:"sender,omitempty"` // who wrote it; empty: the device's account
	EventID   *uuid.UUID `json:"eventId,omitempty"`
	MessageID *uuid.UUID `json:"messageId,omitempty"`
}

// Context is what a message that people read may have besides its content.
type Context struct {
	Quoted   *Reference `json:"quoted,omitempty"`
	Mentions []string   `json:"mentions,omitempty"` // addresses of people
}

// Text is the payload of the type text.
type Text struct {
	Text    string   `json:"text"`
	Preview *Preview `json:"linkPreview,omitempty"`
	Context
}

// Preview is what is shown of a link in a text.
type Preview struct {
	URL         string `json:"url"`
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
}

// Stored is of a file that was handed in before, in place of the address that the message has otherwise.
type Stored struct {
	MediaID string `json:"mediaId,omitempty"`
}

// Image is the payload of the type image.
type Image struct {
	ImageURL string  `json:"imageUrl"`
	Caption  *string `json:"caption"`
	ViewOnce bool    `json:"viewOnce,omitempty"`
	Stored
	Context
}

// Video is the payload of the type video.
type Video struct {
	VideoURL string  `json:"videoUrl"`
	Caption  *string `json:"caption"`
	GIF      bool    `json:"gif,omitempty"` // plays by itself, again and again, without sound
	ViewOnce bool    `json:"viewOnce,omitempty"`
	Stored
	Context
}

// Audio is the payload of the type audio.
type Audio struct {
	AudioURL string `json:"audioUrl"`
	Voice    bool   `json:"voice,omitempty"` // a voice note
	ViewOnce bool   `json:"viewOnce,omitempty"`
	Stored
	Context
}

// Sticker is the payload of the type sticker.
type Sticker struct {
	StickerURL string `json:"stickerUrl"`
	Stored
	Context
}

// Document is the payload of the type document: a PDF, the only kind that the original sends.
type Document struct {
	DocumentURL string  `json:"documentUrl"`
	FileName    string  `json:"fileName"`
	Caption     *string `json:"caption"`
	Stored
	Context
}

// File is the payload of the type file: a document of any kind.
type File struct {
	FileURL  string  `json:"fileUrl"`
	FileName string  `json:"fileName"`
	Caption  *string `json:"caption"`
	Stored
	Context
}

// Location is the payload of the type location.
type Location struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
	Name      string  `json:"name,omitempty"`
	Address   string  `json:"address,omitempty"`
	Context
}

// Contacts is the payload of the type contacts.
type Contacts struct {
	Contacts []Contact `json:"contacts"`
	Context
}

// Contact is a card with which a person can be written to.
type Contact struct {
	Name         string   `json:"name"`
	Phones       []string `json:"phones"` // digits, in international form
	Organization string   `json:"organization,omitempty"`
	Email        string   `json:"email,omitempty"`
}

// Poll is the payload of the type poll.
type Poll struct {
	Question   string   `json:"question"`
	Options    []string `json:"options"`
	Selectable int      `json:"selectable"` // how many options one may choose; 0: any number
	Context
}

// Reaction is the payload of the type reaction.
type Reaction struct {
	To    Reference `json:"to"`
	Emoji string    `json:"emoji"` // empty: the reaction is taken back
}

// Edit is the payload of the type edit: a text of the account gets other words.
type Edit struct {
	Of   Reference `json:"of"`
	Text string    `json:"text"`
}

// Revoke is the payload of the type revoke: a message is deleted for everyone.
type Revoke struct {
	Of Reference `json:"of"`
}

// Forward is the payload of the type forward: the content of an earlier message, marked as forwarded.
type Forward struct {
	Of Reference `json:"of"`
}

// StatusText is the payload of the type status_text.
type StatusText struct {
	Text       string   `json:"text"`
	Background *uint32  `json:"backgroundArgb,omitempty"`
	Audience   []string `json:"statusJidList"`
}

// StatusImage is the payload of the type status_image.
type StatusImage struct {
	ImageURL string   `json:"imageUrl"`
	Caption  *string  `json:"caption"`
	Audience []string `json:"statusJidList"`
	Stored
}

// StatusVideo is the payload of the type status_video.
type StatusVideo struct {
	VideoURL string   `json:"videoUrl"`
	Caption  *string  `json:"caption"`
	Audience []string `json:"statusJidList"`
	Stored
}

// Words are what people read of a message, whatever its type; empty: nothing. A payload of another form, as imports may have, has none.
func Words(payload json.RawMessage) string {
	var p struct {
		Text, Caption                   *string
		Question, Emoji, Name, FileName string
		Contacts                        []Contact
	}
	if json.Unmarshal(payload, &p) != nil {
		return ""
	}
	switch {
	case p.Text != nil:
		return *p.Text
	case p.Caption != nil:
		return *p.Caption
	case len(p.Contacts) > 0:
		return p.Contacts[0].Name
	}
	return cmp.Or(p.Question, p.Emoji, p.Name, p.FileName)
}

// About is the context of any payload that has one.
func (c Context) About() Context { return c }
