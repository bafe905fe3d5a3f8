package hub

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
	"github.com/waconnect/waconnect/router/tenant"
)

// Contact is what a device knows of somebody.
type Contact struct {
	Person
	Name         *string `json:"name" doc:"In the phone's address book"`
	FirstName    *string `json:"firstName"`
	PushName     *string `json:"pushName" doc:"As they call themselves"`
	BusinessName *string `json:"businessName"`
}

func contactOf(c *nodepb.Contact) Contact {
	return Contact{
		Person: personOf(c.GetPerson()), Name: optional(c.GetName()), FirstName: optional(c.GetFirstName()), PushName: optional(c.GetPushName()),
		BusinessName: optional(c.GetBusinessName()),
	}
}

// Picture of a person or account.
type Picture struct {
	ID  string `json:"id" doc:"Changes with the picture"`
	URL string `json:"url" doc:"Valid for a limited time"`
}

func pictureOf(p *nodepb.Picture) *Picture {
	if p == nil {
		return nil
	}
	return &Picture{ID: p.GetId(), URL: p.GetUrl()}
}

// ContactDetail is a person as the device and WhatsApp know them.
type ContactDetail struct {
	Contact
	About         *string  `json:"about"`
	Picture       *Picture `json:"picture" doc:"Null: none, or hidden"`
	PictureHidden bool     `json:"pictureHidden"`
}

// ContactPage is a place in the list of contacts.
type ContactPage struct {
	Limit  int    // 0: 50
	After  string // address of the last contact of the page before
	Search string
}

const (
	maxSearch       = 100
	defaultContacts = 50
)

// Contacts lists the people whose names a device knows, and the cursor of the next page; empty: there is none.
func (h *Hub) Contacts(ctx context.Context, p tenant.Principal, id device.ID, page ContactPage) (list []Contact, next string, err error) {
	if err := reading.may(p); err != nil {
		return nil, "", err
	}
	size, err := Page{Limit: page.Limit}.size(defaultContacts)
	if err != nil {
		return nil, "", err
	}
	if page.After != "" {
		if page.After, err = personAddress("cursor", page.After); err != nil {
			return nil, "", err
		}
	}
	if utf8.RuneCountInString(page.Search) > maxSearch || !utf8.ValidString(page.Search) {
		return nil, "", field("search", "expected at most 100 characters")
	}
	row, err := h.live(ctx, p, id, reading)
	if err != nil {
		return nil, "", err
	}
	resp, err := ask(ctx, h, row.ID, reading, nodepbconnect.DeviceQueryServiceClient.ListContacts,
		&nodepb.ListContactsRequest{DeviceId: string(row.ID), After: page.After, Limit: int32(size), Search: page.Search})
	if err != nil {
		return nil, "", err
	}
	list = make([]Contact, 0, len(resp.GetContacts()))
	for _, c := range resp.GetContacts() {
		list = append(list, contactOf(c))
	}
	if resp.GetMore() && len(list) > 0 {
		next = list[len(list)-1].JID
	}
	return list, next, nil
}

// Contact looks one person up, at WhatsApp as well. A number that is not known to have an account counts as a check.
func (h *Hub) Contact(ctx context.Context, p tenant.Principal, id device.ID, who string) (ContactDetail, error) {
	if err := reading.may(p); err != nil {
		return ContactDetail{}, err
	}
	address, err := personAddress("contact", who)
	if err != nil {
		return ContactDetail{}, err
	}
	row, err := h.live(ctx, p, id, reading)
	if err != nil {
		return ContactDetail{}, err
	}
	number, byNumber := strings.CutSuffix(address, "@"+device.UserServer)
	unchecked := false
	if byNumber {
		known, err := h.knownChecks(ctx, row.TenantID, []string{number})
		if err != nil {
			return ContactDetail{}, err
		}
		switch c, ok := known[number]; {
		case ok && !*c.Exists:
			return ContactDetail{}, &Problem{Kind: Missing, Code: "contact_not_found", Message: "nobody on WhatsApp has this number"}
		case !ok:
			unchecked = true
			if err := h.spend(ctx, row, 1); err != nil {
				return ContactDetail{}, err
			}
		}
	}
	resp, err := ask(ctx, h, row.ID, reading, nodepbconnect.DeviceQueryServiceClient.GetContact,
		&nodepb.GetContactRequest{DeviceId: string(row.ID), Jid: address})
	if unchecked {
		err = h.learned(ctx, row, number, resp, err)
	}
	if err != nil {
		return ContactDetail{}, err
	}
	return ContactDetail{
		Contact: contactOf(resp.GetContact()), About: optional(resp.GetAbout()), Picture: pictureOf(resp.GetPicture()), PictureHidden: resp.GetPictureHidden(),
	}, nil
}

