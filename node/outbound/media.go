package outbound

import (
	"context"
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
	most   int64    // bytes
	takes  []string // types, of which the content decides; none: whatever it is
}

// Limits are WhatsApp's.
var (
	picture  = medium{whatsmeow.MediaImage, 16 << 20, []string{"image/jpeg", "image/png", "image/webp"}}
	film     = medium{whatsmeow.MediaVideo, 64 << 20, []string{"video/mp4", "video/3gpp", "video/quicktime"}}
	sound    = medium{whatsmeow.MediaAudio, 16 << 20, []string{"audio/mpeg", "audio/mp4", "audio/x-m4a", "audio/aac", "audio/amr", "audio/ogg"}}
	sticker  = medium{whatsmeow.MediaImage, 1 << 20, []string{"image/webp"}}
	document = medium{whatsmeow.MediaDocument, 2 << 30, nil}
)

// attachment is a file that WhatsApp has.
type attachment struct {
	whatsmeow.UploadResponse
	mimetype string
}

// attach fetches a file and uploads it. look, if it is not nil, sees the file before.
func (s *Sender) attach(ctx context.Context, m message.Waiting, from source, as medium, look func(*file)) (up attachment, err error) {
	f, err := s.fetch(ctx, m, from, as)
	if err != nil {
		return up, err
	}
	defer f.Close()
	if look != nil {
		look(f)
	}
	up.mimetype = f.kind
	up.UploadResponse, err = s.upload(ctx, f, as.upload)
	return up, err
}

// fetch opens a file that its type of message takes. It must be closed.
func (s *Sender) fetch(ctx context.Context, m message.Waiting, from source, as medium) (*file, error) {
	f, err := s.open(ctx, m, from, as.most)
	if err != nil || as.takes == nil {
		return f, err
	}
	for _, kind := range as.takes {
		if mimetype.EqualsAny(f.kind, kind) {
			f.kind = kind
			return f, nil
		}
	}
	return nil, mediaError{"unsupported_media_type", f.Close()}
}

func (s *Sender) image(ctx context.Context, m message.Waiting, p message.Image) (content, error) {
	pic, err := s.picture(ctx, m, source{p.ImageURL, p.MediaID}, p.Caption)
	if err != nil || !p.ViewOnce {
		return content{message: pic}, err
	}
	pic.ImageMessage.ViewOnce = &p.ViewOnce
	return content{message: &waE2E.Message{ViewOnceMessageV2: &waE2E.FutureProofMessage{Message: pic}}}, nil
}

func (s *Sender) picture(ctx context.Context, m message.Waiting, from source, caption *string) (*waE2E.Message, error) {
	pic := &waE2E.ImageMessage{Caption: caption}
	up, err := s.attach(ctx, m, from, picture, func(f *file) {
		// Only the header is read: nothing hostile is decoded here.
		if c, _, err := image.DecodeConfig(f.reader()); err == nil {
			pic.Width, pic.Height = proto.Uint32(uint32(c.Width)), proto.Uint32(uint32(c.Height))
		}
	})
	if err != nil {
		return nil, err
	}
	pic.Mimetype, pic.URL, pic.DirectPath, pic.MediaKey = &up.mimetype, &up.URL, &up.DirectPath, up.MediaKey
	pic.FileEncSHA256, pic.FileSHA256, pic.FileLength = up.FileEncSHA256, up.FileSHA256, &up.FileLength
	return &waE2E.Message{ImageMessage: pic}, nil
}

func (s *Sender) video(ctx context.Context, m message.Waiting, p message.Video) (content, error) {
	made, err := s.film(ctx, m, source{p.VideoURL, p.MediaID}, p.Caption)
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

func (s *Sender) film(ctx context.Context, m message.Waiting, from source, caption *string) (*waE2E.Message, error) {
	up, err := s.attach(ctx, m, from, film, nil)
	if err != nil {
		return nil, err
	}
	return &waE2E.Message{VideoMessage: &waE2E.VideoMessage{
		Caption: caption, Mimetype: &up.mimetype, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}}, nil
}

func (s *Sender) audio(ctx context.Context, m message.Waiting, p message.Audio) (content, error) {
	f, err := s.fetch(ctx, m, source{p.AudioURL, p.MediaID}, sound)
	if err != nil {
		return content{}, err
	}
	defer func() { f.Close() }()
	a := &waE2E.AudioMessage{}
	if p.Voice {
		note, err := s.voiceNote(ctx, m, f)
		if err != nil {
			return content{}, err
		}
		if note != f {
			f.Close()
			f = note
		}
		a.PTT = &p.Voice
	}
	if seconds := opusSeconds(f, f.Size); seconds > 0 {
		a.Seconds, f.kind = &seconds, voiceType
	}
	up, err := s.upload(ctx, f, sound.upload)
	if err != nil {
		return content{}, err
	}
	a.Mimetype, a.URL, a.DirectPath, a.MediaKey = &f.kind, &up.URL, &up.DirectPath, up.MediaKey
	a.FileEncSHA256, a.FileSHA256, a.FileLength = up.FileEncSHA256, up.FileSHA256, &up.FileLength
	made := &waE2E.Message{AudioMessage: a}
	if p.ViewOnce {
		a.ViewOnce = &p.ViewOnce
		made = &waE2E.Message{ViewOnceMessageV2Extension: &waE2E.FutureProofMessage{Message: made}}
	}
	return content{message: made}, nil
}

func (s *Sender) sticker(ctx context.Context, m message.Waiting, p message.Sticker) (content, error) {
	made := &waE2E.StickerMessage{}
	up, err := s.attach(ctx, m, source{p.StickerURL, p.MediaID}, sticker, func(f *file) {
		// The header of an animated WebP names its frames (RFC 9649, section 2.7.1.1).
		var head [21]byte
		if n, _ := f.ReadAt(head[:], 0); n == len(head) && string(head[12:16]) == "VP8X" && head[20]&0x02 != 0 {
			made.IsAnimated = proto.Bool(true)
		}
	})
	if err != nil {
		return content{}, err
	}
	made.Mimetype, made.URL, made.DirectPath, made.MediaKey = &up.mimetype, &up.URL, &up.DirectPath, up.MediaKey
	made.FileEncSHA256, made.FileSHA256, made.FileLength = up.FileEncSHA256, up.FileSHA256, &up.FileLength
	return content{message: &waE2E.Message{StickerMessage: made}}, nil
}

// document sends a file as a PDF, whatever it is, as the original does.
func (s *Sender) document(ctx context.Context, m message.Waiting, p message.Document) (content, error) {
	up, err := s.attach(ctx, m, source{p.DocumentURL, p.MediaID}, document, nil)
	if err != nil {
		return content{}, err
	}
	up.mimetype = "application/pdf"
	return up.named(p.FileName, p.Caption), nil
}

func (s *Sender) file(ctx context.Context, m message.Waiting, p message.File) (content, error) {
	up, err := s.attach(ctx, m, source{p.FileURL, p.MediaID}, document, nil)
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
