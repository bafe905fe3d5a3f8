package egress_test

import (
	"context"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/dns/dnsmessage"

	"github.com/waconnect/waconnect/node/egress"
)

const patience = 20 * time.Second

// witness is a server on 127.0.0.1 that tells of every request.
func witness(t *testing.T) (port string, asked chan string) {
	t.Helper()
	asked = make(chan string, 64)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) { asked <- r.Host; hello(w, r) })
	u, err := url.Parse(s.URL)
	require.NoError(t, err)
	return u.Port(), asked
}

// post sends a request as webhooks are sent.
func post(t *testing.T, c *egress.Client, address string) error {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, address, strings.NewReader("{}"))
	if err != nil {
		return err
	}
	resp, err := c.Do(req, egress.Policy{FirstByte: patience, Whole: patience})
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func get(t *testing.T, c *egress.Client, address string) error {
	t.Helper()
	_, err := c.Get(t.Context(), egress.Download{URL: address, Limit: 100, Time: patience}, io.Discard)
	return err
}

// insides are addresses that mean something else inside an installation than outside, in the forms that URLs know. %s is a port.
var insides = map[string]string{
	"loopback":              "http://127.0.0.1:%s/",
	"loopback's net":        "http://127.255.255.254:%s/",
	"upper-case scheme":     "HTTP://127.0.0.1:%s/",
	"TLS":                   "https://127.0.0.1:%s/",
	"name":                  "http://localhost:%s/",
	"name with dot":         "http://localhost.:%s/",
	"upper-case name":       "http://LOCALHOST:%s/",
	"mapped":                "http://[::ffff:127.0.0.1]:%s/",
	"mapped hex":            "http://[::ffff:7f00:1]:%s/",
	"mapped private":        "http://[::ffff:10.0.0.1]:%s/",
	"compatible":            "http://[::127.0.0.1]:%s/",
	"IPv6 loopback":         "http://[::1]:%s/",
	"unspecified":           "http://0.0.0.0:%s/",
	"unspecified IPv6":      "http://[::]:%s/",
	"mapped unspecified":    "http://[::ffff:0.0.0.0]:%s/",
	"this network":          "http://0.1.2.3:%s/",
	"private 10":            "http://10.0.0.1:%s/",
	"private 172":           "http://172.16.0.1:%s/",
	"private 192":           "http://192.168.0.1:%s/",
	"carrier-grade NAT":     "http://100.64.0.1:%s/",
	"metadata":              "http://169.254.169.254/latest/meta-data/?port=%s",
	"metadata IPv6":         "http://[fd00:ec2::254]:%s/",
	"unique local":          "http://[fd00::1]:%s/",
	"link local":            "http://[fe80::1]:%s/",
	"link local zone":       "http://[fe80::1%%25lo]:%s/",
	"site local":            "http://[fec0::1]:%s/",
	"NAT64 of loopback":     "http://[64:ff9b::7f00:1]:%s/",
	"local NAT64":           "http://[64:ff9b:1::7f00:1]:%s/",
	"6to4 of loopback":      "http://[2002:7f00:1::]:%s/",
	"Teredo":                "http://[2001::1]:%s/",
	"benchmarking":          "http://198.18.0.1:%s/",
	"documentation":         "http://192.0.2.1:%s/",
	"multicast":             "http://224.0.0.1:%s/",
	"IPv6 multicast":        "http://[ff02::1]:%s/",
	"broadcast":             "http://255.255.255.255:%s/",
	"fullwidth digits":      "http://１２７.０.０.１:%s/",
	"user":                  "http://user@example.org:%s/",
	"password":              "http://user:password@example.org:%s/",
	"empty user":            "http://@example.org:%s/",
	"user that looks right": "http://example.org:80@127.0.0.1:%s/",
}

