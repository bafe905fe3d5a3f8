package main

import "fmt"

// quantiles of a histogram, with the series of a legend's labels apart.
func quantiles(histogram, by string) []query {
	labels, legend := "le", ""
	if by != "" {
		labels, legend = "le, "+by, " {{"+by+"}}"
	}
	var list []query
	for _, q := range []string{"0.5", "0.99"} {
		list = append(list, query{
			fmt.Sprintf("histogram_quantile(%s, sum by (%s) (rate(%s[$__rate_interval])))", q, labels, histogram),
			map[string]string{"0.5": "half within", "0.99": "99 % within"}[q] + legend,
		})
	}
	return list
}

func one(expr, legend string) []query { return []query{{expr, legend}} }

// slo are the figures of a promise, which rules record.
func slo(name, title, about string, promise float64) []panel {
	return []panel{
		{
			title: title, about: about, unit: "percentunit", figure: true, width: 4, good: promise,
			queries: one(fmt.Sprintf(`1 - waconnect:slo_errors:ratio_rate6h{slo=%q}`, name), "last 6 hours"),
		},
		{
			title: "budget: " + name, about: "How much faster than planned the budget of errors of 30 days is used up. 1: it lasts exactly so long. Above 14.4 somebody is called at once.",
			unit: "none", figure: true, width: 4, bad: 1,
			queries: one(fmt.Sprintf(`waconnect:slo_errors:ratio_rate1h{slo=%q} / waconnect:slo_budget:ratio{slo=%q}`, name, name), "last hour"),
		},
	}
}

func boards() []board {
	return []board{ring(), sessions(), sending(), receiving(), webhooks(), api(), infrastructure()}
}

func ring() board {
	promises := slo("send", "sent in time", "Messages that left within 30 seconds of acceptance, of all that were sent or expired.", .99)
	promises = append(promises, slo("webhook", "events told in time", "Events whose first webhook attempt came within 5 seconds, at receivers that do not fail.", .99)...)
	promises = append(promises, slo("devices", "devices online", "Devices that are online, of those that should be.", .995)...)
	return board{
		uid: "waconnect-ring", title: "WhatsApp Connect: cluster and ring", about: "Are the promises kept; who is there, who owns what, and how ownership moves.",
		rows: []row{
			{"Promises", promises},
			{"Now", []panel{
				{title: "processes", about: "Of those that Prometheus knows, how many answer.", unit: "none", figure: true, queries: one(`sum(up{@})`, "up")},
				{title: "not ready", unit: "none", figure: true, bad: 1, queries: one(`count(waconnect_ready{@} == 0) or vector(0)`, "not ready"), open: "waconnect-infrastructure"},
				{title: "partitions without an owner", about: "Their devices are not connected.", unit: "none", figure: true, bad: 1, queries: one(`waconnect:partitions_unheld:max`, "unheld")},
				{title: "nodes with trust", about: "Nodes that may act on their lease.", unit: "none", figure: true, good: 1, queries: one(`sum(waconnect_ring_trusted{@})`, "trusted")},
				{title: "devices online", unit: "none", figure: true, queries: one(`sum(waconnect_sessions{state="online",@})`, "online"), open: "waconnect-sessions"},
				{title: "versions", about: "More than one only while a new version is rolled out.", unit: "none", figure: true, bad: 2, queries: one(`count(count by (version) (waconnect_build_info{@}))`, "versions")},
			}},
			{"Ownership", []panel{
				{title: "partitions held", unit: "none", stacked: true, queries: one(`waconnect_ring_partitions{state="held",@}`, "{{node}}")},
				{title: "partitions wanted or moving", about: "Above 0 while nodes come and go.", unit: "none", queries: one(`sum by (node, state) (waconnect_ring_partitions{state=~"wanted|moving",@})`, "{{node}} {{state}}")},
				{title: "changes of owner", unit: "none", queries: one(`sum by (reason) (increase(waconnect_ring_epoch_changes_total{@}[$__rate_interval]))`, "{{reason}}")},
				{title: "hand-overs by outcome", unit: "none", queries: one(`sum by (result) (increase(waconnect_ring_moves_total{@}[$__rate_interval]))`, "{{result}}")},
				{title: "away while handed over", unit: "s", queries: quantiles(`waconnect_handoff_gap_seconds_bucket{@}`, "")},
				{title: "away after a death", about: "From the claim to online; the silence before the claim comes on top.", unit: "s", queries: quantiles(`waconnect_takeover_seconds_bucket{@}`, "")},
			}},
			{"Lease", []panel{
				{title: "heartbeat to PostgreSQL", unit: "s", queries: append(quantiles(`waconnect_ring_lease_renew_seconds_bucket{@}`, ""), query{`min(waconnect_ring_lease_trust_seconds{@})`, "trust"})},
				{title: "heartbeats without an answer", unit: "none", queries: one(`sum by (node) (increase(waconnect_ring_lease_renew_failures_total{@}[$__rate_interval]))`, "{{node}}")},
				{title: "trust lost, nodes fenced", about: "Each loss of trust closes all sessions of a node.", unit: "none", queries: []query{
					{`sum by (node) (increase(waconnect_ring_trust_lost_total{@}[$__rate_interval]))`, "{{node}} lost trust"},
					{`sum by (node) (increase(waconnect_ring_nodes_fenced_total{@}[$__rate_interval]))`, "{{node}} fenced another"},
				}},
				{title: "lives", about: "More than one since the process started: it was fenced.", unit: "none", queries: one(`waconnect_ring_incarnations_total{@}`, "{{node}}")},
				{title: "who gossip shows", about: "All processes should see the same.", unit: "none", queries: one(`sum by (node) (waconnect_ring_members{@})`, "seen by {{node}}")},
				{title: "gossip that was refused", unit: "none", queries: one(`sum by (node) (increase(waconnect_gossip_rejected_total{@}[$__rate_interval]))`, "{{node}}")},
			}},
		},
	}
}

