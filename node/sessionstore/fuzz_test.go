package sessionstore

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	signal "go.mau.fi/libsignal/state/record"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// What stands in a record came from this package, and is opened only if it was sealed here. All the same no record may bring a process
// down: it is an error of its device.

func FuzzStoredDevice(f *testing.F) {
	d := (&Store{}).blank()
	jid := types.JID{User: "5215500000099", Device: 3, Server: types.DefaultUserServer}
	d.ID, d.LID = &jid, types.NewJID("10000000000099", types.HiddenUserServer)
	good, err := encodeDevice(d)
	require.NoError(f, err)
	f.Add(good)
	for _, s := range []string{"", "null", "{}", "[]", `{"JID":"@","Noise":"AA=="}`} {
		f.Add([]byte(s))
	}
	for _, cut := range []string{`"JID"`, `"LID"`, `"Account"`, `"PreKeySig"`, `"Noise"`} {
		f.Add([]byte(strings.Replace(string(good), cut, `"x"`, 1)))
	}
	f.Fuzz(func(t *testing.T, value []byte) {
		d, err := decodeDevice(value)
		if err != nil {
			require.Nil(t, d)
			return
		}
		require.NotNil(t, d.ID)
		require.NotNil(t, d.Account)
		again, err := encodeDevice(d)
		require.NoError(t, err)
		back, err := decodeDevice(again)
		require.NoError(t, err)
		require.Equal(t, d.ID.String(), back.ID.String())
		require.Equal(t, d.NoiseKey.Priv, back.NoiseKey.Priv)
		require.Equal(t, d.IdentityKey.Priv, back.IdentityKey.Priv)
		require.Equal(t, d.SignedPreKey.Signature, back.SignedPreKey.Signature)
		require.Equal(t, d.AdvSecretKey, back.AdvSecretKey)
	})
}

func FuzzBuffered(f *testing.F) {
	at := time.Unix(1_790_000_000, 0)
	f.Add(packBuffered(store.BufferedEvent{Plaintext: []byte("x"), ServerTime: at, InsertTime: at}), int64(0), int64(0))
	f.Add(packBuffered(store.BufferedEvent{Plaintext: []byte{}, ServerTime: at, InsertTime: at}), int64(1), int64(-1))
	f.Add(packBuffered(store.BufferedEvent{ServerTime: at, InsertTime: at}), int64(1), int64(1_790_000_000_000))
	f.Add([]byte("short"), int64(-1<<63), int64(1<<62))
	f.Fuzz(func(t *testing.T, value []byte, server, inserted int64) {
		if e, err := unpackBuffered(value); err == nil {
			require.Equal(t, isCleared(value), e.Plaintext == nil)
			require.Equal(t, value, packBuffered(*e))
		} else {
			require.False(t, isCleared(value))
		}
		for _, plain := range [][]byte{nil, {}, value} {
			in := store.BufferedEvent{Plaintext: plain, ServerTime: time.Unix(server, 0), InsertTime: time.UnixMilli(inserted)}
			e, err := unpackBuffered(packBuffered(in))
			require.NoError(t, err)
			require.Equal(t, plain == nil, e.Plaintext == nil)
			require.Equal(t, string(plain), string(e.Plaintext))
			require.True(t, in.ServerTime.Equal(e.ServerTime))
			require.True(t, in.InsertTime.Equal(e.InsertTime))
		}
	})
}

func FuzzPreKey(f *testing.F) {
	f.Add("0000000001", uint32(1), make([]byte, 32))
	f.Add("4294967296", uint32(1<<32-1), make([]byte, 31))
	f.Add("1", uint32(0), []byte{})
	f.Add(" 000000012x", uint32(7), make([]byte, 32))
	f.Add("-000000001", uint32(7), make([]byte, 32))
	f.Fuzz(func(t *testing.T, name string, id uint32, private []byte) {
		if key, err := preKeyOf(name, private); err == nil {
			require.Equal(t, name, preKeyName(key.KeyID))
			require.Equal(t, private, key.Priv[:])
		}
		require.Len(t, preKeyName(id), 10)
		key, err := preKeyOf(preKeyName(id), make([]byte, 32))
		require.NoError(t, err)
		require.Equal(t, id, key.KeyID)
		require.Equal(t, id < 1<<31, preKeyName(id) < preKeyName(1<<31), "numbers and names have one order")
	})
}

