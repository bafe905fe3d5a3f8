package inbound

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/rawjson"
)

// Vote is what somebody has chosen in a poll. The zero value: it cannot be read, because the poll is not known here.
type Vote struct {
	Options []string `json:"options"` // nil: not known; empty: the vote was taken back
	Hashes  []string `json:"hashes"`  // SHA-256 of the options' texts, hex, as WhatsApp names them; nil: not known
}

// vote reads who chose what. WhatsApp names options by the digests of their texts, so the texts are looked up where the poll is. A vote that
// cannot be read is an event all the same.
func (r *Receiver) vote(ctx context.Context, client *whatsmeow.Client, evt *events.Message) (v Vote, err error) {
	chosen, err := client.DecryptPollVote(ctx, evt)
	if err != nil {
		r.log.Info("a vote cannot be read", "message", evt.Info.ID, "err", err)
		return Vote{}, ctx.Err()
	}
	known, err := r.options(ctx, client, evt)
	if err != nil {
		return Vote{}, err
	}
	texts := map[string]string{}
	for _, option := range known {
		digest := sha256.Sum256([]byte(option))
		texts[hex.EncodeToString(digest[:])] = option
	}
	v = Vote{Options: []string{}, Hashes: []string{}}
	for _, digest := range chosen.GetSelectedOptions() {
		name := hex.EncodeToString(digest)
		v.Hashes = append(v.Hashes, name)
		if text, ok := texts[name]; ok && v.Options != nil {
			v.Options = append(v.Options, text)
		} else {
			v.Options = nil
		}
	}
	return v, nil
}

// options are the texts of the poll that a vote is about: one that was sent here, or one of somebody else. nil: it is no longer kept.
func (r *Receiver) options(ctx context.Context, client *whatsmeow.Client, evt *events.Message) ([]string, error) {
	about := evt.Message.GetPollUpdateMessage().GetPollCreationMessageKey()
	sent, err := message.Earlier(ctx, r.cfg.Pool, r.tenant, r.device, about.GetID())
	if err == nil {
		row, err := message.Get(ctx, r.cfg.Pool, r.tenant, r.device, sent.ID)
		if err != nil {
			return nil, err
		}
		var p message.Poll
		if row.Type == "poll" {
			err = json.Unmarshal(row.Payload, &p)
		}
		return p.Options, err
	}
	if !errors.Is(err, message.ErrNotFound) {
		return nil, err
	}
	key := event.Key{Chat: evt.Info.Chat.ToNonAD().String(), Sender: targetOf(about, evt.Info, ownOf(client)).From, MessageID: about.GetID()}
	e, err := event.OfMessage(ctx, r.cfg.Pool, r.device, key, "inbound", "own")
	if errors.Is(err, event.ErrNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	poll, err := rawjson.OfEvent(e.Raw)
	if err != nil {
		return nil, nil // it was written in another form
	}
	var list []string
	for _, option := range slices.Concat(poll.GetPollCreationMessage().GetOptions(), poll.GetPollCreationMessageV2().GetOptions(), poll.GetPollCreationMessageV3().GetOptions()) {
		list = append(list, option.GetOptionName())
	}
	return list, nil
}