// onlyLocalhost is a DNS server that knows what not every machine has in a file.
func onlyLocalhost(t *testing.T) *net.Resolver {
	t.Helper()
	return (&names{answer: func(name string) []string {
		if strings.EqualFold(name, "localhost.") {
			return []string{"127.0.0.1"}
		}
		return nil
	}}).resolver(t)
}

func TestInsideAddressesAreRefused(t *testing.T) {
	t.Parallel()
	port, asked := witness(t)
	c := clientOf(t, egress.Config{Resolver: onlyLocalhost(t)})
	for name, form := range insides {
		t.Run(name, func(t *testing.T) {
			require.ErrorIs(t, get(t, c, fmt.Sprintf(form, port)), egress.ErrForbiddenAddress)
			require.ErrorIs(t, post(t, c, fmt.Sprintf(form, port)), egress.ErrForbiddenAddress)
		})
	}
	require.Empty(t, asked)
}

func TestOtherSchemesAreRefused(t *testing.T) {
	t.Parallel()
	c := client(t, loopback...)
	for _, address := range []string{
		"ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1:70/_x", "data:text/plain,hello", "unix:///run/x.sock", "ws://127.0.0.1/",
		"javascript:alert(1)", "//127.0.0.1/", "/etc/passwd", "", "http:", "http:///path", "http:127.0.0.1", "http://:80/",
	} {
		require.ErrorIs(t, get(t, c, address), egress.ErrScheme, address)
		require.ErrorIs(t, post(t, c, address), egress.ErrScheme, address)
	}
	require.ErrorIs(t, get(t, c, "http://127.0.0.1:x/"), egress.ErrForbiddenAddress, "no URL")
}

func TestRedirectsAreCheckedAnew(t *testing.T) {
	t.Parallel()
	port, asked := witness(t)
	for name, c := range map[string]struct {
		location string
		want     error
	}{
		"other address": {"http://127.0.0.2:%s/", egress.ErrForbiddenAddress},
		"mapped":        {"http://[::ffff:127.0.0.2]:%s/", egress.ErrForbiddenAddress},
		"IPv6 loopback": {"http://[::1]:%s/", egress.ErrForbiddenAddress},
		"unspecified":   {"http://0.0.0.0:%s/", egress.ErrForbiddenAddress},
		"metadata":      {"http://169.254.169.254/?%s", egress.ErrForbiddenAddress},
		"user":          {"http://user:password@127.0.0.1:%s/", egress.ErrForbiddenAddress},
		"no scheme":     {"//10.0.0.1:%s/", egress.ErrForbiddenAddress},
		"gopher":        {"gopher://127.0.0.1:%s/", egress.ErrScheme},
		"file":          {"file:///etc/passwd?%s", egress.ErrScheme},
		"data":          {"data:text/plain,%s", egress.ErrScheme},
	} {
		t.Run(name, func(t *testing.T) {
			for _, hops := range []int{1, 3} {
				s := serve(t, func(w http.ResponseWriter, r *http.Request) {
					if len(r.URL.Path) < hops {
						http.Redirect(w, r, r.URL.Path+"x", http.StatusTemporaryRedirect)
						return
					}
					w.Header().Set("Location", fmt.Sprintf(c.location, port))
					w.WriteHeader(http.StatusFound)
				})
				require.ErrorIs(t, get(t, client(t, netip.MustParsePrefix("127.0.0.1/32")), s.URL), c.want)
			}
		})
	}
	require.Empty(t, asked)
}

