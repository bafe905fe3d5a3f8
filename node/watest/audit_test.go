package watest

import (
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

func seqs(entries []AuditEntry) []int64 {
	var out []int64
	for _, e := range entries {
		out = append(out, e.Seq)
	}
	return out
}

func TestAuditEntries(t *testing.T) {
	t.Parallel()
	a := &Audit{}
	a.Add(AuditEntry{Kind: AuditLogin, JID: "15550001:1@s.whatsapp.net"})
	a.Add(AuditEntry{Kind: AuditDelivered, JID: "15550001@s.whatsapp.net"})
	a.Add(AuditEntry{Kind: AuditLogin, JID: "155500012:1@s.whatsapp.net"})
	for name, tc := range map[string]struct {
		after     int64
		kind, jid string
		want      []int64
	}{
		"all":            {want: []int64{1, 2, 3}},
		"after":          {after: 1, want: []int64{2, 3}},
		"after the end":  {after: 99},
		"negative after": {after: -5, want: []int64{1, 2, 3}},
		"kind":           {kind: AuditLogin, want: []int64{1, 3}},
		"device":         {jid: "15550001:1@s.whatsapp.net", want: []int64{1}},
		"phone":          {jid: "15550001@s.whatsapp.net", want: []int64{2}},
		"number":         {jid: "15550001", want: []int64{1, 2}},
		"kind and jid":   {kind: AuditLogin, jid: "15550001", want: []int64{1}},
		"no such jid":    {jid: "1555"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			require.Equal(t, tc.want, seqs(a.Entries(tc.after, tc.kind, tc.jid)))
		})
	}
}

func TestAuditDropsOldestAndSaysSo(t *testing.T) {
	t.Parallel()
	a := &Audit{limit: 16}
	for i := range 40 {
		a.Add(AuditEntry{Kind: AuditAcked, MessageID: fmt.Sprint(i + 1)})
		require.LessOrEqual(t, len(a.Entries(0, "", "")), 16)
	}
	kept := a.Entries(0, "", "")
	require.Equal(t, a.Dropped()+1, kept[0].Seq)
	require.Positive(t, a.Dropped())
	require.Equal(t, int64(40), a.Last())
	require.Equal(t, int64(40), a.Counts()[AuditAcked])
	for i, e := range kept {
		require.Equal(t, kept[0].Seq+int64(i), e.Seq)
		require.Equal(t, fmt.Sprint(e.Seq), e.MessageID)
	}
	require.Equal(t, []int64{39, 40}, seqs(a.Entries(38, "", "")))
}

func TestAuditWait(t *testing.T) {
	t.Parallel()
	a := &Audit{}
	a.Add(AuditEntry{Kind: AuditLogin})
	got, err := a.Wait(testContext(t), func(e AuditEntry) bool { return e.Kind == AuditLogin })
	require.NoError(t, err, "it is there already")
	require.Equal(t, int64(1), got.Seq)

	looked := make(chan struct{}, 8)
	var wg sync.WaitGroup
	wg.Go(func() {
		<-looked // the waiter has seen what was there before
		a.Add(AuditEntry{Kind: AuditClose})
		<-looked
		a.Add(AuditEntry{Kind: AuditLogin})
	})
	a.Add(AuditEntry{Kind: AuditReplaced})
	got, err = a.WaitAfter(testContext(t), 1, func(e AuditEntry) bool {
		looked <- struct{}{}
		return e.Kind == AuditLogin
	})
	require.NoError(t, err)
	require.Equal(t, int64(4), got.Seq)
	wg.Wait()

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = a.Wait(ctx, func(AuditEntry) bool { return false })
	require.ErrorIs(t, err, context.Canceled)
}
