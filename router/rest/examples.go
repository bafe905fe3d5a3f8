package rest

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// The description's examples are made from its schemas: what a field is called says what it may look like, so that a new route has examples
// without anybody writing them.

const (
	exampleID     = "01981b3c-7a10-7c3e-9f4d-2b6a5e8c1d20"
	exampleTime   = "2026-03-01T12:30:00Z"
	exampleChat   = "5215550000001@s.whatsapp.net"
	exampleCursor = "q0Xw3kYfJm8AAAAAAAAAAAGYGzx6EHw-n00ral6MHSA"
)

// samples of fields and parameters by name; those named like a type come as they stand.
var samples = map[string]any{
	"id": exampleID, "tenantId": exampleID, "deviceId": exampleID, "messageId": exampleID, "eventId": exampleID, "outboundMessageId": exampleID,
	"linkId": "9f86d081884c7d659a2feaa0c55ad015", "label": "Front desk", "name": "Ana", "service": "crm", "email": "ana@example.com",
	"password": "correct horse battery", "oldPassword": "correct horse battery", "newPassword": "a better password", "token": strings.Repeat("0f1e2d3c", 8),
	"phoneHint": "5215550000001", "phoneNumber": "+52 1 555 000 0001", "to": "5215550000001", "chat": exampleChat, "remoteJid": exampleChat,
	"addresses": []any{exampleChat}, "from": exampleChat, "text": "Good morning", "caption": "The new menu", "imageUrl": "https://example.com/menu.png",
	"deviceLabel": "Front desk", "url": "https://example.com/hook", "secret": "a secret of some length", "qr": "2@8nVt…", "pairingCode": "K3PZ7QWX",
	"lastError": nil, "error": nil, "ownJid": "5215550000001:3@s.whatsapp.net", "ownLid": "10000000000001:3@lid", "traceId": exampleID,
	"providerMessageId": "3EB0C767D26A1B0A5F7E", "payloadJson": map[string]any{"text": "Good morning"}, "chatKind": "user",
	"normalizedJson": map[string]any{"kind": "inbound_message", "from": exampleChat, "content": map[string]any{"type": "text", "text": "Good morning", "media": nil}},
	"rawJson":        map[string]any{"key": map[string]any{"remoteJid": exampleChat, "id": "3A5F00C0FFEE1234", "fromMe": false}},
	"eventFilters":   []any{"message.inbound"}, "deviceFilters": []any{exampleID}, "types": []any{"message.*"}, "devices": []any{exampleID},
	"headers": map[string]any{"x-team": "sales"}, "requestHeaders": map[string]any{"content-type": "application/json"}, "payload": map[string]any{"ok": true},
	"response": "thanks", "nextCursor": exampleCursor, "cursor": exampleCursor, "Last-Event-ID": "731-01981b3c7a107c3e9f4d2b6a5e8c1d20", "Idempotency-Key": "order-4711",
	"restrictedUntil": nil, "source": "contact", "detail": "online", "desiredState": "connected", "outcome": "not_executed", "kind": "text", "lastStatus": 200, "node": "node-1", "step": "accepted",
	"scopes": []any{"messages:send"}, "cidr": "203.0.113.0/24", "subject": "Weekend crew", "participants": []any{"5215550000001"}, "about": "Open until six",
	"phones": []any{"5215550000001"}, "question": "When shall we come?", "options": []any{"Monday", "Tuesday"}, "title": "Order 4711",
}

