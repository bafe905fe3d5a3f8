// Package router brings a request to the node that owns its device. It holds no session and never opens a socket.
//
// For a send the owner is asked first: one call, and the owner's sender is awake. A node that is not the owner says so, has executed
// nothing, and names the owner, who is then asked once. If the owner is unknown, moving, unreachable or silent, the same row is committed
// here, under the same ids, and the owner finds it: by notification, or when it next looks. Both may happen, and there is still one
// message.
package router

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router/tenant"
)

// Locator tells where the owner of a device answers.
type Locator interface {
	// Locate returns the owner's base URL; false if it is not known, or not worth asking.
	Locate(id device.ID) (url string, ok bool)
	// Learn is told what a node has said that was asked in vain: who holds the device's partition, and since which epoch.
	Learn(id device.ID, rpc string, epoch int64)
}

// Node is all that a node does for routers.
type Node interface {
	nodepbconnect.NodeServiceClient
	nodepbconnect.DeviceQueryServiceClient
}

// remote is a node behind a network.
type remote struct {
	nodepbconnect.NodeServiceClient
	nodepbconnect.DeviceQueryServiceClient
}

// Config of a forwarder.
type Config struct {
	Pool    *pgxpool.Pool
	Locator Locator
	Client  *http.Client // short dials, kept connections
	// Local is the node of this process, which is called without a network, and LocalURL what the locator calls it. Both optional.
	Local    Node
	LocalURL string
	Secret   string // shared with the nodes
	Log      *slog.Logger
	Registry prometheus.Registerer
}

const (
	acceptTime = 2 * time.Second // for the owner; then the row is parked
	wakeTime   = time.Second
	maxWakes   = 64  // at once; more are left to the owner's polling
	maxClients = 256 // that are kept
)

// Forwarder is safe for concurrent use.
type Forwarder struct {
	cfg     Config
	seconds *prometheus.HistogramVec
	wakes   chan struct{}
	work    sync.WaitGroup

	mu      sync.Mutex
	clients map[string]Node
}

// NewForwarder makes a forwarder.
func NewForwarder(cfg Config) *Forwarder {
	f := &Forwarder{
		cfg: cfg, wakes: make(chan struct{}, maxWakes), clients: map[string]Node{},
		seconds: promauto.With(cfg.Registry).NewHistogramVec(prometheus.HistogramOpts{
			Name: "waconnect_router_forward_seconds", Help: "Time to hand a message to its owner, or to park it.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5},
		}, []string{"result"}),
	}
	for _, r := range []string{"forwarded", "parked", "failed"} {
		f.seconds.WithLabelValues(r)
	}
	return f
}

// Close waits for calls that only hurry somebody.
func (f *Forwarder) Close() { f.work.Wait() }

// Accept makes a message durable: with its owner, or parked in the table. Nothing was executed if it fails, except with
// tenant.ErrOutcomeUnknown: then the owner, or the database, was asked and did not answer. An idempotency key makes a repetition harmless.
func (f *Forwarder) Accept(ctx context.Context, m message.New, idem message.Idempotency) (message.Accepted, error) {
	start := time.Now()
	accepted, err := f.forward(ctx, m, idem)
	result, maybe := "forwarded", err != nil && mayBeExecuted(err)
	if err != nil && !final(err) && ctx.Err() == nil {
		f.cfg.Log.Debug("owner did not accept; parking", "device", m.DeviceID, "message", m.ID, "err", err)
		result = "parked"
		accepted, err = f.park(ctx, m, idem)
	}
	if err != nil {
		result = "failed"
		if maybe && !final(err) && !errors.Is(err, message.ErrNoDevice) {
			err = fmt.Errorf("%w: the owner was asked: %w", tenant.ErrOutcomeUnknown, err)
		}
	}
	f.seconds.WithLabelValues(result).Observe(time.Since(start).Seconds())
	return accepted, err
}

// final errors are answers, not failures: parking would not change them.
func final(err error) bool { return errors.Is(err, message.ErrKeyReused) }

// mayBeExecuted tells an owner that did not answer from one that was never reached, or has refused.
func mayBeExecuted(err error) bool {
	var network *net.OpError
	switch {
	case errors.Is(err, errNoOwner), errors.Is(err, message.ErrKeyReused), errors.As(err, &network) && network.Op == "dial":
		return false
	}
	switch connect.CodeOf(err) {
	case connect.CodeNotFound, connect.CodeUnauthenticated, connect.CodeInvalidArgument, connect.CodeUnimplemented,
		connect.CodeFailedPrecondition:
		return false
	}
	return true
}

