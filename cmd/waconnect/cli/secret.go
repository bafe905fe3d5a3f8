package cli

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// secrets reads lines that nobody should see: without an echo where people type them.
type secrets struct {
	file  *os.File
	lines *bufio.Reader
}

const maxSecret = 4096

func newSecrets(file *os.File) *secrets {
	return &secrets{file, bufio.NewReader(io.LimitReader(file, 2*maxSecret))}
}

func (i *secrets) read(prompt string) (string, error) {
	var text string
	if fd := int(i.file.Fd()); term.IsTerminal(fd) {
		fmt.Fprint(os.Stderr, prompt)
		line, err := term.ReadPassword(fd)
		fmt.Fprintln(os.Stderr)
		if err != nil {
			return "", fmt.Errorf("read: %w", err)
		}
		text = string(line)
	} else {
		line, err := i.lines.ReadString('\n')
		if err != nil && err != io.EOF {
			return "", fmt.Errorf("read: %w", err)
		}
		text = strings.TrimRight(line, "\r\n")
	}
	if text == "" {
		return "", errors.New("expected a secret on standard input, got nothing")
	}
	return text, nil
}
