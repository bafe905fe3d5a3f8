package deploy_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	policyv1 "k8s.io/api/policy/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"sigs.k8s.io/yaml"

	"github.com/waconnect/waconnect/tools/ops/rulefile"
)

// serviceMonitor and prometheusRule are what we use of the Prometheus operator's objects.
type serviceMonitor struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata"`
	Spec              struct {
		Selector  metav1.LabelSelector `json:"selector"`
		Endpoints []struct {
			Port        string `json:"port"`
			Interval    string `json:"interval"`
			Relabelings []struct {
				SourceLabels []string `json:"sourceLabels,omitempty"`
				TargetLabel  string   `json:"targetLabel"`
				Replacement  string   `json:"replacement,omitempty"`
			} `json:"relabelings"`
		} `json:"endpoints"`
	} `json:"spec"`
}

type prometheusRule struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata"`
	Spec              rulefile.File `json:"spec"`
}

var kinds = map[string]func() any{
	"v1/Service":                              func() any { return &corev1.Service{} },
	"v1/ServiceAccount":                       func() any { return &corev1.ServiceAccount{} },
	"v1/ConfigMap":                            func() any { return &corev1.ConfigMap{} },
	"apps/v1/StatefulSet":                     func() any { return &appsv1.StatefulSet{} },
	"apps/v1/Deployment":                      func() any { return &appsv1.Deployment{} },
	"batch/v1/Job":                            func() any { return &batchv1.Job{} },
	"policy/v1/PodDisruptionBudget":           func() any { return &policyv1.PodDisruptionBudget{} },
	"networking.k8s.io/v1/NetworkPolicy":      func() any { return &networkingv1.NetworkPolicy{} },
	"networking.k8s.io/v1/Ingress":            func() any { return &networkingv1.Ingress{} },
	"monitoring.coreos.com/v1/ServiceMonitor": func() any { return &serviceMonitor{} },
	"monitoring.coreos.com/v1/PrometheusRule": func() any { return &prometheusRule{} },
}

// decode refuses kinds that it does not know and fields that a kind does not have.
func decode(manifest string) (any, error) {
	var kind metav1.TypeMeta
	if err := yaml.Unmarshal([]byte(manifest), &kind); err != nil {
		return nil, err
	}
	make, ok := kinds[kind.APIVersion+"/"+kind.Kind]
	if !ok {
		return nil, fmt.Errorf("unknown kind %s/%s", kind.APIVersion, kind.Kind)
	}
	object := make()
	return object, yaml.UnmarshalStrict([]byte(manifest), object)
}

// packed is the chart as deploy/release.sh packs it.
func packed(t *testing.T) *chart.Chart {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "waconnect")
	require.NoError(t, os.CopyFS(dir, os.DirFS(root+"deploy/helm/waconnect")))
	for from, to := range map[string]string{"dashboards/rules/*.yml": "files/rules", "dashboards/*.json": "files/dashboards"} {
		require.NoError(t, os.MkdirAll(filepath.Join(dir, to), 0o700))
		files, err := filepath.Glob(root + from)
		require.NoError(t, err)
		for _, f := range files {
			b, err := os.ReadFile(f)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, to, filepath.Base(f)), b, 0o600))
		}
	}
	c, err := loader.Load(dir)
	require.NoError(t, err)
	require.NoError(t, c.Validate())
	return c
}

// render gives the objects of an installation with some values.
func render(c *chart.Chart, values map[string]any) (objects []any, err error) {
	all, err := chartutil.ToRenderValues(c, values, chartutil.ReleaseOptions{Name: "waconnect", Namespace: "chat", IsInstall: true}, chartutil.DefaultCapabilities)
	if err != nil {
		return nil, err
	}
	files, err := engine.Engine{Strict: true}.Render(c, all)
	if err != nil {
		return nil, err
	}
	for name, text := range files {
		if strings.HasSuffix(name, "NOTES.txt") {
			continue
		}
		for _, manifest := range strings.Split(text, "\n---") {
			if len(bytes.TrimSpace([]byte(manifest))) == 0 {
				continue
			}
			object, err := decode(manifest)
			if err != nil {
				return nil, fmt.Errorf("%s: %w\n%s", name, err, manifest)
			}
			objects = append(objects, object)
		}
	}
	return objects, nil
}

