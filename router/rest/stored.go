package rest

import (
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/uuid"

	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

const (
	storeRoute = "POST /media"
	// storeTime is for a whole file from the caller.
	storeTime = 30 * time.Minute
	// storePiece is what must come of it within the patience: a slow line is no dead one.
	storePiece = 32 << 10
	// filePart is what the file is called in the body.
	filePart = "file"
)

func (a *api) storedRoutes() {
	a.handle(storeRoute, tenant.StoreMedia, storeTime, a.storeMedia)
	a.handle("GET /media/{id}", tenant.StoreMedia, requestTime, func(r *request) (response, error) {
		row, err := a.storedMediaOf(r)
		return response{status: http.StatusOK, body: row}, err
	})
	a.handle("DELETE /media/{id}", tenant.StoreMedia, requestTime, a.deleteMedia)
}

// fileUpload is the body of routes that take a file.
type fileUpload struct{}

var uploadContent = map[string]*huma.MediaType{"multipart/form-data": {
	Schema: &huma.Schema{
		Type: huma.TypeObject, Required: []string{filePart},
		Properties: map[string]*huma.Schema{filePart: {Type: huma.TypeString, Extensions: map[string]any{"contentMediaType": "application/octet-stream"}}},
	},
	Example: map[string]any{filePart: "@menu.png"},
}}

var storedOperations = []operation{
	{storeRoute, "Hand in a file, to be sent by its id", tenant.StoreMedia, []string{"tenantId"}, fileUpload{}, 201, media.Row{}, []int{400, 401, 403, 404, 409, 413, 503}},
	{"GET /media/{id}", "Read what is known of a file that was handed in", tenant.StoreMedia, nil, nil, 200, media.Row{}, []int{401, 403, 404, 503}},
	{"DELETE /media/{id}", "Delete a file that was handed in", tenant.StoreMedia, nil, nil, 200, okAnswer{}, []int{401, 403, 404, 503}},
}

func (a *api) storeMedia(r *request) (response, error) {
	most := a.cfg.Hub.MaxMedia()
	tooLarge := &httpError{http.StatusRequestEntityTooLarge, "body_too_large", fmt.Sprintf("file: expected at most %d bytes", most), nil}
	if r.ContentLength > most+maxBody {
		return response{}, tooLarge
	}
	file := &incoming{control: http.NewResponseController(r.start), patience: a.cfg.Patience}
	if err := file.begin(r.Request); err != nil {
		return response{}, err
	}
	row, err := a.cfg.Hub.StoreMedia(r.Context(), r.who, r.URL.Query().Get("tenantId"), file.part.FileName(), file)
	if large := (*http.MaxBytesError)(nil); errors.Is(err, media.ErrTooLarge) || errors.As(err, &large) {
		err = tooLarge
	}
	return response{status: http.StatusCreated, body: row}, err
}

// incoming is the one file of a body, as it comes. Its errors of reading are for the caller, and hide what they are made of: an error of the
// network would be taken for PostgreSQL's.
type incoming struct {
	control  *http.ResponseController
	patience time.Duration
	parts    *multipart.Reader
	part     *multipart.Part
	came     int // since the time was extended
}

func (f *incoming) begin(r *http.Request) (err error) {
	if f.parts, err = r.MultipartReader(); err != nil {
		return invalid("body: expected multipart/form-data")
	}
	if err := f.extend(); err != nil {
		return err
	}
	switch f.part, err = f.parts.NextPart(); {
	case errors.Is(err, io.EOF):
		return invalid(filePart + ": expected a part of this name, with a file")
	case err != nil:
		return bodyError(err)
	case f.part.FormName() != filePart:
		return invalid(filePart + ": expected one part of this name, with a file, and no other")
	}
	return nil
}

func (f *incoming) extend() error {
	f.came = 0
	if err := f.control.SetReadDeadline(time.Now().Add(f.patience)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return fmt.Errorf("read a file: %w", err)
	}
	return nil
}

// Read implements io.Reader.
func (f *incoming) Read(p []byte) (int, error) {
	n, err := f.part.Read(p)
	if f.came += n; f.came >= storePiece {
		if err := f.extend(); err != nil {
			return n, err
		}
	}
	switch err {
	case nil:
		return n, nil
	case io.EOF:
		_, err = f.parts.NextPart()
		if err == io.EOF {
			return n, io.EOF
		}
		if err == nil {
			return n, invalid(filePart + ": expected one part of this name, and no other")
		}
	}
	return n, bodyError(err)
}

func bodyError(err error) error {
	large := (*http.MaxBytesError)(nil)
	switch {
	case errors.As(err, &large):
		return large
	case errors.Is(err, os.ErrDeadlineExceeded):
		return invalid("body: it comes too slowly")
	case errors.Is(err, io.ErrUnexpectedEOF):
		return invalid("body: it ended before the file did")
	}
	return invalid("body: expected multipart/form-data")
}

func (a *api) storedMediaOf(r *request) (media.Row, error) {
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		return media.Row{}, errNoMedia
	}
	return a.cfg.Hub.StoredMedia(r.Context(), r.who, id)
}

func (a *api) deleteMedia(r *request) (response, error) {
	id, err := uuid.Parse(r.PathValue("id"))
	if err != nil {
		return response{}, errNoMedia
	}
	return done(a.cfg.Hub.DeleteMedia(r.Context(), r.who, id))
}

var errNoMedia = &hub.Problem{Kind: hub.Missing, Code: "not_found", Message: "there is no such file, or it belongs to another tenant"}
