package node_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/proto/waE2E"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/inbound"
	"github.com/waconnect/waconnect/node/message"
	"github.com/waconnect/waconnect/node/watest"
)

// Beginnings of files, by which they are recognised.
var (
	mp4  = []byte("\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom and then a film")
	mp3  = []byte("\xff\xfb\x90\x64\x00 and then a song")
	webp = []byte("RIFF\x24\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x02\x00\x00\x00 and then frames")
	zip  = []byte("PK\x03\x04\x14\x00\x00\x00 and then files")
)

// opus is a voice note of two seconds, as far as its length goes.
func opus() []byte {
	page := func(granule uint64, body []byte) []byte {
		p := append([]byte("OggS\x00\x02"), binary.LittleEndian.AppendUint64(nil, granule)...)
		p = append(p, make([]byte, 12)...) // serial number, number of the page, checksum
		return append(append(p, 1, byte(len(body))), body...)
	}
	head := append([]byte("OpusHead\x01\x01"), 0x38, 0x01, 0x80, 0xbb, 0, 0, 0, 0, 0)
	return append(page(0, head), page(2*48_000+0x138, []byte("sound"))...)
}

// Every type goes out and is seen by a person with equal content.
func TestEveryTypeIsSeen(t *testing.T) {
	p := startPost(t)
	p.serve(map[string][]byte{"/film.mp4": mp4, "/song.mp3": mp3, "/note.ogg": opus(), "/sticker.webp": webp, "/all.zip": zip})
	chat := p.ana.JID().ToNonAD().String()
	caption := "look"
	for _, test := range []struct {
		name, kind string
		payload    any
		file       []byte
		check      func(*testing.T, *waE2E.Message)
	}{
		{"text", "text", message.Text{Text: "hello"}, nil, func(t *testing.T, m *waE2E.Message) { require.Equal(t, "hello", m.GetConversation()) }},
		{"text with mentions", "text", message.Text{Text: "hello @5215500000062", Context: message.Context{Mentions: []string{p.ben.JID().ToNonAD().String()}}}, nil, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "hello @5215500000062", m.GetExtendedTextMessage().GetText())
			require.Equal(t, []string{"5215500000062@s.whatsapp.net"}, m.GetExtendedTextMessage().GetContextInfo().GetMentionedJID())
		}},
		{"text with a link", "text", message.Text{Text: "see https://example.com/a", Preview: &message.Preview{URL: "https://example.com/a", Title: "A", Description: "B"}}, nil, func(t *testing.T, m *waE2E.Message) {
			e := m.GetExtendedTextMessage()
			require.Equal(t, []string{"see https://example.com/a", "https://example.com/a", "A", "B"}, []string{e.GetText(), e.GetMatchedText(), e.GetTitle(), e.GetDescription()})
		}},
		{"image", "image", message.Image{ImageURL: p.files + "/a.png", Caption: &caption}, nil, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "look", m.GetImageMessage().GetCaption())
			require.Equal(t, "image/png", m.GetImageMessage().GetMimetype())
		}},
		{"image to be seen once", "image", message.Image{ImageURL: p.files + "/a.png", ViewOnce: true}, nil, func(t *testing.T, m *waE2E.Message) {
			require.True(t, m.GetViewOnceMessageV2().GetMessage().GetImageMessage().GetViewOnce())
		}},
		{"video", "video", message.Video{VideoURL: p.files + "/film.mp4", Caption: &caption}, mp4, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "look", m.GetVideoMessage().GetCaption())
			require.Equal(t, "video/mp4", m.GetVideoMessage().GetMimetype())
			require.False(t, m.GetVideoMessage().GetGifPlayback())
		}},
		{"GIF", "video", message.Video{VideoURL: p.files + "/film.mp4", GIF: true}, mp4, func(t *testing.T, m *waE2E.Message) {
			require.True(t, m.GetVideoMessage().GetGifPlayback())
		}},
		{"audio", "audio", message.Audio{AudioURL: p.files + "/song.mp3"}, mp3, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "audio/mpeg", m.GetAudioMessage().GetMimetype())
			require.False(t, m.GetAudioMessage().GetPTT())
		}},
		{"voice note", "audio", message.Audio{AudioURL: p.files + "/note.ogg", Voice: true}, opus(), func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "audio/ogg; codecs=opus", m.GetAudioMessage().GetMimetype())
			require.True(t, m.GetAudioMessage().GetPTT())
			require.EqualValues(t, 2, m.GetAudioMessage().GetSeconds())
		}},
		{"sticker", "sticker", message.Sticker{StickerURL: p.files + "/sticker.webp"}, webp, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "image/webp", m.GetStickerMessage().GetMimetype())
			require.True(t, m.GetStickerMessage().GetIsAnimated())
		}},
		{"document", "document", message.Document{DocumentURL: p.files + "/a.pdf", FileName: "A.pdf"}, fileOf["/a.pdf"], func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "application/pdf", m.GetDocumentMessage().GetMimetype())
			require.Equal(t, "A.pdf", m.GetDocumentMessage().GetFileName())
		}},
		{"file", "file", message.File{FileURL: p.files + "/all.zip", FileName: "all.zip", Caption: &caption}, zip, func(t *testing.T, m *waE2E.Message) {
			d := m.GetDocumentWithCaptionMessage().GetMessage().GetDocumentMessage()
			require.Equal(t, []string{"application/zip", "all.zip", "look"}, []string{d.GetMimetype(), d.GetFileName(), d.GetCaption()})
		}},
		{"location", "location", message.Location{Latitude: 19.4326, Longitude: -99.1332, Name: "Zócalo", Address: "Centro"}, nil, func(t *testing.T, m *waE2E.Message) {
			l := m.GetLocationMessage()
			require.Equal(t, []float64{19.4326, -99.1332}, []float64{l.GetDegreesLatitude(), l.GetDegreesLongitude()})
			require.Equal(t, []string{"Zócalo", "Centro"}, []string{l.GetName(), l.GetAddress()})
		}},
		{"contact", "contact", message.Contacts{Contacts: []message.Contact{{Name: "Ana; Ruiz", Phones: []string{"5215550000001"}, Organization: "Acme, Inc", Email: "a@example.com"}}}, nil, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "Ana; Ruiz", m.GetContactMessage().GetDisplayName())
			require.Equal(t, "BEGIN:VCARD\nVERSION:3.0\nN:;Ana\\; Ruiz;;;\nFN:Ana\\; Ruiz\nORG:Acme\\, Inc;\nTEL;type=CELL;type=VOICE;waid=5215550000001:+5215550000001\nEMAIL;type=INTERNET:a@example.com\nEND:VCARD", m.GetContactMessage().GetVcard())
		}},
		{"contacts", "contact", message.Contacts{Contacts: []message.Contact{{Name: "A", Phones: []string{"1234"}}, {Name: "B", Phones: []string{"5678"}}}}, nil, func(t *testing.T, m *waE2E.Message) {
			require.Len(t, m.GetContactsArrayMessage().GetContacts(), 2)
		}},
		{"poll", "poll", message.Poll{Question: "When?", Options: []string{"today", "tomorrow"}, Selectable: 1}, nil, func(t *testing.T, m *waE2E.Message) {
			require.Equal(t, "When?", m.GetPollCreationMessage().GetName())
			require.Len(t, m.GetPollCreationMessage().GetOptions(), 2)
			require.EqualValues(t, 1, m.GetPollCreationMessage().GetSelectableOptionsCount())
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := p.sends(test.kind, chat, test.payload)
			r, seen := p.seen(p.ana, m.WAID)
			test.check(t, seen)
			if test.file != nil {
				require.Equal(t, sumOf(test.file), r.MediaSHA)
			}
			p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
		})
	}
	require.Empty(t, p.wa.Audit().Entries(0, watest.AuditUnknownIQ, ""))
}

