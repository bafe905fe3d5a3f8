package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/nats-io/nats.go"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/ring"
	"github.com/waconnect/waconnect/router/webhook"
)

// happenings makes events as a node does: fenced, numbered by device, and announced.
type happenings struct {
	*bench
	flusher *commit.Flusher
	conn    *nats.Conn
	relay   *event.Relay
	number  int
	end     func() error
}

func (b *bench) newHappenings(ctx context.Context) (*happenings, error) {
	h := &happenings{bench: b, flusher: commit.NewFlusher(b.pool, prometheus.NewRegistry())}
	var err error
	if h.conn, err = nats.Connect(b.nats.url); err != nil {
		return nil, err
	}
	h.relay, err = event.NewRelay(event.RelayConfig{Pool: b.pool, NATS: h.conn, Log: b.log, Registry: prometheus.NewRegistry(), Stream: event.StreamConfig{Replicas: 1}})
	if err != nil {
		return nil, err
	}
	run, cancel := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() { ended <- h.relay.Run(run) }()
	h.end = func() error {
		cancel()
		err := <-ended
		h.flusher.Wait()
		h.conn.Close()
		return err
	}
	return h, nil
}

// source is a device that events happen to.
type source struct {
	tenant string
	id     device.ID
	head   *commit.Head
	chats  int
}

// sources makes devices, some of each tenant.
func (w *happenings) sources(ctx context.Context, tenants []string, each int) (list []*source, err error) {
	for _, tenant := range tenants {
		for range each {
			row, err := device.Create(ctx, w.pool, device.Params{TenantID: tenant, Label: "Bench"})
			if err != nil {
				return nil, err
			}
			grant := commit.Grant{Holder: uuid.New()}
			err = w.pool.QueryRow(ctx, `UPDATE ring_partitions SET epoch = nextval('ring_epoch'), holder = $2 WHERE partition = $1 RETURNING epoch`,
				ring.PartitionOf(string(row.ID)), grant.Holder).Scan(&grant.Epoch)
			if err != nil {
				return nil, err
			}
			head, err := w.flusher.Open(ctx, row.ID, grant)
			if err != nil {
				return nil, err
			}
			list = append(list, &source{tenant: tenant, id: row.ID, head: head})
		}
	}
	return list, nil
}

// happen writes the next event of a device, and tells the relay.
func (w *happenings) happen(ctx context.Context, s *source, number int, announced bool) error {
	s.chats++
	chat := fmt.Sprintf("52155%08d@s.whatsapp.net", s.chats%webhookChats)
	e := event.New{
		ID: uuid.Must(uuid.NewV7()), TenantID: s.tenant, DeviceID: s.id, Type: event.Inbound, Chat: chat,
		Normalized: json.RawMessage(benchNormalized(number, time.Now().UnixNano())), Raw: json.RawMessage(benchRaw),
		Key: event.Key{Chat: chat, Sender: chat, MessageID: fmt.Sprint(number), Kind: "inbound"},
	}
	return s.head.Write(ctx, func(b *batch.Batch) {
		event.Append(b, e, func(int64) {
			if announced {
				w.relay.Wake(s.id)
			}
		})
	})
}

// burst lets so many events happen, of all devices at once, and announces them when all are there: from then on there is a backlog.
func (w *happenings) burst(ctx context.Context, sources []*source, events int) error {
	errs := make([]error, len(sources))
	var all sync.WaitGroup
	for i, s := range sources {
		first := w.number + i*events
		all.Go(func() {
			for n := range events / len(sources) {
				if errs[i] = w.happen(ctx, s, first+n, false); errs[i] != nil {
					return
				}
			}
		})
	}
	all.Wait()
	w.number += events * len(sources)
	if err := errors.Join(errs...); err != nil {
		return err
	}
	for _, s := range sources {
		w.relay.Wake(s.id)
	}
	return nil
}

// trickle lets events happen one after the other, evenly.
func (w *happenings) trickle(ctx context.Context, sources []*source, events int, every time.Duration) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	errs := make(chan error, events)
	for i := range events {
		w.number++
		go func(n int) { errs <- w.happen(ctx, sources[i%len(sources)], n, true) }(w.number)
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	var all []error
	for range events {
		all = append(all, <-errs)
	}
	return errors.Join(all...)
}

func (w *webhookBench) endpoint(ctx context.Context, tenant, url string) (webhook.Row, error) {
	secret := benchSecret
	return w.endpoints.Create(ctx, tenant, webhook.Params{URL: &url, Secret: &secret})
}

// arrived waits until a group of receivers has got so many.
func (w *webhookBench) arrived(ctx context.Context, group string, count int) (got benchReceived, err error) {
	err = w.until(ctx, fmt.Sprintf("%d webhooks", count), func() (bool, error) {
		got, err = w.targets.tell(group)
		return got.Count >= count, err
	})
	return got, err
}
