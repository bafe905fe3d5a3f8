// Command broadcast sends one text to many people and prints what becomes of each message:
//
//	WACONNECT_URL=http://127.0.0.1:3001 WACONNECT_TOKEN=… DEVICE=… broadcast NAME TEXT NUMBER…
//
// NAME makes it one broadcast: whoever was sent to under that name is not sent to again, however often the command runs within a day.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"

	"connectrpc.com/connect"

	waconnectv1 "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/api/waconnect/v1/waconnectv1connect"
)

const (
	atOnce   = 16               // messages on the way
	receipts = 30 * time.Second // how long to wait for one
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, args []string) error {
	url, token, device := os.Getenv("WACONNECT_URL"), os.Getenv("WACONNECT_TOKEN"), os.Getenv("DEVICE")
	if url == "" || token == "" || device == "" || len(args) < 3 {
		return errors.New("expected WACONNECT_URL, WACONNECT_TOKEN and DEVICE in the environment, and NAME TEXT NUMBER…")
	}
	name, text, people := args[0], args[1], args[2:]
	messages := waconnectv1connect.NewMessageServiceClient(http.DefaultClient, url)

	var work sync.WaitGroup
	places := make(chan struct{}, atOnce)
	var mu sync.Mutex
	failed := 0
	for _, to := range people {
		places <- struct{}{}
		work.Go(func() {
			defer func() { <-places }()
			req := connect.NewRequest(&waconnectv1.SendRequest{
				DeviceId: device, To: to, WaitFor: waconnectv1.WaitFor_WAIT_FOR_DELIVERED,
				Content: &waconnectv1.SendRequest_Text{Text: &waconnectv1.Text{Text: text}},
			})
			req.Header().Set("Authorization", "Bearer "+token)
			req.Header().Set("Idempotency-Key", name+"-"+to)
			result, err := send(ctx, messages, req)
			mu.Lock()
			defer mu.Unlock()
			fmt.Println(to, result)
			if err != nil {
				failed++
			}
		})
	}
	work.Wait()
	if failed > 0 {
		return fmt.Errorf("%d of %d were not sent", failed, len(people))
	}
	return nil
}

// send repeats what was surely not executed, and says what became of the message.
func send(ctx context.Context, messages waconnectv1connect.MessageServiceClient, req *connect.Request[waconnectv1.SendRequest]) (string, error) {
	for try := 1; ; try++ {
		waiting, cancel := context.WithTimeout(ctx, receipts)
		sent, err := messages.Send(waiting, req)
		cancel()
		switch code := connect.CodeOf(err); {
		case err == nil && sent.Msg.GetStatus() == waconnectv1.MessageStatus_MESSAGE_STATUS_FAILED:
			return "failed " + sent.Msg.GetError(), errors.New(sent.Msg.GetError())
		case err == nil:
			return strings.ToLower(strings.TrimPrefix(sent.Msg.GetStatus().String(), "MESSAGE_STATUS_")), nil
		case try == 5 || code != connect.CodeUnavailable && code != connect.CodeResourceExhausted:
			return "not sent: " + err.Error(), err
		}
		select {
		case <-ctx.Done():
			return "not sent", ctx.Err()
		case <-time.After(time.Duration(try) * time.Second):
		}
	}
}
