package watest

import (
	"encoding/hex"
	"slices"
	"strconv"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// iqError is a refusal.
type iqError struct {
	code int
	text string
}

var (
	errBadRequest     = &iqError{400, "bad-request"}
	errNotAuthorized  = &iqError{401, "not-authorized"}
	errForbidden      = &iqError{403, "forbidden"}
	errNotFound       = &iqError{404, "item-not-found"}
	errNotAcceptable  = &iqError{406, "not-acceptable"}
	errConflict       = &iqError{409, "conflict"}
	errGone           = &iqError{410, "gone"}
	errLimit          = &iqError{419, "resource-limit"}
	errNotImplemented = &iqError{501, "feature-not-implemented"}
)

// newStanzaID returns an id for a stanza of the server.
func newStanzaID() string { return hex.EncodeToString(randomBytes(8)) }

// newMessageID returns an id in the form that phones use.
func newMessageID() string { return "3A" + hexUpper(randomBytes(9)) }

func hexUpper(b []byte) string {
	const digits = "0123456789ABCDEF"
	out := make([]byte, 0, 2*len(b))
	for _, x := range b {
		out = append(out, digits[x>>4], digits[x&15])
	}
	return string(out)
}

// handle processes one stanza of a client. It runs on the connection's reading goroutine.
func (s *Server) handle(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	c.spoken = true
	if c.doomed {
		c.drop("kicked")
	}
	ending := c.ending
	s.mu.Unlock()
	if ending {
		return
	}
	if node.Attrs["xmlns"] != "w:p" { // a ping changes nothing
		defer s.touch()
	}
	switch node.Tag {
	case "iq":
		s.handleIQ(c, node)
	case "message":
		s.handleMessage(c, node)
	case "receipt":
		s.handleReceipt(c, node)
	case "ack":
		s.handleAck(c, node)
	case "presence":
		s.handlePresence(c, node)
	case "chatstate":
		s.handleChatState(c, node)
	case "call":
		s.handleCall(c, node)
	case "ib":
		// Hints for the server's own bookkeeping (session id, batch sizes): nothing to answer.
	default:
		s.log.Warn("unknown stanza", "tag", node.Tag)
		s.unknown(c, node)
	}
}

// unknown records a request that the emulator does not understand.
func (s *Server) unknown(c *conn, node *waBinary.Node) {
	s.mu.Lock()
	jid := c.jid()
	s.mu.Unlock()
	id, _ := node.Attrs["id"].(string)
	detail := node.Tag
	if ns, ok := node.Attrs["xmlns"].(string); ok {
		detail += " " + ns
	}
	if kind, ok := node.Attrs["type"].(string); ok {
		detail += " " + kind
	}
	for _, child := range node.GetChildren() {
		detail += " <" + child.Tag + ">"
	}
	s.audit.Add(AuditEntry{Kind: AuditUnknownIQ, JID: jid.String(), MessageID: id, Detail: detail, Remote: c.remote})
}

// handleIQ answers a request: every one gets an answer, the unknown ones 501.
func (s *Server) handleIQ(c *conn, node *waBinary.Node) {
	switch node.Attrs["type"] {
	case "result", "error":
		s.pairingAnswer(c, node)
		return
	}
	content, fail := s.answerUnlessFaulty(c, node)
	if fail == errSilence {
		return
	}
	reply := waBinary.Node{Tag: "iq", Attrs: attrs{"from": types.ServerJID, "id": node.Attrs["id"], "type": "result"}}
	if to, ok := node.Attrs["to"].(types.JID); ok {
		reply.Attrs["from"] = to
	}
	if fail != nil {
		if fail == errNotImplemented {
			s.unknown(c, node)
		}
		reply.Attrs["type"] = "error"
		content = []waBinary.Node{{Tag: "error", Attrs: attrs{"code": fail.code, "text": fail.text}}}
	}
	if len(content) > 0 {
		reply.Content = content
	}
	c.post(reply)
	if fail == nil && node.Attrs["xmlns"] == "passive" {
		if _, ok := node.GetOptionalChildByTag("active"); ok {
			s.mu.Lock()
			s.activate(c)
			s.mu.Unlock()
		}
	}
}

// answer dispatches by namespace. An unlinked client may only ping and pair.
func (s *Server) answer(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	ns, _ := node.Attrs["xmlns"].(string)
	switch ns {
	case "w:p", "urn:xmpp:ping":
		return nil, nil
	case "md":
		return s.linkIQ(c, node)
	}
	if c.dev == nil {
		return nil, errForbidden
	}
	switch ns {
	case "encrypt":
		return s.encryptIQ(c, node)
	case "passive", "urn:xmpp:whatsapp:push", "urn:xmpp:whatsapp:dirty", "w:stats", "tos":
		return nil, nil
	case "usync":
		return s.usyncIQ(c, node)
	case "privacy":
		return s.privacyIQ(c, node)
	case "blocklist":
		return s.blocklistIQ(c, node)
	case "w:profile:picture":
		return s.pictureIQ(c, node)
	case "newsletter":
		return newsletterIQ(node)
	case "w:mex":
		return s.mexIQ(c, node)
	case "w:g2":
		return s.groupIQ(c, node)
	case "w:m":
		return s.mediaIQ()
	case "w:sync:app:state":
		return s.appStateIQ(c, node)
	case "status":
		return s.statusIQ(c, node)
	case "disappearing_mode":
		return nil, nil
	case "abt":
		return []waBinary.Node{{Tag: "props", Attrs: attrs{
			"protocol": "1", "ab_key": "", "hash": "", "refresh": 86400, "delta_update": "false",
		}}}, nil
	case "w:biz":
		return s.businessIQ(node)
	}
	return nil, errNotImplemented
}

// linkIQ handles linking by code and the request of a device to be unlinked.
func (s *Server) linkIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	if _, ok := node.GetOptionalChildByTag("link_code_companion_reg"); ok && c.dev == nil {
		return s.codePairingIQ(c, node)
	}
	if remove, ok := node.GetOptionalChildByTag("remove-companion-device"); ok && c.dev != nil {
		jid := remove.AttrGetter().OptionalJIDOrEmpty("jid")
		s.mu.Lock()
		defer s.mu.Unlock()
		if u := s.user(jid); u != c.user || u.Devices[jid.Device] != c.dev {
			return nil, errForbidden // only the phone removes other devices
		}
		c.endQuietly("logout") // the client knows: it closes the connection itself
		s.removeDevice(c.user, c.dev)
		return nil, nil
	}
	return nil, errNotImplemented
}