// What is about an earlier message reaches that message: of our own, and of a person.
func TestMessagesAboutMessages(t *testing.T) {
	p := startPost(t)
	chat := p.ana.JID().ToNonAD().String()
	ours := p.sends("text", chat, message.Text{Text: "old words"})
	p.seen(p.ana, ours.WAID)
	theirs, err := p.ana.Send(t.Context(), watest.Outgoing{To: p.shop.Number(), Type: "text", Text: "and mine", Quoted: ours.WAID})
	require.NoError(t, err)
	var heard event.Row
	p.eventually("Ana's words", func() bool {
		for _, e := range p.events(p.id) {
			if e.Type == event.Inbound {
				heard = e
			}
		}
		return heard.ID != [16]byte{}
	})
	own := message.Reference{ID: ours.WAID, Chat: chat, MessageID: &ours.ID}
	hers := message.Reference{ID: theirs, Chat: heard.Chat, Sender: p.ana.LID().ToNonAD().String(), EventID: &heard.ID}

	answer := p.sends("text", chat, message.Text{Text: "an answer", Context: message.Context{Quoted: &hers}})
	r, seen := p.seen(p.ana, answer.WAID)
	require.Equal(t, theirs, r.Quoted)
	info := seen.GetExtendedTextMessage().GetContextInfo()
	require.Equal(t, "and mine", info.GetQuotedMessage().GetExtendedTextMessage().GetText())
	require.Nil(t, info.GetQuotedMessage().GetExtendedTextMessage().GetContextInfo().GetQuotedMessage(), "what it quotes itself stays behind")
	require.Equal(t, hers.Sender, info.GetParticipant())

	more := p.sends("location", chat, message.Location{Latitude: 1, Longitude: 2, Context: message.Context{Quoted: &own}})
	r, seen = p.seen(p.ana, more.WAID)
	require.Equal(t, ours.WAID, r.Quoted)
	require.Equal(t, "old words", seen.GetLocationMessage().GetContextInfo().GetQuotedMessage().GetConversation())

	reaction := p.sends("reaction", heard.Chat, message.Reaction{To: hers, Emoji: "👍"})
	p.waitMessage(reaction, func(r message.Row) bool { return r.Receipt != nil })
	require.Equal(t, "👍", p.shown(p.ana, theirs).Reaction)
	back := p.sends("reaction", heard.Chat, message.Reaction{To: hers})
	p.waitMessage(back, func(r message.Row) bool { return r.Receipt != nil })
	require.Empty(t, p.shown(p.ana, theirs).Reaction)

	edit := p.sends("edit", chat, message.Edit{Of: own, Text: "new words"})
	p.waitMessage(edit, func(r message.Row) bool { return r.Receipt != nil })
	require.True(t, p.shown(p.ana, ours.WAID).Edited)
	require.Equal(t, "new words", p.shown(p.ana, ours.WAID).Text)

	forward := p.sends("forward", p.ben.JID().ToNonAD().String(), message.Forward{Of: hers})
	_, seen = p.seen(p.ben, forward.WAID)
	require.Equal(t, "and mine", seen.GetExtendedTextMessage().GetText())
	require.True(t, seen.GetExtendedTextMessage().GetContextInfo().GetIsForwarded())
	require.Empty(t, seen.GetExtendedTextMessage().GetContextInfo().GetStanzaID(), "whom it answered is not for others")

	revoke := p.sends("revoke", chat, message.Revoke{Of: own})
	p.waitMessage(revoke, func(r message.Row) bool { return r.Receipt != nil })
	require.True(t, p.shown(p.ana, ours.WAID).Revoked)
}

