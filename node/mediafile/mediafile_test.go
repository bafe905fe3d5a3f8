package mediafile_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/mediafile"
)

func write(text string) func(*mediafile.Writer) error {
	return func(w *mediafile.Writer) error {
		_, err := io.Copy(w, bytes.NewBufferString(text))
		return err
	}
}

func read(t *testing.T, f *mediafile.File) string {
	t.Helper()
	text, err := io.ReadAll(io.NewSectionReader(f, 0, f.Size))
	require.NoError(t, err)
	require.NoError(t, f.Close())
	return string(text)
}

func TestAFileIsFetchedOnce(t *testing.T) {
	t.Parallel()
	c := mediafile.New(t.TempDir(), 100)
	var fetches atomic.Int32
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			f, err := c.Get(t.Context(), mediafile.Key{1}, func(w *mediafile.Writer) error {
				fetches.Add(1)
				return write("hello")(w)
			})
			if err == nil {
				err = f.Close()
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	require.EqualValues(t, 1, fetches.Load())
	require.Equal(t, "hello", read(t, c.Kept(mediafile.Key{1})))
	require.NoError(t, c.Close())
}

func TestWhatWasReadLongestAgoGoesFirst(t *testing.T) {
	t.Parallel()
	c := mediafile.New(t.TempDir(), 10)
	get := func(k byte) *mediafile.File {
		f, err := c.Get(t.Context(), mediafile.Key{k}, write("four"))
		require.NoError(t, err)
		return f
	}
	require.NoError(t, get(1).Close())
	require.NoError(t, get(2).Close())
	require.NoError(t, get(1).Close())
	require.NoError(t, get(3).Close())
	require.Nil(t, c.Kept(mediafile.Key{2}))
	require.NoError(t, c.Kept(mediafile.Key{1}).Close())

	held := get(1)
	for k := range byte(10) {
		require.NoError(t, get(10+k).Close())
	}
	require.Equal(t, "four", read(t, held), "one that is being read stays")
	require.NoError(t, c.Close())
}

func TestFailuresLeaveNothing(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	c := mediafile.New(dir, 10)
	_, err := c.Get(t.Context(), mediafile.Key{1}, func(w *mediafile.Writer) error { return errors.Join(write("some")(w), errors.New("cut")) })
	require.ErrorContains(t, err, "cut")
	_, err = c.Get(t.Context(), mediafile.Key{1}, write("more than ten bytes"))
	require.ErrorIs(t, err, mediafile.ErrTooLarge)
	require.Panics(t, func() {
		_, _ = c.Get(t.Context(), mediafile.Key{1}, func(*mediafile.Writer) error { panic("the library") })
	})
	f, err := c.Get(t.Context(), mediafile.Key{1}, write("ten bytes."))
	require.NoError(t, err)
	require.Equal(t, "ten bytes.", read(t, f))
	names, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Empty(t, names, "files have no name")

	begun, end := make(chan struct{}), make(chan struct{})
	go func() {
		_, _ = c.Get(context.Background(), mediafile.Key{2}, func(*mediafile.Writer) error { close(begun); <-end; return errors.New("late") })
	}()
	<-begun
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = c.Get(ctx, mediafile.Key{2}, write("x"))
	require.ErrorIs(t, err, context.Canceled, "who waits for another's fetch can give up")
	close(end)
	require.NoError(t, c.Close())
}

// Who waits for a fetch whose caller goes away fetches the file, and has what was noted of it.
func TestAFetchOfOneWhoHasGone(t *testing.T) {
	t.Parallel()
	c := mediafile.New(t.TempDir(), 100)
	going, gone := context.WithCancel(t.Context())
	begun := make(chan struct{})
	var all sync.WaitGroup
	all.Go(func() {
		_, err := c.Get(going, mediafile.Key{1}, func(*mediafile.Writer) error {
			close(begun)
			<-going.Done()
			return going.Err()
		})
		if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	<-begun
	all.Go(func() {
		f, err := c.Get(t.Context(), mediafile.Key{1}, func(w *mediafile.Writer) error {
			w.Note = "mine"
			return write("hello")(w)
		})
		if err != nil || f.Note != "mine" {
			t.Error(err)
			return
		}
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	gone()
	all.Wait()
	f := c.Kept(mediafile.Key{1})
	require.Equal(t, "mine", f.Note)
	require.Equal(t, "hello", read(t, f))
	require.NoError(t, c.Close())
}
