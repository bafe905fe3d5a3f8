//go:build failpoint

// Package failpoint kills the process between two numbered steps, so that crash tests can prove what the order of steps promises.
// Only builds with the tag `failpoint` contain it; elsewhere At is empty and inlined away.
//
// WACONNECT_FAILPOINT=step:n kills the process (SIGKILL, as a power cut would) the n-th time it passes the step. A file named by
// WACONNECT_FAILPOINT_FILE holds the same text and wins over the variable; the file is removed before the kill, so that the next life runs on.
//
// The rule panic:step:text makes the process panic, as often as it passes the step with something that contains the text.
package failpoint

import (
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
)

var (
	mu     sync.Mutex
	passed = map[string]int{}
)

// At marks that the named step has just been done.
func At(step string) {
	mu.Lock()
	defer mu.Unlock()
	file, rule := current()
	name, count, _ := strings.Cut(rule, ":")
	if name != step {
		return
	}
	passed[step]++
	if n, err := strconv.Atoi(count); err == nil && passed[step] < n {
		return
	}
	if file != "" {
		if err := os.Remove(file); err != nil {
			panic(err) // a rule that stays would kill every later life too
		}
	}
	if err := syscall.Kill(os.Getpid(), syscall.SIGKILL); err != nil {
		panic(err)
	}
	select {}
}

// current reads the rule that is set at the moment, and from which file.
func current() (file, rule string) {
	if file = os.Getenv("WACONNECT_FAILPOINT_FILE"); file == "" {
		return "", os.Getenv("WACONNECT_FAILPOINT")
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return file, "" // no rule is set at the moment
	}
	return file, strings.TrimSpace(string(text))
}

// Panic marks that the named step has just been done with a text. It panics where nobody recovers.
func Panic(step, text string) {
	_, rule := current()
	kind, rest, _ := strings.Cut(rule, ":")
	name, poison, found := strings.Cut(rest, ":")
	if kind != "panic" || name != step || !found || !strings.Contains(text, poison) {
		return
	}
	go panic("failpoint " + step + ": " + text)
	select {}
}
