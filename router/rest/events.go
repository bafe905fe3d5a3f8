package rest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// What a stream of events says beside events, whose types have a dot.
const (
	beatEvent = "beat" // everything up to its id was shown
	endEvent  = "end"  // the last one: go on from its id
)

// Why a stream was ended.
const (
	cutSlow        = "slow"       // the client did not read
	cutCredential  = "credential" // it is no longer valid, or may no longer read this tenant's events
	cutStopping    = "stopping"   // the process ends
	cutUnavailable = "unavailable"
)

// sseRetry tells browsers how long to wait before they come back, in milliseconds.
const sseRetry = 2000

// followEvents pushes a tenant's events, from the place that the caller names or from now on. A browser that comes back says where it was
// in a header, beside the query of its first connection.
func (a *api) followEvents(r *request) (response, error) {
	q := r.URL.Query()
	in := hub.FollowRequest{
		TenantID: q.Get("tenantId"), DeviceID: device.ID(q.Get("deviceId")), Types: q["type"], Cursor: r.Header.Get("Last-Event-ID"),
	}
	if in.Cursor == "" {
		in.Cursor = q.Get("cursor")
	}
	opening, cancel := context.WithTimeout(r.Context(), requestTime)
	s, err := a.cfg.Hub.Follow(opening, r.who, in)
	cancel()
	if err != nil {
		return response{}, err
	}
	defer s.Close()
	out := a.startSSE(r)
	reason, err := a.feed(r, s, out)
	switch {
	case err == nil:
		err = out.write(sayCursor(endEvent, s.Cursor(), reason))
	case errors.Is(err, os.ErrDeadlineExceeded):
		reason = cutSlow // nothing can be written any more: its cursor is the last that it has read
	}
	if reason != "" { // else the client has left
		a.cuts.WithLabelValues(reason).Inc()
	}
	a.cfg.Log.Debug("stream of events ended", "request", r.id, "tenant", s.Tenant(), "reason", reason, "err", err)
	return response{}, nil
}

// feed writes events and beats until something ends the stream. The error is of a write.
func (a *api) feed(r *request, s *feed.Stream, out *sse) (reason string, err error) {
	ctx, cancel := context.WithCancel(r.Context())
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-a.cfg.Stop:
			cancel()
		case <-ctx.Done():
		}
	}()
	defer func() { cancel(); <-watched }()

	if err := out.write(fmt.Appendf(nil, "retry: %d\n", sseRetry)); err != nil {
		return "", err
	}
	for beat := time.Now(); ; {
		if !time.Now().Before(beat) {
			// The credential is looked at again: a user who was removed gets nothing more.
			if reason := a.mayStillFollow(r, s.Tenant()); reason != "" {
				return reason, nil
			}
			if err := out.write(sayCursor(beatEvent, s.Cursor(), "")); err != nil {
				return "", err
			}
			beat = time.Now().Add(a.cfg.Beat)
		}
		wait, done := context.WithDeadline(ctx, beat)
		events, err := s.Next(wait)
		done()
		if err != nil {
			a.cfg.Log.Warn("a stream of events is ended", "request", r.id, "err", err)
			return cutUnavailable, nil
		}
		if err := writeEvents(out, events); err != nil {
			return "", err
		}
		if ctx.Err() != nil {
			return stopped(r)
		}
	}
}

// stopped tells the end of the process from that of the client.
func stopped(r *request) (reason string, err error) {
	if err := r.Context().Err(); err != nil {
		return "", err
	}
	return cutStopping, nil
}

// writeEvents keeps little of what a slow client has not read.
func writeEvents(out *sse, events []feed.Event) error {
	var text []byte
	for i, e := range events {
		body, err := eventBody(e)
		if err != nil {
			return err
		}
		text = appendSSE(text, e.Type, e.Cursor.String(), body)
		if len(text) < ssePiece && i < len(events)-1 {
			continue
		}
		if err := out.write(text); err != nil {
			return err
		}
		text = text[:0]
	}
	return nil
}

// isoMillis is how JavaScript prints a date, as in webhooks.
const isoMillis = "2006-01-02T15:04:05.000Z"

// eventBody is the body of the event's webhook, and its number of the device. normalized and raw go out to the letter as they are stored.
func eventBody(e feed.Event) ([]byte, error) {
	head, err := json.Marshal(struct {
		EventID  uuid.UUID  `json:"eventId"`
		TenantID string     `json:"tenantId"`
		DeviceID *device.ID `json:"deviceId"`
		Type     string     `json:"type"`
	}{e.Cursor.ID, e.TenantID, e.DeviceID, e.Type})
	if err != nil {
		return nil, fmt.Errorf("write event %s: %w", e.Cursor.ID, err)
	}
	return fmt.Appendf(head[:len(head)-1], `,"normalized":%s,"raw":%s,"createdAt":"%s","deviceSeq":%d}`,
		e.Normalized, e.Raw, e.CreatedAt.UTC().Format(isoMillis), e.DeviceSeq), nil
}

// sayCursor is an event of the stream itself.
func sayCursor(kind string, at feed.Cursor, reason string) []byte {
	data := fmt.Appendf(nil, `{"cursor":"%s"}`, at)
	if reason != "" {
		data = fmt.Appendf(nil, `{"reason":"%s","cursor":"%s"}`, reason, at)
	}
	return appendSSE(nil, kind, at.String(), data)
}

// mayStillFollow looks at the credential again. Empty: it may.
func (a *api) mayStillFollow(r *request, tenantID string) (reason string) {
	p, err := a.again(r, tenant.ReadEvents)
	if err == nil {
		_, err = a.cfg.Hub.MayFollow(p, tenantID)
	}
	var refused *httpError
	var problem *hub.Problem
	switch {
	case err == nil:
		return ""
	case errors.As(err, &refused), errors.As(err, &problem) && problem.Kind != hub.Unavailable:
		return cutCredential
	}
	return cutUnavailable
}
