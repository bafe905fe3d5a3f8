package watest

import (
	"context"
	"fmt"
	"strconv"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
)

// deliverPhone puts a stanza into the inbox of a phone. A blind one answers messages at once and ignores the rest,
// except for what it has to act on. Callers hold mu.
func (s *Server) deliverPhone(u *User, node waBinary.Node) {
	id, _ := node.Attrs["id"].(string)
	kind, _ := node.Attrs["type"].(string)
	if u.Phone.Blind {
		if node.Tag == "message" {
			s.audit.Add(AuditEntry{Kind: AuditDelivered, JID: u.pn().String(), MessageID: id, Detail: describe(node)})
			receipt := phoneReceipt(u, node, u.phone.receiptType(node))
			s.routeReceipt(party{u: u}, &receipt)
			return
		}
		if node.Tag == "notification" || node.Tag == "call" || (node.Tag == "receipt" && kind != "retry" && kind != "server-error") {
			return
		}
	}
	if node.Tag != shareKeysTag {
		s.audit.Add(AuditEntry{Kind: AuditDelivered, JID: u.pn().String(), MessageID: id, Detail: describe(node)})
	}
	u.Phone.Inbox = append(u.Phone.Inbox, &Queued{Class: node.Tag, ID: id, Type: kind, At: time.Now(), Node: Stanza{node}})
	s.wakePhone(u)
}

// wakePhone starts the phone's worker unless it runs. Callers hold mu.
func (s *Server) wakePhone(u *User) {
	if u.phone.working || !s.started || s.closed {
		return
	}
	u.phone.working = true
	s.wg.Add(1)
	go u.phone.work()
}

// work processes the inbox until it is empty or the server closes. A stanza leaves the inbox only when it has been
// processed, under both locks, so that a snapshot sees it either waiting or with all its effects.
func (p *Phone) work() {
	defer p.s.wg.Done()
	for {
		p.mu.Lock()
		p.s.mu.Lock()
		if len(p.u.Phone.Inbox) == 0 || p.s.closed {
			p.working = false
			p.s.mu.Unlock()
			p.mu.Unlock()
			return
		}
		q := p.u.Phone.Inbox[0]
		p.s.ensurePhone(p.u)
		p.s.mu.Unlock()
		if err := p.process(p.s.ctx, q.Node.Node); err != nil {
			p.s.log.Warn("phone could not process a stanza", "class", q.Class, "message", q.ID, "err", err)
		}
		p.s.mu.Lock()
		p.u.Phone.Inbox[0] = nil
		p.u.Phone.Inbox = p.u.Phone.Inbox[1:]
		p.s.mu.Unlock()
		p.mu.Unlock()
		p.notify()
	}
}

// process acts on one stanza. The caller holds p.mu.
func (p *Phone) process(ctx context.Context, node waBinary.Node) error {
	switch node.Tag {
	case "message":
		return p.receive(ctx, node)
	case "receipt":
		return p.receiveReceipt(ctx, node)
	case "call":
		return p.receiveCall(node)
	case shareKeysTag:
		device, err := strconv.ParseUint(fmt.Sprint(node.Attrs["device"]), 10, 16)
		if err != nil {
			return fmt.Errorf("parse device: %w", err)
		}
		if err = p.shareKeys(ctx, uint16(device)); err != nil || !p.History() {
			return err
		}
		return p.shareWholeHistory(ctx, uint16(device))
	}
	return nil // a notification: the phone reads the server's state directly
}
