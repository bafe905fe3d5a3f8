package outbound

import (
	"bytes"
	"context"
	"fmt"
	"image"
	_ "image/jpeg" // sizes of pictures are read from their headers
	_ "image/png"

	"github.com/gabriel-vasile/mimetype"
	"go.mau.fi/whatsmeow"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/message"
)

// medium is what a type of message takes for its file.
type medium struct {
	upload whatsmeow.MediaType
	most   int64    // bytes: it is in memory while it is encrypted
	takes  []string // types, of which the content decides; none: whatever it is
}

var (
	picture  = medium{whatsmeow.MediaImage, 16 << 20, []string{"image/jpeg", "image/png", "image/webp"}}
	film     = medium{whatsmeow.MediaVideo, 64 << 20, []string{"video/mp4", "video/3gpp", "video/quicktime"}}
	sound    = medium{whatsmeow.MediaAudio, 16 << 20, []string{"audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/aac", "audio/amr", "audio/ogg"}}
	sticker  = medium{whatsmeow.MediaImage, 1 << 20, []string{"image/webp"}}
	document = medium{whatsmeow.MediaDocument, 32 << 20, nil}
	anyFile  = medium{whatsmeow.MediaDocument, 100 << 20, nil}
)

// attachment is a file that WhatsApp has.
type attachment struct {
	whatsmeow.UploadResponse
	mimetype string
	data     []byte
}

// attach fetches a file and uploads it.
func (s *Sender) attach(ctx context.Context, url string, as medium) (attachment, error) {
	data, kind, err := s.download(ctx, url, as)
	if err != nil {
		return attachment{}, err
	}
	return s.upload(ctx, data, kind, as)
}

// download fetches a file, and says what it is.
func (s *Sender) download(ctx context.Context, url string, as medium) (data []byte, kind string, err error) {
	if data, err = s.fetch(ctx, url, as.most); err != nil {
		return nil, "", err
	}
	detected := mimetype.Detect(data)
	if as.takes == nil {
		return data, detected.String(), nil
	}
	for _, kind := range as.takes {
		if detected.Is(kind) {
			return data, kind, nil
		}
	}
	return nil, "", mediaError{reason: "unsupported_media_type"}
}

func (s *Sender) upload(ctx context.Context, data []byte, kind string, as medium) (attachment, error) {
	up, err := s.client.Upload(ctx, data, as.upload)
	if err != nil {
		return attachment{}, mediaError{"media_fetch_failed", fmt.Errorf("upload: %w", err)}
	}
	return attachment{up, kind, data}, nil
}

func (s *Sender) image(ctx context.Context, _ message.Waiting, p message.Image) (content, error) {
	pic, err := s.picture(ctx, p.ImageURL, p.Caption)
	if err != nil || !p.ViewOnce {
		return content{message: pic}, err
	}
	pic.ImageMessage.ViewOnce = &p.ViewOnce
	return content{message: &waE2E.Message{ViewOnceMessageV2: &waE2E.FutureProofMessage{Message: pic}}}, nil
}

func (s *Sender) picture(ctx context.Context, url string, caption *string) (*waE2E.Message, error) {
	up, err := s.attach(ctx, url, picture)
	if err != nil {
		return nil, err
	}
	pic := &waE2E.ImageMessage{
		Caption: caption, Mimetype: &up.mimetype, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}
	// Only the header is read: nothing hostile is decoded here.
	if c, _, err := image.DecodeConfig(bytes.NewReader(up.data)); err == nil {
		pic.Width, pic.Height = proto.Uint32(uint32(c.Width)), proto.Uint32(uint32(c.Height))
	}
	return &waE2E.Message{ImageMessage: pic}, nil
}

func (s *Sender) video(ctx context.Context, _ message.Waiting, p message.Video) (content, error) {
	made, err := s.film(ctx, p.VideoURL, p.Caption)
	if err != nil {
		return content{}, err
	}
	if p.GIF {
		made.VideoMessage.GifPlayback = &p.GIF
	}
	if p.ViewOnce {
		made.VideoMessage.ViewOnce = &p.ViewOnce
		made = &waE2E.Message{ViewOnceMessageV2: &waE2E.FutureProofMessage{Message: made}}
	}
	return content{message: made}, nil
}

func (s *Sender) film(ctx context.Context, url string, caption *string) (*waE2E.Message, error) {
	up, err := s.attach(ctx, url, film)
	if err != nil {
		return nil, err
	}
	return &waE2E.Message{VideoMessage: &waE2E.VideoMessage{
		Caption: caption, Mimetype: &up.mimetype, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}}, nil
}

func (s *Sender) audio(ctx context.Context, _ message.Waiting, p message.Audio) (content, error) {
	data, kind, err := s.download(ctx, p.AudioURL, sound)
	if err != nil {
		return content{}, err
	}
	m := &waE2E.AudioMessage{}
	if p.Voice {
		if data, err = voiceNote(ctx, data, kind); err != nil {
			return content{}, err
		}
		kind = voiceType
		m.PTT = &p.Voice
	}
	if seconds := opusSeconds(data); seconds > 0 {
		m.Seconds = &seconds
		kind = voiceType
	}
	up, err := s.upload(ctx, data, kind, sound)
	if err != nil {
		return content{}, err
	}
	m.Mimetype, m.URL, m.DirectPath, m.MediaKey = &up.mimetype, &up.URL, &up.DirectPath, up.MediaKey
	m.FileEncSHA256, m.FileSHA256, m.FileLength = up.FileEncSHA256, up.FileSHA256, &up.FileLength
	made := &waE2E.Message{AudioMessage: m}
	if p.ViewOnce {
		m.ViewOnce = &p.ViewOnce
		made = &waE2E.Message{ViewOnceMessageV2Extension: &waE2E.FutureProofMessage{Message: made}}
	}
	return content{message: made}, nil
}

func (s *Sender) sticker(ctx context.Context, _ message.Waiting, p message.Sticker) (content, error) {
	up, err := s.attach(ctx, p.StickerURL, sticker)
	if err != nil {
		return content{}, err
	}
	m := &waE2E.StickerMessage{
		Mimetype: &up.mimetype, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}
	// The header of an animated WebP names its frames (RFC 9649, section 2.7.1.1).
	if len(up.data) > 20 && string(up.data[12:16]) == "VP8X" && up.data[20]&0x02 != 0 {
		m.IsAnimated = proto.Bool(true)
	}
	return content{message: &waE2E.Message{StickerMessage: m}}, nil
}

// document sends a file as a PDF, whatever it is, as the original does.
func (s *Sender) document(ctx context.Context, _ message.Waiting, p message.Document) (content, error) {
	up, err := s.attach(ctx, p.DocumentURL, document)
	if err != nil {
		return content{}, err
	}
	up.mimetype = "application/pdf"
	return up.named(p.FileName, p.Caption), nil
}

func (s *Sender) file(ctx context.Context, _ message.Waiting, p message.File) (content, error) {
	up, err := s.attach(ctx, p.FileURL, anyFile)
	if err != nil {
		return content{}, err
	}
	return up.named(p.FileName, p.Caption), nil
}

// named is a file under a name.
func (up attachment) named(name string, caption *string) content {
	m := &waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{
		Caption: caption, Mimetype: &up.mimetype, FileName: &name, Title: &name, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}}
	if caption != nil { // older phones do not show the caption of a bare one
		m = &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: m}}
	}
	return content{message: m}
}
