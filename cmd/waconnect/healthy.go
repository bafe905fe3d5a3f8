package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
)

// HealthyCmd asks a process that runs with the same settings how it is. An image without a shell has nothing else for that.
type HealthyCmd struct {
	Live   bool          `help:"Ask only whether it answers, as /livez does."`
	Within time.Duration `default:"3s" help:"How long to wait for the answer."`
}

// Run asks.
func (c HealthyCmd) Run(ctx context.Context) error {
	env, err := loadEnvironment()
	if err != nil {
		return err
	}
	addr, err := adminOf(env)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, c.Within)
	defer cancel()
	if !c.Live {
		state, err := readyState(ctx, addr)
		if err != nil {
			return err
		}
		if !state.Ready {
			return fmt.Errorf("not ready, step %s: %s", state.Step, state.Error)
		}
		return nil
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+addr+"/livez", nil)
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	if err := resp.Body.Close(); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("/livez answers %s", resp.Status)
	}
	return nil
}

// adminOf is where the process with these settings is asked from the same machine. Other settings may be missing or wrong.
func adminOf(env environment) (string, error) {
	var c Config
	var problems []error
	for _, s := range settings {
		if s.name != "WORKER_HEALTH_PORT" && s.name != "WACONNECT_ADMIN_ADDR" { // in the order of the table: the second wins
			continue
		}
		if err := s.read(env, &c); err != nil {
			problems = append(problems, err)
		}
	}
	host, port, err := net.SplitHostPort(c.AdminAddr)
	if err := errors.Join(append(problems, err)...); err != nil {
		return "", err
	}
	switch {
	case host == "::":
		host = "::1"
	case host == "", strings.HasPrefix(host, "0."):
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}
