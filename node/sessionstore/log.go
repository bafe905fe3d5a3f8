package sessionstore

import (
	"fmt"
	"log/slog"

	signallog "go.mau.fi/libsignal/logger"
	waLog "go.mau.fi/whatsmeow/util/log"
)

func init() {
	// The Signal library prints to standard output unless it is told otherwise before its first use; what it says is also returned as
	// an error.
	var silent signallog.Loggable = silence{}
	signallog.Setup(&silent)
}

type silence struct{}

func (silence) Debug(string, string)   {}
func (silence) Info(string, string)    {}
func (silence) Warning(string, string) {}
func (silence) Error(string, string)   {}
func (silence) Configure(string)       {}

// Logger adapts slog for the client library. Its debug lines hold whole stanzas and its info lines the daily life of a connection,
// which our own log tells in our own words: only warnings and errors pass.
func Logger(log *slog.Logger) waLog.Logger { return adapter{log: log} }

type adapter struct {
	log    *slog.Logger
	module string
}

func (a adapter) Debugf(string, ...any) {}
func (a adapter) Infof(string, ...any)  {}

func (a adapter) Warnf(msg string, args ...any) {
	a.log.Debug(fmt.Sprintf(msg, args...), "module", a.module, "library_level", "warning")
}

func (a adapter) Errorf(msg string, args ...any) {
	a.log.Warn(fmt.Sprintf(msg, args...), "module", a.module)
}

// Sub names a part of the library.
func (a adapter) Sub(module string) waLog.Logger {
	if a.module != "" {
		module = a.module + "/" + module
	}
	return adapter{log: a.log, module: module}
}