// learned keeps what a look at a contact says of its number.
func (h *Hub) learned(ctx context.Context, row device.Row, number string, resp *nodepb.GetContactResponse, failure error) error {
	exists := failure == nil
	check := NumberCheck{Number: number, Exists: &exists}
	switch {
	case exists:
		who := personOf(resp.GetContact().GetPerson())
		check.JID, check.LID, check.PhoneNumber = &who.JID, who.LID, who.Number
	case surelyNot(failure):
		if err := h.giveBack(ctx, row, 1); err != nil {
			return err
		}
		return failure
	case !isMissingContact(failure):
		return failure
	}
	if err := h.keepChecks(ctx, row.TenantID, []NumberCheck{check}); err != nil {
		return err
	}
	return failure
}

// Profile is an account as others see it.
type Profile struct {
	Person
	Name    *string  `json:"name"`
	About   *string  `json:"about"`
	Picture *Picture `json:"picture"`
}

// Profile reads what others see of the device's account.
func (h *Hub) Profile(ctx context.Context, p tenant.Principal, id device.ID) (Profile, error) {
	row, err := h.live(ctx, p, id, reading)
	if err != nil {
		return Profile{}, err
	}
	resp, err := ask(ctx, h, row.ID, reading, nodepbconnect.DeviceQueryServiceClient.GetProfile, &nodepb.GetProfileRequest{DeviceId: string(row.ID)})
	if err != nil {
		return Profile{}, err
	}
	return Profile{
		Person: personOf(resp.GetPerson()), Name: optional(resp.GetName()), About: optional(resp.GetAbout()), Picture: pictureOf(resp.GetPicture()),
	}, nil
}

// ProfileChange holds what is to change of a profile; nil: nothing.
type ProfileChange struct {
	Name    *string `json:"name,omitempty" minLength:"1" maxLength:"25"`
	About   *string `json:"about,omitempty" maxLength:"139"`
	Picture *[]byte `json:"picture,omitempty" doc:"A JPEG in base64, square, at most 1 MiB; empty: it is removed"`
}

const (
	maxProfileName = 25
	maxAbout       = 139
	maxPicture     = 1 << 20
)

// ChangeProfile changes what is given.
func (h *Hub) ChangeProfile(ctx context.Context, p tenant.Principal, id device.ID, in ProfileChange) error {
	if err := managing.may(p); err != nil {
		return err
	}
	switch {
	case in.Name == nil && in.About == nil && in.Picture == nil:
		return field("body", "expected at least one of name, about, picture")
	case in.Name != nil && !text(*in.Name, 1, maxProfileName):
		return field("name", "expected a text of 1 to 25 characters")
	case in.About != nil && !text(*in.About, 0, maxAbout):
		return field("about", "expected a text of at most 139 characters")
	case in.Picture != nil && len(*in.Picture) > maxPicture:
		return field("picture", "expected at most 1 MiB")
	case in.Picture != nil && len(*in.Picture) > 0 && !bytes.HasPrefix(*in.Picture, []byte{0xff, 0xd8, 0xff}):
		return field("picture", "expected a JPEG in base64")
	}
	row, err := h.live(ctx, p, id, managing)
	if err != nil {
		return err
	}
	req := &nodepb.ChangeProfileRequest{DeviceId: string(row.ID), Name: in.Name, About: in.About}
	if in.Picture != nil {
		req.Picture = append([]byte{}, *in.Picture...) // never nil: an empty one removes
	}
	_, err = ask(ctx, h, row.ID, managing, nodepbconnect.DeviceQueryServiceClient.ChangeProfile, req)
	return err
}

// text reports whether a text can be sent and has so many characters.
func text(s string, least, most int) bool {
	n := utf8.RuneCountInString(s)
	return n >= least && n <= most && utf8.ValidString(s) && !strings.ContainsRune(s, 0)
}

