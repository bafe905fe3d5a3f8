package watest

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"

	"go.mau.fi/whatsmeow/types/events"
)

// BenchmarkTexts measures texts from companion to companion, both ends in this process: clients encrypt for three
// devices and decrypt, the emulator relays and keeps the queues, and phones that are not blind decrypt, too.
func BenchmarkTexts(b *testing.B) {
	for _, test := range []struct {
		senders int
		blind   bool
	}{{1, true}, {10, true}, {10, false}} {
		b.Run(fmt.Sprintf("senders=%d,blind=%t", test.senders, test.blind), func(b *testing.B) {
			senders := test.senders
			s := startServer(b)
			type pair struct {
				from *client
				to   *Phone
			}
			var pairs []pair
			var received sync.WaitGroup
			for range senders {
				p, q := addPhone(b, s, PhoneParams{Blind: test.blind}), addPhone(b, s, PhoneParams{Blind: test.blind})
				from, to := pairQR(b, s, p), pairQR(b, s, q)
				to.AddEventHandler(func(evt any) {
					if m, ok := evt.(*events.Message); ok && m.Message.GetConversation() == "bench" {
						received.Done()
					}
				})
				from.sendText(b, q.JID(), "warm up")
				pairs = append(pairs, pair{from, q})
			}
			b.ResetTimer()
			var sending sync.WaitGroup
			for i, p := range pairs {
				n := b.N / senders
				if i < b.N%senders {
					n++
				}
				received.Add(n)
				sending.Go(func() {
					for range n {
						p.from.sendText(b, p.to.JID(), "bench")
					}
				})
			}
			sending.Wait()
			received.Wait()
			b.StopTimer()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "msg/s")
		})
	}
}

// BenchmarkIdleClients reports what an idle linked device costs in memory, the client included.
func BenchmarkIdleClients(b *testing.B) {
	s := startServer(b)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	var clients []*client
	for range b.N {
		clients = append(clients, pairQR(b, s, addPhone(b, s, PhoneParams{Blind: true})))
	}
	b.ReportMetric(float64(b.N)/time.Since(start).Seconds(), "links/s")
	runtime.GC()
	runtime.ReadMemStats(&after)
	b.ReportMetric(float64(after.HeapInuse+after.StackInuse-before.HeapInuse-before.StackInuse)/float64(b.N), "B/client+device")
	b.StopTimer()
	runtime.KeepAlive(clients)
}
