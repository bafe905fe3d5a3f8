package watest

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/proto/waMmsRetry"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/util/cbcutil"
	"go.mau.fi/whatsmeow/util/gcmutil"
	"go.mau.fi/whatsmeow/util/hkdfutil"
	"google.golang.org/protobuf/proto"
)

// ErrMedia is what reading a file fails with when the server does not have it or it was tampered with.
var ErrMedia = errors.New("media cannot be read")

// attachment is what all messages with a file have in common.
type attachment interface {
	whatsmeow.DownloadableMessage
	GetMimetype() string
	GetContextInfo() *waE2E.ContextInfo
}

// mediaOf returns the file of a message and its kind; nil when it has none.
func mediaOf(msg *waE2E.Message) (attachment, string) {
	switch {
	case msg.GetImageMessage() != nil:
		return msg.ImageMessage, "image"
	case msg.GetVideoMessage() != nil:
		return msg.VideoMessage, "video"
	case msg.GetAudioMessage() != nil:
		return msg.AudioMessage, "audio"
	case msg.GetDocumentMessage() != nil:
		return msg.DocumentMessage, "document"
	case msg.GetStickerMessage() != nil:
		return msg.StickerMessage, "sticker"
	case msg.GetPtvMessage() != nil:
		return msg.PtvMessage, "ptv"
	}
	return nil, ""
}

func captionOf(msg *waE2E.Message) string {
	switch {
	case msg.GetImageMessage() != nil:
		return msg.ImageMessage.GetCaption()
	case msg.GetVideoMessage() != nil:
		return msg.VideoMessage.GetCaption()
	case msg.GetDocumentMessage() != nil:
		return msg.DocumentMessage.GetCaption()
	}
	return ""
}

// mediaKeys derives the keys of a file: initialisation vector, cipher key and MAC key.
func mediaKeys(key []byte, kind whatsmeow.MediaType) (iv, cipherKey, macKey []byte) {
	all := hkdfutil.SHA256(key, nil, []byte(kind), 112)
	return all[:16], all[16:48], all[48:80]
}

// mediaMACSize is how many bytes of the MAC follow the ciphertext.
const mediaMACSize = 10

// fillMedia fetches and decrypts the file as a phone does and records what it found. The caller holds p.mu.
func (p *Phone) fillMedia(r *Received, msg *waE2E.Message, media attachment) *waE2E.ContextInfo {
	r.Text, r.MimeType, r.FileName = captionOf(msg), media.GetMimetype(), msg.GetDocumentMessage().GetFileName()
	data, err := p.readMedia(media)
	if err != nil {
		p.s.log.Warn("phone cannot read media", "message", r.ID, "err", err)
	} else {
		sum := sha256.Sum256(data)
		r.MediaSHA, r.MediaSize = hex.EncodeToString(sum[:]), len(data)
	}
	return media.GetContextInfo()
}

func (p *Phone) readMedia(media attachment) ([]byte, error) {
	p.s.mu.Lock()
	b := p.s.blob(media.GetDirectPath())
	p.s.mu.Unlock()
	if b == nil {
		return nil, fmt.Errorf("%w: not on the server", ErrMedia)
	}
	sum := sha256.Sum256(b.Data)
	if len(b.Data) <= mediaMACSize || !bytes.Equal(sum[:], media.GetFileEncSHA256()) {
		return nil, fmt.Errorf("%w: wrong hash of the encrypted file", ErrMedia)
	}
	iv, cipherKey, macKey := mediaKeys(media.GetMediaKey(), whatsmeow.GetMediaType(media))
	ciphertext, mac := b.Data[:len(b.Data)-mediaMACSize], b.Data[len(b.Data)-mediaMACSize:]
	h := hmac.New(sha256.New, macKey)
	h.Write(iv)
	h.Write(ciphertext)
	if !hmac.Equal(h.Sum(nil)[:mediaMACSize], mac) {
		return nil, fmt.Errorf("%w: wrong MAC", ErrMedia)
	}
	plain, err := cbcutil.Decrypt(cipherKey, iv, bytes.Clone(ciphertext))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMedia, err)
	}
	if sum = sha256.Sum256(plain); !bytes.Equal(sum[:], media.GetFileSHA256()) {
		return nil, fmt.Errorf("%w: wrong hash of the file", ErrMedia)
	}
	return plain, nil
}