// samplesIn are samples where a schema's or an operation's own meaning differs.
var samplesIn = map[string]map[string]any{
	"DeviceRow":    {"qr": nil, "pairingCode": nil, "status": "ONLINE"},
	"DeviceState":  {"qr": nil, "pairingCode": nil, "status": "ONLINE"},
	"MessageRow":   {"to": exampleChat, "error": nil, "type": "text", "status": "SENT", "receipt": "READ", "isTest": false},
	"Sent":         {"status": "QUEUED"},
	"EventRow":     {"type": "message.inbound"},
	"TenantRow":    {"name": "Corner shop", "status": "active"},
	"TenantBody":   {"name": "Corner shop"},
	"Conversation": {"stuck": true},
	"ChatMessage":  {"type": "outbound", "fromMe": true, "status": "SENT", "receipt": "READ", "source": "api", "from": nil},
	"LinkRow":      {"id": "9f86d081884c7d659a2feaa0c55ad015", "token": strings.Repeat("*", 60) + "2d3c"},
	"Link":         {"url": "https://panel.example.com/public/qr/" + strings.Repeat("0f1e2d3c", 8)},
	"ReplayBody":   {"from": exampleTime, "to": "2026-03-02T00:00:00Z"},
	"RecoverBody":  {"from": exampleTime, "to": "2026-03-02T00:00:00Z"},
	"SendBody": {
		"type":     "text",
		"imageUrl": nil, "documentUrl": nil, "mediaId": nil, "fileName": nil, "caption": nil, "statusJidList": nil, "isTest": nil, "sendAt": nil,
		"expiresAt": nil, "queueWhenOffline": nil, "videoUrl": nil, "audioUrl": nil, "stickerUrl": nil, "fileUrl": nil, "viewOnce": nil,
		"gif": nil, "voice": nil, "location": nil, "contacts": nil, "poll": nil, "messageId": nil, "emoji": nil, "linkPreview": nil,
		"quotedMessageId": nil, "mentions": nil, "backgroundColor": nil,
	},
	"MediaRow":      {"type": "image/png", "fileName": "menu.png", "sha256": strings.Repeat("0f1e2d3c", 8), "size": 48213},
	"HealthAnswer":  {"service": "api"},
	"PublicPage":    {"status": "QR"},
	"ErrorBody":     {"error": "invalid_request", "message": "limit: expected a number from 1 to 500"},
	"WebhookTrial":  {"type": "webhook.test"},
	"DeviceChange":  {"label": "Front desk"},
	"WebhookChange": {"secret": nil, "eventFilters": []any{"message.*"}},
}

// exampleOf makes an example of a schema. at is what the field is called.
func exampleOf(registry huma.Registry, schema *huma.Schema, at string) any {
	return exampleIn(registry, schema, "", at, 0)
}

// deepest ends what contains itself.
const deepest = 6

func exampleIn(registry huma.Registry, schema *huma.Schema, in, at string, depth int) any {
	if schema == nil || depth > deepest {
		return nil
	}
	if v, ok := samplesIn[in][at]; ok {
		return v
	}
	if schema.Ref != "" {
		name := schema.Ref[strings.LastIndex(schema.Ref, "/")+1:]
		return exampleIn(registry, registry.SchemaFromRef(schema.Ref), name, "", depth)
	}
	if len(schema.Examples) > 0 {
		return schema.Examples[0]
	}
	if len(schema.Enum) > 0 {
		return schema.Enum[0]
	}
	if v, ok := samples[at]; ok && fits(v, schema) {
		return v
	}
	switch schema.Type {
	case huma.TypeObject:
		return objectExample(registry, schema, in, depth)
	case huma.TypeArray:
		return []any{exampleIn(registry, schema.Items, in, strings.TrimSuffix(at, "s"), depth+1)}
	case huma.TypeString:
		return textExample(schema, at)
	case huma.TypeBoolean:
		return true
	case huma.TypeInteger, huma.TypeNumber:
		return numberExample(schema)
	}
	return map[string]any{}
}

func objectExample(registry huma.Registry, schema *huma.Schema, in string, depth int) any {
	out := map[string]any{}
	for name, property := range schema.Properties {
		v := exampleIn(registry, property, in, name, depth+1)
		if v == nil && !slices.Contains(schema.Required, name) {
			continue
		}
		out[name] = v
	}
	return out
}

