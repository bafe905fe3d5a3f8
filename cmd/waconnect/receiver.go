package main

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
)

// receiver is the demo's webhook endpoint: what a customer of this system would write. It verifies every signature, and takes each
// event once although it may be delivered twice.
type receiver struct {
	log *slog.Logger

	mu      sync.Mutex
	secret  string
	seen    map[string]bool // event ids
	order   []string        // of seen, oldest first
	events  []received
	changed chan struct{} // closed at the next event
}

// received is an event whose signature was right.
type received struct {
	EventID    string `json:"eventId"`
	DeviceID   string `json:"deviceId"`
	Type       string `json:"type"`
	Normalized struct {
		From      string `json:"from"`
		FromPhone string `json:"fromPhone"`
		Content   struct {
			Type string `json:"type"`
			Text string `json:"text"`
		} `json:"content"`
	} `json:"normalized"`
}

const (
	maxReceived     = 100     // events that are remembered
	maxReceivedIDs  = 10_000  // ids that are recognised as repetitions
	maxReceivedBody = 8 << 20 // bytes
)

func newReceiver(log *slog.Logger) *receiver {
	return &receiver{log: log, seen: map[string]bool{}, changed: make(chan struct{})}
}

func (r *receiver) setSecret(secret string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.secret = secret
}

// signatureOf is what the header x-signature must say.
func signatureOf(secret, timestamp string, body []byte) string {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(timestamp + "."))
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// ServeHTTP takes a delivery.
func (r *receiver) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, req.Body, maxReceivedBody))
	if err != nil {
		http.Error(w, "the body cannot be read", http.StatusBadRequest)
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.secret == "" {
		http.Error(w, "the secret is not known yet", http.StatusServiceUnavailable)
		return
	}
	want := signatureOf(r.secret, req.Header.Get("X-Timestamp"), body)
	if !hmac.Equal([]byte(want), []byte(strings.ToLower(req.Header.Get("X-Signature")))) {
		r.log.Warn("a webhook with a wrong signature was refused", "event", req.Header.Get("X-Event-Id"))
		http.Error(w, "wrong signature", http.StatusUnauthorized)
		return
	}
	var e received
	if err := json.Unmarshal(body, &e); err != nil {
		http.Error(w, "not JSON", http.StatusBadRequest)
		return
	}
	if r.seen[e.EventID] {
		return // delivered twice: it is enough to answer 200
	}
	r.seen[e.EventID] = true
	r.order = append(r.order, e.EventID)
	if len(r.order) > maxReceivedIDs {
		delete(r.seen, r.order[0])
		r.order = r.order[1:]
	}
	if r.events = append(r.events, e); len(r.events) > maxReceived {
		r.events = r.events[1:]
	}
	close(r.changed)
	r.changed = make(chan struct{})
	r.log.Info("webhook received, signature verified", "event", e.EventID, "type", e.Type, "device", e.DeviceID)
}

// await waits for an event that satisfies ok, among those that are remembered and those to come.
func (r *receiver) await(ctx context.Context, ok func(received) bool) (received, error) {
	for {
		r.mu.Lock()
		changed := r.changed
		for _, e := range r.events {
			if ok(e) {
				r.mu.Unlock()
				return e, nil
			}
		}
		r.mu.Unlock()
		select {
		case <-changed:
		case <-ctx.Done():
			return received{}, fmt.Errorf("wait for a webhook: %w", context.Cause(ctx))
		}
	}
}
