package lease

import (
	"context"
	"fmt"

	"github.com/google/uuid"
)

// reserve marks partitions as busy for one ownership statement. keep decides, under the lock, which of them and with what epoch.
func (k *Keeper) reserve(partitions []int, keep func(p int) (epoch int64, ok bool)) (me uuid.UUID, life int, grants []Grant, err error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.trustedNow() {
		return uuid.UUID{}, 0, nil, ErrNoTrust
	}
	for _, p := range partitions {
		if k.busy[p] {
			continue
		}
		if epoch, ok := keep(p); ok {
			k.busy[p] = true
			grants = append(grants, Grant{p, epoch})
		}
	}
	return k.incarnation, k.life, grants, nil
}

// free ends the reservation. take is called for each answered grant if the answer still counts.
func (k *Keeper) free(me uuid.UUID, life int, asked, got []Grant, take func(Grant)) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.incarnation != me {
		return // the reservations went with that life
	}
	for _, g := range asked {
		delete(k.busy, g.Partition)
	}
	if k.life != life || len(got) == 0 {
		return // the next look finds what came of it
	}
	k.rows = append([]Partition(nil), k.rows...)
	for _, g := range got {
		take(g)
	}
	k.publish()
}

// setRow notes what an answer says of a partition, unless something newer is known.
func (k *Keeper) setRow(g Grant, holder uuid.UUID) bool {
	if g.Partition >= len(k.rows) || k.rows[g.Partition].Epoch >= g.Epoch {
		return false
	}
	k.rows[g.Partition] = Partition{Partition: g.Partition, Epoch: g.Epoch, Holder: holder}
	return true
}

// Claim takes partitions that nobody living holds (rule N4). It returns those that it got; an error leaves open which were taken, and
// the next look finds out.
func (k *Keeper) Claim(ctx context.Context, partitions []int) ([]Grant, error) {
	me, life, asked, err := k.reserve(partitions, func(p int) (int64, bool) {
		if p >= len(k.rows) {
			return 0, false
		}
		_, alive := k.nodes[k.rows[p].Holder]
		return k.rows[p].Epoch, !alive
	})
	if err != nil || len(asked) == 0 {
		return nil, err
	}
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	got, err := k.cfg.Store.Claim(asking, me, asked)
	if err == nil {
		k.metrics.epochs.WithLabelValues(byClaim).Add(float64(len(got)))
	}
	k.free(me, life, asked, got, func(g Grant) {
		if k.setRow(g, me) && g.Epoch > k.burnt[g.Partition] {
			k.held[g.Partition] = g.Epoch
		}
	})
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	return got, nil
}

// HandOff gives held partitions to another node (rule N8). Everything of them must be closed before. Their epochs are burnt first: if
// the outcome is unknown, nothing opens until a look has shown it and, if they are still ours, they have a fresh epoch.
func (k *Keeper) HandOff(ctx context.Context, partitions []int, to uuid.UUID) ([]Grant, error) {
	me, life, asked, err := k.burn(partitions)
	if err != nil || len(asked) == 0 {
		return nil, err
	}
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	moved, err := k.cfg.Store.HandOff(asking, me, to, asked)
	if err == nil {
		k.metrics.epochs.WithLabelValues(byHandOff).Add(float64(len(moved)))
	}
	k.free(me, life, asked, moved, func(g Grant) { k.setRow(g, to) })
	k.Glance()
	if err != nil {
		return nil, fmt.Errorf("hand off: %w", err)
	}
	return moved, nil
}

// Release gives held partitions to nobody (rule N10). Everything of them must be closed before.
func (k *Keeper) Release(ctx context.Context, partitions []int) error {
	me, life, asked, err := k.burn(partitions)
	if err != nil || len(asked) == 0 {
		return err
	}
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	got, err := k.cfg.Store.Release(asking, me, asked)
	if err == nil {
		k.metrics.epochs.WithLabelValues(byRelease).Add(float64(len(got)))
	}
	k.free(me, life, asked, got, func(g Grant) { k.setRow(g, uuid.UUID{}) })
	if err != nil {
		return fmt.Errorf("release: %w", err)
	}
	return nil
}

// burn reserves held partitions and burns their epochs. From its return on no snapshot shows them as held.
func (k *Keeper) burn(partitions []int) (me uuid.UUID, life int, asked []Grant, err error) {
	defer func() {
		if len(asked) > 0 {
			k.mu.Lock()
			defer k.mu.Unlock()
			k.publish()
		}
	}()
	return k.reserve(partitions, func(p int) (int64, bool) {
		epoch, ok := k.held[p]
		if ok {
			k.burnt[p] = max(k.burnt[p], epoch)
			delete(k.held, p)
		}
		return epoch, ok
	})
}

// Renew gives a held partition a fresh epoch (rule N9) and returns it. Whoever was told that another login took its place opens again
// only under an epoch that is newer than the one it had. False: it is not ours, or not known to be.
func (k *Keeper) Renew(ctx context.Context, partition int) (epoch int64, ok bool, err error) {
	me, life, asked, err := k.reserve([]int{partition}, func(p int) (int64, bool) {
		epoch, held := k.held[p]
		return epoch, held
	})
	if err != nil || len(asked) == 0 {
		return 0, false, err
	}
	got, err := k.renew(ctx, me, life, asked)
	if err != nil || len(got) == 0 {
		return 0, false, err
	}
	return got[0].Epoch, true, nil
}

func (k *Keeper) renew(ctx context.Context, me uuid.UUID, life int, asked []Grant) ([]Grant, error) {
	asking, cancel := context.WithTimeout(ctx, ownershipTime)
	defer cancel()
	got, err := k.cfg.Store.Renew(asking, me, asked)
	if err == nil {
		k.metrics.epochs.WithLabelValues(byRenewal).Add(float64(len(got)))
	}
	k.free(me, life, asked, got, func(g Grant) {
		if k.setRow(g, me) && g.Epoch > k.burnt[g.Partition] {
			k.held[g.Partition] = g.Epoch
		}
	})
	if err != nil {
		return nil, fmt.Errorf("renew: %w", err)
	}
	return got, nil
}
