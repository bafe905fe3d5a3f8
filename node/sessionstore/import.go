package sessionstore

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/batch"
	"github.com/waconnect/waconnect/node/commit"
	"github.com/waconnect/waconnect/node/device"
)

// ImportParams says what is imported, and where to.
type ImportParams struct {
	TenantID string
	JIDs     []string // companions to take, by address or by number; empty: all
	Paused   bool     // the devices wait until somebody connects them; otherwise their owners do at once
	DryRun   bool     // do everything, and commit nothing
}

// Imported is what became of one companion. If Err is nil it is a device now, or in a dry run could be one.
type Imported struct {
	Number  int // 1 for the first
	Of      int
	JID     device.JID
	Label   string
	Device  device.ID // empty in a dry run
	Records int       // sealed records that were written
	Err     error     // device.ErrLinkedElsewhere: it is a device already, and was left alone
}

// ErrNoKeys: the source knows the companion, but not the prekeys that its phone and WhatsApp's server hold it to.
var ErrNoKeys = errors.New("the database holds no prekeys of it: the program keeps its keys in another database")

// ErrNoCompanion: nothing in the source is what was asked for.
var ErrNoCompanion = errors.New("no such companion in the database")

// Import makes a device of every companion of another program's database that is asked for, and tells told of each, in the order of their
// addresses. Each is one transaction: device, head, sealed records and wish appear together, so no owner can open a half of it. Nothing
// that exists is changed, neither here nor there. Memory is bounded by the largest companion.
//
// The other program must have ended for good before: two programs with the keys of one companion throw each other out and fork
// its ratchets, and no database can see that.
//
// The error is about the whole: device.ErrNoTenant, ErrNoCompanion, a source that cannot be read. What concerns one companion is told.
func (s *Store) Import(ctx context.Context, from *Source, p ImportParams, told func(Imported)) error {
	all, err := from.companions(ctx)
	if err != nil {
		return err
	}
	chosen, err := choose(all, p.JIDs)
	if err != nil {
		return err
	}
	for i, jid := range chosen {
		one := Imported{Number: i + 1, Of: len(chosen), JID: device.JID{User: jid.User, Device: jid.Device, Server: jid.Server}}
		one.Err = s.importOne(ctx, from, p, jid, &one)
		if errors.Is(one.Err, device.ErrNoTenant) || ctx.Err() != nil {
			return one.Err
		}
		told(one)
	}
	return nil
}

// choose finds what is asked for: all, or those with an address or a number.
func choose(all []types.JID, wanted []string) ([]types.JID, error) {
	if len(wanted) == 0 {
		if len(all) == 0 {
			return nil, fmt.Errorf("%w: it has none at all", ErrNoCompanion)
		}
		return all, nil
	}
	var chosen []types.JID
	for _, w := range wanted {
		found := false
		for _, jid := range all {
			if w == jid.String() || w == jid.User {
				found = true
				if !slices.Contains(chosen, jid) {
					chosen = append(chosen, jid)
				}
			}
		}
		if !found {
			return nil, fmt.Errorf("%w: %q", ErrNoCompanion, w)
		}
	}
	return chosen, nil
}

func (s *Store) importOne(ctx context.Context, from *Source, p ImportParams, jid types.JID, one *Imported) error {
	if jid.Server != types.DefaultUserServer || jid.Device == 0 || one.JID.String() != jid.String() {
		return errors.New("its address is not that of a companion")
	}
	found, err := from.read(ctx, jid.String())
	if err != nil {
		return err
	}
	d, err := decodeDevice(found[ref{kindDevice, self}].value)
	if err != nil {
		return err
	}
	one.Label, one.Records = label(d), len(found)
	hasKeys := slices.ContainsFunc(slices.Collect(maps.Keys(found)), func(k ref) bool { return k.kind == kindPreKey })
	if !hasKeys {
		return ErrNoKeys
	}
	tx, err := s.pool.Begin(ctx)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }() // after a commit there is nothing to roll back
	id, err := s.create(ctx, tx, p, d, one, found)
	if err != nil || p.DryRun {
		return err
	}
	if err := tx.Commit(ctx); err != nil {
		return fmt.Errorf("it is not known whether it was imported: %w", err)
	}
	one.Device = id
	s.log.Info("companion imported", "device", id, "tenant", p.TenantID, "records", len(found))
	return nil
}

// importPage bounds the records of one round trip.
const importPage = 1000

// create makes the device with all that belongs to it, in the transaction. The wish comes last: it may pause the head.
func (s *Store) create(ctx context.Context, tx pgx.Tx, p ImportParams, d *store.Device, one *Imported, found map[ref]record) (device.ID, error) {
	row, err := device.Create(ctx, tx, device.Params{TenantID: p.TenantID, Label: one.Label, PhoneHint: &one.JID.User})
	if err != nil {
		return "", err
	}
	if err := device.CheckFree(ctx, tx, row.ID, one.JID); err != nil {
		return "", err
	}
	lid := device.JID{User: d.LID.User, Device: d.LID.Device, Server: d.LID.Server}
	err = commit.Fill(ctx, tx, row.ID, func(b *batch.Batch) { device.QueueLinked(b, row.ID, one.JID, lid) })
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.Code == "23505" { // another import, or a phone, was faster
		return "", device.ErrLinkedElsewhere
	}
	if err != nil {
		return "", err
	}
	session := &Session{parent: s, id: row.ID, tenant: p.TenantID}
	for page := range slices.Chunk(slices.Collect(maps.Keys(found)), importPage) {
		err := commit.Fill(ctx, tx, row.ID, func(b *batch.Batch) {
			for _, k := range page {
				session.queueRecord(b, k, found[k])
			}
		})
		if err != nil {
			return "", err
		}
	}
	wish := device.WantConnected
	if p.Paused {
		wish = device.WantPaused
	}
	_, err = device.Order(ctx, tx, p.TenantID, row.ID, device.Command{Wish: wish})
	return row.ID, err
}

// maxLabel is what the API allows for a label too.
const maxLabel = 200

// label is what an imported device is called: the account's name, or its number.
func label(d *store.Device) string {
	for _, name := range []string{d.PushName, d.BusinessName} {
		name = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return ' '
			}
			return r
		}, strings.ToValidUTF8(name, ""))
		runes := []rune(strings.TrimSpace(name))
		if len(runes) > 0 {
			return string(runes[:min(len(runes), maxLabel)])
		}
	}
	return d.ID.User
}
