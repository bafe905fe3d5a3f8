package watest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

const (
	// maxControlBody bounds a request: a file of 64 MiB in base64 and some text.
	maxControlBody = 96 << 20
	// maxWait bounds how long a request may wait for something to happen.
	maxWait = time.Minute
	// linkTimeout bounds how long scanning a QR code or entering a pairing code may take.
	linkTimeout = 30 * time.Second
)

// controlError is a refusal that the caller caused.
type controlError struct {
	status        int
	code, message string
}

func (e *controlError) Error() string { return e.message }

func badRequest(format string, args ...any) error {
	return &controlError{http.StatusBadRequest, "bad_request", fmt.Sprintf(format, args...)}
}

// controlFailures says how the errors of this package look to a caller.
var controlFailures = []struct {
	err    error
	status int
	code   string
}{
	{ErrPhoneExists, http.StatusConflict, "phone_exists"},
	{ErrBadNumber, http.StatusBadRequest, "bad_number"},
	{ErrUnknownNumber, http.StatusNotFound, "unknown_number"},
	{ErrUnknownGroup, http.StatusNotFound, "unknown_group"},
	{ErrNoCompanion, http.StatusNotFound, "unknown_companion"},
	{ErrNoMessage, http.StatusNotFound, "unknown_message"},
	{ErrNoCall, http.StatusNotFound, "unknown_call"},
	{ErrBadChoice, http.StatusBadRequest, "bad_request"},
	{errAudience, http.StatusBadRequest, "bad_request"},
	{errViewOnce, http.StatusBadRequest, "bad_request"},
	{ErrUnknownQR, http.StatusNotFound, "unknown_qr"},
	{ErrUnknownCode, http.StatusNotFound, "unknown_code"},
	{ErrWrongCode, http.StatusUnprocessableEntity, "wrong_code"},
	{ErrPairing, http.StatusConflict, "pairing_failed"},
	{ErrTooManyLinks, http.StatusConflict, "too_many_companions"},
	{ErrRefused, http.StatusConflict, "refused"},
	{ErrMedia, http.StatusNotFound, "media_unreadable"},
	{ErrBadFault, http.StatusBadRequest, "bad_fault"},
	{ErrUnknownFault, http.StatusNotFound, "unknown_fault"},
	{ErrClosed, http.StatusServiceUnavailable, "closed"},
	{context.DeadlineExceeded, http.StatusGatewayTimeout, "timeout"},
}

// reply is the answer to a request: a status and what is encoded as JSON, nil for nothing.
type reply struct {
	status int
	body   any
}

func ok(body any) (reply, error) { return reply{http.StatusOK, body}, nil }

// list makes an empty list of none at all, which JSON would call null.
func list[T any](v []T) []T {
	if v == nil {
		return []T{}
	}
	return v
}

// control serves the HTTP API.
type control struct {
	s     *Server
	start time.Time
}

