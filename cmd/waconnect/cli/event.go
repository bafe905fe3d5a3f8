package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// EventCmd groups commands of events.
type EventCmd struct {
	List EventListCmd `cmd:"" help:"List events, newest first."`
	Tail EventTailCmd `cmd:"" help:"Follow events as they happen."`
}

var eventColumns = []string{"ID=id", "TIME=createdAt", "DEVICE=deviceId", "TYPE=type", "CHAT=chat"}

// EventListCmd lists events.
type EventListCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
	Device string `placeholder:"ID" help:"Of this device only."`
	Type   string `help:"Of this type only, such as message.inbound."`
	Limit  int    `default:"50" help:"At most so many; 0: all."`
}

// Run lists.
func (c EventListCmd) Run(ctx context.Context, s *Session) error {
	q := query{}.set("tenantId", c.Tenant).set("deviceId", c.Device).set("type", c.Type)
	rows, err := s.pages(ctx, "/events", q, c.Limit)
	if err != nil {
		return err
	}
	return s.list(rows, eventColumns...)
}

// EventTailCmd follows events.
type EventTailCmd struct {
	Target
	Tenant string   `placeholder:"ID" help:"Tenant, for who sees several."`
	Device string   `placeholder:"ID" help:"Of this device only."`
	Type   []string `help:"Of these types only; message.* takes all that begin so."`
	Cursor string   `placeholder:"CURSOR" help:"Go on after this place, which the last line of an earlier tail has named, instead of now."`
	Count  int      `help:"End after so many; 0: never."`
}

// Pauses between tries to connect again.
const (
	firstPause = 500 * time.Millisecond
	longPause  = 30 * time.Second
)

// Run prints events until it is stopped. A connection that breaks is taken up again at the same place.
func (c EventTailCmd) Run(ctx context.Context, s *Session) error {
	q := query{}.set("tenantId", c.Tenant).set("deviceId", c.Device).add("type", c.Type)
	place, shown, pause := c.Cursor, 0, firstPause
	defer func() {
		if place != "" {
			fmt.Fprintln(s.say, "cursor:", place)
		}
	}()
	for {
		err := s.api.follow(ctx, "/events/stream", q, place, func(e pushed) error {
			pause = firstPause
			if e.kind != "beat" && e.kind != "end" && e.data != "" {
				if err := c.print(s, e); err != nil {
					return err
				}
				shown++
			}
			if e.id != "" {
				place = e.id
			}
			if c.Count > 0 && shown >= c.Count {
				return errStop
			}
			return nil
		})
		refused := (*APIError)(nil)
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.As(err, &refused) && refused.Status < 500 && refused.Status != 429:
			return err
		case err == io.EOF:
		default:
			fmt.Fprintln(s.say, err, "- trying again")
		}
		select {
		case <-time.After(pause):
			pause = min(2*pause, longPause)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// print shows an event on a line of its own.
func (c EventTailCmd) print(s *Session, e pushed) error {
	if s.json {
		_, err := fmt.Fprintln(s.out, e.data)
		return err
	}
	var r row
	if err := json.Unmarshal([]byte(e.data), &r); err != nil {
		return fmt.Errorf("the stream says what is no event: %w", err)
	}
	what := row{"text": ""}
	if n, ok := r["normalized"].(map[string]any); ok {
		what = row(n)
		if content, ok := n["content"].(map[string]any); ok {
			what["text"] = content["text"]
		}
	}
	_, err := fmt.Fprintf(s.out, "%s  %-18s  %s  from=%s status=%s text=%s\n", r.text("createdAt"), r.text("type"), r.text("deviceId"), what.text("from"),
		what.text("status"), what.text("text"))
	return err
}