func everything() map[string]any {
	return map[string]any{
		"existingSecret":   "waconnect",
		"settings":         map[string]any{"WACONNECT_LOGIN_RATE": 100, "WORKER_INBOUND_AUTO_READ": true},
		"ingress":          map[string]any{"enabled": true, "className": "nginx", "host": "api.example", "tlsSecret": "tls", "annotations": map[string]any{"a/b": "c"}},
		"metrics":          map[string]any{"serviceMonitor": true, "prometheusRule": true, "dashboards": true, "labels": map[string]any{"release": "prometheus"}},
		"networkPolicy":    map[string]any{"apiFrom": []any{map[string]any{"namespaceSelector": map[string]any{}}}, "metricsFrom": []any{map[string]any{"podSelector": map[string]any{}}}},
		"imagePullSecrets": []any{map[string]any{"name": "pull"}},
		"node":             map[string]any{"nodeSelector": map[string]any{"disk": "ssd"}, "tolerations": []any{map[string]any{"key": "x", "operator": "Exists"}}},
	}
}

func TestChart(t *testing.T) {
	t.Parallel()
	c := packed(t)
	for name, values := range map[string]map[string]any{"least": {"existingSecret": "waconnect"}, "everything": everything()} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			objects, err := render(c, values)
			require.NoError(t, err)
			requireSound(t, objects)
			count := map[string]int{}
			for _, o := range objects {
				count[strings.TrimPrefix(fmt.Sprintf("%T", o), "*")]++
			}
			if name == "everything" {
				require.Equal(t, 7, count["deploy_test.prometheusRule"])
				require.Equal(t, 7, count["v1.ConfigMap"])
				require.Equal(t, 1, count["deploy_test.serviceMonitor"])
				require.Equal(t, 1, count["v1.Ingress"])
			} else {
				require.Zero(t, count["deploy_test.serviceMonitor"]+count["v1.Ingress"]+count["deploy_test.prometheusRule"])
			}
			require.Equal(t, 3, count["v1.PodDisruptionBudget"])
			require.Equal(t, 2, count["v1.Deployment"])
			require.Equal(t, 1, count["v1.StatefulSet"]*count["v1.Job"]*count["v1.NetworkPolicy"])
		})
	}
}

// requireSound says whether the objects of an installation fit together.
func requireSound(t *testing.T, objects []any) {
	t.Helper()
	pods := map[string]corev1.PodTemplateSpec{}
	for _, o := range objects {
		switch o := o.(type) {
		case *appsv1.StatefulSet:
			pods["node"] = o.Spec.Template
			require.True(t, selects(t, o.Spec.Selector, o.Spec.Template.Labels))
			require.GreaterOrEqual(t, *o.Spec.Template.Spec.TerminationGracePeriodSeconds, int64(90))
			require.Equal(t, "/waconnect ring drain --within 60s", strings.Join(o.Spec.Template.Spec.Containers[0].Lifecycle.PreStop.Exec.Command, " "))
		case *appsv1.Deployment:
			pods[o.Spec.Template.Labels["app.kubernetes.io/component"]] = o.Spec.Template
			require.True(t, selects(t, o.Spec.Selector, o.Spec.Template.Labels))
			require.NotNil(t, o.Spec.Template.Spec.Containers[0].Lifecycle.PreStop.Sleep)
		case *batchv1.Job:
			requireHardened(t, o.Spec.Template.Spec)
			require.Contains(t, o.Annotations["helm.sh/hook"], "pre-upgrade")
		}
	}
	require.Len(t, pods, 3)
	for role, pod := range pods {
		requireHardened(t, pod.Spec)
		container := pod.Spec.Containers[0]
		env := map[string]string{}
		for _, e := range container.Env {
			requireKnown(t, []string{e.Name}, "the chart")
			require.NotContains(t, env, e.Name, "set twice")
			env[e.Name] = e.Value
		}
		require.Equal(t, role, env["WACONNECT_ROLES"])
		require.Equal(t, "3", env["WACONNECT_STREAM_REPLICAS"])
		requireCalm(t, func(n string) string { return env[n] })
		require.Equal(t, "waconnect", container.EnvFrom[0].SecretRef.Name)
		require.NotNil(t, container.ReadinessProbe)
		var names []string
		for _, v := range pod.Spec.Volumes {
			names = append(names, v.Name)
		}
		for _, m := range container.VolumeMounts {
			require.Contains(t, names, m.Name)
		}
	}
	services := 0
	for _, o := range objects {
		switch o := o.(type) {
		case *corev1.Service:
			services++
			hit := 0
			for role, pod := range pods {
				if !labels.SelectorFromSet(o.Spec.Selector).Matches(labels.Set(pod.Labels)) {
					continue
				}
				hit++
				for _, p := range o.Spec.Ports {
					require.True(t, slices.ContainsFunc(pod.Spec.Containers[0].Ports, func(c corev1.ContainerPort) bool { return c.Name == p.TargetPort.StrVal }),
						"service %s: %s has no port %s", o.Name, role, p.TargetPort.StrVal)
				}
			}
			require.Positive(t, hit, "service %s selects nothing", o.Name)
		case *policyv1.PodDisruptionBudget:
			hit := 0
			for _, pod := range pods {
				if selects(t, o.Spec.Selector, pod.Labels) {
					hit++
				}
			}
			require.Equal(t, 1, hit, o.Name)
		case *networkingv1.NetworkPolicy:
			for role, pod := range pods {
				require.True(t, selects(t, &o.Spec.PodSelector, pod.Labels), role)
			}
			require.Len(t, o.Spec.Ingress[0].From, 1, "the node service and gossip are for our own pods")
			require.NotNil(t, o.Spec.Ingress[0].From[0].PodSelector)
			for _, rule := range o.Spec.Ingress[1:] {
				for _, p := range rule.Ports {
					require.NotContains(t, []int{7400, 7946}, p.Port.IntValue())
				}
			}
		case *serviceMonitor:
			found := false
			for _, other := range objects {
				if s, ok := other.(*corev1.Service); ok && selects(t, &o.Spec.Selector, s.Labels) {
					found = true
					require.Equal(t, o.Spec.Endpoints[0].Port, s.Spec.Ports[0].Name)
				}
			}
			require.True(t, found)
			var targets []string
			for _, r := range o.Spec.Endpoints[0].Relabelings {
				targets = append(targets, r.TargetLabel)
			}
			require.Equal(t, []string{"job", "node", "role"}, targets)
		case *prometheusRule:
			require.NotEmpty(t, rulefile.All([]rulefile.File{o.Spec}))
		}
	}
	require.GreaterOrEqual(t, services, 2)
}

