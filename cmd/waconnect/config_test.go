package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"log/slog"
	"net/netip"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write docs/configuration.md or docs/metrics.md again")

func environ(vars map[string]string) environment {
	return environment{process: func(name string) string { return vars[name] }}
}

var goodKey = base64.StdEncoding.EncodeToString(make([]byte, 32))

// complete is the least that a process with all roles needs, with changes.
func complete(changes map[string]string) map[string]string {
	vars := map[string]string{"DATABASE_URL": "postgres://u:p@h/d", "JWT_SECRET": "jwt-secret-value", "WA_AUTH_ENC_KEY_B64": goodKey}
	for k, v := range changes {
		vars[k] = v
	}
	return vars
}

func TestConfigDefaults(t *testing.T) {
	t.Parallel()
	c, err := loadConfig(environ(complete(nil)), nil)
	require.NoError(t, err)
	require.Equal(t, []Role{RoleNode, RoleRouter, RoleDispatcher}, c.Roles)
	require.Equal(t, "127.0.0.1:3001", c.APIAddr)
	require.Equal(t, "127.0.0.1:3000", c.WebAddr)
	require.Equal(t, "127.0.0.1:3030", c.AdminAddr)
	require.Equal(t, "127.0.0.1:7400", c.RPCAddr)
	require.Equal(t, "127.0.0.1", c.AdvertiseHost)
	require.Equal(t, "http://localhost:3000", c.FrontendURL)
	require.Equal(t, c.JWTSecret, c.ServiceJWTSecret)
	require.NotEmpty(t, c.NodeID)
	require.NotEmpty(t, c.RPCSecret, "one process with both roles makes its own")
	require.Equal(t, 5*time.Second, c.ReconnectAllDelay)
	require.Equal(t, 5*time.Second, c.ReconnectStagger)
	require.Equal(t, 24*time.Hour, c.InboundMaxAge)
	require.Equal(t, 1500*time.Millisecond, c.ComposingBefore)
	require.Equal(t, 10*time.Second, c.MediaFetchTimeout)
	require.Equal(t, 10*time.Minute, c.OfflineAlertsAfter)
	require.Equal(t, "error", c.AlertMinLevel)
	require.Equal(t, 587, c.SMTP.Port)
	require.True(t, c.MarkReadOnSend)
	require.False(t, c.InboundAutoRead || c.AutoComposing || c.Emulated())
	require.Empty(t, c.EgressAllow)
	require.Empty(t, c.Notes)
}

func TestConfigValues(t *testing.T) {
	t.Parallel()
	key := strings.Repeat("ab", 32)
	for _, tc := range []struct {
		name  string
		vars  map[string]string
		flags map[string]string
		check func(t *testing.T, c Config)
	}{
		{"a flag wins", map[string]string{"WACONNECT_NODE_ID": "env"}, map[string]string{"WACONNECT_NODE_ID": "flag"}, func(t *testing.T, c Config) {
			require.Equal(t, "flag", c.NodeID)
		}},
		{"host and port", map[string]string{"API_PORT": "0.0.0.0:80"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, "0.0.0.0:80", c.APIAddr)
		}},
		{"admin address wins over the port", map[string]string{"WACONNECT_ADMIN_ADDR": "127.0.0.1:9", "WORKER_HEALTH_PORT": "8"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, "127.0.0.1:9", c.AdminAddr)
		}},
		{"zero composing is zero", map[string]string{"WORKER_COMPOSING_BEFORE_SEND_MS": "0"}, nil, func(t *testing.T, c Config) {
			require.Zero(t, c.ComposingBefore)
		}},
		{"negative composing is zero", map[string]string{"WORKER_COMPOSING_BEFORE_SEND_MS": "-1"}, nil, func(t *testing.T, c Config) {
			require.Zero(t, c.ComposingBefore)
		}},
		{"networks", map[string]string{"WACONNECT_EGRESS_ALLOW": "10.1.2.3/8, ::1/128"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8"), netip.MustParsePrefix("::1/128")}, c.EgressAllow)
		}},
		{"an emulator", map[string]string{"WACONNECT_WHATSAPP_ADDR": "127.0.0.1:4001", "WACONNECT_WHATSAPP_ROOT_KEY": key}, nil, func(t *testing.T, c Config) {
			require.True(t, c.Emulated())
			require.Len(t, c.Notes, 1)
			require.Equal(t, byte(0xab), c.WhatsAppRootKey[31])
		}},
		{"reserved settings are named", map[string]string{"SMTP_HOST": "mail"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, []string{"SMTP_HOST is set, and nothing uses it yet"}, c.Notes)
		}},
		{"mail", map[string]string{"ALERT_EMAIL_TO": "a@x.org; b@x.org,c@x.org"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, []string{"a@x.org", "b@x.org", "c@x.org"}, c.SMTP.To)
		}},
		{"trailing slash", map[string]string{"FRONTEND_URL": "https://p.example.com/"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, "https://p.example.com", c.FrontendURL)
		}},
		{"redis is named as unused", map[string]string{"REDIS_URL": "redis://h"}, nil, func(t *testing.T, c Config) {
			require.Equal(t, []string{"REDIS_URL is set and not used: Redis is not used; events go through NATS (NATS_URL)"}, c.Notes)
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			c, err := loadConfig(environ(complete(tc.vars)), tc.flags)
			require.NoError(t, err)
			tc.check(t, c)
		})
	}
}

