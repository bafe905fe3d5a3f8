package message_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/message"
)

func TestWords(t *testing.T) {
	t.Parallel()
	caption := "look"
	for want, payload := range map[string]any{
		"hello":   message.Text{Text: "hello"},
		"look":    message.Image{ImageURL: "x", Caption: &caption},
		"a.zip":   message.File{FileURL: "x", FileName: "a.zip"},
		"When?":   message.Poll{Question: "When?", Options: []string{"a", "b"}},
		"Ana":     message.Contacts{Contacts: []message.Contact{{Name: "Ana"}}},
		"Zócalo":  message.Location{Latitude: 1, Name: "Zócalo"},
		"👍":       message.Reaction{Emoji: "👍"},
		"":        message.Sticker{StickerURL: "x"},
		"changed": message.Edit{Text: "changed"},
	} {
		text, err := json.Marshal(payload)
		require.NoError(t, err)
		require.Equal(t, want, message.Words(text), "%T", payload)
	}
	require.Empty(t, message.Words(json.RawMessage(`["something else"]`)))
}
