package main

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

const (
	natsUser         = "waconnect"
	natsStartTimeout = 20 * time.Second
)

// natsServer is NATS with JetStream inside this process, for `dev`. It listens on loopback with a password, because the children of
// `dev` are processes of their own.
type natsServer struct {
	server *server.Server
	url    string
}

// startNATS serves on a port of 127.0.0.1 and keeps streams in dir.
func startNATS(dir, password string, port int) (*natsServer, error) {
	s, err := server.NewServer(&server.Options{
		ServerName: "waconnect-dev", Host: "127.0.0.1", Port: port, JetStream: true, StoreDir: dir,
		Username: natsUser, Password: password, NoSigs: true, NoLog: true,
	})
	if err != nil {
		return nil, fmt.Errorf("prepare NATS: %w", err)
	}
	go s.Start()
	if !s.ReadyForConnections(natsStartTimeout) {
		s.Shutdown()
		s.WaitForShutdown()
		return nil, errors.New("start NATS: it is not ready in time")
	}
	u := url.URL{
		Scheme: "nats", User: url.UserPassword(natsUser, password),
		Host: net.JoinHostPort("127.0.0.1", strconv.Itoa(s.Addr().(*net.TCPAddr).Port)),
	}
	return &natsServer{server: s, url: u.String()}, nil
}

// stop waits until streams are on disk.
func (n *natsServer) stop() {
	n.server.Shutdown()
	n.server.WaitForShutdown()
}
