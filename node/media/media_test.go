package media_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/seal"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }

type store struct {
	t    *testing.T
	pool *pgxpool.Pool
	keys *seal.Ring
}

var limits = media.Limits{File: 2 << 20, Tenant: 3 << 20, Keep: time.Hour}

func newStore(t *testing.T) *store {
	t.Helper()
	s := &store{t, pgtest.New(t), ringOf(t, 1)}
	_, err := s.pool.Exec(t.Context(), `INSERT INTO tenants (id, name) VALUES ('one', 'One'), ('two', 'Two')`)
	require.NoError(t, err)
	return s
}

func ringOf(t *testing.T, firsts ...byte) *seal.Ring {
	t.Helper()
	var keys []string
	for _, b := range firsts {
		keys = append(keys, base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{b}, 32)))
	}
	keyring, err := seal.NewRing(keys...)
	require.NoError(t, err)
	return keyring
}

func (s *store) tx(ctx context.Context, fn func(pgx.Tx) error) error {
	return pgx.BeginFunc(ctx, s.pool, fn)
}

func (s *store) save(from io.Reader) (media.Row, error) {
	return media.Save(s.t.Context(), s.tx, s.keys, limits, "one", "a.png", from)
}

func (s *store) rows() (files, chunks int) {
	s.t.Helper()
	require.NoError(s.t, s.pool.QueryRow(s.t.Context(), `SELECT (SELECT count(*) FROM media), (SELECT count(*) FROM media_chunks)`).Scan(&files, &chunks))
	return files, chunks
}

// noise is a PNG to whoever looks at its beginning.
func noise(n int) []byte {
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(rand.Uint32())
	}
	copy(data, "\x89PNG\r\n\x1a\n")
	return data
}

func TestWhatGoesInComesOut(t *testing.T) {
	t.Parallel()
	for _, size := range []int{1, 8, 512<<10 - 1, 512 << 10, 512<<10 + 1, 2 << 20} {
		s := newStore(t)
		data := noise(size)
		row, err := s.save(bytes.NewReader(data))
		require.NoError(t, err)
		sum := sha256.Sum256(data)
		require.EqualValues(t, size, row.Size)
		require.Equal(t, hex.EncodeToString(sum[:]), row.SHA256)
		if size >= 8 {
			require.Equal(t, "image/png", row.Type)
		}
		require.WithinDuration(t, time.Now().Add(time.Hour), row.ExpiresAt, time.Minute)
		seen, err := media.Get(t.Context(), s.pool, "one", row.ID)
		require.NoError(t, err)
		require.Equal(t, row, seen)
		var out bytes.Buffer
		require.NoError(t, media.Copy(t.Context(), s.pool, s.keys, "one", row.ID, &out))
		require.Equal(t, data, out.Bytes())

		// Nothing of it can be read in the tables, and nothing of it is another tenant's.
		var readable bool
		require.NoError(t, s.pool.QueryRow(t.Context(), `SELECT EXISTS (SELECT 1 FROM media_chunks WHERE position($1::bytea IN data) > 0)`, data[:min(size, 16)]).Scan(&readable))
		require.True(t, !readable || size == 1)
		_, err = media.Get(t.Context(), s.pool, "two", row.ID)
		require.ErrorIs(t, err, media.ErrNotFound)
		require.ErrorIs(t, media.Copy(t.Context(), s.pool, s.keys, "two", row.ID, io.Discard), media.ErrNotFound)
		require.ErrorIs(t, s.tx(t.Context(), func(tx pgx.Tx) error { return media.Delete(t.Context(), tx, "two", row.ID) }), media.ErrNotFound)
		require.ErrorIs(t, s.tx(t.Context(), func(tx pgx.Tx) error {
			return media.Hold(t.Context(), tx, "two", row.ID, time.Now().Add(time.Minute))
		}), media.ErrNotFound)

		require.NoError(t, s.tx(t.Context(), func(tx pgx.Tx) error { return media.Delete(t.Context(), tx, "one", row.ID) }))
		files, chunks := s.rows()
		require.Zero(t, files+chunks)
	}
}

