package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	commands "github.com/waconnect/waconnect/cmd/waconnect/cli"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
)

// DeviceCmd groups commands of devices. Those of the operator need DATABASE_URL, or a `waconnect dev` in this directory.
type DeviceCmd struct {
	commands.DeviceCommands

	Release DeviceReleaseCmd `cmd:"" help:"End the quarantine of a device that has crashed the program, and connect it."`
}

// DeviceReleaseCmd releases a device.
type DeviceReleaseCmd struct {
	Data string `default:".waconnect" placeholder:"DIR" help:"Data directory of a waconnect dev, if DATABASE_URL is not set."`
	ID   string `arg:"" help:"The device."`
}

// Run forgets what was held against the device and orders it to be connected.
func (c DeviceReleaseCmd) Run(ctx context.Context) error {
	admin, err := openInstallation(ctx, c.Data)
	if err != nil {
		return err
	}
	defer admin.close()
	err = pgx.BeginFunc(ctx, admin.pool, func(tx pgx.Tx) error {
		row, err := device.Get(ctx, tx, device.AnyTenant, device.ID(c.ID))
		if err != nil {
			return err
		}
		released, err := commit.Release(ctx, tx, row.ID)
		if err != nil {
			return err
		}
		if !released {
			return fmt.Errorf("it is not quarantined, but %s", row.Detail)
		}
		_, err = device.Order(ctx, tx, device.AnyTenant, row.ID, device.Command{Wish: device.WantConnected})
		return err
	})
	if errors.Is(err, device.ErrNotFound) {
		return fmt.Errorf("there is no device %q", c.ID)
	}
	if err != nil {
		return fmt.Errorf("release device %s: %w", c.ID, err)
	}
	fmt.Printf("device %s is released and will connect\n", c.ID)
	return nil
}
