// Package media owns the tables of files that tenants hand in to be sent: `media` and `media_chunks`. It holds no WhatsApp code, so that a
// router can take them in.
//
// It promises:
//
//   - A file is seen when it is whole, and never changes then. One whose upload breaks off is swept.
//   - It goes in and out in chunks: nobody holds more than one of them in memory.
//   - Each is sealed with a key of its own, and that with the installation's. A chunk opens only in its place of its file.
//   - It is kept until it expires. What was accepted to be sent with it keeps it until the message expires.
package media

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/gabriel-vasile/mimetype"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/seal"
)

// Errors that callers test.
var (
	ErrNotFound = errors.New("media not found") // or another tenant's, or expired
	ErrTooLarge = errors.New("media is larger than allowed")
	ErrEmpty    = errors.New("media is empty")
	ErrFull     = errors.New("the tenant has as much media as allowed")
	ErrDamaged  = errors.New("stored media is damaged")
)

// Limits of sizes and times.
const (
	chunkSize  = 512 << 10
	headSize   = 3072          // tells the type
	keySize    = 32            // of a file's own key
	unfinished = 2 * time.Hour // after which a file that is not whole is swept
)

// Row is a file as the API shows it.
type Row struct {
	ID        uuid.UUID `json:"id"`
	TenantID  string    `json:"tenantId"`
	Type      string    `json:"type"` // as its content says
	Size      int64     `json:"size"`
	SHA256    string    `json:"sha256"`   // hex
	FileName  string    `json:"fileName"` // as it was handed in; empty: without one
	CreatedAt time.Time `json:"createdAt"`
	ExpiresAt time.Time `json:"expiresAt"`
}

// Tx runs fn in a transaction: a router's behind its wall.
type Tx func(ctx context.Context, fn func(pgx.Tx) error) error

// Limits of what a tenant hands in.
type Limits struct {
	File   int64         // bytes of one file
	Tenant int64         // bytes of all of a tenant's
	Keep   time.Duration // how long a file is kept
}

const (
	usedQuery   = `SELECT coalesce(sum(size), 0)::bigint FROM media WHERE tenant_id = $1`
	beginQuery  = `INSERT INTO media (id, tenant_id, key, file_name, expires_at) VALUES ($1, $2, $3, $4, now() + $5::interval)`
	chunkQuery  = `INSERT INTO media_chunks (media_id, seq, tenant_id, data) VALUES ($1, $2, $3, $4)`
	finishQuery = `
UPDATE media SET type = $3, size = $4, sha256 = $5, expires_at = now() + $6::interval WHERE id = $1 AND tenant_id = $2 AND size IS NULL
RETURNING created_at, expires_at`
	deleteQuery = `DELETE FROM media WHERE id = $1 AND $2 IN (tenant_id, '*')`
)

// abandonTime is for forgetting what has failed.
const abandonTime = 5 * time.Second

// Save reads a file to its end and stores it, a chunk in a transaction. ErrTooLarge, ErrEmpty, ErrFull, what reading fails with, or what
// the transaction does; nothing is left then, or it is swept.
func Save(ctx context.Context, tx Tx, keys *seal.Ring, limits Limits, tenant, name string, from io.Reader) (Row, error) {
	r := Row{ID: uuid.Must(uuid.NewV7()), TenantID: tenant, FileName: name}
	key := make([]byte, keySize)
	rand.Read(key) // never fails
	own, err := ring(key)
	if err != nil {
		return Row{}, err
	}
	err = tx(ctx, func(tx pgx.Tx) error {
		var used int64
		if err := tx.QueryRow(ctx, usedQuery, tenant).Scan(&used); err != nil {
			return err
		}
		if used >= limits.Tenant {
			return ErrFull
		}
		_, err := tx.Exec(ctx, beginQuery, r.ID, tenant, keys.Seal(keyPlace(tenant, r.ID), key), name, unfinished)
		return err
	})
	if err != nil {
		return Row{}, fmt.Errorf("store media: %w", err)
	}
	if err = r.fill(ctx, tx, own, limits, from); err != nil {
		forgetting, cancel := context.WithTimeout(context.WithoutCancel(ctx), abandonTime)
		defer cancel()
		_ = tx(forgetting, func(tx pgx.Tx) error { // or it is swept
			_, err := tx.Exec(forgetting, deleteQuery, r.ID, tenant)
			return err
		})
		return Row{}, fmt.Errorf("store media: %w", err)
	}
	return r, nil
}