func TestWhatIsNotTaken(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	broken := errors.New("the line is cut")
	for name, c := range map[string]struct {
		from io.Reader
		want error
	}{
		"empty":                  {bytes.NewReader(nil), media.ErrEmpty},
		"a byte too many":        {bytes.NewReader(noise(2<<20 + 1)), media.ErrTooLarge},
		"without an end":         {io.MultiReader(bytes.NewReader(noise(2<<20)), endless{}), media.ErrTooLarge},
		"cut in the first chunk": {io.MultiReader(bytes.NewReader(noise(10)), cut{broken}), broken},
		"ended too early":        {io.MultiReader(bytes.NewReader(noise(10)), cut{io.ErrUnexpectedEOF}), io.ErrUnexpectedEOF},
		"cut in the second":      {io.MultiReader(bytes.NewReader(noise(700<<10)), cut{broken}), broken},
	} {
		_, err := s.save(c.from)
		require.ErrorIs(t, err, c.want, name)
		files, chunks := s.rows()
		require.Zero(t, files+chunks, name)
	}

	_, err := s.save(bytes.NewReader(noise(2 << 20)))
	require.NoError(t, err)
	_, err = s.save(bytes.NewReader(noise(1<<20 + 1)))
	require.ErrorIs(t, err, media.ErrFull)
	_, err = s.save(bytes.NewReader(noise(1 << 20)))
	require.NoError(t, err)
	_, err = s.save(bytes.NewReader(noise(1)))
	require.ErrorIs(t, err, media.ErrFull)
	_, err = media.Save(t.Context(), s.tx, s.keys, limits, "two", "", bytes.NewReader(noise(1)))
	require.NoError(t, err, "another tenant has its own")
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

type cut struct{ err error }

func (c cut) Read([]byte) (int, error) { return 0, c.err }

// While it is on its way it is not there; what never becomes whole is swept, and what has expired.
func TestKeptUntilItExpires(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	in, out := io.Pipe()
	saved := make(chan error, 1)
	go func() { _, err := s.save(in); saved <- err }()
	_, err := out.Write(noise(600 << 10))
	require.NoError(t, err)
	require.Eventually(t, func() bool { _, chunks := s.rows(); return chunks == 1 }, 10*time.Second, 5*time.Millisecond)
	var id uuid.UUID
	require.NoError(t, s.pool.QueryRow(t.Context(), `SELECT id FROM media`).Scan(&id))
	_, err = media.Get(t.Context(), s.pool, "one", id)
	require.ErrorIs(t, err, media.ErrNotFound)
	require.NoError(t, media.Sweep(t.Context(), s.pool))
	require.NoError(t, out.Close())
	require.NoError(t, <-saved)
	_, err = media.Get(t.Context(), s.pool, "one", id)
	require.NoError(t, err)

	hold := func(until time.Time) error {
		return s.tx(t.Context(), func(tx pgx.Tx) error { return media.Hold(t.Context(), tx, "one", id, until) })
	}
	before, err := media.Get(t.Context(), s.pool, "one", id)
	require.NoError(t, err)
	require.NoError(t, hold(time.Now().Add(time.Minute)))
	after, err := media.Get(t.Context(), s.pool, "one", id)
	require.NoError(t, err)
	require.Equal(t, before, after, "it is kept for longer anyway")
	until := time.Now().Add(48 * time.Hour)
	require.NoError(t, hold(until))
	after, err = media.Get(t.Context(), s.pool, "one", id)
	require.NoError(t, err)
	require.False(t, after.ExpiresAt.Before(until))

	_, err = s.pool.Exec(t.Context(), `UPDATE media SET expires_at = now() - interval '1 s'`)
	require.NoError(t, err)
	_, err = media.Get(t.Context(), s.pool, "one", id)
	require.ErrorIs(t, err, media.ErrNotFound)
	require.ErrorIs(t, hold(until), media.ErrNotFound)
	require.NoError(t, media.Sweep(t.Context(), s.pool))
	files, chunks := s.rows()
	require.Zero(t, files+chunks)
}

// Chunks open in their own place only, and a new key of the installation takes the place of the old one.
func TestSealed(t *testing.T) {
	t.Parallel()
	s := newStore(t)
	data := noise(1 << 20)
	row, err := s.save(bytes.NewReader(data))
	require.NoError(t, err)

	both := ringOf(t, 2, 1)
	require.NoError(t, media.Reseal(t.Context(), s.pool, both))
	require.NoError(t, media.Reseal(t.Context(), s.pool, both), "nothing is left")
	require.ErrorIs(t, media.Copy(t.Context(), s.pool, s.keys, "one", row.ID, io.Discard), seal.ErrUnreadable)
	s.keys = ringOf(t, 2)
	var out bytes.Buffer
	require.NoError(t, media.Copy(t.Context(), s.pool, s.keys, "one", row.ID, &out))
	require.Equal(t, data, out.Bytes())
	require.ErrorIs(t, media.Reseal(t.Context(), s.pool, ringOf(t, 3)), seal.ErrUnreadable)

	_, err = s.pool.Exec(t.Context(), `UPDATE media_chunks SET seq = 1 - seq + 10; UPDATE media_chunks SET seq = seq - 10`)
	require.NoError(t, err)
	require.ErrorIs(t, media.Copy(t.Context(), s.pool, s.keys, "one", row.ID, io.Discard), seal.ErrUnreadable)
}
