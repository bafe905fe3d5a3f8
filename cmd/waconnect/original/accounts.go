package original

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/tenant"
	"github.com/waconnect/waconnect/router/webhook"
)

// pageRows bounds a page of a table that is not history.
const pageRows = 500

// identified is a row with a text id.
type identified interface{ key() string }

// each reads a table page by page, in the order of its ids, and brings its rows over one by one. do answers whether the row was made. A row
// that is refused is a problem, and the next one follows.
func each[T identified](ctx context.Context, r *run, db beginner, name, query string, do func(t *Table, db pgx.Tx, row T) (made bool, err error)) error {
	t := r.report.table(name)
	defer t.done()
	for after, more := "", true; more; {
		page, err := list(ctx, r.src, pgx.RowToStructByPos[T], query, after, r.Tenants, pageRows)
		if err != nil {
			return err
		}
		for _, row := range page {
			after = row.key()
			t.Read++
			var made bool
			err := pgx.BeginFunc(ctx, db, func(tx pgx.Tx) (err error) {
				made, err = do(t, tx, row)
				return err
			})
			text, yes := refused(err)
			switch {
			case yes:
				r.problem(t, Problem{ID: row.key(), Text: text})
			case err != nil:
				return fmt.Errorf("%s %q: %w", name, row.key(), err)
			case made:
				t.Imported++
			default:
				t.Here++
			}
		}
		r.progress(t)
		more = len(page) == pageRows
	}
	return nil
}

type tenantRow struct {
	ID, Name, Status string
	Created, Updated pgtype.Timestamp
}

func (t tenantRow) key() string { return t.ID }

const allTenantsQuery = `
SELECT id, name, status, "createdAt", "updatedAt" FROM "Tenant" WHERE id > $1 AND (coalesce(cardinality($2::text[]), 0) = 0 OR id = ANY($2)) ORDER BY id LIMIT $3`

func (r *run) allTenants(ctx context.Context, db beginner) error {
	return each(ctx, r, db, "Tenant", allTenantsQuery, func(t *Table, tx pgx.Tx, row tenantRow) (made bool, err error) {
		to := tenant.Row{ID: row.ID, Name: row.Name, Status: row.Status}
		if to.CreatedAt, err = r.moment(row.Created); err != nil {
			return false, err
		}
		if to.UpdatedAt, err = r.moment(row.Updated); err != nil {
			return false, err
		}
		if to.Name == "" {
			to.Name = to.ID
			r.problem(t, Problem{ID: row.ID, Text: "its name is empty; it has its id as name here", Kept: true})
		}
		if to.Status != "active" && to.Status != "suspended" {
			to.Status = "active" // the original never looks at it
			r.problem(t, Problem{ID: row.ID, Text: "its status is not known here, and was not looked at there; it is active", Kept: true})
		}
		if made, err = tenant.ImportTenant(ctx, tx, to); err == nil {
			r.tenants[row.ID] = true
		}
		return made, err
	})
}

type userRow struct {
	ID               string
	TenantID         *string
	Email, Hash      string
	Role             string
	Created, Updated pgtype.Timestamp
}

func (u userRow) key() string { return u.ID }

const allUsersQuery = `
SELECT id, "tenantId", email, "passwordHash", role::text, "createdAt", "updatedAt" FROM "User"
WHERE id > $1 AND (coalesce(cardinality($2::text[]), 0) = 0 OR "tenantId" = ANY($2)) ORDER BY id LIMIT $3`

