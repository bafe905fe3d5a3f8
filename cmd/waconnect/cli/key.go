package cli

import (
	"context"
	"fmt"
	"net/url"
	"time"
)

// KeyCmd groups commands of API keys.
type KeyCmd struct {
	List   KeyListCmd   `cmd:"" help:"List API keys, newest first."`
	Show   KeyShowCmd   `cmd:"" help:"Show an API key, without its secret."`
	Create KeyCreateCmd `cmd:"" help:"Make an API key. It is shown once."`
	Revoke KeyRevokeCmd `cmd:"" help:"End an API key; it stays in the list."`
	Delete KeyDeleteCmd `cmd:"" help:"End an API key and forget it."`
}

var (
	keyColumns = []string{"ID=id", "NAME=name", "PREFIX=prefix", "SCOPES=scopes", "LAST USED=lastUsedAt", "EXPIRES=expiresAt", "REVOKED=revokedAt"}
	keyFields  = []string{
		"id=id", "tenant=tenantId", "name=name", "key=key", "prefix=prefix", "scopes=scopes", "devices=deviceIds", "networks=cidrs", "expires=expiresAt",
		"created=createdAt", "created by=createdBy", "last used=lastUsedAt", "revoked=revokedAt",
	}
)

func keyPath(id, more string) string { return "/api-keys/" + url.PathEscape(id) + more }

// KeyListCmd lists keys.
type KeyListCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
}

// Run lists.
func (c KeyListCmd) Run(ctx context.Context, s *Session) error {
	var rows []row
	if _, err := s.get(ctx, "/api-keys", query{}.set("tenantId", c.Tenant), &rows); err != nil {
		return err
	}
	return s.list(rows, keyColumns...)
}

// KeyShowCmd shows a key.
type KeyShowCmd struct {
	Target
	ID string `arg:"" optional:"" help:"The key; none: the one that is used."`
}

// Run shows.
func (c KeyShowCmd) Run(ctx context.Context, s *Session) error {
	path := "/me/key"
	if c.ID != "" {
		path = keyPath(c.ID, "")
	}
	var r row
	if _, err := s.get(ctx, path, nil, &r); err != nil {
		return err
	}
	return s.one(r, keyFields...)
}

// KeyCreateCmd makes a key.
type KeyCreateCmd struct {
	Target
	Name     string        `arg:"" help:"What to call it."`
	Tenant   string        `placeholder:"ID" help:"Tenant, for who sees several."`
	Scopes   []string      `required:"" help:"What it may do, such as messages:send; docs/access.md names all."`
	Devices  []string      `help:"Only these devices."`
	Networks []string      `placeholder:"CIDR" help:"Only from these networks or addresses."`
	Lasts    time.Duration `placeholder:"DURATION" help:"End after so long, such as 720h; 0: never."`
}

// Run makes it.
func (c KeyCreateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{"name": c.Name, "scopes": c.Scopes}
	if c.Tenant != "" {
		in["tenantId"] = c.Tenant
	}
	if c.Devices != nil {
		in["deviceIds"] = c.Devices
	}
	if c.Networks != nil {
		in["cidrs"] = c.Networks
	}
	if c.Lasts < 0 {
		return fmt.Errorf("--lasts: expected a duration from now on, got %s", c.Lasts)
	}
	if c.Lasts > 0 {
		in["expiresAt"] = time.Now().Add(c.Lasts).UTC().Format(time.RFC3339)
	}
	var r row
	if err := s.post(ctx, "/api-keys", in, &r); err != nil {
		return err
	}
	return s.one(r, keyFields...)
}

// KeyRevokeCmd ends a key.
type KeyRevokeCmd struct {
	Target
	ID string `arg:"" help:"The key."`
}

// Run ends it.
func (c KeyRevokeCmd) Run(ctx context.Context, s *Session) error {
	if err := s.post(ctx, keyPath(c.ID, "/revoke"), nil, nil); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "key %s has ended", c.ID)
}

// KeyDeleteCmd forgets a key.
type KeyDeleteCmd struct {
	Target
	ID  string `arg:"" help:"The key."`
	Yes bool   `help:"Do not ask."`
}

// Run deletes.
func (c KeyDeleteCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "Key %s will be gone.", c.ID); err != nil {
		return err
	}
	if err := s.del(ctx, keyPath(c.ID, "")); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "key %s is deleted", c.ID)
}
