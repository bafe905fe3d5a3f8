package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"time"

	"github.com/mdp/qrterminal/v3"
)

// DeviceCommands are the commands of devices that work over the API.
type DeviceCommands struct {
	List       DeviceListCmd       `cmd:"" help:"List devices."`
	Show       DeviceShowCmd       `cmd:"" help:"Show a device."`
	Create     DeviceCreateCmd     `cmd:"" help:"Make a device, to be linked."`
	Link       DeviceLinkCmd       `cmd:"" help:"Link a device with a phone: show its QR code, or a pairing code, until it is online."`
	Pause      DevicePauseCmd      `cmd:"" help:"Disconnect a device and keep it linked, until connect."`
	Connect    DeviceConnectCmd    `cmd:"" help:"Connect a paused device."`
	Unlink     DeviceUnlinkCmd     `cmd:"" help:"Log a device out of WhatsApp. It must be linked again."`
	Delete     DeviceDeleteCmd     `cmd:"" help:"Log a device out and delete it with its history."`
	PublicLink DevicePublicLinkCmd `cmd:"" help:"Make a link on which somebody else can link the device."`
}

var (
	deviceColumns = []string{"ID=id", "LABEL=label", "STATUS=status", "DETAIL=detail", "PHONE=phoneHint", "LAST SEEN=lastSeenAt"}
	deviceFields  = []string{
		"id=id", "tenant=tenantId", "label=label", "status=status", "detail=detail", "since=detailSince", "phone=phoneHint", "wish=desiredState",
		"address=ownJid", "last seen=lastSeenAt", "last error=lastError", "linked=linkedAt", "created=createdAt",
	}
)

func devicePath(id string, more string) string { return "/devices/" + url.PathEscape(id) + more }

// DeviceListCmd lists devices.
type DeviceListCmd struct {
	Target
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
}

// Run lists.
func (c DeviceListCmd) Run(ctx context.Context, s *Session) error {
	var rows []row
	if _, err := s.get(ctx, "/devices", query{}.set("tenantId", c.Tenant), &rows); err != nil {
		return err
	}
	return s.list(rows, deviceColumns...)
}

// DeviceShowCmd shows a device.
type DeviceShowCmd struct {
	Target
	ID string `arg:"" help:"The device."`
}

// Run shows.
func (c DeviceShowCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if _, err := s.get(ctx, devicePath(c.ID, "/status"), nil, &r); err != nil {
		return err
	}
	return s.one(r, deviceFields...)
}

// DeviceCreateCmd makes a device.
type DeviceCreateCmd struct {
	Target
	Label  string `arg:"" help:"What to call it."`
	Tenant string `placeholder:"ID" help:"Tenant, for who sees several."`
}

// Run makes it.
func (c DeviceCreateCmd) Run(ctx context.Context, s *Session) error {
	in := map[string]string{"label": c.Label}
	if c.Tenant != "" {
		in["tenantId"] = c.Tenant
	}
	var r row
	if err := s.post(ctx, "/devices", in, &r); err != nil {
		return err
	}
	return s.one(r, deviceFields...)
}

// DeviceLinkCmd links a device.
type DeviceLinkCmd struct {
	Target
	ID     string        `arg:"" help:"The device."`
	Phone  string        `placeholder:"NUMBER" help:"Ask for a pairing code for this number, instead of a QR code."`
	Within time.Duration `default:"5m" help:"How long to wait."`
}

// state is what the stream says of a device.
type state struct {
	Status      string  `json:"status"`
	QR          *string `json:"qr"`
	PairingCode *string `json:"pairingCode"`
	LastError   *string `json:"lastError"`
}

