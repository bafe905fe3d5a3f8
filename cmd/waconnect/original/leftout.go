package original

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// countQueries count what is left out.
var countQueries = map[string]struct{ query, why string }{
	"Log": {
		`SELECT count(*) FROM "Log" WHERE coalesce(cardinality($1::text[]), 0) = 0 OR "tenantId" = ANY($1)`,
		"system logs stay in the original's database",
	},
	"PublicQrLink": {
		`SELECT count(*) FROM "PublicQrLink" l JOIN "Device" d ON d.id = l."deviceId" WHERE coalesce(cardinality($1::text[]), 0) = 0 OR d."tenantId" = ANY($1)`,
		"links live for a day; make new ones",
	},
	"Event": {
		`SELECT count(*) FROM "Event" WHERE coalesce(cardinality($1::text[]), 0) = 0 OR "tenantId" = ANY($1)`, noHistory,
	},
	"OutboundMessage": {
		`SELECT count(*) FROM "OutboundMessage" WHERE coalesce(cardinality($1::text[]), 0) = 0 OR "tenantId" = ANY($1)`, noHistory,
	},
	"WebhookDelivery": {
		`SELECT count(*) FROM "WebhookDelivery" d JOIN "WebhookEndpoint" w ON w.id = d."endpointId" WHERE coalesce(cardinality($1::text[]), 0) = 0 OR w."tenantId" = ANY($1)`,
		noHistory,
	},
}

const noHistory = "no history was asked for"

// count tells how much there is of what is left out.
func (r *run) count(ctx context.Context, tables ...string) error {
	for _, name := range tables {
		t := r.report.table(name)
		n, err := list(ctx, r.src, pgx.RowTo[int64], countQueries[name].query, r.Tenants)
		if err != nil {
			return err
		}
		t.Read, t.LeftOut, t.Why = n[0], n[0], countQueries[name].why
		t.done()
	}
	return nil
}
