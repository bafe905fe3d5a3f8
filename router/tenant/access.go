package tenant

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/waconnect/waconnect/node/device"
)

// Role of a user.
type Role string

// The roles, from the most powerful. Each may do what the next one may.
const (
	SuperAdmin  Role = "SUPERADMIN"   // the whole installation
	TenantAdmin Role = "TENANT_ADMIN" // everything within its tenant
	Agent       Role = "AGENT"        // sends and reads within its tenant
	ReadOnly    Role = "READONLY"     // reads within its tenant
)

// rank orders roles. What is no role has none.
var rank = map[Role]int{ReadOnly: 1, Agent: 2, TenantAdmin: 3, SuperAdmin: 4}

// Scope is what an API key or a service token may do.
type Scope string

// The scopes. The first four are the original's, and the only ones of service tokens.
const (
	ScopeDeviceStatus   Scope = "devices:status:read"
	ScopePublicLink     Scope = "devices:public-link:write"
	ScopeSend           Scope = "messages:send"
	ScopeSendTest       Scope = "messages:test"
	ScopeReadDevices    Scope = "devices:read"
	ScopeManageDevices  Scope = "devices:manage"
	ScopeReadMessages   Scope = "messages:read"
	ScopeReadEvents     Scope = "events:read"
	ScopeReadPeople     Scope = "people:read"
	ScopeManageGroups   Scope = "groups:manage"
	ScopeReadWebhooks   Scope = "webhooks:read"
	ScopeManageWebhooks Scope = "webhooks:manage"
	ScopeReadAudit      Scope = "audit:read"
)

// ServiceScopes are those of service tokens, in the original's order.
var ServiceScopes = []Scope{ScopeDeviceStatus, ScopePublicLink, ScopeSend, ScopeSendTest}

// Scopes are those of API keys: all.
var Scopes = append(slices.Clone(ServiceScopes), ScopeReadDevices, ScopeManageDevices, ScopeReadMessages, ScopeReadEvents, ScopeReadPeople,
	ScopeManageGroups, ScopeReadWebhooks, ScopeManageWebhooks, ScopeReadAudit)

// wholeTenant are scopes that cannot be narrowed to some devices.
var wholeTenant = []Scope{ScopeReadWebhooks, ScopeManageWebhooks, ScopeReadAudit}

// Action is something that needs a permission. Every public face names one for each thing that can be asked.
type Action string

// The actions.
const (
	ReadSelf        Action = "self:read"
	ManageSelf      Action = "self:manage"
	ReadKey         Action = "key:read" // an API key, itself
	ReadTenants     Action = "tenants:read"
	ManageTenants   Action = "tenants:manage"
	ReadUsers       Action = "users:read"
	ManageUsers     Action = "users:manage"
	ManageKeys      Action = "keys:manage"
	ManageServices  Action = "services:manage"
	ReadAudit       Action = "audit:read"
	ReadOverview    Action = "overview:read" // figures of a tenant, or of all
	ReadDevices     Action = "devices:read"
	ReadDevice      Action = "device:read"
	ManageDevices   Action = "devices:manage"
	LinkDevice      Action = "device:link"
	ReadMessages    Action = "messages:read"
	ReadMessage     Action = "message:read"
	SendMessage     Action = "message:send"
	SendTestMessage Action = "message:test"
	CancelMessage   Action = "message:cancel"
	StoreMedia      Action = "media:store" // files to be sent: hand in, look at, delete
	ReadEvents      Action = "events:read"
	CheckNumbers    Action = "numbers:check"
	SendPresence    Action = "presence:send" // presence, typing, read marks: what others see of the account being used
	ReadPeople      Action = "people:read"   // contacts, groups, the own profile
	ManageGroups    Action = "groups:manage"
	ReadWebhooks    Action = "webhooks:read"
	ManageWebhooks  Action = "webhooks:manage"
	ManageCluster   Action = "cluster:manage" // see the nodes, drain them
)

// rule says who may: users from a role on; keys and service tokens that have one of the scopes; bots, the installation-wide key's.
type rule struct {
	least  Role // none: no user may
	scopes []Scope
	bot    bool
	owner  bool // a service token may, for its owner
	key    bool // an API key may, whatever its scopes
}

