package hub

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// SendRequest is a message as a caller gives it.
type SendRequest struct {
	Type     string  `json:"type"` // missing: text
	To       string  `json:"to"`
	Text     string  `json:"text"`
	ImageURL string  `json:"imageUrl"`
	Caption  *string `json:"caption"`
	IsTest   bool    `json:"isTest"`

	// Left out where it is empty, so that a request without it is the same as before there was one.
	DocumentURL   string   `json:"documentUrl,omitempty"`
	MediaID       string   `json:"mediaId,omitempty"`       // of a file that was taken in, instead of an address
	FileName      *string  `json:"fileName,omitempty"`      // of a document; it ends with .pdf
	StatusJIDList []string `json:"statusJidList,omitempty"` // who sees a status

	VideoURL        string        `json:"videoUrl,omitempty"`
	AudioURL        string        `json:"audioUrl,omitempty"`
	StickerURL      string        `json:"stickerUrl,omitempty"`
	FileURL         string        `json:"fileUrl,omitempty"`
	GIF             bool          `json:"gif,omitempty"`
	Voice           bool          `json:"voice,omitempty"`
	ViewOnce        bool          `json:"viewOnce,omitempty"`
	Location        *SendLocation `json:"location,omitempty"`
	Contacts        []SendContact `json:"contacts,omitempty"`
	Poll            *SendPoll     `json:"poll,omitempty"`
	MessageID       string        `json:"messageId,omitempty"` // an earlier message: its outboundMessageId, or the id of its event
	Emoji           *string       `json:"emoji,omitempty"`
	LinkPreview     *SendPreview  `json:"linkPreview,omitempty"`
	QuotedMessageID string        `json:"quotedMessageId,omitempty"`
	Mentions        []string      `json:"mentions,omitempty"`
	BackgroundColor string        `json:"backgroundColor,omitempty"` // of a status of words, like #075E54

	SendAt           *Moment `json:"sendAt,omitempty"`           // not sent before this; empty: as soon as possible
	ExpiresAt        *Moment `json:"expiresAt,omitempty"`        // not sent after this; empty: 24 hours after it may be sent
	QueueWhenOffline bool    `json:"queueWhenOffline,omitempty"` // accept although the device is offline
}

// SendLocation is a place in a request.
type SendLocation struct {
	Latitude  *float64 `json:"latitude"`
	Longitude *float64 `json:"longitude"`
	Name      string   `json:"name,omitempty"`
	Address   string   `json:"address,omitempty"`
}

// SendContact is a card in a request.
type SendContact struct {
	Name         string   `json:"name"`
	Phones       []string `json:"phones"`
	Organization string   `json:"organization,omitempty"`
	Email        string   `json:"email,omitempty"`
}

// SendPoll is a poll in a request.
type SendPoll struct {
	Question   string   `json:"question"`
	Options    []string `json:"options"`
	Selectable *int     `json:"selectable,omitempty"` // missing: one; 0: any number
}

// SendPreview is what is shown of a link.
type SendPreview struct {
	URL         string `json:"url"`
	Title       string `json:"title"`
	Description string `json:"description,omitempty"`
}

func (in SendRequest) stored() message.Stored { return message.Stored{MediaID: in.MediaID} }

// Moment is a time in a request.
type Moment struct{ time.Time }

// UnmarshalJSON names the field of what is no time, which the type below it does not.
func (m *Moment) UnmarshalJSON(text []byte) error {
	if err := m.Time.UnmarshalJSON(text); err != nil {
		return &json.UnmarshalTypeError{Value: string(text), Type: reflect.TypeFor[Moment]()}
	}
	return nil
}

const (
	maxKey = 255
	// maxLifetime is how long a message may wait at most: what it stands in is kept for longer.
	maxLifetime = 7 * 24 * time.Hour
)

// Sent is the answer to a send.
type Sent struct {
	ID     uuid.UUID      `json:"outboundMessageId"`
	Status message.Status `json:"status"`
}

// Send accepts a message for a device. It is answered only when the message is durable. With a key, the same request makes one message.
func (h *Hub) Send(ctx context.Context, p tenant.Principal, id device.ID, in SendRequest, key, trace string) (Sent, error) {
	action := tenant.SendMessage
	if in.IsTest && may(p, action) != nil {
		action = tenant.SendTestMessage // who may send may mark it as a test
	}
	if err := may(p, action); err != nil {
		return Sent{}, err
	}
	d, err := compose(in)
	if err != nil {
		return Sent{}, err
	}
	if err := CheckKey(key); err != nil {
		return Sent{}, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return Sent{}, err
	}
	m, err := h.complete(ctx, p, row, d)
	if err != nil {
		return Sent{}, err
	}
	m.ID, m.TenantID, m.DeviceID, m.WAID, m.TraceID = uuid.Must(uuid.NewV7()), row.TenantID, row.ID, message.NewWhatsAppID(), trace
	now := time.Now()
	if err := when(&m, in, now); err != nil {
		return Sent{}, err
	}
	idem, err := idempotency(key, id, in)
	if err != nil {
		return Sent{}, err
	}
	waits := (in.QueueWhenOffline || m.SendAt != nil) && row.OwnJID != nil // one that no phone is linked to may never come
	if !waits && !row.Accepts(now, h.cfg.OfflineGrace) {
		if first, found, err := h.earlier(ctx, m, idem); err != nil || found {
			return first, err
		}
		return Sent{}, &Problem{
			Kind: Conflict, Code: "device_not_online", Message: "the device is " + string(row.Detail) + "; nothing was queued",
			Details: map[string]any{"status": row.Status, "outcome": "not_executed"},
		}
	}
	if full := h.backlog.room(ctx, h.cfg.Pool, row); full != nil {
		if first, found, err := h.earlier(ctx, m, idem); err != nil || found {
			return first, err
		}
		return Sent{}, Explain(full)
	}
	if gone := h.holdMedia(ctx, m); gone != nil {
		if first, found, err := h.earlier(ctx, m, idem); err != nil || found {
			return first, err
		}
		return Sent{}, gone
	}
	give, err := h.cfg.Tenants.TakeMessage(ctx, row.TenantID)
	if over := (*tenant.QuotaError)(nil); errors.As(err, &over) {
		if first, found, err := h.earlier(ctx, m, idem); err != nil || found {
			return first, err
		}
	}
	if err != nil {
		return Sent{}, Explain(err)
	}
	accepted, err := h.cfg.Forwarder.Accept(ctx, m, idem)
	if accepted.Repeated || err != nil && !errors.Is(err, tenant.ErrOutcomeUnknown) {
		give(ctx)
	}
	if err != nil {
		return Sent{}, sendProblem(err)
	}
	return Sent{ID: accepted.ID, Status: message.Queued}, nil
}

