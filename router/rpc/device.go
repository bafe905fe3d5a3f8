package rpc

import (
	"context"
	"errors"
	"strings"
	"time"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/timestamppb"

	pb "github.com/waconnect/waconnect/api/waconnect/v1"
	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/router/hub"
	"github.com/waconnect/waconnect/router/tenant"
)

// devices serves DeviceService.
type devices struct{ *server }

// CreateDevice implements DeviceService.
func (s devices) CreateDevice(ctx context.Context, req *connect.Request[pb.CreateDeviceRequest]) (*connect.Response[pb.CreateDeviceResponse], error) {
	row, err := s.cfg.Hub.CreateDevice(ctx, of(ctx).who, hub.NewDevice{
		TenantID: req.Msg.GetTenantId(), Label: req.Msg.GetLabel(), PhoneHint: req.Msg.PhoneHint,
	})
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CreateDeviceResponse{Device: s.showDevice(row)}), nil
}

// GetDevice implements DeviceService.
func (s devices) GetDevice(ctx context.Context, req *connect.Request[pb.GetDeviceRequest]) (*connect.Response[pb.GetDeviceResponse], error) {
	row, err := s.cfg.Hub.Device(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.GetDeviceResponse{Device: s.showDevice(row)}), nil
}

// defaultPage is the size of a page if none is named, as in hub.
const defaultPage = 50

// ListDevices implements DeviceService.
func (s devices) ListDevices(ctx context.Context, req *connect.Request[pb.ListDevicesRequest]) (*connect.Response[pb.ListDevicesResponse], error) {
	status := device.Status("")
	if asked := req.Msg.GetStatus(); asked != pb.DeviceStatus_DEVICE_STATUS_UNSPECIFIED {
		status = device.Status(strings.TrimPrefix(asked.String(), "DEVICE_STATUS_"))
	}
	rows, next, err := s.cfg.Hub.Devices(ctx, of(ctx).who, hub.DeviceQuery{
		TenantID: req.Msg.GetTenantId(), Label: req.Msg.GetLabel(), Status: status, Page: hub.Page{Limit: pageSize(req.Msg.GetPageSize()), Cursor: req.Msg.GetCursor()},
	})
	if err != nil {
		return nil, err
	}
	out := &pb.ListDevicesResponse{NextCursor: next}
	for _, row := range rows {
		out.Devices = append(out.Devices, s.showDevice(row))
	}
	return connect.NewResponse(out), nil
}

// ListChanges implements DeviceService.
func (s devices) ListChanges(ctx context.Context, req *connect.Request[pb.ListChangesRequest]) (*connect.Response[pb.ListChangesResponse], error) {
	list, next, err := s.cfg.Hub.Timeline(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.Page{
		Limit: pageSize(req.Msg.GetPageSize()), Cursor: req.Msg.GetCursor(),
	})
	if err != nil {
		return nil, err
	}
	out := &pb.ListChangesResponse{NextCursor: next}
	for _, c := range list {
		out.Changes = append(out.Changes, &pb.DeviceChange{
			EventId: c.EventID.String(), At: timestamppb.New(c.At), Status: statusOfDevice[c.Status], Detail: string(c.Detail), LastError: c.LastError,
		})
	}
	return connect.NewResponse(out), nil
}

func pageSize(asked int32) int {
	if asked == 0 {
		return defaultPage
	}
	return int(asked)
}

// UpdateDevice implements DeviceService.
func (s devices) UpdateDevice(ctx context.Context, req *connect.Request[pb.UpdateDeviceRequest]) (*connect.Response[pb.UpdateDeviceResponse], error) {
	row, err := s.cfg.Hub.UpdateDevice(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), hub.DeviceChange{
		Label: req.Msg.Label, PhoneHint: req.Msg.PhoneHint,
	})
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.UpdateDeviceResponse{Device: s.showDevice(row)}), nil
}

