package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"net/url"
	"os"
	"slices"
	"time"
)

// MessageCmd groups commands of messages.
type MessageCmd struct {
	Send   MessageSendCmd   `cmd:"" help:"Send a message."`
	List   MessageListCmd   `cmd:"" help:"List messages that were to be sent."`
	Show   MessageShowCmd   `cmd:"" help:"Show what has become of a message."`
	Cancel MessageCancelCmd `cmd:"" help:"Cancel a message that has not left yet."`
}

var (
	messageColumns = []string{"ID=id", "TO=to", "TYPE=type", "STATUS=status", "RECEIPT=receipt", "CREATED=createdAt", "ERROR=error"}
	messageFields  = []string{
		"id=id", "device=deviceId", "to=to", "type=type", "status=status", "receipt=receipt", "receipt at=receiptAt", "error=error",
		"WhatsApp id=providerMessageId", "attempts=attempts", "created=createdAt", "send at=sendAt", "sent=sentAt", "expires=expiresAt",
	}
)

func messagePath(device, id, more string) string {
	return devicePath(device, "/messages/"+url.PathEscape(id)+more)
}

// MessageSendCmd sends a message.
type MessageSendCmd struct {
	Target
	Device   string        `arg:"" help:"The device that sends."`
	To       string        `arg:"" help:"Phone number with its country, or a WhatsApp address."`
	Text     string        `arg:"" optional:"" help:"The text; - reads it from standard input."`
	Image    string        `placeholder:"URL" help:"Send the image at this address; the text is its caption."`
	Document string        `placeholder:"URL" help:"Send the PDF at this address; the text is its caption."`
	Queue    bool          `help:"Accept it although the device is offline."`
	At       string        `placeholder:"TIME" help:"Not before this, such as 2026-12-31T23:59:59Z."`
	Wait     bool          `help:"Wait until it is sent, or cannot be."`
	Within   time.Duration `default:"1m" help:"How long to wait."`
	OnceKey  string        `name:"idempotency-key" placeholder:"KEY" help:"The same key never sends twice; a random one if missing, so that a repeated call of the network does not."`
}

// waitPoll is how often a message is looked at while its status is waited for.
const waitPoll = 500 * time.Millisecond

// Run sends.
func (c MessageSendCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{"to": c.To}
	text := c.Text
	if text == "-" {
		read, err := io.ReadAll(io.LimitReader(os.Stdin, 1<<20))
		if err != nil {
			return fmt.Errorf("text: %w", err)
		}
		text = string(read)
	}
	switch {
	case c.Image != "":
		in["type"], in["imageUrl"] = "image", c.Image
		if text != "" {
			in["caption"] = text
		}
	case c.Document != "":
		in["type"], in["documentUrl"] = "document", c.Document
		if text != "" {
			in["caption"] = text
		}
	case text == "":
		return fmt.Errorf("text: expected one, or --image, or --document")
	default:
		in["text"] = text
	}
	if c.Queue {
		in["queueWhenOffline"] = true
	}
	if c.At != "" {
		in["sendAt"] = c.At
	}
	if c.OnceKey == "" {
		c.OnceKey = rand.Text()
	}
	s.api.idempotencyKey = c.OnceKey
	var sent row
	if err := s.post(ctx, devicePath(c.Device, "/messages/send"), in, &sent); err != nil {
		return err
	}
	id := fmt.Sprint(sent["outboundMessageId"])
	if !c.Wait {
		return s.done(sent, "%s %v", id, sent["status"])
	}
	ctx, cancel := context.WithTimeout(ctx, c.Within)
	defer cancel()
	tick := time.NewTicker(waitPoll)
	defer tick.Stop()
	for {
		var r row
		if _, err := s.get(ctx, messagePath(c.Device, id, ""), nil, &r); err != nil {
			return err
		}
		switch status := r["status"]; {
		case status == "SENT":
			return s.one(r, messageFields...)
		case slices.Contains([]any{"FAILED", "CANCELLED"}, status):
			if err := s.one(r, messageFields...); err != nil {
				return err
			}
			return fmt.Errorf("message %s is %v: %s", id, status, r.text("error"))
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("message %s is still %v after %v; it is not lost", id, r["status"], c.Within)
		case <-tick.C:
		}
	}
}

// MessageListCmd lists messages.
type MessageListCmd struct {
	Target
	Device string `arg:"" help:"The device."`
	Limit  int    `default:"50" help:"At most so many; 0: all."`
}

// Run lists, newest first.
func (c MessageListCmd) Run(ctx context.Context, s *Session) error {
	rows, err := s.pages(ctx, devicePath(c.Device, "/messages/outbound"), nil, c.Limit)
	if err != nil {
		return err
	}
	return s.list(rows, messageColumns...)
}

// MessageShowCmd shows a message.
type MessageShowCmd struct {
	Target
	Device string `arg:"" help:"The device."`
	ID     string `arg:"" help:"The message."`
}

// Run shows.
func (c MessageShowCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if _, err := s.get(ctx, messagePath(c.Device, c.ID, ""), nil, &r); err != nil {
		return err
	}
	return s.one(r, messageFields...)
}

// MessageCancelCmd cancels a message.
type MessageCancelCmd struct {
	Target
	Device string `arg:"" help:"The device."`
	ID     string `arg:"" help:"The message."`
}

// Run cancels.
func (c MessageCancelCmd) Run(ctx context.Context, s *Session) error {
	if err := s.post(ctx, messagePath(c.Device, c.ID, "/cancel"), nil, nil); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "message %s is cancelled", c.ID)
}
