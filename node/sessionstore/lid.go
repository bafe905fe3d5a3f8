package sessionstore

import (
	"context"
	"fmt"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// lidStore maps numbers to WhatsApp's own identities, for one device: what one tenant's device has learned no other sees.
type lidStore struct{ s *Session }

var _ store.LIDStore = lidStore{}

// PutLIDMapping goes with the next write; losing it does no harm.
func (g lidStore) PutLIDMapping(ctx context.Context, lid, pn types.JID) error {
	if lid.Server != types.HiddenUserServer || pn.Server != types.DefaultUserServer {
		return fmt.Errorf("invalid PutLIDMapping call %s/%s", lid, pn)
	}
	return g.PutManyLIDMappings(ctx, []store.LIDMapping{{LID: lid, PN: pn}})
}

// PutManyLIDMappings skips entries that are no mappings, which the library is known to hand in.
func (g lidStore) PutManyLIDMappings(ctx context.Context, mappings []store.LIDMapping) error {
	return g.s.do("PutManyLIDMappings", func() error {
		for _, m := range mappings {
			if m.LID.Server != types.HiddenUserServer || m.PN.Server != types.DefaultUserServer || m.LID.User == "" || m.PN.User == "" {
				continue
			}
			lid, err := g.s.readOne(ctx, kindLID, m.PN.User)
			if err != nil {
				return err
			}
			if string(lid) == m.LID.User {
				continue
			}
			pn, err := g.s.readOne(ctx, kindPN, m.LID.User)
			if err != nil {
				return err
			}
			changes := map[ref]record{{kindLID, m.PN.User}: {value: []byte(m.LID.User)}, {kindPN, m.LID.User}: {value: []byte(m.PN.User)}}
			if lid != nil { // a number has one identity, and an identity one number
				changes[ref{kindPN, string(lid)}] = record{}
			}
			was := Identified{LID: m.LID.User, Number: m.PN.User, OldLID: string(lid)}
			if pn != nil && string(pn) != m.PN.User {
				changes[ref{kindLID, string(pn)}] = record{}
				was.OldNumber = string(pn)
			}
			if g.s.identified != nil && was.OldLID+was.OldNumber != "" {
				g.s.identified(was)
			}
			g.s.put(ctx, changes)
		}
		return nil
	})
}

// GetManyLIDsForPNs leaves out what is not known.
func (g lidStore) GetManyLIDsForPNs(ctx context.Context, pns []types.JID) (map[types.JID]types.JID, error) {
	if len(pns) == 0 {
		return nil, nil
	}
	return get(g.s, "GetManyLIDsForPNs", func() (map[types.JID]types.JID, error) {
		answer := make(map[types.JID]types.JID, len(pns))
		users := make([]string, 0, len(pns))
		for _, pn := range pns {
			if pn.Server != types.DefaultUserServer {
				continue
			}
			if lid, ok := g.ownLID(pn); ok {
				answer[pn] = lid
				continue
			}
			users = append(users, pn.User)
		}
		if len(users) == 0 {
			return answer, nil
		}
		found, err := g.s.read(ctx, kindLID, users...)
		if err != nil {
			return nil, err
		}
		for _, pn := range pns {
			if lid := found[pn.User].value; lid != nil && pn.Server == types.DefaultUserServer {
				answer[pn] = types.JID{User: string(lid), Device: pn.Device, Server: types.HiddenUserServer}
			}
		}
		return answer, nil
	})
}

// ownLID answers for the companion's own number, which must always resolve: messages to the own phone would go nowhere otherwise.
func (g lidStore) ownLID(pn types.JID) (types.JID, bool) {
	if pn.User != g.s.pn.User || g.s.lid.IsEmpty() {
		return types.JID{}, false
	}
	return types.JID{User: g.s.lid.User, Device: pn.Device, Server: types.HiddenUserServer}, true
}

// GetLIDForPN looks up the identity behind a number; empty if it is not known.
func (g lidStore) GetLIDForPN(ctx context.Context, pn types.JID) (types.JID, error) {
	if pn.Server != types.DefaultUserServer {
		return types.JID{}, fmt.Errorf("invalid GetLIDForPN call with non-PN JID %s", pn)
	}
	if lid, ok := g.ownLID(pn); ok {
		return lid, nil
	}
	return get(g.s, "GetLIDForPN", func() (types.JID, error) { return g.s.lookUp(ctx, kindLID, pn, types.HiddenUserServer) })
}

// GetPNForLID looks up the number behind an identity; empty if it is not known.
func (g lidStore) GetPNForLID(ctx context.Context, lid types.JID) (types.JID, error) {
	if lid.Server != types.HiddenUserServer {
		return types.JID{}, fmt.Errorf("invalid GetPNForLID call with non-LID JID %s", lid)
	}
	return get(g.s, "GetPNForLID", func() (types.JID, error) { return g.s.lookUp(ctx, kindPN, lid, types.DefaultUserServer) })
}

func (s *Session) lookUp(ctx context.Context, kind string, jid types.JID, server string) (types.JID, error) {
	user, err := s.readOne(ctx, kind, jid.User)
	if err != nil || user == nil {
		return types.JID{}, err
	}
	return types.JID{User: string(user), Device: jid.Device, Server: server}, nil
}

// bothAddresses lists an address and the other one of the same person, if it is known.
func (s *Session) bothAddresses(ctx context.Context, jid types.JID) ([]types.JID, error) {
	var other types.JID
	var err error
	switch jid.Server {
	case types.DefaultUserServer:
		if lid, ok := (lidStore{s}).ownLID(jid); ok {
			other = lid
		} else {
			other, err = s.lookUp(ctx, kindLID, jid, types.HiddenUserServer)
		}
	case types.HiddenUserServer:
		other, err = s.lookUp(ctx, kindPN, jid, types.DefaultUserServer)
	}
	if err != nil || other.IsEmpty() {
		return []types.JID{jid}, err
	}
	return []types.JID{jid, other}, nil
}