func FuzzStoredValues(f *testing.F) {
	for _, v := range []any{
		types.ContactInfo{Found: true, PushName: "Ana"},
		types.LocalChatSettings{Found: true, MutedUntil: store.MutedForever, Pinned: true},
		token{Token: []byte{1}, At: 1},
		store.AppStateSyncKey{Data: []byte{1}, Fingerprint: []byte{2}, Timestamp: -1},
	} {
		text, err := json.Marshal(v)
		require.NoError(f, err)
		f.Add(text)
	}
	f.Add(packVersion(1, [128]byte{1}))
	f.Add([]byte(`{"MutedUntil":"0000-01-01T00:00:00Z"}`))
	f.Add([]byte("null"))
	f.Fuzz(func(t *testing.T, value []byte) {
		same(t, value, decode[types.ContactInfo])
		same(t, value, decode[types.LocalChatSettings])
		same(t, value, decode[token])
		same(t, value, func(_ string, value []byte) (store.AppStateSyncKey, error) {
			key, err := decodeAppKey(value)
			if err != nil {
				return store.AppStateSyncKey{}, err
			}
			return *key, nil
		})
		if version, hash, err := unpackVersion(value); err == nil {
			require.Equal(t, value, packVersion(version, hash))
		}
	})
}

// same checks that what was read is written and read again as it was.
func same[T any](t *testing.T, value []byte, read func(what string, value []byte) (T, error)) {
	t.Helper()
	first, err := read("value", value)
	if err != nil {
		return
	}
	text, err := json.Marshal(first)
	require.NoError(t, err)
	second, err := read("value", text)
	require.NoError(t, err)
	again, err := json.Marshal(second)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
}

// The name of a record can be stored, and keeps beginnings.
func FuzzNamed(f *testing.F) {
	for _, s := range []string{"", "52155:0", "a\x00b", "\xff\xfe", "\u00e9\x00", "\ufffd", "chat|sender|id\xc3"} {
		f.Add(s, ":0")
	}
	f.Fuzz(func(t *testing.T, key, rest string) {
		name := named(key)
		require.True(t, utf8.ValidString(name))
		require.NotContains(t, name, "\x00")
		require.Equal(t, name, named(name))
		if utf8.ValidString(key) && !strings.ContainsRune(key, 0) {
			require.Equal(t, key, name)
		}
		if !strings.HasSuffix(rest, ":") && rest != "" && rest[0] < utf8.RuneSelf {
			require.True(t, strings.HasPrefix(named(key+rest), name))
		}
	})
}

// Whatever two records a device has of somebody, mending does not bring it down, and what comes out can be read again if what went in can.
func FuzzMend(f *testing.F) {
	state := func(base byte, counter uint32) *signal.StateStructure {
		return &signal.StateStructure{SenderBaseKey: []byte{5, base}, PreviousCounter: counter, SenderChain: &signal.ChainStructure{}, RootKey: []byte{base}}
	}
	serializer := store.SignalProtobufSerializer.Session
	one := &signal.SessionStructure{SessionState: state(1, 1)}
	two := &signal.SessionStructure{SessionState: state(2, 1), PreviousStates: []*signal.StateStructure{state(1, 2), nil, {}}}
	f.Add(serializer.Serialize(one), serializer.Serialize(two))
	f.Add(serializer.Serialize(two), serializer.Serialize(one))
	f.Add(serializer.Serialize(two), serializer.Serialize(two))
	for _, s := range []string{"", "{}", "null", `{"SessionState":null}`, `{"PreviousStates":[null]}`, `{"PreviousStates":[{"SenderBaseKey":"AQ=="}]}`} {
		f.Add([]byte(s), serializer.Serialize(two))
		f.Add(serializer.Serialize(two), []byte(s))
		f.Add([]byte(s), []byte(s))
	}
	f.Fuzz(func(t *testing.T, before, after []byte) {
		mended, err := mend(before, after)
		if err != nil {
			return
		}
		if len(before) == 0 {
			require.Equal(t, after, mended)
			return
		}
		is, err := serializer.Deserialize(after)
		require.NoError(t, err)
		got, err := serializer.Deserialize(mended)
		require.NoError(t, err)
		require.Equal(t, is.SessionState, got.SessionState, "the current state is the one that the message has changed")
		if len(is.PreviousStates) > 0 {
			require.LessOrEqual(t, len(got.PreviousStates), maxArchived)
			for _, old := range got.PreviousStates {
				require.NotEqual(t, got.SessionState.SenderBaseKey, old.SenderBaseKey)
			}
		}
	})
}
