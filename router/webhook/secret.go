package webhook

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/seal"
)

// sealedMark begins a secret that is sealed; what stands there without it was written before secrets were.
const sealedMark = "sealed:"

func secretPlace(tenant, endpoint string) seal.Place {
	return seal.Place{Tenant: tenant, Table: "webhook_endpoints", Row: endpoint}
}

func sealSecret(keys *seal.Ring, tenant, endpoint, secret string) string {
	return sealedMark + base64.StdEncoding.EncodeToString(keys.Seal(secretPlace(tenant, endpoint), []byte(secret)))
}

func openSecret(keys *seal.Ring, tenant, endpoint, stored string) (string, error) {
	text, sealed := strings.CutPrefix(stored, sealedMark)
	if !sealed {
		return stored, nil
	}
	value, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return "", fmt.Errorf("secret of endpoint %s: %w", endpoint, err)
	}
	plain, err := keys.Open(secretPlace(tenant, endpoint), value)
	if err != nil {
		return "", fmt.Errorf("secret of endpoint %s: %w", endpoint, err)
	}
	return string(plain), nil
}

// Limits of a rotation.
const (
	defaultOverlap = 24  // hours
	maxOverlap     = 168 // hours
)

// Rotation is how a secret is replaced.
type Rotation struct {
	Secret       *string `json:"secret"`       // nil makes one
	OverlapHours *int    `json:"overlapHours"` // how long the one before signs as well; nil: 24
}

// Rotate gives an endpoint a new secret and shows it. Deliveries are signed with the old one as well for the overlap; a second rotation
// meanwhile ends the oldest. The secret that is there already changes nothing, so that a request can be repeated. ErrNotFound, *InputError.
func (e *Endpoints) Rotate(ctx context.Context, scope, id string, r Rotation) (Row, error) {
	hours, secret := defaultOverlap, newSecret()
	if r.OverlapHours != nil {
		hours = *r.OverlapHours
	}
	if hours < 0 || hours > maxOverlap {
		return Row{}, &InputError{"overlapHours", fmt.Sprintf("expected a number from 0 to %d", maxOverlap)}
	}
	if r.Secret != nil {
		secret = *r.Secret
		if err := checkSecret(secret); err != nil {
			return Row{}, err
		}
	}
	return e.change(ctx, scope, id, true, func(_ pgx.Tx, s *stored) error {
		before, err := openSecret(e.keys, s.TenantID, s.ID, s.SealedSecret)
		if err != nil || before == secret {
			return err
		}
		old, until := s.SealedSecret, s.Now.Add(time.Duration(hours)*time.Hour)
		s.SealedSecret, s.PreviousSecret, s.PreviousUntil = sealSecret(e.keys, s.TenantID, s.ID, secret), nil, nil
		if hours > 0 {
			s.PreviousSecret, s.PreviousUntil = &old, &until
		}
		return nil
	})
}

// Nobody needs a secret that no longer signs.
const forgetSecretsQuery = `UPDATE webhook_endpoints SET previous_secret = NULL, previous_until = NULL WHERE previous_until <= now()`

const (
	secretsQuery = `SELECT id, tenant_id, secret, previous_secret, headers FROM webhook_endpoints WHERE id > $1 ORDER BY id LIMIT 500`
	resealQuery  = `
UPDATE webhook_endpoints SET secret = $5, previous_secret = $6, headers = $7
WHERE id = $1 AND secret = $2 AND previous_secret IS NOT DISTINCT FROM $3 AND headers IS NOT DISTINCT FROM $4`
	secretsPageLimit = 500
)

// sealedRow is what of an endpoint is sealed.
type sealedRow struct {
	ID, Tenant, Secret string
	Previous, Headers  *string
}

// SealSecrets seals everything of endpoints that is not sealed with the first key: what stands in clear, and what older keys have sealed.
// It may run while endpoints are used and changed, and again.
func SealSecrets(ctx context.Context, pool *pgxpool.Pool, keys *seal.Ring) error {
	if _, err := pool.Exec(ctx, forgetSecretsQuery); err != nil {
		return fmt.Errorf("forget webhook secrets: %w", err)
	}
	after := ""
	for {
		rows, err := pool.Query(ctx, secretsQuery, after)
		if err != nil {
			return fmt.Errorf("seal webhook secrets: %w", err)
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[sealedRow])
		if err != nil {
			return fmt.Errorf("seal webhook secrets: %w", err)
		}
		for _, s := range list {
			after = s.ID
			sealed, err := s.seal(keys)
			if err != nil {
				return fmt.Errorf("seal webhook secrets: %w", err)
			}
			if sealed == s {
				continue
			}
			if _, err := pool.Exec(ctx, resealQuery, s.ID, s.Secret, s.Previous, s.Headers, sealed.Secret, sealed.Previous, sealed.Headers); err != nil {
				return fmt.Errorf("seal webhook secrets: %w", err)
			}
		}
		if len(list) < secretsPageLimit {
			return nil
		}
	}
}

// seal is the same, sealed with the first key. What is already is left as it stands.
func (s sealedRow) seal(keys *seal.Ring) (_ sealedRow, err error) {
	reseal := func(text string) (string, error) {
		if current(keys, text) {
			return text, nil
		}
		plain, err := openSecret(keys, s.Tenant, s.ID, text)
		return sealSecret(keys, s.Tenant, s.ID, plain), err
	}
	if s.Secret, err = reseal(s.Secret); err != nil {
		return sealedRow{}, err
	}
	if s.Previous != nil {
		previous, err := reseal(*s.Previous)
		if err != nil {
			return sealedRow{}, err
		}
		if previous != *s.Previous {
			s.Previous = &previous
		}
	}
	if s.Headers == nil || current(keys, *s.Headers) {
		return s, nil
	}
	plain, err := openHeaders(keys, s.Tenant, s.ID, s.Headers)
	if err != nil {
		return sealedRow{}, err
	}
	s.Headers, err = sealHeaders(keys, s.Tenant, s.ID, plain)
	return s, err
}

// current reports whether a stored secret is sealed with the first key.
func current(keys *seal.Ring, stored string) bool {
	text, sealed := strings.CutPrefix(stored, sealedMark)
	if !sealed {
		return false
	}
	value, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return false
	}
	id, err := seal.KeyOf(value)
	return err == nil && id == keys.First()
}
