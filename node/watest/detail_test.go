package watest

import (
	"encoding/base64"
	"encoding/json"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/proto"
)

// viewed is a message as the API shows it to the person, decoded without any type.
func viewed(r *remote, p *Phone, id string) object {
	r.t.Helper()
	awaitMessage(r.t, p, byID(id))
	var list []object
	r.call("GET", "/phones/"+p.Number()+"/messages", nil, &list)
	i := slices.IndexFunc(list, func(m object) bool { return m["id"] == id })
	require.GreaterOrEqual(r.t, i, 0)
	return list[i]
}

// plain is a value as it looks after a trip through JSON.
func plain[T any](t *testing.T, v T) T {
	t.Helper()
	raw, err := json.Marshal(v)
	require.NoError(t, err)
	var out T
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

// requireShown compares the fields that are given.
func requireShown(t *testing.T, want, view object, name string) {
	t.Helper()
	for field, value := range plain(t, want) {
		require.Equal(t, value, view[field], "%s: %s", name, field)
	}
}

func TestPhonesSeeWhatClientsSend(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	file := []byte("the content of a file")
	up, err := c.Upload(testContext(t), file, whatsmeow.MediaImage)
	require.NoError(t, err)
	image := func() *waE2E.ImageMessage {
		return &waE2E.ImageMessage{
			URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256,
			FileLength: &up.FileLength, Mimetype: proto.String("image/png"), Width: proto.Uint32(640), Height: proto.Uint32(480),
		}
	}
	upload := func(kind whatsmeow.MediaType) whatsmeow.UploadResponse {
		up, err := c.Upload(testContext(t), file, kind)
		require.NoError(t, err)
		return up
	}
	video, audio, doc := upload(whatsmeow.MediaVideo), upload(whatsmeow.MediaAudio), upload(whatsmeow.MediaDocument)
	document := func(caption *string) *waE2E.DocumentMessage {
		return &waE2E.DocumentMessage{
			URL: &doc.URL, DirectPath: &doc.DirectPath, MediaKey: doc.MediaKey, FileEncSHA256: doc.FileEncSHA256, FileSHA256: doc.FileSHA256,
			FileLength: &doc.FileLength, Mimetype: proto.String("application/zip"), FileName: proto.String("a.zip"), Caption: caption,
		}
	}
	clip := func(change func(*waE2E.VideoMessage)) *waE2E.VideoMessage {
		m := &waE2E.VideoMessage{
			URL: &video.URL, DirectPath: &video.DirectPath, MediaKey: video.MediaKey, FileEncSHA256: video.FileEncSHA256, FileSHA256: video.FileSHA256,
			FileLength: &video.FileLength, Mimetype: proto.String("video/mp4"), Seconds: proto.Uint32(12),
		}
		change(m)
		return m
	}
	sound := func(ptt bool) *waE2E.AudioMessage {
		return &waE2E.AudioMessage{
			URL: &audio.URL, DirectPath: &audio.DirectPath, MediaKey: audio.MediaKey, FileEncSHA256: audio.FileEncSHA256, FileSHA256: audio.FileSHA256,
			FileLength: &audio.FileLength, Mimetype: proto.String("audio/ogg; codecs=opus"), Seconds: proto.Uint32(7), PTT: &ptt,
		}
	}
	first, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Text: "what do you think?"})
	require.NoError(t, err)
	c.awaitText(t, "what do you think?")
	extended := func(text string, info *waE2E.ContextInfo) *waE2E.Message {
		return &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: &text, ContextInfo: info}}
	}
	captioned := image()
	captioned.Caption = proto.String("look")
	once := image()
	once.ViewOnce = proto.Bool(true)
	card := func(name string) *waE2E.ContactMessage {
		return &waE2E.ContactMessage{DisplayName: &name, Vcard: proto.String("BEGIN:VCARD\nFN:" + name + "\nEND:VCARD")}
	}
	for _, test := range []struct {
		name string
		msg  *waE2E.Message
		want object
	}{
		{"mention", extended("hi @"+bob.Number(), &waE2E.ContextInfo{MentionedJID: []string{bob.LID().String()}}), object{
			"type": "text", "text": "hi @" + bob.Number(), "mentions": []string{bob.LID().String()},
		}},
		{"quote", extended("I agree", &waE2E.ContextInfo{
			StanzaID: &first, Participant: proto.String(bob.LID().String()), QuotedMessage: textMessage("what do you think?"),
		}), object{"type": "text", "text": "I agree", "quoted": first, "quotedFrom": bob.Number(), "quotedText": "what do you think?"}},
		{"link preview", &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{
			Text: proto.String("see https://example.com"), MatchedText: proto.String("https://example.com"), Title: proto.String("Example"),
			Description: proto.String("A page"), JPEGThumbnail: []byte{0xff, 0xd8, 0xff},
		}}, object{"type": "text", "linkPreview": object{
			"url": "https://example.com", "title": "Example", "description": "A page", "thumbnail": []byte{0xff, 0xd8, 0xff},
		}}},
		{"image", &waE2E.Message{ImageMessage: captioned}, object{
			"type": "image", "caption": "look", "mimeType": "image/png", "width": 640, "height": 480, "mediaSize": len(file),
		}},
		{"video", &waE2E.Message{VideoMessage: clip(func(m *waE2E.VideoMessage) { m.Caption = proto.String("moving") })}, object{
			"type": "video", "caption": "moving", "seconds": 12, "mediaSize": len(file),
		}},
		{"gif", &waE2E.Message{VideoMessage: clip(func(m *waE2E.VideoMessage) { m.GifPlayback = proto.Bool(true) })}, object{"type": "video", "gif": true}},
		{"audio", &waE2E.Message{AudioMessage: sound(false)}, object{"type": "audio", "voice": nil, "seconds": 7, "mediaSize": len(file)}},
		{"voice note", &waE2E.Message{AudioMessage: sound(true)}, object{"type": "audio", "voice": true, "seconds": 7, "mimeType": "audio/ogg; codecs=opus"}},
		{"sticker", &waE2E.Message{StickerMessage: &waE2E.StickerMessage{
			URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey, FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256,
			FileLength: &up.FileLength, Mimetype: proto.String("image/webp"), IsAnimated: proto.Bool(true),
		}}, object{"type": "sticker", "animated": true, "mediaSize": len(file)}},
		{"document", &waE2E.Message{DocumentMessage: document(nil)}, object{"type": "document", "fileName": "a.zip", "mimeType": "application/zip"}},
		{"document with caption", &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{
			Message: &waE2E.Message{DocumentMessage: document(proto.String("all of it"))},
		}}, object{"type": "document", "caption": "all of it", "fileName": "a.zip", "mediaSize": len(file)}},
		{"location", &waE2E.Message{LocationMessage: &waE2E.LocationMessage{
			DegreesLatitude: proto.Float64(52.5), DegreesLongitude: proto.Float64(13.4), Name: proto.String("Gate"), Address: proto.String("Square 1"),
		}}, object{"type": "location", "place": object{"lat": 52.5, "lng": 13.4, "name": "Gate", "address": "Square 1"}}},
		{"contact", &waE2E.Message{ContactMessage: card("Eve")}, object{"type": "contact", "text": "Eve", "contacts": []object{
			{"name": "Eve", "vcard": "BEGIN:VCARD\nFN:Eve\nEND:VCARD"},
		}}},
		{"contacts", &waE2E.Message{ContactsArrayMessage: &waE2E.ContactsArrayMessage{
			DisplayName: proto.String("2 contacts"), Contacts: []*waE2E.ContactMessage{card("Eve"), card("Dan")},
		}}, object{"type": "contacts", "text": "2 contacts", "contacts": []object{
			{"name": "Eve", "vcard": "BEGIN:VCARD\nFN:Eve\nEND:VCARD"}, {"name": "Dan", "vcard": "BEGIN:VCARD\nFN:Dan\nEND:VCARD"},
		}}},
		{"forward", extended("pass it on", &waE2E.ContextInfo{IsForwarded: proto.Bool(true), ForwardingScore: proto.Uint32(5)}), object{
			"type": "text", "forwarded": true, "forwards": 5,
		}},
		{"view once", &waE2E.Message{ViewOnceMessageV2: &waE2E.FutureProofMessage{Message: &waE2E.Message{ImageMessage: once}}}, object{
			"type": "image", "viewOnce": true, "mediaSize": len(file),
		}},
		{"view once as a flag", &waE2E.Message{ImageMessage: once}, object{"type": "image", "viewOnce": true}},
		{"ephemeral", &waE2E.Message{EphemeralMessage: &waE2E.FutureProofMessage{
			Message: extended("gone soon", &waE2E.ContextInfo{Expiration: proto.Uint32(86400)}),
		}}, object{"type": "text", "text": "gone soon", "disappearing": true, "expiration": 86400}},
		{"poll", c.BuildPollCreation("Lunch?", []string{"soup", "salad"}, 1), object{
			"type": "poll", "text": "Lunch?", "options": []string{"soup", "salad"}, "selectable": 1,
		}},
		{"group invite", &waE2E.Message{GroupInviteMessage: &waE2E.GroupInviteMessage{
			GroupJID: proto.String("120363@g.us"), GroupName: proto.String("Club"), InviteCode: proto.String("code"), Caption: proto.String("join us"),
		}}, object{"type": "group_invite", "text": "join us", "invite": object{"group": "120363@g.us", "subject": "Club", "code": "code"}}},
	} {
		sent := proto.Clone(test.msg).(*waE2E.Message)
		id := c.sendMessage(t, bob.JID(), test.msg)
		requireShown(t, test.want, viewed(r, bob, id), test.name)
		own := viewed(r, alice, id)
		requireShown(t, test.want, own, test.name+" on the own phone")
		require.Equal(t, true, own["fromMe"])
		var got waE2E.Message
		require.NoError(t, proto.Unmarshal(awaitMessage(t, bob, byID(id)).Proto, &got))
		got.MessageContextInfo, sent.MessageContextInfo = nil, nil // the client adds to it
		require.True(t, proto.Equal(sent, &got), "%s: %v", test.name, &got)
	}
	noUnknown(t, s)
}