func (r *run) allUsers(ctx context.Context, db beginner) error {
	return each(ctx, r, db, "User", allUsersQuery, func(t *Table, tx pgx.Tx, row userRow) (made bool, err error) {
		to := tenant.PastUser{User: tenant.User{ID: row.ID, Email: row.Email, Role: tenant.Role(row.Role), TenantID: row.TenantID}, PasswordHash: row.Hash}
		switch to.Role {
		case tenant.SuperAdmin, tenant.TenantAdmin, tenant.Agent:
		case tenant.ReadOnly:
			return false, wrong("its role is not one of the original")
		default:
			return false, wrong("its role is not known here")
		}
		if row.TenantID != nil && !r.tenants[*row.TenantID] {
			return false, wrong("its tenant was not brought over")
		}
		if to.CreatedAt, err = r.moment(row.Created); err != nil {
			return false, err
		}
		if to.UpdatedAt, err = r.moment(row.Updated); err != nil {
			return false, err
		}
		made, err = tenant.ImportUser(ctx, tx, to)
		var taken *tenant.EmailTakenError
		switch {
		case err == nil:
			r.users[row.ID] = row.ID
		case errors.As(err, &taken):
			if err := r.samePerson(ctx, row.ID, taken.UserID); err != nil {
				return false, err
			}
			return false, wrong("%s; that one's password counts", taken)
		case errors.Is(err, tenant.ErrHash), errors.Is(err, tenant.ErrHashCost), errors.Is(err, tenant.ErrNoHome):
			return false, wrong("%s", err)
		}
		return made, err
	})
}

const isThereQuery = `SELECT EXISTS (SELECT 1 FROM "User" WHERE id = $1)`

// samePerson takes a user who was made here, with the e-mail of one of the original, for the same person: service tokens are theirs. There may be
// two in the original whose e-mails differ in capital letters; those are two.
func (r *run) samePerson(ctx context.Context, old, here string) error {
	other, err := list(ctx, r.src, pgx.RowTo[bool], isThereQuery, here)
	if err == nil && !other[0] {
		r.users[old] = here
	}
	return err
}

type deviceRow struct {
	ID, TenantID, Label string
	PhoneHint           *string
	LastSeen            pgtype.Timestamp
	Created, Updated    pgtype.Timestamp
	Session             bool
}

func (d deviceRow) key() string { return d.ID }

const allDevicesQuery = `
SELECT d.id, d."tenantId", d.label, d."phoneHint", d."lastSeenAt", d."createdAt", d."updatedAt", EXISTS (SELECT 1 FROM "WaSession" s WHERE s."deviceId" = d.id)
FROM "Device" d WHERE d.id > $1 AND (coalesce(cardinality($2::text[]), 0) = 0 OR d."tenantId" = ANY($2)) ORDER BY d.id LIMIT $3`

func (r *run) allDevices(ctx context.Context, db beginner) error {
	err := each(ctx, r, db, "Device", allDevicesQuery, func(t *Table, tx pgx.Tx, row deviceRow) (made bool, err error) {
		defer func() {
			if _, yes := refused(err); yes {
				r.lost = append(r.lost, row.ID)
			}
		}()
		if !r.tenants[row.TenantID] {
			return false, wrong("its tenant was not brought over")
		}
		to := device.Past{ID: device.ID(row.ID), TenantID: row.TenantID, Label: row.Label, PhoneHint: row.PhoneHint, LastSeenAt: orNil(row.LastSeen)}
		if to.CreatedAt, err = r.moment(row.Created); err != nil {
			return false, err
		}
		if to.UpdatedAt, err = r.moment(row.Updated); err != nil {
			return false, err
		}
		if to.Label == "" {
			to.Label = row.ID
			r.problem(t, Problem{ID: row.ID, Text: "its label is empty; it has its id as label here", Kept: true})
		}
		made, linked, err := device.Import(ctx, tx, to)
		if errors.Is(err, device.ErrOtherTenant) {
			return false, wrong("%s", device.ErrOtherTenant)
		}
		if err != nil {
			return false, err
		}
		r.devices = append(r.devices, place{row.ID, row.TenantID})
		if row.Session && !linked {
			r.report.MustLink = append(r.report.MustLink, Device{row.ID, row.TenantID, to.Label})
		}
		return made, nil
	})
	if err != nil || len(r.devices) == 0 {
		return err
	}
	return pgx.BeginFunc(ctx, db, func(tx pgx.Tx) error { return webhook.Replayable(ctx, tx, deviceIDs(r.devices)) })
}

