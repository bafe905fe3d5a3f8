package main

// Secret is a value that no log, error or JSON document shows. Convert it with string(s) where it is used.
type Secret string

const masked = "***"

// String masks the value.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return masked
}

// GoString masks the value for %#v.
func (s Secret) GoString() string { return s.String() }

// MarshalText masks the value for slog and JSON.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
