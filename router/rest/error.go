package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"reflect"
	"strconv"

	"github.com/waconnect/waconnect/router/caller"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/webhook"
)

// httpError is an error with its status.
type httpError struct {
	status        int
	code, message string
	details       map[string]any
}

func (e *httpError) Error() string { return e.code + ": " + e.message }

func invalid(message string) error {
	return &httpError{http.StatusBadRequest, "invalid_request", message, nil}
}

// statusOf maps the kinds of problems.
var statusOf = map[hub.Kind]int{
	hub.Invalid: http.StatusBadRequest, hub.Missing: http.StatusNotFound, hub.Forbidden: http.StatusForbidden, hub.Conflict: http.StatusConflict,
	hub.Gone: http.StatusGone, hub.KeyReused: http.StatusUnprocessableEntity, hub.Unavailable: http.StatusServiceUnavailable,
	hub.Upstream: http.StatusBadGateway, hub.Busy: http.StatusTooManyRequests,
	hub.Unauthorized: http.StatusUnauthorized,
}

// retryAfter is what a caller is asked to wait while something that we stand on is away, in seconds.
const retryAfter = "2"

// fail answers an error. What is not meant for callers is logged under the request's id and shown as an internal error.
func (a *api) fail(w http.ResponseWriter, r *request, err error) {
	if !errors.Is(err, webhook.ErrUnreachable) { // an endpoint fails with the same errors of the network as a database does
		err = hub.Explain(err)
	}
	var own *httpError
	var problem *hub.Problem
	var input *webhook.InputError
	var conflict *webhook.ConflictError
	switch {
	case errors.As(err, &own):
	case errors.As(err, &problem):
		own = &httpError{statusOf[problem.Kind], problem.Code, problem.Message, problem.Details}
		switch {
		case problem.Wait > 0:
			w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(problem.Wait.Seconds()))))
		case problem.Kind == hub.Unavailable:
			w.Header().Set("Retry-After", retryAfter)
		}
	case errors.As(err, &input):
		own = &httpError{http.StatusBadRequest, "invalid_request", input.Error(), nil}
	case errors.As(err, &conflict):
		own = &httpError{http.StatusConflict, conflict.Code, conflict.Message, conflict.Details}
	case errors.Is(err, webhook.ErrNoDelivery):
		own = &httpError{http.StatusNotFound, "not_found", "there is no such delivery, or it belongs to another tenant", nil}
	case errors.Is(err, webhook.ErrNoReplay):
		own = &httpError{http.StatusNotFound, "not_found", "there is no such replay, or it belongs to another tenant", nil}
	case errors.Is(err, webhook.ErrNotFound):
		own = &httpError{http.StatusNotFound, "not_found", "there is no such endpoint, or it belongs to another tenant", nil}
	case errors.Is(err, webhook.ErrUnreachable):
		own = &httpError{http.StatusBadGateway, "endpoint_unreachable", err.Error(), nil}
	case r.Context().Err() != nil && errors.Is(err, context.Canceled):
		own = &httpError{499, "client_closed_request", "the request was given up", nil} // nobody reads it
	default:
		a.cfg.Log.Error("request failed", "request", r.id, "method", r.Method, "path", r.Pattern, "err", err)
		own = &httpError{http.StatusInternalServerError, "internal_error", "an internal error; it was logged under this request's id", nil}
	}
	writeError(w, own)
}

func writeError(w http.ResponseWriter, e *httpError) {
	body := map[string]any{}
	for k, v := range e.details {
		body[k] = v
	}
	body["error"], body["message"] = e.code, short(e.message)
	caller.WriteJSON(w, e.status, body)
}

// maxMessage bounds what is said of an error, in characters: some give back what was sent.
const maxMessage = 500

func short(text string) string {
	if list := []rune(text); len(list) > maxMessage {
		return string(list[:maxMessage-1]) + "…"
	}
	return text
}

// read reads the whole body.
func (r *request) read() ([]byte, error) {
	text, err := io.ReadAll(r.Body)
	if large := (*http.MaxBytesError)(nil); errors.As(err, &large) {
		return nil, &httpError{http.StatusRequestEntityTooLarge, "body_too_large", fmt.Sprintf("body: expected at most %d bytes", maxBody), nil}
	}
	if err != nil {
		return nil, invalid("body: " + err.Error())
	}
	return text, nil
}

// body reads a JSON object, and nothing else after it. Unknown keys are ignored, as in the original; no body is an empty object.
func body[T any](r *request) (v T, err error) {
	text, err := r.read()
	if err != nil {
		return v, err
	}
	switch text = bytes.TrimSpace(text); {
	case len(text) == 0:
		return v, nil
	case string(text) == "null":
		return v, invalid("body: expected a JSON object, got null")
	}
	err = json.Unmarshal(text, &v)
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case err == nil:
		return v, nil
	case errors.As(err, &kind) && kind.Field != "" && kind.Type == reflect.TypeFor[hub.Moment]():
		return v, invalid(fmt.Sprintf("%s: expected a time like 2026-12-31T23:59:59Z, got %s", kind.Field, kind.Value))
	case errors.As(err, &kind) && kind.Field != "":
		return v, invalid(fmt.Sprintf("%s: expected %s, got %s", kind.Field, nameOf(kind.Type), kind.Value))
	case errors.As(err, &kind):
		return v, invalid("body: expected a JSON object, got " + kind.Value)
	case errors.As(err, &syntax):
		return v, invalid(fmt.Sprintf("body: malformed JSON at byte %d: %s", syntax.Offset, syntax.Error()))
	default:
		return v, invalid("body: " + err.Error())
	}
}

// nameOf says what a JSON value should have been.
func nameOf(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.String:
		return "a text"
	case reflect.Int, reflect.Int64:
		return "a whole number"
	case reflect.Slice:
		return "a list"
	case reflect.Map, reflect.Struct:
		return "an object"
	default:
		return t.String()
	}
}

func isMissing(err error) bool {
	var problem *hub.Problem
	return errors.As(err, &problem) && problem.Kind == hub.Missing
}