var errNoOwner = errors.New("the device's owner is not known")

func (f *Forwarder) forward(ctx context.Context, m message.New, idem message.Idempotency) (message.Accepted, error) {
	ctx, cancel := context.WithTimeout(ctx, acceptTime)
	defer cancel()
	req := &nodepb.AcceptRequest{
		MessageId: m.ID.String(), TenantId: m.TenantID, DeviceId: string(m.DeviceID), Chat: m.Chat, Type: m.Type, Payload: string(m.Payload),
		WaId: m.WAID, IsTest: m.IsTest, TraceId: m.TraceID, ExpiresAt: timestamppb.New(m.ExpiresAt),
	}
	if m.SendAt != nil {
		req.SendAt = timestamppb.New(*m.SendAt)
	}
	if idem.Key != "" {
		req.Idempotency = &nodepb.Idempotency{Scope: idem.Scope, Key: idem.Key, RequestHash: idem.Hash}
	}
	resp, err := askOwner(f, m.DeviceID, func(node Node) (*connect.Response[nodepb.AcceptResponse], error) {
		return node.Accept(ctx, connect.NewRequest(req))
	})
	if err != nil {
		return message.Accepted{}, err
	}
	if resp.GetKeyReused() {
		return message.Accepted{}, message.ErrKeyReused
	}
	id, err := uuid.Parse(resp.GetMessageId())
	if err != nil {
		return message.Accepted{}, fmt.Errorf("owner's answer: %w", err)
	}
	return message.Accepted{ID: id, Repeated: resp.GetRepeated()}, nil
}

// learn passes on what a node says that is not the owner.
func (f *Forwarder) learn(id device.ID, err error) bool {
	var refused *connect.Error
	if !errors.As(err, &refused) {
		return false
	}
	for _, d := range refused.Details() {
		v, valueErr := d.Value()
		if valueErr != nil {
			continue
		}
		if other, ok := v.(*nodepb.NotOwner); ok {
			f.cfg.Locator.Learn(id, other.GetRpc(), other.GetEpoch())
			return true
		}
	}
	return false
}

func (f *Forwarder) park(ctx context.Context, m message.New, idem message.Idempotency) (accepted message.Accepted, err error) {
	err = tenant.Tx(ctx, f.cfg.Pool, m.TenantID, func(tx pgx.Tx) error {
		if accepted, err = message.Accept(ctx, tx, m, idem); err != nil {
			return err
		}
		return message.NotifyParked(ctx, tx, m.DeviceID)
	})
	return accepted, err
}

// Wake hurries the owner of a device to look at its row. It does not wait, and a call that is lost costs one polling interval.
func (f *Forwarder) Wake(ctx context.Context, id device.ID) {
	_, client := f.client(id)
	if client == nil {
		return
	}
	select {
	case f.wakes <- struct{}{}:
	default:
		return
	}
	f.work.Go(func() {
		defer func() { <-f.wakes }()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), wakeTime)
		defer cancel()
		if _, err := client.Wake(ctx, connect.NewRequest(&nodepb.WakeRequest{DeviceId: string(id)})); err != nil {
			f.learn(id, err)
			f.cfg.Log.Debug("wake owner", "device", id, "err", err)
		}
	})
}

// client returns how to reach the owner of a device; nil if it is not known.
func (f *Forwarder) client(id device.ID) (string, Node) {
	url, ok := f.cfg.Locator.Locate(id)
	if !ok {
		return "", nil
	}
	if f.cfg.Local != nil && url == f.cfg.LocalURL {
		return url, f.cfg.Local
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	c := f.clients[url]
	if c == nil {
		if len(f.clients) >= maxClients {
			clear(f.clients) // addresses of nodes that are long gone
		}
		known := connect.WithInterceptors(secret(f.cfg.Secret))
		c = remote{nodepbconnect.NewNodeServiceClient(f.cfg.Client, url, known), nodepbconnect.NewDeviceQueryServiceClient(f.cfg.Client, url, known)}
		f.clients[url] = c
	}
	return url, c
}

func secret(s string) connect.UnaryInterceptorFunc {
	return func(next connect.UnaryFunc) connect.UnaryFunc {
		return func(ctx context.Context, req connect.AnyRequest) (connect.AnyResponse, error) {
			req.Header().Set("Authorization", "Bearer "+s)
			return next(ctx, req)
		}
	}
}
