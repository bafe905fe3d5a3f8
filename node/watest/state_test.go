package watest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	waitFor = 10 * time.Second
	tick    = 10 * time.Millisecond
)

func TestStateDamagedFileIsAnErrorAndStays(t *testing.T) {
	t.Parallel()
	good, err := json.Marshal(newState())
	require.NoError(t, err)
	change := func(f func(*State)) string {
		st := newState()
		f(st)
		raw, err := json.Marshal(st)
		require.NoError(t, err)
		return string(raw)
	}
	user := func(f func(*User)) string {
		return change(func(st *State) {
			u := &User{Number: "15550000001", LID: "915550000001"}
			u.fill()
			f(u)
			st.Users[u.Number] = u
		})
	}
	for name, content := range map[string]string{
		"empty":               "",
		"cut off":             string(good[:len(good)/2]),
		"something behind":    string(good) + "x",
		"not JSON":            "hello",
		"other JSON":          "{}",
		"null":                "null",
		"other version":       change(func(st *State) { st.Version = 99 }),
		"short key":           change(func(st *State) { st.Keys.Root = st.Keys.Root[:5] }),
		"no users":            change(func(st *State) { st.Users = nil }),
		"user is null":        change(func(st *State) { st.Users["15550000001"] = nil }),
		"wrong number":        change(func(st *State) { st.Users["15550000001"] = &User{Number: "15550000002"} }),
		"no phone":            user(func(u *User) { u.Phone = nil }),
		"phone without keys":  user(func(u *User) { u.Phone.Ready = true }),
		"device is null":      user(func(u *User) { u.Devices[1] = nil }),
		"device without keys": user(func(u *User) { u.Devices[1] = &Device{ID: 1, Number: u.Number, LIDUser: u.LID} }),
		"group is null":       change(func(st *State) { st.Groups["1"] = nil }),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "state.json")
			require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
			_, err := New(Config{StateFile: file})
			require.ErrorIs(t, err, ErrBadState)
			require.ErrorContains(t, err, file)
			left, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, content, string(left))
		})
	}
}

func TestStateUnreadableFile(t *testing.T) {
	t.Parallel()
	_, err := New(Config{StateFile: t.TempDir()}) // a directory
	require.ErrorContains(t, err, "read state")
}

// readState decodes a state file.
func readState(t *testing.T, file string) *State {
	t.Helper()
	st, err := loadState(file)
	require.NoError(t, err)
	return st
}

func TestStateIsSavedAfterChangesAndOnClose(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "state.json")
	s := startServer(t, func(c *Config) { c.StateFile = file })
	require.Eventually(t, func() bool { _, err := os.Stat(file); return err == nil }, waitFor, tick, "fresh keys are saved at once")
	require.Equal(t, testKeys, readState(t, file).Keys)
	p := addPhone(t, s, PhoneParams{Name: "Ada"})
	require.Eventually(t, func() bool { return readState(t, file).Users[p.Number()] != nil }, waitFor, tick)
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "it holds private keys")

	bob := addPhone(t, s, PhoneParams{Name: "Bob"})
	require.NoError(t, s.Close())
	require.NotNil(t, readState(t, file).Users[bob.Number()])
	left, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, left, 1, "no temporary file stays")
}

func TestStateSaveFailure(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "sub")
	require.NoError(t, os.Mkdir(dir, 0o700))
	s, err := New(Config{StateFile: filepath.Join(dir, "state.json")})
	require.NoError(t, err)
	require.NoError(t, os.Remove(dir))
	require.ErrorContains(t, s.Save(), "save state")
	require.NoError(t, os.Mkdir(dir, 0o700))
	require.NoError(t, s.Save(), "it is tried again")
	require.NoError(t, s.Close())
}
