package event

import (
	"fmt"
	"strings"
	"sync"

	"github.com/nats-io/nats.go"

	"github.com/waconnect/waconnect/node/device"
)

// Watcher tells streams that a device's row has changed. One subscription serves all watchers of a process. Safe for concurrent use.
type Watcher struct {
	sub *nats.Subscription

	mu      sync.Mutex
	watched map[device.ID]map[chan struct{}]bool
}

// NewWatcher subscribes to the announcements of all devices. The connection may be away; the subscription follows it.
func NewWatcher(nc *nats.Conn) (*Watcher, error) {
	w := &Watcher{watched: map[device.ID]map[chan struct{}]bool{}}
	sub, err := nc.Subscribe(deviceSubject("*", "*"), w.announced)
	if err != nil {
		return nil, fmt.Errorf("watch devices: %w", err)
	}
	w.sub = sub
	return w, nil
}

func (w *Watcher) announced(m *nats.Msg) {
	id := device.ID(m.Subject[strings.LastIndexByte(m.Subject, '.')+1:])
	w.mu.Lock()
	defer w.mu.Unlock()
	for c := range w.watched[id] {
		select {
		case c <- struct{}{}:
		default: // it has not looked yet and will see this change too
		}
	}
}

// Watch returns a channel that is signalled after changes of a device, and a function that ends the watch. Several changes may be one
// signal.
func (w *Watcher) Watch(id device.ID) (<-chan struct{}, func()) {
	c := make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.watched[id] == nil {
		w.watched[id] = map[chan struct{}]bool{}
	}
	w.watched[id][c] = true
	return c, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.watched[id], c)
		if len(w.watched[id]) == 0 {
			delete(w.watched, id)
		}
	}
}

// Close ends the subscription.
func (w *Watcher) Close() error { return w.sub.Unsubscribe() }
