package sessionstore

import (
	"context"
	"strings"

	"go.mau.fi/whatsmeow/types"
)

// Repair forgets the signal sessions with people and their parts in groups, under their numbers and their hidden identities, so that both
// sides agree on new ones: the next message to them begins one, and what they send on an old one is asked for again. Identities stay. It
// is durable when it returns, and may run while the session is used.
func (s *Session) Repair(ctx context.Context, people ...types.JID) error {
	users := map[string]bool{}
	for _, jid := range people {
		users[named(jid.SignalAddressUser())] = true
		var other types.JID
		var err error
		switch jid.Server {
		case types.DefaultUserServer:
			other, err = s.Device.LIDs.GetLIDForPN(ctx, jid.ToNonAD())
		case types.HiddenUserServer:
			other, err = s.Device.LIDs.GetPNForLID(ctx, jid.ToNonAD())
		}
		if err != nil {
			return err
		}
		if !other.IsEmpty() {
			users[named(other.SignalAddressUser())] = true
		}
	}
	s.ratchets.everythingMoved()
	return s.do("Repair", func() error {
		for user := range users {
			if err := s.deleteAll(ctx, kindSession, user+":"); err != nil {
				return err
			}
		}
		keys, err := s.all(ctx, kindSender, "")
		if err != nil {
			return err
		}
		changes := map[ref]record{}
		for key := range keys {
			_, member, _ := strings.Cut(key, "/")
			user, _, _ := strings.Cut(member, ":")
			if users[user] {
				changes[ref{kindSender, key}] = record{}
			}
		}
		if len(changes) == 0 {
			return nil
		}
		s.put(ctx, changes)
		return s.durable(ctx)
	})
}