// SetPresence shows a device's account as available, or not, until its connection ends.
func (h *Hub) SetPresence(ctx context.Context, p tenant.Principal, id device.ID, presence string) error {
	if err := acting.may(p); err != nil {
		return err
	}
	if presence != "available" && presence != "unavailable" {
		return field("presence", "expected available or unavailable")
	}
	row, err := h.live(ctx, p, id, acting)
	if err != nil {
		return err
	}
	_, err = ask(ctx, h, row.ID, acting, nodepbconnect.DeviceQueryServiceClient.SetPresence,
		&nodepb.SetPresenceRequest{DeviceId: string(row.ID), Available: presence == "available"})
	return err
}

var chatStates = map[string]nodepb.ChatState{
	"composing": nodepb.ChatState_CHAT_STATE_COMPOSING, "recording": nodepb.ChatState_CHAT_STATE_RECORDING, "paused": nodepb.ChatState_CHAT_STATE_PAUSED,
}

// SetChatState shows in one chat what somebody does.
func (h *Hub) SetChatState(ctx context.Context, p tenant.Principal, id device.ID, to, state string) error {
	if err := acting.may(p); err != nil {
		return err
	}
	chat, err := partnerAddress("to", to)
	if err != nil {
		return err
	}
	known, ok := chatStates[state]
	if !ok {
		return field("state", "expected composing, recording or paused")
	}
	row, err := h.live(ctx, p, id, acting)
	if err != nil {
		return err
	}
	_, err = ask(ctx, h, row.ID, acting, nodepbconnect.DeviceQueryServiceClient.SetChatState,
		&nodepb.SetChatStateRequest{DeviceId: string(row.ID), Chat: chat, State: known})
	return err
}

// Presence is what is known of somebody's presence.
type Presence struct {
	Presence   string     `json:"presence" enum:"available,unavailable,unknown"`
	LastSeenAt *time.Time `json:"lastSeenAt" doc:"Null: hidden, or not known"`
}

// WatchPresence follows somebody's presence, and tells what is known of it.
func (h *Hub) WatchPresence(ctx context.Context, p tenant.Principal, id device.ID, to string) (Presence, error) {
	if err := watching.may(p); err != nil {
		return Presence{}, err
	}
	who, err := personAddress("to", to)
	if err != nil {
		return Presence{}, err
	}
	row, err := h.live(ctx, p, id, watching)
	if err != nil {
		return Presence{}, err
	}
	resp, err := ask(ctx, h, row.ID, watching, nodepbconnect.DeviceQueryServiceClient.WatchPresence,
		&nodepb.WatchPresenceRequest{DeviceId: string(row.ID), Jid: who})
	if err != nil {
		return Presence{}, err
	}
	out := Presence{Presence: "unknown"}
	switch {
	case resp.GetAvailable():
		out.Presence = "available"
	case resp.GetKnown():
		out.Presence = "unavailable"
	}
	if resp.GetLastSeen() != nil {
		at := resp.GetLastSeen().AsTime()
		out.LastSeenAt = &at
	}
	return out, nil
}

const (
	maxReadIDs   = 100
	maxMessageID = 128
)

// MarkRead marks received messages as read: those named by WhatsApp's ids, or the last of a chat. It tells how many.
func (h *Hub) MarkRead(ctx context.Context, p tenant.Principal, id device.ID, chat string, ids []string) (marked int, err error) {
	if err := acting.may(p); err != nil {
		return 0, err
	}
	address, err := partnerAddress("chat", chat)
	if err != nil {
		return 0, err
	}
	if len(ids) > maxReadIDs || slices.ContainsFunc(ids, func(s string) bool { return !text(s, 1, maxMessageID) }) {
		return 0, field("messageIds", "expected at most 100 ids of messages")
	}
	row, err := h.live(ctx, p, id, acting)
	if err != nil {
		return 0, err
	}
	resp, err := ask(ctx, h, row.ID, acting, nodepbconnect.DeviceQueryServiceClient.MarkRead,
		&nodepb.MarkReadRequest{DeviceId: string(row.ID), Chat: address, MessageIds: ids})
	return int(resp.GetMarked()), err
}
