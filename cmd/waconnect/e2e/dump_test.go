package e2e

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/migrations/pgserver"
)

const tablesQuery = `SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'r' AND n.nspname = 'public' ORDER BY 1`

// tables copies every table of a database, as a backup does: name to rows, in no order that means anything.
func tables(t *testing.T, url string) map[string]string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	require.NoError(t, err)
	defer func() { _ = conn.Close(context.Background()) }()
	rows, err := conn.Query(t.Context(), tablesQuery)
	require.NoError(t, err)
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	require.Contains(t, names, "signal_records")
	out := map[string]string{}
	for _, name := range names {
		var text bytes.Buffer
		_, err := conn.PgConn().CopyTo(t.Context(), &text, "COPY "+name+" TO STDOUT")
		require.NoError(t, err)
		lines := strings.Split(text.String(), "\n")
		slices.Sort(lines)
		out[name] = strings.Join(lines, "\n")
	}
	return out
}

// dump is all that a stolen database tells: every table, and what pg_dump makes of it if this machine has one. It need not: what
// `make setup` fetches where there is no package has none.
func dump(t *testing.T, url string) string {
	t.Helper()
	var all strings.Builder
	for name, rows := range tables(t, url) {
		all.WriteString(name + "\n" + rows + "\n")
	}
	found, err := pgserver.Find()
	require.NoError(t, err)
	program := filepath.Join(found.Dir, "pg_dump")
	if _, err := os.Stat(program); err != nil {
		t.Logf("no pg_dump beside postgres: looking at copies of the tables alone")
		return all.String()
	}
	for _, args := range [][]string{{}, {"--inserts", "--column-inserts"}} {
		text, err := exec.CommandContext(t.Context(), program, append(args, "--dbname", url)...).Output()
		require.NoError(t, err)
		all.Write(text)
	}
	return all.String()
}

// window is how much of a needle is looked up at each place of a text. A needle is at least as long.
const window = 8

// needles are texts to look for, by their beginnings.
type needles map[string][]needle

type needle struct{ what, form, text string }

// add notes every form in which a value could stand in a text.
func (n needles) add(what string, value []byte) {
	for form, text := range forms(value) {
		if len(text) >= window {
			n[text[:window]] = append(n[text[:window]], needle{what, form, text})
		}
	}
}

// addText notes a text, and what it stands for if it is hex or base64.
func (n needles) addText(t *testing.T, what, text string) {
	t.Helper()
	require.GreaterOrEqual(t, len(text), window, what)
	n.add(what, []byte(text))
	if value, err := hex.DecodeString(text); err == nil {
		n.add(what+", decoded", value)
	} else if value, err := base64.StdEncoding.DecodeString(text); err == nil && len(value) >= 16 {
		n.add(what+", decoded", value)
	}
}

// in lists what of them stands in a text. Needles themselves are secrets of a test, and may be printed.
func (n needles) in(text string) (found []string) {
	for i := 0; i+window <= len(text); i++ {
		for _, one := range n[text[i:i+window]] {
			if strings.HasPrefix(text[i:], one.text) {
				from := max(0, i-80)
				found = append(found, fmt.Sprintf("%s, as %s, after %q", one.what, one.form, text[from:i]))
			}
		}
	}
	return found
}

// forms are the spellings of a value: as it is, PostgreSQL's, JSON's, and base64 at any place within something longer.
func forms(value []byte) map[string]string {
	var octal, doubled, decimal strings.Builder
	for i, b := range value {
		if i > 0 {
			decimal.WriteByte(',')
		}
		decimal.WriteString(strconv.Itoa(int(b)))
		if b >= ' ' && b <= '~' && b != '\\' {
			octal.WriteByte(b)
			doubled.WriteByte(b)
		} else {
			fmt.Fprintf(&octal, `\%03o`, b)
			fmt.Fprintf(&doubled, `\\%03o`, b)
		}
	}
	out := map[string]string{
		"bytes": string(value), "hex": hex.EncodeToString(value), "HEX": strings.ToUpper(hex.EncodeToString(value)),
		"escape": octal.String(), "escape in a copy": doubled.String(), "a list of numbers": decimal.String(),
	}
	for shift, lost := range []int{0, 2, 3} { // letters that the bytes before it have a part in
		whole := append(make([]byte, shift), value...)
		for name, encoding := range map[string]*base64.Encoding{"base64": base64.RawStdEncoding, "base64url": base64.RawURLEncoding} {
			text := encoding.EncodeToString(whole)
			if len(whole)%3 != 0 {
				text = text[:len(text)-1] // what comes after it has a part in the last one
			}
			out[fmt.Sprintf("%s+%d", name, shift)] = text[lost:]
		}
	}
	return out
}

// The search finds a value in every form that it is meant for; without that, finding nothing would mean nothing.
func TestSearchFinds(t *testing.T) {
	t.Parallel()
	value := []byte("\x00\xff\\a secret of 24 bytes\xfe")
	n := needles{}
	n.add("it", value)
	escaped := strings.NewReplacer("\x00", `\000`, "\xff", `\377`, `\`, `\134`, "\xfe", `\376`).Replace(string(value))
	for name, text := range map[string]string{
		"bytes": string(value), "hex": fmt.Sprintf(`\x%x`, value), "copy": fmt.Sprintf(`\\x%x`, value), "escape": escaped,
		"base64": base64.StdEncoding.EncodeToString(value), "url": base64.URLEncoding.EncodeToString(value),
		"within 1": base64.StdEncoding.EncodeToString(append([]byte("x"), append(value, "yz"...)...)),
		"within 2": base64.RawURLEncoding.EncodeToString(append([]byte("xx"), append(value, 'y')...)),
		"within 3": base64.StdEncoding.EncodeToString(append([]byte("xxx"), value...)),
		"numbers":  strings.ReplaceAll(strings.Trim(fmt.Sprint(value), "[]"), " ", ","),
	} {
		require.NotEmpty(t, n.in("before "+text+" after"), name)
	}
	require.Empty(t, n.in("something else that is long enough"))
}
