package lease

import (
	"errors"
	"fmt"
	"time"
)

// Times of the protocol. They must fit together (Validate). Nodes may have different ones: a lease says how long its node trusts, and who
// watches it waits for longer than that.
type Times struct {
	Heartbeat time.Duration // between two heartbeats
	Trust     time.Duration // for which an answered heartbeat lets a node act, counted from its sending
	Silence   time.Duration // of a counter, after which its node is fenced
	Poll      time.Duration // between two looks at the tables
}

// FastTimes notice a dead node in about five seconds. Every socket of a node closes when PostgreSQL does not answer for three.
func FastTimes() Times {
	return Times{Heartbeat: 800 * time.Millisecond, Trust: 3 * time.Second, Silence: 4 * time.Second, Poll: 500 * time.Millisecond}
}

const (
	maxDrift  = 10 // per cent by which the clocks of two machines may differ in speed
	fenceLate = 250 * time.Millisecond
)

// Answer is how long a heartbeat is waited for.
func (t Times) Answer() time.Duration { return t.Heartbeat * 5 / 8 }

// LeastSilence is the shortest Silence that Trust allows: W ≥ (1+ρ)·(L/(1−ρ) + δ), with ρ the drift of clocks and δ the lateness of the
// self-fence.
func (t Times) LeastSilence() time.Duration {
	return (t.Trust*100/(100-maxDrift) + fenceLate) * (100 + maxDrift) / 100
}

// Validate names every rule that the times break.
func (t Times) Validate() error {
	var errs []error
	if t.Heartbeat < 50*time.Millisecond || t.Poll < 50*time.Millisecond {
		errs = append(errs, fmt.Errorf("heartbeat %s and poll %s: expected 50ms or more", t.Heartbeat, t.Poll))
	}
	if least := 3*t.Heartbeat + t.Answer(); t.Trust < t.Heartbeat*3+t.Answer() {
		errs = append(errs, fmt.Errorf("trust %s is too short for heartbeats of %s: expected %s or more, so that two may be lost", t.Trust, t.Heartbeat, least))
	}
	if least := t.LeastSilence(); t.Silence < least {
		errs = append(errs, fmt.Errorf("silence %s is too short for a trust of %s: expected %s or more, or two nodes could own a device", t.Silence, t.Trust, least))
	}
	if 4*t.Poll > t.Trust {
		errs = append(errs, fmt.Errorf("poll %s is too slow for a trust of %s: expected %s or less", t.Poll, t.Trust, t.Trust/4))
	}
	return errors.Join(errs...)
}
