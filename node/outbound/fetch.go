package outbound

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"hash"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gabriel-vasile/mimetype"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/egress"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/seal"
)

// source is where the file of a message comes from: a URL, or what its tenant has handed in, which wins.
type source struct {
	url    string
	stored string // id; empty: none
}

// file is the file of a message, on this node's disk. It must be closed.
type file struct {
	*mediafile.File
	about
}

// reader reads all of it, from its beginning.
func (f *file) reader() *io.SectionReader { return io.NewSectionReader(f, 0, f.Size) }

// about is what is known of a file since it was fetched.
type about struct {
	sum            [sha256.Size]byte
	kind           string // as its content says
	etag, modified string // as the server has said
}

// Files fetches the files of messages for all senders of a node, into files that are kept for a while: nothing is in memory but the piece
// that is on its way. Many messages that want the same file at once share one fetch. What one tenant has fetched is no other's.
type Files struct {
	Pool   *pgxpool.Pool
	Keys   *seal.Ring
	Client *egress.Client
	Kept   *mediafile.Cache
	Dir    string        // for what is encrypted to be uploaded; empty: the system's for temporary files
	Time   time.Duration // for one fetch of a small file; a larger one is waited for while it comes (egress.Download)
	Fresh  time.Duration // for which what a URL gave is not asked for again

	mu   sync.Mutex
	urls map[string]*copied
}

// copied is one fetch of a URL, whether it is done or not.
type copied struct {
	began  time.Time
	key    mediafile.Key
	before mediafile.Key // of the fetch before
}

// open fetches the file of a message, of at most so many bytes, and names failures as the original system does.
func (s *Sender) open(ctx context.Context, m message.Waiting, from source, most int64) (*file, error) {
	var f *mediafile.File
	var err error
	if from.stored != "" {
		f, err = s.cfg.Files.stored(ctx, m.TenantID, from.stored)
	} else {
		f, err = s.cfg.Files.fetched(ctx, m.TenantID, from.url, most)
	}
	if err == nil && f.Size > most {
		err = errors.Join(egress.ErrTooLarge, f.Close())
	}
	if err != nil {
		return nil, fetchError(ctx, err)
	}
	return &file{f, f.Note.(about)}, nil
}

func fetchError(ctx context.Context, err error) error {
	var status *egress.StatusError
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, egress.ErrTooLarge), errors.Is(err, mediafile.ErrTooLarge):
		return mediaError{"media_too_large", err}
	case errors.Is(err, egress.ErrTimeout):
		return mediaError{"media_timeout", err}
	case errors.Is(err, egress.ErrForbiddenAddress), errors.Is(err, egress.ErrScheme), errors.Is(err, media.ErrNotFound):
		return permanent("media_unreachable")
	case errors.As(err, &status) && (status.Code == http.StatusForbidden || status.Code == http.StatusNotFound):
		return mediaError{"media_unreachable", err}
	default:
		return mediaError{"media_fetch_failed", err}
	}
}

// stored opens what a tenant has handed in. The table is asked each time: what was deleted is not sent.
func (f *Files) stored(ctx context.Context, tenant, name string) (*mediafile.File, error) {
	id, err := uuid.Parse(name)
	if err != nil {
		return nil, media.ErrNotFound
	}
	if _, err := media.Get(ctx, f.Pool, tenant, id); err != nil {
		return nil, err
	}
	key := mediafile.Key(sha256.Sum256([]byte("stored\x00" + tenant + "\x00" + id.String())))
	return f.Kept.Get(ctx, key, func(to *mediafile.Writer) error {
		w := newDigest(to)
		if err := media.Copy(ctx, f.Pool, f.Keys, tenant, id, w); err != nil {
			return err
		}
		to.Note = w.about()
		return nil
	})
}

// fetched opens what a URL gives.
func (f *Files) fetched(ctx context.Context, tenant, url string, most int64) (*mediafile.File, error) {
	c := f.copied(tenant, url, most)
	return f.Kept.Get(ctx, c.key, func(to *mediafile.Writer) error { return f.download(ctx, url, most, c.before, to) })
}

// maxURLs is how many are remembered before old ones are forgotten.
const maxURLs = 4096

// copied finds the fetch of a URL that is fresh, or begins one.
func (f *Files) copied(tenant, url string, most int64) *copied {
	f.mu.Lock()
	defer f.mu.Unlock()
	name, now := strings.Join([]string{tenant, strconv.FormatInt(most, 10), url}, "\x00"), time.Now()
	old := f.urls[name]
	if old != nil && now.Sub(old.began) < f.Fresh {
		return old
	}
	if len(f.urls) >= maxURLs {
		for name, c := range f.urls {
			if now.Sub(c.began) >= f.Fresh {
				delete(f.urls, name)
			}
		}
	}
	if f.urls == nil || len(f.urls) >= maxURLs {
		f.urls = map[string]*copied{}
	}
	c := &copied{began: now}
	rand.Read(c.key[:]) // never fails
	if old != nil {
		c.before = old.key
	}
	f.urls[name] = c
	return c
}

var errEmpty = errors.New("the file is empty")

// download writes what a URL gives. Where the copy from before is still kept and the server says that it is the same, it is taken.
func (f *Files) download(ctx context.Context, url string, most int64, before mediafile.Key, to *mediafile.Writer) (err error) {
	d, w := egress.Download{URL: url, Limit: most, Time: f.Time}, newDigest(to)
	old := f.Kept.Kept(before)
	if old != nil {
		defer func() { err = errors.Join(err, old.Close()) }()
		known := old.Note.(about)
		d.ETag, d.Modified = known.etag, known.modified
	}
	got, err := f.Client.Get(ctx, d, w)
	if err == nil && got.Same {
		_, err = io.Copy(w, io.NewSectionReader(old, 0, old.Size))
	}
	if err == nil && w.size == 0 {
		err = errEmpty
	}
	if err != nil {
		return err
	}
	note := w.about()
	note.etag, note.modified = got.ETag, got.Modified
	to.Note = note
	return nil
}

// digest looks at what is written: its hash, and its beginning, which tells its type.
type digest struct {
	to   io.Writer
	sum  hash.Hash
	head []byte
	size int64
}

// headSize is what is needed of a file to tell its type.
const headSize = 3072

func newDigest(to io.Writer) *digest { return &digest{to: to, sum: sha256.New()} }

// Write implements io.Writer.
func (d *digest) Write(p []byte) (int, error) {
	n, err := d.to.Write(p)
	d.sum.Write(p[:n])
	d.head = append(d.head, p[:min(n, headSize-len(d.head))]...)
	d.size += int64(n)
	return n, err
}

func (d *digest) about() about {
	return about{sum: [sha256.Size]byte(d.sum.Sum(nil)), kind: mimetype.Detect(d.head).String()}
}
