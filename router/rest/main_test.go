package rest_test

import (
	"os"
	"testing"

	"go.uber.org/goleak"

	"github.com/waconnect/waconnect/migrations/pgtest"
)

func TestMain(m *testing.M) {
	os.Exit(pgtest.Run(m,
		// WhatsApp's client library, behind the nodes of some tests, starts these and lets them run until their own timeouts.
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).delayedRequestMessageFromPhone"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).handleHistorySyncNotificationLoop"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow.(*Client).keepAliveLoop"),
		goleak.IgnoreAnyFunction("go.mau.fi/whatsmeow/socket.(*FrameSocket).processData"),
	))
}
