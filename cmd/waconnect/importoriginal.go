package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/waconnect/waconnect/cmd/waconnect/original"
	"github.com/waconnect/waconnect/migrations"
)

// ImportOriginalCmd brings the data of the original system over.
type ImportOriginalCmd struct {
	FromFile    string   `placeholder:"FILE" help:"A file with the address of the original's database, as in its own DATABASE_URL. Without it: WACONNECT_IMPORT_FROM. There is a password in it, so it is no argument."`
	Tenant      []string `placeholder:"ID,…" help:"Only these tenants. Default: all, and the users who have none."`
	HistoryDays int      `xor:"history" placeholder:"N" help:"Only history of the last N days. Default: all."`
	NoHistory   bool     `xor:"history" help:"No events, messages and deliveries."`
	DryRun      bool     `help:"Read and check everything, write nothing, and print the report."`
	Output      string   `short:"o" enum:"text,json" default:"text" help:"text or json."`
}

const maxAddressFile = 64 << 10

const webhookRetention = "WACONNECT_WEBHOOK_RETENTION"

// from is the address of the original's database.
func (c ImportOriginalCmd) from(env environment) (string, error) {
	if c.FromFile == "" {
		if v := env.get(importFrom); v != "" {
			return v, nil
		}
		return "", fmt.Errorf("%s: expected the address of the original's database, like postgres://user:password@host:5432/database; or name a file with it by --from-file", importFrom)
	}
	f, err := os.Open(c.FromFile)
	if err != nil {
		return "", fmt.Errorf("--from-file: %w", err)
	}
	text, err := io.ReadAll(io.LimitReader(f, maxAddressFile))
	if err := errors.Join(err, f.Close()); err != nil {
		return "", fmt.Errorf("--from-file: %w", err)
	}
	return strings.TrimSpace(string(text)), nil
}

// Run imports.
func (c ImportOriginalCmd) Run(ctx context.Context) error {
	if c.HistoryDays < 0 {
		return errors.New("--history-days: expected a number of days from 1 on")
	}
	db, err := openSealed(ctx)
	if err != nil {
		return err
	}
	defer db.pool.Close()
	if err := newestSchema(ctx, db.env.get("DATABASE_URL")); err != nil {
		return err
	}
	from, err := c.from(db.env)
	if err != nil {
		return err
	}
	keep, err := time.ParseDuration(cmp.Or(db.env.get(webhookRetention), "720h"))
	if err != nil {
		return errors.New(webhookRetention + ": expected a duration like 720h")
	}
	report, err := original.Run(ctx, original.Params{
		From: from, Pool: db.pool, Keys: db.keys, Tenants: c.Tenant, DryRun: c.DryRun, NoHistory: c.NoHistory, HistoryDays: c.HistoryDays, Keep: keep,
		Problem: c.problem(), Progress: progressLines(time.Now),
	})
	if report != nil {
		err = errors.Join(err, c.print(report, err == nil))
	}
	switch {
	case ctx.Err() != nil:
		return errors.New("broken off: what was done stays, and another run goes on with the rest")
	case err != nil:
		return fmt.Errorf("import: %w; what was done stays, and another run goes on with the rest", err)
	case report.Refused() > 0:
		return fmt.Errorf("%d rows were not brought over; they are named above. Another run tries them again", report.Refused())
	}
	return nil
}

// newestSchema refuses a database that does not have the tables of this build.
func newestSchema(ctx context.Context, url string) error {
	have, err := migrations.Version(ctx, url)
	if err != nil {
		return fmt.Errorf("DATABASE_URL: %w", err)
	}
	want, err := migrations.Latest()
	if err != nil {
		return err
	}
	if have < want {
		return fmt.Errorf("DATABASE_URL: the schema has version %d, this build needs %d: run `waconnect migrate` first", have, want)
	}
	return nil
}

// problem tells of a row as it is found: beside the report if that is JSON.
func (c ImportOriginalCmd) problem() func(original.Problem) {
	out := os.Stdout
	if c.Output == "json" {
		out = os.Stderr
	}
	return func(p original.Problem) {
		word := "NOT IMPORTED"
		if p.Kept {
			word = "changed"
		}
		fmt.Fprintf(out, "%s %s  %s: %s\n", p.Table, oneLine(p.ID), word, oneLine(p.Text))
	}
}

// oneLine keeps what comes from a foreign database from writing lines, or to the terminal, of its own.
func oneLine(text string) string {
	quoted := fmt.Sprintf("%q", text)
	return quoted[1 : len(quoted)-1]
}

// progressEvery is how often a long import says how far it is.
const progressEvery = 2 * time.Second

func progressLines(now func() time.Time) func(original.Progress) {
	last := now()
	return func(p original.Progress) {
		if at := now(); at.Sub(last) >= progressEvery {
			last = at
			fmt.Fprintf(os.Stderr, "%s: %d read, %d imported\n", p.Table, p.Read, p.Imported)
		}
	}
}

// print writes the report. whole: it is not that of a run that ended early.
func (c ImportOriginalCmd) print(r *original.Report, whole bool) error {
	if c.Output == "json" {
		enc := json.NewEncoder(os.Stdout)
		enc.SetIndent("", "  ")
		if err := enc.Encode(r); err != nil {
			return fmt.Errorf("write the report: %w", err)
		}
		return nil
	}
	imported := "imported"
	if r.DryRun {
		imported = "would be"
	}
	fmt.Printf("\n%-16s %10s %10s %10s %10s %10s %10s %9s\n", "table", "read", imported, "changed", "here", "left out", "refused", "rows/s")
	for _, t := range r.Tables {
		fmt.Printf("%-16s %10d %10d %10d %10d %10d %10d %9.0f\n", t.Name, t.Read, t.Imported, t.Changed, t.Here, t.LeftOut, t.Refused, t.RowsPerSecond)
	}
	for _, t := range r.Tables {
		if t.LeftOut > 0 && t.Why != "" {
			fmt.Printf("left out, %s: %s\n", t.Name, t.Why)
		}
	}
	if n := len(r.MustLink); n > 0 {
		fmt.Printf("\n%d devices must be linked again, with the phone: the original's sessions are of another library.\n", n)
		for _, d := range r.MustLink {
			fmt.Printf("  %s  tenant %s  %q\n", oneLine(d.ID), oneLine(d.TenantID), d.Label)
		}
	}
	fmt.Printf("\nThe original was read as it was at %s. Run again to bring over what it has done since.\n", r.Snapshot.UTC().Format(time.RFC3339))
	if r.DryRun && whole {
		fmt.Println("Nothing was written.")
	}
	return nil
}
