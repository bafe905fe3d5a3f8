package rest

import (
	"context"
	"encoding/json"
	"reflect"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
)

// streamPoll is how often a stream looks at the row without being told; announcements are hints.
const streamPoll = time.Second

// deviceEvent is what a stream says of a device.
type deviceEvent struct {
	Status      device.Status `json:"status"`
	QR          *string       `json:"qr"`
	PairingCode *string       `json:"pairingCode"`
	LastError   *string       `json:"lastError"`
	UpdatedAt   time.Time     `json:"updatedAt"`
}

// stream pushes a device's state: first as it is, then at every change. It ends when the device is deleted, when the credential ends,
// or when the caller does not read.
func (a *api) stream(r *request) (response, error) {
	ctx, cancel := context.WithTimeout(r.Context(), requestTime)
	defer cancel()
	row, err := a.cfg.Hub.Device(ctx, r.who, deviceID(r))
	if err != nil {
		return response{}, err
	}
	var changed <-chan struct{}
	if a.cfg.Watcher != nil {
		c, end := a.cfg.Watcher.Watch(row.ID)
		defer end()
		changed = c
	}
	out := a.startSSE(r)
	var last deviceEvent
	write := func(text string) bool { return out.write([]byte(text)) == nil }
	show := func(row device.Row) bool {
		now := deviceEvent{row.Status, row.QR, row.PairingCode, row.LastError, row.UpdatedAt}
		shown := now
		shown.UpdatedAt = last.UpdatedAt
		if reflect.DeepEqual(shown, last) {
			return true
		}
		last = now
		text, err := json.Marshal(now)
		return err == nil && write("event: device\ndata: "+string(text)+"\n\n")
	}
	if !show(row) {
		return response{}, nil
	}
	poll, beat := time.NewTicker(streamPoll), time.NewTicker(a.cfg.Beat)
	defer poll.Stop()
	defer beat.Stop()
	for {
		select {
		case <-r.Context().Done():
			return response{}, nil
		case <-a.cfg.Stop:
			return response{}, nil
		case <-beat.C:
			// The credential is looked at again: a user who was removed gets nothing more.
			if !a.mayStillRead(r) || !write(": beat\n\n") {
				return response{}, nil
			}
			continue
		case <-changed:
		case <-poll.C:
		}
		row, ok, gone := a.look(r)
		if gone || ok && !show(row) {
			return response{}, nil
		}
	}
}

// mayStillRead looks at the credential again. One that cannot be looked up is taken for ended: the client comes back.
func (a *api) mayStillRead(r *request) bool {
	p, err := a.again(r, tenant.ReadDevice)
	if err == nil {
		r.who = p // the tenant may be another by now: then the device is not found
	}
	return err == nil
}

// look reads the row. While the database is away nothing is known and nothing is said.
func (a *api) look(r *request) (row device.Row, ok, gone bool) {
	ctx, cancel := context.WithTimeout(r.Context(), requestTime)
	defer cancel()
	row, err := a.cfg.Hub.Device(ctx, r.who, deviceID(r))
	if err == nil {
		return row, true, false
	}
	return row, false, isMissing(err)
}
