package webhook

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// InputError says which field of a request is not acceptable, and what was expected.
type InputError struct {
	Field  string // its JSON name
	Reason string
}

// Error implements error.
func (e *InputError) Error() string { return e.Field + ": " + e.Reason }

// Optional is a field of a body that may be left out, be null, or have a value.
type Optional[T any] struct {
	Given bool // false: left out
	Value *T   // nil: null
}

// To is an optional field with a value.
func To[T any](value T) Optional[T] { return Optional[T]{Given: true, Value: &value} }

// UnmarshalJSON is not called for a field that is left out.
func (o *Optional[T]) UnmarshalJSON(text []byte) error {
	o.Given, o.Value = true, nil
	return json.Unmarshal(text, &o.Value)
}

// Params are what a caller chooses of an endpoint. Create needs URL; Update leaves what is not given, and null brings the default of an
// Optional back.
type Params struct {
	URL           *string                     `json:"url"`
	Secret        *string                     `json:"secret"`  // Create: nil makes one
	Enabled       *bool                       `json:"enabled"` // Create: nil is true
	Ordered       *bool                       `json:"ordered"` // Create: nil is true
	EventFilters  Optional[[]string]          `json:"eventFilters"`
	DeviceFilters Optional[[]string]          `json:"deviceFilters"`
	ChatKinds     Optional[[]string]          `json:"chatKinds"`
	RateLimit     Optional[int]               `json:"rateLimit"`
	Headers       Optional[map[string]string] `json:"headers"`
	ReplayMissed  bool                        `json:"replayMissed"` // Update, with Enabled: also deliver what happened while it was disabled
	By            string                      `json:"-"`            // who asks; kept with a replay
}

// Limits of what callers choose.
const (
	minSecret        = 8   // characters
	maxSecret        = 256 // bytes
	maxFilters       = 64
	maxType          = 100 // characters of a type of events
	maxDeviceFilters = 1000
	maxRateLimit     = 10_000
)

var (
	eventType   = regexp.MustCompile(`^[a-z0-9_]+(\.[a-z0-9_]+)*$`)
	eventFilter = regexp.MustCompile(`^(\*|[a-z0-9_]+(\.[a-z0-9_]+)*|[a-z0-9_]+\.\*)$`) // a prefix is the first part: that is what is compared
	deviceForm  = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)                           // as the table of devices checks it
)

// chatKinds are the answers of chat_kind for a chat.
var chatKinds = []string{"user", "group", "status", "broadcast", "newsletter"}

func (p Params) check() error {
	if p.URL != nil {
		if err := checkURL(*p.URL); err != nil {
			return err
		}
	}
	if p.Secret != nil && !isMasked(*p.Secret) {
		if err := checkSecret(*p.Secret); err != nil {
			return err
		}
	}
	if p.RateLimit.Value != nil && (*p.RateLimit.Value < 0 || *p.RateLimit.Value > maxRateLimit) {
		return &InputError{"rateLimit", fmt.Sprintf("expected attempts per second, a number from 0 (no limit) to %d", maxRateLimit)}
	}
	if p.ReplayMissed && (p.Enabled == nil || !*p.Enabled) {
		return &InputError{"replayMissed", "expected only together with enabled: true"}
	}
	for _, list := range []struct {
		field, expected string
		of              Optional[[]string]
		most            int
		ok              func(string) bool
	}{
		{"eventFilters", expectedTypes, p.EventFilters, maxFilters, isEventFilter},
		{"deviceFilters", "ids of devices", p.DeviceFilters, maxDeviceFilters, deviceForm.MatchString},
		{
			"chatKinds", "some of " + strings.Join(chatKinds, ", "), p.ChatKinds, len(chatKinds),
			func(s string) bool { return slices.Contains(chatKinds, s) },
		},
	} {
		if list.of.Value != nil {
			if err := checkList(list.field, list.expected, *list.of.Value, list.most, list.ok); err != nil {
				return err
			}
		}
	}
	return nil
}

const expectedTypes = "types like message.inbound, prefixes like message.*, or *"

func isEventFilter(s string) bool { return len(s) <= maxType && eventFilter.MatchString(s) }

// checkList refuses a list that is too long or has an entry of the wrong form.
func checkList(field, expected string, list []string, most int, ok func(string) bool) error {
	if len(list) > most {
		return &InputError{field, fmt.Sprintf("expected at most %d entries, got %d", most, len(list))}
	}
	for i, entry := range list {
		if !ok(entry) {
			return &InputError{field, fmt.Sprintf("expected %s; entry %d is %.100q", expected, i+1, entry)}
		}
	}
	return nil
}

func checkSecret(secret string) error {
	switch {
	case isMasked(secret):
		return &InputError{"secret", "expected a secret; this is the masked form in which one is shown"}
	case utf8.RuneCountInString(secret) < minSecret || len(secret) > maxSecret || strings.ContainsRune(secret, 0):
		return &InputError{"secret", fmt.Sprintf("expected a text of at least %d characters and at most %d bytes, without U+0000", minSecret, maxSecret)}
	}
	return nil
}

// mask stands for what is not shown.
const mask = "••••••••"

// shownEnd is how many characters of a secret are shown, so that people can tell secrets apart.
const shownEnd = 4

func masked(secret string) string {
	runes := []rune(secret)
	return mask + string(runes[max(0, len(runes)-shownEnd):])
}

func isMasked(text string) bool { return strings.HasPrefix(text, mask) }

// maskedValues is headers with their names only: values may be credentials of any length.
func maskedValues(headers map[string]string) map[string]string {
	if headers == nil {
		return nil
	}
	all := make(map[string]string, len(headers))
	for name := range headers {
		all[name] = mask
	}
	return all
}

// unmasked takes the value that is stored for each header that comes as it was shown, and checks the whole. A client that writes back what
// it has read changes nothing.
func unmasked(headers, stored map[string]string) (map[string]string, error) {
	all := make(map[string]string, len(headers))
	for name, value := range headers {
		if value == mask {
			known := false
			if value, known = stored[name]; !known {
				return nil, &InputError{"headers", fmt.Sprintf("expected a value of %.100q; this is the masked form in which one is shown", name)}
			}
		}
		all[name] = value
	}
	return all, checkHeaders(all)
}
