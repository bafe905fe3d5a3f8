package cli

import (
	"context"
	"fmt"
	"net/url"
	"time"
)

// WebhookCmd groups commands of webhooks.
type WebhookCmd struct {
	List       WebhookListCmd       `cmd:"" help:"List endpoints."`
	Show       WebhookShowCmd       `cmd:"" help:"Show an endpoint."`
	Create     WebhookCreateCmd     `cmd:"" help:"Make an endpoint. Its secret is shown once."`
	Update     WebhookUpdateCmd     `cmd:"" help:"Change an endpoint."`
	Delete     WebhookDeleteCmd     `cmd:"" help:"Delete an endpoint with its deliveries."`
	Secret     WebhookSecretCmd     `cmd:"" help:"Show the secret of an endpoint."`
	Rotate     WebhookRotateCmd     `cmd:"" help:"Give an endpoint a new secret. The old one signs beside it for a day."`
	Test       WebhookTestCmd       `cmd:"" help:"Send a trial."`
	Deliveries WebhookDeliveriesCmd `cmd:"" help:"List deliveries, newest first."`
	Delivery   WebhookDeliveryCmd   `cmd:"" help:"Show a delivery with its attempts."`
	Redeliver  WebhookRedeliverCmd  `cmd:"" help:"Deliver one event again."`
	Replay     WebhookReplayCmd     `cmd:"" help:"Deliver the events of a time again."`
	Recover    WebhookRecoverCmd    `cmd:"" help:"Deliver dead letters again."`
	Replays    WebhookReplaysCmd    `cmd:"" help:"List replays with their progress."`
	Stop       WebhookStopCmd       `cmd:"" help:"Cancel a replay."`
}

var (
	webhookColumns = []string{"ID=id", "URL=url", "ENABLED=enabled", "EVENTS=eventFilters", "FAILING SINCE=failingSince", "LAST SUCCESS=lastSuccessAt"}
	webhookFields  = []string{
		"id=id", "tenant=tenantId", "url=url", "secret=secret", "standard secret=standardSecret", "enabled=enabled", "disabled=disabledReason",
		"events=eventFilters", "devices=deviceFilters", "chats=chatKinds", "rate limit=rateLimit", "in order=ordered", "failing since=failingSince",
		"paused until=pausedUntil", "last success=lastSuccessAt", "replay=replayId", "created=createdAt",
	}
	deliveryColumns = []string{"EVENT=eventId", "TYPE=type", "STATUS=status", "TRIES=attempts", "HTTP=responseStatus", "NEXT=nextRetryAt", "ERROR=lastError"}
	replayColumns   = []string{"ID=id", "WHAT=what", "STATE=state", "EVENTS=total", "LOOKED AT=lookedAt", "QUEUED=queued", "DELIVERED=succeeded", "DEAD=failed"}
)

func webhookPath(id, more string) string { return "/webhooks/" + url.PathEscape(id) + more }

// WebhookListCmd lists endpoints.
type WebhookListCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
}

// Run lists.
func (c WebhookListCmd) Run(ctx context.Context, s *Session) error {
	var rows []row
	if _, err := s.get(ctx, "/webhooks", query{}.set("tenantId", c.Tenant), &rows); err != nil {
		return err
	}
	return s.list(rows, webhookColumns...)
}

// WebhookShowCmd shows an endpoint.
type WebhookShowCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run shows.
func (c WebhookShowCmd) Run(ctx context.Context, s *Session) error {
	return c.read(ctx, s, "")
}

func (c WebhookShowCmd) read(ctx context.Context, s *Session, more string) error {
	var r row
	if _, err := s.get(ctx, webhookPath(c.ID, more), nil, &r); err != nil {
		return err
	}
	return s.one(r, webhookFields...)
}

// WebhookSecretCmd shows an endpoint with its secret.
type WebhookSecretCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run shows.
func (c WebhookSecretCmd) Run(ctx context.Context, s *Session) error {
	return WebhookShowCmd{ID: c.ID}.read(ctx, s, "/secret")
}

// webhookChoice is what can be chosen of an endpoint.
type webhookChoice struct {
	Events    []string `help:"Types of events; message.* takes all that begin so, * all. Missing: message.inbound."`
	Devices   []string `help:"Only events of these devices."`
	RateLimit *int     `placeholder:"N" help:"At most so many attempts per second; 0: no limit."`
	Ordered   *bool    `negatable:"" help:"Keep the order within each chat."`
}

