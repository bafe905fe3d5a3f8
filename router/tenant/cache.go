package tenant

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"
)

const (
	// cacheTime is how long a credential may be remembered: what another router changes takes effect within it.
	cacheTime = 5 * time.Second
	// maxCached bounds the memory; beyond it all is forgotten.
	maxCached = 10_000
	// loadTime bounds a look-up that several callers wait for.
	loadTime = 5 * time.Second
)

// cache remembers credentials that are good. What is forgotten is not remembered by a look-up that began before.
type cache[K comparable, V any] struct {
	mu      sync.Mutex
	entries map[K]cached[V]
	age     uint64 // grows whenever something is forgotten
	flight  singleflight.Group
}

type cached[V any] struct {
	value V
	till  time.Time
}

// get answers from memory, or loads: once for all who ask at the same time. Errors are not remembered.
func (c *cache[K, V]) get(ctx context.Context, key K, load func(context.Context) (V, error)) (V, error) {
	c.mu.Lock()
	e, ok := c.entries[key]
	age := c.age
	c.mu.Unlock()
	if ok && time.Now().Before(e.till) {
		return e.value, nil
	}
	loaded := c.flight.DoChan(fmt.Sprint(age, key), func() (any, error) {
		loading, cancel := context.WithTimeout(context.WithoutCancel(ctx), loadTime)
		defer cancel()
		v, err := load(loading)
		if err == nil {
			c.keep(key, v, age)
		}
		return v, err
	})
	select {
	case r := <-loaded:
		v, _ := r.Val.(V)
		return v, r.Err
	case <-ctx.Done():
		var none V
		return none, ctx.Err()
	}
}

func (c *cache[K, V]) keep(key K, v V, age uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.age != age {
		return
	}
	if c.entries == nil || len(c.entries) >= maxCached {
		c.entries = map[K]cached[V]{}
	}
	c.entries[key] = cached[V]{v, time.Now().Add(cacheTime)}
}

// forget drops what a change concerns.
func (c *cache[K, V]) forget(concerned func(V) bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.age++
	for k, e := range c.entries {
		if concerned(e.value) {
			delete(c.entries, k)
		}
	}
}
