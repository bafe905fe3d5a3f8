package node_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"image"
	"image/png"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/watest"
)

// picture is a PNG.
func picture(t *testing.T, width int) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, png.Encode(&b, image.NewGray(image.Rect(0, 0, width, 6))))
	return b.Bytes()
}

// store hands a file in, as a router does.
func (w *world) store(tenant string, data []byte) media.Row {
	w.t.Helper()
	row, err := media.Save(w.t.Context(), func(ctx context.Context, fn func(pgx.Tx) error) error { return pgx.BeginFunc(ctx, w.pool, fn) },
		testKeys(w.t), media.Limits{File: 1 << 30, Tenant: 1 << 40, Keep: time.Hour}, tenant, "file", bytes.NewReader(data))
	require.NoError(w.t, err)
	return row
}

// host is a server of files that counts what it is asked for.
type host struct {
	url   string
	asked atomic.Int32
}

func newHost(t *testing.T, serve http.HandlerFunc) *host {
	t.Helper()
	h := &host{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.asked.Add(1)
		serve(w, r)
	}))
	t.Cleanup(s.Close)
	h.url = s.URL
	return h
}

func chatOf(i int) string { return fmt.Sprintf("52155001%05d@s.whatsapp.net", i) }

func stored(row media.Row) message.Stored { return message.Stored{MediaID: row.ID.String()} }