// fill stores the chunks, and makes the file whole.
func (r *Row) fill(ctx context.Context, tx Tx, own *seal.Ring, limits Limits, from io.Reader) error {
	sum, chunk, last := sha256.New(), make([]byte, chunkSize), false
	for seq := 0; !last; seq++ {
		n, err := 0, error(nil)
		for n < len(chunk) && err == nil { // not io.ReadFull, which gives an end and a broken line the same error
			var some int
			some, err = from.Read(chunk[n:])
			n += some
		}
		if last = err == io.EOF; err != nil && !last {
			return err
		}
		if r.Size += int64(n); r.Size > limits.File {
			return ErrTooLarge
		}
		if seq == 0 {
			r.Type = mimetype.Detect(chunk[:min(n, headSize)]).String()
		}
		if n == 0 {
			break
		}
		sum.Write(chunk[:n])
		sealed := own.Seal(chunkPlace(r.TenantID, r.ID, seq), chunk[:n])
		err = tx(ctx, func(tx pgx.Tx) error {
			_, err := tx.Exec(ctx, chunkQuery, r.ID, seq, r.TenantID, sealed)
			return err
		})
		if err != nil {
			return err
		}
	}
	if r.Size == 0 {
		return ErrEmpty
	}
	digest := sum.Sum(nil)
	r.SHA256 = hex.EncodeToString(digest)
	return tx(ctx, func(tx pgx.Tx) error {
		var used int64
		if err := tx.QueryRow(ctx, usedQuery, r.TenantID).Scan(&used); err != nil {
			return err
		}
		if used+r.Size > limits.Tenant {
			return ErrFull
		}
		return tx.QueryRow(ctx, finishQuery, r.ID, r.TenantID, r.Type, r.Size, digest, limits.Keep).Scan(&r.CreatedAt, &r.ExpiresAt)
	})
}

// ring is that of a file's own key.
func ring(key []byte) (*seal.Ring, error) {
	return seal.NewRing(base64.StdEncoding.EncodeToString(key))
}

func keyPlace(tenant string, id uuid.UUID) seal.Place {
	return seal.Place{Tenant: tenant, Table: "media", Row: id.String()}
}

func chunkPlace(tenant string, id uuid.UUID, seq int) seal.Place {
	return seal.Place{Tenant: tenant, Table: "media_chunks", Row: id.String() + "/" + strconv.Itoa(seq)}
}

// DB is the part of a pgx pool or transaction that this package reads with.
type DB interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

const getQuery = `
SELECT tenant_id, type, size, encode(sha256, 'hex'), file_name, created_at, expires_at, key FROM media
WHERE id = $1 AND $2 IN (tenant_id, '*') AND size IS NOT NULL AND expires_at > now()`

// Get reads what is known of a file. ErrNotFound.
func Get(ctx context.Context, db DB, tenant string, id uuid.UUID) (Row, error) {
	r, _, err := get(ctx, db, tenant, id)
	return r, err
}

func get(ctx context.Context, db DB, tenant string, id uuid.UUID) (r Row, key []byte, err error) {
	r.ID = id
	err = db.QueryRow(ctx, getQuery, id, tenant).Scan(&r.TenantID, &r.Type, &r.Size, &r.SHA256, &r.FileName, &r.CreatedAt, &r.ExpiresAt, &key)
	if errors.Is(err, pgx.ErrNoRows) {
		return Row{}, nil, ErrNotFound
	}
	if err != nil {
		return Row{}, nil, fmt.Errorf("read media %s: %w", id, err)
	}
	return r, key, nil
}

const readQuery = `SELECT data FROM media_chunks WHERE media_id = $1 AND seq = $2 AND tenant_id = $3`

