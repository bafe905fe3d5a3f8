package inbound

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/rawjson"
)

// A part of the past is read whole by the library, so large ones are left where they are, and few are read at once.
const (
	maxHistory  = 32 << 20 // as it is sent
	maxUnpacked = 128 << 20
	histories   = 2
)

// historySynced is `normalized` of history.synced.
type historySynced struct {
	Kind     string `json:"kind"`
	SyncType string `json:"syncType"` // recent, initial_bootstrap, push_name, …
	Chunk    uint32 `json:"chunk"`
	Progress uint32 `json:"progress"` // percent
	Chats    int    `json:"chats"`
	Messages int    `json:"messages"`
	Contacts int    `json:"contacts"` // whose names came
}

// reading bounds the memory of a node that many devices are linked to at once.
var reading = make(chan struct{}, histories)

// History reads what the phone shares of the past after linking: names, addresses and secrets go to the device's store, and an event tells of it.
// What is interrupted is not read again: nobody waits for it.
func (r *Receiver) History(ctx context.Context, client *whatsmeow.Client, evt *events.Message) {
	select {
	case reading <- struct{}{}:
	case <-ctx.Done():
		return
	}
	defer func() { <-reading }()
	err := r.history(ctx, client, evt)
	if err != nil && ctx.Err() == nil {
		r.log.Warn("the past is not read", "message", evt.Info.ID, "err", err)
		r.cfg.Metrics.ignored("history")
	}
}

func (r *Receiver) history(ctx context.Context, client *whatsmeow.Client, evt *events.Message) error {
	part := proto.CloneOf(evt.RawMessage.GetProtocolMessage().GetHistorySyncNotification())
	if part.InitialHistBootstrapInlinePayload == nil {
		if part.GetFileLength() > maxHistory {
			return fmt.Errorf("it has %d bytes, more than %d", part.GetFileLength(), maxHistory)
		}
		data, err := client.Download(ctx, part)
		if err != nil {
			return fmt.Errorf("download: %w", err)
		}
		part.InitialHistBootstrapInlinePayload = data
	}
	if err := bounded(part); err != nil {
		return err
	}
	history, err := client.DownloadHistorySync(ctx, part, true)
	if err != nil {
		return err
	}
	if err := r.store.Flush(ctx); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	body := historySynced{
		Kind: "history_synced", SyncType: strings.ToLower(history.GetSyncType().String()), Chunk: history.GetChunkOrder(), Progress: history.GetProgress(),
		Chats: len(history.GetConversations()), Contacts: len(history.GetPushnames()),
	}
	for _, chat := range history.GetConversations() {
		body.Messages += len(chat.GetMessages())
	}
	normalized, err := rawjson.Value(body)
	if err != nil {
		return fmt.Errorf("normalise: %w", err)
	}
	key := Key(evt)
	key.Kind = "history"
	if err := r.tell(ctx, r.newEvent(event.HistorySynced, "", normalized, json.RawMessage("{}"), key), nil); err != nil {
		return err
	}
	r.cfg.Metrics.event(event.HistorySynced, 0)
	return client.SendProtocolMessageReceipt(ctx, evt.Info.ID, types.ReceiptTypeHistorySync)
}

// bounded refuses what would unpack to more than a node can hold.
func bounded(part *waE2E.HistorySyncNotification) error {
	unpack, err := zlib.NewReader(bytes.NewReader(part.GetInitialHistBootstrapInlinePayload()))
	if err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	n, err := io.Copy(io.Discard, io.LimitReader(unpack, maxUnpacked+1))
	if err != nil {
		return fmt.Errorf("unpack: %w", err)
	}
	if n > maxUnpacked {
		return errors.New("it unpacks to more than can be held")
	}
	return nil
}
