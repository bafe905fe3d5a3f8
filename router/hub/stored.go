package hub

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/router/tenant"
)

// chunkTime bounds each transaction of an upload: the whole of it takes as long as the client takes.
const chunkTime = 5 * time.Second

// foreignKeyViolation is what PostgreSQL says of a tenant that there is not.
const foreignKeyViolation = "23503"

// MaxMedia is how large a file may be, in bytes.
func (h *Hub) MaxMedia() int64 { return h.cfg.Media.File }

// StoreMedia takes a file in, to be sent later. named is the tenant that a caller of the installation names. media.ErrTooLarge, and what
// reading the file fails with.
func (h *Hub) StoreMedia(ctx context.Context, p tenant.Principal, named, fileName string, from io.Reader) (media.Row, error) {
	if err := may(p, tenant.StoreMedia); err != nil {
		return media.Row{}, err
	}
	scope, err := ScopeOf(p, named)
	if err != nil {
		return media.Row{}, err
	}
	if utf8.RuneCountInString(fileName) > maxFileName || !utf8.ValidString(fileName) {
		return media.Row{}, field("file", "expected a file name of at most 255 characters")
	}
	tx := func(ctx context.Context, fn func(pgx.Tx) error) error {
		ctx, cancel := context.WithTimeout(ctx, chunkTime)
		defer cancel()
		return Explain(tenant.Tx(ctx, h.cfg.Pool, scope, fn))
	}
	row, err := media.Save(ctx, tx, h.cfg.Keys, h.cfg.Media, scope, fileName, from)
	var pg *pgconn.PgError
	switch {
	case errors.Is(err, media.ErrEmpty):
		return media.Row{}, field("file", "expected a file that is not empty")
	case errors.Is(err, media.ErrFull):
		return media.Row{}, &Problem{
			Kind: Conflict, Code: "quota_exceeded", Details: map[string]any{"quota": "mediaBytes", "limit": h.cfg.Media.Tenant},
			Message: fmt.Sprintf("the tenant may have %d bytes of files; delete some, or wait until they expire", h.cfg.Media.Tenant),
		}
	case errors.As(err, &pg) && pg.Code == foreignKeyViolation:
		return media.Row{}, invalid("invalid_tenantId", "tenantId: there is no such tenant")
	}
	return row, err
}

// StoredMedia reads what is known of a file that was taken in.
func (h *Hub) StoredMedia(ctx context.Context, p tenant.Principal, id uuid.UUID) (row media.Row, err error) {
	if err := may(p, tenant.StoreMedia); err != nil {
		return media.Row{}, err
	}
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		row, err = media.Get(ctx, tx, p.Tenant, id)
		return err
	})
	return row, mediaProblem(err)
}

// DeleteMedia forgets a file that was taken in. Messages that wait to be sent with it fail.
func (h *Hub) DeleteMedia(ctx context.Context, p tenant.Principal, id uuid.UUID) error {
	if err := may(p, tenant.StoreMedia); err != nil {
		return err
	}
	return mediaProblem(h.tx(ctx, p, func(tx pgx.Tx) error { return media.Delete(ctx, tx, p.Tenant, id) }))
}

func mediaProblem(err error) error {
	if errors.Is(err, media.ErrNotFound) {
		return errNotFound
	}
	return err
}

// holdMedia keeps the file of a message, if it is one that was taken in, for as long as the message may wait.
func (h *Hub) holdMedia(ctx context.Context, m message.New) error {
	var file message.Stored
	if err := json.Unmarshal(m.Payload, &file); err != nil || file.MediaID == "" {
		return err
	}
	id, err := uuid.Parse(file.MediaID)
	if err == nil {
		err = Explain(tenant.Tx(ctx, h.cfg.Pool, m.TenantID, func(tx pgx.Tx) error { return media.Hold(ctx, tx, m.TenantID, id, m.ExpiresAt) }))
	}
	if errors.Is(err, media.ErrNotFound) {
		return field("mediaId", "there is no such file, or it has expired")
	}
	return err
}

// checkSource: the file of a message is at an address, or was taken in.
func checkSource(name, address, stored string) error {
	if stored == "" {
		return checkURL(name, address)
	}
	if _, err := uuid.Parse(stored); err != nil {
		return field("mediaId", "expected the id of a file that was uploaded")
	}
	if address != "" {
		return field("mediaId", "expected it, or "+name+", and not both")
	}
	return nil
}
