//go:build failpoint

// Package failpoint kills the process between two numbered steps, so that crash tests can prove what the order of steps promises.
// Only builds with the tag `failpoint` contain it; elsewhere At is empty and inlined away.
//
// WACONNECT_FAILPOINT=step:n kills the process (SIGKILL, as a power cut would) the n-th time it passes the step. A file named by
// WACONNECT_FAILPOINT_FILE holds the same text and wins over the variable; the file is removed before the kill, so that the next life runs on.
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
	file := os.Getenv("WACONNECT_FAILPOINT_FILE")
	rule := os.Getenv("WACONNECT_FAILPOINT")
	if file != "" {
		text, err := os.ReadFile(file)
		if err != nil {
			return // no rule is set at the moment
		}
		rule = strings.TrimSpace(string(text))
	}
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