// Every problem stands on its own line, with the variable, its value unless it is secret, and what was expected.
func TestConfigProblems(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name string
		vars map[string]string
		want []string
	}{
		{"nothing is set", nil, []string{"DATABASE_URL is not set: ", "JWT_SECRET is not set: ", "WA_AUTH_ENC_KEY_B64 is not set: "}},
		{"a lone node", complete(map[string]string{"WACONNECT_ROLES": "node"}), []string{"WACONNECT_RPC_SECRET is not set: "}},
		{"half an emulator", complete(map[string]string{"WACONNECT_WHATSAPP_ADDR": "h:1"}), []string{"WACONNECT_WHATSAPP_ADDR and WACONNECT_WHATSAPP_ROOT_KEY: only one is set"}},
		{
			"the other half", complete(map[string]string{"WACONNECT_WHATSAPP_ROOT_KEY": strings.Repeat("ab", 32)}),
			[]string{"WACONNECT_WHATSAPP_ADDR and WACONNECT_WHATSAPP_ROOT_KEY: only one is set"},
		},
		{
			"a wrong key is one problem", complete(map[string]string{"WACONNECT_WHATSAPP_ADDR": "h:1", "WACONNECT_WHATSAPP_ROOT_KEY": "ab"}),
			[]string{`WACONNECT_WHATSAPP_ROOT_KEY="ab": expected 64 hexadecimal digits`},
		},
		{"half an administrator", complete(map[string]string{"ADMIN_EMAIL": "a@x.org"}), []string{"ADMIN_EMAIL and ADMIN_PASSWORD: only one is set"}},
		{"unreachable node", complete(map[string]string{"WACONNECT_RPC_ADDR": "0.0.0.0:7400"}), []string{"WACONNECT_ADVERTISE_HOST is not set"}},
		{"secrets are masked", complete(map[string]string{
			"DATABASE_URL": "mysql://hunter2@h", "WA_AUTH_ENC_KEY_B64": "hunter2", "NATS_URL": "hunter2", "WACONNECT_RPC_SECRET": "hunter2",
		}), []string{
			"DATABASE_URL=***: expected a URL", "NATS_URL=***: expected", "WACONNECT_RPC_SECRET=***: expected 16", "WA_AUTH_ENC_KEY_B64=***: expected 32 bytes",
		}},
		{"all at once", complete(map[string]string{
			"API_PORT": "http", "WACONNECT_ROLES": "node,wizard", "WORKER_INBOUND_MAX_AGE_MS": "-1", "WORKER_INBOUND_AUTO_READ": "maybe",
			"WORKER_MEDIA_FETCH_TIMEOUT_MS": "999", "DEVICE_ALERT_MIN_LEVEL": "loud", "SMTP_PORT": "0", "WACONNECT_EGRESS_ALLOW": "10.0.0.1",
			"WACONNECT_LOGIN_RATE": "0", "WACONNECT_OFFLINE_GRACE": "60", "FRONTEND_URL": "panel", "WACONNECT_NODE_ID": "a b",
		}), []string{
			`API_PORT="http": `, `WACONNECT_ROLES="node,wizard": `, `WORKER_INBOUND_MAX_AGE_MS="-1": `, `WORKER_INBOUND_AUTO_READ="maybe": expected true or false`,
			`WORKER_MEDIA_FETCH_TIMEOUT_MS="999": `, `DEVICE_ALERT_MIN_LEVEL="loud": `, `SMTP_PORT="0": `, `WACONNECT_EGRESS_ALLOW="10.0.0.1": `,
			`WACONNECT_LOGIN_RATE="0": `, `WACONNECT_OFFLINE_GRACE="60": `, `FRONTEND_URL="panel": `, `WACONNECT_NODE_ID="a b": `,
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			_, err := loadConfig(environ(tc.vars), nil)
			require.Error(t, err)
			for _, want := range tc.want {
				require.ErrorContains(t, err, "\n  "+want)
			}
			require.Len(t, strings.Split(err.Error(), "\n"), len(tc.want)+1, "one line each: %s", err)
			require.NotContains(t, err.Error(), "hunter2")
		})
	}
}

