package inbound

// For the tests outside.
var (
	RawUnprocessable = rawUnprocessable
	Storable         = storable
	Keys             = keys
	JavaScriptName   = javaScriptName
)

// MaxDepth of what raw shows.
const MaxDepth = maxDepth
