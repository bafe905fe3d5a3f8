package tenant

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math"
	"net/netip"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// Table: throttles. Every attempt to log in is counted as failed before the password is looked at, so that many at once are no way around,
// and is taken back when it succeeds. It is counted twice: for the network that it comes from, and for the account. An account has one
// count for each network from which its user has logged in before, and one for all others together: whoever guesses from elsewhere cannot
// keep a user out of a known network.

// bucket is one count: how many attempts are free before the waits begin.
type bucket struct {
	key  string
	free int
}

const (
	freeOfNetwork = 50 // people behind one address
	freeOfAccount = 5
	freeOfKnown   = 10

	// maxThrottle is the longest wait; they double from one second.
	maxThrottle = 15 * time.Minute
	// throttleMemory: a count that nobody has added to for so long begins anew.
	throttleMemory = 24 * time.Hour
)

// network is what an address is counted as: itself, or the /64 of IPv6, which one customer has.
func network(ip netip.Addr) string {
	if !ip.IsValid() {
		return "unknown"
	}
	if ip.Is4() {
		return ip.String()
	}
	p, err := ip.Prefix(64)
	if err != nil {
		return "unknown"
	}
	return p.String()
}

func networkBucket(net string) bucket { return bucket{"ip:" + net, freeOfNetwork} }

// accountBucket counts for an e-mail address, whether there is such a user or not. The table does not keep the address.
func accountBucket(email string) bucket {
	h := sha256.Sum256([]byte(strings.ToLower(email)))
	return bucket{"account:" + hex.EncodeToString(h[:16]), freeOfAccount}
}

func knownBucket(user, net string) bucket { return bucket{"known:" + user + ":" + net, freeOfKnown} }

const chargeQuery = `
INSERT INTO throttles AS t (key, failures, at, until) VALUES ($1, 1, now(), now())
ON CONFLICT (key) DO UPDATE SET
  failures = CASE WHEN t.at < now() - $3::interval THEN 1 ELSE t.failures + 1 END, at = now(),
  until = now() + CASE WHEN t.at < now() - $3::interval OR t.failures + 1 < $2 THEN interval '0'
    ELSE least(interval '1 second' * power(2, least(t.failures + 1 - $2, 20)), $4::interval) END
WHERE t.until <= now() RETURNING failures`

const waitQuery = `SELECT extract(epoch FROM until - now())::float8 FROM throttles WHERE key = $1`

// charge counts an attempt in each bucket, or in none: *ThrottledError if one of them asks for a wait.
func charge(ctx context.Context, tx pgx.Tx, buckets ...bucket) error {
	for _, b := range buckets {
		var failures int
		err := tx.QueryRow(ctx, chargeQuery, b.key, b.free, throttleMemory, maxThrottle).Scan(&failures)
		if err == nil {
			continue
		}
		if !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		wait := 1.0
		if err := tx.QueryRow(ctx, waitQuery, b.key).Scan(&wait); err != nil && !errors.Is(err, pgx.ErrNoRows) {
			return err
		}
		return &ThrottledError{Wait: time.Duration(math.Ceil(max(wait, 1))) * time.Second}
	}
	return nil
}

const (
	acquitQuery = `DELETE FROM throttles WHERE key = $1`
	refundQuery = `UPDATE throttles SET failures = greatest(failures - 1, 0), until = now() WHERE key = $1`
)

// acquit forgets the failures of a bucket whose password was right.
func acquit(ctx context.Context, tx pgx.Tx, b bucket) error {
	_, err := tx.Exec(ctx, acquitQuery, b.key)
	return err
}

// refund takes back one attempt.
func refund(ctx context.Context, tx pgx.Tx, buckets ...bucket) error {
	for _, b := range buckets {
		if _, err := tx.Exec(ctx, refundQuery, b.key); err != nil {
			return err
		}
	}
	return nil
}
