package rest_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

var messageBody = regexp.MustCompile("(?s)```json\n(.*?)\n```")

// Each body that docs/messages.md shows is accepted.
func TestDocumentedMessagesAreAccepted(t *testing.T) {
	t.Parallel()
	f := newFace(t)
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "messages.md"))
	require.NoError(t, err)
	bodies := messageBody.FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, bodies)
	for _, b := range bodies {
		a := f.do("agent", "POST /devices/DEVICE/messages/send", b[1])
		require.Equal(t, 202, a.status, "%s: %s", b[1], a.text)
	}
}
