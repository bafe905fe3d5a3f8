package watest

import (
	"bytes"
	"context"
	"crypto/cipher"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/coder/websocket"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waWa6"
	"go.mau.fi/whatsmeow/socket"
)

const (
	handshakeTimeout = 20 * time.Second
	writeTimeout     = 30 * time.Second
	// lingering is how long a connection stays open after the stanza that ends its stream, unless the client closes
	// it first. A client that sees the end of TCP together with that stanza may drop the stanza and never learn why.
	lingering = 2 * time.Second
	// outLimit is how many stanzas may wait for a client that does not read; then its connection is cut. Messages,
	// receipts and notifications stay in the queue of the device.
	outLimit = 1 << 17
	// flushSize is how many bytes are gathered into one WebSocket message. Frames are never split over two.
	flushSize = 64 << 10
)

// conn is one socket. The handler goroutine of the HTTP server reads, a second one writes.
type conn struct {
	s      *Server
	ws     *websocket.Conn
	remote string
	ctx    context.Context
	cancel context.CancelFunc

	recv, send   cipher.AEAD
	recvN, sendN uint32
	partial      []byte
	greeted      bool
	noisePub     []byte
	payload      *waWa6.ClientPayload
	since        time.Time

	// Guarded by Server.mu.
	user    *User
	dev     *Device
	active  bool // the client is ready for queued stanzas
	ending  bool // the stanza that ends the stream has been sent
	spoken  bool // the client has sent a stanza
	doomed  bool // cut it when it does
	reason  string
	pairing *pairing
	refs    []string

	qmu    sync.Mutex // leaf lock
	out    []outgoing
	due    time.Time
	wake   chan struct{}
	linger *time.Timer
}

// outgoing is one stanza on its way to the client.
type outgoing struct {
	node  waBinary.Node
	due   time.Time
	close bool // close the connection after it
}

func (s *Server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /ws/chat", s.serveSocket)
	mux.HandleFunc("POST /mms/{kind}/{token}", s.serveUpload)
	mux.HandleFunc("DELETE /mms/{kind}/{token}", s.serveDelete)
	mux.HandleFunc("GET /v/", s.serveDownload)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		if s.closed {
			s.mu.Unlock()
			http.Error(w, "closed", http.StatusServiceUnavailable)
			return
		}
		s.wg.Add(1) // Close waits for every request
		s.mu.Unlock()
		defer s.wg.Done()
		mux.ServeHTTP(w, r)
	})
}

// serveSocket runs one connection from the WebSocket upgrade to its end.
func (s *Server) serveSocket(w http.ResponseWriter, r *http.Request) {
	ws, err := websocket.Accept(w, r, &websocket.AcceptOptions{
		InsecureSkipVerify: true, CompressionMode: websocket.CompressionDisabled,
	})
	if err != nil {
		s.log.Debug("websocket refused", "err", err)
		return
	}
	ws.SetReadLimit(socket.FrameMaxSize + 1024)
	c := &conn{s: s, ws: ws, remote: r.RemoteAddr, wake: make(chan struct{}, 1)}
	c.ctx, c.cancel = context.WithCancel(s.ctx)
	err = c.run()
	c.cancel()
	_ = ws.CloseNow() // the connection is over either way
	s.log.Debug("connection ended", "remote", c.remote, "err", err)
}

func (c *conn) run() error {
	ctx, cancel := context.WithTimeout(c.ctx, handshakeTimeout)
	payload, err := c.handshake(ctx)
	cancel()
	if err != nil {
		return fmt.Errorf("noise handshake: %w", err)
	}
	c.payload = payload
	c.s.mu.Lock()
	c.s.conns[c] = struct{}{}
	c.s.mu.Unlock()
	written := make(chan error, 1)
	go func() { written <- c.writeLoop() }()
	err = c.readLoop()
	c.cancel()
	err = errors.Join(err, <-written)
	c.s.disconnected(c, err)
	return err
}

func (c *conn) readLoop() error {
	if err := c.s.connected(c); err != nil {
		return err
	}
	for {
		frame, err := c.readFrame(c.ctx)
		if err != nil {
			return err
		}
		plain, err := c.recv.Open(nil, noiseNonce(c.recvN), frame, nil)
		if err != nil {
			return fmt.Errorf("decrypt frame: %w", err)
		}
		c.recvN++
		raw, err := waBinary.Unpack(plain)
		if err != nil {
			return fmt.Errorf("unpack frame: %w", err)
		}
		node, err := waBinary.Unmarshal(raw)
		if err != nil {
			return fmt.Errorf("decode frame: %w", err)
		}
		c.s.handle(c, node)
	}
}

// readFrame returns the next frame: three bytes of length and as many of content, after the header that opens a
// connection (which a client may prefix with the routing hint of an earlier one).
func (c *conn) readFrame(ctx context.Context) ([]byte, error) {
	for {
		if frame, ok, err := c.nextFrame(); ok || err != nil {
			return frame, err
		}
		kind, data, err := c.ws.Read(ctx)
		if err != nil {
			return nil, fmt.Errorf("read socket: %w", err)
		}
		if kind != websocket.MessageBinary {
			return nil, errors.New("text message on the socket")
		}
		c.partial = append(c.partial, data...)
	}
}

