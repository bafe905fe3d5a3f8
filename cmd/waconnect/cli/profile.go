package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// profile is an installation and a credential for it.
type profile struct {
	URL   string `json:"url"`
	Token string `json:"token,omitempty"`
	Email string `json:"email,omitempty"`
}

// profiles is the file.
type profiles struct {
	Chosen   string             `json:"chosen"`
	Profiles map[string]profile `json:"profiles"`

	path string
}

// profilesVariable names another file.
const profilesVariable = "WACONNECT_PROFILES"

func loadProfiles() (*profiles, error) {
	list := &profiles{Profiles: map[string]profile{}, path: os.Getenv(profilesVariable)}
	if list.path == "" {
		dir, err := os.UserConfigDir()
		if err != nil {
			return nil, fmt.Errorf("find the file of profiles: %w; set %s", err, profilesVariable)
		}
		list.path = filepath.Join(dir, "waconnect", "profiles.json")
	}
	text, err := os.ReadFile(list.path)
	if errors.Is(err, fs.ErrNotExist) {
		return list, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read profiles: %w", err)
	}
	if err := json.Unmarshal(text, list); err != nil {
		return nil, fmt.Errorf("read profiles: %s: %w", list.path, err)
	}
	if list.Profiles == nil {
		list.Profiles = map[string]profile{}
	}
	return list, nil
}

// save replaces the file as a whole: who reads it meanwhile sees the one or the other.
func (l *profiles) save() error {
	text, err := json.MarshalIndent(l, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(l.path), 0o700); err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	file, err := os.CreateTemp(filepath.Dir(l.path), ".profiles-*") // readable by its owner alone
	if err != nil {
		return fmt.Errorf("write profiles: %w", err)
	}
	_, err = file.Write(append(text, '\n'))
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), l.path)
	}
	if err != nil {
		return fmt.Errorf("write profiles: %w", errors.Join(err, os.Remove(file.Name())))
	}
	return nil
}

// choose finds a profile by its name; without one it is the chosen one.
func (l *profiles) choose(name string) (string, profile, error) {
	if name == "" {
		name = l.Chosen
	}
	if name == "" {
		return "", profile{}, errors.New("no profile is chosen: log in with `waconnect login URL`, or set WACONNECT_URL and WACONNECT_TOKEN")
	}
	p, ok := l.Profiles[name]
	if !ok {
		return "", profile{}, fmt.Errorf("there is no profile %q: expected one of %s", name, strings.Join(slices.Sorted(maps.Keys(l.Profiles)), ", "))
	}
	return name, p, nil
}

// LoginCmd logs in. The password is asked for, or read from standard input if that is no terminal.
type LoginCmd struct {
	Address string `arg:"" name:"url" optional:"" help:"Address of the API, such as http://127.0.0.1:3001; not needed for a profile that is there."`
	Email   string `placeholder:"E-MAIL" help:"User to log in as."`
	Key     bool   `help:"Take an API key instead of a user's password."`
	Profile string `default:"default" env:"WACONNECT_PROFILE" help:"Name to remember it by."`
}

// Run logs in and chooses the profile.
func (c LoginCmd) Run(ctx context.Context) error {
	list, err := loadProfiles()
	if err != nil {
		return err
	}
	p := list.Profiles[c.Profile]
	if c.Address != "" {
		p.URL = c.Address
	}
	if u, err := url.Parse(p.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("url: expected an address like http://127.0.0.1:3001, got %q", p.URL)
	}
	if c.Email != "" {
		p.Email = c.Email
	}
	input := newSecrets(os.Stdin)
	if c.Key {
		p.Email = ""
		if p.Token, err = input.read("API key: "); err != nil {
			return err
		}
		var me row
		if _, err := newClient(p.URL, p.Token).call(ctx, "GET", "/me/key", nil, nil, &me); err != nil {
			return fmt.Errorf("log in: %w", err)
		}
	} else {
		if p.Email == "" {
			return errors.New("--email: expected the user's e-mail address (or --key for an API key)")
		}
		password, err := input.read("Password of " + p.Email + ": ")
		if err != nil {
			return err
		}
		var answer struct {
			Token string `json:"token"`
		}
		if _, err := newClient(p.URL, "").call(ctx, "POST", "/auth/login", nil, map[string]string{"email": p.Email, "password": password}, &answer); err != nil {
			return fmt.Errorf("log in: %w", err)
		}
		p.Token = answer.Token
	}
	list.Profiles[c.Profile], list.Chosen = p, c.Profile
	if err := list.save(); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "logged in to %s; profile %s is chosen\n", p.URL, c.Profile)
	return nil
}

// LogoutCmd forgets a credential.
type LogoutCmd struct {
	Profile string `env:"WACONNECT_PROFILE" placeholder:"NAME" help:"Profile instead of the chosen one."`
}

// Run ends the session at the installation, if it knows sessions and can be reached, and forgets the credential in any case.
func (c LogoutCmd) Run(ctx context.Context) error {
	list, err := loadProfiles()
	if err != nil {
		return err
	}
	name, p, err := list.choose(c.Profile)
	if err != nil {
		return err
	}
	if p.Token != "" && p.Email != "" {
		if _, err := newClient(p.URL, p.Token).call(ctx, "POST", "/auth/logout", nil, nil, nil); err != nil {
			fmt.Fprintln(os.Stderr, "the session could not be ended at the installation:", err)
		}
	}
	p.Token = ""
	list.Profiles[name] = p
	if err := list.save(); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "the credential of profile %s is forgotten\n", name)
	return nil
}

// ProfileCmd groups commands of profiles.
type ProfileCmd struct {
	List   ProfileListCmd   `cmd:"" default:"withargs" help:"List profiles."`
	Use    ProfileUseCmd    `cmd:"" help:"Choose a profile."`
	Remove ProfileRemoveCmd `cmd:"" help:"Forget a profile."`
}

// ProfileListCmd lists profiles, without their credentials.
type ProfileListCmd struct {
	Output string `short:"o" enum:"table,json" default:"table" help:"table or json."`
}

// Run lists.
func (c ProfileListCmd) Run() error {
	list, err := loadProfiles()
	if err != nil {
		return err
	}
	var rows []row
	for _, name := range slices.Sorted(maps.Keys(list.Profiles)) {
		p := list.Profiles[name]
		rows = append(rows, row{"name": name, "url": p.URL, "email": p.Email, "chosen": name == list.Chosen, "loggedIn": p.Token != ""})
	}
	s := &Session{json: c.Output == "json", out: os.Stdout, say: os.Stderr}
	return s.list(rows, "NAME=name", "URL=url", "USER=email", "CHOSEN=chosen", "LOGGED IN=loggedIn")
}

// ProfileUseCmd chooses a profile.
type ProfileUseCmd struct {
	Name string `arg:"" help:"The profile."`
}

// Run chooses.
func (c ProfileUseCmd) Run() error {
	list, err := loadProfiles()
	if err != nil {
		return err
	}
	if _, _, err := list.choose(c.Name); err != nil {
		return err
	}
	list.Chosen = c.Name
	return list.save()
}

// ProfileRemoveCmd forgets a profile.
type ProfileRemoveCmd struct {
	Name string `arg:"" help:"The profile."`
}

// Run forgets.
func (c ProfileRemoveCmd) Run() error {
	list, err := loadProfiles()
	if err != nil {
		return err
	}
	if _, _, err := list.choose(c.Name); err != nil {
		return err
	}
	delete(list.Profiles, c.Name)
	if list.Chosen == c.Name {
		list.Chosen = ""
	}
	return list.save()
}
