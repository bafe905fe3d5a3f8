package outbound

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"go.mau.fi/whatsmeow"

	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/seal"
)

// Table: media_uploads. It is a memory: what is lost of it, or does not open, is uploaded once more.

const (
	// uploadKept is how long a file that a device has uploaded is sent again as it stands there. WhatsApp keeps it for some weeks.
	uploadKept = 24 * time.Hour
	// An upload may take so long, and more if it is large.
	uploadTime = time.Minute
	uploadRate = 256 << 10 // bytes per second
)

const (
	uploadReadQuery = `
SELECT sealed FROM media_uploads WHERE device_id = $1 AND kind = $2 AND sha256 = $3 AND uploaded_at > now() - $4::interval`
	uploadWriteQuery = `
INSERT INTO media_uploads (device_id, kind, sha256, sealed) SELECT id, $2, $3, $4 FROM devices WHERE id = $1
ON CONFLICT (device_id, kind, sha256) DO UPDATE SET sealed = excluded.sealed, uploaded_at = now()`
	uploadSweepQuery = `DELETE FROM media_uploads WHERE uploaded_at < now() - $1::interval`
)

// uploaded is what a message needs to know of a file that stands at WhatsApp.
type uploaded struct {
	URL, DirectPath             string
	MediaKey, EncSHA256, SHA256 []byte
	Length                      uint64
}

// upload makes sure that WhatsApp has a file. Messages of the device that want the same at once share one upload, and those that come in the
// next hours find it there.
func (s *Sender) upload(ctx context.Context, f *file, kind whatsmeow.MediaType) (whatsmeow.UploadResponse, error) {
	made, err, _ := s.uploads.Do(string(kind)+string(f.sum[:]), func() (any, error) {
		if up, known := s.uploadedBefore(ctx, f, kind); known {
			return up, nil
		}
		up, err := s.uploadNow(ctx, f, kind)
		if err != nil {
			return nil, err
		}
		s.rememberUpload(ctx, f, kind, up)
		return up, nil
	})
	switch {
	case err == nil:
		up := made.(uploaded)
		return whatsmeow.UploadResponse{
			URL: up.URL, DirectPath: up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.EncSHA256, FileSHA256: up.SHA256, FileLength: up.Length,
		}, nil
	case ctx.Err() != nil:
		return whatsmeow.UploadResponse{}, ctx.Err()
	}
	return whatsmeow.UploadResponse{}, mediaError{"media_fetch_failed", fmt.Errorf("upload: %w", err)}
}

// uploadNow encrypts into a file and uploads that.
func (s *Sender) uploadNow(ctx context.Context, f *file, kind whatsmeow.MediaType) (up uploaded, err error) {
	ctx, cancel := context.WithTimeout(ctx, uploadTime+time.Duration(f.Size/uploadRate)*time.Second)
	defer cancel()
	sealed, err := mediafile.Nameless(s.cfg.Files.Dir)
	if err != nil {
		return uploaded{}, err
	}
	defer func() { err = errors.Join(err, sealed.Close()) }()
	// The transport closes what it uploads, if it can be closed.
	resp, err := s.client.UploadReader(ctx, f.reader(), struct{ io.ReadWriteSeeker }{sealed}, kind)
	return uploaded{resp.URL, resp.DirectPath, resp.MediaKey, resp.FileEncSHA256, resp.FileSHA256, resp.FileLength}, err
}

func (s *Sender) uploadPlace(f *file, kind whatsmeow.MediaType) seal.Place {
	return seal.Place{Device: string(s.device), Table: "media_uploads", Row: fmt.Sprintf("%s/%x", kind, f.sum)}
}

// uploadedBefore finds an earlier upload. Whatever is wrong with what is remembered, the file can be uploaded.
func (s *Sender) uploadedBefore(ctx context.Context, f *file, kind whatsmeow.MediaType) (up uploaded, known bool) {
	var sealed []byte
	err := s.cfg.Pool.QueryRow(ctx, uploadReadQuery, s.device, string(kind), f.sum[:], uploadKept).Scan(&sealed)
	if errors.Is(err, pgx.ErrNoRows) {
		return uploaded{}, false
	}
	var plain []byte
	if err == nil {
		plain, err = s.cfg.Files.Keys.Open(s.uploadPlace(f, kind), sealed)
	}
	if err == nil {
		err = json.Unmarshal(plain, &up)
	}
	if err != nil && ctx.Err() == nil {
		s.log.Warn("look for an earlier upload", "err", err)
	}
	return up, err == nil
}

func (s *Sender) rememberUpload(ctx context.Context, f *file, kind whatsmeow.MediaType, up uploaded) {
	text, err := json.Marshal(up)
	if err == nil {
		_, err = s.cfg.Pool.Exec(ctx, uploadWriteQuery, s.device, string(kind), f.sum[:], s.cfg.Files.Keys.Seal(s.uploadPlace(f, kind), text))
	}
	if err != nil && ctx.Err() == nil {
		s.log.Warn("remember an upload", "err", err) // it is uploaded once more the next time
	}
}

// SweepUploads forgets uploads that are not used any more. It is upkeep, run by the node.
func SweepUploads(ctx context.Context, pool *pgxpool.Pool) error {
	if _, err := pool.Exec(ctx, uploadSweepQuery, uploadKept); err != nil {
		return fmt.Errorf("sweep uploads: %w", err)
	}
	return nil
}
