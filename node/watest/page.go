package watest

import (
	"crypto/rand"
	_ "embed"
	"net/http"
	"strings"
)

// page is the page at / of the control API, whole: it loads nothing but the API's own answers.
//
//go:embed page.html
var page string

// servePage serves the page. Its style and script carry a nonce that is new each time; nothing else can run in it.
func servePage(w http.ResponseWriter, _ *http.Request) {
	nonce := rand.Text()
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", "default-src 'none'; script-src 'nonce-"+nonce+"'; style-src 'nonce-"+nonce+
		"'; connect-src 'self'; img-src 'self' data:; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cache-Control", "no-store")
	_, _ = w.Write([]byte(strings.ReplaceAll(page, "{{nonce}}", nonce))) // whoever asked may be gone
}