// Allowing a network lets this network through and no other one.
func TestAllowedPrefixes(t *testing.T) {
	t.Parallel()
	port, asked := witness(t)
	developers := []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128")} // as `waconnect dev` allows
	c := clientOf(t, egress.Config{Allow: developers, Resolver: onlyLocalhost(t)})
	through := []string{"loopback", "upper-case scheme", "name", "name with dot", "upper-case name", "mapped", "mapped hex", "fullwidth digits"}
	for _, name := range through {
		require.NoError(t, get(t, c, fmt.Sprintf(insides[name], port)), name)
		require.NoError(t, post(t, c, fmt.Sprintf(insides[name], port)), name)
		<-asked
		<-asked
	}
	elsewhere := []string{"loopback's net", "TLS", "IPv6 loopback"} // allowed, and nobody answers there
	for _, name := range slices.Sorted(maps.Keys(insides)) {
		if err := get(t, c, fmt.Sprintf(insides[name], port)); slices.Contains(through, name) {
			require.NoError(t, err, name)
			<-asked
		} else if slices.Contains(elsewhere, name) {
			require.NotErrorIs(t, err, egress.ErrForbiddenAddress, name)
			require.Error(t, err, name)
		} else {
			require.ErrorIs(t, err, egress.ErrForbiddenAddress, name)
		}
	}
	require.Empty(t, asked)
	_, err := egress.New(egress.Config{Allow: []netip.Prefix{{}}})
	require.ErrorContains(t, err, "not valid")
}

// notations are hosts that the C library reads as 127.0.0.1 or 0.0.0.0.
var notations = []string{"2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "127.0.1", "017700000001", "0", "0x0", "0.0"}

// Whether a resolver understands odd notations or not, they lead nowhere.
func TestOddNotations(t *testing.T) {
	t.Parallel()
	port, asked := witness(t)
	names := &names{answer: func(string) []string { return []string{"127.0.0.1"} }}
	c := clientOf(t, egress.Config{Resolver: names.resolver(t)})
	for _, host := range notations {
		require.Error(t, get(t, c, "http://"+host+":"+port+"/"), host)
		require.Error(t, post(t, c, "http://"+host+":"+port+"/"), host)
	}
	require.Error(t, get(t, c, "http://127.0.0.1.:"+port+"/"))
	require.Empty(t, asked)
}

// The C library's resolver does understand them. It is chosen by the environment of a process, so this is another one.
func TestOddNotationsByTheSystem(t *testing.T) {
	t.Parallel()
	if os.Getenv("GODEBUG") != "netdns=cgo" {
		child := exec.Command(os.Args[0], "-test.run=^TestOddNotationsByTheSystem$", "-test.v")
		child.Env = append(os.Environ(), "GODEBUG=netdns=cgo")
		out, err := child.CombinedOutput()
		require.NoError(t, err, "%s", out)
		require.Contains(t, string(out), "--- PASS: TestOddNotationsByTheSystem")
		return
	}
	if _, err := net.DefaultResolver.LookupHost(t.Context(), "2130706433"); err != nil {
		t.Log("this binary has no C library, or one that does not read them")
		return
	}
	port, asked := witness(t)
	for _, host := range notations {
		require.ErrorIs(t, get(t, client(t), "http://"+host+":"+port+"/"), egress.ErrForbiddenAddress, host)
		require.ErrorIs(t, post(t, client(t), "http://"+host+":"+port+"/"), egress.ErrForbiddenAddress, host)
	}
	require.Empty(t, asked)
	require.NoError(t, get(t, client(t, loopback...), "http://2130706433:"+port+"/"), "they would lead somewhere")
	<-asked
}

// The address that is checked is the one that is dialled: it does not help to answer differently the second time.
func TestRebinding(t *testing.T) {
	t.Parallel()
	outside, inside := make(chan string, 8), make(chan string, 8)
	tell := func(asked chan string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			asked <- r.Host
			w.Header().Set("Connection", "close")
			if r.URL.Path == "/moved" {
				http.Redirect(w, r, "http://other.test:"+r.URL.Query().Get("port")+"/", http.StatusFound)
				return
			}
			hello(w, r)
		}
	}
	s := serve(t, tell(outside)) // 127.0.0.1 plays the outside
	u, err := url.Parse(s.URL)
	require.NoError(t, err)
	listener, err := net.Listen("tcp4", "127.0.0.2:"+u.Port())
	require.NoError(t, err)
	second := httptest.NewUnstartedServer(tell(inside))
	require.NoError(t, second.Listener.Close())
	second.Listener = listener
	second.Start()
	t.Cleanup(second.Close)

	var moved atomic.Bool
	names := &names{answer: func(name string) []string {
		switch {
		case name == "both.test.":
			return []string{"127.0.0.3", "127.0.0.2"} // whichever is tried first
		case name == "other.test.", moved.Load():
			return []string{"127.0.0.2"}
		}
		return []string{"127.0.0.1"}
	}}
	c := clientOf(t, egress.Config{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}, Resolver: names.resolver(t)})
	address := "http://rebind.test:" + u.Port()
	require.NoError(t, get(t, c, address))
	require.NoError(t, post(t, c, address))
	require.Len(t, outside, 2)
	require.ErrorIs(t, get(t, c, address+"/moved?port="+u.Port()), egress.ErrForbiddenAddress, "redirected to a name of the inside")
	require.ErrorIs(t, get(t, c, "http://both.test:"+u.Port()), egress.ErrForbiddenAddress)
	moved.Store(true)
	require.ErrorIs(t, get(t, c, address), egress.ErrForbiddenAddress)
	require.ErrorIs(t, post(t, c, address), egress.ErrForbiddenAddress)
	require.Empty(t, inside)

	all := clientOf(t, egress.Config{Allow: loopback, Resolver: names.resolver(t)})
	require.NoError(t, get(t, all, address), "the inside would have answered")
	require.Len(t, inside, 1)
}

