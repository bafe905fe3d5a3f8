package session

import (
	"context"
	"fmt"
	"strings"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/failpoint"
)

// A phone gets a minute for the first code and 20 s for each further one, as WhatsApp's own clients do; then the codes of this
// connection are used up.
const (
	firstCodeTime = 60 * time.Second
	nextCodeTime  = 20 * time.Second
	// codeClient is shown on the phone; the server accepts only names of common browsers and systems.
	codeClient = "Chrome (Linux)"
)

// pairing shows QR codes, one after the other, and asks for pairing codes when the socket is ready.
type pairing struct {
	session *Session
	phones  chan string // numbers that want a pairing code; the newest counts
	started chan []string
}

func newPairing(s *Session, phone string) *pairing {
	p := &pairing{session: s, phones: make(chan string, 1), started: make(chan []string, 1)}
	if phone != "" {
		p.phones <- phone
	}
	return p
}

// RequestCode asks for a pairing code for a number on the running session. It is harmless on a session that is already linked.
func (s *Session) RequestCode(phone string) {
	for {
		select {
		case s.pairing.phones <- phone:
			return
		default:
		}
		select {
		case <-s.pairing.phones: // an older number that nobody has taken yet
		default:
		}
	}
}

// start begins to show codes; it is called once per connection.
func (p *pairing) start(codes []string) {
	select {
	case p.started <- codes:
		p.session.start(func() { p.run(<-p.started) })
	default:
	}
}

// run shows the codes until the session ends or the codes are used up.
func (p *pairing) run(codes []string) {
	ctx, s := p.session.ctx, p.session
	last := time.Now().Add(firstCodeTime + time.Duration(len(codes)-1)*nextCodeTime)
	state := device.State{Detail: device.Pairing}
	wanted := "" // number that still waits for its code
	for i, code := range codes {
		shown := nextCodeTime
		if i == 0 {
			shown = firstCodeTime
		}
		until := time.NewTimer(shown)
		state.QR, state.QRExpiresAt = &code, ptr(time.Now().Add(shown))
		state.QRNumber, state.QRTotal = ptr(i+1), ptr(len(codes))
		p.ask(ctx, &state, &wanted, last)
		if !p.publish(ctx, state) {
			until.Stop()
			return
		}
		failpoint.At("link.qr")
		for waiting := true; waiting; {
			select {
			case <-ctx.Done():
				until.Stop()
				return
			case <-until.C:
				waiting = false
			case wanted = <-p.phones:
				p.ask(ctx, &state, &wanted, last)
				if !p.publish(ctx, state) {
					until.Stop()
					return
				}
			}
		}
	}
	s.end(End{Reason: QRTimeout, Text: "timedOut"})
}

// ask requests a pairing code if a number waits for one. A failure is shown and tried again with the next QR code.
func (p *pairing) ask(ctx context.Context, state *device.State, wanted *string, last time.Time) {
	select {
	case *wanted = <-p.phones:
	default:
	}
	if *wanted == "" {
		return
	}
	code, err := p.session.client.PairPhone(ctx, *wanted, true, whatsmeow.PairClientChrome, codeClient)
	if err != nil {
		state.LastError = ptr(fmt.Sprintf("pairing_code_error: %v", err))
		return
	}
	state.LastError = nil
	state.PairingCode = ptr(strings.ReplaceAll(code, "-", ""))
	state.PairingExpiresAt = &last
	*wanted = ""
}

func (p *pairing) publish(ctx context.Context, state device.State) bool {
	if err := p.session.p.Publish(ctx, state); err != nil {
		p.session.end(End{Reason: StoreFailed, Text: "publish state: " + err.Error()})
		return false
	}
	return true
}

// accept is asked before the keys of a link are stored. A session that is going away links nothing.
func (p *pairing) accept(types.JID, string, string) bool {
	p.session.gate.Lock()
	defer p.session.gate.Unlock()
	return !p.session.closing
}

func ptr[T any](v T) *T { return &v }
