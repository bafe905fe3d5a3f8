// Package rawjson writes and reads WhatsApp's messages as JSON, in the form that the original system's client library gave them: byte fields
// as {"type":"Buffer","data":"<base64>"}, enumerations as numbers, names in JavaScript's spelling. 64-bit numbers are numbers as long as
// JavaScript can hold them, decimal strings beyond.
//
// What is read back is the message without its keys: those stay in the sealed store.
package rawjson

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Marshal writes a message without its keys. What stands deeper than MaxDepth is left out.
func Marshal(m *waE2E.Message) (json.RawMessage, error) {
	return protoJSON(m.ProtoReflect(), MaxDepth).write(nil)
}

// object is a JSON object that keeps the order of its members.
type object []member

type member struct {
	name  string
	value any
}

// write appends the object to a text. Each value is written once: json.Marshaler would write it anew for every level around it, and who
// sends a message of some kilobytes in thousands of levels would keep us busy for seconds.
func (o object) write(out []byte) ([]byte, error) {
	out = append(out, '{')
	for i, m := range o {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := Value(m.name)
		if err != nil {
			return nil, err
		}
		if out, err = writeValue(append(append(out, name...), ':'), m.value); err != nil {
			return nil, err
		}
	}
	return append(out, '}'), nil
}

func writeValue(out []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case object:
		return v.write(out)
	case []any:
		out = append(out, '[')
		for i, one := range v {
			if i > 0 {
				out = append(out, ',')
			}
			var err error
			if out, err = writeValue(out, one); err != nil {
				return nil, err
			}
		}
		return append(out, ']'), nil
	default:
		text, err := Value(v)
		return append(out, text...), err
	}
}

// keys are fields with which others' messages could be read or answered for: they stay in the sealed store. Keys of media are not among
// them, since who receives an event needs them to get its file.
var keys = map[protoreflect.Name]bool{
	"messageSecret": true, "botMessageSecret": true, "ephemeralSharedSecret": true, "axolotlSenderKeyDistributionMessage": true,
	"fastRatchetKeySenderKeyDistributionMessage": true, "appStateSyncKeyShare": true, "groupRootKeyShare": true,
	"callKey": true, "masterKey": true, // of calls
	"encKey": true, // of votes
}

// IsKey reports whether a field is a key, which is never written.
func IsKey(field protoreflect.Name) bool { return keys[field] }

// WithoutKeys is a copy of a message without its keys, however deep they stand.
func WithoutKeys(m *waE2E.Message) *waE2E.Message {
	m = proto.CloneOf(m)
	clearKeys(m.ProtoReflect())
	return m
}

func clearKeys(m protoreflect.Message) {
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch {
		case keys[f.Name()]:
			m.Clear(f)
		case f.Message() == nil:
		case f.IsMap():
			if f.MapValue().Message() != nil {
				v.Map().Range(func(_ protoreflect.MapKey, e protoreflect.Value) bool { clearKeys(e.Message()); return true })
			}
		case f.IsList():
			for i := range v.List().Len() {
				clearKeys(v.List().Get(i).Message())
			}
		default:
			clearKeys(v.Message())
		}
		return true
	})
}

// MaxDepth bounds the levels of a message that are written. Those of people have some ten; receivers' parsers refuse thousands.
const MaxDepth = 100

// protoJSON turns a protobuf message into an object, in the order of the protocol's definition. What stands deeper than depth is left out.
func protoJSON(m protoreflect.Message, depth int) object {
	o := object{}
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if !m.Has(f) || keys[f.Name()] || depth == 0 && f.Message() != nil {
			continue
		}
		v := m.Get(f)
		switch {
		case f.IsList():
			list := v.List()
			values := make([]any, 0, list.Len())
			for j := range list.Len() {
				values = append(values, protoValue(f, list.Get(j), depth))
			}
			o = append(o, member{javaScriptName(string(f.Name())), values})
		case f.IsMap():
			entries := object{}
			v.Map().Range(func(k protoreflect.MapKey, e protoreflect.Value) bool {
				entries = append(entries, member{k.String(), protoValue(f.MapValue(), e, depth)})
				return true
			})
			slices.SortFunc(entries, func(a, b member) int { return strings.Compare(a.name, b.name) })
			o = append(o, member{javaScriptName(string(f.Name())), entries})
		default:
			o = append(o, member{javaScriptName(string(f.Name())), protoValue(f, v, depth)})
		}
	}
	return o
}

func protoValue(f protoreflect.FieldDescriptor, v protoreflect.Value, depth int) any {
	switch f.Kind() {
	case protoreflect.MessageKind, protoreflect.GroupKind:
		return protoJSON(v.Message(), depth-1)
	case protoreflect.EnumKind:
		return int32(v.Enum())
	case protoreflect.BytesKind:
		return object{{"type", "Buffer"}, {"data", base64.StdEncoding.EncodeToString(v.Bytes())}}
	case protoreflect.Uint64Kind, protoreflect.Fixed64Kind:
		return safeInteger(v.Uint(), v.Uint() <= maxSafeInteger, strconv.FormatUint(v.Uint(), 10))
	case protoreflect.Int64Kind, protoreflect.Sint64Kind, protoreflect.Sfixed64Kind:
		n := v.Int()
		return safeInteger(n, n <= maxSafeInteger && n >= -maxSafeInteger, strconv.FormatInt(n, 10))
	case protoreflect.DoubleKind, protoreflect.FloatKind:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return nil // what JavaScript writes for them
		}
		return v.Float()
	default:
		return v.Interface()
	}
}

// maxSafeInteger is the largest integer that JavaScript's numbers hold exactly.
const maxSafeInteger = 1<<53 - 1

func safeInteger(n any, safe bool, text string) any {
	if safe {
		return n
	}
	return text
}

// javaScriptName spells a field as the original's client library does: acronyms are words there (fileSHA256 is fileSha256,
// JPEGThumbnail is jpegThumbnail, URL is url).
func javaScriptName(name string) string {
	runes := []rune(name)
	var out strings.Builder
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && unicode.IsUpper(runes[j]) {
			j++
		}
		switch n := j - i; {
		case n == 0:
			out.WriteRune(runes[i])
			i++
			continue
		case n > 1 && j < len(runes) && unicode.IsLower(runes[j]):
			j-- // the last capital begins the next word
		}
		run := strings.ToLower(string(runes[i:j]))
		if i > 0 {
			run = strings.ToUpper(run[:1]) + run[1:]
		}
		out.WriteString(run)
		i = j
	}
	return out.String()
}

// Value writes anything as JavaScript would: <, > and & stand for themselves. U+0000 is escaped, which PostgreSQL's text needs.
func Value(v any) (json.RawMessage, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, fmt.Errorf("write JSON: %w", err)
	}
	return bytes.TrimRight(buf.Bytes(), "\n"), nil
}
