package watest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// attrs shortens the stanzas below.
type attrs = waBinary.Attrs

// jid returns the number JID of the device, or an empty one before login. Callers hold Server.mu.
func (c *conn) jid() types.JID {
	if c.dev == nil {
		return types.EmptyJID
	}
	return c.dev.pn()
}

// connected decides, after the Noise handshake, whether this is a login or a device that wants to be linked.
func (s *Server) connected(c *conn) error {
	if c.payload.GetDevicePairingData() != nil {
		return s.offerPairing(c)
	}
	jid := types.JID{
		User:   strconv.FormatUint(c.payload.GetUsername(), 10),
		Device: uint16(c.payload.GetDevice()), Server: types.DefaultUserServer,
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, hit := s.faults.Take(FaultRefuseLogins, jid); hit {
		return errors.New("login refused by a fault")
	}
	if f, hit := s.faults.Take(FaultFailure, jid); hit {
		c.end(failure(f.Detail), "failure "+f.Detail)
		return nil
	}
	u := s.user(jid)
	if u == nil || u.Devices[jid.Device] == nil || !bytes.Equal(u.Devices[jid.Device].NoisePub, c.noisePub) {
		s.audit.Add(AuditEntry{Kind: AuditLogin, JID: jid.String(), Detail: "refused: not a linked device", Remote: c.remote})
		c.end(failure("401"), "failure 401")
		return nil
	}
	s.login(c, u, u.Devices[jid.Device])
	return nil
}

// failure builds the answer to a login that is not let in. With 402 (temporary ban) go the ban's code and its length.
func failure(reason string) waBinary.Node {
	if reason == "" {
		reason = "503"
	}
	n := waBinary.Node{Tag: "failure", Attrs: attrs{"reason": reason}}
	if reason == "402" {
		n.Attrs["code"], n.Attrs["expire"] = "101", "3600"
	}
	return n
}

// login makes c the connection of the device; an older one is told that it was replaced. Callers hold mu.
func (s *Server) login(c *conn, u *User, d *Device) {
	if old := d.conn; old != nil {
		s.audit.Add(AuditEntry{Kind: AuditReplaced, JID: d.pn().String(), Detail: "by " + c.remote, Remote: old.remote})
		d.conn = nil
		s.releaseHeld(d) // it stays queued and goes to the new connection in its place
		s.unwatch(old)
		old.end(waBinary.Node{Tag: "stream:error", Content: []waBinary.Node{
			{Tag: "conflict", Attrs: attrs{"type": "replaced"}},
		}}, "replaced")
	}
	d.conn, c.user, c.dev, c.since = c, u, d, time.Now()
	d.Logins++
	s.audit.Add(AuditEntry{
		Kind: AuditLogin, JID: d.pn().String(), Remote: c.remote, Detail: fmt.Sprintf("login %d", d.Logins),
	})
	c.post(waBinary.Node{Tag: "success", Attrs: attrs{
		"t": time.Now().Unix(), "lid": d.lid(), "props": "27", "abprops": "0", "location": "ams",
		"companion_enc_static": "", "display_name": u.Name, "creation": u.Created.Unix(),
	}})
}

// disconnected removes a connection that has ended.
func (s *Server) disconnected(c *conn, err error) {
	c.qmu.Lock()
	c.out = nil
	c.qmu.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.linger != nil {
		c.linger.Stop()
	}
	delete(s.conns, c)
	s.forgetPairing(c)
	s.unwatch(c)
	if c.dev == nil {
		return
	}
	reason := c.reason
	if reason == "" {
		reason = "connection lost"
		if errors.Is(err, context.Canceled) {
			reason = "server"
		}
	}
	s.audit.Add(AuditEntry{Kind: AuditClose, JID: c.dev.pn().String(), Detail: reason, Remote: c.remote})
	if c.dev.conn != c {
		return
	}
	c.dev.conn = nil
	s.releaseHeld(c.dev)
	s.setAvailable(c.user, c.dev.ID, false)
}

// activate starts the delivery of queued stanzas: a preview of what is coming, the queue in order, and the mark that
// it is complete. Callers hold mu.
func (s *Server) activate(c *conn) {
	if c.active || c.dev == nil || c.dev.conn != c {
		return
	}
	c.active = true
	counts := map[string]int{}
	for _, q := range c.dev.Queue {
		counts[q.Class]++
	}
	if n := len(c.dev.Queue); n > 0 {
		c.post(waBinary.Node{Tag: "ib", Attrs: attrs{"from": types.ServerJID}, Content: []waBinary.Node{{
			Tag: "offline_preview", Attrs: attrs{
				"count": n, "message": counts["message"], "receipt": counts["receipt"],
				"notification": counts["notification"], "appdata": 0, "call": 0,
			},
		}}})
	}
	for i, q := range c.dev.Queue {
		node := q.Node.Node
		node.Attrs = withAttr(node.Attrs, "offline", strconv.Itoa(i))
		s.hand(c, q, node)
	}
	c.post(waBinary.Node{Tag: "ib", Attrs: attrs{"from": types.ServerJID}, Content: []waBinary.Node{{
		Tag: "offline", Attrs: attrs{"count": len(c.dev.Queue)},
	}}})
}

// withAttr returns a copy of the attributes with one more: stanzas in queues are shared and must not change.
func withAttr(old attrs, name string, value any) attrs {
	out := make(attrs, len(old)+1)
	for k, v := range old {
		out[k] = v
	}
	out[name] = value
	return out
}

// Kick cuts the connection of a device (by its number JID or LID) without a word and tells whether there was one. A
// device that has just logged in is cut when it first says something: before, the cut would hit it in the middle of
// its own set-up (the fault refuse_logins does that).
func (s *Server) Kick(jid types.JID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.connOf(jid)
	switch {
	case c == nil:
		return false
	case c.spoken:
		c.drop("kicked")
	default:
		c.doomed = true
	}
	return true
}

// StreamError ends the stream of a device with an error code (such as "503" or "515") and tells whether it had one.
func (s *Server) StreamError(jid types.JID, code string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	c := s.connOf(jid)
	if c == nil {
		return false
	}
	c.end(streamError(code), "stream error "+code)
	return true
}

func streamError(code string) waBinary.Node {
	return waBinary.Node{Tag: "stream:error", Attrs: attrs{"code": code}}
}

// connOf returns the connection of a device, nil when it has none. Callers hold mu.
func (s *Server) connOf(jid types.JID) *conn {
	u := s.user(jid)
	if u == nil || u.Devices[jid.Device] == nil {
		return nil
	}
	return u.Devices[jid.Device].conn
}

// RemoveDevice unlinks a device, as the owner of the phone can: its stream ends with device_removed, and its
// credentials are void. It tells whether there was such a device.
func (s *Server) RemoveDevice(jid types.JID) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.user(jid)
	if u == nil || u.Devices[jid.Device] == nil {
		return false
	}
	s.removeDevice(u, u.Devices[jid.Device])
	return true
}

// removeDevice is RemoveDevice; callers hold mu.
func (s *Server) removeDevice(u *User, d *Device) {
	delete(u.Devices, d.ID)
	if c := d.conn; c != nil {
		c.end(waBinary.Node{Tag: "stream:error", Attrs: attrs{"code": "401"}, Content: []waBinary.Node{
			{Tag: "conflict", Attrs: attrs{"type": "device_removed"}},
		}}, "device removed")
	}
	s.announceDevice(u, d, "remove")
}
