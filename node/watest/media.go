package watest

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
)

// MediaHost is the host name that clients are told to send media to. Their transport must lead it to the emulator.
const MediaHost = "mmg.whatsapp.net"

// maxUpload is the largest encrypted file that is taken.
const maxUpload = 128 << 20

// mediaIQ tells where to upload. Clients insist on all four attributes.
func (s *Server) mediaIQ() ([]waBinary.Node, *iqError) {
	return []waBinary.Node{{
		Tag: "media_conn",
		Attrs: attrs{
			"auth": base64.RawURLEncoding.EncodeToString(randomBytes(24)), "ttl": 300, "auth_ttl": 21600, "max_buckets": 12,
		},
		Content: []waBinary.Node{{Tag: "host", Attrs: attrs{"hostname": MediaHost, "type": "primary"}}},
	}}, nil
}

// putBlob stores an encrypted file and returns its direct path. That contains a query already, because clients
// append theirs with "&". Callers hold mu.
func (s *Server) putBlob(data []byte) (directPath string) {
	sum := sha256.Sum256(data)
	path := mediaPath + base64.RawURLEncoding.EncodeToString(sum[:])
	s.st.Blobs[path] = &Blob{Path: path, Data: data, At: time.Now()}
	s.touch()
	return path + "?ccb=11-4&oh=" + hexUpper(sum[:4]) + "&oe=" + hexUpper(sum[4:8])
}

// mediaPath begins the paths of files of messages.
const mediaPath = "/v/t62.7118-24/"

// ExpireMedia forgets all files of messages, as the server does after some weeks. Phones put one there again when they are asked.
func (s *Server) ExpireMedia() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for path, b := range s.st.Blobs {
		if strings.HasPrefix(path, mediaPath) {
			b.Gone = true
		}
	}
	s.touch()
}

// blob finds a file by its direct path, with or without the query. Callers hold mu.
func (s *Server) blob(directPath string) *Blob {
	path, _, _ := strings.Cut(directPath, "?")
	return s.st.Blobs[path]
}

func (s *Server) serveUpload(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("auth") == "" {
		http.Error(w, "no auth", http.StatusUnauthorized)
		return
	}
	var data bytes.Buffer
	hash := sha256.New()
	var to io.Writer = hash
	if !s.cfg.ForgetMedia {
		r.Body = http.MaxBytesReader(w, r.Body, maxUpload)
		to = io.MultiWriter(hash, &data)
	}
	if _, err := io.Copy(to, r.Body); err != nil {
		http.Error(w, "cannot read the file", http.StatusRequestEntityTooLarge)
		return
	}
	token, err := base64.URLEncoding.DecodeString(r.PathValue("token"))
	if err != nil || !bytes.Equal(token, hash.Sum(nil)) {
		http.Error(w, "the token is not the hash of the file", http.StatusBadRequest)
		return
	}
	path := mediaPath + "forgotten"
	if !s.cfg.ForgetMedia {
		s.mu.Lock()
		path = s.putBlob(data.Bytes())
		s.mu.Unlock()
	}
	w.Header().Set("Content-Type", "application/json")
	err = json.NewEncoder(w).Encode(map[string]string{"url": "https://" + MediaHost + path, "direct_path": path})
	if err != nil {
		s.log.Debug("upload answer not sent", "err", err)
	}
}

func (s *Server) serveDelete(w http.ResponseWriter, r *http.Request) {
	path, err := base64.RawURLEncoding.DecodeString(r.URL.Query().Get("d_md"))
	if err != nil {
		http.Error(w, "malformed path", http.StatusBadRequest)
		return
	}
	s.mu.Lock()
	delete(s.st.Blobs, string(path))
	s.mu.Unlock()
}

func (s *Server) serveDownload(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	b := s.blob(r.URL.Path)
	gone := b == nil || b.Gone
	s.mu.Unlock()
	if gone {
		http.Error(w, "gone", http.StatusGone)
		return
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	http.ServeContent(w, r, "", b.At, bytes.NewReader(b.Data))
}
