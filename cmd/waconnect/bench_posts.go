package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/waconnect/waconnect/router/webhook"
)

// BenchPostsCmd makes bare signed POSTs for the bench, with the headers and bodies of our deliveries and nothing else around them. The bench
// is its parent and speaks to it line by line.
type BenchPostsCmd struct {
	URL     []string `required:""`
	Workers int      `default:"32"`
}

// Run obeys "post COUNT" until its input ends.
func (c BenchPostsCmd) Run(ctx context.Context) error {
	transport := &http.Transport{MaxIdleConnsPerHost: c.Workers}
	defer transport.CloseIdleConnections()
	client := &http.Client{Transport: transport, Timeout: 15 * time.Second}
	fmt.Println("ready")
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		count, err := strconv.Atoi(strings.TrimPrefix(input.Text(), "post "))
		if err != nil {
			return fmt.Errorf("not understood: %q", input.Text())
		}
		if err := c.post(ctx, client, count); err != nil {
			return err
		}
		fmt.Println("posted")
	}
	return input.Err()
}

func (c BenchPostsCmd) post(ctx context.Context, client *http.Client, count int) error {
	var next atomic.Int64
	errs := make([]error, c.Workers)
	var all sync.WaitGroup
	for w := range c.Workers {
		all.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= count || errs[w] != nil {
					return
				}
				errs[w] = barePost(ctx, client, c.URL[i%len(c.URL)], i)
			}
		})
	}
	all.Wait()
	return errors.Join(errs...)
}

func barePost(ctx context.Context, client *http.Client, url string, i int) error {
	id, now := uuid.New().String(), time.Now()
	body := []byte(fmt.Sprintf(`{"eventId":%q,"tenantId":"bench","deviceId":"0198e6c0-0000-7000-8000-000000000000","type":"message.inbound","normalized":%s,"raw":%s,"createdAt":"%s"}`,
		id, benchNormalized(i, 0), benchRaw, now.UTC().Format("2006-01-02T15:04:05.000Z")))
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	stamp, seconds := strconv.FormatInt(now.UnixMilli(), 10), strconv.FormatInt(now.Unix(), 10)
	mac := hmac.New(sha256.New, []byte(benchSecret))
	mac.Write([]byte(id + "." + seconds + "."))
	mac.Write(body)
	h := req.Header
	h.Set("Content-Type", "application/json")
	h.Set("User-Agent", "waconnect-webhook")
	h.Set("X-Event-Id", id)
	h.Set("X-Tenant-Id", benchTenant)
	h.Set("X-Device-Id", "0198e6c0-0000-7000-8000-000000000000")
	h.Set("X-Event-Type", "message.inbound")
	h.Set("X-Timestamp", stamp)
	h.Set("X-Signature", webhook.Sign(benchSecret, stamp, body))
	h.Set("Webhook-Id", id)
	h.Set("Webhook-Timestamp", seconds)
	h.Set("Webhook-Signature", "v1,"+base64.StdEncoding.EncodeToString(mac.Sum(nil)))
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if _, err := io.Copy(io.Discard, resp.Body); err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("bare POST: HTTP %d", resp.StatusCode)
	}
	return nil
}

const benchSecret = "a secret of the bench, 32 bytes."

// benchNormalized is the normalised form of a usual text, with the time of its commit if it is not 0.
func benchNormalized(i int, at int64) string {
	mark := ""
	if at != 0 {
		mark = fmt.Sprintf(`,"bench":{%s%d}`, benchMark, at)
	}
	return fmt.Sprintf(`{"kind":"inbound_message","messageId":"3EB0%016d","from":"5215512345678@s.whatsapp.net","fromPhone":"5215512345678",`+
		`"to":"5215587654321@s.whatsapp.net","timestamp":1700000000,"content":{"type":"text","text":"Hello, is the red one still there?","media":null},"adContext":null%s}`, i, mark)
}

// benchRaw is about what the library gives for such a text.
const benchRaw = `{"key":{"remoteJid":"5215512345678@s.whatsapp.net","fromMe":false,"id":"3EB0C0FFEE0000000001"},"messageTimestamp":"1700000000",` +
	`"pushName":"A customer","broadcast":false,"message":{"conversation":"Hello, is the red one still there?","messageContextInfo":{"deviceListMetadata":` +
	`{"senderKeyHash":{"type":"Buffer","data":"AAECAwQFBgcICQ=="},"senderTimestamp":"1700000000"},"deviceListMetadataVersion":2}}}`
