package rest_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/waconnect/waconnect/node/watest"
)

// Every command of docs/people.md works, in its order.
func TestCommandsOfTheDocumentation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	alice, bob := w.phone("15550000001", "Alice"), w.phone("15550000002", "Bob")
	w.phone("15550000003", "Carol")
	w.link(alice)
	message, err := bob.Send(t.Context(), watest.Outgoing{To: alice.Number(), Text: "hello"})
	require.NoError(t, err)
	w.eventually("the event", func() bool {
		return strings.Contains(w.do("reader", "GET /events?type=message.inbound", "").text, message)
	})
	elsewhere, err := bob.CreateGroup(t.Context(), "Bob's", nil)
	require.NoError(t, err)
	code, err := bob.Invite(elsewhere)
	require.NoError(t, err)

	text, err := os.ReadFile("../../docs/people.md")
	require.NoError(t, err)
	env := map[string]string{
		"API": w.url, "DEVICE": string(w.device), "AUTH": "authorization: Bearer " + w.tokens["admin"], "JSON": "content-type: application/json",
		"MESSAGE": message, "LINK": "https://chat.whatsapp.com/" + code,
	}
	ran := 0
	for _, block := range strings.Split(string(text), "```sh\n")[1:] {
		commands, _, _ := strings.Cut(block, "```")
		for _, command := range strings.Split(strings.TrimSpace(commands), "\n") {
			cmd := exec.CommandContext(t.Context(), "bash", "-c", strings.Replace(command, "curl -s", "curl -sS --fail-with-body", 1))
			for k, v := range env {
				cmd.Env = append(cmd.Env, k+"="+v)
			}
			cmd.Env = append(cmd.Env, "PATH="+os.Getenv("PATH"))
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s\n%s", command, out)
			var made struct{ Group struct{ JID string } }
			if json.Unmarshal(out, &made) == nil && made.Group.JID != "" {
				env["GROUP"] = made.Group.JID
			}
			ran++
		}
	}
	require.Equal(t, 19, ran)
}
