package watest

import (
	"encoding/json"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow/types"
)

func deviceJID(number string, device uint16) types.JID {
	return types.JID{User: number, Device: device, Server: types.DefaultUserServer}
}

func TestFaultValidation(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		fault Fault
		want  string // part of the message; empty: it is fine
	}{
		"plain":                {fault: Fault{Kind: FaultDropAck}},
		"everything":           {fault: Fault{Kind: FaultDelayAck, JID: "15550000001:3@s.whatsapp.net", Share: 0.5, Count: 2, Duration: 1, Delay: 1}},
		"number with plus":     {fault: Fault{Kind: FaultKick, JID: "+15550000001"}},
		"lid":                  {fault: Fault{Kind: FaultKick, JID: "915550000001@lid"}},
		"no kind":              {want: `kind "" is none of ack_error, close_at_once,`},
		"unknown kind":         {fault: Fault{Kind: "boom"}, want: `kind "boom" is none of`},
		"share":                {fault: Fault{Kind: FaultKick, Share: 1.5}, want: "share 1.5 is not between 0 and 1"},
		"count":                {fault: Fault{Kind: FaultKick, Count: -1}, want: "count -1 is negative"},
		"duration":             {fault: Fault{Kind: FaultKick, Duration: -1}, want: "cannot be negative"},
		"jid":                  {fault: Fault{Kind: FaultKick, JID: "bob"}, want: `jid "bob" is neither`},
		"group":                {fault: Fault{Kind: FaultKick, JID: "1203630@g.us"}, want: "is neither a number nor"},
		"delay of a kick":      {fault: Fault{Kind: FaultKick, Delay: 1}, want: "kick has no delay"},
		"delay_ack without":    {fault: Fault{Kind: FaultDelayAck}, want: "delay_ack needs a delay"},
		"code of a kick":       {fault: Fault{Kind: FaultKick, Code: "503"}, want: "kick has no code"},
		"code":                 {fault: Fault{Kind: FaultStreamError, Code: "five"}, want: `"five" is not a code`},
		"detail of a kick":     {fault: Fault{Kind: FaultKick, Detail: "later"}, want: `detail "later" of kick`},
		"drop_ack now":         {fault: Fault{Kind: FaultDropAck, On: FaultOnNow}, want: `drop_ack cannot strike on "now"`},
		"kick at full moon":    {fault: Fault{Kind: FaultKick, On: "full moon"}, want: `neither "now" nor "next"`},
		"failure with reason":  {fault: Fault{Kind: FaultFailure, Reason: "402"}},
		"failure without code": {fault: Fault{Kind: FaultFailure}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := new(Faults).Add(tc.fault)
			if tc.want == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, ErrBadFault)
			require.ErrorContains(t, err, tc.want)
		})
	}
}

func TestFaultDefaults(t *testing.T) {
	t.Parallel()
	for kind, want := range map[string]string{FaultStreamError: "503", FaultFailure: "503", FaultAckError: "463"} {
		got, err := new(Faults).Add(Fault{Kind: kind})
		require.NoError(t, err)
		require.Equal(t, want, got.Detail)
		require.Equal(t, want, got.Code+got.Reason)
	}
	got, err := new(Faults).Add(Fault{Kind: FaultReorderStanza})
	require.NoError(t, err)
	require.Equal(t, time.Second, got.Delay)
	got, err = new(Faults).Add(Fault{Kind: FaultDelayAck, Duration: 3 * time.Second})
	require.NoError(t, err)
	require.Equal(t, 3*time.Second, got.Delay)
	require.Zero(t, got.Duration)
}

