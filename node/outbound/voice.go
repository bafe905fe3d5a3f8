package outbound

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/waconnect/waconnect/node/mediafile"
	"github.com/waconnect/waconnect/node/message"
)

// voiceType is what phones play as a voice note: Opus in Ogg, and nothing else.
const voiceType = "audio/ogg; codecs=opus"

// demuxers are ffmpeg's readers of what may become a voice note. Each is named, so that a file cannot choose one that opens others.
var demuxers = map[string]string{"audio/mpeg": "mp3", "audio/mp4": "mov", "audio/x-m4a": "mov", "audio/aac": "aac", "audio/amr": "amr", "audio/ogg": "ogg"}

const (
	convertTime = time.Minute
	maxVoice    = "3600" // seconds
)

// voiceNote makes a voice note of a sound, which is the file itself if it is one. Another one must be closed as well. What is none needs ffmpeg on
// the machine.
func (s *Sender) voiceNote(ctx context.Context, m message.Waiting, f *file) (*file, error) {
	if opusSeconds(f, f.Size) > 0 {
		return f, nil
	}
	key := mediafile.Key(sha256.Sum256(fmt.Appendf(nil, "voice\x00%s\x00%x", m.TenantID, f.sum)))
	note, err := s.cfg.Files.Kept.Get(ctx, key, func(to *mediafile.Writer) error {
		data, err := convert(ctx, f.reader(), f.kind)
		if err != nil {
			return err
		}
		w := newDigest(to)
		_, err = w.Write(data)
		to.Note = w.about()
		return err
	})
	if err != nil {
		return nil, err
	}
	return &file{note, note.Note.(about)}, nil
}

// convert makes Opus in Ogg of a sound.
func convert(ctx context.Context, from io.Reader, kind string) (note []byte, err error) {
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		return nil, permanent("voice_needs_ogg_opus")
	}
	dir, err := os.MkdirTemp("", "waconnect-voice-")
	if err != nil {
		return nil, fmt.Errorf("convert a voice note: %w", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out.ogg")
	data, err := io.ReadAll(from) // its type bounds it
	if err == nil {
		err = os.WriteFile(in, data, 0o600)
	}
	if err != nil {
		return nil, fmt.Errorf("convert a voice note: %w", err)
	}
	converting, cancel := context.WithTimeout(ctx, convertTime)
	defer cancel()
	cmd := exec.CommandContext(converting, ffmpeg, "-nostdin", "-v", "error", "-threads", "1", "-protocol_whitelist", "file", "-f", demuxers[kind], "-i", in,
		"-vn", "-map_metadata", "-1", "-t", maxVoice, "-ac", "1", "-ar", "48000", "-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-f", "ogg", out)
	if said, err := cmd.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, mediaError{"unsupported_media_type", fmt.Errorf("convert a voice note: %w: %s", err, bytes.TrimSpace(said))}
	}
	return os.ReadFile(out)
}

// opusSeconds is how long a sound in Opus and Ogg is; 0: it is not such a sound. The last page of the file says how many samples of 48 kHz come
// before its end (RFC 7845, section 4), and the first one how many of them are not heard.
func opusSeconds(r io.ReaderAt, size int64) uint32 {
	const (
		head    = 27                   // bytes of a page before its table of segments (RFC 3533, section 6)
		maxPage = head + 255 + 255*255 // bytes
	)
	first := make([]byte, min(size, head+255+12))
	last := make([]byte, min(size, maxPage))
	if _, err := r.ReadAt(first, 0); err != nil && !errors.Is(err, io.EOF) {
		return 0
	}
	if _, err := r.ReadAt(last, size-int64(len(last))); err != nil && !errors.Is(err, io.EOF) {
		return 0
	}
	if len(first) < head || string(first[:4]) != "OggS" {
		return 0
	}
	packet := first[min(len(first), head+int(first[head-1])):]
	if len(packet) < 12 || string(packet[:8]) != "OpusHead" {
		return 0
	}
	skipped := uint64(binary.LittleEndian.Uint16(packet[10:]))
	page := last[max(bytes.LastIndex(last, []byte("OggS")), 0):]
	if len(page) < head {
		return 0
	}
	samples := binary.LittleEndian.Uint64(page[6:])
	if samples <= skipped || samples > 48_000*24*3600 {
		return 0
	}
	return max(uint32((samples-skipped+24_000)/48_000), 1)
}
