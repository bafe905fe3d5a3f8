package outbound

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A sound of another kind becomes a voice note, where ffmpeg is there; what only says that it is a sound is refused.
func TestVoiceNoteIsConverted(t *testing.T) {
	t.Parallel()
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		_, err = convert(t.Context(), strings.NewReader("\xff\xfb\x90\x64"), "audio/mpeg")
		require.Equal(t, permanent("voice_needs_ogg_opus"), err)
		t.Skip("ffmpeg is missing")
	}
	for kind, name := range map[string]string{"audio/mpeg": "a.mp3", "audio/x-m4a": "a.m4a", "audio/aac": "a.aac", "audio/ogg": "a.ogg"} {
		from := filepath.Join(t.TempDir(), name)
		args := []string{"-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:duration=3"}
		if kind == "audio/ogg" { // Vorbis, which phones do not play as a voice note
			args = append(args, "-c:a", "libvorbis")
		}
		out, err := exec.CommandContext(t.Context(), ffmpeg, append(args, from)...).CombinedOutput()
		require.NoError(t, err, "%s", out)
		data, err := os.ReadFile(from)
		require.NoError(t, err)
		require.Zero(t, opusSeconds(bytes.NewReader(data), int64(len(data))), kind)
		note, err := convert(t.Context(), bytes.NewReader(data), kind)
		require.NoError(t, err, kind)
		require.EqualValues(t, 3, opusSeconds(bytes.NewReader(note), int64(len(note))), kind)
	}
	_, err = convert(t.Context(), strings.NewReader("\xff\xfb\x90\x64 no sound"), "audio/mpeg")
	require.EqualError(t, err, "unsupported_media_type")
	// A playlist would let ffmpeg open what it names; it is read as what it was taken for.
	_, err = convert(t.Context(), strings.NewReader("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n"), "audio/mp4")
	require.EqualError(t, err, "unsupported_media_type")
}
