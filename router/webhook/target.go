package webhook

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/waconnect/waconnect/node/seal"
)

// target is where and how to POST: an endpoint's address and what goes along, opened.
type target struct {
	URL     string
	Secrets []string          // the first signs; a second one, while secrets are rotated, signs beside it
	Headers map[string]string // that the tenant added
}

// sealedTarget is the same as it stands in the table.
type sealedTarget struct {
	ID             string     `db:"id"`
	TenantID       string     `db:"tenant_id"`
	URL            string     `db:"url"`
	Secret         string     `db:"secret"`
	PreviousSecret *string    `db:"previous_secret"`
	PreviousUntil  *time.Time `db:"previous_until"`
	Headers        *string    `db:"headers"`
}

const targetColumns = `id, tenant_id, url, secret, previous_secret, previous_until, headers`

// open opens the secrets that are valid at a time.
func (s sealedTarget) open(keys *seal.Ring, now time.Time) (target, error) {
	t := target{URL: s.URL}
	secret, err := openSecret(keys, s.TenantID, s.ID, s.Secret)
	if err != nil {
		return target{}, err
	}
	t.Secrets = []string{secret}
	if s.PreviousSecret != nil && s.PreviousUntil != nil && now.Before(*s.PreviousUntil) {
		if secret, err = openSecret(keys, s.TenantID, s.ID, *s.PreviousSecret); err != nil {
			return target{}, err
		}
		t.Secrets = append(t.Secrets, secret)
	}
	t.Headers, err = openHeaders(keys, s.TenantID, s.ID, s.Headers)
	return t, err
}

func headersPlace(tenant, endpoint string) seal.Place {
	return seal.Place{Tenant: tenant, Table: "webhook_endpoints.headers", Row: endpoint}
}

// sealHeaders is what the table holds of headers, which may be credentials; nil for none.
func sealHeaders(keys *seal.Ring, tenant, endpoint string, headers map[string]string) (*string, error) {
	if len(headers) == 0 {
		return nil, nil
	}
	text, err := json.Marshal(headers)
	if err != nil {
		return nil, fmt.Errorf("headers of endpoint %s: %w", endpoint, err)
	}
	sealed := sealedMark + base64.StdEncoding.EncodeToString(keys.Seal(headersPlace(tenant, endpoint), text))
	return &sealed, nil
}

func openHeaders(keys *seal.Ring, tenant, endpoint string, stored *string) (map[string]string, error) {
	if stored == nil {
		return nil, nil
	}
	value, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(*stored, sealedMark))
	if err != nil {
		return nil, fmt.Errorf("headers of endpoint %s: %w", endpoint, err)
	}
	text, err := keys.Open(headersPlace(tenant, endpoint), value)
	if err != nil {
		return nil, fmt.Errorf("headers of endpoint %s: %w", endpoint, err)
	}
	var headers map[string]string
	if err := json.Unmarshal(text, &headers); err != nil {
		return nil, fmt.Errorf("headers of endpoint %s: %w", endpoint, err)
	}
	return headers, nil
}
