package outbound

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// voiceType is what phones play as a voice note: Opus in Ogg, and nothing else.
const voiceType = "audio/ogg; codecs=opus"

// demuxers are ffmpeg's readers of what may become a voice note. Each is named, so that a file cannot choose one that opens others.
var demuxers = map[string]string{"audio/mpeg": "mp3", "audio/mp4": "mov", "audio/x-m4a": "mov", "audio/aac": "aac", "audio/amr": "amr", "audio/ogg": "ogg"}

const (
	convertTime = time.Minute
	maxVoice    = "3600" // seconds
)

// voiceNote makes a voice note of a sound. What is none already needs ffmpeg on the machine.
func voiceNote(ctx context.Context, data []byte, kind string) (note []byte, err error) {
	if opusSeconds(data) > 0 {
		return data, nil
	}
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		return nil, permanent("voice_needs_ogg_opus")
	}
	dir, err := os.MkdirTemp("", "waconnect-voice-")
	if err != nil {
		return nil, fmt.Errorf("convert a voice note: %w", err)
	}
	defer func() {
		if gone := os.RemoveAll(dir); err == nil {
			err = gone
		}
	}()
	from, to := filepath.Join(dir, "in"), filepath.Join(dir, "out.ogg")
	if err := os.WriteFile(from, data, 0o600); err != nil {
		return nil, fmt.Errorf("convert a voice note: %w", err)
	}
	converting, cancel := context.WithTimeout(ctx, convertTime)
	defer cancel()
	cmd := exec.CommandContext(converting, ffmpeg, "-nostdin", "-v", "error", "-threads", "1", "-protocol_whitelist", "file", "-f", demuxers[kind], "-i", from,
		"-vn", "-map_metadata", "-1", "-t", maxVoice, "-ac", "1", "-ar", "48000", "-c:a", "libopus", "-b:a", "32k", "-application", "voip", "-f", "ogg", to)
	if out, err := cmd.CombinedOutput(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, mediaError{"unsupported_media_type", fmt.Errorf("convert a voice note: %w: %s", err, bytes.TrimSpace(out))}
	}
	return os.ReadFile(to)
}

// opusSeconds is how long a sound in Opus and Ogg is; 0: it is not such a sound. The last page of the file says how many samples of 48 kHz come
// before its end (RFC 7845, section 4), and the first one how many of them are not heard.
func opusSeconds(data []byte) uint32 {
	const head = 27 // bytes of a page before its table of segments (RFC 3533, section 6)
	if len(data) < head+1 || string(data[:4]) != "OggS" {
		return 0
	}
	first := head + int(data[head-1])
	if len(data) < first+12 || string(data[first:first+8]) != "OpusHead" {
		return 0
	}
	skipped := uint64(binary.LittleEndian.Uint16(data[first+10:]))
	last := bytes.LastIndex(data, []byte("OggS"))
	if len(data) < last+head {
		return 0
	}
	samples := binary.LittleEndian.Uint64(data[last+6:])
	if samples <= skipped || samples > 48_000*24*3600 {
		return 0
	}
	return max(uint32((samples-skipped+24_000)/48_000), 1)
}