func sessions() board {
	return board{
		uid: "waconnect-sessions", title: "WhatsApp Connect: sessions and devices", about: "Which devices are connected, which are not, and why.",
		rows: []row{
			{"Now", []panel{
				{title: "online", unit: "none", figure: true, queries: one(`sum(waconnect_sessions{state="online",@})`, "online")},
				{title: "should be online", about: "Linked, wanted, and nothing that only a person can mend.", unit: "none", figure: true, queries: one(`waconnect:devices_expected:max`, "expected")},
				{title: "need a person", about: "Logged out, replaced, banned, refused, unreadable or quarantined.", unit: "none", figure: true, bad: 1, queries: one(`sum(max by (detail) (waconnect_devices_wanted{detail=~"logged_out|replaced|banned|forbidden|outdated|unreadable|quarantined",@}))`, "devices")},
				{title: "waiting for a phone", unit: "none", figure: true, queries: one(`max(waconnect_devices_wanted{detail="pairing",@})`, "pairing")},
				{title: "quarantined", about: "Opening them crashed the program.", unit: "none", figure: true, bad: 1, queries: one(`max(waconnect_devices_wanted{detail="quarantined",@})`, "quarantined")},
				{title: "crashes found", unit: "none", figure: true, bad: 1, queries: one(`sum(waconnect_crashes_total{@})`, "crashes")},
			}},
			{"Devices", []panel{
				{title: "sessions by state", unit: "none", stacked: true, width: 12, queries: one(`sum by (state) (waconnect_sessions{@})`, "{{state}}")},
				{title: "online by node", unit: "none", stacked: true, width: 12, queries: one(`waconnect_sessions{state="online",@}`, "{{node}}"), open: "waconnect-ring"},
				{title: "wanted, as their rows say", unit: "none", stacked: true, width: 12, queries: one(`max by (detail) (waconnect_devices_wanted{@})`, "{{detail}}")},
				{title: "need a person, by reason", unit: "none", width: 12, queries: one(`max by (detail) (waconnect_devices_wanted{detail=~"logged_out|replaced|banned|forbidden|outdated|unreadable|quarantined",@})`, "{{detail}}")},
			}},
			{"Connections", []panel{
				{title: "ends of sessions", about: "stopped: on purpose, at hand-overs too.", unit: "none", queries: one(`sum by (reason) (increase(waconnect_session_disconnects_total{@}[$__rate_interval]))`, "{{reason}}")},
				{title: "tries to connect", unit: "none", queries: one(`sum by (result) (increase(waconnect_session_connects_total{@}[$__rate_interval]))`, "{{result}}")},
				{title: "lost connections per device and hour", unit: "none", queries: one(`3600 * sum by (node) (rate(waconnect_session_disconnects_total{reason="disconnected",@}[$__rate_interval])) / sum by (node) (waconnect_sessions{state="online",@} > 0)`, "{{node}}")},
				{title: "writes that were fenced", unit: "none", queries: one(`sum by (node) (increase(waconnect_fenced_writes_rejected_total{@}[$__rate_interval]))`, "{{node}}")},
				{title: "quarantines", unit: "none", queries: one(`sum by (node) (increase(waconnect_devices_quarantined_total{@}[$__rate_interval]))`, "{{node}}")},
			}},
		},
	}
}

