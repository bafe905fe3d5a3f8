package outbound

import (
	"bytes"
	"context"
	"encoding/json"
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

// content makes WhatsApp's form of a message. Media is fetched and uploaded here, so it may take a while.
func (s *Sender) content(ctx context.Context, m message.Waiting) (*waE2E.Message, error) {
	switch m.Type {
	case "text":
		var p struct {
			Text string `json:"text"`
		}
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return nil, permanent(fmt.Sprintf("unreadable payload: %v", err))
		}
		return &waE2E.Message{Conversation: &p.Text}, nil
	case "image":
		var p struct {
			ImageURL string  `json:"imageUrl"`
			Caption  *string `json:"caption"`
		}
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return nil, permanent(fmt.Sprintf("unreadable payload: %v", err))
		}
		return s.picture(ctx, p.ImageURL, p.Caption)
	case "document":
		var p struct {
			DocumentURL string  `json:"documentUrl"`
			FileName    string  `json:"fileName"`
			Caption     *string `json:"caption"`
		}
		if err := json.Unmarshal(m.Payload, &p); err != nil {
			return nil, permanent(fmt.Sprintf("unreadable payload: %v", err))
		}
		return s.document(ctx, p.DocumentURL, p.FileName, p.Caption)
	default:
		return nil, permanent("unsupported_type:" + m.Type)
	}
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
	up, err := s.client.Upload(ctx, data, whatsmeow.MediaImage)
	if err != nil {
		return nil, mediaError{"media_fetch_failed", fmt.Errorf("upload: %w", err)}
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
func (s *Sender) document(ctx context.Context, url, name string, caption *string) (*waE2E.Message, error) {
	data, err := s.fetch(ctx, url, maxDocument)
	if err != nil {
		return nil, err
	}
	up, err := s.client.Upload(ctx, data, whatsmeow.MediaDocument)
	if err != nil {
		return nil, mediaError{"media_fetch_failed", fmt.Errorf("upload: %w", err)}
	}
	m := &waE2E.Message{DocumentMessage: &waE2E.DocumentMessage{
		Caption: caption, Mimetype: proto.String("application/pdf"), FileName: &name, Title: &name, URL: &up.URL, DirectPath: &up.DirectPath, MediaKey: up.MediaKey,
		FileEncSHA256: up.FileEncSHA256, FileSHA256: up.FileSHA256, FileLength: &up.FileLength,
	}}
	if caption != nil { // older phones do not show the caption of a bare one
		m = &waE2E.Message{DocumentWithCaptionMessage: &waE2E.FutureProofMessage{Message: m}}
	}
	return m, nil
}