// CheckKey refuses what cannot be an Idempotency-Key.
func CheckKey(key string) error {
	if len(key) > maxKey || !utf8.ValidString(key) || strings.ContainsRune(key, 0) {
		return field("Idempotency-Key", "expected at most 255 characters")
	}
	return nil
}

// when sets the time between which a message may be sent.
func when(m *message.New, in SendRequest, now time.Time) error {
	from := now
	if in.SendAt != nil && in.SendAt.After(now) {
		if from = in.SendAt.Time; from.After(now.Add(maxLifetime)) {
			return field("sendAt", "expected a time at most 7 days ahead")
		}
		m.SendAt = &in.SendAt.Time
	}
	m.ExpiresAt = from.Add(message.Lifetime)
	if in.ExpiresAt != nil {
		m.ExpiresAt = in.ExpiresAt.Time
		switch {
		case !m.ExpiresAt.After(from) && m.SendAt != nil:
			return field("expiresAt", "expected a time after sendAt")
		case !m.ExpiresAt.After(from) || m.ExpiresAt.After(from.Add(maxLifetime)):
			return field("expiresAt", "expected a time in the future, at most 7 days after the message may be sent")
		}
	}
	return nil
}

func sendProblem(err error) error {
	switch {
	case errors.Is(err, message.ErrKeyReused):
		return &Problem{Kind: KeyReused, Code: "idempotency_key_reused", Message: "Idempotency-Key: it was used with another body"}
	case errors.Is(err, message.ErrNoDevice):
		return errNotFound
	}
	return Explain(err)
}

var errNotSeen = errors.New("the idempotency key is new")

// earlier finds the message that a request with this key has made before, so that a repetition gets the same answer although the device
// has gone offline since. It accepts the message and takes that back, unless the key was known.
func (h *Hub) earlier(ctx context.Context, m message.New, idem message.Idempotency) (first Sent, found bool, err error) {
	if idem.Key == "" {
		return Sent{}, false, nil
	}
	err = tenant.Tx(ctx, h.cfg.Pool, m.TenantID, func(tx pgx.Tx) error {
		accepted, err := message.Accept(ctx, tx, m, idem)
		if err == nil && !accepted.Repeated {
			return errNotSeen
		}
		first = Sent{ID: accepted.ID, Status: message.Queued}
		return err
	})
	if errors.Is(err, errNotSeen) {
		return Sent{}, false, nil
	}
	if err != nil {
		return Sent{}, false, sendProblem(err)
	}
	return first, true, nil
}

// idempotency binds a key to what was asked: the canonical body, not its spelling.
func idempotency(key string, id device.ID, in SendRequest) (message.Idempotency, error) {
	if key == "" {
		return message.Idempotency{}, nil
	}
	body, err := json.Marshal(in)
	if err != nil {
		return message.Idempotency{}, err
	}
	hash := sha256.Sum256(body)
	return message.Idempotency{Scope: "send:" + string(id), Key: key, Hash: hash[:]}, nil
}

// Message reads one message of a device.
func (h *Hub) Message(ctx context.Context, p tenant.Principal, id device.ID, msg uuid.UUID) (m message.Row, err error) {
	if err := may(p, tenant.ReadMessage); err != nil {
		return message.Row{}, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return message.Row{}, err
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		m, err = message.Get(ctx, tx, row.TenantID, id, msg)
		return err
	})
	if errors.Is(err, message.ErrNotFound) {
		return message.Row{}, errNotFound
	}
	return m, err
}

// Cancel takes back a message that is still QUEUED. Afterwards it shows as FAILED with the error `cancelled`.
func (h *Hub) Cancel(ctx context.Context, p tenant.Principal, id device.ID, msg uuid.UUID) error {
	if err := may(p, tenant.CancelMessage); err != nil {
		return err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return err
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error { return message.Cancel(ctx, tx, row.TenantID, id, msg) })
	switch {
	case errors.Is(err, message.ErrNotFound):
		return errNotFound
	case errors.Is(err, message.ErrNotQueued):
		return &Problem{Kind: Conflict, Code: "message_not_queued", Message: "the message is being sent, was sent, or has failed; it cannot be cancelled"}
	}
	return err
}