func sending() board {
	return board{
		uid: "waconnect-sending", title: "WhatsApp Connect: sending", about: "From the acceptance of a message to WhatsApp's answer.",
		rows: []row{
			{"Now", []panel{
				{title: "sent per second", unit: "none", figure: true, queries: one(`sum(rate(waconnect_messages_total{status="SENT",@}[$__rate_interval]))`, "sent")},
				{title: "failed in the last hour", unit: "none", figure: true, bad: 1, queries: one(`sum(increase(waconnect_messages_total{status="FAILED",@}[1h]))`, "failed")},
				{title: "expired in the last hour", about: "Their device was offline until their time was over.", unit: "none", figure: true, bad: 1, queries: one(`sum(increase(waconnect_messages_expired_total{@}[1h]))`, "expired")},
				{title: "waiting", unit: "none", figure: true, queries: one(`max(waconnect_queue_messages{@})`, "waiting")},
				{title: "oldest waits for", unit: "s", figure: true, queries: one(`max(waconnect_queue_oldest_seconds{@})`, "age")},
				{title: "99 % sent within", unit: "s", figure: true, queries: one(`histogram_quantile(0.99, sum by (le) (rate(waconnect_send_seconds_bucket{stage="total",@}[$__rate_interval])))`, "total")},
			}},
			{"Messages", []panel{
				{title: "sent, by type", unit: "none", stacked: true, queries: one(`sum by (type) (rate(waconnect_messages_total{status="SENT",@}[$__rate_interval]))`, "{{type}}")},
				{title: "failed, by type", unit: "none", stacked: true, queries: one(`sum by (type) (increase(waconnect_messages_total{status="FAILED",@}[$__rate_interval]))`, "{{type}}")},
				{title: "sent, by node", unit: "none", stacked: true, queries: one(`sum by (node) (rate(waconnect_messages_total{status="SENT",@}[$__rate_interval]))`, "{{node}}")},
			}},
			{"Times", []panel{
				{title: "acceptance to SENT", unit: "s", queries: quantiles(`waconnect_send_seconds_bucket{stage="total",@}`, "")},
				{title: "waiting in the queue", about: "Messages of one chat wait for each other.", unit: "s", queries: quantiles(`waconnect_send_seconds_bucket{stage="queue",@}`, "")},
				{title: "one try", about: "With media, composing and WhatsApp's answer.", unit: "s", queries: quantiles(`waconnect_send_seconds_bucket{stage="send",@}`, "")},
			}},
			{"Queue and acceptance", []panel{
				{title: "messages that wait", unit: "none", queries: one(`max(waconnect_queue_messages{@})`, "waiting")},
				{title: "age of the oldest", about: "Messages to a device that is offline wait until it is back or they expire.", unit: "s", queries: one(`max(waconnect_queue_oldest_seconds{@})`, "oldest")},
				{title: "acceptances", about: "parked: the owner was not there, the row waits for it.", unit: "none", queries: one(`sum by (result) (rate(waconnect_router_forward_seconds_count{@}[$__rate_interval]))`, "{{result}}"), open: "waconnect-api"},
				{title: "time of an acceptance", unit: "s", queries: quantiles(`waconnect_router_forward_seconds_bucket{@}`, "result")},
			}},
		},
	}
}

