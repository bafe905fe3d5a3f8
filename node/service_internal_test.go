package node

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/waconnect/waconnect/node/nodepb"
)

func acceptable() *nodepb.AcceptRequest {
	return &nodepb.AcceptRequest{
		MessageId: "01890a5d-ac96-774b-bcce-b302099a8057", TenantId: "t1", DeviceId: "d1", Chat: "1@lid", Type: "text", Payload: `{"text":"x"}`,
		WaId: "3EB0", TraceId: "trace", ExpiresAt: timestamppb.New(time.Unix(1_790_000_000, 0)),
		Idempotency: &nodepb.Idempotency{Scope: "send:d1", Key: "k", RequestHash: bytes.Repeat([]byte{1}, 32)},
	}
}

// What is accepted can be stored: an error of PostgreSQL would look like one that is away, and the router would try elsewhere.
func FuzzDecodeAccept(f *testing.F) {
	for _, change := range []func(*nodepb.AcceptRequest){
		func(*nodepb.AcceptRequest) {},
		func(r *nodepb.AcceptRequest) { r.MessageId = "{" + r.MessageId + "}" },
		func(r *nodepb.AcceptRequest) { r.Payload = "{" },
		func(r *nodepb.AcceptRequest) { r.ExpiresAt.Seconds = 1 << 60 },
		func(r *nodepb.AcceptRequest) { r.SendAt = &timestamppb.Timestamp{Nanos: -1} },
		func(r *nodepb.AcceptRequest) { r.Chat = "1\x00@lid" },
		func(r *nodepb.AcceptRequest) { r.Idempotency.Key = "\x00" },
		func(r *nodepb.AcceptRequest) { r.Idempotency = nil },
	} {
		r := acceptable()
		change(r)
		b, err := proto.Marshal(r)
		require.NoError(f, err)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var r nodepb.AcceptRequest
		if proto.Unmarshal(b, &r) != nil {
			return
		}
		m, idem, err := decodeAccept(&r)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		require.NotEqual(t, uuid.Nil, m.ID)
		require.True(t, json.Valid(m.Payload))
		require.NotEmpty(t, m.DeviceID)
		for _, text := range []string{m.TenantID, string(m.DeviceID), m.Chat, m.Type, string(m.Payload), m.WAID, m.TraceID, idem.Scope, idem.Key} {
			require.True(t, utf8.ValidString(text) && !strings.ContainsRune(text, 0), "%q", text)
		}
		require.Less(t, m.ExpiresAt.Year(), 10_000)
		require.GreaterOrEqual(t, m.ExpiresAt.Year(), 1)
		if m.SendAt != nil {
			require.Less(t, m.SendAt.Year(), 10_000)
		}
	})
}