// Run asks for the code, shows each new one, and returns when the device is online.
func (c DeviceLinkCmd) Run(ctx context.Context, s *Session) error {
	ctx, cancel := context.WithTimeoutCause(ctx, c.Within, fmt.Errorf("the device was not linked within %v", c.Within))
	defer cancel()
	var in any
	if c.Phone != "" {
		in = map[string]string{"phoneNumber": c.Phone}
	}
	if err := s.post(ctx, devicePath(c.ID, "/connect"), in, nil); err != nil {
		return err
	}
	shown, online := "", false
	err := s.api.follow(ctx, devicePath(c.ID, "/stream"), nil, "", func(e pushed) error {
		var now state
		if err := json.Unmarshal([]byte(e.data), &now); err != nil {
			return fmt.Errorf("the stream says what is no state: %w", err)
		}
		if now.Status == "ONLINE" {
			online = true
			return errStop
		}
		if text := c.code(now); text != "" && text != shown {
			shown = text
			c.show(s, now)
		}
		return nil
	})
	switch {
	case err == io.EOF:
		return fmt.Errorf("device %s: the stream has ended; was the device deleted?", c.ID)
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case err != nil:
		return err
	}
	return s.done(row{"id": c.ID, "online": online}, "device %s is online", c.ID)
}

// code is what is to be shown: the pairing code if one was asked for.
func (c DeviceLinkCmd) code(now state) string {
	switch {
	case c.Phone != "" && now.PairingCode != nil:
		return *now.PairingCode
	case c.Phone == "" && now.QR != nil:
		return *now.QR
	}
	return ""
}

func (c DeviceLinkCmd) show(s *Session, now state) {
	if c.Phone != "" {
		code := *now.PairingCode
		if half := len(code) / 2; half > 0 {
			code = code[:half] + "-" + code[half:]
		}
		fmt.Fprintf(s.say, "On the phone: Linked devices, Link a device, Link with phone number, and type\n\n    %s\n\n", plain(code))
		return
	}
	fmt.Fprintln(s.say, "On the phone: Linked devices, Link a device, and scan")
	qrterminal.GenerateHalfBlock(*now.QR, qrterminal.L, os.Stderr)
}

// wish is a command that only says what is wanted of a device.
func wish(ctx context.Context, s *Session, id, path, said string) error {
	if err := s.post(ctx, devicePath(id, path), nil, nil); err != nil {
		return err
	}
	return s.done(row{"ok": true}, said, id)
}

// DevicePauseCmd pauses a device.
type DevicePauseCmd struct {
	Target
	ID string `arg:"" help:"The device."`
}

// Run pauses.
func (c DevicePauseCmd) Run(ctx context.Context, s *Session) error {
	return wish(ctx, s, c.ID, "/disconnect", "device %s will be paused")
}

// DeviceConnectCmd connects a device.
type DeviceConnectCmd struct {
	Target
	ID string `arg:"" help:"The device."`
}

// Run connects.
func (c DeviceConnectCmd) Run(ctx context.Context, s *Session) error {
	return wish(ctx, s, c.ID, "/connect", "device %s will be connected")
}

// DeviceUnlinkCmd unlinks a device.
type DeviceUnlinkCmd struct {
	Target
	ID  string `arg:"" help:"The device."`
	Yes bool   `help:"Do not ask."`
}

// Run unlinks.
func (c DeviceUnlinkCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "Device %s must be linked again afterwards.", c.ID); err != nil {
		return err
	}
	return wish(ctx, s, c.ID, "/reset-session", "device %s will be unlinked")
}

// DeviceDeleteCmd deletes a device.
type DeviceDeleteCmd struct {
	Target
	ID  string `arg:"" help:"The device."`
	Yes bool   `help:"Do not ask."`
}

// Run deletes.
func (c DeviceDeleteCmd) Run(ctx context.Context, s *Session) error {
	if err := s.sure(c.Yes, "Device %s and its history will be gone.", c.ID); err != nil {
		return err
	}
	if err := s.del(ctx, devicePath(c.ID, "")); err != nil {
		return err
	}
	return s.done(row{"ok": true}, "device %s will be deleted", c.ID)
}

// DevicePublicLinkCmd makes a public link.
type DevicePublicLinkCmd struct {
	Target
	ID string `arg:"" help:"The device."`
}

// Run makes it.
func (c DevicePublicLinkCmd) Run(ctx context.Context, s *Session) error {
	var r row
	if err := s.post(ctx, devicePath(c.ID, "/public-link"), nil, &r); err != nil {
		return err
	}
	if s.json {
		return s.printJSON(r)
	}
	_, err := fmt.Fprintf(s.out, "%v\nvalid until %s\n", r["url"], r.text("expiresAt"))
	return err
}
