package people

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/nodepb"
)

// CheckNumbers asks which numbers have an account.
func (d *Desk) CheckNumbers(ctx context.Context, req *nodepb.CheckNumbersRequest) (*nodepb.CheckNumbersResponse, error) {
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.CheckNumbersResponse, error) {
		phones := make([]string, 0, len(req.GetNumbers()))
		for _, n := range req.GetNumbers() {
			phones = append(phones, "+"+n)
		}
		found, err := c.IsOnWhatsApp(ctx, phones)
		if err != nil {
			return nil, err
		}
		resp := &nodepb.CheckNumbersResponse{}
		for _, f := range found {
			check := &nodepb.NumberCheck{Number: strings.TrimPrefix(f.Query, "+"), Exists: f.IsIn}
			if f.IsIn {
				known, err := both(ctx, c, f.JID)
				if err != nil {
					return nil, err
				}
				check.Person = person(append([]types.JID{f.JID, f.PhoneNumber}, known...)...)
			}
			resp.Checks = append(resp.Checks, check)
		}
		return resp, nil
	})
}

// known is somebody in the store, under all addresses.
type known struct {
	lid, pn types.JID
	info    types.ContactInfo
}

func (k known) jid() types.JID {
	if k.lid.IsEmpty() {
		return k.pn
	}
	return k.lid
}

func (k known) contact() *nodepb.Contact {
	return &nodepb.Contact{
		Person: person(k.lid, k.pn), Name: k.info.FullName, FirstName: k.info.FirstName, PushName: k.info.PushName, BusinessName: k.info.BusinessName,
	}
}

// learn adds what is stored under another address.
func (k *known) learn(info types.ContactInfo) {
	k.info.FullName = cmp.Or(k.info.FullName, info.FullName)
	k.info.FirstName = cmp.Or(k.info.FirstName, info.FirstName)
	k.info.PushName = cmp.Or(k.info.PushName, info.PushName)
	k.info.BusinessName = cmp.Or(k.info.BusinessName, info.BusinessName)
}

func (k known) nameless() bool {
	return k.info.FullName == "" && k.info.FirstName == "" && k.info.PushName == "" && k.info.BusinessName == ""
}

func (k known) matches(search string) bool {
	for _, text := range []string{k.info.FullName, k.info.FirstName, k.info.PushName, k.info.BusinessName, k.pn.User} {
		if strings.Contains(strings.ToLower(text), search) {
			return true
		}
	}
	return false
}

// ListContacts lists those whose name the device knows. It is read from the session's store, so WhatsApp is not asked.
func (d *Desk) ListContacts(ctx context.Context, req *nodepb.ListContactsRequest) (*nodepb.ListContactsResponse, error) {
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ListContactsResponse, error) {
		all, err := everybody(ctx, c)
		if err != nil {
			return nil, err
		}
		resp := &nodepb.ListContactsResponse{}
		search := strings.ToLower(req.GetSearch())
		for _, name := range slices.Sorted(maps.Keys(all)) {
			k := all[name]
			if name <= req.GetAfter() || k.nameless() || search != "" && !k.matches(search) {
				continue
			}
			if len(resp.Contacts) == int(req.GetLimit()) {
				resp.More = true
				break
			}
			if k.pn.IsEmpty() {
				if k.pn, err = c.Store.LIDs.GetPNForLID(ctx, k.lid); err != nil {
					return nil, err
				}
			}
			resp.Contacts = append(resp.Contacts, k.contact())
		}
		return resp, nil
	})
}

// everybody in the store, by the address that is preferred: people who are stored under their number and their identity are one.
func everybody(ctx context.Context, c *whatsmeow.Client) (map[string]*known, error) {
	stored, err := c.Store.Contacts.GetAllContacts(ctx)
	if err != nil {
		return nil, err
	}
	var numbers []types.JID
	for jid := range stored {
		if jid.Server == types.DefaultUserServer {
			numbers = append(numbers, jid)
		}
	}
	lids, err := c.Store.LIDs.GetManyLIDsForPNs(ctx, numbers)
	if err != nil {
		return nil, err
	}
	all := map[string]*known{}
	add := func(k known) {
		name := k.jid().String()
		if all[name] == nil {
			all[name] = &k
			return
		}
		all[name].learn(k.info)
	}
	for _, pn := range numbers { // before the identities, so that their numbers are known
		add(known{lid: lids[pn].ToNonAD(), pn: pn, info: stored[pn]})
	}
	for jid, info := range stored {
		if jid.Server == types.HiddenUserServer {
			add(known{lid: jid, info: info})
		}
	}
	delete(all, c.Store.GetLID().ToNonAD().String()) // the account itself is nobody's contact
	return all, nil
}

// GetContact looks one person up.
func (d *Desk) GetContact(ctx context.Context, req *nodepb.GetContactRequest) (*nodepb.GetContactResponse, error) {
	jid, err := personAddress(req.GetJid())
	if err != nil {
		return nil, err
	}
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.GetContactResponse, error) {
		infos, err := c.GetUserInfo(ctx, []types.JID{jid})
		if err != nil {
			return nil, err
		}
		info, ok := infos[jid]
		if !ok || info.LID.IsEmpty() && len(info.Devices) == 0 {
			return nil, &Refusal{Reason: nodepb.Reason_REASON_CONTACT_NOT_FOUND, Text: "nobody on WhatsApp has this number or address"}
		}
		addresses, err := both(ctx, c, jid)
		if err != nil {
			return nil, err
		}
		k := known{}
		for _, a := range append(addresses, info.LID) {
			if a.IsEmpty() {
				continue
			}
			if a.Server == types.HiddenUserServer {
				k.lid = a.ToNonAD()
			} else {
				k.pn = a
			}
			stored, err := c.Store.Contacts.GetContact(ctx, a.ToNonAD())
			if err != nil {
				return nil, err
			}
			k.learn(stored)
		}
		resp := &nodepb.GetContactResponse{Contact: k.contact(), About: info.Status}
		resp.Picture, resp.PictureHidden, err = picture(ctx, c, jid)
		return resp, err
	})
}

// picture asks for somebody's picture; nil without an error if there is none, or none to be seen.
func picture(ctx context.Context, c *whatsmeow.Client, jid types.JID) (p *nodepb.Picture, hidden bool, err error) {
	info, err := c.GetProfilePictureInfo(ctx, jid, nil)
	switch {
	case errors.Is(err, whatsmeow.ErrProfilePictureUnauthorized):
		return nil, true, nil
	case errors.Is(err, whatsmeow.ErrProfilePictureNotSet):
		return nil, false, nil
	case err != nil || info == nil:
		return nil, false, err
	}
	return &nodepb.Picture{Id: info.ID, Url: info.URL}, false, nil
}