func (c *conn) nextFrame() ([]byte, bool, error) {
	if !c.greeted {
		if bytes.HasPrefix(c.partial, []byte("ED\x00\x01")) {
			if len(c.partial) < 7 || len(c.partial) < 7+length24(c.partial[4:]) {
				return nil, false, nil
			}
			c.partial = c.partial[7+length24(c.partial[4:]):]
		}
		if len(c.partial) < len(socket.WAConnHeader) {
			return nil, false, nil
		}
		if !bytes.HasPrefix(c.partial, socket.WAConnHeader) {
			return nil, false, errors.New("connection does not open with the protocol header")
		}
		c.partial = c.partial[len(socket.WAConnHeader):]
		c.greeted = true
	}
	if len(c.partial) < 3 || len(c.partial) < 3+length24(c.partial) {
		return nil, false, nil
	}
	n := length24(c.partial)
	frame := bytes.Clone(c.partial[3 : 3+n])
	if c.partial = c.partial[3+n:]; len(c.partial) == 0 {
		c.partial = nil
	}
	return frame, true, nil
}

func length24(b []byte) int { return int(b[0])<<16 | int(b[1])<<8 | int(b[2]) }

func appendFrame(buf, content []byte) []byte {
	n := len(content)
	return append(append(buf, byte(n>>16), byte(n>>8), byte(n)), content...)
}

// write sends one WebSocket message.
func (c *conn) write(ctx context.Context, data []byte) error {
	ctx, cancel := context.WithTimeout(ctx, writeTimeout)
	defer cancel()
	if err := c.ws.Write(ctx, websocket.MessageBinary, data); err != nil {
		return fmt.Errorf("write socket: %w", err)
	}
	return nil
}

// post queues stanzas for the client, in order. It never blocks.
func (c *conn) post(nodes ...waBinary.Node) {
	for _, n := range nodes {
		c.enqueue(outgoing{node: n}, c.s.delay())
	}
}

// postLater is post with an extra delay for this stanza and, since order is kept, for those behind it.
func (c *conn) postLater(n waBinary.Node, d time.Duration) {
	c.enqueue(outgoing{node: n}, c.s.delay()+d)
}

func (c *conn) enqueue(o outgoing, delay time.Duration) {
	c.qmu.Lock()
	defer c.qmu.Unlock()
	if delay > 0 || !c.due.IsZero() {
		if due := time.Now().Add(delay); due.After(c.due) {
			c.due = due
		}
		o.due = c.due
	}
	if len(c.out) >= outLimit {
		c.cancel()
		return
	}
	c.out = append(c.out, o)
	select {
	case c.wake <- struct{}{}:
	default:
	}
}

func (c *conn) writeLoop() error {
	defer c.cancel() // a client that cannot be written to is not read from, either
	var buf []byte
	flush := func() error {
		if len(buf) == 0 {
			return nil
		}
		err := c.write(c.ctx, buf)
		buf = buf[:0]
		return err
	}
	for {
		select {
		case <-c.ctx.Done():
			return nil
		case <-c.wake:
		}
		c.qmu.Lock()
		batch := c.out
		c.out = nil
		c.qmu.Unlock()
		for _, o := range batch {
			if wait := time.Until(o.due); !o.due.IsZero() && wait > 0 {
				if err := flush(); err != nil {
					return err
				}
				if !sleep(c.ctx, wait) {
					return nil
				}
			}
			raw, err := waBinary.Marshal(o.node)
			if err != nil {
				c.s.log.Error("stanza cannot be encoded", "tag", o.node.Tag, "err", err)
				continue
			}
			buf = appendFrame(buf, c.send.Seal(nil, noiseNonce(c.sendN), raw, nil))
			c.sendN++
			if o.close || len(buf) > flushSize {
				if err = flush(); err != nil || o.close {
					return err
				}
			}
		}
		if err := flush(); err != nil {
			return err
		}
		if cap(buf) > 2*flushSize {
			buf = nil
		}
	}
}

// sleep waits and tells whether it was not interrupted.
func sleep(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return true
	case <-ctx.Done():
		return false
	}
}

// end sends the stanza that ends the stream. The connection stays open until the client closes it, at most for the
// lingering time, unless the close_at_once fault strikes. Callers hold Server.mu.
func (c *conn) end(node waBinary.Node, reason string) {
	if c.ending {
		return
	}
	c.ending, c.reason = true, reason
	if _, hit := c.s.faults.Take(FaultCloseAtOnce, c.jid()); hit {
		c.enqueue(outgoing{node: node, close: true}, c.s.delay())
		return
	}
	c.post(node)
	c.linger = time.AfterFunc(c.s.cfg.Latency+lingering, c.cancel)
}

// endQuietly is end without a stanza: the client is about to leave by itself. Callers hold Server.mu.
func (c *conn) endQuietly(reason string) {
	if c.ending {
		return
	}
	c.ending, c.reason = true, reason
	c.linger = time.AfterFunc(c.s.cfg.Latency+lingering, c.cancel)
}

// drop closes the connection without a word. Callers hold Server.mu.
func (c *conn) drop(reason string) {
	if c.reason == "" {
		c.reason = reason
	}
	c.ending = true
	c.cancel()
}
