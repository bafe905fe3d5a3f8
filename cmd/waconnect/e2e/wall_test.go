package e2e

import (
	"strings"
	"sync"
	"testing"

	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"
)

// What goes through NATS says that something happened, and nothing of it: no words and no numbers, only ids, and those of a tenant under its
// own subjects. Whoever gets to listen there learns nothing else, and a mistake in a subject shows nobody another tenant's data.
func TestNATSCarriesNobodysWords(t *testing.T) {
	t.Parallel()
	p := start(t)
	nc, err := nats.Connect(p.NATS)
	require.NoError(t, err)
	t.Cleanup(nc.Close)
	var mu sync.Mutex
	var heard []*nats.Msg
	_, err = nc.Subscribe(">", func(m *nats.Msg) {
		mu.Lock()
		defer mu.Unlock()
		heard = append(heard, m)
	})
	require.NoError(t, err)
	require.NoError(t, nc.Flush())

	const mark = "ZEBRA7f3a"
	owner := map[string]string{} // tenant by device
	people := []string{"5215500000071", "5215500000072", "5215500000073"}
	ana := p.phone(people[2], mark)
	for _, shop := range people[:2] {
		tenant := p.tenant()
		hook := p.hook(tenant, "*")
		device := p.device(tenant)
		owner[device] = tenant
		p.link(device, p.phone(shop, mark))
		id := p.send(device, ana, mark+" out of "+shop)
		p.waitText(ana, mark+" out of "+shop)
		p.waitMessage(device, id, "SENT")
		p.says(ana, shop, mark+" to "+shop)
		p.wait("the webhook to have both", func() bool {
			body := ""
			for _, d := range hook.all() {
				body += string(d.Raw)
			}
			return strings.Contains(body, mark+" to "+shop) && strings.Contains(body, id)
		})
	}

	mu.Lock()
	defer mu.Unlock()
	count := map[string]int{}
	for _, m := range heard {
		all := m.Subject + string(m.Data)
		for name, values := range m.Header {
			all += name + strings.Join(values, "")
		}
		require.NotContains(t, all, mark, m.Subject)
		for _, number := range people {
			require.NotContains(t, all, number, m.Subject)
		}
		part := strings.Split(m.Subject, ".")
		switch part[0] {
		case "ev": // ev.<shard>.<tenant>.<device>.<type>
			require.Empty(t, m.Data, m.Subject)
			require.Equal(t, owner[part[3]], part[2], m.Subject)
			count[part[2]]++
		case "waconnect":
			if part[1] == "device" { // waconnect.device.<tenant>.<device>
				require.Equal(t, owner[part[3]], part[2], m.Subject)
			}
		}
	}
	for _, tenant := range owner {
		require.NotZero(t, count[tenant], "events of %s", tenant)
	}
}
