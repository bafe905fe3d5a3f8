# WhatsApp Connect. `make help` lists what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help

GO      ?= go
TOOL    := $(GO) tool -modfile=tools/go.mod
BUF_VERSION := 1.74.0
PROTOC_GEN_ES_VERSION := 2.13.0
BUF     ?= .cache/buf/node_modules/.bin/buf
VERSION ?= $(shell git describe --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -s -w -X main.version=$(VERSION)

# Directories with generated code.
GENERATED := node/nodepb api/waconnect examples/typescript/gen

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## get what the machine lacks (PostgreSQL 15 or newer) and download Go modules
	@tools/setup.sh

# What the panel is made of; web/dist/index.html is written last.
PANEL_SOURCES := $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*' -not -name '*.go' 2>/dev/null)

.PHONY: panel
panel: web/dist/index.html ## build the panel (needs Node.js), for build to take in

web/dist/index.html: web/node_modules/.package-lock.json $(PANEL_SOURCES)
	@echo "==> building the panel"
	@cd web && npm run --silent build
	@node tools/precompress.mjs web/dist
	@touch web/dist/.gitkeep $@

web/node_modules/.package-lock.json: web/package-lock.json
	@echo "==> fetching what the panel is built with"
	@cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: build
build: ## compile bin/waconnect, with the panel where there is Node.js
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory panel || \
		echo "==> the panel is not built; going on without what is new of it" >&2; fi
	@echo "==> building bin/waconnect (the first time takes a minute or two)"
	@CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)' -o bin/waconnect ./cmd/waconnect
	@echo "==> bin/waconnect is ready"

.PHONY: run
run: setup build ## start everything on this machine with a demo; Ctrl-C stops it
	@exec bin/waconnect dev

.PHONY: test
test: setup ## run all tests, most of them with the race detector
	$(GO) test -race -count=1 -timeout 15m $$($(GO) list ./... | grep -vE '/cmd/waconnect/e2e$$|$(PLAIN)')
	$(GO) test -count=1 -timeout 15m $$($(GO) list ./... | grep -E '$(PLAIN)')
	@echo "==> the whole product from outside, alone on the machine: its clusters promise times"
	$(GO) test -count=1 -timeout 20m ./cmd/waconnect/e2e
	@echo "==> what the race detector cannot look at: the client library has races of its own when a login is cut"
	$(GO) test -count=1 -timeout 5m ./node/watest

# These are SQL behind HTTP or thousands of simulations, with little that runs side by side, and the race detector makes them four times as slow:
# `make race` has them too.
PLAIN := /node/reconcile$$|/router/rest$$|/router/rpc$$|/router/tenant$$|/cmd/waconnect$$

.PHONY: race
race: setup ## run all tests but those of the whole product with the race detector
	$(GO) test -race -count=1 -timeout 30m $$($(GO) list ./... | grep -v /cmd/waconnect/e2e)

.PHONY: test-panel
test-panel: build ## the panel: its lint, units, sizes, and a browser on a running product (needs Chromium)
	cd web && npm run --silent lint && npm test --silent && npm run --silent budget
	@tools/test-panel.sh

.PHONY: chaos
chaos: setup build ## kill nodes under load, hundreds of times (CHAOS_KILLS, CHAOS_SEED)
	CHAOS_KILLS=$${CHAOS_KILLS:-600} $(GO) test -count=1 -timeout 3h -v ./cmd/waconnect/e2e -run TestChaos

.PHONY: chaos-webhooks
chaos-webhooks: setup ## kill webhook dispatchers under load, a hundred times (WEBHOOK_KILLS, WEBHOOK_SEED)
	WEBHOOK_KILLS=$${WEBHOOK_KILLS:-100} $(GO) test -race -count=1 -timeout 30m -v -run TestChaos ./router/webhook

.PHONY: campaign
campaign: setup ## 300 devices on three nodes, ten takeovers, long stops and outages (about 15 minutes)
	CLUSTER_DEVICES=300 CLUSTER_RUNS=10 CLUSTER_LONG=1 $(GO) test -count=1 -timeout 60m -v -run 'TestCluster$$' ./cmd/waconnect/e2e

.PHONY: media
media: setup ## send a document of 500 MB, fetched and handed in, and measure what memory it takes (MEDIA_MB); one picture to 500 people (MEDIA_CHATS)
	MEDIA_MB=$${MEDIA_MB:-500} MEDIA_CHATS=$${MEDIA_CHATS:-500} $(GO) test -count=1 -timeout 30m -v -run 'TestLargeFiles|TestOneFileForMany' ./node

.PHONY: simulate-ring
simulate-ring: ## 50,000 random schedules of crashes, stops, cuts and lost answers
	SIMULATIONS=50000 $(GO) test -count=1 -timeout 60m -run TestPropRandomFaults ./node/reconcile

.PHONY: bench
bench: setup build ## measure a node beside bare clients of the library, in one run
	@bin/waconnect bench

.PHONY: bench-go
bench-go: setup ## run the Go benchmarks
	$(GO) test -run '^$$' -bench . -benchmem ./...

.PHONY: fuzz
fuzz: setup ## run every fuzz target for FUZZ_TIME each (default 30s)
	@tools/fuzz.sh

.PHONY: lint
lint: ## formatting, go vet and staticcheck
	@tools/lint.sh

.PHONY: format
format: ## write every hand-written Go file as gofumpt wants it
	@git ls-files -z --cached --others --exclude-standard -- '*.go' | xargs -0 ls -d 2>/dev/null | \
		grep -v -e '\.pb\.go$$' -e '\.connect\.go$$' | xargs $(TOOL) gofumpt -w

.PHONY: generate
generate: $(BUF) ## write the generated code again
	$(BUF) lint
	$(BUF) generate
	$(BUF) generate --template buf.gen.typescript.yaml

.PHONY: check-generate
check-generate: ## fail if the generated code is not what the definitions say
	@tools/check-generate.sh "$(BUF)" $(GENERATED)

.PHONY: dashboards
dashboards: ## write dashboards/*.json again
	cd tools/ops && $(GO) run ./dashboards ../../dashboards

.PHONY: check-ops
check-ops: ## dashboards, rules, runbooks and what is in deploy/ (a module of its own, because of what it links)
	cd tools/ops && $(GO) vet ./... && $(GO) test -count=1 ./...

.PHONY: prove-metrics
prove-metrics: setup build ## ask a running cluster every query of the dashboards and every rule, through a real Prometheus (about 2 minutes)
	cd tools/ops && PROVE_BINARY=$(CURDIR)/bin/waconnect $(GO) test -count=1 -timeout 15m -v ./prove

.PHONY: baseline
baseline: $(BUF) ## keep what proto/waconnect/v1 promises from now on; check-generate refuses what breaks it
	$(BUF) build proto --path proto/waconnect/v1 --exclude-source-info -o proto/baseline.binpb

.PHONY: check
check: lint check-generate check-ops test-panel test ## all of the above, as CI does

.cache/buf/node_modules/.bin/buf: .cache/buf/node_modules/.bin/protoc-gen-es

.cache/buf/node_modules/.bin/protoc-gen-es:
	@echo "==> fetching buf $(BUF_VERSION) and protoc-gen-es $(PROTOC_GEN_ES_VERSION)"
	@mkdir -p .cache/buf
	@npm install --prefix .cache/buf --no-save --no-audit --no-fund --loglevel=error --no-package-lock @bufbuild/buf@$(BUF_VERSION) \
		@bufbuild/protoc-gen-es@$(PROTOC_GEN_ES_VERSION)