// A file that came in goes on without being uploaded again, and what is to be seen once does not.
func TestForwardOfFiles(t *testing.T) {
	p := startPost(t)
	heard := func(id string) (found message.Reference) {
		p.eventually("the event of "+id, func() bool {
			for _, e := range p.events(p.id) {
				if e.Type == event.Inbound && bytes.Contains(e.Normalized, []byte(id)) {
					found = message.Reference{ID: id, Chat: e.Chat, Sender: p.ana.LID().ToNonAD().String(), EventID: &e.ID}
					return true
				}
			}
			return false
		})
		return found
	}
	to := p.ben.JID().ToNonAD().String()
	file, err := p.ana.Send(t.Context(), watest.Outgoing{To: p.shop.Number(), Type: "document", Media: zip, MimeType: "application/zip", FileName: "all.zip", Caption: "all of it"})
	require.NoError(t, err)
	once, err := p.ana.Send(t.Context(), watest.Outgoing{To: p.shop.Number(), Type: "image", Media: []byte("\x89PNG\r\n\x1a\n"), MimeType: "image/png", ViewOnce: true})
	require.NoError(t, err)

	m := p.sends("forward", to, message.Forward{Of: heard(file)})
	r, _ := p.seen(p.ben, m.WAID)
	require.Equal(t, sumOf(zip), r.MediaSHA)
	require.Equal(t, "all.zip", r.FileName)
	require.Equal(t, "not_forwardable", p.failed(p.sends("forward", to, message.Forward{Of: heard(once)})))
	gone := message.Reference{ID: "X", Chat: to, EventID: &m.ID}
	require.Equal(t, "referenced_message_gone", p.failed(p.sends("forward", to, message.Forward{Of: gone})))
}

