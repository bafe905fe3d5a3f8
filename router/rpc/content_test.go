package rpc_test

import (
	"testing"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
	"google.golang.org/genproto/googleapis/rpc/errdetails"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
)

// Whatever REST can send can be sent here, and is stored as the same.
func TestEveryContent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	agent := w.as("agent").messages
	first, err := agent.Send(t.Context(), ask(words(w, "first")))
	require.NoError(t, err)
	of, caption, two := first.Msg.GetMessageId(), "look", int32(2)
	url, self := "https://example.com/a", "5215550000001@s.whatsapp.net"
	var wa string
	require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT wa_id FROM messages WHERE id = $1`, of).Scan(&wa))
	ref := `{"id":"` + wa + `","chat":"` + self + `","messageId":"` + of + `"}`
	for _, test := range []struct {
		kind, chat, payload string
		m                   *pb.SendRequest
	}{
		{"text", self, `{"text":"see https://example.com/a","linkPreview":{"url":"https://example.com/a","title":"A"},"quoted":` + ref + `,"mentions":["1234@s.whatsapp.net"]}`, &pb.SendRequest{
			Content:         &pb.SendRequest_Text{Text: &pb.Text{Text: "see " + url, LinkPreview: &pb.LinkPreview{Url: url, Title: "A"}}},
			QuotedMessageId: of, Mentions: []string{"1234"},
		}},
		{"image", self, `{"imageUrl":"https://example.com/a","caption":"look","viewOnce":true}`, &pb.SendRequest{Content: &pb.SendRequest_Image{Image: &pb.Image{Url: url, Caption: &caption, ViewOnce: true}}}},
		{"video", self, `{"videoUrl":"https://example.com/a","caption":null,"gif":true}`, &pb.SendRequest{Content: &pb.SendRequest_Video{Video: &pb.Video{Url: url, Gif: true}}}},
		{"audio", self, `{"audioUrl":"https://example.com/a","voice":true}`, &pb.SendRequest{Content: &pb.SendRequest_Audio{Audio: &pb.Audio{Url: url, Voice: true}}}},
		{"sticker", self, `{"stickerUrl":"https://example.com/a"}`, &pb.SendRequest{Content: &pb.SendRequest_Sticker{Sticker: &pb.Sticker{Url: url}}}},
		{"document", self, `{"documentUrl":"https://example.com/a","fileName":"document.pdf","caption":null}`, &pb.SendRequest{Content: &pb.SendRequest_Document{Document: &pb.Document{Url: url}}}},
		{"file", self, `{"fileUrl":"https://example.com/a","fileName":"a.zip","caption":"look"}`, &pb.SendRequest{Content: &pb.SendRequest_File{File: &pb.File{Url: url, FileName: "a.zip", Caption: &caption}}}},
		{"location", self, `{"latitude":0,"longitude":-1.5,"name":"here"}`, &pb.SendRequest{Content: &pb.SendRequest_Location{Location: &pb.Location{Longitude: -1.5, Name: "here"}}}},
		{"contact", self, `{"contacts":[{"name":"Ana","phones":["1234"],"email":"a@example.com"}]}`, &pb.SendRequest{Content: &pb.SendRequest_Contacts{Contacts: &pb.Contacts{Cards: []*pb.Card{{Name: "Ana", Phones: []string{"+1234"}, Email: "a@example.com"}}}}}},
		{"poll", self, `{"question":"q","options":["a","b"],"selectable":2}`, &pb.SendRequest{Content: &pb.SendRequest_Poll{Poll: &pb.Poll{Question: "q", Options: []string{"a", "b"}, Selectable: &two}}}},
		{"reaction", self, `{"to":` + ref + `,"emoji":"👍"}`, &pb.SendRequest{To: "9999", Content: &pb.SendRequest_Reaction{Reaction: &pb.Reaction{MessageId: of, Emoji: "👍"}}}},
		{"edit", self, `{"of":` + ref + `,"text":"new"}`, &pb.SendRequest{Content: &pb.SendRequest_Edit{Edit: &pb.Edit{MessageId: wa, Text: "new"}}}},
		{"revoke", self, `{"of":` + ref + `}`, &pb.SendRequest{Content: &pb.SendRequest_Revoke{Revoke: &pb.Revoke{MessageId: of}}}},
		{"forward", "9999@s.whatsapp.net", `{"of":` + ref + `}`, &pb.SendRequest{To: "9999", Content: &pb.SendRequest_Forward{Forward: &pb.Forward{MessageId: of}}}},
		{"status_text", "status@broadcast", `{"text":"hi","backgroundArgb":4278672980,"statusJidList":["1234@s.whatsapp.net"]}`, status(&pb.Status{Content: &pb.Status_Text{Text: &pb.StatusText{Text: "hi", BackgroundColor: "#075E54"}}})},
		{"status_image", "status@broadcast", `{"imageUrl":"https://example.com/a","caption":null,"statusJidList":["1234@s.whatsapp.net"]}`, status(&pb.Status{Content: &pb.Status_Image{Image: &pb.Image{Url: url}}})},
		{"status_video", "status@broadcast", `{"videoUrl":"https://example.com/a","caption":null,"statusJidList":["1234@s.whatsapp.net"]}`, status(&pb.Status{Content: &pb.Status_Video{Video: &pb.Video{Url: url}}})},
	} {
		test.m.DeviceId = string(w.device)
		if test.m.To == "" && test.chat == self {
			test.m.To = "5215550000001"
		}
		sent, err := agent.Send(t.Context(), ask(test.m))
		require.NoError(t, err, test.kind)
		var kind, chat, payload string
		require.NoError(t, w.pool.QueryRow(t.Context(), `SELECT type, chat, payload FROM messages WHERE id = $1`, sent.Msg.GetMessageId()).Scan(&kind, &chat, &payload))
		require.Equal(t, test.kind, kind)
		require.Equal(t, test.chat, chat, kind)
		require.JSONEq(t, test.payload, payload, kind)
	}
}

func status(s *pb.Status) *pb.SendRequest {
	s.Audience = []string{"1234"}
	return &pb.SendRequest{Content: &pb.SendRequest_Status{Status: s}}
}

// What only the hub can refuse is named by its place in the request.
func TestContentIsNamedByItsPlace(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	url := "ftp://example.com"
	for field, m := range map[string]*pb.SendRequest{
		"sticker.media_id":             {Content: &pb.SendRequest_Sticker{Sticker: &pb.Sticker{MediaId: "x"}}},
		"image.media_id":               {Content: &pb.SendRequest_Image{Image: &pb.Image{MediaId: "01a21b19-863c-75b9-8315-e89712e5bba1"}}},
		"file.url":                     {Content: &pb.SendRequest_File{File: &pb.File{FileName: "a"}}},
		"video.url":                    {Content: &pb.SendRequest_Video{Video: &pb.Video{Url: url}}},
		"status.image.url":             status(&pb.Status{Content: &pb.Status_Image{Image: &pb.Image{Url: url}}}),
		"status.audience":              {Content: &pb.SendRequest_Status{Status: &pb.Status{Audience: []string{"x"}, Content: &pb.Status_Text{Text: &pb.StatusText{Text: "x"}}}}},
		"text.link_preview.url":        {Content: &pb.SendRequest_Text{Text: &pb.Text{Text: "x", LinkPreview: &pb.LinkPreview{Url: "https://example.com", Title: "x"}}}},
		"document.file_name":           {Content: &pb.SendRequest_Document{Document: &pb.Document{Url: "https://example.com", FileName: new(string)}}},
		"contacts.cards[0].phones":     {Content: &pb.SendRequest_Contacts{Contacts: &pb.Contacts{Cards: []*pb.Card{{Name: "x", Phones: []string{"1"}}}}}},
		"poll.options":                 {Content: &pb.SendRequest_Poll{Poll: &pb.Poll{Question: "x", Options: []string{"a", "a"}}}},
		"reaction.message_id":          {Content: &pb.SendRequest_Reaction{Reaction: &pb.Reaction{MessageId: "nobody"}}},
		"reaction.emoji":               {Content: &pb.SendRequest_Reaction{Reaction: &pb.Reaction{MessageId: "nobody", Emoji: "ok"}}},
		"audio.view_once":              {Content: &pb.SendRequest_Audio{Audio: &pb.Audio{Url: "https://example.com", ViewOnce: true}}},
		"quoted_message_id":            {Content: words(w, "x").GetContent(), QuotedMessageId: "nobody"},
		"mentions":                     {Content: words(w, "x").GetContent(), Mentions: []string{"1@g.us"}},
		"status.text.background_color": status(&pb.Status{Content: &pb.Status_Text{Text: &pb.StatusText{Text: "x", BackgroundColor: "red"}}}),
	} {
		m.DeviceId, m.To = string(w.device), "5215550000001"
		_, err := w.as("agent").messages.Send(t.Context(), ask(m))
		require.Equal(t, connect.CodeInvalidArgument, connect.CodeOf(err), "%s: %v", field, err)
		var named []string
		for _, d := range err.(*connect.Error).Details() {
			v, err := d.Value()
			require.NoError(t, err)
			if bad, ok := v.(*errdetails.BadRequest); ok {
				for _, one := range bad.GetFieldViolations() {
					named = append(named, one.GetField())
				}
			}
		}
		require.Equal(t, []string{field}, named, "%v", err)
	}
}
