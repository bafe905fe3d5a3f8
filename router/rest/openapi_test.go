package rest

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/router/tenant"
)

// The description names exactly the routes that there are.
func TestDescriptionIsComplete(t *testing.T) {
	t.Parallel()
	a := &api{mux: http.NewServeMux()}
	a.routes()
	described := map[string]tenant.Action{}
	for _, o := range allOperations() {
		described[o.pattern] = o.auth
	}
	require.Equal(t, a.routed, described)
	require.Len(t, allOperations(), len(described), "no route is described twice")

	text, err := describe()
	require.NoError(t, err)
	var doc struct {
		OpenAPI    string                                `json:"openapi"`
		Paths      map[string]map[string]json.RawMessage `json:"paths"`
		Components struct {
			Schemas map[string]struct {
				Properties map[string]json.RawMessage `json:"properties"`
			} `json:"schemas"`
		} `json:"components"`
	}
	require.NoError(t, json.Unmarshal(text, &doc))
	require.Equal(t, "3.1.0", doc.OpenAPI)
	ids := map[string]bool{}
	for pattern := range a.routed {
		method, path, _ := strings.Cut(pattern, " ")
		raw := doc.Paths[path][strings.ToLower(method)]
		require.NotNil(t, raw, pattern)
		var op struct {
			OperationID string `json:"operationId"`
		}
		require.NoError(t, json.Unmarshal(raw, &op))
		require.False(t, ids[op.OperationID], "two operations are called %s", op.OperationID)
		ids[op.OperationID] = true
	}
	for _, part := range []string{"text/event-stream", "Last-Event-ID", "cursor"} {
		require.Contains(t, string(doc.Paths["/events/stream"]["get"]), part)
	}
	for _, part := range strings.Split(string(text), `"$ref":"#/components/schemas/`)[1:] {
		name, _, _ := strings.Cut(part, `"`)
		require.Contains(t, doc.Components.Schemas, name, "a reference leads nowhere")
	}
	// Types of the same name in different packages must not be taken for one another.
	for name, key := range map[string]string{
		"TenantRow": "name", "DeviceRow": "pairingCode", "MessageRow": "payloadJson",
		"EventRow": "normalizedJson", "WebhookRow": "secret", "Delivery": "nextRetryAt",
		"DeliveryDetail": "eventId", "Attempt": "requestHeaders", "Replay": "lookedAt", "WebhookChange": "replayMissed",
	} {
		require.Contains(t, doc.Components.Schemas[name].Properties, key, name)
	}
	require.Contains(t, string(doc.Components.Schemas["Delivery"].Properties["attempts"]), "integer")
	require.Contains(t, string(doc.Components.Schemas["DeliveryDetail"].Properties["attempts"]), "array", "the list, not the number")
}

// Every operation has an example of its body, of what it answers and of each of its errors, and examples are what their schemas say.
func TestDescriptionHasExamples(t *testing.T) {
	t.Parallel()
	text, err := describe()
	require.NoError(t, err)
	var whole any
	require.NoError(t, json.Unmarshal(text, &whole))
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("http://api.test/openapi.json", whole))
	pointer := strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D")
	type media map[string]struct{ Example any }
	var doc struct {
		Paths map[string]map[string]struct {
			Summary     string
			Tags        []string
			Parameters  []map[string]any
			RequestBody *struct{ Content media }
			Responses   map[string]struct{ Content media }
		}
	}
	require.NoError(t, json.Unmarshal(text, &doc))
	check := func(at string, content media) {
		t.Helper()
		require.NotEmpty(t, content, at)
		for kind, m := range content {
			if kind == "image/png" {
				continue
			}
			require.NotNil(t, m.Example, at)
			if kind != "application/json" {
				continue
			}
			schema, err := c.Compile("http://api.test/openapi.json#" + at + "/content/application~1json/schema")
			require.NoError(t, err, at)
			require.NoError(t, schema.Validate(m.Example), "%s: %v", at, m.Example)
		}
	}
	for path, item := range doc.Paths {
		for verb, op := range item {
			at := "/paths/" + pointer.Replace(path) + "/" + verb
			require.Len(t, op.Tags, 1, at)
			require.NotEmpty(t, op.Summary, at)
			for _, p := range op.Parameters {
				require.NotEmpty(t, p["example"], "%s: %s", at, p["name"])
			}
			if op.RequestBody != nil {
				check(at+"/requestBody", op.RequestBody.Content)
			}
			require.Contains(t, op.Responses, "500", at)
			for status, r := range op.Responses {
				check(at+"/responses/"+status, r.Content)
			}
		}
	}
}
