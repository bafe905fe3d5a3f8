package webhook

import (
	"context"
	"time"
)

// What the tests from outside look at within.

const ScanRows = scanRows

// FirstID is firstID.
var FirstID = firstID

// SecretsNow are the secrets that sign now, opened.
func (e *Endpoints) SecretsNow(ctx context.Context, id string) ([]string, error) {
	_, to, err := e.target(ctx, AnyTenant, id, time.Now())
	return to.Secrets, err
}
