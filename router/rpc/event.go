package rpc

import (
	"context"
	"errors"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/feed"
	"github.com/waconnect/waconnect/router/hub"
)

// cursorTrailer has the place to go on from when a stream of events ends with an error.
const cursorTrailer = "waconnect-cursor"

// events serves EventService.
type events struct{ *server }

// Subscribe implements EventService.
func (s events) Subscribe(ctx context.Context, req *connect.Request[pb.SubscribeRequest], stream *connect.ServerStream[pb.SubscribeResponse]) error {
	opening, cancel := context.WithTimeout(ctx, callTime)
	from, err := s.cfg.Hub.Follow(opening, of(ctx).who, hub.FollowRequest{
		TenantID: req.Msg.GetTenantId(), DeviceID: device.ID(req.Msg.GetDeviceId()), Types: req.Msg.GetTypes(), Cursor: req.Msg.GetCursor(),
	})
	cancel()
	if err != nil {
		return err
	}
	defer from.Close()
	shown := from.Cursor()
	send := func(e *pb.Event, behind feed.Cursor) error {
		err := s.send(ctx, func() error { return stream.Send(&pb.SubscribeResponse{Event: e, Cursor: behind.String()}) })
		if err == nil {
			shown = behind
		}
		return err
	}
	err = s.feed(ctx, req, from, send)
	var cut *writeError
	if ctx.Err() == nil && !errors.As(err, &cut) { // the last answer has the cursor too
		if last := send(nil, from.Cursor()); last != nil {
			err = last
		}
	}
	end := s.explain(ctx, req.Spec().Procedure, err)
	end.Meta().Set(cursorTrailer, shown.String())
	return end
}

// feed sends events and signs of life until something ends the stream, and returns what.
func (s events) feed(ctx context.Context, req *connect.Request[pb.SubscribeRequest], from *feed.Stream, send func(*pb.Event, feed.Cursor) error) error {
	following, stop := s.untilStop(ctx)
	defer stop()
	for beat := time.Now(); ; {
		if !time.Now().Before(beat) {
			// The credential is looked at again: a user who was removed gets nothing more.
			who, err := s.again(ctx, req)
			if err == nil {
				_, err = s.cfg.Hub.MayFollow(who, from.Tenant())
			}
			if err == nil {
				err = send(nil, from.Cursor())
			}
			if err != nil {
				return err
			}
			beat = time.Now().Add(s.cfg.Beat)
		}
		wait, done := context.WithDeadline(following, beat)
		list, err := from.Next(wait)
		done()
		if err != nil {
			s.cfg.Log.Warn("a stream of events is ended", "request", of(ctx).id, "err", err)
			return awayError()
		}
		for _, e := range list {
			if err := send(showEvent(e, req.Msg.GetIncludeRaw()), e.Cursor); err != nil {
				return err
			}
		}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case following.Err() != nil:
			return stoppingError()
		}
	}
}

func showEvent(e feed.Event, raw bool) *pb.Event {
	out := &pb.Event{
		Id: e.Cursor.ID.String(), TenantId: e.TenantID, DeviceId: (*string)(e.DeviceID), DeviceSeq: e.DeviceSeq, Type: e.Type, Body: e.Normalized,
		CreatedAt: timestamppb.New(e.CreatedAt),
	}
	if raw {
		out.Raw = &e.Raw
	}
	return out
}

// ListEvents implements EventService.
func (s events) ListEvents(ctx context.Context, req *connect.Request[pb.ListEventsRequest]) (*connect.Response[pb.ListEventsResponse], error) {
	m := req.Msg
	when, err := between(m.GetFrom(), m.GetTo())
	if err != nil {
		return nil, err
	}
	rows, next, err := s.cfg.Hub.Events(ctx, of(ctx).who, hub.EventQuery{
		TenantID: m.GetTenantId(), DeviceID: device.ID(m.GetDeviceId()), Type: m.GetType(), Chat: m.GetChat(), Between: when,
		Page: hub.Page{Limit: pageSize(m.GetPageSize()), Cursor: m.GetCursor()},
	})
	return done(&pb.ListEventsResponse{Events: showEvents(rows, m.GetIncludeRaw()), NextCursor: next}, err)
}
