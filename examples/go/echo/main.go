// Command echo is a bot: it answers every text that a person sends to its device with the same text, once.
//
// It keeps its place in the log of events in a file. When its stream ends, or when it was not running, it goes on from there; the
// idempotency key makes sure that a message which was answered before a crash is not answered again after it.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"connectrpc.com/connect"

	waconnectv1 "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	b, err := newBot()
	if err != nil {
		log.Fatal(err)
	}
	b.run(ctx)
}

// bot answers for one device.
type bot struct {
	events   waconnectv1connect.EventServiceClient
	messages waconnectv1connect.MessageServiceClient
	device   string
	tenant   string // only an administrator of the installation must name it
	file     string // where the cursor is kept
	cursor   string
}

func newBot() (*bot, error) {
	url, token := os.Getenv("WACONNECT_URL"), os.Getenv("WACONNECT_TOKEN")
	b := &bot{device: os.Getenv("DEVICE"), tenant: os.Getenv("TENANT"), file: os.Getenv("CURSOR_FILE")}
	if url == "" || token == "" || b.device == "" || b.file == "" {
		return nil, errors.New("expected WACONNECT_URL, WACONNECT_TOKEN, DEVICE and CURSOR_FILE in the environment")
	}
	text, err := os.ReadFile(b.file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	b.cursor = string(text) // empty at the first start: from now on

	transport := &http.Transport{Protocols: new(http.Protocols)}
	transport.Protocols.SetUnencryptedHTTP2(true) // gRPC is HTTP/2; over TLS this comes by itself
	transport.Protocols.SetHTTP2(true)
	client := &http.Client{Transport: bearer{token, transport}}
	b.events = waconnectv1connect.NewEventServiceClient(client, url, connect.WithGRPC())
	b.messages = waconnectv1connect.NewMessageServiceClient(client, url, connect.WithGRPC())
	return b, nil
}

// bearer adds the credential to every request.
type bearer struct {
	token string
	next  http.RoundTripper
}

// RoundTrip implements http.RoundTripper.
func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+b.token)
	return b.next.RoundTrip(r)
}

// run subscribes again and again until ctx ends.
func (b *bot) run(ctx context.Context) {
	for ctx.Err() == nil {
		if err := b.follow(ctx); err != nil && ctx.Err() == nil {
			log.Printf("the stream has ended; going on soon: %v", err)
		}
		select {
		case <-ctx.Done():
		case <-time.After(time.Second):
		}
	}
}

// silence is how long a stream may be still: it has a sign of life every 15 seconds.
const silence = 45 * time.Second

func (b *bot) follow(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	dead := time.AfterFunc(silence, cancel)
	defer dead.Stop()
	stream, err := b.events.Subscribe(ctx, connect.NewRequest(&waconnectv1.SubscribeRequest{
		TenantId: b.tenant, DeviceId: b.device, Types: []string{"message.inbound"}, Cursor: b.cursor,
	}))
	if err != nil {
		return err
	}
	defer stream.Close()
	for stream.Receive() {
		dead.Reset(silence)
		if e := stream.Msg().GetEvent(); e != nil {
			if err := b.answer(ctx, e); err != nil {
				return err
			}
		} else if b.cursor == "" {
			log.Print("listening")
		}
		if err := b.keep(stream.Msg().GetCursor()); err != nil {
			return err
		}
	}
	return stream.Err()
}

// inbound is what this bot reads of a message; docs/events describes the whole.
type inbound struct {
	Chat    string `json:"chat"`
	IsGroup bool   `json:"isGroup"`
	Content struct {
		Text *string `json:"text"`
	} `json:"content"`
}

func (b *bot) answer(ctx context.Context, e *waconnectv1.Event) error {
	var m inbound
	if err := json.Unmarshal([]byte(e.GetBody()), &m); err != nil {
		return fmt.Errorf("event %s: %w", e.GetId(), err)
	}
	if m.IsGroup || m.Content.Text == nil || *m.Content.Text == "" {
		return nil
	}
	req := connect.NewRequest(&waconnectv1.SendRequest{
		DeviceId: b.device, To: m.Chat, QueueWhenOffline: true,
		Content: &waconnectv1.SendRequest_Text{Text: &waconnectv1.Text{Text: *m.Content.Text}},
	})
	req.Header().Set("Idempotency-Key", "echo-"+e.GetId())
	sent, err := b.messages.Send(ctx, req)
	if code := connect.CodeOf(err); code == connect.CodeInvalidArgument || code == connect.CodeFailedPrecondition {
		log.Printf("event %s cannot be answered: %v", e.GetId(), err) // it never will be
		return nil
	}
	if err != nil {
		return err // the event comes again, and the key makes one message of both
	}
	log.Printf("answered event %s by message %s", e.GetId(), sent.Msg.GetMessageId())
	return nil
}

// keep writes the place in the log down, whole or not at all.
func (b *bot) keep(cursor string) error {
	if cursor == b.cursor {
		return nil
	}
	if err := os.WriteFile(b.file+".new", []byte(cursor), 0o600); err != nil {
		return err
	}
	if err := os.Rename(b.file+".new", b.file); err != nil {
		return err
	}
	b.cursor = cursor
	return nil
}
