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

const (
	maxPicture  = 16 << 20 // WhatsApp's limit with room to spare
	maxDocument = 32 << 20 // it is in memory while it is encrypted
)

func (s *Sender) upload(ctx context.Context, data []byte, kind whatsmeow.MediaType) (whatsmeow.UploadResponse, error) {
	up, err := s.client.Upload(ctx, data, kind)
	if err != nil {
		return up, mediaError{"media_fetch_failed", fmt.Errorf("upload: %w", err)}
	}
	return up, nil
}

func (s *Sender) image(ctx context.Context, _ message.Waiting, p message.Image) (content, error) {
	pic, err := s.picture(ctx, p.ImageURL, p.Caption)
	return content{message: pic}, err
}

func (s *Sender) picture(ctx context.Context, url string, caption *string) (*waE2E.Message, error) {
	data, err := s.fetch(ctx, url, maxPicture)
	if err != nil {
		return nil, err
	}
	kind := mimetype.Detect(data).String()
	if kind != "image/jpeg" && kind != "image/png" && kind != "image/webp" {
		return nil, mediaError{reason: "unsupported_media_type"}
	}
	up, err := s.upload(ctx, data, whatsmeow.MediaImage)
	if err != nil {
		return nil, err
	}
	pic := &waE2E.ImageMessage{
		Caption: caption, Mimetype: &kind, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}
	// Only the header is read: nothing hostile is decoded here.
	if c, _, err := image.DecodeConfig(bytes.NewReader(data)); err == nil {
		pic.Width, pic.Height = proto.Uint32(uint32(c.Width)), proto.Uint32(uint32(c.Height))
	}
	return &waE2E.Message{ImageMessage: pic}, nil
}

// document sends a file as a PDF, whatever it is, as the original does.
func (s *Sender) document(ctx context.Context, _ message.Waiting, p message.Document) (content, error) {
	data, err := s.fetch(ctx, p.DocumentURL, maxDocument)
	if err != nil {
		return content{}, err
	}
	return s.attach(ctx, data, "application/pdf", p.FileName, p.Caption)
}

// attach sends a file under a name.
func (s *Sender) attach(ctx context.Context, data []byte, kind, name string, caption *string) (content, error) {
	up, err := s.upload(ctx, data, whatsmeow.MediaDocument)
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