// rules is the whole of who may do what. An action that is not here is nobody's.
var rules = map[Action]rule{
	ReadSelf:        {least: ReadOnly, owner: true},
	ManageSelf:      {least: ReadOnly},
	ReadKey:         {key: true},
	ReadTenants:     {least: ReadOnly},
	ManageTenants:   {least: SuperAdmin},
	ReadUsers:       {least: TenantAdmin},
	ManageUsers:     {least: TenantAdmin},
	ManageKeys:      {least: TenantAdmin},
	ManageServices:  {least: SuperAdmin},
	ReadAudit:       {least: TenantAdmin, scopes: []Scope{ScopeReadAudit}},
	ReadOverview:    {least: ReadOnly},
	ReadDevices:     {least: ReadOnly, scopes: []Scope{ScopeReadDevices}},
	ReadDevice:      {least: ReadOnly, scopes: []Scope{ScopeDeviceStatus, ScopeReadDevices}},
	ManageDevices:   {least: TenantAdmin, scopes: []Scope{ScopeManageDevices}},
	LinkDevice:      {least: TenantAdmin, scopes: []Scope{ScopePublicLink, ScopeManageDevices}},
	ReadMessages:    {least: ReadOnly, scopes: []Scope{ScopeReadMessages}},
	ReadMessage:     {least: ReadOnly, scopes: []Scope{ScopeSend, ScopeReadMessages}, bot: true},
	SendMessage:     {least: Agent, scopes: []Scope{ScopeSend}, bot: true},
	SendTestMessage: {least: Agent, scopes: []Scope{ScopeSendTest}, bot: true},
	CancelMessage:   {least: Agent, scopes: []Scope{ScopeSend}, bot: true},
	StoreMedia:      {least: Agent, scopes: []Scope{ScopeSend}, bot: true},
	ReadEvents:      {least: ReadOnly, scopes: []Scope{ScopeReadEvents}},
	CheckNumbers:    {least: Agent, scopes: []Scope{ScopeSend}, bot: true},
	SendPresence:    {least: Agent, scopes: []Scope{ScopeSend}, bot: true},
	ReadPeople:      {least: ReadOnly, scopes: []Scope{ScopeReadPeople, ScopeManageGroups}},
	ManageGroups:    {least: Agent, scopes: []Scope{ScopeManageGroups}},
	ReadWebhooks:    {least: TenantAdmin, scopes: []Scope{ScopeReadWebhooks, ScopeManageWebhooks}},
	ManageWebhooks:  {least: TenantAdmin, scopes: []Scope{ScopeManageWebhooks}},
	ManageCluster:   {least: SuperAdmin},
}

// TakesBots reports whether bots may; where they may not, their key is not looked at.
func (a Action) TakesBots() bool { return rules[a].bot }

// TakesKeys reports whether an API key may, given the scope.
func (a Action) TakesKeys() bool { return rules[a].key || len(rules[a].scopes) > 0 }

// Kind of a credential.
type Kind int

// The kinds of credentials.
const (
	UserLogin    Kind = iota // of a user, who has a role
	APIKey                   // of a tenant, with scopes
	ServiceToken             // the original's, with scopes
)

// Principal is who makes a request. Keys and service tokens have no role: what asks for one refuses them.
type Principal struct {
	Kind   Kind
	UserID string // the user; the owner of a service token
	Email  string
	Role   Role
	Tenant string // scope: a tenant's id, or device.AnyTenant
	Bot    bool   // the installation-wide bot key, acting for Tenant

	Scopes  []Scope     // of a key or a service token
	Devices []device.ID // of a key that is limited to some; nil: all of the tenant's
	Login   string      // id of a user's login

	// Credential names what was shown, for limits and the audit: "user:ID", "key:ID", "service:ID" or "bot:TENANT". All logins of a user
	// are one. It is no secret.
	Credential string
	IP         netip.Addr // the client's address; the zero value where none is known
}

// Any reports whether the principal acts for the whole installation.
func (p Principal) Any() bool { return p.Tenant == device.AnyTenant }

// KeyID is the id of the API key that asks; empty: it is none.
func (p Principal) KeyID() string {
	id, _ := strings.CutPrefix(p.Credential, "key:")
	if p.Kind != APIKey {
		return ""
	}
	return id
}

// Actor names who it is in what is stored: the user, or the credential of who is none.
func (p Principal) Actor() string {
	if p.Kind == UserLogin && p.UserID != "" {
		return p.UserID
	}
	return p.Credential
}

// Reaches reports whether a device may be spoken of. Whether there is one, and whose, is another question.
func (p Principal) Reaches(id device.ID) bool {
	return p.Devices == nil || slices.Contains(p.Devices, id)
}

// May refuses what the principal may not do, with a *DeniedError.
func (p Principal) May(a Action) error {
	r, known := rules[a]
	switch {
	case !known:
		return errDenied
	case p.Bot && r.bot:
		return nil
	case p.Bot:
		return errDenied
	case p.Kind != UserLogin:
		return p.mayScoped(r)
	case rank[p.Role] == 0 || rank[r.least] == 0 || rank[p.Role] < rank[r.least]:
		return errDenied
	}
	return nil
}

// mayScoped decides by scopes. A service token that could not have any that helps is refused with the original's code.
func (p Principal) mayScoped(r rule) error {
	wanted := r.scopes
	if p.Kind == ServiceToken {
		if r.owner {
			return nil
		}
		wanted = slices.DeleteFunc(slices.Clone(wanted), func(s Scope) bool { return !slices.Contains(ServiceScopes, s) })
		if len(wanted) == 0 {
			return &DeniedError{Code: "forbidden_service_token", Message: "service tokens may not do that"}
		}
	}
	if r.key && p.Kind == APIKey {
		return nil
	}
	if len(wanted) == 0 {
		return &DeniedError{Code: "forbidden", Message: "API keys may not do that; a user may"}
	}
	if slices.ContainsFunc(p.Scopes, func(s Scope) bool { return slices.Contains(wanted, s) }) {
		return nil
	}
	return &DeniedError{Code: "missing_scope", Message: "this credential has not the scope " + string(wanted[0]), Details: map[string]any{"scope": wanted[0]}}
}
