package feed

// The queries, for a test of their plans.
const (
	InOrder      = inOrder
	HorizonQuery = horizonQuery
	HeadsQuery   = headsQuery
	BodiesQuery  = bodiesQuery
)
