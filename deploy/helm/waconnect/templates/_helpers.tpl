{{/* Names and parts that several objects have in common. */}}

{{- define "waconnect.name" -}}
{{- if contains .Chart.Name .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{ else }}{{ printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" }}{{ end -}}
{{- end }}

{{- define "waconnect.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "waconnect.labels" -}}
{{ include "waconnect.selector" . }}
app.kubernetes.io/version: {{ .Values.image.tag | default .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end }}

{{- define "waconnect.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{/* The pod of a role. Called with the root, the role and the settings of the role. */}}
{{- define "waconnect.pod" -}}
{{- $root := .root -}}
metadata:
  labels:
    {{- include "waconnect.labels" $root | nindent 4 }}
    app.kubernetes.io/component: {{ .role }}
  annotations:
    # A changed setting restarts the pods; a changed Secret does not: restart them by hand.
    waconnect/settings: {{ toJson (list $root.Values.settings $root.Values.lease $root.Values.streamReplicas) | sha256sum }}
spec:
  serviceAccountName: {{ include "waconnect.name" $root }}
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- with $root.Values.imagePullSecrets }}
  imagePullSecrets: {{ toYaml . | nindent 4 }}
  {{- end }}
  terminationGracePeriodSeconds: {{ if eq .role "node" }}{{ add .values.drainSeconds 60 }}{{ else }}60{{ end }}
  securityContext:
    runAsNonRoot: true
    runAsUser: 65532
    runAsGroup: 65532
    fsGroup: 65532
    seccompProfile: {type: RuntimeDefault}
  topologySpreadConstraints:
    - maxSkew: 1
      topologyKey: kubernetes.io/hostname
      whenUnsatisfiable: ScheduleAnyway
      labelSelector:
        matchLabels:
          {{- include "waconnect.selector" $root | nindent 10 }}
          app.kubernetes.io/component: {{ .role }}
  containers:
    - name: waconnect
      image: {{ include "waconnect.image" $root }}
      imagePullPolicy: {{ $root.Values.image.pullPolicy }}
      args: [serve]
      env:
        - {name: WACONNECT_ROLES, value: {{ .role }}}
        - {name: WACONNECT_NODE_ID, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
        - {name: WACONNECT_ADVERTISE_HOST, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
        - {name: WACONNECT_STREAM_REPLICAS, value: {{ $root.Values.streamReplicas | quote }}}
        - {name: WACONNECT_LEASE_HEARTBEAT, value: {{ $root.Values.lease.heartbeat }}}
        - {name: WACONNECT_LEASE_TRUST, value: {{ $root.Values.lease.trust }}}
        - {name: WACONNECT_LEASE_SILENCE, value: {{ $root.Values.lease.silence }}}
        - {name: WACONNECT_LEASE_POLL, value: {{ $root.Values.lease.poll }}}
        {{- if $root.Values.ingress.enabled }}
        - {name: FRONTEND_URL, value: {{ printf "%s://%s" (ternary "https" "http" (ne $root.Values.ingress.tlsSecret "")) (default $root.Values.ingress.host $root.Values.ingress.panelHost) | quote }}}
        {{- end }}
        {{- range $name, $value := $root.Values.settings }}
        - {name: {{ $name }}, value: {{ $value | toString | quote }}}
        {{- end }}
      envFrom:
        - secretRef: {name: {{ $root.Values.existingSecret }}}
      ports:
        - {name: admin, containerPort: 3030}
        {{- if eq .role "router" }}
        - {name: api, containerPort: 3001}
        - {name: panel, containerPort: 3000}
        {{- end }}
        {{- if eq .role "node" }}
        - {name: rpc, containerPort: 7400}
        {{- end }}
        {{- if ne .role "dispatcher" }}
        - {name: gossip-tcp, containerPort: 7946}
        - {name: gossip-udp, containerPort: 7946, protocol: UDP}
        {{- end }}
      # The database may be away for long while the process is well, so only a process that does not answer at all is started again.
      livenessProbe: {httpGet: {path: /livez, port: admin}, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6}
      readinessProbe: {httpGet: {path: /readyz, port: admin}, periodSeconds: 2, timeoutSeconds: 3, failureThreshold: 2}
      startupProbe: {httpGet: {path: /livez, port: admin}, periodSeconds: 1, failureThreshold: 60}
      lifecycle:
        preStop:
          {{- if eq .role "node" }}
          exec: {command: [/waconnect, ring, drain, --within, "{{ .values.drainSeconds }}s"]}
          {{- else }}
          sleep: {seconds: 5}
          {{- end }}
      resources: {{ toYaml .values.resources | nindent 8 }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities: {drop: [ALL]}
      volumeMounts:
        - {name: scratch, mountPath: /var/lib/waconnect}
        - {name: tmp, mountPath: /tmp}
  volumes:
    # It outlives the process, not the pod: that is enough for the report of a crash.
    - name: scratch
      emptyDir: {sizeLimit: {{ if eq .role "node" }}{{ .values.scratch }}{{ else }}256Mi{{ end }}}
    - name: tmp
      emptyDir: {sizeLimit: 256Mi}
  {{- with .values.nodeSelector }}
  nodeSelector: {{ toYaml . | nindent 4 }}
  {{- end }}
  {{- with .values.tolerations }}
  tolerations: {{ toYaml . | nindent 4 }}
  {{- end }}
{{- end }}
