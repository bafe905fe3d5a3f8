package hub

import (
	"context"
	"encoding/hex"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// LinkRow is a public link as lists show it. Its token is known to nobody but who has it.
type LinkRow struct {
	ID        string    `json:"id" db:"id"`
	Token     string    `json:"token" db:"token" doc:"Masked but for its last four characters"`
	Active    bool      `json:"active" db:"active" doc:"False: its day is over, or the device has logged in since"`
	CreatedAt time.Time `json:"createdAt" db:"created_at"`
	ExpiresAt time.Time `json:"expiresAt" db:"expires_at"`
}

// linkIDBytes of a token's hash name its link.
const linkIDBytes = 16

// maxLinks is how many links of a device are listed at most.
const maxLinks = 500

const linksQuery = `
SELECT encode(substr(l.token_hash, 1, 16), 'hex') AS id, repeat('*', 60) || coalesce(l.token_hint, '****') AS token, l.created_at, l.expires_at,
  l.expires_at > now() AND (d.online_at IS NULL OR d.online_at <= l.created_at) AS active
FROM public_links l JOIN devices d ON d.id = l.device_id
WHERE l.device_id = $1 AND l.tenant_id = $2 AND d.tenant_id = $2 ORDER BY l.created_at DESC, l.token_hash LIMIT $3`

// Links lists a device's public links, newest first, at most 500.
func (h *Hub) Links(ctx context.Context, p tenant.Principal, id device.ID) (list []LinkRow, err error) {
	if err := mayManage(p); err != nil {
		return nil, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, err
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, linksQuery, id, row.TenantID, maxLinks)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[LinkRow])
		return err
	})
	return list, err
}

const revokeLinkQuery = `DELETE FROM public_links WHERE device_id = $1 AND tenant_id = $2 AND substr(token_hash, 1, 16) = $3`

// RevokeLink ends a public link: from now on it leads nowhere.
func (h *Hub) RevokeLink(ctx context.Context, p tenant.Principal, id device.ID, link string) error {
	if err := mayManage(p); err != nil {
		return err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return err
	}
	hash, err := hex.DecodeString(link)
	if err != nil || len(hash) != linkIDBytes {
		return errNotFound
	}
	return h.tx(ctx, p, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, revokeLinkQuery, id, row.TenantID, hash)
		if err == nil && tag.RowsAffected() == 0 {
			return errNotFound
		}
		return err
	})
}

// QR is the text of the QR code that a device shows at this moment.
func (h *Hub) QR(ctx context.Context, p tenant.Principal, id device.ID) (string, error) {
	row, err := h.Device(ctx, p, id)
	if err != nil {
		return "", err
	}
	if row.Status != device.QR || row.QR == nil {
		return "", noQR(map[string]any{"status": row.Status})
	}
	return *row.QR, nil
}

func noQR(details map[string]any) error {
	return &Problem{Kind: Conflict, Code: "no_qr", Message: "the device shows no QR code at this moment", Details: details}
}

// PublicQRText is the text of the QR code behind a public link.
func (h *Hub) PublicQRText(ctx context.Context, token string) (string, error) {
	page, err := h.PublicQR(ctx, token)
	switch {
	case err != nil:
		return "", err
	case page.Status == "EXPIRED":
		return "", &Problem{
			Kind: Gone, Code: "expired", Message: "the link has expired",
			Details: map[string]any{"status": page.Status, "deviceLabel": page.DeviceLabel},
		}
	case page.QR == nil:
		return "", noQR(map[string]any{"status": page.Status, "deviceLabel": page.DeviceLabel})
	}
	return *page.QR, nil
}
