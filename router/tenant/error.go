package tenant

import (
	"errors"
	"fmt"
	"time"
)

// Errors of logins and credentials.
var (
	ErrNotFound    = errors.New("not found") // no such tenant, user, key, …, or it is another tenant's
	ErrCredentials = errors.New("invalid credentials")
	ErrToken       = errors.New("invalid token")
	ErrNoBotKey    = errors.New("bot key is not configured")
	ErrBotKey      = errors.New("invalid_api_key")
	ErrNoBotTenant = errors.New("the bot key was shown without a tenant")
	ErrBusy        = errors.New("too many logins at once")
)

var errDenied = &DeniedError{Code: "forbidden", Message: "this credential may not do that"}

// DeniedError: the credential is good, and may not.
type DeniedError struct {
	Code, Message string
	Details       map[string]any // further keys of the answer
}

// Error implements error.
func (e *DeniedError) Error() string { return e.Code + ": " + e.Message }

// InputError is wrong input.
type InputError struct {
	Code    string // empty: invalid_request
	Message string // names the field
}

// Error implements error.
func (e *InputError) Error() string { return e.Message }

func invalid(field, expected string, args ...any) error {
	return &InputError{Message: field + ": expected " + fmt.Sprintf(expected, args...)}
}

// ConflictError: what is asked does not go together with what is there.
type ConflictError struct{ Code, Message string }

// Error implements error.
func (e *ConflictError) Error() string { return e.Code + ": " + e.Message }

// ThrottledError: too many attempts failed. Nothing was looked at.
type ThrottledError struct{ Wait time.Duration }

// Error implements error.
func (e *ThrottledError) Error() string { return fmt.Sprintf("too many attempts; wait %s", e.Wait) }
