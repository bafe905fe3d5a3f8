// Package eventtest checks events against their published schemas in docs/events.
package eventtest

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

var (
	mu       sync.Mutex
	compiled = map[string]*jsonschema.Schema{}
)

// Valid fails the test unless `normalized` is what the schema of its type says, with no key beyond it. Safe for concurrent use.
func Valid(t testing.TB, kind string, normalized json.RawMessage) {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(normalized))
	require.NoError(t, err, "%s", normalized)
	require.NoError(t, schema(t, kind).Validate(value), "%s: %s", kind, normalized)
}

func schema(t testing.TB, kind string) *jsonschema.Schema {
	t.Helper()
	mu.Lock()
	defer mu.Unlock()
	if s := compiled[kind]; s != nil {
		return s
	}
	_, self, _, ok := runtime.Caller(0)
	require.True(t, ok)
	s, err := jsonschema.NewCompiler().Compile(filepath.Join(filepath.Dir(self), "../../../docs/events", kind+".schema.json"))
	require.NoError(t, err)
	compiled[kind] = s
	return s
}
