package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/watest"
)

// BenchLone is how long one message takes when nothing else is to be done.
type BenchLone struct {
	Messages int     `json:"messages"`
	P50      float64 `json:"p50_ms"`
	P99      float64 `json:"p99_ms"`
}

// BenchFairness is the same while another tenant has a long queue on the same node.
type BenchFairness struct {
	Backlog int     `json:"backlog"`
	IdleP50 float64 `json:"idle_p50_ms"`
	P50     float64 `json:"p50_ms"`
	P99     float64 `json:"p99_ms"`
	Ratio   float64 `json:"ratio"` // of the medians
}

// loneCaller sends through the public API, as one tenant, and looks at the phone.
type loneCaller struct {
	b      *bench
	node   *nodeProcess
	api    string
	key    string
	device device.ID
	phone  *watest.Phone
	count  int
}

// startCaller runs a node with its router, and links a device.
func (b *bench) startCaller(ctx context.Context) (*loneCaller, error) {
	api, err := freeAddress()
	if err != nil {
		return nil, err
	}
	c := &loneCaller{b: b, api: "http://" + api, key: randomHex(16)}
	c.node, err = b.startNode(ctx, 1, "WACONNECT_ROLES=node,router", "API_PORT="+api, "JWT_SECRET="+randomHex(16), "BOT_API_KEY="+c.key)
	if err != nil {
		return nil, err
	}
	ids, err := b.linkDevices(ctx, benchTenant, 1)
	if err == nil {
		b.numbers++
		c.device = ids[0]
		c.phone, err = b.wa.AddPhone(watest.PhoneParams{Number: fmt.Sprintf("52155%08d", b.numbers)})
	}
	if err != nil {
		return nil, errors.Join(err, c.stop())
	}
	return c, nil
}

func (c *loneCaller) stop() error { return errors.Join(c.node.stop(), c.b.dropDevices()) }

// latencies sends so many messages, one after the other with a short rest between; in milliseconds.
func (c *loneCaller) latencies(ctx context.Context, messages int) (p50, p99 float64, err error) {
	const warm, rest = 10, 20 * time.Millisecond
	list := make([]float64, 0, messages)
	for i := range warm + messages {
		took, err := c.one(ctx)
		if err != nil {
			return 0, 0, err
		}
		if i >= warm {
			list = append(list, took.Seconds()*1000)
		}
		if err := pause(ctx, rest); err != nil {
			return 0, 0, err
		}
	}
	p50, p99, _ = quantiles(list)
	return p50, p99, nil
}

// postMessage sends a text through the public API, with headers in pairs.
func postMessage(ctx context.Context, client *http.Client, api string, id device.ID, to, text string, headers ...string) error {
	body, err := json.Marshal(map[string]string{"to": to, "text": text})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, api+"/devices/"+string(id)+"/messages/send", bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if answer, err := io.ReadAll(resp.Body); err != nil || resp.StatusCode != http.StatusAccepted {
		return fmt.Errorf("send: %s: %s", resp.Status, strings.TrimSpace(string(answer)))
	}
	return nil
}

// one sends a message and waits until the person sees it.
func (c *loneCaller) one(ctx context.Context) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	c.count++
	text := fmt.Sprintf("lone %d", c.count)
	start := time.Now()
	err := postMessage(ctx, http.DefaultClient, c.api, c.device, c.phone.Number(), text, "x-api-key", c.key, "x-tenant-id", benchTenant)
	if err != nil {
		return 0, err
	}
	_, err = c.phone.WaitMessage(ctx, func(r watest.Received) bool { return r.Text == text })
	return time.Since(start), err
}

func (b *bench) lone(ctx context.Context, messages int) (figure *BenchLone, err error) {
	fmt.Fprintf(os.Stderr, "lone messages: %d…\n", messages)
	c, err := b.startCaller(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	figure = &BenchLone{Messages: messages}
	figure.P50, figure.P99, err = c.latencies(ctx, messages)
	return figure, err
}

// fairness measures one tenant's lone messages while a device of another works through a backlog.
func (b *bench) fairness(ctx context.Context, messages, backlog int) (figure *BenchFairness, err error) {
	fmt.Fprintf(os.Stderr, "fairness: lone messages, alone and beside %d of another tenant…\n", backlog)
	c, err := b.startCaller(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	busy, err := b.linkDevices(ctx, busyTenant, 1)
	if err != nil {
		return nil, err
	}
	figure = &BenchFairness{Backlog: backlog}
	if figure.IdleP50, _, err = c.latencies(ctx, messages); err != nil {
		return nil, err
	}
	if _, err := b.pool.Exec(ctx, queueQuery, busy, b.chats(), backlog, time.Now(), busyTenant); err != nil {
		return nil, err
	}
	if err := pause(ctx, queueTime); err != nil { // until the node has seen it
		return nil, err
	}
	if figure.P50, figure.P99, err = c.latencies(ctx, messages); err != nil {
		return nil, err
	}
	var left int
	if err := b.pool.QueryRow(ctx, `SELECT count(*) FROM message_queue`).Scan(&left); err != nil {
		return nil, err
	}
	if left == 0 {
		return nil, errors.New("the backlog was too short: it ended before the lone messages did")
	}
	figure.Ratio = figure.P50 / figure.IdleP50
	return figure, nil
}
