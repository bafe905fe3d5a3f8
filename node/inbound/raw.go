package inbound

import (
	"encoding/base64"
	"encoding/json"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/rawjson"
)

// record is what receivers of the original know as a message: its client library's record. The order of the fields is that of the keys.
type record struct {
	Key struct {
		RemoteJID      string `json:"remoteJid"`
		RemoteJIDAlt   string `json:"remoteJidAlt,omitempty"`
		Participant    string `json:"participant,omitempty"`
		ParticipantAlt string `json:"participantAlt,omitempty"`
		ID             string `json:"id"`
		FromMe         bool   `json:"fromMe"`
	} `json:"key"`
	MessageTimestamp int64           `json:"messageTimestamp,omitempty"`
	PushName         string          `json:"pushName,omitempty"`
	Message          json.RawMessage `json:"message,omitempty"`
	Unavailable      *bool           `json:"unavailable,omitempty"`
}

// Raw writes the whole message.
func Raw(evt *events.Message) (json.RawMessage, error) {
	r := recordOf(evt.Info)
	if evt.RawMessage != nil {
		m, err := rawjson.Marshal(evt.RawMessage)
		if err != nil {
			return nil, err
		}
		r.Message = m
	}
	return rawjson.Value(r)
}

// RawUndecryptable writes what is known of a message that could not be decrypted.
func RawUndecryptable(evt *events.UndecryptableMessage) (json.RawMessage, error) {
	r := recordOf(evt.Info)
	r.Unavailable = &evt.IsUnavailable
	return rawjson.Value(r)
}

// rawUnprocessable keeps the bytes of a message, without its keys.
func rawUnprocessable(m *waE2E.Message) (json.RawMessage, error) {
	bytes, err := proto.Marshal(rawjson.WithoutKeys(m))
	if err != nil {
		bytes = nil // what cannot even be written back is kept by its id alone
	}
	return rawjson.Value(struct {
		Protobuf string `json:"protobuf"`
	}{base64.StdEncoding.EncodeToString(bytes)})
}

func recordOf(info types.MessageInfo) (r record) {
	key := &r.Key
	key.RemoteJID, key.ID, key.FromMe = info.Chat.ToNonAD().String(), info.ID, info.IsFromMe
	if info.IsGroup {
		key.Participant = info.Sender.ToNonAD().String()
	}
	if alt := info.SenderAlt; !alt.IsEmpty() {
		if info.IsGroup {
			key.ParticipantAlt = alt.ToNonAD().String()
		} else {
			key.RemoteJIDAlt = alt.ToNonAD().String()
		}
	}
	r.MessageTimestamp, r.PushName = max(info.Timestamp.Unix(), 0), info.PushName
	return r
}
