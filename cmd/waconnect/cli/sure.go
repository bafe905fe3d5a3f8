package cli

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/term"
)

// sure asks before something is destroyed. Where nobody can answer, --yes must have been said.
func (s *Session) sure(yes bool, what string, args ...any) error {
	if yes {
		return nil
	}
	if !term.IsTerminal(int(os.Stdin.Fd())) {
		return errors.New("this cannot be undone: expected --yes")
	}
	fmt.Fprintf(s.say, what+" Go on? [y/N] ", args...)
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil || strings.ToLower(strings.TrimSpace(line)) != "y" {
		return errors.New("not done")
	}
	return nil
}
