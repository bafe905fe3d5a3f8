package rest_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/rest"
)

// part of a form.
type part struct {
	field, file string
	data        []byte
}

func form(t testing.TB, parts ...part) (body, kind string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for _, p := range parts {
		to, err := w.CreateFormFile(p.field, p.file)
		require.NoError(t, err)
		_, err = to.Write(p.data)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return b.String(), w.FormDataContentType()
}

// upload hands a file in.
func (f *face) upload(who, name string, data []byte) answer {
	f.t.Helper()
	body, kind := form(f.t, part{"file", name, data})
	a := f.do(who, "POST /media", body, "Content-Type", kind)
	require.Equal(f.t, 201, a.status, a.text)
	return a
}

func TestMediaIsHandedInAndSent(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	data := append([]byte("\x89PNG\r\n\x1a\n"), bytes.Repeat([]byte("x"), 3<<20)...) // more than other bodies may be
	sum := sha256.Sum256(data)
	for _, who := range []string{"agent", "bot:one"} {
		a := f.upload(who, "menu.png", data)
		require.Equal(t, "image/png", a.field("type"))
		require.Equal(t, fmt.Sprint(float64(len(data))), a.field("size"))
		require.Equal(t, hex.EncodeToString(sum[:]), a.field("sha256"))
		require.Equal(t, "menu.png", a.field("fileName"))
		id := a.field("id")
		seen := f.do(who, "GET /media/"+id, "")
		require.Equal(t, 200, seen.status)
		require.JSONEq(t, a.text, seen.text)

		for _, body := range []string{
			`{"type":"image","to":"5215550000001","mediaId":"%s"}`, `{"type":"document","to":"5215550000001","mediaId":"%s"}`,
			`{"type":"status_image","statusJidList":["5215550000001"],"mediaId":"%s"}`,
		} {
			sent := f.do(who, "POST /devices/DEVICE/messages/send", fmt.Sprintf(body, id))
			require.Equal(t, 202, sent.status, sent.text)
			var payload string
			require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT payload FROM messages WHERE id = $1`, sent.field("outboundMessageId")).Scan(&payload))
			require.Contains(t, payload, `"mediaId":"`+id+`"`)
		}
		// A message that waits longer than the file would be kept for keeps it.
		var kept bool
		require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT expires_at > now() + interval '24 h' FROM media WHERE id = $1`, id).Scan(&kept))
		require.True(t, kept)

		// It is nobody else's.
		requireError(t, f.do("rival", "GET /media/"+id, ""), 404, "not_found", "")
		requireError(t, f.do("rival", "DELETE /media/"+id, ""), 404, "not_found", "")
		first := f.do(who, "POST /devices/DEVICE/messages/send", fmt.Sprintf(`{"type":"image","to":"5215550000001","mediaId":"%s"}`, id), "Idempotency-Key", "k"+id)
		require.Equal(t, 202, first.status)
		require.Equal(t, 200, f.do(who, "DELETE /media/"+id, "").status)
		requireError(t, f.do(who, "GET /media/"+id, ""), 404, "not_found", "")
		requireError(t, f.do(who, "POST /devices/DEVICE/messages/send", fmt.Sprintf(`{"type":"image","to":"5215550000001","mediaId":"%s"}`, id)), 400, "invalid_request", "mediaId")
		again := f.do(who, "POST /devices/DEVICE/messages/send", fmt.Sprintf(`{"type":"image","to":"5215550000001","mediaId":"%s"}`, id), "Idempotency-Key", "k"+id)
		require.Equal(t, first.text, again.text, "a repetition has the first answer")
	}
	theirs := f.upload("rival", "x.png", data).field("id")
	requireError(t, f.do("agent", "POST /devices/DEVICE/messages/send", fmt.Sprintf(`{"type":"image","to":"5215550000001","mediaId":"%s"}`, theirs)), 400, "invalid_request", "mediaId")
}