func (c webhookChoice) fill(in map[string]any) {
	if c.Events != nil {
		in["eventFilters"] = c.Events
	}
	if c.Devices != nil {
		in["deviceFilters"] = c.Devices
	}
	if c.RateLimit != nil {
		in["rateLimit"] = *c.RateLimit
	}
	if c.Ordered != nil {
		in["ordered"] = *c.Ordered
	}
}

// WebhookCreateCmd makes an endpoint.
type WebhookCreateCmd struct {
	Target
	Address string `arg:"" name:"url" help:"Where to POST."`
	Tenant  string `placeholder:"ID" help:"Tenant, for who sees several."`
	webhookChoice
}

// Run makes it.
func (c WebhookCreateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{"url": c.Address}
	if c.Tenant != "" {
		in["tenantId"] = c.Tenant
	}
	c.fill(in)
	var r row
	if err := s.post(ctx, "/webhooks", in, &r); err != nil {
		return err
	}
	return s.one(r, webhookFields...)
}

// WebhookUpdateCmd changes an endpoint.
type WebhookUpdateCmd struct {
	Target
	ID      string `arg:"" help:"The endpoint."`
	Address string `name:"to" placeholder:"URL" help:"POST there."`
	Enabled *bool  `negatable:"" help:"Deliver to it, or do not."`
	Missed  bool   `name:"replay-missed" help:"With --enabled: also deliver what happened while it was disabled."`
	webhookChoice
}

// Run changes it.
func (c WebhookUpdateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{}
	if c.Address != "" {
		in["url"] = c.Address
	}
	if c.Enabled != nil {
		in["enabled"] = *c.Enabled
	}
	if c.Missed {
		in["replayMissed"] = true
	}
	c.fill(in)
	if len(in) == 0 {
		return fmt.Errorf("expected something to change")
	}
	var r row
	if err := s.patch(ctx, webhookPath(c.ID, ""), in, &r); err != nil {
		return err
	}
	return s.one(r, webhookFields...)
}

// WebhookDeleteCmd deletes an endpoint.
type WebhookDeleteCmd struct {
	Target
	ID  string `arg:"" help:"The endpoint."`
	Yes bool   `help:"Do not ask."`
}

// Run deletes.
func (c WebhookDeleteCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "Endpoint %s and its deliveries will be gone.", c.ID); err != nil {
		return err
	}
	if err := s.del(ctx, webhookPath(c.ID, "")); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "endpoint %s is deleted", c.ID)
}

// WebhookRotateCmd changes the secret.
type WebhookRotateCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run changes it and shows the new one.
func (c WebhookRotateCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if err := s.post(ctx, webhookPath(c.ID, "/rotate-secret"), map[string]any{}, &r); err != nil {
		return err
	}
	return s.one(r, "id=id", "secret=secret", "standard secret=standardSecret", "old one valid until=previousSecretUntil")
}

// WebhookTestCmd sends a trial.
type WebhookTestCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run sends it and fails if the endpoint does not answer 2xx.
func (c WebhookTestCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if err := s.post(ctx, webhookPath(c.ID, "/test"), map[string]any{}, &r); err != nil {
		return err
	}
	if err := s.one(r, "ok=ok", "status=status", "response=response"); err != nil {
		return err
	}
	if r["ok"] != true {
		return fmt.Errorf("the endpoint answered %s", r.text("status"))
	}
	return nil
}

// WebhookDeliveriesCmd lists deliveries.
type WebhookDeliveriesCmd struct {
	Target
	ID     string   `arg:"" optional:"" help:"The endpoint; missing: all of the tenant."`
	Tenant string   `placeholder:"ID" help:"Tenant, for who sees several."`
	Status []string `enum:"PENDING,SUCCESS,FAILED,DLQ" help:"Only these."`
	Limit  int      `default:"50" help:"At most so many; 0: all."`
}

// Run lists.
func (c WebhookDeliveriesCmd) Run(ctx context.Context, s *Session) error {
	path, q := "/webhooks/deliveries", query{}.set("tenantId", c.Tenant).add("status", c.Status)
	if c.ID != "" {
		path = webhookPath(c.ID, "/deliveries")
	}
	rows, err := s.pages(ctx, path, q, c.Limit)
	if err != nil {
		return err
	}
	return s.list(rows, deliveryColumns...)
}

