package hub

import (
	"context"
	"fmt"
	"time"

	"github.com/waconnect/waconnect/router/tenant"
)

// quotaProblem refuses what a tenant's quota does not allow. Only that of messages comes back by itself.
func quotaProblem(q *tenant.QuotaError) *Problem {
	p := &Problem{
		Kind: Conflict, Code: "quota_exceeded", Message: fmt.Sprintf("the tenant may have %d %s; delete some, or ask for more", q.Limit, q.Quota),
		Details: map[string]any{"quota": q.Quota, "limit": q.Limit},
	}
	if !q.Resets.IsZero() {
		p.Kind, p.Wait = Busy, max(time.Until(q.Resets).Round(time.Second), time.Second)
		at := q.Resets.UTC().Format(time.RFC3339)
		p.Message = fmt.Sprintf("the tenant may send %d messages a day, and has; it is counted anew at %s", q.Limit, at)
		p.Details["resetsAt"], p.Details["outcome"] = at, "not_executed"
	}
	return p
}

// Quota reads a tenant's quota and what is used of it.
func (h *Hub) Quota(ctx context.Context, p tenant.Principal, id string) (tenant.QuotaUse, error) {
	if err := may(p, tenant.ReadTenants); err != nil {
		return tenant.QuotaUse{}, err
	}
	q, err := h.cfg.Tenants.Quota(ctx, p.Tenant, id)
	return q, Explain(err)
}

// SetQuota changes all of a tenant's quota.
func (h *Hub) SetQuota(ctx context.Context, p tenant.Principal, id string, q tenant.Quota) (tenant.QuotaUse, error) {
	if err := may(p, tenant.ManageTenants); err != nil {
		return tenant.QuotaUse{}, err
	}
	use, err := h.cfg.Tenants.SetQuota(ctx, p, id, q)
	return use, Explain(err)
}