func receiving() board {
	return board{
		uid: "waconnect-receiving", title: "WhatsApp Connect: receiving and store", about: "From WhatsApp to committed events, and the transactions that carry everything.",
		rows: []row{
			{"Receiving", []panel{
				{title: "events", unit: "none", stacked: true, queries: one(`sum by (type) (rate(waconnect_inbound_events_total{@}[$__rate_interval]))`, "{{type}}")},
				{title: "decrypted to committed", unit: "s", queries: quantiles(`waconnect_inbound_commit_seconds_bucket{@}`, "")},
				{title: "not decrypted", about: "undecryptable: a repetition was asked for; unavailable: WhatsApp had nothing to give.", unit: "none", queries: one(`sum by (reason) (increase(waconnect_decrypt_failures_total{@}[$__rate_interval]))`, "{{reason}}")},
				{title: "told by WhatsApp and no event", unit: "none", stacked: true, width: 12, queries: one(`sum by (reason) (rate(waconnect_inbound_ignored_total{@}[$__rate_interval]))`, "{{reason}}")},
				{title: "events by node", unit: "none", stacked: true, width: 12, queries: one(`sum by (node) (rate(waconnect_inbound_events_total{@}[$__rate_interval]))`, "{{node}}")},
			}},
			{"Store", []panel{
				{title: "transactions", unit: "none", queries: one(`sum by (node) (rate(waconnect_store_commits_total{@}[$__rate_interval]))`, "{{node}}")},
				{title: "time of a commit", unit: "s", queries: quantiles(`waconnect_store_commit_seconds_bucket{@}`, "")},
				{title: "devices in a transaction", unit: "none", queries: quantiles(`waconnect_store_batch_rows_bucket{@}`, "")},
				{title: "failed commits", about: "unknown: PostgreSQL did not answer; the devices are opened anew.", unit: "none", queries: one(`sum by (kind) (increase(waconnect_store_commit_failures_total{@}[$__rate_interval]))`, "{{kind}}")},
				{title: "fenced writes", unit: "none", queries: one(`sum by (node) (increase(waconnect_fenced_writes_rejected_total{@}[$__rate_interval]))`, "{{node}}")},
				{title: "failed upkeep", unit: "none", queries: one(`sum by (task) (increase(waconnect_upkeep_failures_total{@}[$__rate_interval]))`, "{{task}}")},
			}},
			{"To the stream", []panel{
				{title: "oldest event that is not in the stream", unit: "s", width: 12, queries: one(`max(waconnect_outbox_lag_seconds{@})`, "age")},
				{title: "devices with such events", unit: "none", width: 12, queries: one(`max(waconnect_outbox_devices{@})`, "devices")},
			}},
		},
	}
}

