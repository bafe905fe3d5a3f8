package rawjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"sync"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// errForm: it is not what Marshal writes.
var errForm = errors.New("not a message in the form of raw")

// Unmarshal reads what Marshal has written. Fields that this version does not know are left out, as in protobuf itself.
func Unmarshal(text json.RawMessage) (*waE2E.Message, error) {
	m := &waE2E.Message{}
	if err := readMessage(text, m.ProtoReflect(), MaxDepth); err != nil {
		return nil, err
	}
	return m, nil
}

// OfEvent reads the message in an event's raw, which holds it beside what is known of it; nil: it holds none.
func OfEvent(raw json.RawMessage) (*waE2E.Message, error) {
	var record struct {
		Message json.RawMessage `json:"message"`
	}
	if json.Unmarshal(raw, &record) != nil || record.Message == nil {
		return nil, nil // it could not be decrypted, or was imported in another form
	}
	return Unmarshal(record.Message)
}

// names are the fields of each kind of message by how they are spelt here.
var names sync.Map // protoreflect.FullName → map[string]protoreflect.FieldDescriptor

func fieldsOf(d protoreflect.MessageDescriptor) map[string]protoreflect.FieldDescriptor {
	if known, ok := names.Load(d.FullName()); ok {
		return known.(map[string]protoreflect.FieldDescriptor)
	}
	fields := map[string]protoreflect.FieldDescriptor{}
	for i := range d.Fields().Len() {
		f := d.Fields().Get(i)
		fields[javaScriptName(string(f.Name()))] = f
	}
	names.Store(d.FullName(), fields)
	return fields
}

func readMessage(text json.RawMessage, m protoreflect.Message, depth int) error {
	if depth < 0 {
		return errForm
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(text, &members); err != nil {
		return fmt.Errorf("%w: %w", errForm, err)
	}
	fields := fieldsOf(m.Descriptor())
	for name, value := range members {
		f, known := fields[name]
		if !known || string(value) == "null" {
			continue
		}
		if err := readField(value, m, f, depth); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func readField(text json.RawMessage, m protoreflect.Message, f protoreflect.FieldDescriptor, depth int) error {
	switch {
	case f.IsList():
		var values []json.RawMessage
		if err := json.Unmarshal(text, &values); err != nil {
			return fmt.Errorf("%w: %w", errForm, err)
		}
		list := m.Mutable(f).List()
		for _, value := range values {
			v, err := readValue(value, f, list.NewElement, depth)
			if err != nil {
				return err
			}
			list.Append(v)
		}
	case f.IsMap():
		var values map[string]json.RawMessage
		if err := json.Unmarshal(text, &values); err != nil {
			return fmt.Errorf("%w: %w", errForm, err)
		}
		entries := m.Mutable(f).Map()
		if f.MapKey().Kind() != protoreflect.StringKind {
			return nil // WhatsApp has none
		}
		for key, value := range values {
			v, err := readValue(value, f.MapValue(), entries.NewValue, depth)
			if err != nil {
				return err
			}
			entries.Set(protoreflect.ValueOfString(key).MapKey(), v)
		}
	default:
		v, err := readValue(text, f, func() protoreflect.Value { return m.NewField(f) }, depth)
		if err != nil {
			return err
		}
		m.Set(f, v)
	}
	return nil
}

// readValue reads one value; empty makes one of the field's kind.
func readValue(text json.RawMessage, f protoreflect.FieldDescriptor, empty func() protoreflect.Value, depth int) (v protoreflect.Value, err error) {
	defer func() {
		if err != nil && !errors.Is(err, errForm) {
			err = fmt.Errorf("%w: %w", errForm, err)
		}
	}()
	switch f.Kind() {
	case protoreflect.MessageKind, protoreflect.GroupKind:
		v = empty()
		return v, readMessage(text, v.Message(), depth-1)
	case protoreflect.EnumKind:
		var n int32
		err = json.Unmarshal(text, &n)
		return protoreflect.ValueOfEnum(protoreflect.EnumNumber(n)), err
	case protoreflect.BytesKind:
		var b struct{ Data []byte }
		err = json.Unmarshal(text, &b)
		return protoreflect.ValueOfBytes(b.Data), err
	case protoreflect.BoolKind:
		var b bool
		err = json.Unmarshal(text, &b)
		return protoreflect.ValueOfBool(b), err
	case protoreflect.StringKind:
		var s string
		err = json.Unmarshal(text, &s)
		return protoreflect.ValueOfString(s), err
	case protoreflect.DoubleKind:
		n, err := strconv.ParseFloat(number(text), 64)
		return protoreflect.ValueOfFloat64(n), err
	case protoreflect.FloatKind:
		n, err := strconv.ParseFloat(number(text), 32)
		return protoreflect.ValueOfFloat32(float32(n)), err
	case protoreflect.Uint32Kind, protoreflect.Fixed32Kind:
		n, err := strconv.ParseUint(number(text), 10, 32)
		return protoreflect.ValueOfUint32(uint32(min(n, math.MaxUint32))), err
	case protoreflect.Uint64Kind, protoreflect.Fixed64Kind:
		n, err := strconv.ParseUint(number(text), 10, 64)
		return protoreflect.ValueOfUint64(n), err
	case protoreflect.Int32Kind, protoreflect.Sint32Kind, protoreflect.Sfixed32Kind:
		n, err := strconv.ParseInt(number(text), 10, 32)
		return protoreflect.ValueOfInt32(int32(max(min(n, math.MaxInt32), math.MinInt32))), err
	default: // 64 bits with a sign
		n, err := strconv.ParseInt(number(text), 10, 64)
		return protoreflect.ValueOfInt64(n), err
	}
}

// number takes the quotes off one that JavaScript could not hold.
func number(text json.RawMessage) string {
	if n := len(text); n >= 2 && text[0] == '"' {
		return string(text[1 : n-1])
	}
	return string(text)
}
