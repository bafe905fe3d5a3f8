package cli

import (
	"context"
	"net/url"
	"os"
)

// UserCmd groups commands of users.
type UserCmd struct {
	List     UserListCmd     `cmd:"" help:"List users, newest first."`
	Create   UserCreateCmd   `cmd:"" help:"Make a user. The password is asked for, or read from standard input."`
	Update   UserUpdateCmd   `cmd:"" help:"Change a user."`
	Delete   UserDeleteCmd   `cmd:"" help:"Delete a user."`
	Password UserPasswordCmd `cmd:"" help:"Change one's own password. The old and the new one are asked for, or read from standard input, a line each."`
	Sessions UserSessionsCmd `cmd:"" help:"List logins: one's own, or a user's."`
	Logout   UserLogoutCmd   `cmd:"" help:"End all logins of a user."`
}

var (
	userColumns    = []string{"ID=id", "E-MAIL=email", "ROLE=role", "TENANT=tenantId", "CREATED=createdAt"}
	userFields     = []string{"id=id", "e-mail=email", "role=role", "tenant=tenantId", "created=createdAt"}
	sessionColumns = []string{"ID=id", "SINCE=createdAt", "LAST SEEN=lastSeenAt", "UNTIL=expiresAt", "ADDRESS=ip", "BROWSER=userAgent", "THIS ONE=current"}
)

func userPath(id, more string) string { return "/users/" + url.PathEscape(id) + more }

// UserListCmd lists users.
type UserListCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
	Limit  int    `default:"50" help:"At most so many; 0: all."`
}

// Run lists.
func (c UserListCmd) Run(ctx context.Context, s *Session) error {
	rows, err := s.pages(ctx, "/users", query{}.set("tenantId", c.Tenant), c.Limit)
	if err != nil {
		return err
	}
	return s.list(rows, userColumns...)
}

// UserCreateCmd makes a user.
type UserCreateCmd struct {
	Target
	Email  string `arg:"" help:"E-mail address, which is the name to log in with."`
	Role   string `required:"" enum:"SUPERADMIN,TENANT_ADMIN,AGENT,READONLY" help:"SUPERADMIN, TENANT_ADMIN, AGENT or READONLY."`
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several; none: a SUPERADMIN of the installation."`
}

// Run makes it.
func (c UserCreateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{"email": c.Email, "role": c.Role}
	switch {
	case c.Tenant != "":
		in["tenantId"] = c.Tenant
	case c.Role == "SUPERADMIN":
		in["tenantId"] = nil
	}
	password, err := newSecrets(os.Stdin).read("Password of " + c.Email + ": ")
	if err != nil {
		return err
	}
	in["password"] = password
	var r row
	if err := s.post(ctx, "/users", in, &r); err != nil {
		return err
	}
	return s.one(r, userFields...)
}

// UserUpdateCmd changes a user.
type UserUpdateCmd struct {
	Target
	ID       string `arg:"" help:"The user."`
	Email    string `help:"Another e-mail address."`
	Role     string `enum:",SUPERADMIN,TENANT_ADMIN,AGENT,READONLY" default:"" help:"Another role."`
	Tenant   string `placeholder:"ID" help:"Another tenant."`
	Password bool   `help:"Another password, which is asked for; the user's logins end."`
}

// Run changes it.
func (c UserUpdateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{}
	for name, text := range map[string]string{"email": c.Email, "role": c.Role, "tenantId": c.Tenant} {
		if text != "" {
			in[name] = text
		}
	}
	if c.Password {
		password, err := newSecrets(os.Stdin).read("New password: ")
		if err != nil {
			return err
		}
		in["password"] = password
	}
	var r row
	if err := s.patch(ctx, userPath(c.ID, ""), in, &r); err != nil {
		return err
	}
	return s.one(r, userFields...)
}

// UserDeleteCmd deletes a user.
type UserDeleteCmd struct {
	Target
	ID  string `arg:"" help:"The user."`
	Yes bool   `help:"Do not ask."`
}

// Run deletes.
func (c UserDeleteCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "User %s will be gone.", c.ID); err != nil {
		return err
	}
	if err := s.del(ctx, userPath(c.ID, "")); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "user %s is deleted", c.ID)
}

// UserPasswordCmd changes one's own password.
type UserPasswordCmd struct{ Target }

// Run changes it.
func (c UserPasswordCmd) Run(ctx context.Context, s *Session) error {
	input := newSecrets(os.Stdin)
	before, err := input.read("Present password: ")
	if err != nil {
		return err
	}
	after, err := input.read("New password: ")
	if err != nil {
		return err
	}
	if err := s.post(ctx, "/me/password", map[string]string{"oldPassword": before, "newPassword": after}, nil); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "the password is changed; other logins have ended")
}

// UserSessionsCmd lists logins.
type UserSessionsCmd struct {
	Target
	ID string `arg:"" optional:"" help:"The user; none: oneself."`
}

// Run lists.
func (c UserSessionsCmd) Run(ctx context.Context, s *Session) error {
	path := "/me/sessions"
	if c.ID != "" {
		path = userPath(c.ID, "/sessions")
	}
	var rows []row
	if _, err := s.get(ctx, path, nil, &rows); err != nil {
		return err
	}
	return s.list(rows, sessionColumns...)
}

// UserLogoutCmd ends logins.
type UserLogoutCmd struct {
	Target
	ID string `arg:"" help:"The user."`
}

// Run ends them.
func (c UserLogoutCmd) Run(ctx context.Context, s *Session) error {
	if err := s.del(ctx, userPath(c.ID, "/sessions")); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "all logins of user %s have ended", c.ID)
}