// Media returns the decrypted file of a message that the person sees.
func (p *Phone) Media(id string) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	r := p.find("", id)
	if r == nil {
		return nil, fmt.Errorf("%w: %s", ErrNoMessage, id)
	}
	var msg waE2E.Message
	if err := proto.Unmarshal(r.Proto, &msg); err != nil {
		return nil, fmt.Errorf("decode message: %w", err)
	}
	inner, _ := unwrap(&msg)
	media, _ := mediaOf(inner)
	if media == nil {
		return nil, fmt.Errorf("%w: the message has no file", ErrMedia)
	}
	return p.readMedia(media)
}

// notOnPhone is the code of a phone that has not the file either.
const notOnPhone = 2

// putAgain answers a companion that asks for a file which the server has no more: the phone puts it there again and says where. The caller holds
// p.mu.
func (p *Phone) putAgain(node waBinary.Node, id string) error {
	from, _ := node.Attrs["from"].(types.JID)
	rmr, ok := node.GetOptionalChildByTag("rmr")
	if !ok {
		return errors.New("a companion asks for a file without saying of which message")
	}
	answer := waBinary.Node{Tag: "notification", Attrs: attrs{"from": p.u.pn(), "type": "mediaretry", "id": id, "t": unixNow()}}
	path, key, err := p.reupload(id)
	if err != nil {
		p.s.log.Info("phone has not the file either", "message", id, "err", err)
		answer.Content = []waBinary.Node{{Tag: "error", Attrs: attrs{"code": notOnPhone}}, {Tag: "rmr", Attrs: rmr.Attrs}}
	} else {
		plaintext, err := proto.Marshal(&waMmsRetry.MediaRetryNotification{
			StanzaID: &id, DirectPath: &path, Result: waMmsRetry.MediaRetryNotification_SUCCESS.Enum(),
		})
		if err != nil {
			return fmt.Errorf("encode answer: %w", err)
		}
		iv := randomBytes(12)
		ciphertext, err := gcmutil.Encrypt(hkdfutil.SHA256(key, nil, []byte("WhatsApp Media Retry Notification"), 32), iv, plaintext, []byte(id))
		if err != nil {
			return fmt.Errorf("encrypt answer: %w", err)
		}
		answer.Content = []waBinary.Node{
			{Tag: "encrypt", Content: []waBinary.Node{{Tag: "enc_p", Content: ciphertext}, {Tag: "enc_iv", Content: iv}}}, {Tag: "rmr", Attrs: rmr.Attrs},
		}
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.s.deliverTo(p.u, from.Device, answer)
	return nil
}

// reupload puts the file of a message on the server again; where, and the key of the file.
func (p *Phone) reupload(id string) (path string, key []byte, err error) {
	r := p.find("", id)
	if r == nil {
		return "", nil, fmt.Errorf("%w: %s", ErrNoMessage, id)
	}
	var msg waE2E.Message
	if err := proto.Unmarshal(r.Proto, &msg); err != nil {
		return "", nil, fmt.Errorf("decode message: %w", err)
	}
	inner, _ := unwrap(&msg)
	media, _ := mediaOf(inner)
	if media == nil {
		return "", nil, fmt.Errorf("%w: the message has no file", ErrMedia)
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	b := p.s.blob(media.GetDirectPath())
	if b == nil {
		return "", nil, ErrMedia
	}
	return p.s.putBlob(b.Data), media.GetMediaKey(), nil
}

// upload is an encrypted file on the server.
type upload struct {
	url, path          *string
	key, plain, cipher []byte
	length             *uint64
	keyTime            *int64
}

func (p *Phone) putMedia(data []byte, kind whatsmeow.MediaType) (upload, error) {
	key := randomBytes(32)
	iv, cipherKey, macKey := mediaKeys(key, kind)
	ciphertext, err := cbcutil.Encrypt(cipherKey, iv, data)
	if err != nil {
		return upload{}, fmt.Errorf("encrypt media: %w", err)
	}
	h := hmac.New(sha256.New, macKey)
	h.Write(iv)
	h.Write(ciphertext)
	file := append(ciphertext, h.Sum(nil)[:mediaMACSize]...)
	plainSum, fileSum := sha256.Sum256(data), sha256.Sum256(file)
	p.s.mu.Lock()
	path := p.s.putBlob(file)
	p.s.mu.Unlock()
	return upload{
		url: proto.String("https://" + MediaHost + path), path: proto.String(path), key: key,
		plain: plainSum[:], cipher: fileSum[:], length: proto.Uint64(uint64(len(data))), keyTime: proto.Int64(time.Now().Unix()),
	}, nil
}

func (p *Phone) composeMedia(o Outgoing, info *waE2E.ContextInfo) (*waE2E.Message, error) {
	msg, err := p.composeFile(o, info)
	if err == nil {
		withDetail(msg, o.Detail)
	}
	return msg, err
}

func (p *Phone) composeFile(o Outgoing, info *waE2E.ContextInfo) (*waE2E.Message, error) {
	kinds := map[string]whatsmeow.MediaType{
		"image": whatsmeow.MediaImage, "sticker": whatsmeow.MediaImage, "video": whatsmeow.MediaVideo,
		"audio": whatsmeow.MediaAudio, "document": whatsmeow.MediaDocument,
	}
	mimes := map[string]string{
		"image": "image/jpeg", "sticker": "image/webp", "video": "video/mp4", "audio": "audio/ogg; codecs=opus",
		"document": "application/octet-stream",
	}
	u, err := p.putMedia(o.Media, kinds[o.Type])
	if err != nil {
		return nil, err
	}
	mime := o.MimeType
	if mime == "" {
		mime = mimes[o.Type]
	}
	var caption *string
	if o.Caption != "" {
		caption = proto.String(o.Caption)
	}
	switch o.Type {
	case "image":
		return &waE2E.Message{ImageMessage: &waE2E.ImageMessage{
			URL: u.url, DirectPath: u.path, MediaKey: u.key, MediaKeyTimestamp: u.keyTime, FileSHA256: u.plain, FileEncSHA256: u.cipher,
			FileLength: u.length, Mimetype: &mime, Caption: caption, ContextInfo: info,
		}}, nil
	case "video":
		return &waE2E.Message{VideoMessage: &waE2E.VideoMessage{
			URL: u.url, DirectPath: u.path, MediaKey: u.key, MediaKeyTimestamp: u.keyTime, FileSHA256: u.plain, FileEncSHA256: u.cipher,
			FileLength: u.length, Mimetype: &mime, Caption: caption, ContextInfo: info,
		}}, nil
	case "audio":
		return &waE2E.Message{AudioMessage: &waE2E.AudioMessage{
			URL: u.url, DirectPath: u.path, MediaKey: u.key, MediaKeyTimestamp: u.keyTime, FileSHA256: u.plain, FileEncSHA256: u.cipher,
			FileLength: u.length, Mimetype: &mime, PTT: proto.Bool(o.Voice), ContextInfo: info,
		}}, nil
	case "sticker":
		return &waE2E.Message{StickerMessage: &waE2E.StickerMessage{
			URL: u.url, DirectPath: u.path, MediaKey: u.key, MediaKeyTimestamp: u.keyTime, FileSHA256: u.plain, FileEncSHA256: u.cipher,
			FileLength: u.length, Mimetype: &mime, ContextInfo: info,
		}}, nil
	}
	msg := &waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{
		URL: u.url, DirectPath: u.path, MediaKey: u.key, MediaKeyTimestamp: u.keyTime, FileSHA256: u.plain, FileEncSHA256: u.cipher,
		FileLength: u.length, Mimetype: &mime, FileName: proto.String(o.FileName), Title: proto.String(o.FileName), Caption: caption, ContextInfo: info,
	}}
	if caption != nil {
		msg = &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: msg}}
	}
	return msg, nil
}