// WebhookDeliveryCmd shows a delivery.
type WebhookDeliveryCmd struct {
	Target
	ID    string `arg:"" help:"The endpoint."`
	Event string `arg:"" help:"The event."`
}

// Run shows.
func (c WebhookDeliveryCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if _, err := s.get(ctx, webhookPath(c.ID, "/deliveries/"+url.PathEscape(c.Event)), nil, &r); err != nil {
		return err
	}
	if err := s.one(r, "event=eventId", "type=type", "status=status", "next try=nextRetryAt", "last error=lastError"); err != nil || s.json {
		return err
	}
	var attempts []row
	if list, ok := r["attempts"].([]any); ok {
		for _, a := range list {
			if fields, ok := a.(map[string]any); ok {
				attempts = append(attempts, row(fields))
			}
		}
	}
	fmt.Fprintln(s.out)
	return s.list(attempts, "TRY=number", "TIME=at", "MS=durationMs", "RESULT=result", "HTTP=responseStatus", "ERROR=error")
}

// WebhookRedeliverCmd delivers one event again.
type WebhookRedeliverCmd struct {
	Target
	ID    string `arg:"" help:"The endpoint."`
	Event string `arg:"" help:"The event."`
}

// Run orders it.
func (c WebhookRedeliverCmd) Run(ctx context.Context, s *Session) error {
	return c.order(ctx, s, webhookPath(c.ID, "/deliveries/"+url.PathEscape(c.Event)+"/redeliver"), map[string]any{})
}

func (WebhookRedeliverCmd) order(ctx context.Context, s *Session, path string, in map[string]any) error {
	var r row
	if err := s.post(ctx, path, in, &r); err != nil {
		return err
	}
	return s.done(r, "ordered: replay %v is %v", r["id"], r["state"])
}

// WebhookReplayCmd delivers a time again.
type WebhookReplayCmd struct {
	Target
	ID    string        `arg:"" help:"The endpoint."`
	Since time.Duration `xor:"from" required:"" placeholder:"DURATION" help:"From so long ago, such as 2h."`
	From  string        `xor:"from" required:"" placeholder:"TIME" help:"From this time, such as 2026-12-31T23:59:59Z."`
	To    string        `placeholder:"TIME" help:"To this time; missing: now."`
	What  string        `enum:"all,missed,dead" default:"all" help:"${enum}: all events, those without a delivery, dead letters."`
	Limit int           `placeholder:"N" help:"At most so many events."`
}

// Run orders it.
func (c WebhookReplayCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]any{"what": c.What, "from": c.From}
	if c.Since > 0 {
		in["from"] = time.Now().Add(-c.Since).UTC().Format(time.RFC3339)
	}
	if c.To != "" {
		in["to"] = c.To
	}
	if c.Limit != 0 {
		in["limit"] = c.Limit
	}
	return WebhookRedeliverCmd{}.order(ctx, s, webhookPath(c.ID, "/replays"), in)
}

// WebhookRecoverCmd delivers dead letters again.
type WebhookRecoverCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run orders it.
func (c WebhookRecoverCmd) Run(ctx context.Context, s *Session) error {
	return WebhookRedeliverCmd{}.order(ctx, s, webhookPath(c.ID, "/recover"), map[string]any{})
}

// WebhookReplaysCmd lists replays.
type WebhookReplaysCmd struct {
	Target
	ID string `arg:"" help:"The endpoint."`
}

// Run lists.
func (c WebhookReplaysCmd) Run(ctx context.Context, s *Session) error {
	rows, err := s.pages(ctx, webhookPath(c.ID, "/replays"), nil, maxPage)
	if err != nil {
		return err
	}
	return s.list(rows, replayColumns...)
}

// WebhookStopCmd cancels a replay.
type WebhookStopCmd struct {
	Target
	ID     string `arg:"" help:"The endpoint."`
	Replay string `arg:"" help:"The replay."`
}

// Run cancels.
func (c WebhookStopCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if err := s.post(ctx, webhookPath(c.ID, "/replays/"+url.PathEscape(c.Replay)+"/cancel"), map[string]any{}, &r); err != nil {
		return err
	}
	return s.done(r, "replay %v is %v", r["id"], r["state"])
}
