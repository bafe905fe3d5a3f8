package watest

import (
	"fmt"
	"slices"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// deliver puts a stanza into the queue of a device and hands it to its connection, if that is ready: one lock covers
// both, so that a device sees stanzas in the order of its queue. Callers hold mu.
func (s *Server) deliver(d *Device, node waBinary.Node) {
	id, _ := node.Attrs["id"].(string)
	kind, _ := node.Attrs["type"].(string)
	q := &Queued{Class: node.Tag, ID: id, Type: kind, At: time.Now(), Node: Stanza{node}}
	d.Queue = append(d.Queue, q)
	s.audit.Add(AuditEntry{Kind: AuditDelivered, JID: d.pn().String(), MessageID: id, Detail: describe(node)})
	if d.conn != nil && d.conn.active && !d.conn.ending {
		s.hand(d.conn, q, node)
	}
}

// describe says in the audit log what a stanza is.
func describe(node waBinary.Node) string {
	kind, _ := node.Attrs["type"].(string)
	from, _ := node.Attrs["from"].(types.JID)
	return fmt.Sprintf("%s %s from %s", node.Tag, kind, from)
}

// hand gives a queued stanza to the connection; here faults drop, duplicate and reorder. Callers hold mu.
func (s *Server) hand(c *conn, q *Queued, node waBinary.Node) {
	jid := c.jid()
	if _, hit := s.faults.Take(FaultDropStanza, jid); hit {
		return
	}
	if c.dev.held == nil {
		if f, hit := s.faults.Take(FaultReorderStanza, jid); hit {
			s.hold(c, &Queued{Class: q.Class, ID: q.ID, Node: Stanza{node}}, f.Delay)
			return
		}
	}
	c.post(node)
	if _, hit := s.faults.Take(FaultDuplicateStanza, jid); hit {
		c.post(node)
	}
	s.releaseHeld(c.dev)
}

// hold keeps a stanza back until the next one has been handed over, at most for a while.
func (s *Server) hold(c *conn, q *Queued, limit time.Duration) {
	if limit <= 0 {
		limit = time.Second
	}
	d := c.dev
	d.held = q
	d.heldTimer = time.AfterFunc(limit, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if d.held == q {
			s.releaseHeld(d)
		}
	})
}

// releaseHeld hands over the stanza that was kept back, if any. Callers hold mu.
func (s *Server) releaseHeld(d *Device) {
	if d.held == nil {
		return
	}
	q := d.held
	d.held = nil
	d.heldTimer.Stop()
	if d.conn != nil && d.conn.active {
		d.conn.post(q.Node.Node)
	}
}

// settle removes from the queue of a device what it has acknowledged, and tells whether there was something.
// The addressee of the acknowledgement is the origin of the stanza. Callers hold mu.
func (s *Server) settle(d *Device, class, id, kind string, to types.JID) bool {
	i := slices.IndexFunc(d.Queue, func(q *Queued) bool {
		if q.Class != class || q.ID != id || (class == "receipt" && q.Type != kind) {
			return false
		}
		from, _ := q.Node.Attrs["from"].(types.JID)
		return to.IsEmpty() || from.User == to.User
	})
	if i < 0 {
		return false
	}
	if i == 0 { // the usual case: cheap, and lets the front be collected
		d.Queue[0] = nil
		d.Queue = d.Queue[1:]
	} else {
		d.Queue = slices.Delete(d.Queue, i, i+1)
	}
	s.audit.Add(AuditEntry{Kind: AuditAcked, JID: d.pn().String(), MessageID: id, Detail: class + " " + kind})
	return true
}

// QueueLength returns how many stanzas a device has not acknowledged yet; 0 for an unknown device.
func (s *Server) QueueLength(jid types.JID) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.user(jid)
	if u == nil || u.Devices[jid.Device] == nil {
		return 0
	}
	return len(u.Devices[jid.Device].Queue)
}