func webhooks() board {
	return board{
		uid: "waconnect-webhooks", title: "WhatsApp Connect: webhooks", about: "From committed events to the receivers' 2xx.",
		rows: []row{
			{"Now", []panel{
				{title: "delivered per second", unit: "none", figure: true, queries: one(`sum(rate(waconnect_webhook_attempts_total{result="success",@}[$__rate_interval]))`, "delivered")},
				{title: "unfinished", unit: "none", figure: true, queries: one(`max(waconnect_webhook_pending{@})`, "deliveries")},
				{title: "events not looked at", about: "Age of the oldest event of which no deliveries were made.", unit: "s", figure: true, bad: 60, queries: one(`max(waconnect_webhook_fanout_lag_seconds{@})`, "age")},
				{title: "shards without a dispatcher", unit: "none", figure: true, bad: 1, queries: one(`64 - (sum(waconnect_webhook_shards{@}) or vector(0))`, "shards")},
				{title: "endpoints left alone", unit: "none", figure: true, bad: 1, queries: one(`sum(waconnect_webhook_breaker_open{@})`, "endpoints")},
				{title: "dead letters in the last hour", unit: "none", figure: true, bad: 1, queries: one(`sum(increase(waconnect_webhook_dead_letters_total{@}[1h]))`, "dead letters")},
			}},
			{"Attempts", []panel{
				{title: "attempts by result", unit: "none", stacked: true, queries: one(`sum by (result) (rate(waconnect_webhook_attempts_total{@}[$__rate_interval]))`, "{{result}}")},
				{title: "share that failed", unit: "percentunit", full: 1, queries: one(`sum(rate(waconnect_webhook_attempts_total{result!="success",@}[$__rate_interval])) / sum(rate(waconnect_webhook_attempts_total{@}[$__rate_interval]))`, "failed")},
				{title: "attempts by dispatcher", unit: "none", stacked: true, queries: one(`sum by (node) (rate(waconnect_webhook_attempts_total{@}[$__rate_interval]))`, "{{node}}")},
				{title: "event to first attempt", about: "At receivers that do not fail and have no rate of their own. A receiver that is slow keeps the events of a chat waiting.", unit: "s", width: 12, queries: quantiles(`waconnect_webhook_first_attempt_seconds_bucket{@}`, "")},
				{title: "event to 2xx", about: "Receivers that failed before come into it late.", unit: "s", width: 12, queries: quantiles(`waconnect_webhook_delivery_seconds_bucket{@}`, "")},
			}},
			{"Backlog and health", []panel{
				{title: "unfinished deliveries", unit: "none", queries: one(`max(waconnect_webhook_pending{@})`, "deliveries")},
				{title: "events not looked at", unit: "s", queries: one(`max(waconnect_webhook_fanout_lag_seconds{@})`, "age")},
				{title: "shards by dispatcher", unit: "none", stacked: true, full: 64, queries: one(`waconnect_webhook_shards{@}`, "{{node}}")},
				{title: "endpoints left alone", unit: "none", queries: one(`sum by (node) (waconnect_webhook_breaker_open{@})`, "{{node}}")},
				{title: "endpoints disabled", unit: "none", queries: one(`sum by (reason) (increase(waconnect_webhook_disabled_total{@}[$__rate_interval]))`, "{{reason}}")},
				{title: "dead letters", unit: "none", queries: one(`sum by (node) (increase(waconnect_webhook_dead_letters_total{@}[$__rate_interval]))`, "{{node}}")},
			}},
		},
	}
}

