package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/sessionstore"
)

// ImportCmd groups what takes devices over from other programs.
type ImportCmd struct {
	Original  ImportOriginalCmd  `cmd:"" help:"From the PostgreSQL database of the original system (Node): tenants, users, devices, webhooks, tokens, history. Needs WACONNECT_IMPORT_FROM, DATABASE_URL and WA_AUTH_ENC_KEY_B64."`
	Whatsmeow ImportWhatsmeowCmd `cmd:"" help:"From the database of a gateway that is built on whatsmeow's own store (sqlstore). Needs DATABASE_URL and WA_AUTH_ENC_KEY_B64."`
}

// ImportWhatsmeowCmd makes devices of the companions in another program's database.
type ImportWhatsmeowCmd struct {
	From     string   `placeholder:"URL|FILE" help:"Its database: postgres://… or a SQLite file. With a password in it, better in WACONNECT_IMPORT_FROM."`
	KeysFrom string   `placeholder:"URL|FILE" help:"Its second database, if it keeps keys apart (DB_KEYS_URI of go-whatsapp-web-multidevice; WACONNECT_IMPORT_KEYS_FROM)."`
	Tenant   string   `required:"" placeholder:"ID" help:"The tenant that gets the devices."`
	JID      []string `name:"jid" placeholder:"JID,…" help:"Only these companions, by address or number. Default: all."`
	DryRun   bool     `help:"Read and check everything, and write nothing."`
	Paused   bool     `help:"Leave the devices paused until somebody connects them."`
	Yes      bool     `help:"The old gateway has stopped for good: do not ask."`
}

const importFrom, importKeysFrom = "WACONNECT_IMPORT_FROM", "WACONNECT_IMPORT_KEYS_FROM"

const importWarning = `The old gateway must have stopped for good, and must never run again with these companions. Two programs with the keys of one
companion throw each other out and fork its encryption state: messages become unreadable, and the device must be linked again.
  1. Stop the old gateway and whatever would start it again.
  2. Import. The devices come online by themselves, as soon as nodes run.
  3. When they are ONLINE, delete the old database: its keys are in clear.
`

// Run imports.
func (c ImportWhatsmeowCmd) Run(ctx context.Context, log *slog.Logger) error {
	db, err := openSealed(ctx)
	if err != nil {
		return err
	}
	defer db.pool.Close()
	from, keysFrom := c.From, c.KeysFrom
	if from == "" {
		from = db.env.get(importFrom)
	}
	if keysFrom == "" {
		keysFrom = db.env.get(importKeysFrom)
	}
	source, err := sessionstore.OpenSource(ctx, from, keysFrom)
	if err != nil {
		return fmt.Errorf("--from or --keys-from (%s, %s): %w", importFrom, importKeysFrom, err)
	}
	if !c.DryRun {
		err = c.confirm(ctx, sessionstore.Logged(from))
	}
	if err == nil {
		err = c.imports(ctx, sessionstore.New(db.pool, db.keys, log), source)
	}
	return errors.Join(err, source.Close())
}

// confirm asks whether the old gateway has stopped; only a person or --yes can know.
func (c ImportWhatsmeowCmd) confirm(ctx context.Context, logged bool) error {
	fmt.Fprint(os.Stderr, importWarning)
	if logged {
		fmt.Fprintln(os.Stderr, "NOTE: there is a -wal file beside the database: the old gateway is RUNNING, or it was killed.")
	}
	if c.Yes {
		return nil
	}
	if !isTerminal(os.Stderr) || !isTerminal(os.Stdin) {
		return errors.New("nobody can be asked: expected --yes, which says that the old gateway has stopped for good")
	}
	fmt.Fprint(os.Stderr, "Has it stopped for good? Type yes: ")
	answers := make(chan string, 1)
	go func() { // ends with the line, or with the process
		line, err := bufio.NewReader(os.Stdin).ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			line = ""
		}
		answers <- line
	}()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case line := <-answers:
		if strings.TrimSpace(line) != "yes" {
			return errors.New("nothing was imported")
		}
		return nil
	}
}

func (c ImportWhatsmeowCmd) imports(ctx context.Context, store *sessionstore.Store, source *sessionstore.Source) error {
	var made, skipped, failed int
	p := sessionstore.ImportParams{TenantID: c.Tenant, JIDs: c.JID, Paused: c.Paused, DryRun: c.DryRun}
	err := store.Import(ctx, source, p, func(i sessionstore.Imported) {
		switch {
		case errors.Is(i.Err, device.ErrLinkedElsewhere):
			skipped++
		case i.Err != nil:
			failed++
		default:
			made++
		}
		fmt.Println(importLine(i))
		fmt.Fprintf(os.Stderr, "%d of %d companions\n", i.Number, i.Of)
	})
	switch {
	case ctx.Err() != nil:
		err = errors.New("broken off: what is listed was done, and another run skips it")
	case errors.Is(err, device.ErrNoTenant):
		err = fmt.Errorf("--tenant=%q: there is no such tenant; expected the id of one (GET /tenants)", c.Tenant)
	case errors.Is(err, sessionstore.ErrNoCompanion):
		err = fmt.Errorf("--jid, --from: %w", err)
	case err == nil && failed > 0:
		err = fmt.Errorf("%d companions could not be imported; another run skips those that are done", failed)
	}
	what := "imported"
	if c.DryRun {
		what = "could be imported; nothing was written"
	}
	fmt.Printf("%d %s, %d skipped, %d failed\n", made, what, skipped, failed)
	return err
}

// importLine tells what became of one companion.
func importLine(i sessionstore.Imported) string {
	number := device.Mask(i.JID.User)
	label := i.Label
	if label == i.JID.User {
		label = number
	}
	switch {
	case errors.Is(i.Err, device.ErrLinkedElsewhere):
		return fmt.Sprintf("%s  %q  skipped: it is linked as a device here already", number, label)
	case i.Err != nil:
		return fmt.Sprintf("%s  %q  FAILED: %v", number, label, i.Err)
	case i.Device == "":
		return fmt.Sprintf("%s  %q  %d records", number, label, i.Records)
	default:
		return fmt.Sprintf("%s  %q  device %s, %d records", number, label, i.Device, i.Records)
	}
}
