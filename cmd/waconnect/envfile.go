package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

// defaultEnvFile is read when it is there and ENV_FILE names no other.
const defaultEnvFile = "env.local"

// environment looks variables up: the process's own first, then those of the env file. An empty value counts as not set.
type environment struct {
	process func(string) string
	file    map[string]string
	path    string // of the file that was read; empty: none
}

// loadEnvironment reads the file that ENV_FILE names. A named file must exist, the default one need not.
func loadEnvironment() (environment, error) {
	env := environment{process: os.Getenv}
	path, named := os.Getenv("ENV_FILE"), true
	if path == "" {
		path, named = defaultEnvFile, false
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return env, nil
	}
	if err != nil {
		return env, fmt.Errorf("ENV_FILE: %w", err)
	}
	if env.file, err = parseEnvFile(string(text)); err != nil {
		return env, fmt.Errorf("%s: %w", path, err)
	}
	env.path = path
	return env, nil
}

func (e environment) get(name string) string {
	if v := e.process(name); v != "" {
		return v
	}
	return e.file[name]
}

// with puts values before those of the environment.
func (e environment) with(overrides map[string]string) environment {
	before := e.process
	e.process = func(name string) string {
		if v := overrides[name]; v != "" {
			return v
		}
		return before(name)
	}
	return e
}

// parseEnvFile reads NAME=value lines. Values may stand in single quotes (taken as they are) or double quotes (\n, \" and \\ are
// understood); an unquoted value ends before " #". Values are never shown in errors.
func parseEnvFile(text string) (map[string]string, error) {
	out := map[string]string{}
	var errs []error
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		name, value, found := strings.Cut(strings.TrimPrefix(line, "export "), "=")
		name = strings.TrimSpace(name)
		if !found || !isVariable(name) {
			errs = append(errs, fmt.Errorf("line %d is not NAME=value", i+1))
			continue
		}
		v, err := envValue(strings.TrimSpace(value))
		if err != nil {
			errs = append(errs, fmt.Errorf("line %d (%s): %w", i+1, name, err))
			continue
		}
		out[name] = v
	}
	return out, errors.Join(errs...)
}

func isVariable(name string) bool {
	for i, r := range name {
		letter := r == '_' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return name != ""
}

func envValue(raw string) (string, error) {
	if raw == "" {
		return "", nil
	}
	quote := raw[0]
	if quote != '\'' && quote != '"' {
		if i := strings.Index(raw, " #"); i >= 0 {
			raw = raw[:i]
		}
		return strings.TrimSpace(raw), nil
	}
	var b strings.Builder
	for i := 1; i < len(raw); i++ {
		c := raw[i]
		if c == quote {
			if rest := strings.TrimSpace(raw[i+1:]); rest != "" && rest[0] != '#' {
				return "", errors.New("text follows the closing quote")
			}
			return b.String(), nil
		}
		if c == '\\' && quote == '"' && i+1 < len(raw) {
			i++
			switch c = raw[i]; c {
			case 'n':
				c = '\n'
			case '"', '\\':
			default:
				b.WriteByte('\\')
			}
		}
		b.WriteByte(c)
	}
	return "", errors.New("the closing quote is missing")
}