func TestMediaThatIsNotTaken(t *testing.T) {
	t.Parallel()
	f := newFace(t, func(cfg *rest.Config, _ *feed.Config) { cfg.Patience = 500 * time.Millisecond })
	send := "POST /devices/DEVICE/messages/send"
	for name, c := range map[string]struct {
		who, route string
		parts      []part
		status     int
		code, says string
	}{
		"empty":            {"agent", "POST /media", []part{{"file", "a", nil}}, 400, "invalid_request", "file"},
		"nothing":          {"agent", "POST /media", nil, 400, "invalid_request", ""},
		"another name":     {"agent", "POST /media", []part{{"photo", "a", []byte("x")}}, 400, "invalid_request", "file"},
		"two":              {"agent", "POST /media", []part{{"file", "a", []byte("x")}, {"file", "b", []byte("x")}}, 400, "invalid_request", "file"},
		"too large":        {"agent", "POST /media", []part{{"file", "a", make([]byte, 4<<20+1)}}, 413, "body_too_large", "file"},
		"much too large":   {"agent", "POST /media", []part{{"file", "a", make([]byte, 9<<20)}}, 413, "body_too_large", "file"},
		"a name too long":  {"agent", "POST /media", []part{{"file", strings.Repeat("n", 256), []byte("x")}}, 400, "invalid_request", "file"},
		"of no tenant":     {"super", "POST /media", []part{{"file", "a", []byte("x")}}, 400, "tenantId_required", ""},
		"unknown tenant":   {"super", "POST /media?tenantId=nobody", []part{{"file", "a", []byte("x")}}, 400, "invalid_tenantId", "tenantId"},
		"another tenant's": {"agent", "POST /media?tenantId=two", []part{{"file", "a", []byte("x")}}, 404, "not_found", ""},
		"only reads":       {"reader", "POST /media", []part{{"file", "a", []byte("x")}}, 403, "forbidden", ""},
	} {
		body, kind := form(t, c.parts...)
		a := f.do(c.who, c.route, body, "Content-Type", kind)
		require.Equal(t, c.status, a.status, "%s: %s", name, a.text)
		requireError(t, a, c.status, c.code, c.says)
	}
	requireError(t, f.do("agent", "POST /media", `{"file":"x"}`), 400, "invalid_request", "multipart")
	requireError(t, f.do("agent", "GET /media/x", ""), 404, "not_found", "")
	requireError(t, f.do("agent", "DELETE /media/"+uuid.NewString(), ""), 404, "not_found", "")
	for body, says := range map[string]string{
		`{"type":"image","to":"5215550000001","mediaId":"x"}`:                                                                     "mediaId",
		`{"type":"image","to":"5215550000001","mediaId":"` + uuid.NewString() + `"}`:                                              "mediaId",
		`{"type":"image","to":"5215550000001","imageUrl":"https://example.com/a.png","mediaId":"` + uuid.NewString() + `"}`:       "mediaId",
		`{"type":"document","to":"5215550000001","documentUrl":"https://example.com/a.pdf","mediaId":"` + uuid.NewString() + `"}`: "mediaId",
	} {
		requireError(t, f.do("agent", send, body), 400, "invalid_request", says)
	}

	// A body that breaks off, and one that drips: nothing of them is left.
	body, kind := form(t, part{"file", "a", make([]byte, 1<<20)})
	a := f.do("agent", "POST /media", body[:1<<19], "Content-Type", kind)
	requireError(t, a, 400, "invalid_request", "ended")
	in, out := io.Pipe()
	req := f.request(t.Context(), "agent", "POST /media", "", "Content-Type", kind)
	req.Body, req.ContentLength = in, int64(len(body))
	go func() { _, _ = io.WriteString(out, body[:1<<19]) }() // and no more
	resp, err := f.client.Do(req)
	if err == nil {
		require.Equal(t, http.StatusBadRequest, resp.StatusCode)
		require.NoError(t, resp.Body.Close())
	} else {
		require.ErrorAs(t, err, new(net.Error)) // it was closed while we still wrote
	}
	require.NoError(t, in.Close())
	require.Eventually(t, func() bool {
		var left int
		require.NoError(t, f.pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM media) + (SELECT count(*) FROM media_chunks)`).Scan(&left))
		return left == 0
	}, 10*time.Second, 20*time.Millisecond)

	f.upload("agent", "a", make([]byte, 4<<20))
	f.upload("agent", "b", make([]byte, 4<<20))
	body, kind = form(t, part{"file", "a", []byte("x")})
	requireError(t, f.do("agent", "POST /media", body, "Content-Type", kind), 409, "quota_exceeded", "files")
}