// fits reports whether a sample is of the schema's type; null fits what may be null or left out.
func fits(v any, schema *huma.Schema) bool {
	switch v.(type) {
	case nil:
		return schema.Nullable
	case string:
		return schema.Type == huma.TypeString && schema.Format != "date-time"
	case []any:
		return schema.Type == huma.TypeArray && schema.Items != nil && schema.Items.Type == huma.TypeString
	case int:
		return schema.Type == huma.TypeInteger
	case map[string]any:
		return schema.Type == huma.TypeObject && len(schema.Properties) == 0 || schema.Type == ""
	}
	return false
}

func textExample(schema *huma.Schema, at string) any {
	switch {
	case schema.Default != nil:
		return schema.Default
	case schema.Format == "date-time":
		return exampleTime
	case strings.HasSuffix(at, "Id") || strings.HasSuffix(at, "ID"):
		return exampleID
	case schema.Format == "uri":
		return "https://example.com"
	case schema.MinLength != nil && *schema.MinLength > len("text"):
		return strings.Repeat("x", *schema.MinLength)
	}
	return "text"
}

func numberExample(schema *huma.Schema) any {
	switch {
	case schema.Default != nil:
		return schema.Default
	case schema.Minimum != nil && *schema.Minimum > 1:
		return *schema.Minimum
	}
	return 1
}

// params are the queries of lists.
var params = map[string]huma.Param{
	"limit":     {Description: "How many at most", Schema: &huma.Schema{Type: huma.TypeInteger, Minimum: number(1), Maximum: number(500)}, Example: 50},
	"cursor":    {Description: "The X-Next-Cursor of the page before", Example: exampleCursor},
	"from":      {Description: "Not before this", Schema: &huma.Schema{Type: huma.TypeString, Format: "date-time"}, Example: exampleTime},
	"to":        {Description: "Before this", Schema: &huma.Schema{Type: huma.TypeString, Format: "date-time"}, Example: "2026-03-02T00:00:00Z"},
	"tenantId":  {Description: "Credentials of a tenant may leave it out", Example: exampleID},
	"deviceId":  {Description: "Only of this device", Example: exampleID},
	"type":      {Description: "Only of this type", Example: "message.inbound"},
	"chat":      {Description: "Only with this person or group: a WhatsApp address or a number", Example: exampleChat},
	"text":      {Description: "Only with this in their text or caption, in whatever case", Example: "morning"},
	"label":     {Description: "Only with this in their label, in whatever case", Example: "desk"},
	"name":      {Description: "Only with this in their name, in whatever case", Example: "shop"},
	"status":    {Description: "Only with this status", Example: "SENT"},
	"size":      {Description: "Side of the picture in pixels", Schema: &huma.Schema{Type: huma.TypeInteger, Minimum: number(minQR), Maximum: number(maxQR), Default: defaultQR}, Example: 320},
	"remoteJid": {Description: "Any address of the conversation, or a number", Required: true, Example: exampleChat},
	"include":   {Description: "all: also conversations in which nobody wrote to us", Schema: &huma.Schema{Type: huma.TypeString, Enum: []any{"inbound", "all"}, Default: "inbound"}, Example: "all"},
}

// paramsIn are those that have other values in some lists.
var paramsIn = map[string]map[string]huma.Param{
	"GET /devices":                        {"status": {Description: "Only with this status", Schema: oneOf("OFFLINE", "QR", "ONLINE", "ERROR"), Example: "ONLINE"}},
	"GET /tenants":                        {"status": {Description: "Only with this status", Schema: oneOf("active", "suspended"), Example: "active"}},
	"GET /devices/{id}/messages/outbound": {"status": {Description: "Only with this status", Schema: oneOf("QUEUED", "PROCESSING", "SENT", "FAILED", "CANCELLED"), Example: "FAILED"}, "type": {Description: "Only of this type", Example: "text"}},
	"GET /webhooks/deliveries":            {"status": {Description: "One or more, separated by commas", Example: "PENDING"}},
	"GET /webhooks/{id}/deliveries":       {"status": {Description: "One or more, separated by commas", Example: "PENDING"}},
}

func number(n float64) *float64 { return &n }