func TestFaultScope(t *testing.T) {
	t.Parallel()
	one, two, other := deviceJID("15550000001", 1), deviceJID("15550000001", 2), deviceJID("15550000002", 1)
	for scope, want := range map[string][3]bool{
		"":                             {true, true, true},
		"15550000001":                  {true, true, false},
		"+15550000001":                 {true, true, false},
		"15550000001@s.whatsapp.net":   {true, true, false},
		"15550000001:2@s.whatsapp.net": {false, true, false},
		"915550000001@lid":             {true, true, false},
		"915550000001:1@lid":           {true, false, false},
		"915550000001":                 {true, true, false},
	} {
		f := &Faults{lidOf: func(jid types.JID) types.JID {
			return types.JID{User: "9" + jid.User, Device: jid.Device, Server: types.HiddenUserServer}
		}}
		_, err := f.Add(Fault{Kind: FaultDropAck, JID: scope})
		require.NoError(t, err)
		for i, jid := range []types.JID{one, two, other} {
			_, hit := f.Take(FaultDropAck, jid)
			require.Equal(t, want[i], hit, "scope %q, device %s", scope, jid)
		}
		_, hit := f.Take(FaultDropStanza, one)
		require.False(t, hit, "another kind")
	}
}

func TestFaultShareIsStable(t *testing.T) {
	t.Parallel()
	f := &Faults{}
	_, err := f.Add(Fault{Kind: FaultDropAck, Share: 0.3})
	require.NoError(t, err)
	struck := map[int]bool{}
	for i := range 2000 {
		_, struck[i] = f.Take(FaultDropAck, deviceJID(fmt.Sprint(15550000000+i), 1))
	}
	n := 0
	for i := range 2000 {
		_, hit := f.Take(FaultDropAck, deviceJID(fmt.Sprint(15550000000+i), 1))
		require.Equal(t, struck[i], hit)
		if hit {
			n++
		}
	}
	require.InDelta(t, 600, n, 100)
}

func TestFaultCountAndRemove(t *testing.T) {
	t.Parallel()
	f, jid := &Faults{}, deviceJID("15550000001", 1)
	first, err := f.Add(Fault{Kind: FaultAckError, Count: 2, Code: "463"})
	require.NoError(t, err)
	second, err := f.Add(Fault{Kind: FaultAckError, Code: "500"})
	require.NoError(t, err)
	require.NotEqual(t, first.ID, second.ID)
	for i, want := range []string{"463", "463", "500", "500"} {
		got, hit := f.Take(FaultAckError, jid)
		require.True(t, hit)
		require.Equal(t, want, got.Detail, "strike %d: the oldest rule goes first, until it is used up", i)
	}
	require.ErrorIs(t, f.Remove(first.ID), ErrUnknownFault)
	require.Equal(t, 2, f.List()[0].Struck)
	require.NoError(t, f.Remove(second.ID))
	require.Empty(t, f.List())
	_, hit := f.Take(FaultAckError, jid)
	require.False(t, hit)
}

func TestFaultDuration(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		f, jid := &Faults{}, deviceJID("15550000001", 1)
		_, err := f.Add(Fault{Kind: FaultRefuseLogins, Duration: 2 * time.Second})
		require.NoError(t, err)
		time.Sleep(2*time.Second - time.Nanosecond)
		_, hit := f.Take(FaultRefuseLogins, jid)
		require.True(t, hit)
		time.Sleep(time.Nanosecond)
		_, hit = f.Take(FaultRefuseLogins, jid)
		require.False(t, hit)
		require.Empty(t, f.List())
	})
}

func TestFaultJSON(t *testing.T) {
	t.Parallel()
	var f Fault
	require.NoError(t, json.Unmarshal([]byte(`{"kind":"stream_error","jid":"15550000001","share":0.5,"count":3,"duration":"2s","code":515}`), &f))
	require.Equal(t, Fault{Kind: FaultStreamError, JID: "15550000001", Share: 0.5, Count: 3, Duration: 2 * time.Second, Code: "515"}, f)
	raw, err := json.Marshal(f)
	require.NoError(t, err)
	require.JSONEq(t, `{"kind":"stream_error","jid":"15550000001","share":0.5,"count":3,"duration":"2s","code":"515","struck":0}`, string(raw))
	require.ErrorContains(t, json.Unmarshal([]byte(`{"duration":"soon"}`), &f), `"soon" is not a duration`)
	require.ErrorContains(t, json.Unmarshal([]byte(`{"code":"x"}`), &f), "is not a code")
}
