package tenant

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/netip"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/waconnect/waconnect/node/device"
)

// Table: api_keys. A key is `wck_PREFIX_SECRET`. The prefix finds the row and is shown; of the whole only the SHA-256 is kept, which is
// enough for a secret of 160 random bits.

const (
	keyBegin  = "wck_"
	keyPrefix = 10 // characters of base 32: 50 bits
	keySecret = 32 // 160 bits

	maxKeys        = 100 // of a tenant, revoked ones too
	maxKeyName     = 100
	maxKeyDevices  = 1000
	maxKeyNetworks = 64
)

var keyForm = regexp.MustCompile(`^wck_([a-z2-7]{10})_[a-z2-7]{32}$`)

// Key is an API key as the API shows it.
type Key struct {
	ID         string      `json:"id" db:"id"`
	TenantID   string      `json:"tenantId" db:"tenant_id"`
	Name       string      `json:"name" db:"name"`
	Prefix     string      `json:"prefix" db:"prefix"`
	Scopes     []Scope     `json:"scopes" db:"scopes"`
	DeviceIDs  []device.ID `json:"deviceIds" db:"device_ids" doc:"Null: all of the tenant's"`
	CIDRs      []string    `json:"cidrs" db:"cidrs" doc:"Null: from everywhere"`
	ExpiresAt  *time.Time  `json:"expiresAt" db:"expires_at"`
	CreatedBy  string      `json:"createdBy" db:"created_by"`
	CreatedAt  time.Time   `json:"createdAt" db:"created_at"`
	LastUsedAt *time.Time  `json:"lastUsedAt" db:"last_used_at"`
	RevokedAt  *time.Time  `json:"revokedAt" db:"revoked_at"`
}

const keyColumns = `id, tenant_id, name, prefix, scopes, device_ids, cidrs, expires_at, created_by, created_at, last_used_at, revoked_at`

// NewKey is what a caller says of a new key.
type NewKey struct {
	Name      string
	Scopes    []Scope
	DeviceIDs []device.ID // nil: all
	CIDRs     []string    // nil: from everywhere
	ExpiresAt *time.Time  // nil: never
}

// MadeKey is a new key, whole: it is shown this once.
type MadeKey struct {
	Key
	Secret string `json:"key"`
}

func (in NewKey) check() (cidrs []string, err error) {
	switch {
	case in.Name == "" || utf8.RuneCountInString(in.Name) > maxKeyName || strings.ContainsRune(in.Name, 0):
		return nil, invalid("name", "a text of 1 to %d characters", maxKeyName)
	case len(in.DeviceIDs) > maxKeyDevices || in.DeviceIDs != nil && len(in.DeviceIDs) == 0:
		return nil, invalid("deviceIds", "1 to %d ids of devices, or none for all", maxKeyDevices)
	case len(in.CIDRs) > maxKeyNetworks || in.CIDRs != nil && len(in.CIDRs) == 0:
		return nil, invalid("cidrs", "1 to %d networks, or none for everywhere", maxKeyNetworks)
	case in.ExpiresAt != nil && !in.ExpiresAt.After(time.Now()):
		return nil, invalid("expiresAt", "a time in the future")
	}
	if err := checkScopes(in.Scopes, Scopes); err != nil {
		return nil, err
	}
	for _, s := range in.Scopes {
		if in.DeviceIDs != nil && slices.Contains(wholeTenant, s) {
			return nil, invalid("scopes", "scopes of devices with deviceIds; %s is about the whole tenant", s)
		}
	}
	for _, text := range in.CIDRs {
		network, err := netip.ParsePrefix(text)
		if err != nil {
			ip, err := netip.ParseAddr(text)
			if err != nil || ip.Zone() != "" {
				return nil, invalid("cidrs", "networks like 203.0.113.0/24, or addresses")
			}
			network = netip.PrefixFrom(ip, ip.BitLen())
		}
		cidrs = append(cidrs, network.Masked().String())
	}
	return cidrs, nil
}

func checkScopes(given, known []Scope) error {
	names := fmt.Sprintf("%v", known)
	if len(given) == 0 {
		return invalid("scopes", "at least one of %s", names)
	}
	for _, s := range given {
		if !slices.Contains(known, s) {
			return invalid("scopes", "some of %s", names)
		}
	}
	return nil
}