// pollOf returns the poll in a message, whichever of its versions it has; nil when there is none.
func pollOf(msg *waE2E.Message) *waE2E.PollCreationMessage {
	switch {
	case msg.GetPollCreationMessage() != nil:
		return msg.PollCreationMessage
	case msg.GetPollCreationMessageV2() != nil:
		return msg.PollCreationMessageV2
	}
	return msg.GetPollCreationMessageV3()
}

func composePoll(o Outgoing, info *waE2E.ContextInfo) *waE2E.Message {
	poll := &waE2E.PollCreationMessage{Name: proto.String(o.Text), SelectableOptionsCount: proto.Uint32(o.Selectable), ContextInfo: info}
	for _, option := range o.Options {
		poll.Options = append(poll.Options, &waE2E.PollCreationMessage_Option{OptionName: proto.String(option)})
	}
	return &waE2E.Message{
		PollCreationMessage: poll, MessageContextInfo: &waE2E.MessageContextInfo{MessageSecret: randomBytes(32)},
	}
}

// voteKey derives the key of a vote from the secret in the poll.
func voteKey(secret []byte, pollID string, author, voter types.JID) (key, additional []byte) {
	use := pollID + author.ToNonAD().String() + voter.ToNonAD().String() + string(whatsmeow.EncSecretPollVote)
	return hkdfutil.SHA256(secret, nil, []byte(use), 32), fmt.Appendf(nil, "%s\x00%s", pollID, voter.ToNonAD())
}

