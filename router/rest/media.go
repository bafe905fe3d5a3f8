package rest

import (
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// mediaTime is for a whole file, from WhatsApp to the caller.
const mediaTime = 10 * time.Minute

// mediaFile is what routes answer that answer a file.
type mediaFile []byte

func (a *api) mediaRoutes() {
	a.handle("GET /devices/{id}/media/{eventId}", tenant.ReadMessages, mediaTime, a.media)
}

var mediaOperations = []operation{
	{"GET /devices/{id}/media/{eventId}", "Get the file of a received message, or a range of it", tenant.ReadMessages, nil, nil, 200, mediaFile{}, liveErrors(410)},
}

func (a *api) media(r *request) (response, error) {
	id, err := uuid.Parse(r.PathValue("eventId"))
	if err != nil {
		return response{}, &httpError{http.StatusNotFound, "not_found", "there is no such event of this device", nil}
	}
	m, err := a.cfg.Hub.Media(r.Context(), r.who, deviceID(r), id)
	if err != nil {
		return response{}, err
	}
	h := r.start.Header()
	h.Set("Content-Type", contentType(m.Mimetype))
	h.Set("Content-Disposition", disposition(m))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox") // a stranger made it
	h.Set("Cache-Control", "private, max-age=86400, immutable")
	h.Set("ETag", `"`+m.SHA256+`"`)
	http.ServeContent(r.start, r.Request, "", time.Time{}, io.NewSectionReader(m, 0, m.Size))
	return response{}, nil
}

// contentType is what the sender said, if it is one.
func contentType(said string) string {
	kind, params, err := mime.ParseMediaType(said)
	if err != nil {
		return "application/octet-stream"
	}
	return mime.FormatMediaType(kind, params)
}

// disposition makes browsers save the file instead of opening it in our name.
func disposition(m *hub.Media) string {
	name := m.FileName
	if name == "" {
		name = m.Kind
		if list, err := mime.ExtensionsByType(m.Mimetype); err == nil && len(list) > 0 {
			name += list[0]
		}
	}
	if d := mime.FormatMediaType("attachment", map[string]string{"filename": name}); d != "" {
		return d
	}
	return "attachment"
}
