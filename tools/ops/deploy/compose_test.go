package deploy_test

import (
	"context"
	"encoding/base64"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/stretchr/testify/require"
	"sigs.k8s.io/yaml"
)

func compose(t *testing.T, env ...string) *types.Project {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{root + "compose.yaml"}, cli.WithEnv(env), cli.WithName("waconnect"))
	require.NoError(t, err)
	project, err := options.LoadProject(context.Background())
	require.NoError(t, err)
	return project
}

func TestCompose(t *testing.T) {
	t.Parallel()
	project := compose(t, "DEVICE_ALERT_MIN_LEVEL=warn")
	var names []string
	for name := range project.Services {
		names = append(names, name)
	}
	slices.Sort(names)
	require.Equal(t, []string{
		"dispatcher-1", "dispatcher-2", "grafana", "migrate", "nats-1", "nats-2", "nats-3", "node-1", "node-2", "node-3", "postgres", "prometheus",
		"router-1", "router-2", "secrets",
	}, names)
	for name, s := range project.Services {
		for _, p := range s.Ports {
			require.Equal(t, "127.0.0.1", p.HostIP, "%s is open to everybody", name)
		}
		for _, v := range s.Volumes {
			if v.Type == types.VolumeTypeBind {
				_, err := os.Stat(v.Source)
				require.NoError(t, err, "%s mounts what is not there", name)
			}
		}
		for variable, value := range s.Environment {
			if value != nil && regexp.MustCompile("PASSWORD|SECRET|KEY").MatchString(variable) && !strings.HasSuffix(variable, "_FILE") {
				require.Empty(t, *value, "%s: a secret stands in the file: %s", name, variable)
			}
		}
		require.False(t, s.Privileged)
	}
	known := settings(t)
	// Of one process alone, or what stands in the file of secrets or in the image.
	elsewhere := []string{
		"DATABASE_URL", "NATS_URL", "WACONNECT_RPC_SECRET", "WACONNECT_GOSSIP_KEY", "API_PORT", "WEB_PORT", "WORKER_HEALTH_PORT", "WACONNECT_ADMIN_ADDR",
		"WACONNECT_RPC_ADDR", "WACONNECT_GOSSIP_ADDR", "WACONNECT_CAPACITY", "WACONNECT_CRASH_FILE", "WACONNECT_MEDIA_DIR", "WACONNECT_WHATSAPP_SOURCE", "WACONNECT_LOG_FORMAT",
		"WACONNECT_DEV", "WACONNECT_SIMULATOR_URL", // of dev alone
	}
	roles := map[string]int{}
	for name, s := range project.Services {
		role := s.Environment["WACONNECT_ROLES"]
		if role == nil {
			continue
		}
		roles[*role]++
		require.Equal(t, name, *s.Environment["WACONNECT_NODE_ID"])
		require.Equal(t, name, *s.Environment["WACONNECT_ADVERTISE_HOST"])
		require.Equal(t, "3", *s.Environment["WACONNECT_STREAM_REPLICAS"])
		requireCalm(t, func(n string) string { return *s.Environment[n] })
		for n := range s.Environment {
			require.Contains(t, known, n, name)
		}
		for _, n := range known {
			_, passed := s.Environment[n]
			require.True(t, passed || slices.Contains(elsewhere, n), "%s is not passed to %s", n, name)
		}
		require.Equal(t, "warn", *s.Environment["DEVICE_ALERT_MIN_LEVEL"], "what the environment says is passed through")
		require.Nil(t, s.Environment["SMTP_HOST"], "what it does not say is not set")
		require.GreaterOrEqual(t, time.Duration(*s.StopGracePeriod), time.Minute)
		require.True(t, s.ReadOnly)
		require.Equal(t, types.ServiceConditionCompletedSuccessfully, s.DependsOn["migrate"].Condition)
		require.True(t, slices.ContainsFunc(s.Volumes, func(v types.ServiceVolumeConfig) bool { return v.Source == name && v.Target == "/var/lib/waconnect" }),
			"the report of a crash must outlive the container of %s", name)
	}
	require.Equal(t, map[string]int{"node": 3, "router": 2, "dispatcher": 2}, roles)
}

