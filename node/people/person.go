package people

import (
	"context"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
)

// person makes one of the addresses that are known.
func person(addresses ...types.JID) *nodepb.Person {
	p := &nodepb.Person{}
	for _, a := range addresses {
		switch a = a.ToNonAD(); {
		case a.User == "":
		case a.Server == types.HiddenUserServer && p.Lid == "":
			p.Lid = a.String()
		case a.Server == types.DefaultUserServer && p.Pn == "":
			p.Pn = a.String()
		}
	}
	if p.Jid = p.Lid; p.Jid == "" {
		p.Jid = p.Pn
	}
	return p
}

// both adds the other address of somebody, as far as the device knows it.
func both(ctx context.Context, c *whatsmeow.Client, jid types.JID) (list []types.JID, err error) {
	jid = jid.ToNonAD()
	var other types.JID
	switch jid.Server {
	case types.DefaultUserServer:
		other, err = c.Store.LIDs.GetLIDForPN(ctx, jid)
	case types.HiddenUserServer:
		other, err = c.Store.LIDs.GetPNForLID(ctx, jid)
	}
	if err != nil || other.IsEmpty() {
		return []types.JID{jid}, err
	}
	return []types.JID{jid, other.ToNonAD()}, nil
}

// address reads an address that the router has checked.
func address(text string, servers ...string) (types.JID, error) {
	a, err := device.ParseAddress(text)
	if err != nil {
		return types.EmptyJID, invalid("%q %s", text, err.Error())
	}
	for _, s := range servers {
		if a.Server == s {
			return types.NewJID(a.User, a.Server), nil
		}
	}
	return types.EmptyJID, invalid("%q is an address of another kind", text)
}

func personAddress(text string) (types.JID, error) {
	return address(text, types.DefaultUserServer, types.HiddenUserServer)
}

func groupAddress(text string) (types.JID, error) { return address(text, types.GroupServer) }

func personAddresses(texts []string) ([]types.JID, error) {
	list := make([]types.JID, 0, len(texts))
	for _, t := range texts {
		jid, err := personAddress(t)
		if err != nil {
			return nil, err
		}
		list = append(list, jid)
	}
	return list, nil
}