// ConnectDevice implements DeviceService.
func (s devices) ConnectDevice(ctx context.Context, req *connect.Request[pb.ConnectDeviceRequest]) (*connect.Response[pb.ConnectDeviceResponse], error) {
	err := s.cfg.Hub.Connect(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.PhoneNumber)
	return connect.NewResponse(&pb.ConnectDeviceResponse{}), err
}

// PauseDevice implements DeviceService.
func (s devices) PauseDevice(ctx context.Context, req *connect.Request[pb.PauseDeviceRequest]) (*connect.Response[pb.PauseDeviceResponse], error) {
	return connect.NewResponse(&pb.PauseDeviceResponse{}), s.cfg.Hub.Disconnect(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
}

// UnlinkDevice implements DeviceService.
func (s devices) UnlinkDevice(ctx context.Context, req *connect.Request[pb.UnlinkDeviceRequest]) (*connect.Response[pb.UnlinkDeviceResponse], error) {
	return connect.NewResponse(&pb.UnlinkDeviceResponse{}), s.cfg.Hub.ResetSession(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
}

// DeleteDevice implements DeviceService.
func (s devices) DeleteDevice(ctx context.Context, req *connect.Request[pb.DeleteDeviceRequest]) (*connect.Response[pb.DeleteDeviceResponse], error) {
	return connect.NewResponse(&pb.DeleteDeviceResponse{}), s.cfg.Hub.DeleteDevice(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
}

// CreatePublicLink implements DeviceService.
func (s devices) CreatePublicLink(ctx context.Context, req *connect.Request[pb.CreatePublicLinkRequest]) (*connect.Response[pb.CreatePublicLinkResponse], error) {
	link, err := s.cfg.Hub.CreateLink(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	if err != nil {
		return nil, err
	}
	return connect.NewResponse(&pb.CreatePublicLinkResponse{Url: link.URL, Token: link.Token, ExpiresAt: timestamppb.New(link.ExpiresAt)}), nil
}

// ListPublicLinks implements DeviceService.
func (s devices) ListPublicLinks(ctx context.Context, req *connect.Request[pb.ListPublicLinksRequest]) (*connect.Response[pb.ListPublicLinksResponse], error) {
	rows, err := s.cfg.Hub.Links(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	out := &pb.ListPublicLinksResponse{}
	for _, l := range rows {
		out.Links = append(out.Links, &pb.PublicLink{
			Id: l.ID, Token: l.Token, Active: l.Active, CreatedAt: timestamppb.New(l.CreatedAt), ExpiresAt: timestamppb.New(l.ExpiresAt),
		})
	}
	return done(out, err)
}

// RevokePublicLink implements DeviceService.
func (s devices) RevokePublicLink(ctx context.Context, req *connect.Request[pb.RevokePublicLinkRequest]) (*connect.Response[pb.RevokePublicLinkResponse], error) {
	return done(&pb.RevokePublicLinkResponse{}, s.cfg.Hub.RevokeLink(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()), req.Msg.GetLinkId()))
}

// ResetSenderSessions implements DeviceService.
func (s devices) ResetSenderSessions(
	ctx context.Context, req *connect.Request[pb.ResetSenderSessionsRequest],
) (*connect.Response[pb.ResetSenderSessionsResponse], error) {
	people, err := s.cfg.Hub.ResetSenders(ctx, of(ctx).who, device.ID(req.Msg.GetDeviceId()))
	return done(&pb.ResetSenderSessionsResponse{People: int32(people)}, err)
}

// watchPoll is how often a stream looks at the row without being told; announcements are hints.
const watchPoll = time.Second

// WatchDevice implements DeviceService.
func (s devices) WatchDevice(ctx context.Context, req *connect.Request[pb.WatchDeviceRequest], stream *connect.ServerStream[pb.WatchDeviceResponse]) error {
	id := device.ID(req.Msg.GetDeviceId())
	row, err := s.look(ctx, of(ctx).who, id)
	if err != nil {
		return err
	}
	var changed <-chan struct{}
	if s.cfg.Watcher != nil {
		c, end := s.cfg.Watcher.Watch(row.ID)
		defer end()
		changed = c
	}
	var last *pb.Device
	send := func(m *pb.WatchDeviceResponse) error { return s.send(ctx, func() error { return stream.Send(m) }) }
	poll, beat := time.NewTicker(watchPoll), time.NewTicker(s.cfg.Beat)
	defer poll.Stop()
	defer beat.Stop()
	for {
		if now := s.showDevice(row); !sameDevice(now, last) {
			if err := send(&pb.WatchDeviceResponse{Device: now}); err != nil {
				return err
			}
			last = now
		}
		who := of(ctx).who
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-s.cfg.Stop:
			return stoppingError()
		case <-beat.C:
			// The credential is looked at again: a user who was removed gets nothing more.
			if who, err = s.again(ctx, req); err == nil {
				err = send(&pb.WatchDeviceResponse{})
			}
			if err != nil {
				return err
			}
		case <-changed:
		case <-poll.C:
		}
		if row, err = s.look(ctx, who, id); err != nil {
			return err
		}
	}
}

// sameDevice compares what a watcher wants to know: not when WhatsApp was last heard.
func sameDevice(a, b *pb.Device) bool {
	if a == nil || b == nil {
		return a == b
	}
	plain := func(d *pb.Device) *pb.Device {
		c := proto.Clone(d).(*pb.Device)
		c.UpdatedAt, c.LastSeenAt = nil, nil
		return c
	}
	return proto.Equal(plain(a), plain(b))
}

func (s devices) look(ctx context.Context, who tenant.Principal, id device.ID) (device.Row, error) {
	ctx, cancel := context.WithTimeout(ctx, callTime)
	defer cancel()
	row, err := s.cfg.Hub.Device(ctx, who, id)
	var problem *hub.Problem
	if errors.As(err, &problem) {
		return row, err
	}
	return row, hub.Explain(err)
}

var statusOfDevice = map[device.Status]pb.DeviceStatus{
	device.Offline: pb.DeviceStatus_DEVICE_STATUS_OFFLINE, device.QR: pb.DeviceStatus_DEVICE_STATUS_QR,
	device.Online: pb.DeviceStatus_DEVICE_STATUS_ONLINE, device.Error: pb.DeviceStatus_DEVICE_STATUS_ERROR,
}

func (s *server) showDevice(r device.Row) *pb.Device {
	return &pb.Device{
		Id: string(r.ID), TenantId: r.TenantID, Label: r.Label, PhoneHint: r.PhoneHint, Status: statusOfDevice[r.Status], Detail: string(r.Detail),
		DetailSince: timestamppb.New(r.DetailSince), DesiredState: string(r.DesiredState), Qr: r.QR, QrExpiresAt: at(r.QRExpiresAt),
		QrNumber: number(r.QRNumber), QrTotal: number(r.QRTotal), PairingCode: r.PairingCode, PairingExpiresAt: at(r.PairingExpiresAt),
		OwnJid: r.OwnJID, OwnLid: r.OwnLID, LastSeenAt: at(r.LastSeenAt), LastError: r.LastError, LinkedAt: at(r.LinkedAt), OnlineAt: at(r.OnlineAt),
		RestrictedUntil: at(r.RestrictedUntil), CreatedAt: timestamppb.New(r.CreatedAt), UpdatedAt: timestamppb.New(r.UpdatedAt), Node: s.cfg.Hub.Owner(r.ID),
	}
}

// at is a time that may be missing.
func at(t *time.Time) *timestamppb.Timestamp {
	if t == nil {
		return nil
	}
	return timestamppb.New(*t)
}

// number is a number that may be missing.
func number(n *int) *int32 {
	if n == nil {
		return nil
	}
	small := int32(*n)
	return &small
}
