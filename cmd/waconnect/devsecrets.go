package main

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// devSecrets are made at the first start of `waconnect dev` and kept in its data directory, readable by its user only. Without them the
// data cannot be continued: the encryption key seals the devices' credentials.
type devSecrets struct {
	JWTSecret     string `json:"jwtSecret"`
	AdminEmail    string `json:"adminEmail"`
	AdminPassword string `json:"adminPassword"`
	BotAPIKey     string `json:"botApiKey"`
	RPCSecret     string `json:"rpcSecret"`
	EncryptionKey string `json:"encryptionKey"`
	NATSPassword  string `json:"natsPassword"`
	GossipKey     string `json:"gossipKey"`
}

func (s devSecrets) variables() map[string]string {
	return map[string]string{
		"JWT_SECRET": s.JWTSecret, "ADMIN_EMAIL": s.AdminEmail, "ADMIN_PASSWORD": s.AdminPassword, "BOT_API_KEY": s.BotAPIKey,
		"WACONNECT_RPC_SECRET": s.RPCSecret, "WA_AUTH_ENC_KEY_B64": s.EncryptionKey, "WACONNECT_GOSSIP_KEY": s.GossipKey,
	}
}

// loadSecrets reads the file, or makes it. A file that cannot be read is never replaced.
func loadSecrets(path string) (devSecrets, error) {
	var s devSecrets
	text, err := os.ReadFile(path)
	switch {
	case err == nil:
		if err := json.Unmarshal(text, &s); err != nil {
			return s, fmt.Errorf("secrets in %s: %w", path, err)
		}
		if s.EncryptionKey == "" || s.JWTSecret == "" || s.AdminPassword == "" {
			return s, fmt.Errorf("secrets in %s: some are missing", path)
		}
		if s.GossipKey != "" {
			return s, nil
		}
		s.GossipKey = randomKey() // the file is older than gossip
		return s, s.write(path)
	case !errors.Is(err, fs.ErrNotExist):
		return s, fmt.Errorf("secrets: %w", err)
	}
	s = devSecrets{
		JWTSecret: randomHex(32), AdminEmail: "admin@example.com", AdminPassword: randomHex(10), BotAPIKey: randomHex(24),
		RPCSecret: randomHex(32), EncryptionKey: randomKey(), NATSPassword: randomHex(16), GossipKey: randomKey(),
	}
	return s, s.write(path)
}

func (s devSecrets) write(path string) error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return fmt.Errorf("secrets: %w", err)
	}
	return replaceFile(path, append(text, '\n'))
}

// randomKey is 32 bytes in base64.
func randomKey() string {
	key := make([]byte, 32)
	rand.Read(key) // never fails: see crypto/rand
	return base64.StdEncoding.EncodeToString(key)
}

// replaceFile writes a private file in one step: whoever reads it, at whatever moment, sees all of it or none.
func replaceFile(path string, text []byte) error {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+"-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	_, err = f.Write(text)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(f.Name()))
	}
	return nil
}

// readyFile is what --ready-file holds, for scripts. Keys are a contract.
type readyFile struct {
	API           string      `json:"api"`
	Panel         string      `json:"panel"`
	Admin         string      `json:"admin"`
	Simulator     string      `json:"simulator"`
	Control       string      `json:"control"`
	RootKey       string      `json:"rootKey"`
	Database      string      `json:"database"`
	NATS          string      `json:"nats"`
	AdminEmail    string      `json:"adminEmail"`
	AdminPassword string      `json:"adminPassword"`
	PID           int         `json:"pid"`
	Nodes         []readyNode `json:"nodes"`
	RouterAdmin   string      `json:"routerAdmin"` // of the router, which is the dispatcher too
}

type readyNode struct {
	ID    string `json:"id"`
	PID   int    `json:"pid"`
	Admin string `json:"admin"`
	RPC   string `json:"rpc"`
}

func (d *dev) writeReady() error {
	if d.cmd.ReadyFile == "" {
		return nil
	}
	d.writing.Lock()
	defer d.writing.Unlock()
	email, password := d.adminLogin()
	r := readyFile{
		API: "http://" + d.ports.api, Panel: "http://" + d.ports.panel, Admin: d.adminURL, Simulator: d.simulator, Control: d.control, RootKey: d.rootKey,
		Database: d.database, NATS: d.nats, AdminEmail: email, AdminPassword: password, PID: os.Getpid(),
		RouterAdmin: "http://" + d.router.admin,
	}
	for _, n := range d.nodes {
		r.Nodes = append(r.Nodes, readyNode{ID: n.name, PID: n.currentPID(), Admin: "http://" + n.admin, RPC: n.rpc})
	}
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("--ready-file: %w", err)
	}
	return replaceFile(d.cmd.ReadyFile, append(text, '\n'))
}

// devAccessFile says, in the data directory and to its owner alone, how administrative commands reach this installation.
const devAccessFile = "access.json"

func (d *dev) writeAccess() error {
	text, err := json.Marshal(map[string]string{
		"DATABASE_URL": d.database, "NATS_URL": d.childEnv(nil)["NATS_URL"], "WACONNECT_RPC_SECRET": d.childEnv(nil)["WACONNECT_RPC_SECRET"],
	})
	if err != nil {
		return fmt.Errorf("%s: %w", devAccessFile, err)
	}
	path := filepath.Join(d.dir, devAccessFile)
	d.onStop("access file", func(context.Context) error { return os.Remove(path) })
	return replaceFile(path, append(text, '\n'))
}

// removeReady takes the ready file away when what it says is no longer true.
func (d *dev) removeReady() error {
	if d.cmd.ReadyFile == "" {
		return nil
	}
	if err := os.Remove(d.cmd.ReadyFile); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("--ready-file: %w", err)
	}
	return nil
}
