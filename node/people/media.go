package people

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/proto/waMmsRetry"
	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/nodepb"
)

const (
	mediaPart = 1 << 20 // of a file, in one answer
	phoneTime = 30 * time.Second
)

// mediaKinds are the library's kinds of files, with what WhatsApp's servers call them. Stickers are pictures to both.
var mediaKinds = map[string]struct {
	media whatsmeow.MediaType
	mms   string
}{
	"image": {whatsmeow.MediaImage, "image"}, "sticker": {whatsmeow.MediaImage, "image"}, "video": {whatsmeow.MediaVideo, "video"},
	"audio": {whatsmeow.MediaAudio, "audio"}, "document": {whatsmeow.MediaDocument, "document"},
}

// ReadMedia reads a part of a file.
func (d *Desk) ReadMedia(ctx context.Context, req *nodepb.ReadMediaRequest) (*nodepb.ReadMediaResponse, error) {
	if _, known := mediaKinds[req.GetKind()]; !known || len(req.GetMediaKey()) != 32 || len(req.GetFileSha256()) != 32 || len(req.GetFileEncSha256()) != 32 {
		return nil, invalid("kind, keys and digests of the file are expected")
	}
	key := d.mediaKey(req)
	if f := d.files.Kept(key); f != nil {
		return partOf(f, req.GetOffset())
	}
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ReadMediaResponse, error) {
		f, err := d.files.Get(ctx, key, func(to *mediafile.Writer) error { return d.fetch(ctx, c, req, to) })
		if err != nil {
			return nil, err
		}
		return partOf(f, req.GetOffset())
	})
}

// mediaKey is of the device as well: what one has fetched is no other's.
func (d *Desk) mediaKey(req *nodepb.ReadMediaRequest) mediafile.Key {
	h := sha256.New()
	fmt.Fprintf(h, "%s %s %x %x %x", d.device, req.GetKind(), req.GetMediaKey(), req.GetFileSha256(), req.GetFileEncSha256())
	return mediafile.Key(h.Sum(nil))
}

func partOf(f *mediafile.File, offset int64) (resp *nodepb.ReadMediaResponse, err error) {
	defer func() { err = errors.Join(err, f.Close()) }()
	resp = &nodepb.ReadMediaResponse{Size: f.Size}
	if offset < 0 || offset >= f.Size {
		return resp, nil
	}
	resp.Data = make([]byte, min(mediaPart, f.Size-offset))
	if _, err := f.ReadAt(resp.Data, offset); err != nil {
		return nil, fmt.Errorf("read a file that was fetched: %w", err)
	}
	return resp, nil
}

// fetch writes the file. Where WhatsApp no longer has it, the phone is asked to put it there again.
func (d *Desk) fetch(ctx context.Context, c *whatsmeow.Client, req *nodepb.ReadMediaRequest, to *mediafile.Writer) error {
	kind := mediaKinds[req.GetKind()]
	download := func(path string) error {
		if _, err := to.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if err := to.Truncate(0); err != nil {
			return err
		}
		return c.DownloadMediaWithPathToFile(ctx, path, req.GetFileEncSha256(), req.GetFileSha256(), req.GetMediaKey(), kind.media, kind.mms, false, to)
	}
	err := download(req.GetDirectPath())
	if !isGone(err) {
		return err
	}
	path, err := d.askPhone(ctx, c, req)
	if err != nil {
		return err
	}
	return download(path)
}

// isGone: WhatsApp deletes files after some weeks, and links to them end earlier.
func isGone(err error) bool {
	return errors.Is(err, whatsmeow.ErrMediaDownloadFailedWith403) || errors.Is(err, whatsmeow.ErrMediaDownloadFailedWith404) ||
		errors.Is(err, whatsmeow.ErrMediaDownloadFailedWith410)
}

func gone() *Refusal {
	return &Refusal{Reason: nodepb.Reason_REASON_MEDIA_GONE, Text: "neither WhatsApp nor the phone has the file any more"}
}

// askPhone asks the phone for a file; the answer is where it has put it.
func (d *Desk) askPhone(ctx context.Context, c *whatsmeow.Client, req *nodepb.ReadMediaRequest) (path string, err error) {
	chat, err := types.ParseJID(req.GetChat())
	if err != nil {
		return "", invalid("chat: expected an address")
	}
	sender, err := types.ParseJID(req.GetSender())
	if err != nil {
		return "", invalid("sender: expected an address")
	}
	answer := d.expect(req.GetMessageId())
	defer d.expectNoMore(req.GetMessageId(), answer)
	info := &types.MessageInfo{
		ID: req.GetMessageId(), MessageSource: types.MessageSource{Chat: chat, Sender: sender, IsFromMe: req.GetFromMe(), IsGroup: chat.Server == types.GroupServer},
	}
	if err := c.SendMediaRetryReceipt(ctx, info, req.GetMediaKey()); err != nil {
		return "", err
	}
	patience := time.NewTimer(phoneTime)
	defer patience.Stop()
	select {
	case evt := <-answer:
		said, err := whatsmeow.DecryptMediaRetryNotification(evt, req.GetMediaKey())
		if err != nil || said.GetResult() != waMmsRetry.MediaRetryNotification_SUCCESS {
			return "", gone()
		}
		return said.GetDirectPath(), nil
	case <-patience.C: // it is switched off, or has no network
		return "", &Refusal{Reason: nodepb.Reason_REASON_TIMEOUT, Text: "WhatsApp no longer has the file, and the phone has not answered"}
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// expect waits for the phone's word on a message's file.
func (d *Desk) expect(message string) chan *events.MediaRetry {
	answer := make(chan *events.MediaRetry, 1)
	d.mu.Lock()
	defer d.mu.Unlock()
	d.expected[message] = answer
	return answer
}

func (d *Desk) expectNoMore(message string, answer chan *events.MediaRetry) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.expected[message] == answer {
		delete(d.expected, message)
	}
}

// Retried hands on what the phone says of a file. It never waits.
func (d *Desk) Retried(evt *events.MediaRetry) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if answer := d.expected[evt.MessageID]; answer != nil {
		select {
		case answer <- evt:
		default: // it said so already
		}
	}
}