// What was handed in is sent, as each type that has a file; what is not there, or is somebody else's, is not.
func TestStoredMediaIsSent(t *testing.T) {
	p := startPost(t)
	_, err := p.pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('t2', 'Other')`)
	require.NoError(t, err)
	pdf := append([]byte("%PDF-1.7 "), bytes.Repeat([]byte("prices "), 200<<10)...) // of several chunks
	shoes, prices, theirs := p.store("t1", picture(t, 8)), p.store("t1", pdf), p.store("t2", picture(t, 9))
	chat := p.ana.JID().ToNonAD().String()

	m := p.sends("image", chat, message.Image{Stored: stored(shoes)})
	_, content := p.seen(p.ana, m.WAID)
	require.Equal(t, "image/png", content.GetImageMessage().GetMimetype())
	require.EqualValues(t, 8, content.GetImageMessage().GetWidth())
	m = p.sends("document", chat, message.Document{FileName: "Prices.pdf", Stored: stored(prices)})
	r, _ := p.seen(p.ana, m.WAID)
	require.Equal(t, sumOf(pdf), r.MediaSHA)
	data, err := p.ana.Media(m.WAID)
	require.NoError(t, err)
	require.Equal(t, pdf, data)

	for name, c := range map[string]struct {
		id   string
		want string
	}{
		"no picture":       {prices.ID.String(), "unsupported_media_type"},
		"another tenant's": {theirs.ID.String(), "media_unreachable"},
		"no id":            {"x", "media_unreachable"},
	} {
		require.Equal(t, c.want, p.failed(p.sends("image", chat, message.Image{Stored: message.Stored{MediaID: c.id}})), name)
	}
	// What was deleted is not sent, although the node still has it.
	require.NoError(t, pgx.BeginFunc(t.Context(), p.pool, func(tx pgx.Tx) error { return media.Delete(t.Context(), tx, "t1", shoes.ID) }))
	require.Equal(t, "media_unreachable", p.failed(p.sends("image", chat, message.Image{Stored: stored(shoes)})))
}

// A campaign of one file: it is fetched once and uploaded once, also by a node that comes after. MEDIA_CHATS makes it larger: `make media` has 500.
func TestOneFileForMany(t *testing.T) {
	p := startPost(t)
	var version atomic.Int32
	var same atomic.Int32
	h := newHost(t, func(w http.ResponseWriter, r *http.Request) {
		etag := fmt.Sprintf(`"v%d"`, version.Load())
		w.Header().Set("ETag", etag)
		if r.Header.Get("If-None-Match") == etag {
			same.Add(1)
			w.WriteHeader(http.StatusNotModified)
			return
		}
		_, _ = w.Write(picture(t, 8+int(version.Load())))
	})
	many := 12
	if text := os.Getenv("MEDIA_CHATS"); text != "" {
		var err error
		many, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	people := []*watest.Phone{p.ana, p.ben}
	for i := len(people); i < many; i++ {
		people = append(people, p.phone(fmt.Sprintf("5215500001%04d", i), "Person"))
	}
	campaign := func() (keys map[string]int) {
		t.Helper()
		keys = map[string]int{}
		var sent []message.New
		for _, who := range people {
			sent = append(sent, p.sends("image", who.JID().ToNonAD().String(), message.Image{ImageURL: h.url + "/shoes.png"}))
		}
		for i, who := range people {
			_, content := p.seen(who, sent[i].WAID)
			keys[string(content.GetImageMessage().GetMediaKey())]++
			_, err := who.Media(sent[i].WAID)
			require.NoError(t, err)
		}
		return keys
	}
	first := campaign()
	require.Len(t, first, 1)
	require.EqualValues(t, 1, h.asked.Load())

	// As a document it stands elsewhere at WhatsApp.
	m := p.sends("document", p.ana.JID().ToNonAD().String(), message.Document{DocumentURL: h.url + "/shoes.png", FileName: "a.pdf"})
	_, content := p.seen(p.ana, m.WAID)
	require.NotContains(t, first, string(content.GetDocumentMessage().GetMediaKey()))

	// A node that does not keep what URLs give asks the server each time, which says that it is the same; the upload is remembered.
	p.halt()
	p.startNode("n1", reachLoopback(t), func(cfg *node.Config) { cfg.MediaFresh = -1 })
	p.detail(p.id, "online")
	h.asked.Store(0)
	for _, who := range []*watest.Phone{p.ana, p.ben} { // one after the other: the second finds the copy of the first
		m := p.sends("image", who.JID().ToNonAD().String(), message.Image{ImageURL: h.url + "/shoes.png"})
		_, content := p.seen(who, m.WAID)
		require.Contains(t, first, string(content.GetImageMessage().GetMediaKey()))
	}
	require.EqualValues(t, 2, h.asked.Load())
	require.EqualValues(t, 1, same.Load(), "fetched once by this node")
	require.Equal(t, first, campaign())

	// Another content at the same URL is another file.
	version.Store(1)
	second := campaign()
	require.Len(t, second, 1)
	require.NotEqual(t, first, second)

	// What is remembered and cannot be read is uploaded again.
	_, err := p.pool.Exec(t.Context(), `UPDATE media_uploads SET sealed = '\x00'`)
	require.NoError(t, err)
	third := campaign()
	require.Len(t, third, 1)
	require.NotEqual(t, second, third)
}

// A host that does not answer holds the chat whose message waits for it, and no other.
func TestSlowHostHoldsItsLaneOnly(t *testing.T) {
	p := startPost(t)
	answer, asked := make(chan struct{}), make(chan struct{}, 1)
	h := newHost(t, func(w http.ResponseWriter, r *http.Request) {
		asked <- struct{}{}
		select {
		case <-answer:
			_, _ = w.Write(picture(t, 8))
		case <-r.Context().Done():
		}
	})
	slow := p.sends("image", p.ana.JID().ToNonAD().String(), message.Image{ImageURL: h.url})
	behind := p.sends("text", p.ana.JID().ToNonAD().String(), message.Text{Text: "after the picture"})
	<-asked
	for i := range 3 {
		p.seen(p.ben, p.sends("text", p.ben.JID().ToNonAD().String(), message.Text{Text: strconv.Itoa(i)}).WAID)
	}
	require.NotEqual(t, message.Sent, p.message(behind).Status)
	require.Empty(t, p.ana.Messages(0))
	close(answer)
	p.seen(p.ana, slow.WAID)
	p.seen(p.ana, behind.WAID)
}

// watchHeap measures how far the heap rises above what it is now, until stop. Garbage counts only as far as the collector lets it stand.
func watchHeap() (stop func() (rise int64)) {
	before := debug.SetGCPercent(10)
	runtime.GC()
	heap := func() int64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapInuse)
	}
	idle, most, end := heap(), int64(0), make(chan struct{})
	var done sync.WaitGroup
	done.Go(func() {
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-end:
				return
			case <-tick.C:
				most = max(most, heap()-idle)
			}
		}
	})
	return func() int64 {
		close(end)
		done.Wait()
		debug.SetGCPercent(before)
		return most
	}
}

// Whatever a server of files does, the message says what was wrong, and memory stays where it is.
func TestHostileHosts(t *testing.T) {
	p := startPost(t)
	p.halt()
	const fetchTime = time.Second
	p.startNode("n1", reachLoopback(t), func(cfg *node.Config) { cfg.MediaTime, cfg.MediaKept = fetchTime, 24<<20 })
	p.detail(p.id, "online")
	var bomb bytes.Buffer
	z, err := gzip.NewWriterLevel(&bomb, gzip.BestSpeed)
	require.NoError(t, err)
	_, err = io.CopyN(z, zeros{}, 64<<20)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	pdf := []byte("%PDF-1.7")
	hosts := map[string]struct {
		serve http.HandlerFunc
		want  string
	}{
		"endless body": {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(pdf); _, _ = io.Copy(w, zeros{}) }, "media_too_large"},
		"honestly huge": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "3000000000")
			_, _ = w.Write(pdf)
		}, "media_too_large"},
		"slow drip": {func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				_, _ = w.Write([]byte("x"))
				_ = http.NewResponseController(w).Flush()
				select {
				case <-time.After(fetchTime / 20):
				case <-r.Context().Done():
				}
			}
		}, "media_timeout"},
		"silent": {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "media_timeout"},
		"to an inside": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://10.0.0.1/secret", http.StatusFound)
		}, "media_unreachable"},
		"to metadata": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/", http.StatusFound)
		}, "media_unreachable"},
		"to a file": {func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(302)
		}, "media_unreachable"},
		"in circles": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusFound) }, "media_fetch_failed"},
		"gzip bomb": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			_, _ = w.Write(bomb.Bytes())
		}, "media_fetch_failed"},
		"length of more than comes": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "1000")
			_, _ = w.Write(pdf)
		}, "media_fetch_failed"},
		"negative length": {func(w http.ResponseWriter, _ *http.Request) {
			raw(w, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n%PDF")
		}, "media_fetch_failed"},
		"empty":        {func(http.ResponseWriter, *http.Request) {}, "media_fetch_failed"},
		"says nothing": {func(w http.ResponseWriter, _ *http.Request) { raw(w, "") }, "media_fetch_failed"},
		"no HTTP":      {func(w http.ResponseWriter, _ *http.Request) { raw(w, "SSH-2.0-x\r\n") }, "media_fetch_failed"},
		"endless header": {func(w http.ResponseWriter, _ *http.Request) {
			raw(w, "HTTP/1.1 200 OK\r\nx: "+strings.Repeat("y", 1<<20))
		}, "media_fetch_failed"},
		"not there":        {http.NotFound, "media_unreachable"},
		"forbidden":        {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(403) }, "media_unreachable"},
		"broken":           {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }, "media_fetch_failed"},
		"same as what not": {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(304) }, "media_fetch_failed"},
	}
	rise := watchHeap()
	i, sent := 0, map[string]message.New{}
	for name, h := range hosts {
		i++
		sent[name] = p.sends("document", chatOf(i), message.Document{DocumentURL: newHost(t, h.serve).url, FileName: "a.pdf"})
	}
	for name, m := range sent {
		require.Equal(t, hosts[name].want, p.failed(m), name)
	}
	require.Less(t, rise(), int64(16<<20))

	// A picture is what its content says.
	for name, data := range map[string][]byte{"a page": []byte("<!doctype html><html>"), "a PDF": pdf, "packed": bomb.Bytes(), "a GIF": []byte("GIF89a\x01\x00\x01\x00")} {
		i++
		h := newHost(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "image/png")
			_, _ = w.Write(data)
		})
		m := p.sends("image", chatOf(i), message.Image{ImageURL: h.url})
		require.Equal(t, "unsupported_media_type", p.failed(m), name)
		require.Equal(t, 1, p.message(m).Attempts, name)
	}
	// And it is no larger than a picture may be.
	i++
	h := newHost(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(picture(t, 8))
		_, _ = io.CopyN(w, zeros{}, 16<<20)
	})
	require.Equal(t, "media_too_large", p.failed(p.sends("image", chatOf(i), message.Image{ImageURL: h.url})))
	p.seen(p.ana, p.sends("text", p.ana.JID().ToNonAD().String(), message.Text{Text: "still here"}).WAID)
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// raw says what no server of the library would.
func raw(w http.ResponseWriter, text string) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(err)
	}
	defer func(conn net.Conn) { _ = conn.Close() }(conn)
	_, _ = io.WriteString(conn, text)
}

// A large file costs disk, not memory, by URL and handed in. MEDIA_MB makes it larger: `make media` measures 500 MB.
func TestLargeFiles(t *testing.T) {
	size := int64(32)
	if text := os.Getenv("MEDIA_MB"); text != "" {
		var err error
		size, err = strconv.ParseInt(text, 10, 64)
		require.NoError(t, err)
	}
	size <<= 20
	w := startWorld(t, func(cfg *watest.Config) { cfg.ForgetMedia = true })
	w.halt()
	w.startNode("n1", reachLoopback(t), func(cfg *node.Config) { cfg.MediaKept = 2 * size })
	p := &post{world: w, shop: w.phone("5215500000060", "Shop"), ana: w.phone("5215500000061", "Ana"), id: w.device()}
	w.link(p.id, p.shop)
	chat := p.ana.JID().ToNonAD().String()
	whole := func(head string) io.Reader {
		return io.MultiReader(strings.NewReader(head), io.LimitReader(zeros{}, size-int64(len(head))))
	}
	h := newHost(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.Copy(w, whole("%PDF-1")) })
	p.seen(p.ana, p.sends("text", chat, message.Text{Text: "warm"}).WAID)

	rise, began := watchHeap(), time.Now()
	m := p.sends("document", chat, message.Document{DocumentURL: h.url, FileName: "a.pdf"})
	row := p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent || r.Status == message.Failed })
	require.Equal(t, message.Sent, row.Status)
	byURL := rise()
	t.Logf("%d MB by URL: heap %d KB above idle, %s", size>>20, byURL>>10, time.Since(began).Round(time.Millisecond))
	require.Less(t, byURL, int64(24<<20))

	rise, began = watchHeap(), time.Now()
	row2, err := media.Save(t.Context(), func(ctx context.Context, fn func(pgx.Tx) error) error { return pgx.BeginFunc(ctx, w.pool, fn) },
		testKeys(t), media.Limits{File: size, Tenant: size, Keep: time.Hour}, "t1", "a.pdf", whole("%PDF-2"))
	require.NoError(t, err)
	m = p.sends("document", chat, message.Document{FileName: "a.pdf", Stored: stored(row2)})
	row = p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent || r.Status == message.Failed })
	require.Equal(t, message.Sent, row.Status)
	in := rise()
	t.Logf("%d MB handed in and sent: heap %d KB above idle, %s", size>>20, in>>10, time.Since(began).Round(time.Millisecond))
	require.Less(t, in, int64(24<<20))
}