func selects(t *testing.T, s *metav1.LabelSelector, have map[string]string) bool {
	t.Helper()
	selector, err := metav1.LabelSelectorAsSelector(s)
	require.NoError(t, err)
	return selector.Matches(labels.Set(have))
}

// requireHardened is what the restricted profile of Kubernetes asks for.
func requireHardened(t *testing.T, pod corev1.PodSpec) {
	t.Helper()
	require.True(t, *pod.SecurityContext.RunAsNonRoot)
	require.Equal(t, corev1.SeccompProfileTypeRuntimeDefault, pod.SecurityContext.SeccompProfile.Type)
	require.False(t, *pod.AutomountServiceAccountToken)
	for _, c := range pod.Containers {
		require.False(t, *c.SecurityContext.AllowPrivilegeEscalation)
		require.True(t, *c.SecurityContext.ReadOnlyRootFilesystem)
		require.Equal(t, []corev1.Capability{"ALL"}, c.SecurityContext.Capabilities.Drop)
		require.NotEmpty(t, c.Resources.Limits.Memory().String())
	}
}

func TestChartRefusesWrongValues(t *testing.T) {
	t.Parallel()
	c := packed(t)
	for _, tc := range []struct {
		change func(map[string]any)
		want   string
	}{
		{func(v map[string]any) { delete(v, "existingSecret") }, "existingSecret"},
		{func(v map[string]any) { v["node"] = map[string]any{"replcas": 3} }, "replcas"},
		{func(v map[string]any) { v["streamReplicas"] = 2 }, "streamReplicas"},
		{func(v map[string]any) { v["lease"] = map[string]any{"trust": "eight"} }, "trust"},
		{func(v map[string]any) { v["settings"] = map[string]any{"lower": 1} }, "lower"},
		{func(v map[string]any) { v["ingress"] = map[string]any{"enabled": true} }, "ingress.host"},
	} {
		values := map[string]any{"existingSecret": "waconnect"}
		tc.change(values)
		_, err := render(c, values)
		require.ErrorContains(t, err, tc.want)
	}
}

// What the check is for would be found.
func TestManifestFaultsAreFound(t *testing.T) {
	t.Parallel()
	_, err := decode("apiVersion: apps/v1\nkind: StatefulSet\nspec: {replcas: 3}\n")
	require.ErrorContains(t, err, "replcas")
	_, err = decode("apiVersion: apps/v2\nkind: StatefulSet\n")
	require.ErrorContains(t, err, "unknown kind")
	_, err = decode("apiVersion: v1\nkind: Service\nspec: {ports: [{port: many}]}\n")
	require.Error(t, err)
}