func api() board {
	return board{
		uid: "waconnect-api", title: "WhatsApp Connect: API and tenants", about: "What callers ask and how they are answered. Figures of single tenants are in the API and the audit, never in metrics.",
		rows: []row{
			{"Now", []panel{
				{title: "requests per second", unit: "reqps", figure: true, queries: one(`sum(rate(waconnect_http_request_seconds_count{@}[$__rate_interval]))`, "REST")},
				{title: "calls per second", unit: "reqps", figure: true, queries: one(`sum(rate(waconnect_rpc_seconds_count{@}[$__rate_interval]))`, "Connect")},
				{title: "answered with 5xx", unit: "percentunit", figure: true, bad: .01, queries: one(`waconnect:api_errors:ratio_rate5m`, "errors")},
				{title: "turned away for their rate", unit: "none", figure: true, queries: one(`sum(increase(waconnect_http_request_seconds_count{code="429",@}[1h])) or vector(0)`, "429")},
				{title: "without a right", unit: "none", figure: true, queries: one(`sum(increase(waconnect_http_request_seconds_count{code=~"401|403",@}[1h])) or vector(0)`, "401, 403")},
				{title: "open streams", unit: "none", figure: true, queries: one(`sum(waconnect_streams{@})`, "streams")},
			}},
			{"REST", []panel{
				{title: "requests by status", unit: "reqps", stacked: true, queries: one(`sum by (code) (rate(waconnect_http_request_seconds_count{@}[$__rate_interval]))`, "{{code}}")},
				{title: "busiest routes", unit: "reqps", queries: one(`topk(10, sum by (route) (rate(waconnect_http_request_seconds_count{@}[$__rate_interval])))`, "{{route}}")},
				{title: "slowest routes (99 %)", unit: "s", queries: one(`topk(10, histogram_quantile(0.99, sum by (le, route) (rate(waconnect_http_request_seconds_bucket{@}[$__rate_interval]))))`, "{{route}}")},
				{title: "routes with errors of ours", unit: "none", queries: one(`sum by (route, code) (increase(waconnect_http_request_seconds_count{code=~"5..",@}[$__rate_interval]))`, "{{route}} {{code}}")},
				{title: "routes that turn away", about: "400: wrong, 401 and 403: no right, 409: not now, 429: too often.", unit: "none", queries: one(`topk(10, sum by (route, code) (increase(waconnect_http_request_seconds_count{code=~"4..",@}[$__rate_interval])))`, "{{route}} {{code}}")},
				{title: "requests by router", unit: "reqps", stacked: true, queries: one(`sum by (node) (rate(waconnect_http_request_seconds_count{@}[$__rate_interval]))`, "{{node}}")},
			}},
			{"Connect, gRPC and gRPC-Web", []panel{
				{title: "calls by code", unit: "reqps", stacked: true, queries: one(`sum by (code) (rate(waconnect_rpc_seconds_count{@}[$__rate_interval]))`, "{{code}}")},
				{title: "busiest methods", unit: "reqps", queries: one(`topk(10, sum by (method) (rate(waconnect_rpc_seconds_count{@}[$__rate_interval])))`, "{{method}}")},
				{title: "slowest methods (99 %)", unit: "s", queries: one(`topk(10, histogram_quantile(0.99, sum by (le, method) (rate(waconnect_rpc_seconds_bucket{@}[$__rate_interval]))))`, "{{method}}")},
			}},
			{"Streams and owners", []panel{
				{title: "open streams", unit: "none", stacked: true, queries: one(`sum by (node) (waconnect_streams{@})`, "{{node}}")},
				{title: "streams that were cut", unit: "none", queries: []query{
					{`sum by (reason) (increase(waconnect_stream_cut_total{@}[$__rate_interval]))`, "SSE {{reason}}"},
					{`sum by (method, code) (increase(waconnect_rpc_stream_ends_total{@}[$__rate_interval]))`, "{{method}} {{code}}"},
				}},
				{title: "tenants whose streams are held up", about: "By a transaction of PostgreSQL that does not end.", unit: "none", queries: one(`sum by (node) (waconnect_streams_held{@})`, "{{node}}")},
				{title: "messages to their owners", unit: "none", width: 12, queries: one(`sum by (result) (rate(waconnect_router_forward_seconds_count{@}[$__rate_interval]))`, "{{result}}"), open: "waconnect-sending"},
				{title: "time to hand one over", unit: "s", width: 12, queries: quantiles(`waconnect_router_forward_seconds_bucket{@}`, "")},
			}},
		},
	}
}