// ControlHandler returns the HTTP API with which tests, scripts and the page at / play the persons that hold the
// phones, watch the server and make it misbehave. Answers are JSON, errors {"error","message"}. It asks for no
// credentials and is meant for loopback only; requests that a browser sends on behalf of another site are refused.
//
//	GET    /root-key                           {rootKey}, 64 hex digits
//	POST   /phones                             {number?, name?, blind?, autoReply?, history?} -> the phone; with history it shares what the person saw with devices that are linked
//	GET    /phones, /phones/{number}           {number, jid, lid, name, companions: [...]}
//	POST   /phones/{number}/scan               {qr} -> {jid, lid}
//	POST   /phones/{number}/pairing-code       {code} -> {jid, lid}
//	POST   /phones/{number}/messages           {to, type?, text?, ...} -> {id}; see messageTypes
//	GET    /phones/{number}/messages           what the person sees; ?after=SEQ, ?wait=10s waits for the first one
//	GET    /phones/{number}/messages/{id}/media  the decrypted file
//	POST   /phones/{number}/read               {chat, ids?}; without ids everything unread
//	POST   /phones/{number}/typing             {chat, on?}; on by default
//	POST   /phones/{number}/reactions          {chat, messageId, emoji} -> {id}; an empty emoji takes it back
//	PUT    /phones/{number}/picture            {picture}; a JPEG in base64, empty to take it away; .../groups/{group}/picture for a group
//	POST   /phones/{number}/calls              {to, video?} -> {id}; rings, and shows as messages of type call what becomes of it
//	DELETE /phones/{number}/calls/{id}         hangs up
//	GET    /phones/{number}/groups             [{jid, subject, members, admins, ...}]
//	POST   /phones/{number}/groups             {subject, members} -> {jid}
//	POST   /phones/{number}/groups/join        {code} -> {jid}; enters by an invite link
//	PATCH  /phones/{number}/groups/{group}     {subject?, description?, announce?, locked?, adminAdd?, expiration?}
//	DELETE /phones/{number}/groups/{group}     leaves it
//	POST   /phones/{number}/groups/{group}/members  {action, members} -> [{number, error?}]; action add, remove, promote or demote
//	GET    /phones/{number}/groups/{group}/invite   {code, link}; POST makes a new one
//	DELETE /phones/{number}/companions/{n}     unlinks device n
//	GET    /connections                        [{jid, remote, since, logins}]
//	GET    /audit                              [AuditEntry]; ?after=SEQ &kind= &jid= (or number) &limit= &wait=10s; 410 when after was dropped
//	GET    /faults                             active faults
//	POST   /faults                             {kind, on?, jid?, share?, count?, duration?, delay?, code?, reason?, detail?}; see Fault
//	DELETE /faults/{id}                        ends one
//	POST   /media/expire                       the server forgets all files of messages
//	GET    /stats, /metrics                    figures; Prometheus text
//
// A message of type image, video, audio, document or sticker carries its file in media (base64), with caption?,
// mimeType?, fileName?, viewOnce?; a location lat and lng, or place; a contact its name in text and vcard?, or contacts
// [{name, vcard?}] as the type contacts does; a poll options; reaction, edit, revoke and poll_vote the id they are about
// in target; what goes to status@broadcast its audience? (numbers); an ad its title, body, sourceUrl, sourceId and clickId in ad. All take quoted?, mentions?, an id? of their
// own, and of the fields of Detail (seconds, voice, linkPreview, forwarded, expiration, ...) those that suit the type.
// What the person sees has the same fields.
func (s *Server) ControlHandler() http.Handler {
	c := &control{s: s, start: time.Now()}
	mux := http.NewServeMux()
	for pattern, h := range map[string]func(*http.Request) (reply, error){
		"GET /root-key":                                c.rootKey,
		"GET /phones":                                  c.phones,
		"POST /phones":                                 c.addPhone,
		"GET /phones/{number}":                         c.phone,
		"POST /phones/{number}/scan":                   c.scan,
		"POST /phones/{number}/pairing-code":           c.pairingCode,
		"GET /phones/{number}/messages":                c.messages,
		"POST /phones/{number}/messages":               c.send,
		"POST /phones/{number}/read":                   c.read,
		"POST /phones/{number}/typing":                 c.typing,
		"POST /phones/{number}/reactions":              c.react,
		"POST /phones/{number}/calls":                  c.call,
		"DELETE /phones/{number}/calls/{id}":           c.hangUp,
		"GET /phones/{number}/groups":                  c.groups,
		"POST /phones/{number}/groups":                 c.createGroup,
		"PUT /phones/{number}/picture":                 c.setPicture,
		"PUT /phones/{number}/groups/{group}/picture":  c.setPicture,
		"POST /phones/{number}/groups/join":            c.join,
		"PATCH /phones/{number}/groups/{group}":        c.changeGroup,
		"DELETE /phones/{number}/groups/{group}":       c.leaveGroup,
		"POST /phones/{number}/groups/{group}/members": c.changeMembers,
		"GET /phones/{number}/groups/{group}/invite":   c.invite,
		"POST /phones/{number}/groups/{group}/invite":  c.invite,
		"DELETE /phones/{number}/companions/{n}":       c.removeCompanion,
		"GET /connections":                             c.connections,
		"GET /faults":                                  c.faults,
		"POST /faults":                                 c.addFault,
		"DELETE /faults/{id}":                          c.removeFault,
		"POST /media/expire":                           c.expireMedia,
		"GET /stats":                                   c.stats,
	} {
		mux.HandleFunc(pattern, c.handle(h))
	}
	mux.HandleFunc("GET /audit", c.audit)
	mux.HandleFunc("GET /phones/{number}/messages/{id}/media", c.media)
	mux.Handle("GET /metrics", promhttp.HandlerFor(c.registry(), promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /{$}", servePage)
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		writeError(w, &controlError{http.StatusForbidden, "cross_origin", "requests from other sites are refused"})
	}))
	return guard.Handler(jsonFallback(mux))
}