// Votes on a poll can be read, also by another node than that which has sent it, and although sending it was interrupted.
func TestVotesAreRead(t *testing.T) {
	p := startPost(t)
	_, err := p.wa.Inject(watest.Fault{Kind: watest.FaultAckError, Detail: "503", Count: 1})
	require.NoError(t, err)
	m := p.sends("poll", p.ana.JID().ToNonAD().String(), message.Poll{Question: "When?", Options: []string{"today", "tomorrow"}, Selectable: 1})
	p.seen(p.ana, m.WAID)
	row := p.waitMessage(m, func(r message.Row) bool { return r.Status == message.Sent })
	require.Greater(t, row.Attempts, 1)
	_, err = p.ana.Send(t.Context(), watest.Outgoing{To: p.shop.Number(), Type: "poll_vote", Target: m.WAID, Options: []string{"tomorrow"}})
	require.NoError(t, err)
	var vote event.Row
	p.eventually("the vote", func() bool {
		for _, e := range p.events(p.id) {
			if e.Type == event.PollVote {
				vote = e
			}
		}
		return vote.Type != ""
	})
	var body struct {
		Target struct{ MessageID string }
		Vote   inbound.Vote
	}
	require.NoError(t, json.Unmarshal(vote.Normalized, &body))
	require.Equal(t, m.WAID, body.Target.MessageID)
	require.Equal(t, []string{"tomorrow"}, body.Vote.Options)
	require.Equal(t, []string{sumOf([]byte("tomorrow"))}, body.Vote.Hashes)
}

// A file that is not what its type takes is refused, and says so.
func TestUnsupportedFiles(t *testing.T) {
	p := startPost(t)
	p.serve(map[string][]byte{"/song.mp3": mp3, "/large.webp": append(webp, make([]byte, 1<<20)...)})
	chat := p.ana.JID().ToNonAD().String()
	for name, m := range map[string]message.New{
		"a PDF as a video":   p.sends("video", chat, message.Video{VideoURL: p.files + "/a.pdf"}),
		"a PDF as audio":     p.sends("audio", chat, message.Audio{AudioURL: p.files + "/a.pdf"}),
		"a PNG as a sticker": p.sends("sticker", chat, message.Sticker{StickerURL: p.files + "/a.png"}),
	} {
		require.Equal(t, "unsupported_media_type", p.failed(m), name)
	}
	require.Equal(t, "media_too_large", p.failed(p.sends("sticker", chat, message.Sticker{StickerURL: p.files + "/large.webp"})))
	voice := p.failed(p.sends("audio", chat, message.Audio{AudioURL: p.files + "/song.mp3", Voice: true}))
	if _, err := exec.LookPath("ffmpeg"); err == nil {
		require.Equal(t, "unsupported_media_type", voice, "it is no song after all")
	} else {
		require.Equal(t, "voice_needs_ogg_opus", voice)
	}
}

// told waits for an event of a type, and returns its body.
func (w *world) told(id device.ID, kind string) (body map[string]any) {
	w.t.Helper()
	w.eventually(kind, func() bool {
		for _, e := range w.events(id) {
			if e.Type == kind {
				body = nil
				require.NoError(w.t, json.Unmarshal(e.Normalized, &body))
			}
		}
		return body != nil
	})
	return body
}

// What happens to groups, calls, and what the phone shares of the past are events, once each.
func TestGroupsCallsAndHistoryAreEvents(t *testing.T) {
	p := startPost(t)
	group, err := p.ana.CreateGroup(t.Context(), "Trip", []string{p.shop.Number(), p.ben.Number()})
	require.NoError(t, err)
	joined := p.told(p.id, event.GroupJoined)
	require.Equal(t, group.String(), joined["chat"])
	require.Equal(t, "Trip", joined["subject"])
	require.Len(t, joined["participants"], 3)
	require.Equal(t, p.ana.LID().ToNonAD().String(), joined["by"])

	id, err := p.ana.Call(t.Context(), p.shop.Number(), false)
	require.NoError(t, err)
	offer := p.told(p.id, event.CallOffer)
	require.Equal(t, id, offer["callId"])
	require.Equal(t, p.ana.Number(), offer["fromPhone"])
	require.Equal(t, p.ana.LID().ToNonAD().String(), offer["chat"])
	require.Equal(t, false, offer["video"])

	said, err := p.ana.Send(t.Context(), watest.Outgoing{To: p.shop.Number(), Type: "text", Text: "hello"})
	require.NoError(t, err)
	p.told(p.id, event.Inbound)
	require.NoError(t, p.shop.ShareHistory(t.Context(), 1))
	history := p.told(p.id, event.HistorySynced)
	require.Equal(t, "recent", history["syncType"])
	require.EqualValues(t, 100, history["progress"])
	require.EqualValues(t, 1, history["messages"], said)
	counts := map[string]int{}
	for _, e := range p.events(p.id) {
		counts[e.Type]++
	}
	require.Equal(t, map[string]int{event.GroupJoined: 1, event.CallOffer: 1, event.Inbound: 1, event.HistorySynced: 1}, counts)
	require.Empty(t, p.wa.Audit().Entries(0, watest.AuditUnknownIQ, ""))
}
