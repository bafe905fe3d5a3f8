// Package watest is an emulator of the WhatsApp service and of the phones of its users.
//
// It owns both ends that a linked device talks to: the server (Noise handshake, login, stanza routing, offline
// queues, prekeys, groups, media, app state) and, for every simulated number, the primary phone with a complete
// Signal implementation. It promises that the real, unmodified whatsmeow client cannot tell the difference in the
// scenarios the tests of this package drive, that every stanza it accepted or delivered is on record in an audit
// log, and that its state survives a restart when a state file is configured.
//
// It is a test instrument: it listens in the clear, keeps private keys in a plain file and grants every request
// that carries the right Noise key.
package watest

import (
	"encoding/json"
	"fmt"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// State is everything that must survive a restart of the emulator.
//
// It is at the same time the live state: the server works directly on these structures while it holds Server.mu, and
// a phone on its PhoneState while it holds its own lock as well. A consistent copy is therefore made by taking the
// locks of all phones (in the order of their numbers), then Server.mu, and encoding the State; see Server.lockAll.
// Runtime-only things (connections, indexes, wake-up channels) live in unexported fields, which encoding/json skips;
// Server.index rebuilds them after decoding.
type State struct {
	Version   int               `json:"version"`
	Keys      ServerKeys        `json:"keys"`
	Users     map[string]*User  `json:"users"`  // by number
	Groups    map[string]*Group `json:"groups"` // by the user part of the group's JID
	Blobs     map[string]*Blob  `json:"blobs"`  // encrypted media and app state blobs, by path
	NextGroup int64             `json:"next_group"`
	NextPhone int64             `json:"next_phone"` // for generated numbers
}

// StateVersion is the version of the State that this code reads and writes.
const StateVersion = 1

// ServerKeys are the private keys of the certificate chain shown in the Noise handshake (32 bytes each).
type ServerKeys struct {
	Root         []byte `json:"root"`
	Intermediate []byte `json:"intermediate"`
	Static       []byte `json:"static"`
}

// User is one account: a phone number, its hidden identity (LID) and the devices linked to it.
type User struct {
	Number      string                 `json:"number"`
	LID         string                 `json:"lid"` // user part only
	Name        string                 `json:"name"`
	Status      string                 `json:"status"`
	Created     time.Time              `json:"created"`
	Devices     map[uint16]*Device     `json:"devices"` // without the phone, which is device 0
	NextDevice  uint16                 `json:"next_device"`
	NextKey     uint32                 `json:"next_key"` // key index of the next linked device
	Blocked     []types.JID            `json:"blocked,omitempty"`
	Peers       map[string]bool        `json:"peers,omitempty"`       // numbers it has exchanged stanzas with
	Collections map[string]*Collection `json:"collections,omitempty"` // app state, by collection name
	Privacy     map[string]string      `json:"privacy,omitempty"`
	Picture     *Picture               `json:"picture,omitempty"`
	Phone       *PhoneState            `json:"phone"`

	phone     *Phone // the behaviour around Phone, set for every user
	available map[uint16]bool
	lastSeen  time.Time
}

// Device is a companion device as the server knows it.
type Device struct {
	ID             uint16         `json:"id"`
	Number         string         `json:"number"` // of its user
	LIDUser        string         `json:"lid"`    // of its user
	NoisePub       []byte         `json:"noise_pub"`
	IdentityPub    []byte         `json:"identity_pub"`
	RegistrationID uint32         `json:"registration_id"`
	SignedPreKey   PublicPreKey   `json:"signed_pre_key"`
	PreKeys        []PublicPreKey `json:"pre_keys"`
	Uploads        int            `json:"uploads"` // how many times it uploaded prekeys
	KeyIndex       uint32         `json:"key_index"`
	Platform       string         `json:"platform"`
	Linked         time.Time      `json:"linked"`
	Logins         int            `json:"logins"`
	KeysShared     bool           `json:"keys_shared"` // the phone has shared its app state key with it
	Queue          []*Queued      `json:"queue"`       // not yet acknowledged, oldest first
	Sent           []string       `json:"sent"`        // ids of accepted messages, oldest first (bounded)

	conn      *conn
	sentIndex map[string]struct{}
	held      *Queued // a stanza that a reorder fault keeps back until the next one
	heldTimer *time.Timer
}

// PublicPreKey is the public half of a prekey; Signature only for signed ones.
type PublicPreKey struct {
	ID        uint32 `json:"id"`
	Pub       []byte `json:"pub"`
	Signature []byte `json:"sig,omitempty"`
}

// Queued is one stanza for a device, kept until the device acknowledges it.
type Queued struct {
	Class string    `json:"class"` // message, receipt, notification
	ID    string    `json:"id"`
	Type  string    `json:"type,omitempty"`
	At    time.Time `json:"at"`
	Node  Stanza    `json:"node"`
}

// Stanza is a node that encodes (JSON, gob) in its binary form.
type Stanza struct{ waBinary.Node }

// MarshalJSON encodes the stanza as a string, the base64 of MarshalBinary.
func (s Stanza) MarshalJSON() ([]byte, error) {
	raw, err := s.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return json.Marshal(raw)
}

// UnmarshalJSON is the inverse of MarshalJSON.
func (s *Stanza) UnmarshalJSON(text []byte) error {
	var raw []byte
	if err := json.Unmarshal(text, &raw); err != nil {
		return fmt.Errorf("decode stanza: %w", err)
	}
	return s.UnmarshalBinary(raw)
}

// MarshalBinary encodes the stanza in WhatsApp's binary XML.
func (s Stanza) MarshalBinary() ([]byte, error) {
	raw, err := waBinary.Marshal(s.Node)
	if err != nil {
		return nil, fmt.Errorf("encode stanza: %w", err)
	}
	return raw, nil
}

// UnmarshalBinary is the inverse of MarshalBinary.
func (s *Stanza) UnmarshalBinary(raw []byte) error {
	if len(raw) == 0 {
		return fmt.Errorf("decode stanza: empty")
	}
	node, err := waBinary.Unmarshal(raw[1:]) // the first byte holds the compression flag
	if err != nil {
		return fmt.Errorf("decode stanza: %w", err)
	}
	s.Node = *node
	return nil
}

// Group is a group chat; members are numbers.
type Group struct {
	ID       string          `json:"id"` // user part of its JID
	Subject  string          `json:"subject"`
	Creator  string          `json:"creator"` // number
	Created  time.Time       `json:"created"`
	Members  []string        `json:"members"`
	Admins   map[string]bool `json:"admins"`
	SubjAt   time.Time       `json:"subject_at"`
	SubjBy   string          `json:"subject_by"`
	Topic    string          `json:"topic,omitempty"`
	TopicID  string          `json:"topic_id,omitempty"`
	TopicAt  time.Time       `json:"topic_at,omitzero"`
	TopicBy  string          `json:"topic_by,omitempty"`
	Announce bool            `json:"announce,omitempty"`
	Locked   bool            `json:"locked,omitempty"`
	AdminAdd bool            `json:"admin_add,omitempty"` // only admins add members
	Timer    uint32          `json:"timer,omitempty"`     // seconds after which messages disappear; 0 never
	Invite   string          `json:"invite,omitempty"`    // code of its link; made when first asked for
	Revoked  []string        `json:"revoked,omitempty"`   // codes of earlier links
	Picture  *Picture        `json:"picture,omitempty"`
}

// Picture is what an account or a group shows of itself; its file is a Blob.
type Picture struct {
	ID   string `json:"id"`
	Path string `json:"path"`
}

// Blob is an uploaded (encrypted) file.
type Blob struct {
	Path string    `json:"path"`
	Data []byte    `json:"data"`
	At   time.Time `json:"at"`
	Gone bool      `json:"gone,omitempty"` // the server has it no more; phones have what they have seen
}

// Collection is one app state collection of a user: the patches from version 1 on, as the server stores them.
type Collection struct {
	Version uint64   `json:"version"`
	Patches [][]byte `json:"patches"` // encoded waServerSync.SyncdPatch with the version filled in; index = version-1
}

// PhoneState is the primary phone of a user: its settings, keys, Signal store and what its owner sees.
// The keys and the store exist only once Ready (they are made when first needed).
type PhoneState struct {
	Blind     bool   `json:"blind"`
	AutoReply string `json:"auto_reply"`
	History   bool   `json:"history,omitempty"` // it shares its history with devices that are linked

	Ready          bool         `json:"ready"`
	IdentityPriv   []byte       `json:"identity_priv,omitempty"`
	SignedPreKey   []byte       `json:"signed_pre_key,omitempty"` // private
	SignedPreKeyID uint32       `json:"signed_pre_key_id,omitempty"`
	RegistrationID uint32       `json:"registration_id,omitempty"`
	AppStateKeyID  []byte       `json:"app_state_key_id,omitempty"`
	AppStateKey    []byte       `json:"app_state_key,omitempty"`
	Store          *MemoryStore `json:"store,omitempty"`

	Messages []*Received          `json:"messages"` // what the person sees, in order of Seq
	NextSeq  int64                `json:"next_seq"`
	Inbox    []*Queued            `json:"inbox"`  // stanzas the phone has not processed yet
	Sent     map[string]*SentCopy `json:"sent"`   // recent messages of this phone, for retry requests
	SentList []string             `json:"sent_l"` // their ids, oldest first (bounded)
	Retries  map[string]int       `json:"retries,omitempty"`
	SeenIDs  map[string]bool      `json:"seen_ids,omitempty"` // "sender/id" of messages it has decrypted

	KeyHolders map[string]map[string]bool `json:"key_holders,omitempty"` // by group: devices that have the phone's key for it
}

// SentCopy is a message the phone sent, kept to answer retry requests.
type SentCopy struct {
	To    types.JID `json:"to"`
	Proto []byte    `json:"proto"`
	Peer  bool      `json:"peer,omitempty"` // about the account, to an own device
}

// Receipt states of a message that the phone sent.
const (
	ReceiptDelivered = "delivered"
	ReceiptRead      = "read"
	ReceiptPlayed    = "played"
)

// Received is one line of what the person holding the phone sees: incoming messages, messages sent by linked devices
// and messages written on the phone itself.
type Received struct {
	Seq        int64     `json:"seq"`
	ID         string    `json:"id"`
	Chat       string    `json:"chat"`           // number of the other person, or the group's JID
	From       string    `json:"from"`           // number of the author
	FromJID    types.JID `json:"from_jid"`       // device that wrote it
	FromMe     bool      `json:"from_me"`        // written by this account (here or on a linked device)
	Type       string    `json:"type"`           // text, image, reaction, poll, poll_vote, location, ...; "undecryptable", "blind"
	Text       string    `json:"text,omitempty"` // text, caption, reaction, poll question
	MediaSHA   string    `json:"media,omitempty"`
	MediaSize  int       `json:"media_size,omitempty"`
	MimeType   string    `json:"mime_type,omitempty"`
	FileName   string    `json:"file_name,omitempty"`
	Quoted     string    `json:"quoted,omitempty"`      // id of the message it answers
	QuotedFrom string    `json:"quoted_from,omitempty"` // number of its author
	QuotedText string    `json:"quoted_text,omitempty"` // what the answer says that it said
	Target     string    `json:"target,omitempty"`      // id of the message a reaction, edit, revoke or vote is about
	Mentions   []string  `json:"mentions,omitempty"`
	Audience   []string  `json:"audience,omitempty"` // of an own status: numbers of who sees it
	Options    []string  `json:"options,omitempty"`  // of a poll, or those a vote names
	ViewOnce   bool      `json:"view_once,omitempty"`
	At         time.Time `json:"at"`
	Edited     bool      `json:"edited,omitempty"`
	Revoked    bool      `json:"revoked,omitempty"`
	Reaction   string    `json:"reaction,omitempty"` // the last reaction to it
	Receipt    string    `json:"receipt,omitempty"`  // of an own message: the furthest receipt that came back
	Retried    int       `json:"retried,omitempty"`  // how many times its decryption had to be retried
	Proto      []byte    `json:"proto,omitempty"`    // the decrypted waE2E.Message
	Detail
}
