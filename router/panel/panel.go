// Package panel serves the web panel to browsers, and under /api/ the API: one origin, so that a browser needs no token that scripts can read.
//
// Whoever logs in at /api/session gets a cookie, which stands for the token of that login under /api/ and nowhere else. A request with a
// cookie that is more than a look needs the CSRF token of that login as well, and none may come from another site. Credentials in headers
// work as on the API's own port, and win over a cookie. Checks, limits and the audit are the API's: panel only translates.
package panel

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/waconnect/waconnect/router/caller"
)

// Config of the panel.
type Config struct {
	Files          fs.FS          // of the built panel; without an index.html a page says how to build it
	API            http.Handler   // the whole API, as on its own port
	Secret         string         // that signs logins: CSRF tokens are made from it, the same on every router
	TrustedProxies []netip.Prefix // who may say in X-Forwarded-Proto how somebody asks; none: nobody
	About          About
}

// About is what the panel's page asks before anybody has logged in.
type About struct {
	Version   string  `json:"version"`
	Dev       bool    `json:"dev"`       // `waconnect dev` runs it
	Simulator *string `json:"simulator"` // address of the page with simulated phones; nil: there is none
}

// prefix is where the API is.
const prefix = "/api"

type panel struct {
	cfg     Config
	site    *site
	csrfKey []byte
	foreign *http.CrossOriginProtection
}

// New makes the handler of the panel's listener.
func New(cfg Config) (http.Handler, error) {
	key, err := hkdf.Key(sha256.New, []byte(cfg.Secret), nil, "waconnect panel csrf", sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("make the key of CSRF tokens: %w", err)
	}
	files, err := loadSite(cfg.Files)
	if err != nil {
		return nil, fmt.Errorf("load the panel: %w", err)
	}
	return &panel{cfg, files, key, http.NewCrossOriginProtection()}, nil
}

// headers of every answer. What a page may load is its own; the API's page of its description, which is stricter, says so itself.
var headers = map[string]string{
	"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; " +
		"object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	"X-Content-Type-Options":       "nosniff",
	"Referrer-Policy":              "no-referrer", // addresses of public links hold their tokens
	"X-Frame-Options":              "DENY",
	"Permissions-Policy":           "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
}

// ServeHTTP implements http.Handler.
func (p *panel) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for name, value := range headers {
		w.Header().Set(name, value)
	}
	if r.URL.Path == prefix || strings.HasPrefix(r.URL.Path, prefix+"/") {
		p.api(&sameOrigin{ResponseWriter: w}, r)
		return
	}
	// A connection may have served a stream before, which has set a deadline.
	_ = http.NewResponseController(w).SetWriteDeadline(time.Time{}) // Patient sets another with each piece
	p.site.ServeHTTP(caller.Patient(w, caller.Patience), r)
}

// sameOrigin takes out what the API says to pages of other origins, for which there is nothing here.
type sameOrigin struct {
	http.ResponseWriter
	began bool
}

func (s *sameOrigin) begin() {
	if s.began {
		return
	}
	s.began = true
	h := s.Header()
	for name := range h {
		if strings.HasPrefix(name, "Access-Control-") {
			h.Del(name)
		}
	}
}

// WriteHeader implements http.ResponseWriter.
func (s *sameOrigin) WriteHeader(status int) {
	s.begin()
	s.ResponseWriter.WriteHeader(status)
}

// Write implements http.ResponseWriter.
func (s *sameOrigin) Write(b []byte) (int, error) {
	s.begin()
	return s.ResponseWriter.Write(b)
}

// FlushError implements what http.ResponseController looks for.
func (s *sameOrigin) FlushError() error {
	s.begin()
	return http.NewResponseController(s.ResponseWriter).Flush()
}

// Unwrap lets http.ResponseController reach the connection.
func (s *sameOrigin) Unwrap() http.ResponseWriter { return s.ResponseWriter }
