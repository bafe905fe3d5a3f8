package outbound

import (
	"context"
	"image"
	_ "image/jpeg" // sizes of pictures are read from their headers
	_ "image/png"

	"go.mau.fi/whatsmeow"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"

	"github.com/waconnect/waconnect/node/message"
)

// WhatsApp's limits.
const (
	maxPicture  = 16 << 20
	maxDocument = 2 << 30
)

func (s *Sender) image(ctx context.Context, m message.Waiting, p message.Image) (content, error) {
	pic, err := s.picture(ctx, m, source{p.ImageURL, p.MediaID}, p.Caption)
	return content{message: pic}, err
}

func (s *Sender) picture(ctx context.Context, m message.Waiting, from source, caption *string) (*waE2E.Message, error) {
	f, err := s.open(ctx, m, from, maxPicture)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if f.kind != "image/jpeg" && f.kind != "image/png" && f.kind != "image/webp" {
		return nil, mediaError{reason: "unsupported_media_type"}
	}
	up, err := s.upload(ctx, f, whatsmeow.MediaImage)
	if err != nil {
		return nil, err
	}
	pic := &waE2E.ImageMessage{
		Caption: caption, Mimetype: &f.kind, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}
	// Only the header is read: nothing hostile is decoded here.
	if c, _, err := image.DecodeConfig(f.reader()); err == nil {
		pic.Width, pic.Height = proto.Uint32(uint32(c.Width)), proto.Uint32(uint32(c.Height))
	}
	return &waE2E.Message{ImageMessage: pic}, nil
}

// document sends a file as a PDF, whatever it is, as the original does.
func (s *Sender) document(ctx context.Context, m message.Waiting, p message.Document) (content, error) {
	f, err := s.open(ctx, m, source{p.DocumentURL, p.MediaID}, maxDocument)
	if err != nil {
		return content{}, err
	}
	defer f.Close()
	return s.attach(ctx, f, "application/pdf", p.FileName, p.Caption)
}

// attach sends a file under a name.
func (s *Sender) attach(ctx context.Context, f *file, kind, name string, caption *string) (content, error) {
	up, err := s.upload(ctx, f, whatsmeow.MediaDocument)
	if err != nil {
		return content{}, err
	}
	m := &waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{
		Caption: caption, Mimetype: &kind, FileName: &name, Title: &name, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}}
	if caption != nil { // older phones do not show the caption of a bare one
		m = &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: m}}
	}
	return content{message: m}, nil
}