// unique removes what is given twice.
func unique[T comparable](list []T) (out []T) {
	for _, v := range list {
		if !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	return out
}

// newKeyText makes a key.
func newKeyText() (prefix, text string) {
	random := strings.ToLower(rand.Text() + rand.Text()) // base 32
	prefix = random[:keyPrefix]
	return prefix, keyBegin + prefix + "_" + random[keyPrefix:keyPrefix+keySecret]
}

const (
	lockTenantQuery   = `SELECT id FROM tenants WHERE id = $1 FOR NO KEY UPDATE`
	countKeysQuery    = `SELECT count(*) FROM api_keys WHERE tenant_id = $1`
	knownDevicesQuery = `SELECT count(*) FROM devices WHERE tenant_id = $1 AND id = ANY ($2) AND desired_state <> 'deleted'`
	insertKeyQuery    = `
INSERT INTO api_keys (id, tenant_id, name, prefix, hash, scopes, device_ids, cidrs, expires_at, created_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ` + keyColumns
)

// CreateKey makes a key of a tenant. *InputError, *ConflictError.
func (s *Store) CreateKey(ctx context.Context, p Principal, scope string, in NewKey) (made MadeKey, err error) {
	cidrs, err := in.check()
	if err != nil {
		return MadeKey{}, err
	}
	in.Scopes, in.DeviceIDs = unique(in.Scopes), unique(in.DeviceIDs)
	prefix, text := newKeyText()
	hash := sha256.Sum256([]byte(text))
	err = s.tx(ctx, scope, func(tx pgx.Tx) error {
		var id string // locked, so that the count below is true
		if err := tx.QueryRow(ctx, lockTenantQuery, scope).Scan(&id); err != nil {
			return err
		}
		var keys, devices int
		if err := tx.QueryRow(ctx, countKeysQuery, scope).Scan(&keys); err != nil {
			return err
		}
		if keys >= maxKeys {
			return &ConflictError{Code: "too_many_keys", Message: fmt.Sprintf("a tenant has at most %d API keys; delete those that are not used", maxKeys)}
		}
		if err := tx.QueryRow(ctx, knownDevicesQuery, scope, in.DeviceIDs).Scan(&devices); err != nil {
			return err
		}
		if devices != len(in.DeviceIDs) {
			return invalid("deviceIds", "ids of devices of the tenant")
		}
		rows, err := tx.Query(ctx, insertKeyQuery, uuid.Must(uuid.NewV7()).String(), scope, in.Name, prefix, hash[:], in.Scopes, in.DeviceIDs, cidrs,
			in.ExpiresAt, p.Actor())
		if err != nil {
			return err
		}
		made.Key, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Key])
		return err
	})
	if errors.Is(err, pgx.ErrNoRows) {
		return MadeKey{}, &InputError{Code: "invalid_tenantId", Message: "tenantId: there is no such tenant"}
	}
	if err != nil {
		return MadeKey{}, fmt.Errorf("create key: %w", err)
	}
	made.Secret = text
	return made, nil
}

const keysQuery = `SELECT ` + keyColumns + ` FROM api_keys WHERE tenant_id = $1 ORDER BY created_at DESC, id DESC`

// Keys lists a tenant's, newest first. There are at most 100.
func (s *Store) Keys(ctx context.Context, scope string) (list []Key, err error) {
	err = s.tx(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, keysQuery, scope)
		if err != nil {
			return err
		}
		list, err = pgx.CollectRows(rows, pgx.RowToStructByName[Key])
		return err
	})
	return list, wrap("list keys", err)
}

const (
	readKeyQuery   = `SELECT ` + keyColumns + ` FROM api_keys WHERE id = $1 AND $2 IN (tenant_id, '*')`
	revokeKeyQuery = `
UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1 AND $2 IN (tenant_id, '*') RETURNING ` + keyColumns
	deleteKeyQuery = `DELETE FROM api_keys WHERE id = $1 AND $2 IN (tenant_id, '*') RETURNING ` + keyColumns
)

// Key reads one. ErrNotFound.
func (s *Store) Key(ctx context.Context, p Principal, id string) (Key, error) {
	return s.oneKey(ctx, p, readKeyQuery, id)
}

