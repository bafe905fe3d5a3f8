package main

import (
	"bufio"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"sync"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx" of sqlstore
	"go.mau.fi/whatsmeow"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/store/sqlstore"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	waLog "go.mau.fi/whatsmeow/util/log"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/watest"
)

// BenchClientsCmd runs bare clients of the WhatsApp library for the bench, which is its parent and speaks to it line by line.
type BenchClientsCmd struct {
	Addr    string `required:""`
	RootKey string `required:""`
}

// Run obeys "link", "warm NUMBERS" and "send COUNT NUMBERS" until its input ends. To warm is to write once to everybody.
func (c BenchClientsCmd) Run(ctx context.Context) error {
	key, err := hex.DecodeString(c.RootKey)
	if err != nil || len(key) != len(whatsmeow.WACertPubKey) {
		return errors.New("root key: expected 64 hexadecimal digits")
	}
	copy(whatsmeow.WACertPubKey[:], key)
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	dial := func(ctx context.Context, _, _ string) (net.Conn, error) {
		return dialer.DialContext(ctx, "tcp", c.Addr)
	}
	newDevice := func(context.Context) (*store.Device, error) { return watest.NewMemoryDevice(), nil }
	if database := os.Getenv(benchDatabase); database != "" {
		container, err := sqlstore.New(ctx, "pgx", database, waLog.Noop)
		if err != nil {
			return err
		}
		defer func() { _ = container.Close() }()
		newDevice = func(context.Context) (*store.Device, error) { return container.NewDevice(), nil }
	}
	b := &bareClients{device: newDevice, http: &http.Client{Transport: bareTransport{&http.Transport{DialContext: dial, DialTLSContext: dial}}}}
	defer b.close()
	fmt.Println("ready")
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<20)
	for input.Scan() {
		words := strings.Fields(input.Text())
		switch {
		case len(words) == 1 && words[0] == "link":
			err = b.link(ctx)
		case len(words) == 2 && words[0] == "warm":
			numbers := strings.Split(words[1], ",")
			err = b.send(ctx, len(numbers), numbers)
		case len(words) == 3 && words[0] == "send":
			var count int
			if _, err = fmt.Sscan(words[1], &count); err == nil {
				err = b.send(ctx, count, strings.Split(words[2], ","))
			}
		default:
			err = fmt.Errorf("not understood: %q", input.Text())
		}
		if err != nil {
			return err
		}
	}
	return input.Err()
}

// bareTransport offers no compression, as our node does not: the comparison is about the rest.
type bareTransport struct{ next *http.Transport }

// RoundTrip implements http.RoundTripper.
func (t bareTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Del("Sec-WebSocket-Extensions")
	return t.next.RoundTrip(r)
}

// benchDatabase is the variable that names the database of the library's own store. Empty: they remember in memory.
const benchDatabase = "WACONNECT_BENCH_DATABASE"

type bareClients struct {
	device  func(context.Context) (*store.Device, error)
	http    *http.Client
	clients []*whatsmeow.Client
}

// link makes a client, shows its QR code to the parent and waits until it is online.
func (b *bareClients) link(ctx context.Context) error {
	device, err := b.device(ctx)
	if err != nil {
		return err
	}
	client := whatsmeow.NewClient(device, waLog.Noop)
	client.SetPreLoginHTTPClient(b.http)
	client.SetWebsocketHTTPClient(b.http)
	client.SetMediaHTTPClient(b.http)
	codes, online := make(chan string, 1), make(chan struct{}, 8)
	client.AddEventHandler(func(evt any) {
		switch e := evt.(type) {
		case *events.QR:
			codes <- e.Codes[0]
		case *events.Connected:
			online <- struct{}{}
		}
	})
	if err := client.ConnectContext(ctx); err != nil {
		return err
	}
	b.clients = append(b.clients, client)
	for {
		select {
		case code := <-codes:
			fmt.Println("qr", code)
		case <-online:
			fmt.Println("online")
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// send lets every client send count messages, one after the other, all clients at once.
func (b *bareClients) send(ctx context.Context, count int, numbers []string) error {
	start := time.Now()
	errs := make([]error, len(b.clients))
	var group sync.WaitGroup
	for d, client := range b.clients {
		group.Go(func() {
			for i := range count {
				to := types.NewJID(numbers[(d+i)%len(numbers)], types.DefaultUserServer)
				if _, err := client.SendMessage(ctx, to, &waE2E.Message{Conversation: proto.String("hello from the bench")}); err != nil {
					errs[d] = err
					return
				}
			}
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return err
	}
	fmt.Println("sent", time.Since(start))
	return nil
}

func (b *bareClients) close() {
	for _, c := range b.clients {
		c.Disconnect()
	}
}
