package panel_test

import (
	"os"
	"testing"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

func TestMain(m *testing.M) { os.Exit(pgtest.Run(m)) }