func (p *Phone) composeVote(ctx context.Context, o Outgoing, chat types.JID) (*waE2E.Message, error) {
	poll, err := p.target(o.Target, chat)
	if err != nil {
		return nil, err
	}
	author := poll.FromJID.ToNonAD()
	secret, _, err := p.dev.MsgSecrets.GetMessageSecret(ctx, chat, author, o.Target)
	if err != nil {
		return nil, fmt.Errorf("read poll secret: %w", err)
	}
	if secret == nil {
		return nil, fmt.Errorf("%w: %s is not a poll", ErrNoMessage, o.Target)
	}
	if err = checkChoice(poll, o.Options); err != nil {
		return nil, err
	}
	vote := &waE2E.PollVoteMessage{}
	for _, option := range o.Options {
		sum := sha256.Sum256([]byte(option))
		vote.SelectedOptions = append(vote.SelectedOptions, sum[:])
	}
	plaintext, err := proto.Marshal(vote)
	if err != nil {
		return nil, fmt.Errorf("encode vote: %w", err)
	}
	key, additional := voteKey(secret, o.Target, author, p.u.lid())
	iv := randomBytes(12)
	payload, err := gcmutil.Encrypt(key, iv, plaintext, additional)
	if err != nil {
		return nil, fmt.Errorf("encrypt vote: %w", err)
	}
	return &waE2E.Message{PollUpdateMessage: &waE2E.PollUpdateMessage{
		PollCreationMessageKey: messageKey(poll, chat), SenderTimestampMS: proto.Int64(time.Now().UnixMilli()),
		Vote: &waE2E.PollEncValue{EncPayload: payload, EncIV: iv},
	}}, nil
}

// readVote decrypts a vote and names the chosen options; nil when it cannot. The author and the voter may be named
// by number or by LID, and both are part of the key. The caller holds p.mu.
func (p *Phone) readVote(ctx context.Context, m *incoming, update *waE2E.PollUpdateMessage) []string {
	poll := p.find(m.name, update.GetPollCreationMessageKey().GetID())
	if poll == nil {
		return nil
	}
	secret, _, err := p.dev.MsgSecrets.GetMessageSecret(ctx, m.chat, poll.FromJID, poll.ID)
	if err != nil || secret == nil {
		p.s.log.Warn("phone has no secret of a poll", "message", poll.ID, "err", err)
		return nil
	}
	p.s.mu.Lock()
	author := p.s.user(poll.FromJID)
	p.s.mu.Unlock()
	if author == nil {
		return nil
	}
	for _, by := range []types.JID{author.lid(), author.pn()} {
		for _, voter := range []types.JID{m.user.lid(), m.user.pn()} {
			key, additional := voteKey(secret, poll.ID, by, voter)
			plaintext, err := gcmutil.Decrypt(key, update.GetVote().GetEncIV(), update.GetVote().GetEncPayload(), additional)
			var vote waE2E.PollVoteMessage
			if err == nil && proto.Unmarshal(plaintext, &vote) == nil {
				return namedOptions(poll.Options, vote.GetSelectedOptions())
			}
		}
	}
	return nil
}

// namedOptions finds the names of options that are given by their hashes.
func namedOptions(names []string, hashes [][]byte) []string {
	out := []string{}
	for _, name := range names {
		sum := sha256.Sum256([]byte(name))
		for _, h := range hashes {
			if bytes.Equal(h, sum[:]) {
				out = append(out, name)
			}
		}
	}
	return out
}