func TestPersonsWriteEverything(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	r := startControl(t, s)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	ctx := testContext(t)
	write := func(m object) string {
		t.Helper()
		var out struct{ ID string }
		m = maps.Clone(m)
		m["to"] = alice.Number()
		r.call("POST", "/phones/"+bob.Number()+"/messages", m, &out)
		return out.ID
	}
	asked := c.sendText(t, bob.JID(), "well?")
	awaitMessage(t, bob, byID(asked))
	poll := c.sendMessage(t, bob.JID(), c.BuildPollCreation("Lunch?", []string{"soup", "salad"}, 1))
	awaitMessage(t, bob, byID(poll))
	file := base64.StdEncoding.EncodeToString([]byte("the content of a file"))
	for _, m := range []object{
		{"type": "text", "text": "just so"},
		{"type": "text", "text": "an answer", "quoted": asked},
		{"type": "text", "text": "https://example.com", "linkPreview": object{"url": "https://example.com", "title": "Example", "description": "A page"}},
		{"type": "text", "text": "from elsewhere", "forwarded": true, "forwards": 2},
		{"type": "text", "text": "gone soon", "expiration": 86400},
		{"type": "image", "media": file, "caption": "look", "width": 640, "height": 480, "forwarded": true, "quoted": asked},
		{"type": "image", "media": file, "viewOnce": true},
		{"type": "video", "media": file, "seconds": 12, "caption": "moving"},
		{"type": "video", "media": file, "gif": true, "viewOnce": true},
		{"type": "audio", "media": file, "seconds": 3},
		{"type": "audio", "media": file, "voice": true, "seconds": 7, "mimeType": "audio/ogg; codecs=opus", "viewOnce": true},
		{"type": "sticker", "media": file, "animated": true},
		{"type": "document", "media": file, "fileName": "a.pdf", "mimeType": "application/pdf", "caption": "read", "expiration": 60},
		{"type": "location", "place": object{"lat": 52.5, "lng": 13.4, "name": "Gate", "address": "Square 1"}},
		{"type": "contact", "contacts": []object{{"name": "Eve", "vcard": "BEGIN:VCARD\nFN:Eve\nEND:VCARD"}}},
		{"type": "contacts", "contacts": []object{{"name": "Eve", "vcard": "V"}, {"name": "Dan", "vcard": "W"}}, "forwarded": true},
		{"type": "poll", "text": "Tea?", "options": []string{"yes", "no"}, "selectable": 1},
		{"type": "poll_vote", "target": poll, "options": []string{"soup"}},
		{"type": "reaction", "target": asked, "text": "👍"},
	} {
		id := write(m)
		e := await(t, c, m["type"].(string), func(e *events.Message) bool { return e.Info.ID == id })
		want := maps.Clone(m)
		delete(want, "media")
		view := viewed(r, alice, id)
		requireShown(t, want, view, "")
		if m["media"] != nil {
			require.Equal(t, float64(len("the content of a file")), view["mediaSize"])
			//lint:ignore SA1019 one call for every kind of media
			data, err := c.DownloadAny(ctx, e.Message)
			require.NoError(t, err)
			require.Equal(t, "the content of a file", string(data))
		}
		var seen waE2E.Message
		require.NoError(t, proto.Unmarshal(awaitMessage(t, alice, byID(id)).Proto, &seen))
		require.True(t, proto.Equal(&seen, e.RawMessage), "the client and the phone see the same")
		require.Equal(t, m["viewOnce"] == true, e.IsViewOnce)
		require.Equal(t, m["expiration"] != nil, e.IsEphemeral)
		if m["type"] == "poll_vote" {
			_, err := c.DecryptPollVote(ctx, e)
			require.NoError(t, err)
		}
	}
	view := viewed(r, bob, asked)
	require.Equal(t, "👍", view["reaction"])
	write(object{"type": "reaction", "target": asked, "text": ""})
	awaitMessage(t, alice, func(m Received) bool { return m.ID == asked && m.Reaction == "" })
	await(t, c, "reaction taken back", func(e *events.Message) bool {
		return e.Message.GetReactionMessage() != nil && e.Message.GetReactionMessage().GetText() == ""
	})

	mine := write(object{"text": "helo"})
	picture := write(object{"type": "image", "media": file, "caption": "olt"})
	write(object{"type": "edit", "target": mine, "text": "hello @" + alice.Number(), "mentions": []string{alice.Number()}})
	write(object{"type": "edit", "target": picture, "text": "old"})
	edited := awaitMessage(t, alice, func(m Received) bool { return m.ID == mine && m.Edited })
	require.Equal(t, "hello @"+alice.Number(), edited.Text)
	require.Equal(t, []string{alice.LID().String()}, edited.Mentions)
	require.Equal(t, "old", awaitMessage(t, alice, func(m Received) bool { return m.ID == picture && m.Edited }).Text)
	await(t, c, "edit of a caption", func(e *events.Message) bool {
		return e.IsEdit && e.Message.GetProtocolMessage().GetEditedMessage().GetImageMessage().GetCaption() == "old"
	})
	write(object{"type": "revoke", "target": mine})
	awaitMessage(t, alice, func(m Received) bool { return m.ID == mine && m.Revoked })
	await(t, c, "revoke", func(e *events.Message) bool {
		return e.Message.GetProtocolMessage().GetType() == waE2E.ProtocolMessage_REVOKE && e.Message.GetProtocolMessage().GetKey().GetID() == mine
	})

	path := "/phones/" + bob.Number() + "/messages"
	to := `"to":"` + alice.Number() + `"`
	require.Contains(t, r.refused("POST", path, `{`+to+`,"type":"poll_vote","target":"`+poll+`","options":["fish"]}`, 400, "bad_request"), "fish")
	require.Contains(t, r.refused("POST", path, `{`+to+`,"type":"poll_vote","target":"`+poll+`","options":["soup","salad"]}`, 400, "bad_request"), "at most 1")
	require.Contains(t, r.refused("POST", path, `{`+to+`,"text":"x","viewOnce":true}`, 400, "bad_request"), "viewOnce")
	require.Contains(t, r.refused("POST", path, `{`+to+`,"type":"contacts"}`, 400, "bad_request"), "contacts")
	noUnknown(t, s)
}