// names is a DNS server.
type names struct {
	answer func(name string) []string // IPv4 addresses; nil: there is no such name
	broken bool                       // it answers that it cannot
}

// resolver starts it and makes a resolver that asks nobody else.
func (n *names) resolver(t *testing.T) *net.Resolver {
	t.Helper()
	conn, err := net.ListenPacket("udp4", "127.0.0.1:0")
	require.NoError(t, err)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		buffer := make([]byte, 1500)
		for {
			size, from, err := conn.ReadFrom(buffer)
			if err != nil {
				return
			}
			if n.answer == nil && !n.broken {
				continue // it hangs
			}
			reply, err := n.reply(buffer[:size])
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := conn.WriteTo(reply, from); err != nil {
				return
			}
		}
	}()
	// A lookup goes on when nobody waits for it any more. At the end of a test there is nobody to ask.
	var mu sync.Mutex
	var asking []net.Conn
	over := false
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		over = true
		for _, c := range append(asking, conn.(net.Conn)) {
			_ = c.Close() // a resolver has closed most of them
		}
		<-ended
	})
	var d net.Dialer
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		mu.Lock()
		defer mu.Unlock()
		if over {
			return nil, net.ErrClosed
		}
		c, err := d.DialContext(ctx, "udp4", conn.LocalAddr().String())
		if err == nil {
			asking = append(asking, c)
		}
		return c, err
	}}
}

func (n *names) reply(query []byte) ([]byte, error) {
	var m dnsmessage.Message
	if err := m.Unpack(query); err != nil {
		return nil, err
	}
	question := m.Questions[0]
	m.Response, m.Additionals = true, nil
	if n.broken {
		m.RCode = dnsmessage.RCodeServerFailure
		return m.Pack()
	}
	addresses := n.answer(question.Name.String())
	if addresses == nil {
		m.RCode = dnsmessage.RCodeNameError
	}
	for _, a := range addresses {
		if question.Type == dnsmessage.TypeA {
			m.Answers = append(m.Answers, dnsmessage.Resource{
				Header: dnsmessage.ResourceHeader{Name: question.Name, Class: dnsmessage.ClassINET},
				Body:   &dnsmessage.AResource{A: netip.MustParseAddr(a).As4()},
			})
		}
	}
	return m.Pack()
}
