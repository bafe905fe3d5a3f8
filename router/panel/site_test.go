package panel_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/panel"
	"github.com/waconnect/waconnect/web"
)

func packed(t *testing.T, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	_, err := io.WriteString(w, text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

var script = strings.Repeat("console.log(1);\n", 100)

func newSite(t *testing.T, files fstest.MapFS) func(route string, headers ...string) answer {
	t.Helper()
	h, err := panel.New(panel.Config{Files: files, Secret: "x", API: http.NotFoundHandler()})
	require.NoError(t, err)
	return func(route string, headers ...string) answer {
		method, path, _ := strings.Cut(route, " ")
		r := httptest.NewRequestWithContext(t.Context(), method, path, nil)
		for i := 0; i+1 < len(headers); i += 2 {
			r.Header.Set(headers[i], headers[i+1])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return answer{t, w.Code, w.Header(), w.Body.String()}
	}
}

func built(t *testing.T) fstest.MapFS {
	t.Helper()
	return fstest.MapFS{
		"index.html":         {Data: []byte("<html>the shell")},
		"assets/app-1a2b.js": {Data: []byte(script)}, "assets/app-1a2b.js.br": {Data: []byte("brotli")}, "assets/app-1a2b.js.gz": {Data: packed(t, script)},
		"assets/app-1a2b.css": {Data: []byte("a{}")}, "assets/logo-1.svg": {Data: []byte(strings.Repeat("<svg/>", 100))}, "assets/font-1.woff2": {Data: []byte("wOF2")},
		"favicon.ico": {Data: []byte("icon")}, "manifest.webmanifest": {Data: []byte("{}")}, ".gitkeep": {},
		".vite/manifest.json": {Data: []byte("{}")},
	}
}

func TestFiles(t *testing.T) {
	t.Parallel()
	get := newSite(t, built(t))
	for _, c := range []struct{ path, kind, cache string }{
		{"/", "text/html; charset=utf-8", "no-cache"},
		{"/index.html", "text/html; charset=utf-8", "no-cache"},
		{"/assets/app-1a2b.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"},
		{"/assets/app-1a2b.css", "text/css; charset=utf-8", "public, max-age=31536000, immutable"},
		{"/assets/logo-1.svg", "image/svg+xml", "public, max-age=31536000, immutable"},
		{"/assets/font-1.woff2", "font/woff2", "public, max-age=31536000, immutable"},
		{"/favicon.ico", "image/x-icon", "no-cache"},
		{"/manifest.webmanifest", "application/manifest+json", "no-cache"},
	} {
		a := get("GET " + c.path)
		require.Equal(t, 200, a.status, c.path)
		require.Equal(t, c.kind, a.header.Get("Content-Type"), c.path)
		require.Equal(t, c.cache, a.header.Get("Cache-Control"), c.path)
		require.NotEmpty(t, a.header.Get("ETag"), c.path)
		require.Empty(t, a.header.Get("Content-Encoding"), c.path)
		again := get("GET "+c.path, "If-None-Match", a.header.Get("ETag"))
		require.Equal(t, 304, again.status, c.path)
		require.Empty(t, again.text)
		require.Equal(t, 200, get("GET "+c.path, "If-None-Match", `"another"`).status)
		head := get("HEAD " + c.path)
		require.Equal(t, 200, head.status, c.path)
		require.Empty(t, head.text)
	}
	require.Equal(t, script, get("GET /assets/app-1a2b.js").text)
}

// Every path of the panel's gets its shell; what a page would load does not.
func TestShell(t *testing.T) {
	t.Parallel()
	get := newSite(t, built(t))
	for _, path := range []string{"/", "/devices", "/devices/4711/", "/public/qr/0123", "/devices/1/conversations/5215550000001@s.whatsapp.net", "/a/b.c", "/.vite/manifest.json", "/login?next=%2Fdevices", "/apis"} {
		a := get("GET " + path)
		require.Equal(t, 200, a.status, path)
		require.Equal(t, "<html>the shell", a.text, path)
		require.Equal(t, "no-cache", a.header.Get("Cache-Control"))
	}
	for _, path := range []string{"/assets/old-0000.js", "/assets/", "/assets/app-1a2b.js.br", "/robots.txt", "/app.js", "/.gitkeep", "/.env"} {
		requireError(t, get("GET "+path), 404, "not_found")
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS"} {
		a := get(method + " /devices")
		requireError(t, a, 405, "method_not_allowed")
		require.Equal(t, "GET, HEAD", a.header.Get("Allow"))
	}
}

func TestVariants(t *testing.T) {
	t.Parallel()
	get := newSite(t, built(t))
	etags := map[string]bool{}
	for _, c := range []struct{ accept, want string }{
		{"", ""},
		{"identity", ""},
		{"gzip", "gzip"},
		{"br", "br"},
		{"gzip, deflate, br, zstd", "br"},
		{"GZIP;q=1.0", "gzip"},
		{"br;q=0, gzip;q=0.5", "gzip"},
		{"br;q=0,gzip; q=0", ""},
		{"*", "br"},
		{"*;q=0", ""},
		{"*, br;q=0", "gzip"},
		{"br;q=much", ""},
		{"brr", ""},
	} {
		a := get("GET /assets/app-1a2b.js", "Accept-Encoding", c.accept)
		require.Equal(t, 200, a.status)
		require.Equal(t, c.want, a.header.Get("Content-Encoding"), c.accept)
		require.Equal(t, "Accept-Encoding", a.header.Get("Vary"))
		require.Equal(t, "text/javascript; charset=utf-8", a.header.Get("Content-Type"))
		etags[a.header.Get("ETag")] = true
		switch c.want {
		case "br":
			require.Equal(t, "brotli", a.text)
			require.Equal(t, "6", a.header.Get("Content-Length"))
			require.Equal(t, 304, get("GET /assets/app-1a2b.js", "Accept-Encoding", c.accept, "If-None-Match", a.header.Get("ETag")).status)
		case "gzip":
			r, err := gzip.NewReader(strings.NewReader(a.text))
			require.NoError(t, err)
			text, err := io.ReadAll(r)
			require.NoError(t, err)
			require.Equal(t, script, string(text))
		default:
			require.Equal(t, script, a.text)
		}
	}
	require.Len(t, etags, 3, "one for each variant")
	a := get("GET /assets/app-1a2b.js", "Accept-Encoding", "br", "Range", "bytes=0-1")
	require.Equal(t, 200, a.status, "a range is one of the file, which this is not")
	require.Equal(t, "brotli", a.text)
	a = get("GET /assets/app-1a2b.js", "Range", "bytes=0-1")
	require.Equal(t, 206, a.status)
	require.Equal(t, script[:2], a.text)

	// What the build did not compress is, if that helps.
	require.Equal(t, "gzip", get("GET /assets/logo-1.svg", "Accept-Encoding", "gzip, br").header.Get("Content-Encoding"))
	require.Empty(t, get("GET /assets/font-1.woff2", "Accept-Encoding", "gzip, br").header.Get("Content-Encoding"))
	require.Empty(t, get("GET /assets/app-1a2b.css", "Accept-Encoding", "gzip, br").header.Get("Content-Encoding"), "it would grow")
}

func TestSecurityHeaders(t *testing.T) {
	t.Parallel()
	w := newWorld(t, func(c *panel.Config) { c.Files = built(t) })
	b := w.browser()
	for _, route := range []string{"GET /", "GET /assets/app-1a2b.js", "GET /assets/none.js", "GET /api/health", "GET /api/devices", "GET /api/panel", "POST /x"} {
		h := b.do(route, "").header
		policy := h.Get("Content-Security-Policy")
		for _, part := range []string{"default-src 'self'", "script-src 'self';", "img-src 'self' data: blob:", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"} {
			require.Contains(t, policy, part, route)
		}
		require.NotContains(t, policy, "unsafe")
		require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"), route)
		require.Equal(t, "no-referrer", h.Get("Referrer-Policy"), route)
		require.Equal(t, "DENY", h.Get("X-Frame-Options"), route)
		require.Contains(t, h.Get("Permissions-Policy"), "camera=()", route)
	}
	require.Contains(t, b.do("GET /api/docs", "").header.Get("Content-Security-Policy"), "default-src 'none'", "the stricter one of that page")
}

// A program that was compiled without the panel says how to build it, and serves the API all the same.
func TestUnbuilt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, path := range []string{"/", "/devices"} {
		a := w.browser().do("GET "+path, "")
		require.Equal(t, 200, a.status)
		require.Contains(t, a.text, "make panel")
		require.Equal(t, "no-store", a.header.Get("Cache-Control"))
	}
	require.Equal(t, 404, w.browser().do("GET /assets/app.js", "").status)
	require.Equal(t, 200, w.logIn("admin").do("GET /api/devices", "").status)
}

// What is compiled in can be served, built or not.
func TestEmbedded(t *testing.T) {
	t.Parallel()
	_, err := panel.New(panel.Config{Files: web.Files(), Secret: "x", API: http.NotFoundHandler()})
	require.NoError(t, err)
}