// Copy writes a file. ErrNotFound, ErrDamaged, seal.ErrUnreadable.
func Copy(ctx context.Context, db DB, keys *seal.Ring, tenant string, id uuid.UUID, to io.Writer) error {
	r, sealed, err := get(ctx, db, tenant, id)
	if err != nil {
		return err
	}
	key, err := keys.Open(keyPlace(r.TenantID, id), sealed)
	if err != nil {
		return fmt.Errorf("read media %s: %w", id, err)
	}
	own, err := ring(key)
	if err != nil {
		return fmt.Errorf("read media %s: %w", id, err)
	}
	sum, size := sha256.New(), int64(0)
	for seq := 0; size < r.Size; seq++ {
		var chunk []byte
		err := db.QueryRow(ctx, readQuery, id, seq, r.TenantID).Scan(&chunk)
		if errors.Is(err, pgx.ErrNoRows) { // it was deleted meanwhile
			return ErrNotFound
		}
		if err == nil {
			chunk, err = own.Open(chunkPlace(r.TenantID, id, seq), chunk)
		}
		if err != nil {
			return fmt.Errorf("read media %s: %w", id, err)
		}
		size += int64(len(chunk))
		sum.Write(chunk)
		if _, err := to.Write(chunk); err != nil {
			return err
		}
	}
	if size != r.Size || hex.EncodeToString(sum.Sum(nil)) != r.SHA256 {
		return fmt.Errorf("read media %s: %w", id, ErrDamaged)
	}
	return nil
}

// Delete forgets a file. ErrNotFound.
func Delete(ctx context.Context, tx pgx.Tx, tenant string, id uuid.UUID) error {
	tag, err := tx.Exec(ctx, deleteQuery+` AND size IS NOT NULL`, id, tenant)
	if err != nil {
		return fmt.Errorf("delete media %s: %w", id, err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}

// A campaign holds one file many times, each time a little longer: the first holds it for a day more than it needs.
const holdQuery = `
WITH m AS (SELECT id, expires_at FROM media WHERE id = $1 AND tenant_id = $2 AND size IS NOT NULL AND expires_at > now()),
u AS (UPDATE media SET expires_at = $3::timestamptz + interval '1 day' FROM m WHERE media.id = m.id AND media.expires_at < $3 RETURNING media.id)
SELECT EXISTS (SELECT 1 FROM m WHERE m.expires_at >= $3) OR EXISTS (SELECT 1 FROM u)`

// Hold keeps a file until a time at least. ErrNotFound.
func Hold(ctx context.Context, tx pgx.Tx, tenant string, id uuid.UUID, until time.Time) error {
	var held bool
	if err := tx.QueryRow(ctx, holdQuery, id, tenant, until).Scan(&held); err != nil {
		return fmt.Errorf("hold media %s: %w", id, err)
	}
	if !held {
		return ErrNotFound
	}
	return nil
}

// sweepPiece is how many files one statement deletes.
const sweepPiece = 20

const sweepQuery = `
DELETE FROM media WHERE id IN (SELECT id FROM media WHERE expires_at < now() ORDER BY expires_at LIMIT $1 FOR UPDATE SKIP LOCKED)`

// Sweep deletes what has expired, and what never became whole. It is upkeep, run by the node.
func Sweep(ctx context.Context, pool *pgxpool.Pool) error {
	for {
		tag, err := pool.Exec(ctx, sweepQuery, sweepPiece)
		if err != nil {
			return fmt.Errorf("sweep media: %w", err)
		}
		if tag.RowsAffected() < sweepPiece {
			return nil
		}
	}
}

const (
	oldKeysQuery = `SELECT id, tenant_id, key FROM media WHERE id > $1 AND substring(key FROM 1 FOR $3) <> $2 ORDER BY id LIMIT $4`
	resealQuery  = `UPDATE media SET key = $3 WHERE id = $1 AND key = $2`
	resealPage   = 500
)

// Reseal seals the keys of all files with the first key of the ring. It may run while files come and go, and again.
func Reseal(ctx context.Context, pool *pgxpool.Pool, keys *seal.Ring) error {
	prefix, after := keys.Prefix(), uuid.UUID{}
	for {
		rows, err := pool.Query(ctx, oldKeysQuery, after, prefix, len(prefix), resealPage)
		if err != nil {
			return fmt.Errorf("seal media: %w", err)
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[struct {
			ID     uuid.UUID
			Tenant string
			Key    []byte
		}])
		if err != nil || len(list) == 0 {
			if err != nil {
				err = fmt.Errorf("seal media: %w", err)
			}
			return err
		}
		for _, m := range list {
			after = m.ID
			plain, err := keys.Open(keyPlace(m.Tenant, m.ID), m.Key)
			if err != nil {
				return fmt.Errorf("seal media %s: %w", m.ID, err)
			}
			if _, err := pool.Exec(ctx, resealQuery, m.ID, m.Key, keys.Seal(keyPlace(m.Tenant, m.ID), plain)); err != nil {
				return fmt.Errorf("seal media: %w", err)
			}
		}
	}
}
