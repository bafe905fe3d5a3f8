package tenant

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"runtime"
	"strings"
	"sync/atomic"
	"unicode/utf8"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/bcrypt"
)

// Cost of a new password's hash: 19 MiB, two passes, one lane (OWASP's second choice for argon2id).
const (
	argonMemory  = 19 * 1024 // KiB
	argonPasses  = 2
	argonThreads = 1
	argonSalt    = 16
	argonKey     = 32

	// What a stored hash may ask for at most, so that a row cannot exhaust the memory.
	maxArgonMemory = 256 * 1024
	maxArgonPasses = 16

	minPassword = 8
	maxPassword = 1024

	bcryptCost = 10 // the original's

	// maxWaiting bounds who waits for a turn to hash.
	maxWaiting = 128
)

// hasher hashes passwords, few at a time: each takes 19 MiB and a processor. Safe for concurrent use.
type hasher struct {
	turns   chan struct{}
	waiting atomic.Int32
	// Hashes of nothing, to compare with where there is no user, so that both take the same time.
	noArgon, noBcrypt string
}

func newHasher() *hasher {
	noBcrypt, err := bcrypt.GenerateFromPassword([]byte(rand.Text()), bcryptCost)
	if err != nil {
		panic(err) // the password is short and the cost is fixed
	}
	return &hasher{turns: make(chan struct{}, max(2, runtime.GOMAXPROCS(0))), noArgon: argonHash(rand.Text()), noBcrypt: string(noBcrypt)}
}

// turn waits for a place. ErrBusy: too many wait already.
func (h *hasher) turn(ctx context.Context) (done func(), err error) {
	defer h.waiting.Add(-1)
	if h.waiting.Add(1) > maxWaiting {
		return nil, ErrBusy
	}
	select {
	case h.turns <- struct{}{}:
		return func() { <-h.turns }, nil
	case <-ctx.Done():
		return nil, ErrBusy
	}
}

// hash makes the hash of a new password.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	done, err := h.turn(ctx)
	if err != nil {
		return "", err
	}
	defer done()
	return argonHash(password), nil
}

// matches compares a password with a stored hash; with the empty one nothing matches. A refusal costs one hash of each kind, whatever is
// stored, so that its time tells nothing.
func (h *hasher) matches(ctx context.Context, stored, password string) (bool, error) {
	done, err := h.turn(ctx)
	if err != nil {
		return false, err
	}
	defer done()
	if !isArgon(stored) {
		legacy := stored
		if legacy == "" {
			legacy = h.noBcrypt
		}
		if bcrypt.CompareHashAndPassword([]byte(legacy), []byte(password)) == nil && stored != "" {
			return true, nil
		}
		argonMatches(h.noArgon, password)
		return false, nil
	}
	if argonMatches(stored, password) {
		return true, nil
	}
	_ = bcrypt.CompareHashAndPassword([]byte(h.noBcrypt), []byte(password)) // for its time only
	return false, nil
}

func isArgon(stored string) bool { return strings.HasPrefix(stored, "$argon2id$") }

// argonHash makes a PHC string.
func argonHash(password string) string {
	var salt [argonSalt]byte
	rand.Read(salt[:])
	key := argon2.IDKey([]byte(password), salt[:], argonPasses, argonMemory, argonThreads, argonKey)
	b64 := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonPasses, argonThreads,
		b64.EncodeToString(salt[:]), b64.EncodeToString(key))
}

// argonMatches compares with a PHC string. One that it cannot read matches nothing.
func argonMatches(stored, password string) bool {
	parts := strings.Split(stored, "$")
	if len(parts) != 6 {
		return false
	}
	var version int
	var memory, passes uint32
	var threads uint8
	if n, err := fmt.Sscanf(parts[2]+" "+parts[3], "v=%d m=%d,t=%d,p=%d", &version, &memory, &passes, &threads); err != nil || n != 4 {
		return false
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return false
	}
	key, err := base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil || len(key) < 16 || len(key) > 128 {
		return false
	}
	if version != argon2.Version || memory > maxArgonMemory || passes < 1 || passes > maxArgonPasses || threads < 1 {
		return false
	}
	given := argon2.IDKey([]byte(password), salt, passes, memory, threads, uint32(len(key))) //nolint:gosec // at most 128
	return subtle.ConstantTimeCompare(given, key) == 1
}

// checkPassword is what a new one must be.
func checkPassword(field, password string) error {
	if utf8.RuneCountInString(password) < minPassword || len(password) > maxPassword {
		return invalid(field, "at least %d characters and at most %d bytes", minPassword, maxPassword)
	}
	return nil
}