// RevokeKey ends a key; it stays in the list. ErrNotFound.
func (s *Store) RevokeKey(ctx context.Context, p Principal, id string) (Key, error) {
	return s.oneKey(ctx, p, revokeKeyQuery, id)
}

// DeleteKey ends a key and forgets it. ErrNotFound.
func (s *Store) DeleteKey(ctx context.Context, p Principal, id string) (Key, error) {
	return s.oneKey(ctx, p, deleteKeyQuery, id)
}

func (s *Store) oneKey(ctx context.Context, p Principal, query, id string) (key Key, err error) {
	err = s.tx(ctx, p.Tenant, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, query, id, p.Tenant)
		if err != nil {
			return err
		}
		key, err = pgx.CollectExactlyOneRow(rows, pgx.RowToStructByName[Key])
		return err
	})
	if query != readKeyQuery {
		s.keys.forget(func(k *usableKey) bool { return k.id == id })
	}
	if errors.Is(err, pgx.ErrNoRows) {
		return Key{}, ErrNotFound
	}
	return key, wrap("key "+id, err)
}

// usableKey is a key that is good.
type usableKey struct {
	id        string
	principal Principal
	networks  []netip.Prefix // nil: from everywhere
	expires   time.Time      // zero: never
	suspended bool           // its tenant
}

// badKey is a key that was good once.
type badKey struct {
	principal Principal
	why       string
}

func (e *badKey) Error() string { return e.why }

const useKeyQuery = `
SELECT k.id, k.tenant_id, k.hash, k.scopes, k.device_ids, k.cidrs, k.expires_at, k.revoked_at IS NOT NULL, t.status
FROM api_keys k JOIN tenants t ON t.id = k.tenant_id WHERE k.prefix = $1`

// useKey checks a key that was shown. ErrToken, *DeniedError.
func (s *Store) useKey(ctx context.Context, text string, from netip.Addr) (Principal, error) {
	hash := sha256.Sum256([]byte(text))
	k, err := s.keys.get(ctx, hash, func(ctx context.Context) (*usableKey, error) { return s.loadKey(ctx, text, hash) })
	var bad *badKey
	switch {
	case errors.As(err, &bad):
		return bad.principal, fmt.Errorf("%w: %s", ErrToken, bad.why)
	case err != nil:
		return Principal{}, err
	case !k.expires.IsZero() && !time.Now().Before(k.expires):
		return k.principal, fmt.Errorf("%w: the API key has expired", ErrToken)
	case k.suspended:
		return k.principal, errSuspended
	case k.networks != nil && !slices.ContainsFunc(k.networks, func(n netip.Prefix) bool { return n.Contains(from) }):
		return k.principal, &DeniedError{Code: "address_not_allowed", Message: "this API key may not be used from this address"}
	}
	s.used.touch(usedKey, k.id)
	return k.principal, nil
}

func (s *Store) loadKey(ctx context.Context, text string, hash [sha256.Size]byte) (*usableKey, error) {
	form := keyForm.FindStringSubmatch(text)
	if form == nil {
		return nil, fmt.Errorf("%w: invalid_api_key", ErrToken)
	}
	k := &usableKey{principal: Principal{Kind: APIKey}}
	var stored []byte
	var cidrs []string
	var expires *time.Time
	var revoked bool
	var status string
	err := s.tx(ctx, device.AnyTenant, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, useKeyQuery, form[1]).Scan(&k.id, &k.principal.Tenant, &stored, &k.principal.Scopes, &k.principal.Devices, &cidrs,
			&expires, &revoked, &status)
	})
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("look up key: %w", err)
	}
	if subtle.ConstantTimeCompare(stored, hash[:]) != 1 {
		return nil, fmt.Errorf("%w: invalid_api_key", ErrToken)
	}
	k.principal.Credential = "key:" + k.id
	if revoked {
		return nil, &badKey{k.principal, "the API key was revoked"}
	}
	if expires != nil {
		k.expires = *expires
	}
	k.suspended = status != statusActive
	for _, text := range cidrs {
		n, err := netip.ParsePrefix(text)
		if err != nil {
			return nil, fmt.Errorf("look up key %s: %w", k.id, err)
		}
		k.networks = append(k.networks, n)
	}
	return k, nil
}
