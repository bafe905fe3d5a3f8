package watest

import (
	"context"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow/appstate"
	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/util/keys"
	waLog "go.mau.fi/whatsmeow/util/log"
	"google.golang.org/protobuf/proto"
)

// shareKeysTag marks a job in the inbox of a phone: to share the app state key with a device that has just got its
// prekeys on the server, and can be written to from then on.
const shareKeysTag = "share-keys"

// ensurePhone makes the keys of a phone when they are first needed. Callers hold mu.
func (s *Server) ensurePhone(u *User) {
	p, ps := u.phone, u.Phone
	if p.dev != nil {
		return
	}
	if !ps.Ready {
		ps.IdentityPriv = keys.NewKeyPair().Priv[:]
		ps.SignedPreKey, ps.SignedPreKeyID = keys.NewKeyPair().Priv[:], 1
		ps.RegistrationID = randomRegistrationID()
		ps.Store = NewMemoryStore()
		ps.Ready = true
	}
	own := keys.NewKeyPairFromPrivateKey([32]byte(ps.IdentityPriv))
	signed := &keys.PreKey{KeyPair: *keys.NewKeyPairFromPrivateKey([32]byte(ps.SignedPreKey)), KeyID: ps.SignedPreKeyID}
	signed.Signature = own.Sign(&signed.KeyPair)
	jid := u.pn()
	p.dev = &store.Device{
		Log: waLog.Noop, IdentityKey: own, SignedPreKey: signed, RegistrationID: ps.RegistrationID,
		ID: &jid, LID: u.lid(), Initialized: true,
	}
	ps.Store.Attach(p.dev)
}

// phoneBundle makes a one-time prekey of the phone: unlike companions a phone never runs out. Callers hold mu.
func (s *Server) phoneBundle(u *User) keyBundle {
	s.ensurePhone(u)
	dev := u.phone.dev
	b := keyBundle{
		registration: dev.RegistrationID, identity: dev.IdentityKey.Pub[:],
		signed: PublicPreKey{ID: dev.SignedPreKey.KeyID, Pub: dev.SignedPreKey.Pub[:], Signature: dev.SignedPreKey.Signature[:]},
	}
	if k, err := u.Phone.Store.GenOnePreKey(s.ctx); err == nil {
		b.oneTime = &PublicPreKey{ID: k.KeyID, Pub: k.Pub[:]}
	}
	return b
}

// shareKeys asks the phone to send a device its app state key. Callers hold mu.
func (s *Server) shareKeys(u *User, d *Device) {
	s.deliverPhone(u, waBinary.Node{Tag: shareKeysTag, Attrs: attrs{"device": int(d.ID)}})
}

// shareKeys sends the app state key to a device. The first time, the phone makes the key and writes its owner's name
// into the collection in which devices look for it. The caller holds p.mu.
func (p *Phone) shareKeys(ctx context.Context, device uint16) error {
	ps := p.u.Phone
	if ps.AppStateKey == nil {
		if err := p.startAppState(ctx); err != nil {
			return err
		}
	}
	fingerprint := &waE2E.AppStateSyncKeyFingerprint{
		RawID: proto.Uint32(1), CurrentIndex: proto.Uint32(1), DeviceIndexes: []uint32{0, 1},
	}
	msg := &waE2E.Message{ProtocolMessage: &waE2E.ProtocolMessage{
		Type: waE2E.ProtocolMessage_APP_STATE_SYNC_KEY_SHARE.Enum(),
		AppStateSyncKeyShare: &waE2E.AppStateSyncKeyShare{Keys: []*waE2E.AppStateSyncKey{{
			KeyID: &waE2E.AppStateSyncKeyId{KeyID: ps.AppStateKeyID},
			KeyData: &waE2E.AppStateSyncKeyData{
				KeyData: ps.AppStateKey, Fingerprint: fingerprint, Timestamp: proto.Int64(time.Now().UnixMilli()),
			},
		}}},
	}}
	return p.sendPeer(ctx, device, msg)
}

func (p *Phone) startAppState(ctx context.Context) error {
	ps := p.u.Phone
	id := append([]byte{0, 1}, randomBytes(4)...)
	key := store.AppStateSyncKey{Data: randomBytes(32), Timestamp: time.Now().UnixMilli()}
	if err := ps.Store.PutAppStateSyncKey(ctx, id, key); err != nil {
		return fmt.Errorf("store app state key: %w", err)
	}
	raw, err := appstate.NewProcessor(p.dev, waLog.Noop).EncodePatch(ctx, id, appstate.HashState{}, appstate.BuildSettingPushName(p.Name()))
	if err != nil {
		return fmt.Errorf("encode push name: %w", err)
	}
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if fail := p.s.appendPatch(party{u: p.u}, string(appstate.WAPatchCriticalBlock), 0, raw); fail != nil {
		return fmt.Errorf("write push name: %s", fail.text)
	}
	ps.AppStateKeyID, ps.AppStateKey = id, key.Data
	return nil
}