type endpointRow struct {
	ID, TenantID, URL, Secret string
	Enabled                   bool
	Filtered                  bool
	Created, Updated          pgtype.Timestamp
}

func (e endpointRow) key() string { return e.ID }

const allEndpointsQuery = `
SELECT id, "tenantId", url, secret, enabled, coalesce("eventFilters"::text, 'null') <> 'null' OR "rateLimit" IS NOT NULL, "createdAt", "updatedAt"
FROM "WebhookEndpoint" WHERE id > $1 AND (coalesce(cardinality($2::text[]), 0) = 0 OR "tenantId" = ANY($2)) ORDER BY id LIMIT $3`

func (r *run) allEndpoints(ctx context.Context, db beginner) error {
	return each(ctx, r, db, "WebhookEndpoint", allEndpointsQuery, func(t *Table, tx pgx.Tx, row endpointRow) (made bool, err error) {
		if !r.tenants[row.TenantID] {
			return false, wrong("its tenant was not brought over")
		}
		to := webhook.Past{ID: row.ID, TenantID: row.TenantID, URL: row.URL, Secret: row.Secret, Enabled: row.Enabled}
		if to.CreatedAt, err = r.moment(row.Created); err != nil {
			return false, err
		}
		if to.UpdatedAt, err = r.moment(row.Updated); err != nil {
			return false, err
		}
		made, err = webhook.Import(ctx, tx, r.Keys, to)
		var input *webhook.InputError
		if errors.As(err, &input) || errors.Is(err, webhook.ErrOtherTenant) {
			return false, wrong("%s", err)
		}
		if err != nil {
			return false, err
		}
		r.endpoints = append(r.endpoints, place{row.ID, row.TenantID})
		if made && row.Filtered {
			r.problem(t, Problem{ID: row.ID, Text: "its eventFilters and rateLimit are left out: the original never applied them, and they would apply here", Kept: true})
		}
		return made, nil
	})
}

type tokenRow struct {
	ID, OwnerID, Service, Hash, Scopes string
	Revoked, LastUsed, Created         pgtype.Timestamp
}

func (t tokenRow) key() string { return t.ID }

const allTokensQuery = `
SELECT t.id, t."ownerUserId", t.service, t."tokenHash", t.scopes::text, t."revokedAt", t."lastUsedAt", t."createdAt" FROM "ServiceJwtToken" t
JOIN "User" u ON u.id = t."ownerUserId" WHERE t.id > $1 AND (coalesce(cardinality($2::text[]), 0) = 0 OR u."tenantId" = ANY($2)) ORDER BY t.id LIMIT $3`

func (r *run) allTokens(ctx context.Context, db beginner) error {
	return each(ctx, r, db, "ServiceJwtToken", allTokensQuery, func(_ *Table, tx pgx.Tx, row tokenRow) (made bool, err error) {
		to := tenant.PastToken{ID: row.ID, OwnerID: r.users[row.OwnerID], Service: row.Service, RevokedAt: orNil(row.Revoked), LastUsedAt: orNil(row.LastUsed)}
		if to.OwnerID == "" {
			return false, wrong("its owner was not brought over")
		}
		if to.Hash, err = hex.DecodeString(row.Hash); err != nil {
			return false, wrong("tokenHash is not hexadecimal")
		}
		if err := json.Unmarshal([]byte(row.Scopes), &to.Scopes); err != nil {
			return false, wrong("scopes is not a list of texts")
		}
		if to.CreatedAt, err = r.moment(row.Created); err != nil {
			return false, err
		}
		made, err = tenant.ImportToken(ctx, tx, to)
		if errors.Is(err, tenant.ErrTokenTaken) || errors.Is(err, tenant.ErrTokenHash) || errors.Is(err, tenant.ErrTokenScope) {
			return false, wrong("%s", err)
		}
		return made, err
	})
}