func TestPollInGroupIsCountedByItsCreator(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob, carol := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	a, b := pairQR(t, s, alice), pairQR(t, s, bob)
	ctx := testContext(t)
	info, err := a.CreateGroup(ctx, whatsmeow.ReqCreateGroup{Name: "Trip", Participants: []types.JID{bob.LID(), carol.LID()}})
	require.NoError(t, err)
	poll := a.sendMessage(t, info.JID, a.BuildPollCreation("When?", []string{"now", "later"}, 2))
	awaitMessage(t, carol, byID(poll))
	p := await(t, b, "poll", func(e *events.Message) bool { return e.Info.ID == poll })
	vote, err := carol.Send(ctx, Outgoing{To: info.JID.String(), Type: "poll_vote", Target: poll, Options: []string{"now", "later"}})
	require.NoError(t, err)
	for _, c := range []*client{a, b} {
		e := await(t, c, "vote", func(e *events.Message) bool { return e.Info.ID == vote && e.Message.PollUpdateMessage != nil })
		decrypted, err := c.DecryptPollVote(ctx, e)
		require.NoError(t, err)
		require.Len(t, decrypted.GetSelectedOptions(), 2)
	}
	answer, err := b.BuildPollVote(ctx, &p.Info, []string{"later"})
	require.NoError(t, err)
	id := b.sendMessage(t, info.JID, answer)
	for _, phone := range []*Phone{alice, bob, carol} {
		r := awaitMessage(t, phone, byID(id))
		require.Equal(t, []string{"later"}, r.Options)
		require.Equal(t, poll, r.Target)
	}
	_, err = carol.Send(ctx, Outgoing{To: info.JID.String(), Type: "poll_vote", Target: poll})
	require.NoError(t, err, "it takes the vote back")
	noUnknown(t, s)
}

func TestPollOfClientIsCountedByItsOwnPhone(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	alice, bob := addPhone(t, s, PhoneParams{}), addPhone(t, s, PhoneParams{})
	c := pairQR(t, s, alice)
	poll := c.sendMessage(t, bob.JID(), c.BuildPollCreation("Lunch?", []string{"soup", "salad"}, 1))
	awaitMessage(t, bob, byID(poll))
	awaitMessage(t, alice, byID(poll))
	vote, err := bob.Send(testContext(t), Outgoing{To: alice.Number(), Type: "poll_vote", Target: poll, Options: []string{"salad"}})
	require.NoError(t, err)
	require.Equal(t, []string{"salad"}, awaitMessage(t, alice, byID(vote)).Options)
}