// privacyCategories are the privacy settings every account has, with their defaults.
var privacyCategories = [][2]string{
	{"groupadd", "all"},
	{"last", "all"},
	{"status", "all"},
	{"profile", "all"},
	{"readreceipts", "all"},
	{"online", "all"},
	{"calladd", "all"},
}

func (s *Server) privacyIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	if _, ok := node.GetOptionalChildByTag("tokens"); ok {
		return nil, nil // a token that lets the contact see presence: kept by nobody here
	}
	privacy, ok := node.GetOptionalChildByTag("privacy")
	if !ok {
		return nil, errNotImplemented
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, category := range privacy.GetChildrenByTag("category") {
		name, _ := category.Attrs["name"].(string)
		value, _ := category.Attrs["value"].(string)
		c.user.Privacy[name] = value
	}
	out := waBinary.Node{Tag: "privacy"}
	var list []waBinary.Node
	for _, category := range privacyCategories {
		value := category[1]
		if set := c.user.Privacy[category[0]]; set != "" {
			value = set
		}
		list = append(list, waBinary.Node{Tag: "category", Attrs: attrs{"name": category[0], "value": value}})
	}
	out.Content = list
	return []waBinary.Node{out}, nil
}

func (s *Server) blocklistIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, item := range node.GetChildrenByTag("item") {
		jid := item.AttrGetter().OptionalJIDOrEmpty("jid")
		if s.user(jid) == nil {
			return nil, errNotFound
		}
		kept := c.user.Blocked[:0:0]
		for _, old := range c.user.Blocked {
			if old != jid {
				kept = append(kept, old)
			}
		}
		if item.Attrs["action"] == "block" {
			kept = append(kept, jid)
		}
		c.user.Blocked = kept
	}
	list := waBinary.Node{Tag: "list", Attrs: attrs{"dhash": strconv.Itoa(len(c.user.Blocked))}}
	var items []waBinary.Node
	for _, jid := range c.user.Blocked {
		items = append(items, waBinary.Node{Tag: "item", Attrs: attrs{"jid": jid}})
	}
	list.Content = items
	return []waBinary.Node{list}, nil
}

// blocks tells whether the user has blocked the other one. Callers hold mu.
func (u *User) blocks(other *User) bool {
	for _, jid := range u.Blocked {
		if jid.User == other.Number || jid.User == other.LID {
			return true
		}
	}
	return false
}

func (s *Server) statusIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	if node.Attrs["type"] == "get" { // who sees status messages: everyone on the contact list
		return []waBinary.Node{{Tag: "privacy", Content: []waBinary.Node{
			{Tag: "list", Attrs: attrs{"type": "contacts", "default": "true"}},
		}}}, nil
	}
	status, ok := node.GetOptionalChildByTag("status")
	if !ok {
		return nil, errNotImplemented
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch text := status.Content.(type) {
	case []byte:
		c.user.Status = string(text)
	case string:
		c.user.Status = text
	}
	return nil, nil
}

// businessIQ answers that nobody here is a business.
func (s *Server) businessIQ(node *waBinary.Node) ([]waBinary.Node, *iqError) {
	if _, ok := node.GetOptionalChildByTag("business_profile"); !ok {
		return nil, errNotImplemented
	}
	return []waBinary.Node{{Tag: "business_profile"}}, nil
}

// unixNow is the time as stanzas carry it.
func unixNow() string { return unixTime(time.Now()) }

func unixTime(t time.Time) string { return strconv.FormatInt(t.Unix(), 10) }

// errSilence is no refusal: the request gets no answer at all.
var errSilence = &iqError{text: "silence"}

// errorTexts are the words that go with codes; clients look at both.
var errorTexts = map[int]string{
	400: "bad-request", 401: "not-authorized", 403: "forbidden", 404: "item-not-found", 405: "not-allowed", 406: "not-acceptable", 409: "conflict",
	410: "gone", 419: "resource-limit", 423: "locked", 429: "rate-overlimit", 500: "internal-server-error", 503: "service-unavailable",
}

// answerUnlessFaulty answers, unless a fault strikes a query about people or groups.
func (s *Server) answerUnlessFaulty(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	ns, _ := node.Attrs["xmlns"].(string)
	if !slices.Contains([]string{"usync", "w:g2", "w:profile:picture", "w:mex"}, ns) || c.dev == nil {
		return s.answer(c, node)
	}
	s.mu.Lock()
	jid := c.jid()
	s.mu.Unlock()
	if f, hit := s.faults.Take(FaultRefuseQuery, jid); hit {
		code, _ := strconv.Atoi(f.Code) // three digits, as it was checked
		return nil, &iqError{code, errorTexts[code]}
	}
	content, fail := s.answer(c, node)
	if _, hit := s.faults.Take(FaultDropAnswer, jid); hit {
		return nil, errSilence
	}
	return content, fail
}
