package inbound

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
)

// Other counts what WhatsApp told that makes no event yet, by its kind.
func (r *Receiver) Other(evt any) { r.cfg.Metrics.ignored(reasonOf(evt)) }

// reasonOf spells the library's name of an event as a label: *events.CallOffer is call_offer. The library's types bound the labels.
func reasonOf(evt any) string {
	name := fmt.Sprintf("%T", evt)
	name = name[strings.LastIndexByte(name, '.')+1:]
	var out strings.Builder
	for i, c := range name {
		if unicode.IsUpper(c) && i > 0 && !unicode.IsUpper(rune(name[i-1])) {
			out.WriteByte('_')
		}
		out.WriteRune(unicode.ToLower(c))
	}
	return out.String()
}

// receiptReason names a receipt that is not about a recipient; what the server may invent is one kind.
func receiptReason(t types.ReceiptType) string {
	switch t {
	case types.ReceiptTypeSender, types.ReceiptTypeReadSelf, types.ReceiptTypePlayedSelf, types.ReceiptTypeServerError, types.ReceiptTypePeerMsg,
		types.ReceiptTypeHistorySync:
		return "receipt_" + strings.ReplaceAll(string(t), "-", "_")
	}
	return "receipt_other"
}

// keepKeys makes the keys of the app state durable that the phone shares, before the message that brings them is acknowledged. The library
// writes them after that, in a goroutine of its own (whatsmeow 33cfac511629, message.go, handleProtocolMessage), and nobody sends them again.
func (r *Receiver) keepKeys(ctx context.Context, evt *events.Message) error {
	share := evt.RawMessage.GetProtocolMessage().GetAppStateSyncKeyShare()
	if share == nil || !evt.Info.IsFromMe {
		return nil
	}
	return r.store.KeepAppStateKeys(ctx, share)
}
