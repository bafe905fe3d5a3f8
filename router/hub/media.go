package hub

import (
	"cmp"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router/tenant"
)

// Media is the file of a message. It is read from the device's owner in parts of up to 1 MiB, with the context of Hub.Media. Not safe for concurrent
// use.
type Media struct {
	Kind     string // image, video, audio, document or sticker
	Mimetype string // as the sender said; empty: they did not
	FileName string // of documents, as the sender said
	SHA256   string // hex
	Size     int64  // bytes

	ctx context.Context
	hub *Hub
	req *nodepb.ReadMediaRequest

	data []byte // the part that was read last
	from int64  // where it stands
}

// Media finds the file of a received message and begins to read it, which may take as long as the whole file takes from WhatsApp to the node.
func (h *Hub) Media(ctx context.Context, p tenant.Principal, id device.ID, eventID uuid.UUID) (*Media, error) {
	if err := may(p, tenant.ReadMessages); err != nil {
		return nil, err
	}
	row, err := h.device(ctx, p, id)
	if err != nil {
		return nil, err
	}
	var e event.Row
	err = h.tx(ctx, p, func(tx pgx.Tx) error {
		e, err = event.Get(ctx, tx, row.TenantID, id, eventID)
		return err
	})
	if errors.Is(err, event.ErrNotFound) {
		return nil, &Problem{Kind: Missing, Code: "not_found", Message: "there is no such event of this device, or it is no longer kept"}
	}
	if err != nil {
		return nil, err
	}
	m, err := mediaOf(e.Raw)
	if err != nil {
		return nil, err
	}
	m.ctx, m.hub, m.req.DeviceId = ctx, h, string(id)
	if err := h.mustBeOnline(row); err != nil {
		return nil, err
	}
	return m, m.load(0)
}

// rawMessage is what is needed of an event's raw.
type rawMessage struct {
	Key struct {
		RemoteJID   string `json:"remoteJid"`
		Participant string `json:"participant"`
		ID          string `json:"id"`
		FromMe      bool   `json:"fromMe"`
	} `json:"key"`
	Message json.RawMessage `json:"message"`
}

// rawBytes is how raw writes bytes.
type rawBytes struct {
	Data []byte `json:"data"`
}

type rawFile struct {
	Mimetype      string   `json:"mimetype"`
	FileName      string   `json:"fileName"`
	DirectPath    string   `json:"directPath"`
	MediaKey      rawBytes `json:"mediaKey"`
	FileSHA256    rawBytes `json:"fileSha256"`
	FileEncSHA256 rawBytes `json:"fileEncSha256"`
}

// mediaFields are the messages that have a file.
var mediaFields = map[string]string{
	"imageMessage": "image", "videoMessage": "video", "ptvMessage": "video", "audioMessage": "audio", "documentMessage": "document", "stickerMessage": "sticker",
}

// mediaOf reads which file a message has.
func mediaOf(raw json.RawMessage) (*Media, error) {
	none := &Problem{Kind: Missing, Code: "no_media", Message: "this event has no file"}
	var m rawMessage
	if json.Unmarshal(raw, &m) != nil {
		return nil, none
	}
	const levels = 10 // of messages within messages
	kind, file := fileIn(m.Message, levels)
	if file == nil || file.DirectPath == "" || len(file.MediaKey.Data) == 0 {
		return nil, none
	}
	return &Media{
		Kind: kind, Mimetype: file.Mimetype, FileName: file.FileName, SHA256: hex.EncodeToString(file.FileSHA256.Data),
		req: &nodepb.ReadMediaRequest{
			Kind: kind, DirectPath: file.DirectPath, MediaKey: file.MediaKey.Data, FileSha256: file.FileSHA256.Data, FileEncSha256: file.FileEncSHA256.Data,
			Chat: m.Key.RemoteJID, Sender: cmp.Or(m.Key.Participant, m.Key.RemoteJID), MessageId: m.Key.ID, FromMe: m.Key.FromMe,
		},
	}, nil
}

// fileIn looks into a message, and into the one that it wraps, as ephemeral messages and documents with a caption do. What it quotes is not its own.
func fileIn(message json.RawMessage, levels int) (kind string, file *rawFile) {
	var fields map[string]json.RawMessage
	if levels == 0 || json.Unmarshal(message, &fields) != nil {
		return "", nil
	}
	for name, value := range fields {
		if kind, known := mediaFields[name]; known {
			if json.Unmarshal(value, &file) != nil {
				return "", nil
			}
			return kind, file
		}
	}
	for name, value := range fields {
		if !strings.HasSuffix(name, "Message") && !strings.Contains(name, "MessageV2") {
			continue
		}
		var wrapper struct {
			Message json.RawMessage `json:"message"`
		}
		if json.Unmarshal(value, &wrapper) == nil && len(wrapper.Message) > 0 {
			if kind, file = fileIn(wrapper.Message, levels-1); file != nil {
				return kind, file
			}
		}
	}
	return "", nil
}

// load reads the part that begins at an offset.
func (m *Media) load(offset int64) error {
	m.req.Offset = offset
	resp, err := ask(m.ctx, m.hub, device.ID(m.req.GetDeviceId()), asking{}, nodepbconnect.DeviceQueryServiceClient.ReadMedia, m.req)
	if err != nil {
		return err
	}
	m.Size, m.data, m.from = resp.GetSize(), resp.GetData(), offset
	return nil
}

// ReadAt implements io.ReaderAt.
func (m *Media) ReadAt(p []byte, off int64) (n int, err error) {
	for n < len(p) {
		at := off + int64(n)
		if at >= m.Size {
			return n, io.EOF
		}
		if at < m.from || at >= m.from+int64(len(m.data)) {
			if err := m.load(at); err != nil {
				return n, err
			}
			if len(m.data) == 0 {
				return n, io.ErrUnexpectedEOF
			}
		}
		n += copy(p[n:], m.data[at-m.from:])
	}
	return n, nil
}
