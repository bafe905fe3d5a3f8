package hub

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// Table: public_links. A link is a capability: who has it may see the device's QR code and ask for a pairing code, for a day, until the
// device has logged in once. Only its hash is stored.

const (
	linkLifetime = 24 * time.Hour
	linkBytes    = 32
	hintLength   = 4 // characters of the token that are kept, so that people can tell links apart
)

// Link is a public link, shown once.
type Link struct {
	URL       string    `json:"url"`
	Token     string    `json:"token"`
	ExpiresAt time.Time `json:"expiresAt"`
}

const createLinkQuery = `
INSERT INTO public_links (token_hash, device_id, tenant_id, expires_at, token_hint)
SELECT $1, id, tenant_id, $4, $5 FROM devices WHERE id = $2 AND $3 IN (tenant_id, '*') AND desired_state <> 'deleted'`

// CreateLink makes a public link for a device.
func (h *Hub) CreateLink(ctx context.Context, p tenant.Principal, id device.ID) (Link, error) {
	if err := may(p, tenant.LinkDevice); err != nil {
		return Link{}, err
	}
	if err := reach(p, id); err != nil {
		return Link{}, err
	}
	var b [linkBytes]byte
	rand.Read(b[:])
	token := hex.EncodeToString(b[:])
	hash := sha256.Sum256([]byte(token))
	link := Link{Token: token, URL: strings.TrimRight(h.cfg.FrontendURL, "/") + "/public/qr/" + token, ExpiresAt: time.Now().Add(linkLifetime).UTC().Truncate(time.Millisecond)}
	err := h.tx(ctx, p, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, createLinkQuery, hash[:], id, p.Tenant, link.ExpiresAt, token[len(token)-hintLength:])
		if err == nil && tag.RowsAffected() == 0 {
			return errNotFound
		}
		return err
	})
	return link, err
}

// PublicPage is what a visitor of a link sees.
type PublicPage struct {
	Status      string     `json:"status" enum:"QR,ONLINE,EXPIRED"`
	QR          *string    `json:"qr" required:"false" doc:"Only with QR"`
	PairingCode *string    `json:"pairingCode" required:"false" doc:"Only with QR"`
	DeviceLabel string     `json:"deviceLabel"`
	ExpiresAt   *time.Time `json:"expiresAt" required:"false" doc:"Only with QR"`
}

// MarshalJSON writes the original's keys: with QR all of them, null where there is no code; else the status and the label only.
func (p PublicPage) MarshalJSON() ([]byte, error) {
	type all PublicPage
	if p.Status == string(device.QR) {
		return json.Marshal(all(p))
	}
	return json.Marshal(struct {
		Status      string `json:"status"`
		DeviceLabel string `json:"deviceLabel"`
	}{p.Status, p.DeviceLabel})
}

// ErrNoLink: there was never such a link.
var ErrNoLink = &Problem{Kind: Missing, Code: "not_found", Message: "there is no such link", Details: map[string]any{"status": "NOT_FOUND"}}

type linkRow struct {
	deviceID  device.ID
	tenantID  string
	expiresAt time.Time
	createdAt time.Time
}

const linkQuery = `
SELECT l.device_id, l.tenant_id, l.expires_at, l.created_at FROM public_links l JOIN tenants t ON t.id = l.tenant_id
WHERE l.token_hash = $1 AND t.status <> 'suspended'`

// openLink finds what a token leads to; the links of a suspended tenant lead nowhere. The token is the credential; there is no other.
func (h *Hub) openLink(ctx context.Context, token string) (link linkRow, row device.Row, err error) {
	hash := sha256.Sum256([]byte(token))
	err = h.tx(ctx, tenant.Principal{Tenant: device.AnyTenant}, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, linkQuery, hash[:]).Scan(&link.deviceID, &link.tenantID, &link.expiresAt, &link.createdAt)
		if err != nil {
			return err
		}
		row, err = device.Get(ctx, tx, link.tenantID, link.deviceID)
		return err
	})
	if errors.Is(err, pgx.ErrNoRows) || errors.Is(err, device.ErrNotFound) {
		return link, row, ErrNoLink
	}
	return link, row, err
}

// expired: its day is over, or the device has logged in since it was made.
func (l linkRow) expired(row device.Row) bool {
	return time.Now().After(l.expiresAt) || row.OnlineAt != nil && row.OnlineAt.After(l.createdAt)
}

// PublicQR is the page behind a link. Success comes before expiry: the visitor who has linked the device sees that it worked, however
// late; who has a link learns no more of the device by then than its label and that it is online.
func (h *Hub) PublicQR(ctx context.Context, token string) (PublicPage, error) {
	link, row, err := h.openLink(ctx, token)
	if err != nil {
		return PublicPage{}, err
	}
	switch {
	case row.Status == device.Online:
		return PublicPage{Status: "ONLINE", DeviceLabel: row.Label}, nil
	case link.expired(row) || row.Status != device.QR || row.QR == nil && row.PairingCode == nil:
		return PublicPage{Status: "EXPIRED", DeviceLabel: row.Label}, nil
	}
	at := link.expiresAt.UTC()
	return PublicPage{Status: "QR", QR: row.QR, PairingCode: row.PairingCode, DeviceLabel: row.Label, ExpiresAt: &at}, nil
}

// PublicPairing asks for a pairing code behind a link. It returns the device. It can never unlink anything: a device that is
// linked refuses.
func (h *Hub) PublicPairing(ctx context.Context, token, phone string) (device.Row, error) {
	link, row, err := h.openLink(ctx, token)
	if err != nil {
		return device.Row{}, err
	}
	label := map[string]any{"deviceLabel": row.Label}
	with := func(status string) map[string]any { label["status"] = status; return label }
	switch {
	case row.Status == device.Online:
		return device.Row{}, &Problem{Kind: Conflict, Code: "already_online", Message: "the device is linked and online", Details: with("ONLINE")}
	case link.expired(row):
		return device.Row{}, &Problem{Kind: Gone, Code: "expired", Message: "the link has expired", Details: with("EXPIRED")}
	case row.OwnJID != nil || row.Status != device.QR && row.Status != device.Offline:
		return device.Row{}, &Problem{Kind: Conflict, Code: "device_not_linkable", Message: "the device cannot be linked in this state", Details: with(string(row.Status))}
	}
	number, err := pairingNumber(&phone)
	if err != nil {
		return device.Row{}, err
	}
	return row, h.order(ctx, tenant.Principal{Tenant: link.tenantID}, link.deviceID, device.Command{Wish: device.WantConnected, PairingPhone: number})
}
