package inbound

// For the tests outside.
var (
	RawUnprocessable = rawUnprocessable
	Storable         = storable
)
