package inbound

import (
	"encoding/base64"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"unicode"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// Raw writes the whole message in the form that receivers of the original know: the record of its client library, with byte fields as
// {"type":"Buffer","data":"<base64>"}, enumerations as numbers, and names in JavaScript's spelling. 64-bit numbers are numbers as long
// as JavaScript can hold them, decimal strings beyond.
func Raw(evt *events.Message) (json.RawMessage, error) {
	r := rawEnvelope(evt.Info)
	if evt.RawMessage != nil {
		r = append(r, member{"message", protoJSON(evt.RawMessage.ProtoReflect())})
	}
	return marshal(r)
}

// RawUndecryptable writes what is known of a message that could not be decrypted.
func RawUndecryptable(evt *events.UndecryptableMessage) (json.RawMessage, error) {
	return marshal(append(rawEnvelope(evt.Info), member{"unavailable", evt.IsUnavailable}))
}

func rawEnvelope(info types.MessageInfo) object {
	key := object{{"remoteJid", info.Chat.ToNonAD().String()}}
	if !info.IsGroup && !info.SenderAlt.IsEmpty() {
		key = append(key, member{"remoteJidAlt", info.SenderAlt.ToNonAD().String()})
	}
	if info.IsGroup {
		key = append(key, member{"participant", info.Sender.ToNonAD().String()})
		if !info.SenderAlt.IsEmpty() {
			key = append(key, member{"participantAlt", info.SenderAlt.ToNonAD().String()})
		}
	}
	key = append(key, member{"id", info.ID}, member{"fromMe", info.IsFromMe})
	r := object{{"key", key}}
	if info.Timestamp.Unix() > 0 {
		r = append(r, member{"messageTimestamp", info.Timestamp.Unix()})
	}
	if info.PushName != "" {
		r = append(r, member{"pushName", info.PushName})
	}
	return r
}

// object is a JSON object that keeps the order of its members.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON implements json.Marshaler.
func (o object) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, m := range o {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := marshal(m.name)
		if err != nil {
			return nil, err
		}
		value, err := marshal(m.value)
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, name...), ':'), value...)
	}
	return append(out, '}'), nil
}

// keys are fields with which others' messages could be read or answered for: they stay in the sealed store. Keys of media are not among
// them, since who receives an event needs them to get its file.
var keys = map[protoreflect.Name]bool{
	"messageSecret": true, "axolotlSenderKeyDistributionMessage": true, "fastRatchetKeySenderKeyDistributionMessage": true,
	"appStateSyncKeyShare": true,
}

// protoJSON turns a protobuf message into an object, in the order of the protocol's definition.
func protoJSON(m protoreflect.Message) object {
	o := object{}
	fields := m.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if !m.Has(f) || keys[f.FullName().Name()] {
			continue
		}
		v := m.Get(f)
		switch {
		case f.IsList():
			list := v.List()
			values := make([]any, 0, list.Len())
			for j := range list.Len() {
				values = append(values, protoValue(f, list.Get(j)))
			}
			o = append(o, member{javaScriptName(string(f.Name())), values})
		case f.IsMap():
			entries := map[string]any{}
			v.Map().Range(func(k protoreflect.MapKey, e protoreflect.Value) bool {
				entries[k.String()] = protoValue(f.MapValue(), e)
				return true
			})
			o = append(o, member{javaScriptName(string(f.Name())), entries})
		default:
			o = append(o, member{javaScriptName(string(f.Name())), protoValue(f, v)})
		}
	}
	return o
}

func protoValue(f protoreflect.FieldDescriptor, v protoreflect.Value) any {
	switch f.Kind() {
	case protoreflect.MessageKind, protoreflect.GroupKind:
		return protoJSON(v.Message())
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
