package hub

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/tenant"
)

// FollowRequest is what a stream of events shows. Empty fields do not narrow it.
type FollowRequest struct {
	TenantID string
	DeviceID device.ID
	Types    []string // each a list of names with commas between; message.* is all that begins with "message."
	Cursor   string   // go on behind this event; Beginning; empty: what happens from now on
}

// Beginning is the cursor before the oldest event that is kept.
const Beginning = "begin"

const (
	maxTypes = 64
	// streamsWait is what a caller is asked to wait when there are too many streams.
	streamsWait = 5 * time.Second
)

// typeName is a type of events, or the beginning of types.
var typeName = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*(\.\*)?$`)

// Follow opens a stream of a tenant's events.
func (h *Hub) Follow(ctx context.Context, p tenant.Principal, in FollowRequest) (*feed.Stream, error) {
	scope, err := h.MayFollow(p, in.TenantID)
	if err != nil {
		return nil, err
	}
	if in.DeviceID, err = oneOf(p, in.DeviceID); err != nil {
		return nil, err
	}
	filter, err := in.filter()
	if err != nil {
		return nil, err
	}
	after, err := in.after()
	if err != nil {
		return nil, err
	}
	if in.DeviceID != "" {
		row, err := h.device(ctx, p, in.DeviceID)
		switch {
		case err != nil:
			return nil, err
		case row.TenantID != scope:
			return nil, errNotFound
		}
	}
	s, err := h.cfg.Feed.Open(ctx, scope, after, filter)
	var full *feed.FullError
	switch {
	case errors.Is(err, feed.ErrNoTenant):
		return nil, errNotFound
	case errors.Is(err, feed.ErrAhead):
		return nil, invalid("cursor_ahead", "cursor, Last-Event-ID: it is ahead of this database, which was restored, or is another one; "+
			"expected a cursor of this database, begin, or none")
	case errors.As(err, &full):
		return nil, tooManyStreams(full)
	}
	return s, Explain(err)
}

// MayFollow decides whose events a caller follows, or refuses it.
func (h *Hub) MayFollow(p tenant.Principal, named string) (scope string, err error) {
	if err := may(p, tenant.ReadEvents); err != nil {
		return "", err
	}
	return ScopeOf(p, named)
}

func tooManyStreams(full *feed.FullError) error {
	whose := "on this router"
	if full.Tenant {
		whose = "of this tenant on this router"
	}
	return &Problem{
		Kind: Busy, Code: "too_many_streams", Wait: streamsWait,
		Message: fmt.Sprintf("%d streams of events %s are open already", full.Limit, whose),
	}
}

func (in FollowRequest) filter() (feed.Filter, error) {
	f := feed.Filter{DeviceID: in.DeviceID}
	if in.DeviceID != "" && !possible(in.DeviceID) {
		return f, field("deviceId", "expected the id of a device")
	}
	for _, list := range in.Types {
		for name := range strings.SplitSeq(list, ",") {
			if !typeName.MatchString(name) {
				return f, field("type", "expected types of events like message.inbound or message.*, with commas between")
			}
			f.Types = append(f.Types, name)
		}
	}
	if len(f.Types) > maxTypes {
		return f, field("type", fmt.Sprintf("expected at most %d types", maxTypes))
	}
	return f, nil
}

func (in FollowRequest) after() (*feed.Cursor, error) {
	switch in.Cursor {
	case "":
		return nil, nil
	case Beginning:
		return &feed.Cursor{}, nil
	}
	c, err := feed.ParseCursor(in.Cursor)
	if err != nil {
		return nil, field("cursor, Last-Event-ID", "expected the id of an event of a stream, begin, or none")
	}
	return &c, nil
}
