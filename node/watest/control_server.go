package watest

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

func (c *control) rootKey(*http.Request) (reply, error) {
	key := c.s.RootKey()
	return ok(map[string]string{"rootKey": hex.EncodeToString(key[:])})
}

func (c *control) connections(*http.Request) (reply, error) {
	return ok(list(c.s.Connections()))
}

// audit answers with a part of the log. It may be large, so it is written entry by entry.
func (c *control) audit(w http.ResponseWriter, r *http.Request) {
	entries, err := c.auditEntries(r)
	if err != nil {
		c.fail(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	sep := []byte("[")
	for _, e := range entries {
		raw, err := json.Marshal(e)
		if err != nil {
			c.s.log.Error("audit entry cannot be encoded", "seq", e.Seq, "err", err)
			panic(http.ErrAbortHandler) // an answer that is cut off is better than one that lacks an entry
		}
		if _, err = w.Write(append(sep, raw...)); err != nil {
			return // whoever asked is gone
		}
		sep = []byte(",\n")
	}
	if len(entries) == 0 {
		_, _ = w.Write([]byte("["))
	}
	_, _ = w.Write([]byte("]\n"))
}

func (c *control) auditEntries(r *http.Request) ([]AuditEntry, error) {
	after, err := queryInt(r, "after")
	if err != nil {
		return nil, err
	}
	limit, err := queryInt(r, "limit")
	if err != nil {
		return nil, err
	}
	ctx, cancel, err := c.waitContext(r)
	if err != nil {
		return nil, err
	}
	defer cancel()
	q := r.URL.Query()
	kind, jid := q.Get("kind"), q.Get("jid")
	if r.URL.Query().Get("wait") != "" {
		// That nothing came while it waited is an answer, too: an empty list.
		_, _ = c.s.audit.WaitAfter(ctx, after, func(e AuditEntry) bool {
			return (kind == "" || e.Kind == kind) && e.concerns(jid)
		})
	}
	entries := c.s.audit.Entries(after, kind, jid)
	// A judge that does not notice that the beginning is gone would find messages lost.
	if dropped := c.s.audit.Dropped(); after < dropped {
		return nil, &controlError{http.StatusGone, "audit_dropped", fmt.Sprintf(
			"the entries up to %d were dropped because the log is full; ask for after=%d or later, or raise its limit", dropped, dropped)}
	}
	if limit > 0 && int64(len(entries)) > limit {
		entries = entries[:limit]
	}
	return entries, nil
}

func (c *control) faults(*http.Request) (reply, error) { return ok(c.s.faults.List()) }

func (c *control) addFault(r *http.Request) (reply, error) {
	in, err := decode[faultJSON](r)
	if err != nil {
		return reply{}, err
	}
	f, err := c.s.Inject(in.fault())
	if err != nil {
		return reply{}, err
	}
	return reply{http.StatusCreated, f}, nil
}

func (c *control) removeFault(r *http.Request) (reply, error) {
	return reply{status: http.StatusNoContent}, c.s.faults.Remove(r.PathValue("id"))
}

// Stats are figures about the server at one moment.
type Stats struct {
	Since       time.Time        `json:"since"` // when the control API was made
	Phones      int              `json:"phones"`
	Companions  int              `json:"companions"`
	Connections int              `json:"connections"` // logged in
	Sockets     int              `json:"sockets"`     // all, those of devices that wait to be linked included
	Groups      int              `json:"groups"`
	Files       int              `json:"files"`
	FileBytes   int64            `json:"fileBytes"`
	Queued      int              `json:"queued"` // stanzas that companions have not acknowledged
	Inbox       int              `json:"inbox"`  // stanzas that phones have not processed
	PreKeys     int              `json:"preKeys"`
	Faults      int              `json:"faults"` // active
	AuditLast   int64            `json:"auditLast"`
	AuditGone   int64            `json:"auditDropped"` // oldest entries that the full log has lost
	Audit       map[string]int64 `json:"audit"`        // entries by kind, ever
}

// Stats counts what there is.
func (s *Server) Stats() Stats {
	st := Stats{
		Faults: len(s.faults.List()), AuditLast: s.audit.Last(), AuditGone: s.audit.Dropped(), Audit: s.audit.Counts(),
		Connections: len(s.Connections()),
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	st.Phones, st.Sockets, st.Groups, st.Files = len(s.st.Users), len(s.conns), len(s.st.Groups), len(s.st.Blobs)
	for _, b := range s.st.Blobs {
		st.FileBytes += int64(len(b.Data))
	}
	for _, u := range s.st.Users {
		st.Companions += len(u.Devices)
		st.Inbox += len(u.Phone.Inbox)
		for _, d := range u.Devices {
			st.Queued += len(d.Queue)
			st.PreKeys += len(d.PreKeys)
		}
	}
	return st
}

func (c *control) stats(*http.Request) (reply, error) {
	st := c.s.Stats()
	st.Since = c.start
	return ok(st)
}
