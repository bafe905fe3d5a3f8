// Package mediafile keeps files of messages for a while after they were fetched, so that a file which is read part by part, or again soon, is
// fetched once: those of received messages, and those that are sent.
//
// It promises:
//
//   - At most so many bytes are kept, apart from files that are being read or fetched. What was read longest ago goes first.
//   - A file is fetched by one caller at a time; others wait for that and take what came of it, or fetch it themselves if that caller has gone.
//   - Nothing is left on disk by a process that ends, however it ends: files have no name.
//
// Files stand decrypted on this node's disk meanwhile.
package mediafile

import (
	"container/list"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
)

// ErrTooLarge is the error of a file that is larger than may be kept.
var ErrTooLarge = errors.New("the file is larger than this node takes")

// Key names a file: a digest of everything that was needed to fetch it.
type Key [32]byte

// Cache is safe for concurrent use.
type Cache struct {
	dir string
	max int64

	mu    sync.Mutex
	size  int64
	files map[Key]*entry
	order *list.List // of entries that are whole, read latest first
}

// entry is a file that is kept, or is being fetched.
type entry struct {
	key   Key
	ready chan struct{} // closed when the fetch has ended
	err   error         // of the fetch
	file  *os.File
	size  int64
	note  any
	users int
	place *list.Element // nil: not kept any more, or not yet
}

// New makes a cache of so many bytes in a directory; empty: the system's for temporary files.
func New(dir string, limit int64) *Cache {
	return &Cache{dir: dir, max: limit, files: map[Key]*entry{}, order: list.New()}
}

// File is a file that is being read. It must be closed.
type File struct {
	Size  int64
	Note  any // of whoever has fetched it
	cache *Cache
	of    *entry
}

// ReadAt implements io.ReaderAt.
func (f *File) ReadAt(p []byte, off int64) (int, error) { return f.of.file.ReadAt(p, off) }

// Close ends the reading. It does not fail.
func (f *File) Close() error {
	f.cache.mu.Lock()
	defer f.cache.mu.Unlock()
	f.of.users--
	f.cache.shrink()
	return nil
}

// Kept returns a file that is there; nil: it is not.
func (c *Cache) Kept(key Key) *File {
	c.mu.Lock()
	defer c.mu.Unlock()
	e := c.files[key]
	if e == nil || e.place == nil {
		return nil
	}
	return c.use(e)
}

// Get returns a file, which fetch writes if it is not there. The context bounds the waiting for another's fetch; fetch looks at it by itself.
func (c *Cache) Get(ctx context.Context, key Key, fetch func(to *Writer) error) (*File, error) {
	for {
		c.mu.Lock()
		e := c.files[key]
		if e == nil {
			e = &entry{key: key, ready: make(chan struct{})}
			c.files[key] = e
			c.mu.Unlock()
			return c.fetch(e, fetch)
		}
		if e.place != nil {
			f := c.use(e)
			c.mu.Unlock()
			return f, nil
		}
		c.mu.Unlock()
		select {
		case <-e.ready:
			if e.err != nil && !errors.Is(e.err, context.Canceled) {
				return nil, e.err
			}
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// use counts a reader. The caller holds mu.
func (c *Cache) use(e *entry) *File {
	e.users++
	c.order.MoveToFront(e.place)
	return &File{Size: e.size, Note: e.note, cache: c, of: e}
}

// fetch makes a file whole. A panic of the client library goes on to its caller, and leaves nothing behind.
func (c *Cache) fetch(e *entry, fetch func(to *Writer) error) (f *File, err error) {
	e.err = errPanicked
	var file *os.File
	defer func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		defer close(e.ready)
		if e.err != nil {
			delete(c.files, e.key)
			if file != nil {
				e.err = errors.Join(e.err, file.Close())
			}
			err = e.err
			return
		}
		e.file, e.place = file, c.order.PushFront(e)
		c.size += e.size
		f = c.use(e)
		c.shrink()
	}()
	if file, err = Nameless(c.dir); err != nil {
		e.err = err
		return nil, err
	}
	w := &Writer{File: file, max: c.max}
	err = fetch(w)
	if w.tooLarge {
		err = ErrTooLarge
	}
	if err == nil {
		var info os.FileInfo
		if info, err = file.Stat(); err == nil {
			e.size = info.Size()
		}
	}
	e.err, e.note = err, w.Note
	return nil, err
}

var errPanicked = errors.New("the fetch has panicked")

// Nameless makes a file that nobody else can open and that is gone with this process. Empty: in the system's directory for temporary files.
func Nameless(dir string) (*os.File, error) {
	file, err := os.CreateTemp(dir, "waconnect-media-*")
	if err != nil {
		return nil, fmt.Errorf("make a file: %w", err)
	}
	if err := os.Remove(file.Name()); err != nil {
		return nil, errors.Join(fmt.Errorf("make a file: %w", err), file.Close())
	}
	return file, nil
}

// maxFiles bounds open files beside the bytes.
const maxFiles = 256

// shrink lets files go until what is left may be kept. Those that are being read stay on disk until their readers have closed them. The caller holds mu.
func (c *Cache) shrink() {
	for place := c.order.Back(); place != nil && (c.size > c.max || c.order.Len() > maxFiles); {
		e, before := place.Value.(*entry), place.Prev()
		if e.users == 0 {
			c.forget(e)
			_ = e.file.Close() // it was only read
		}
		place = before
	}
}

// forget takes a file from what is kept. The caller holds mu.
func (c *Cache) forget(e *entry) {
	c.order.Remove(e.place)
	delete(c.files, e.key)
	c.size -= e.size
	e.place = nil
}

// Close lets all files go. No file is read any more.
func (c *Cache) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for place := c.order.Front(); place != nil; place = c.order.Front() {
		e := place.Value.(*entry)
		c.forget(e)
		errs = append(errs, e.file.Close())
	}
	return errors.Join(errs...)
}

// Writer is a file that is being written, up to the cache's limit. It is not an *os.File on purpose: the client library would reserve as much
// space for one as a server says that it will send.
type Writer struct {
	*os.File
	Note any // for File.Note

	max      int64
	tooLarge bool
}

// ReadFrom implements io.ReaderFrom: each write is looked at.
func (w *Writer) ReadFrom(r io.Reader) (int64, error) {
	return io.Copy(struct{ io.Writer }{w}, r)
}

// Write implements io.Writer.
func (w *Writer) Write(p []byte) (int, error) {
	at, err := w.Seek(0, io.SeekCurrent)
	if err != nil {
		return 0, err
	}
	if at+int64(len(p)) > w.max {
		w.tooLarge = true
		return 0, ErrTooLarge
	}
	return w.File.Write(p)
}
