package rest

import (
	"embed"
	"fmt"
	"io/fs"
	"net/http"
	"strconv"
)

// The page for people at /docs draws what /openapi.json says, with a script and a style sheet of its own: nothing is loaded from elsewhere,
// and the browser is told to refuse what would be.

//go:embed viewer
var viewer embed.FS

// docsPage is what routes answer that answer a file of the page.
type docsPage []byte

const docsPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// docsFiles are the page's files with their types.
var docsFiles = map[string]string{
	"index.html": "text/html; charset=utf-8", "docs.css": "text/css; charset=utf-8", "docs.js": "text/javascript; charset=utf-8",
}

func (a *api) docsRoutes() {
	a.handle("GET /docs", open, 0, func(r *request) (response, error) { return r.writeDocs("index.html") })
	a.handle("GET /docs/{file}", open, 0, func(r *request) (response, error) { return r.writeDocs(r.PathValue("file")) })
}

func (r *request) writeDocs(name string) (response, error) {
	kind, known := docsFiles[name]
	if !known {
		return response{}, &httpError{http.StatusNotFound, "not_found", "there is nothing at this path", nil}
	}
	text, err := fs.ReadFile(viewer, "viewer/"+name)
	if err != nil {
		return response{}, fmt.Errorf("read the page of the description: %w", err)
	}
	h := r.start.Header()
	h.Set("Content-Security-Policy", docsPolicy)
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Content-Type", kind)
	h.Set("Content-Length", strconv.Itoa(len(text)))
	r.start.WriteHeader(http.StatusOK)
	_, _ = r.start.Write(text) // the caller has gone; there is nobody to tell
	return response{}, nil
}
