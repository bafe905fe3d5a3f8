package webhook

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"

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

const (
	secretsQuery     = `SELECT id, tenant_id, secret FROM webhook_endpoints WHERE id > $1 ORDER BY id LIMIT 500`
	resealQuery      = `UPDATE webhook_endpoints SET secret = $3 WHERE id = $1 AND secret = $2`
	secretsPageLimit = 500
)

// SealSecrets seals every secret that is not sealed with the first key: those in clear, and those of older keys. It may run while endpoints
// are used and changed, and again.
func SealSecrets(ctx context.Context, pool *pgxpool.Pool, keys *seal.Ring) error {
	type stored struct{ ID, Tenant, Secret string }
	after := ""
	for {
		rows, err := pool.Query(ctx, secretsQuery, after)
		if err != nil {
			return fmt.Errorf("seal webhook secrets: %w", err)
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[stored])
		if err != nil {
			return fmt.Errorf("seal webhook secrets: %w", err)
		}
		for _, s := range list {
			after = s.ID
			if current(keys, s.Secret) {
				continue
			}
			plain, err := openSecret(keys, s.Tenant, s.ID, s.Secret)
			if err != nil {
				return fmt.Errorf("seal webhook secrets: %w", err)
			}
			if _, err := pool.Exec(ctx, resealQuery, s.ID, s.Secret, sealSecret(keys, s.Tenant, s.ID, plain)); err != nil {
				return fmt.Errorf("seal webhook secrets: %w", err)
			}
		}
		if len(list) < secretsPageLimit {
			return nil
		}
	}
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
