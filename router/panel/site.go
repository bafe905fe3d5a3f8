package panel

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

const (
	shell = "index.html"
	// hashed is where the build puts files whose names change with what is in them.
	hashed = "assets/"
)

//go:embed unbuilt.html
var unbuilt []byte

// site is the built panel, in memory: it is small, and each file is read, named and compressed once.
type site struct {
	files map[string]*file
	shell *file
}

// file in its variants.
type file struct {
	kind     string // Content-Type
	cache    string // Cache-Control
	variants []variant
}

// variant of a file, the most wanted first; the last is the file itself.
type variant struct {
	encoding string
	etag     string
	data     []byte
}

// encodings that the build makes beside a file, by ending, the smaller first.
var encodings = []struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}}

// types that the mime tables of machines differ in, or lack.
var types = map[string]string{
	".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".json": "application/json", ".map": "application/json", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml", ".png": "image/png",
	".ico": "image/x-icon", ".webp": "image/webp", ".woff2": "font/woff2", ".woff": "font/woff", ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
}

func kindOf(name string) string {
	ending := path.Ext(name)
	if kind, known := types[ending]; known {
		return kind
	}
	if kind := mime.TypeByExtension(ending); kind != "" {
		return kind
	}
	return "application/octet-stream"
}

// dense are the types that are compressed already.
func dense(kind string) bool {
	return kind != "image/svg+xml" && (strings.HasPrefix(kind, "image/") || strings.HasPrefix(kind, "font/"))
}

func loadSite(from fs.FS) (*site, error) {
	s := &site{files: map[string]*file{}}
	err := fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		switch hidden := name != "." && strings.HasPrefix(d.Name(), "."); {
		case err != nil:
			return err
		case d.IsDir() && hidden:
			return fs.SkipDir // what the build writes for other tools
		case d.IsDir(), hidden:
			return nil
		}
		for _, e := range encodings {
			if plain, is := strings.CutSuffix(name, e.ending); is && exists(from, plain) {
				return nil // comes with its file
			}
		}
		s.files[name], err = loadFile(from, name)
		return err
	})
	if err != nil {
		return nil, err
	}
	if s.shell = s.files[shell]; s.shell == nil {
		s.shell = &file{types[".html"], "no-store", []variant{newVariant("", unbuilt)}}
	}
	return s, nil
}

func exists(from fs.FS, name string) bool {
	_, err := fs.Stat(from, name)
	return err == nil
}

func loadFile(from fs.FS, name string) (*file, error) {
	f := &file{kind: kindOf(name), cache: "no-cache"} // kept, and asked after each time
	if strings.HasPrefix(name, hashed) {
		f.cache = "public, max-age=31536000, immutable"
	}
	data, err := fs.ReadFile(from, name)
	if err != nil {
		return nil, err
	}
	for _, e := range encodings {
		made, err := fs.ReadFile(from, name+e.ending)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return nil, err
		default:
			f.variants = append(f.variants, newVariant(e.name, made))
		}
	}
	if len(f.variants) == 0 && !dense(f.kind) {
		made, err := zip(data)
		if err != nil {
			return nil, fmt.Errorf("compress %s: %w", name, err)
		}
		if len(made) < len(data) {
			f.variants = append(f.variants, newVariant("gzip", made))
		}
	}
	f.variants = append(f.variants, newVariant("", data))
	return f, nil
}

func newVariant(encoding string, data []byte) variant {
	hash := sha256.Sum256(data)
	return variant{encoding, `"` + hex.EncodeToString(hash[:16]) + `"`, data}
}

// zip is for a build that has made no variants.
func zip(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// ServeHTTP serves a file, or else the shell, which draws what the path names. What cannot be a path of the panel's is 404: a page must never get
// the shell in place of a script.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !look(r) {
		w.Header().Set("Allow", "GET, HEAD")
		writeError(w, r, http.StatusMethodNotAllowed, "method_not_allowed", "expected GET or HEAD")
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	f := s.files[name]
	switch {
	case f != nil:
	case strings.HasPrefix(name, hashed), !strings.Contains(name, "/") && path.Ext(name) != "":
		writeError(w, r, http.StatusNotFound, "not_found", "there is nothing at this path")
		return
	default:
		f = s.shell
	}
	f.serve(w, r)
}

func (f *file) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Cache-Control", f.cache)
	if len(f.variants) > 1 {
		h.Set("Vary", "Accept-Encoding")
	}
	v := f.choose(r.Header.Values("Accept-Encoding"))
	h.Set("ETag", v.etag)
	if v.encoding != "" {
		h.Set("Content-Encoding", v.encoding)
		h.Set("Content-Length", strconv.Itoa(len(v.data)))
		r = r.Clone(r.Context())
		r.Header.Del("Range") // of the file, not of the variant
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(v.data))
}

// choose takes the first variant that a client accepts.
func (f *file) choose(accept []string) variant {
	for _, v := range f.variants {
		if v.encoding == "" || accepts(accept, v.encoding) {
			return v
		}
	}
	return f.variants[len(f.variants)-1]
}

// accepts reads Accept-Encoding: an encoding that is named, or else *, unless with q=0.
func accepts(headers []string, encoding string) bool {
	any := false
	for entry := range strings.SplitSeq(strings.Join(headers, ","), ",") {
		name, rest, _ := strings.Cut(strings.TrimSpace(entry), ";")
		name = strings.TrimSpace(name)
		if name != "*" && !strings.EqualFold(name, encoding) {
			continue
		}
		quality := 1.0
		if text, given := strings.CutPrefix(strings.ToLower(strings.TrimSpace(rest)), "q="); given {
			var err error
			if quality, err = strconv.ParseFloat(text, 64); err != nil {
				quality = 0
			}
		}
		if name != "*" {
			return quality > 0
		}
		any = quality > 0
	}
	return any
}
