package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/waconnect/waconnect/node/media"
	"github.com/waconnect/waconnect/node/seal"
	"github.com/waconnect/waconnect/node/sessionstore"
	"github.com/waconnect/waconnect/router/webhook"
)

// EncryptionCmd groups what is done with the encryption key.
type EncryptionCmd struct {
	Rotate RotateCmd `cmd:"" help:"Seal everything with the newest key, so that older ones can be removed. Nodes go on working."`
}

// RotateCmd changes the encryption key. Keys come from the environment only: a command line can be read by others.
type RotateCmd struct{}

// Run rotates. Every node must have been started with the new key first, and the old ones in WACONNECT_OLD_ENC_KEYS_B64.
func (RotateCmd) Run(ctx context.Context, log *slog.Logger) error {
	db, err := openSealed(ctx)
	if err != nil {
		return err
	}
	defer db.pool.Close()
	if err := webhook.SealSecrets(ctx, db.pool, db.keys); err != nil { // before the new key is the only one that is asked for
		return err
	}
	if err := media.Reseal(ctx, db.pool, db.keys); err != nil {
		return err
	}
	step := int64(-1)
	err = sessionstore.New(db.pool, db.keys, log).Rotate(ctx, func(done, total int64) {
		if percent := done * 100 / max(total, 1); percent != step {
			step = percent
			fmt.Fprintf(os.Stderr, "sealed anew: %d of %d records (%d %%)\n", done, total, percent)
		}
	})
	if err != nil {
		return err
	}
	fmt.Printf("everything is sealed with key %s; older keys can be removed\n", db.keys.First())
	return nil
}

// sealed is the database of an installation, for an operator's command, with the keys that open what it holds.
type sealed struct {
	env  environment
	pool *pgxpool.Pool
	keys *seal.Ring
}

// openSealed finds the database and the keys in the environment, and refuses keys that are not the database's. Close the pool.
func openSealed(ctx context.Context) (*sealed, error) {
	env, err := loadEnvironment()
	if err != nil {
		return nil, err
	}
	for _, s := range settings {
		switch s.name {
		case "DATABASE_URL", "WA_AUTH_ENC_KEY_B64":
			if env.get(s.name) == "" {
				return nil, s.problem("")
			}
		}
	}
	keys, err := keyRing(env.get("WA_AUTH_ENC_KEY_B64"), env.get("WACONNECT_OLD_ENC_KEYS_B64"))
	if err != nil {
		return nil, err
	}
	pool, err := pgxpool.New(ctx, env.get("DATABASE_URL"))
	if err != nil {
		return nil, errors.New("DATABASE_URL: expected a URL like postgres://user:password@host:5432/database")
	}
	if err := keys.Check(ctx, pool); err != nil {
		pool.Close()
		if errors.Is(err, seal.ErrWrongKey) {
			err = wrongKey(err)
		}
		return nil, err
	}
	return &sealed{env: env, pool: pool, keys: keys}, nil
}

// wrongKey says what to do about keys that are not those of the database.
func wrongKey(err error) error {
	return fmt.Errorf("WA_AUTH_ENC_KEY_B64: %w. Nothing was changed. Set it to the key that this installation uses; while that one is being "+
		"replaced, name it in WACONNECT_OLD_ENC_KEYS_B64 until `waconnect encryption rotate` has ended", err)
}

// keyRing makes the ring of the key that seals and those that were in use before it.
func keyRing(key, old string) (*seal.Ring, error) {
	list := []string{key}
	for _, k := range strings.Split(old, ",") {
		if k = strings.TrimSpace(k); k != "" {
			list = append(list, k)
		}
	}
	ring, err := seal.NewRing(list...)
	if err != nil {
		return nil, fmt.Errorf("WA_AUTH_ENC_KEY_B64, WACONNECT_OLD_ENC_KEYS_B64: %w", err)
	}
	return ring, nil
}