// jsonFallback turns the plain text that a mux answers to unknown paths and methods into JSON.
func jsonFallback(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h, pattern := mux.Handler(r)
		if pattern != "" {
			mux.ServeHTTP(w, r)
			return
		}
		probe := &statusProbe{header: http.Header{}, status: http.StatusNotFound}
		h.ServeHTTP(probe, r)
		if allow := probe.header.Get("Allow"); allow != "" {
			w.Header().Set("Allow", allow)
			writeError(w, &controlError{http.StatusMethodNotAllowed, "method_not_allowed", r.Method + " is not possible here, only " + allow})
			return
		}
		writeError(w, &controlError{http.StatusNotFound, "not_found", "there is nothing at " + r.URL.Path})
	})
}

// statusProbe is a response that nobody sees.
type statusProbe struct {
	header http.Header
	status int
}

func (p *statusProbe) Header() http.Header         { return p.header }
func (p *statusProbe) Write(b []byte) (int, error) { return len(b), nil }
func (p *statusProbe) WriteHeader(status int)      { p.status = status }

// handle makes an HTTP handler of a call.
func (c *control) handle(call func(*http.Request) (reply, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxControlBody)
		answer, err := call(r)
		switch {
		case err != nil:
			c.fail(w, r, err)
		case answer.body == nil:
			w.WriteHeader(answer.status)
		default:
			writeJSON(w, answer.status, answer.body)
		}
	}
}

// fail answers with an error. One that the caller did not cause is logged as well.
func (c *control) fail(w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // nobody listens any more
	}
	refusal := asControlError(err)
	if refusal.status == http.StatusInternalServerError {
		c.s.log.Error("control request failed", "method", r.Method, "pattern", r.Pattern, "err", err)
	}
	writeError(w, refusal)
}

func asControlError(err error) *controlError {
	var refusal *controlError
	if errors.As(err, &refusal) {
		return refusal
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return &controlError{http.StatusRequestEntityTooLarge, "too_large", fmt.Sprintf("the body is larger than %d bytes", tooLarge.Limit)}
	}
	for _, f := range controlFailures {
		if errors.Is(err, f.err) {
			return &controlError{f.status, f.code, err.Error()}
		}
	}
	return &controlError{http.StatusInternalServerError, "internal", err.Error()}
}

func writeError(w http.ResponseWriter, e *controlError) {
	writeJSON(w, e.status, map[string]string{"error": e.code, "message": e.message})
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	raw, err := json.Marshal(body)
	if err != nil { // a bug: everything that is answered can be encoded
		status, raw = http.StatusInternalServerError, []byte(`{"error":"internal","message":"answer cannot be encoded"}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(raw, '\n')) // whoever asked may be gone
}

// decode reads the JSON body of a request. An empty one is an empty object.
func decode[T any](r *http.Request) (T, error) {
	var v T
	dec := json.NewDecoder(r.Body)
	dec.DisallowUnknownFields()
	err := dec.Decode(&v)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.Is(err, io.EOF):
		return v, nil
	case errors.As(err, &tooLarge):
		return v, err
	case err != nil:
		return v, badRequest("the body cannot be read: %s", strings.TrimPrefix(err.Error(), "json: "))
	}
	if _, err = dec.Token(); !errors.Is(err, io.EOF) {
		return v, badRequest("there is something behind the JSON value")
	}
	return v, nil
}

// queryInt reads a number from the query; 0 when it is not there.
func queryInt(r *http.Request, name string) (int64, error) {
	text := r.URL.Query().Get(name)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < 0 {
		return 0, badRequest("%s=%q is not a whole number", name, text)
	}
	return n, nil
}

// waitContext reads how long a request wants to wait for something ("wait=10s") and returns a context that ends then,
// or when the server closes; without a wait it has ended already.
func (c *control) waitContext(r *http.Request) (context.Context, context.CancelFunc, error) {
	var wait time.Duration
	if text := r.URL.Query().Get("wait"); text != "" {
		var err error
		if wait, err = time.ParseDuration(text); err != nil || wait < 0 || wait > maxWait {
			return nil, nil, badRequest("wait=%q is not a duration of at most %s, such as 10s", text, maxWait)
		}
	}
	ctx, cancel := context.WithTimeout(r.Context(), wait)
	stop := context.AfterFunc(c.s.ctx, cancel)
	return ctx, func() { stop(); cancel() }, nil
}
