package caller

import (
	"context"
	"errors"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/limit"
	"github.com/waconnect/waconnect/router/tenant"
)

// Rates are how often somebody may ask, per second, of one router. 0: as often as they like.
type Rates struct {
	Credential float64 // a user, by all logins; an API key; a service token; the bot key for one tenant
	Tenant     float64 // all credentials of a tenant together
	Address    float64 // where no credential is asked for, and of those that are refused
}

// Gate counts requests, of all faces together. Safe for concurrent use.
type Gate struct {
	rates   Rates
	limiter *limit.Limiter
	proven  *proven
}

// NewGate makes a gate by a clock; nil: time.Now.
func NewGate(rates Rates, now func() time.Time) *Gate {
	if now == nil {
		now = time.Now
	}
	return &Gate{rates, limit.New(now), newProven(now)}
}

// network is what an address is counted as: itself, or the /64 of IPv6, which one customer has.
func network(ip netip.Addr) string {
	if p, err := ip.Prefix(64); err == nil && ip.Is6() && !ip.Is4In6() {
		return p.String()
	}
	return ip.String()
}

// Open counts a request that needs no credential. answer gets what is left.
func (g *Gate) Open(answer http.Header, from netip.Addr) error {
	return verdict(answer, g.limiter.Take(limit.Bucket{Kind: "open", Name: network(from), Rate: g.rates.Address}))
}

// Check is the function Check for counted requests. Credentials that are none are counted by address, because each costs a look into the database.
// One that was good lately is looked at whatever else comes from its address: who shows bad ones shuts out nobody behind the same proxy.
func (g *Gate) Check(ctx context.Context, logins *tenant.Logins, answer, asked http.Header, from netip.Addr, action tenant.Action) (tenant.Principal, error) {
	shown := g.proven.of(asked)
	refused := limit.Bucket{Kind: "refused", Name: network(from), Rate: g.rates.Address}
	if !g.proven.has(shown) {
		if full := g.limiter.Look(refused); !full.OK {
			return tenant.Principal{IP: from}, verdict(answer, full)
		}
	}
	p, err := Check(ctx, logins, asked, from, action)
	problem := (*hub.Problem)(nil)
	switch {
	case errors.As(err, &problem) && problem.Kind == hub.Unauthorized:
		g.proven.drop(shown)
		g.limiter.Take(refused)
		return p, err
	case problem != nil && problem.Code == "address_not_allowed": // not at the expense of who may use it
		g.limiter.Take(refused)
		return p, err
	case p.Credential == "": // nothing is known: the database is away, or nothing was looked up
		return p, err
	}
	g.proven.add(shown)
	buckets := []limit.Bucket{{Kind: "credential", Name: p.Credential, Rate: g.rates.Credential}}
	if !p.Any() {
		buckets = append(buckets, limit.Bucket{Kind: "tenant", Name: p.Tenant, Rate: g.rates.Tenant})
	}
	if full := verdict(answer, g.limiter.Take(buckets...)); full != nil {
		return p, full
	}
	return p, err
}

// verdict tells a caller what is left, in the headers of the IETF's draft-ietf-httpapi-ratelimit-headers-07, whose names many clients know.
func verdict(answer http.Header, v limit.Verdict) error {
	if v.Limit > 0 {
		answer.Set("RateLimit-Limit", strconv.Itoa(v.Limit))
		answer.Set("RateLimit-Remaining", strconv.Itoa(v.Remaining))
		answer.Set("RateLimit-Reset", strconv.Itoa(int(math.Ceil(v.Reset.Seconds()))))
	}
	if v.OK {
		return nil
	}
	return &hub.Problem{
		Kind: hub.Busy, Code: "rate_limited", Message: "too many requests; nothing was executed", Wait: max(v.Wait, time.Second),
		Details: map[string]any{"outcome": "not_executed"},
	}
}
