package leasetest

import (
	"context"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/ring/lease"
)

// Faulty is a store whose way to the tables can fail. Around is called for each operation with its name; it runs do when, and if, the
// tables are to execute it, which may be after it has returned. An error is what the caller gets instead of the answer.
type Faulty struct {
	Next   lease.Store
	Around func(ctx context.Context, op string, do func()) error
}

var _ lease.Store = Faulty{}

// call runs one operation. The answer is handed over through a channel, so that an execution that comes late touches nothing.
func call[T any](f Faulty, ctx context.Context, op string, do func() (T, error)) (T, error) {
	type answer struct {
		v   T
		err error
	}
	answers := make(chan answer, 1)
	err := f.Around(ctx, op, func() {
		v, err := do()
		answers <- answer{v, err}
	})
	var none T
	if err != nil {
		return none, err
	}
	select {
	case a := <-answers:
		return a.v, a.err
	default:
		return none, context.DeadlineExceeded // never executed, and nobody said so
	}
}

// Reborn implements lease.Store.
func (f Faulty) Reborn(in uuid.UUID) { f.Next.Reborn(in) }

// Register implements lease.Store.
func (f Faulty) Register(ctx context.Context, n lease.Node) error {
	_, err := call(f, ctx, "register", func() (struct{}, error) { return struct{}{}, f.Next.Register(context.WithoutCancel(ctx), n) })
	return err
}

// Heartbeat implements lease.Store.
func (f Faulty) Heartbeat(ctx context.Context, in uuid.UUID) (bool, error) {
	return call(f, ctx, "heartbeat", func() (bool, error) { return f.Next.Heartbeat(context.WithoutCancel(ctx), in) })
}

// Look implements lease.Store.
func (f Faulty) Look(ctx context.Context, known int64) (lease.View, error) {
	return call(f, ctx, "look", func() (lease.View, error) { return f.Next.Look(context.WithoutCancel(ctx), known) })
}

// Fence implements lease.Store.
func (f Faulty) Fence(ctx context.Context, in uuid.UUID, seen int64) (bool, error) {
	return call(f, ctx, "fence", func() (bool, error) { return f.Next.Fence(context.WithoutCancel(ctx), in, seen) })
}

// Claim implements lease.Store.
func (f Faulty) Claim(ctx context.Context, by uuid.UUID, seen []lease.Grant) ([]lease.Grant, error) {
	return call(f, ctx, "claim", func() ([]lease.Grant, error) { return f.Next.Claim(context.WithoutCancel(ctx), by, seen) })
}

// Renew implements lease.Store.
func (f Faulty) Renew(ctx context.Context, by uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	return call(f, ctx, "renew", func() ([]lease.Grant, error) { return f.Next.Renew(context.WithoutCancel(ctx), by, held) })
}

// HandOff implements lease.Store.
func (f Faulty) HandOff(ctx context.Context, from, to uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	return call(f, ctx, "handoff", func() ([]lease.Grant, error) { return f.Next.HandOff(context.WithoutCancel(ctx), from, to, held) })
}

// Release implements lease.Store.
func (f Faulty) Release(ctx context.Context, by uuid.UUID, held []lease.Grant) ([]lease.Grant, error) {
	return call(f, ctx, "release", func() ([]lease.Grant, error) { return f.Next.Release(context.WithoutCancel(ctx), by, held) })
}

// Retire implements lease.Store.
func (f Faulty) Retire(ctx context.Context, in uuid.UUID) error {
	_, err := call(f, ctx, "retire", func() (struct{}, error) { return struct{}{}, f.Next.Retire(context.WithoutCancel(ctx), in) })
	return err
}

// CleanUp implements lease.Store.
func (f Faulty) CleanUp(ctx context.Context) (int64, error) {
	return call(f, ctx, "cleanup", func() (int64, error) { return f.Next.CleanUp(context.WithoutCancel(ctx)) })
}