// Prometheus scrapes all processes, with the labels that dashboards go by.
func TestComposePrometheus(t *testing.T) {
	t.Parallel()
	var config struct {
		ScrapeConfigs []struct {
			JobName       string `json:"job_name"`
			StaticConfigs []struct {
				Targets []string
				Labels  map[string]string
			} `json:"static_configs"`
		} `json:"scrape_configs"`
	}
	prometheus := text(t, "deploy/compose/prometheus.yml")
	require.NoError(t, yaml.Unmarshal([]byte(prometheus), &config))
	require.Len(t, config.ScrapeConfigs, 1)
	require.Equal(t, "waconnect", config.ScrapeConfigs[0].JobName)
	project := compose(t)
	scraped := map[string]bool{}
	for _, c := range config.ScrapeConfigs[0].StaticConfigs {
		name, port, _ := strings.Cut(c.Targets[0], ":")
		require.Equal(t, "3030", port)
		require.Equal(t, name, c.Labels["node"])
		require.Equal(t, *project.Services[name].Environment["WACONNECT_ROLES"], c.Labels["role"])
		scraped[name] = true
	}
	for name, s := range project.Services {
		require.Equal(t, s.Environment["WACONNECT_ROLES"] != nil, scraped[name], name)
	}
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		require.Empty(t, os.Getenv("CI"), "promtool is missing: install the package prometheus")
		t.Skip("promtool is missing: install the package prometheus")
	}
	rules, err := filepath.Abs(root + "dashboards/rules")
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "prometheus.yml")
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(prometheus, "/etc/prometheus/rules", rules, 1)), 0o600))
	out, err := exec.Command(promtool, "check", "config", file).CombinedOutput()
	require.NoError(t, err, "%s", out)
	require.Contains(t, string(out), "slo.yml")
}

func TestComposeGrafana(t *testing.T) {
	t.Parallel()
	var sources struct {
		Datasources []struct{ Name, UID, Type, URL string }
	}
	require.NoError(t, yaml.Unmarshal([]byte(text(t, "deploy/compose/grafana/datasources/prometheus.yml")), &sources))
	require.Equal(t, "http://prometheus:9090", sources.Datasources[0].URL)
	var providers struct {
		Providers []struct{ Options struct{ Path string } }
	}
	require.NoError(t, yaml.Unmarshal([]byte(text(t, "deploy/compose/grafana/dashboards/waconnect.yml")), &providers))
	grafana := compose(t).Services["grafana"]
	require.True(t, slices.ContainsFunc(grafana.Volumes, func(v types.ServiceVolumeConfig) bool {
		return v.Target == providers.Providers[0].Options.Path && strings.HasSuffix(v.Source, "/dashboards")
	}))
	home := *grafana.Environment["GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH"]
	require.FileExists(t, filepath.Join(root, home))
}

// makeSecrets runs the script with its directories below dir.
func makeSecrets(t *testing.T, dir string) {
	t.Helper()
	script := text(t, "deploy/compose/secrets.sh")
	for _, d := range []string{"secrets", "postgres", "nats", "grafana"} {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, d), 0o700))
		script = regexp.MustCompile(`(^|[\s>(])/`+d+`\b`).ReplaceAllString(script, "${1}"+dir+"/"+d)
	}
	cmd := exec.Command("sh", "-c", "chown() { :; }\n"+script) // who owns them is a matter of the images
	cmd.Env = append(os.Environ(), "ADMIN_EMAIL=admin@example.com")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", out)
}

