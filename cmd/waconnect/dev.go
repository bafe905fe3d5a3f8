package main

import (
	"context"
	"log/slog"
)

type DevCmd struct{}

func (DevCmd) Run(ctx context.Context, log *slog.Logger) error { return nil }