func infrastructure() board {
	return board{
		uid: "waconnect-infrastructure", title: "WhatsApp Connect: infrastructure", about: "Processes, Go, connections to PostgreSQL and NATS.",
		rows: []row{
			{"Now", []panel{
				{title: "do not answer", unit: "none", figure: true, bad: 1, queries: one(`count(up{@} == 0) or vector(0)`, "down")},
				{title: "not ready", unit: "none", figure: true, bad: 1, queries: one(`count(waconnect_ready{@} == 0) or vector(0)`, "not ready")},
				{title: "without PostgreSQL", unit: "none", figure: true, bad: 1, queries: one(`count(waconnect_postgresql_up{@} == 0) or vector(0)`, "processes")},
				{title: "without NATS", unit: "none", figure: true, bad: 1, queries: one(`count(waconnect_nats_connected{@} == 0) or vector(0)`, "processes")},
				{title: "started most recently", unit: "s", figure: true, queries: one(`time() - max(process_start_time_seconds{@})`, "ago")},
				{title: "crashes found", unit: "none", figure: true, bad: 1, queries: one(`sum(waconnect_crashes_total{@})`, "crashes")},
			}},
			{"Processes", []panel{
				{title: "CPU", about: "Cores in use.", unit: "none", queries: one(`rate(process_cpu_seconds_total{@}[$__rate_interval])`, "{{node}}")},
				{title: "memory", unit: "bytes", queries: one(`process_resident_memory_bytes{@}`, "{{node}}")},
				{title: "open files", about: "Of those that a process may open.", unit: "percentunit", queries: one(`process_open_fds{@} / process_max_fds{@}`, "{{node}}")},
				{title: "version and uptime", unit: "s", queries: one(`(time() - process_start_time_seconds{@}) * on (instance, node, role) group_left (version) waconnect_build_info{@}`, "{{node}} {{version}}")},
			}},
			{"Go", []panel{
				{title: "goroutines", unit: "none", queries: one(`go_goroutines{@}`, "{{node}}")},
				{title: "heap", unit: "bytes", queries: []query{
					{`go_memstats_heap_inuse_bytes{@}`, "{{node}} in use"},
					{`go_memstats_next_gc_bytes{@}`, "{{node}} collected at"},
				}},
				{title: "memory per session", about: "Of nodes; the process as a whole.", unit: "bytes", queries: one(`process_resident_memory_bytes{@} / on (instance, node) (waconnect_sessions{state="online",@} > 0)`, "{{node}}")},
				{title: "pauses of the collector", unit: "s", queries: one(`rate(go_gc_duration_seconds_sum{@}[$__rate_interval])`, "{{node}}")},
				{title: "stacks", unit: "bytes", queries: one(`go_memstats_stack_inuse_bytes{@}`, "{{node}}")},
			}},
			{"PostgreSQL", []panel{
				{title: "connections in use", unit: "none", queries: one(`waconnect_postgresql_connections{state="used",@}`, "{{node}} {{pool}}")},
				{title: "share of the pool", unit: "percentunit", full: 1, queries: one(`sum by (node, pool) (waconnect_postgresql_connections{state="used",@}) / sum by (node, pool) (waconnect_postgresql_connections_max{@})`, "{{node}} {{pool}}")},
				{title: "waiting for a connection", about: "Seconds of waiting per second.", unit: "none", queries: one(`rate(waconnect_postgresql_acquire_wait_seconds_total{@}[$__rate_interval])`, "{{node}} {{pool}}")},
				{title: "connections taken", unit: "none", queries: one(`sum by (pool) (rate(waconnect_postgresql_acquires_total{@}[$__rate_interval]))`, "{{pool}}")},
				{title: "had to wait", unit: "none", queries: one(`sum by (pool) (rate(waconnect_postgresql_acquire_waits_total{@}[$__rate_interval]))`, "{{pool}}")},
				{title: "gave up waiting", unit: "none", queries: one(`sum by (pool) (increase(waconnect_postgresql_acquires_cancelled_total{@}[$__rate_interval]))`, "{{pool}}")},
			}},
			{"NATS", []panel{
				{title: "connected", unit: "none", full: 1, queries: one(`waconnect_nats_connected{@}`, "{{node}}")},
				{title: "messages", unit: "none", queries: one(`sum by (direction) (rate(waconnect_nats_messages_total{@}[$__rate_interval]))`, "{{direction}}")},
				{title: "bytes", unit: "Bps", queries: one(`sum by (direction) (rate(waconnect_nats_bytes_total{@}[$__rate_interval]))`, "{{direction}}")},
				{title: "connected again", unit: "none", queries: one(`sum by (node) (increase(waconnect_nats_reconnects_total{@}[$__rate_interval]))`, "{{node}}")},
			}},
		},
	}
}
