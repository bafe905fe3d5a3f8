package main

import (
	"context"
	"log/slog"

	"github.com/waconnect/waconnect/migrations"
)

// MigrateCmd applies what is missing of the schema. It may run while nodes and routers do, and several times at once.
type MigrateCmd struct {
	DatabaseURL string `name:"database-url" placeholder:"URL" help:"Owner of the schema (DATABASE_URL)."`
}

// Run migrates.
func (c MigrateCmd) Run(ctx context.Context, log *slog.Logger) error {
	env, err := loadEnvironment()
	if err != nil {
		return err
	}
	url := env.with(map[string]string{"DATABASE_URL": c.DatabaseURL}).get("DATABASE_URL")
	if _, err := postgresURL(url); err != nil {
		for _, s := range settings {
			if s.name == "DATABASE_URL" {
				return s.problem(url)
			}
		}
	}
	if err := migrations.Up(ctx, url, log); err != nil {
		return err
	}
	v, err := migrations.Version(ctx, url)
	if err != nil {
		return err
	}
	log.Info("the schema is up to date", "version", v)
	return nil
}
