package webhook

import (
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// laneKey names a lane: deliveries to one endpoint that keep their order.
type laneKey struct{ endpoint, device, chat string }

// lane is what is held of a lane while it has something to do now.
type lane struct {
	key     laneKey
	replay  bool
	queue   []delivery // loaded and not posted, in order
	more    bool       // the table may have more than was loaded
	posting bool
}

// endpoint is what is held of an endpoint that this dispatcher delivers to. Only the loop touches it.
type endpoint struct {
	id       string
	shard    int
	settings *settings // not changed, only replaced
	known    bool      // settings have been read
	health   health
	limiter  *rate.Limiter // nil: no limit

	lanes       map[laneKey]*lane
	replaying   int     // of the lanes, those of replays
	ready       []*lane // with a delivery to post
	readyReplay []*lane
	picks       int // since the last turn of a replay
	begun       []time.Time

	inTurn  bool
	stale   bool      // the settings must be read again
	more    hint      // the table may have due lanes that are not here
	told    hint      // the same, since the load that is under way began
	due     time.Time // when a lane that waits becomes due, as far as known; zero: none
	used    time.Time
	written health // as it stands in the table
}

const (
	perLane      = 16   // deliveries of one lane that are loaded together
	maxLoaded    = 8192 // deliveries in memory
	loadAtOnce   = 256  // endpoints per load
	maxPerLoad   = 512  // lanes per load
	stallTime    = 3 * time.Second
	replayTurn   = 10 // while others wait, one of so many turns is a replay's
	wakeTogether = 5 * time.Millisecond
	forgetAfter  = 10 * time.Minute
	writeSuccess = time.Minute // how late last_success_at may be
)

// life is a time in which the shards were held without a break. When it ends, everything under way is cut: somebody else goes on.
type life struct {
	ctx context.Context
	end context.CancelFunc
}

// engine delivers to the endpoints of the held shards: it loads due lanes, posts what has its turn, and records what came of it. One
// goroutine runs it; loads, attempts and records run beside it and report to it.
type engine struct {
	d         *Dispatcher
	work      context.Context
	life      *life
	holding   holding
	endpoints map[string]*endpoint
	turns     turns
	crowded   []*endpoint // in trouble, and too many others are as well
	sleeping  map[*endpoint]time.Time
	nextWake  time.Time
	hungry    map[*endpoint]bool

	running, troubled, loaded int
	loading, recording        bool
	polling, stopping         bool
	unrecorded                []record

	attempts chan result // for workers
	posted   chan result
	loads    chan loadResult
	recorded chan recordResult
	polled   chan pollResult
	all      sync.WaitGroup
}

// deliver works until ctx ends; then attempts under way may finish within the grace, and what came of them is recorded.
func (d *Dispatcher) deliver(ctx context.Context, s *shards) {
	work, cut := context.WithCancel(context.WithoutCancel(ctx))
	defer cut()
	e := &engine{
		d: d, work: work, endpoints: map[string]*endpoint{}, turns: turns{of: map[string]*turn{}}, sleeping: map[*endpoint]time.Time{}, hungry: map[*endpoint]bool{},
		attempts: make(chan result), posted: make(chan result, d.cfg.Workers), loads: make(chan loadResult, 1), recorded: make(chan recordResult, 1), polled: make(chan pollResult, 1),
	}
	e.begin()
	poll := time.NewTicker(d.cfg.Poll)
	defer poll.Stop()
	alarm := time.NewTimer(time.Hour)
	defer alarm.Stop()
	stop := ctx.Done()
	for !e.stopping || e.running > 0 || len(e.unrecorded) > 0 || e.recording || e.loading || e.polling {
		e.lapse()
		e.start()
		e.load()
		e.record()
		e.free(s)
		e.setAlarm(alarm)
		select {
		case <-stop:
			stop, e.stopping = nil, true
			grace := time.AfterFunc(d.cfg.Grace, cut)
			defer grace.Stop()
		case h := <-s.change:
			e.hold(h)
		case <-d.wake:
			e.hear(d.takeHints())
		case <-poll.C:
			e.poll()
			e.forget()
		case <-alarm.C:
			e.wakeSleepers()
		case r := <-e.posted:
			e.finish(r)
			for len(e.posted) > 0 {
				e.finish(<-e.posted)
			}
		case l := <-e.loads:
			e.take(l)
		case r := <-e.recorded:
			e.settle(r)
		case p := <-e.polled:
			e.notice(p)
		}
	}
	e.life.end()
	close(e.attempts)
	e.all.Wait()
}

func (e *engine) now() time.Time { return e.d.cfg.Now() }

// begin starts a new life with nothing in memory.
func (e *engine) begin() {
	if e.life != nil {
		e.life.end()
	}
	ctx, end := context.WithCancel(e.work)
	e.life = &life{ctx, end}
	clear(e.endpoints)
	clear(e.sleeping)
	clear(e.hungry)
	e.turns = turns{of: map[string]*turn{}}
	e.crowded, e.unrecorded = nil, nil
	e.loaded, e.troubled = 0, 0
	e.d.metrics.open.Set(0)
}

// lapse ends the life when its time is over.
func (e *engine) lapse() {
	if len(e.holding.held) > 0 && time.Now().After(e.holding.until) {
		e.d.cfg.Log.Warn("shards ran out; deliveries under way are cut")
		e.holding = holding{}
		e.begin()
	}
}

// hold takes note of what is held now.
func (e *engine) hold(h holding) {
	more := false
	for shard := range h.held {
		more = more || !e.holding.held[shard]
	}
	lost := false
	for shard := range e.holding.held {
		lost = lost || !h.held[shard] && !e.holding.leaving[shard]
	}
	if lost { // somebody has taken it: its clock was ahead
		e.begin()
	}
	e.holding = h
	for id, ep := range e.endpoints {
		if !h.held[ep.shard] {
			e.drop(id, ep)
		}
	}
	if more || lost {
		e.poll()
	}
}

// free gives shards back that were to be left and have nothing under way.
func (e *engine) free(s *shards) {
	if len(e.holding.leaving) == 0 {
		return
	}
	busy := map[int]bool{}
	for _, ep := range e.endpoints {
		if e.holding.leaving[ep.shard] && (len(ep.begun) > 0 || e.recording || len(e.unrecorded) > 0) {
			busy[ep.shard] = true
		}
	}
	for shard := range e.holding.leaving {
		if busy[shard] {
			continue
		}
		for id, ep := range e.endpoints {
			if ep.shard == shard {
				e.drop(id, ep)
			}
		}
		delete(e.holding.leaving, shard)
		delete(e.holding.held, shard)
		s.freed <- shard
	}
}

// drop forgets an endpoint. What is under way for it goes on; nothing of it is taken note of but its place.
func (e *engine) drop(id string, ep *endpoint) {
	for _, l := range ep.lanes {
		e.loaded -= len(l.queue)
		l.queue = nil
	}
	ep.ready, ep.readyReplay, ep.more = nil, nil, 0
	delete(e.endpoints, id)
	delete(e.sleeping, ep)
	delete(e.hungry, ep)
}

// forget drops endpoints that have had nothing to do for a while.
func (e *engine) forget() {
	now := e.now()
	for id, ep := range e.endpoints {
		if len(ep.lanes) == 0 && len(ep.begun) == 0 && ep.more == 0 && ep.due.IsZero() && now.Sub(ep.used) > forgetAfter {
			e.drop(id, ep)
		}
	}
}

// endpoint is the held state of an endpoint, made if need be; nil if its shard is not held.
func (e *engine) endpoint(id string) *endpoint {
	if ep := e.endpoints[id]; ep != nil {
		return ep
	}
	shard := shardOf(id)
	if !e.holding.held[shard] || e.holding.leaving[shard] {
		return nil
	}
	ep := &endpoint{id: id, shard: shard, settings: &settings{}, health: newHealth(e.d.cfg.PerEndpoint), lanes: map[laneKey]*lane{}, stale: true, used: e.now()}
	e.endpoints[id] = ep
	return ep
}

// hear takes note of endpoints that have something new.
func (e *engine) hear(hints map[string]hint) {
	for id, h := range hints {
		if ep := e.endpoint(id); ep != nil {
			ep.stale = ep.stale || h&newSettings != 0
			ep.hasMore(h)
			e.consider(ep)
		}
	}
}

const anyLanes = newDeliveries | newReplays

// hasMore notes that the table may have lanes that are not here.
func (ep *endpoint) hasMore(h hint) {
	ep.more |= h & anyLanes
	ep.told |= h & anyLanes
}

// consider puts an endpoint where it belongs: in turn, asleep, or on the list of those that want more from the table.
func (e *engine) consider(ep *endpoint) {
	if e.endpoints[ep.id] != ep || e.stopping || e.holding.leaving[ep.shard] {
		return
	}
	now := e.now()
	if ep.stale || ep.wants(newDeliveries)+ep.wants(newReplays) > 0 {
		e.hungry[ep] = true
	}
	if until := ep.health.pausedUntil; ep.known && now.Before(until) {
		e.release(ep)
		if ep.more != 0 || !ep.due.IsZero() {
			e.sleep(ep, until)
		}
		return
	}
	if until := ep.health.again; now.Before(until) {
		e.sleep(ep, until)
		return
	}
	if !ep.due.IsZero() {
		if now.Before(ep.due) {
			e.sleep(ep, ep.due)
		} else {
			ep.due = time.Time{}
			ep.hasMore(anyLanes)
			e.consider(ep)
			return
		}
	}
	if len(ep.ready)+len(ep.readyReplay) > 0 && len(ep.begun) < ep.health.room(now) {
		e.turns.push(ep)
	}
}

func (e *engine) sleep(ep *endpoint, until time.Time) {
	if at, asleep := e.sleeping[ep]; asleep && !until.Before(at) {
		return
	}
	e.sleeping[ep] = until
	if e.nextWake.IsZero() || until.Before(e.nextWake) {
		e.nextWake = until
	}
}

func (e *engine) wakeSleepers() {
	now := e.now()
	e.nextWake = time.Time{}
	for ep, at := range e.sleeping {
		if at.After(now) {
			if e.nextWake.IsZero() || at.Before(e.nextWake) {
				e.nextWake = at
			}
			continue
		}
		delete(e.sleeping, ep)
		e.consider(ep)
	}
}

// setAlarm wakes the loop for the next sleeper and for the end of what is held.
func (e *engine) setAlarm(alarm *time.Timer) {
	wait := time.Hour
	if !e.nextWake.IsZero() {
		wait = max(e.nextWake.Sub(e.now()), wakeTogether)
	}
	if len(e.holding.held) > 0 {
		wait = min(wait, time.Until(e.holding.until)+time.Millisecond)
	}
	alarm.Reset(wait)
}

// start begins attempts, in turn between tenants and their endpoints, as long as there is room.
func (e *engine) start() {
	if e.stopping {
		return
	}
	now := e.now()
	for e.running < e.d.cfg.Workers {
		ep := e.turns.pop()
		if ep == nil {
			return
		}
		if e.endpoints[ep.id] != ep || len(ep.begun) >= ep.health.room(now) {
			continue // whatever changes that considers it again
		}
		// One whose attempts hang gets no more of them. Those in trouble share one half of the places.
		if ep.stalled() {
			e.release(ep)
			continue
		}
		trouble := !ep.health.proven || ep.health.open()
		if trouble && e.troubled >= (e.d.cfg.Workers+1)/2 {
			e.crowded = append(e.crowded, ep)
			continue
		}
		if ep.limiter != nil && !ep.limiter.AllowN(now, 1) {
			r := ep.limiter.ReserveN(now, 1)
			e.sleep(ep, now.Add(max(r.DelayFrom(now), wakeTogether)))
			r.CancelAt(now)
			continue
		}
		e.attempt(ep, ep.next(), trouble)
		e.consider(ep)
	}
}

func (l *lane) kind() hint {
	if l.replay {
		return newReplays
	}
	return newDeliveries
}

func (ep *endpoint) add(l *lane) {
	ep.lanes[l.key] = l
	if l.replay {
		ep.replaying++
	}
}

func (ep *endpoint) remove(l *lane) {
	if ep.lanes[l.key] != l {
		return
	}
	delete(ep.lanes, l.key)
	if l.replay {
		ep.replaying--
	}
}

// wants is how many lanes of a kind are to be loaded: none as long as half of what an endpoint has room for is here, so that a load is worth its
// while.
func (ep *endpoint) wants(kind hint) int {
	if ep.more&kind == 0 {
		return 0
	}
	most := max(2, 2*int(ep.health.window))
	switch {
	case ep.stalled():
		most = 0
	case !ep.health.proven, ep.health.open():
		most = 1
	}
	held := ep.replaying
	if kind == newDeliveries {
		held = len(ep.lanes) - ep.replaying
	}
	if held > most/2 {
		return 0
	}
	return most - held
}

// stalled reports whether an attempt has been without an answer for long.
func (ep *endpoint) stalled() bool { return len(ep.begun) > 0 && time.Since(ep.begun[0]) > stallTime }

// release lets go of what is loaded and not begun, so that those who cannot be served now do not fill the memory. It is loaded again.
func (e *engine) release(ep *endpoint) {
	for _, l := range ep.lanes {
		if len(l.queue) == 0 {
			continue
		}
		e.loaded -= len(l.queue)
		l.queue, l.more = nil, true
		ep.hasMore(l.kind())
		if !l.posting {
			ep.remove(l)
		}
	}
	ep.ready, ep.readyReplay = nil, nil
}

// next is the lane whose turn it is.
func (ep *endpoint) next() *lane {
	list := &ep.ready
	if ep.picks++; len(ep.readyReplay) > 0 && (len(ep.ready) == 0 || ep.picks >= replayTurn) {
		list, ep.picks = &ep.readyReplay, 0
	}
	l := (*list)[0]
	*list = (*list)[1:]
	return l
}

func (ep *endpoint) isReady(l *lane) {
	if l.replay {
		ep.readyReplay = append(ep.readyReplay, l)
	} else {
		ep.ready = append(ep.ready, l)
	}
}

// result is what came of an attempt.
type result struct {
	life    *life
	ep      *endpoint
	lane    *lane
	next    delivery
	to      *settings
	began   time.Time
	probe   bool
	trouble bool
	outcome outcome
	err     error // nothing is known
}

func (e *engine) attempt(ep *endpoint, l *lane, trouble bool) {
	r := result{life: e.life, ep: ep, lane: l, next: l.queue[0], began: time.Now(), probe: ep.health.open(), trouble: trouble}
	l.queue, l.posting = l.queue[1:], true
	e.loaded--
	ep.begun = append(ep.begun, r.began)
	ep.used = e.now()
	e.running++
	if trouble {
		e.troubled++
	}
	r.to = ep.settings
	select {
	case e.attempts <- r: // to a worker that waits
	default:
		e.all.Go(func() { e.worker(r) })
	}
}

// worker makes attempts, one after the other, until the engine ends: its stack has grown to what a POST needs.
func (e *engine) worker(r result) {
	for more := true; more; r, more = <-e.attempts {
		r.outcome, r.err = e.d.post(r.life.ctx, r.to, r.lane.key.device, r.next)
		e.posted <- r
	}
}

// finish takes note of what came of an attempt.
func (e *engine) finish(r result) {
	e.running--
	if r.life != e.life {
		return
	}
	if r.trouble {
		e.troubled--
		crowd := e.crowded
		e.crowded = nil
		for _, ep := range crowd {
			e.consider(ep)
		}
	}
	ep, l, now := r.ep, r.lane, e.now()
	for i, at := range ep.begun {
		if at == r.began {
			ep.begun = append(ep.begun[:i], ep.begun[i+1:]...)
			break
		}
	}
	l.posting = false
	if r.err != nil { // nothing is known: it is loaded again
		e.d.trouble(r.life.ctx, "attempt", r.err, "endpoint", ep.id)
		e.loaded -= len(l.queue)
		ep.remove(l)
		e.wait(ep, now.Add(retryPause))
		return
	}
	full := len(ep.begun)+1 >= int(ep.health.window)
	rec := e.d.judge(ep, r, now, full)
	if rec.status == "FAILED" { // the rest waits with it
		e.loaded -= len(l.queue)
		l.queue = nil
		if until := rec.nextAttempt; ep.due.IsZero() || until.Before(ep.due) {
			ep.due = until
		}
	}
	if len(l.queue) > 0 {
		ep.isReady(l)
	} else {
		rec.last = true
	}
	e.unrecorded = append(e.unrecorded, rec)
	e.consider(ep)
}

// wait looks at the table again at a time.
func (e *engine) wait(ep *endpoint, at time.Time) {
	if ep.due.IsZero() || at.Before(ep.due) {
		ep.due = at
	}
	e.consider(ep)
}

// turns are whose turn it is to begin an attempt: tenant after tenant, and among a tenant's endpoints one after the other.
type turns struct {
	of    map[string]*turn
	order []*turn
}

type turn struct {
	tenant    string
	endpoints []*endpoint
}

func (t *turns) push(ep *endpoint) {
	if ep.inTurn {
		return
	}
	ep.inTurn = true
	of := t.of[ep.settings.TenantID]
	if of == nil {
		of = &turn{tenant: ep.settings.TenantID}
		t.of[of.tenant] = of
		t.order = append(t.order, of)
	}
	of.endpoints = append(of.endpoints, ep)
}

func (t *turns) pop() *endpoint {
	if len(t.order) == 0 {
		return nil
	}
	of := t.order[0]
	t.order = t.order[1:]
	ep := of.endpoints[0]
	of.endpoints = of.endpoints[1:]
	ep.inTurn = false
	if len(of.endpoints) > 0 {
		t.order = append(t.order, of)
	} else {
		delete(t.of, of.tenant)
	}
	return ep
}