func oneOf(words ...string) *huma.Schema {
	schema := &huma.Schema{Type: huma.TypeString}
	for _, w := range words {
		schema.Enum = append(schema.Enum, w)
	}
	return schema
}

func queryParam(pattern, name string) *huma.Param {
	p, ok := paramsIn[pattern][name]
	if !ok {
		p, ok = params[name]
	}
	if !ok {
		return textParam(name, "query", false)
	}
	p.Name, p.In = name, "query"
	if p.Schema == nil {
		p.Schema = &huma.Schema{Type: huma.TypeString}
	}
	return &p
}

// paramExample is an example of what stands in a path or a header.
func paramExample(name string) any {
	if v, ok := samples[name].(string); ok {
		return v
	}
	if name == "file" {
		return "docs.js"
	}
	return "text"
}

// errorExamples are what a status looks like.
var errorExamples = map[int]errorBody{
	http.StatusBadRequest:            {Error: "invalid_request", Message: "limit: expected a number from 1 to 500"},
	http.StatusUnauthorized:          {Error: "unauthorized", Message: "missing Bearer token in the Authorization header"},
	http.StatusForbidden:             {Error: "forbidden", Message: "this credential may not do that"},
	http.StatusNotFound:              {Error: "not_found", Message: "there is no such thing, or it belongs to another tenant"},
	http.StatusConflict:              {Error: "device_not_online", Message: "the device is paused; nothing was queued", Outcome: "not_executed"},
	http.StatusGone:                  {Error: "expired", Message: "the link has expired"},
	http.StatusRequestEntityTooLarge: {Error: "body_too_large", Message: "body: expected at most 2097152 bytes"},
	http.StatusUnprocessableEntity:   {Error: "idempotency_key_reused", Message: "Idempotency-Key: it was used with another body"},
	http.StatusTooManyRequests:       {Error: "queue_full", Message: "10000 messages of this device wait already; nothing was queued", Outcome: "not_executed"},
	http.StatusInternalServerError:   {Error: "internal_error", Message: "an internal error; it was logged under this request's id"},
	http.StatusBadGateway:            {Error: "endpoint_unreachable", Message: "the endpoint does not answer"},
	http.StatusServiceUnavailable:    {Error: "database_unavailable", Message: "PostgreSQL does not answer; nothing was changed", Outcome: "not_executed"},
}

func errorExample(status int) any {
	if e, ok := errorExamples[status]; ok {
		return e
	}
	return errorBody{Error: strings.ReplaceAll(strings.ToLower(http.StatusText(status)), " ", "_"), Message: http.StatusText(status)}
}

// streamExample is what begins a stream of server-sent events.
func streamExample(route string) string {
	if strings.HasPrefix(route, "/events") {
		return "id: 731-01981b3c7a107c3e9f4d2b6a5e8c1d20\nevent: message.inbound\ndata: {\"eventId\":\"" + exampleID + "\",…}\n\n"
	}
	state, err := json.Marshal(map[string]any{"status": "QR", "qr": "2@8nVt…", "pairingCode": nil, "lastError": nil, "updatedAt": exampleTime})
	if err != nil {
		panic(err) // texts always encode
	}
	return "event: device\ndata: " + string(state) + "\n\n"
}

// tagOf groups operations by what they are about.
func tagOf(route string) string {
	for _, t := range []struct{ part, tag string }{
		{"/conversations", "Conversations"},
		{"/messages", "Messages"},
		{"public", "Public links"},
		{"/groups", "Groups"},
		{"/contacts", "Contacts"},
		{"/devices", "Devices"},
		{"/media", "Media"},
		{"/events", "Events"},
		{"/webhooks", "Webhooks"},
		{"/tenants", "Tenants"},
		{"/users", "Users"},
		{"/audit", "Audit"},
		{"/api-keys", "Keys"},
		{"/keys", "Keys"},
		{"/auth", "Access"},
		{"/me", "Access"},
		{"/sessions", "Access"},
	} {
		if strings.Contains(route, t.part) {
			return t.tag
		}
	}
	return "Service"
}
