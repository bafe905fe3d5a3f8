package cli

import "context"

// AuditCmd lists what was changed and what was refused.
type AuditCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Of this tenant only, for who sees several."`
	Actor  string `placeholder:"WHO" help:"By this credential only, such as user:ID or key:ID."`
	Action string `help:"Of this action only, such as 'POST /devices'."`
	Limit  int    `default:"50" help:"At most so many; 0: all."`
}

// Run lists.
func (c AuditCmd) Run(ctx context.Context, s *Session) error {
	rows, err := s.pages(ctx, "/audit", query{}.set("tenantId", c.Tenant).set("actor", c.Actor).set("action", c.Action), c.Limit)
	if err != nil {
		return err
	}
	return s.list(rows, "TIME=at", "ACTOR=actor", "ACTION=action", "TARGET=target", "OUTCOME=outcome", "TIMES=times", "ADDRESS=ip")
}
