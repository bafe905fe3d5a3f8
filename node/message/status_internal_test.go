package message

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

// Both makers of a body make the same one.
func TestBodiesAreAlike(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	by := `a"b<&>é`
	at := time.Unix(1790000000, 999_000_000)
	for _, by := range []*string{nil, &by} {
		m := Named{ID: uuid.Must(uuid.NewV7()), WAID: "3EB0A1", Chat: "10000000000001@lid", Type: "text"}
		var made string
		err := pool.QueryRow(t.Context(), `SELECT `+statusBody(`m.word`, `m.at`, `m.by`)+`
FROM (SELECT $1::uuid AS id, $2::text AS wa_id, $3::text AS chat, $4::text AS type, NULL::text AS error, $5::text AS word, $6::timestamptz AS at, $7::text AS by) AS m`,
			m.ID, m.WAID, m.Chat, m.Type, "READ", at, by).Scan(&made)
		require.NoError(t, err)
		require.Equal(t, made, m.body("READ", at, by))
	}
}