func TestSecretIsNeverShown(t *testing.T) {
	t.Parallel()
	c := Config{JWTSecret: "hunter2", SMTP: SMTP{Password: "hunter2"}}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%v %+v %#v %s %q %x", c, c, c.JWTSecret, c.JWTSecret, c.JWTSecret, c.JWTSecret)
	require.NoError(t, json.NewEncoder(&b).Encode(c))
	slog.New(slog.NewTextHandler(&b, nil)).Info("x", "secret", c.JWTSecret, "config", c)
	require.NotContains(t, b.String(), "hunter2")
	require.Contains(t, b.String(), masked)
	require.Empty(t, Secret("").String())
}

func TestEnvFile(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		name, text string
		want       map[string]string
		err        string
	}{
		{"plain", "A=1\n\n# comment\nexport B = two words # why\r\nC=", map[string]string{"A": "1", "B": "two words", "C": ""}, ""},
		{"quotes", `A="x \"y\"\n\\ \z" # c` + "\nB='a\\n#b'", map[string]string{"A": "x \"y\"\n\\ \\z", "B": `a\n#b`}, ""},
		{"hash without a space belongs to the value", "A=b#c", map[string]string{"A": "b#c"}, ""},
		{"equals sign in the value", "A=postgres://h/d?x=y", map[string]string{"A": "postgres://h/d?x=y"}, ""},
		{"no equals sign", "A=1\nhunter2", nil, "line 2 is not NAME=value"},
		{"not a name", "1A=1", nil, "line 1 is not NAME=value"},
		{"open quote", `A="hunter2`, nil, "line 1 (A): the closing quote is missing"},
		{"text after the quote", `A="hunter2" x`, nil, "line 1 (A): text follows"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			t.Parallel()
			got, err := parseEnvFile(tc.text)
			if tc.err != "" {
				require.ErrorContains(t, err, tc.err)
				require.NotContains(t, err.Error(), "hunter2")
				return
			}
			require.NoError(t, err)
			require.Equal(t, tc.want, got)
		})
	}
}

// Not parallel: it changes the directory and the environment of the process.
func TestEnvFileIsFound(t *testing.T) {
	t.Chdir(t.TempDir())
	t.Setenv("ENV_FILE", "")
	env, err := loadEnvironment()
	require.NoError(t, err, "the default file need not exist")
	require.Empty(t, env.path)

	require.NoError(t, os.WriteFile("env.local", []byte("FROM_FILE=file\nFROM_BOTH=file"), 0o600))
	t.Setenv("FROM_BOTH", "process")
	env, err = loadEnvironment()
	require.NoError(t, err)
	require.Equal(t, "file", env.get("FROM_FILE"))
	require.Equal(t, "process", env.get("FROM_BOTH"))

	t.Setenv("ENV_FILE", "elsewhere")
	_, err = loadEnvironment()
	require.ErrorContains(t, err, "ENV_FILE", "a named file must exist")
}

// docs/configuration.md is made from the settings themselves.
func TestConfigurationIsDocumented(t *testing.T) {
	t.Parallel()
	const path = "../../docs/configuration.md"
	want := configurationDoc()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	have, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(have), "run: go test ./cmd/waconnect -run TestConfigurationIsDocumented -update")
}

func configurationDoc() string {
	var b strings.Builder
	b.WriteString(`# Configuration

` + "`waconnect serve`" + ` reads these variables once, at start, and refuses to start if any is wrong; it names all problems at once.
A file named by ` + "`ENV_FILE`" + ` (default ` + "`env.local`" + `, if it is there) may hold them as NAME=value lines; the environment wins over the file,
and a flag over both (` + "`waconnect serve --help`" + `; secrets have no flags). ` + "`waconnect dev`" + ` takes the same variables and fills what is missing.
An empty value counts as not set. Made from the code by ` + "`go test ./cmd/waconnect -run TestConfigurationIsDocumented -update`" + `.

| variable | default | expected | meaning |
|---|---|---|---|
`)
	for _, s := range settings {
		def := "–"
		if s.def != "" {
			def = "`" + s.def + "`"
		}
		expect := s.expect
		if s.secret {
			expect += " (secret)"
		}
		help := s.help
		if s.reserved {
			help += " (reserved: nothing uses it yet)"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s |\n", s.name, def, expect, help)
	}
	b.WriteString(`
Logging: ` + "`WACONNECT_LOG_FORMAT`" + ` (auto, text, json) and ` + "`WACONNECT_LOG_LEVEL`" + ` (debug, info, warn, error).
Private PostgreSQL of dev and tests: ` + "`WACONNECT_PG_BIN`" + `, the directory of its ` + "`initdb` and `postgres`" + `.
The databases that ` + "`waconnect import whatsmeow`" + ` reads: ` + "`WACONNECT_IMPORT_FROM`, `WACONNECT_IMPORT_KEYS_FROM`" + `.
Set by older installations and not used: ` + "`REDIS_URL`, `VITE_API_URL`" + `; a start-up note says so.
`)
	return b.String()
}