func TestComposeSecrets(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	makeSecrets(t, dir)
	file := filepath.Join(dir, "secrets", "waconnect.env")
	first, err := os.ReadFile(file)
	require.NoError(t, err)
	env := map[string]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(first)), "\n") {
		name, value, ok := strings.Cut(line, "=")
		require.True(t, ok, line)
		env[name] = value
	}
	for _, name := range required {
		require.NotEmpty(t, env[name], name)
	}
	for name := range env {
		requireKnown(t, []string{name}, "secrets.sh")
	}
	for _, name := range []string{"WACONNECT_GOSSIP_KEY", "WA_AUTH_ENC_KEY_B64"} {
		key, err := base64.StdEncoding.DecodeString(env[name])
		require.NoError(t, err)
		require.Len(t, key, 32, name)
	}
	password, err := os.ReadFile(filepath.Join(dir, "postgres", "database-password"))
	require.NoError(t, err)
	require.Contains(t, env["DATABASE_URL"], ":"+string(password)+"@postgres:")
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	makeSecrets(t, dir)
	again, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(first), string(again), "secrets that are there are never changed")
	other := t.TempDir()
	makeSecrets(t, other)
	second, err := os.ReadFile(filepath.Join(other, "secrets", "waconnect.env"))
	require.NoError(t, err)
	require.NotEqual(t, string(first), string(second))
}

// Three servers with the file of compose become a cluster that keeps a stream three times, for those who know the password.
func TestComposeNATS(t *testing.T) {
	dir := t.TempDir()
	makeSecrets(t, dir)
	var ports []string
	for range 3 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		ports = append(ports, l.Addr().String())
		require.NoError(t, l.Close())
	}
	routes, err := os.ReadFile(filepath.Join(dir, "nats", "routes.conf"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "nats", "routes.conf"), []byte(strings.NewReplacer("nats-1:6222", ports[0],
		"nats-2:6222", ports[1], "nats-3:6222", ports[2]).Replace(string(routes))), 0o600))
	config := text(t, "deploy/compose/nats.conf")
	config = strings.Replace(config, "include ../../secrets/auth.conf", "include ../../nats/auth.conf", 1)
	config = strings.Replace(config, "include ../../secrets/routes.conf", "include ../../nats/routes.conf", 1)
	config = regexp.MustCompile(`(?m)^http:.*$`).ReplaceAllString(config, "")
	var servers []*server.Server
	for i, name := range []string{"nats-1", "nats-2", "nats-3"} {
		one := strings.NewReplacer("0.0.0.0:4222", "127.0.0.1:-1", "0.0.0.0:6222", ports[i], "/data", dir+"/data-"+name, "$SERVER_NAME", name).Replace(config)
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "etc", name), 0o700))
		file := filepath.Join(dir, "etc", name, "nats.conf")
		require.NoError(t, os.WriteFile(file, []byte(one), 0o600))
		options, err := server.ProcessConfigFile(file)
		require.NoError(t, err)
		require.Equal(t, 10*time.Second, options.SyncInterval)
		options.NoSigs, options.NoLog = true, true
		s, err := server.NewServer(options)
		require.NoError(t, err)
		go s.Start()
		t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
		servers = append(servers, s)
	}
	for _, s := range servers {
		require.True(t, s.ReadyForConnections(20*time.Second))
	}
	_, err = nats.Connect(servers[0].ClientURL())
	require.ErrorIs(t, err, nats.ErrAuthorization)
	env, err := os.ReadFile(filepath.Join(dir, "secrets", "waconnect.env"))
	require.NoError(t, err)
	password := between(string(env), "nats://waconnect:", "@")
	nc, err := nats.Connect(servers[0].ClientURL(), nats.UserInfo("waconnect", password))
	require.NoError(t, err)
	defer nc.Close()
	js, err := nc.JetStream()
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		info, err := js.AddStream(&nats.StreamConfig{Name: "EVENTS", Subjects: []string{"ev.>"}, Replicas: 3})
		return err == nil && info.Config.Replicas == 3
	}, 40*time.Second, 200*time.Millisecond, "a stream on three servers")
	_, err = js.Publish("ev.0", []byte("x"))
	require.NoError(t, err)
	servers[2].Shutdown()
	servers[2].WaitForShutdown()
	require.Eventually(t, func() bool {
		_, err := js.Publish("ev.0", []byte("y"))
		return err == nil
	}, 20*time.Second, 200*time.Millisecond, "one of three may be away")
}
