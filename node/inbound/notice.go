package inbound

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"go.mau.fi/whatsmeow/types"
	"go.mau.fi/whatsmeow/types/events"

	"github.com/waconnect/waconnect/node/event"
	"github.com/waconnect/waconnect/node/rawjson"
)

// groupJoined is `normalized` of group.joined.
type groupJoined struct {
	Kind         string   `json:"kind"`
	Chat         string   `json:"chat"`
	By           *string  `json:"by"`     // who brought us in; nil: not told
	Reason       *string  `json:"reason"` // invite; nil: somebody added us, or made the group
	Subject      string   `json:"subject"`
	Participants []string `json:"participants"`
	Timestamp    *int64   `json:"timestamp"`
}

// groupParticipants is `normalized` of group.participants. One person may be in one list only.
type groupParticipants struct {
	Kind      string   `json:"kind"`
	Chat      string   `json:"chat"`
	By        *string  `json:"by"`
	Reason    *string  `json:"reason"` // of those who were added: invite
	Added     []string `json:"added"`
	Removed   []string `json:"removed"` // or left by themselves: then they are who did it
	Promoted  []string `json:"promoted"`
	Demoted   []string `json:"demoted"`
	Timestamp *int64   `json:"timestamp"`
}

// groupChanged is `normalized` of group.changed: what is not nil has changed, and is so now.
type groupChanged struct {
	Kind             string  `json:"kind"`
	Chat             string  `json:"chat"`
	By               *string `json:"by"`
	Subject          *string `json:"subject"`
	Description      *string `json:"description"`
	Announce         *bool   `json:"announce"`
	Locked           *bool   `json:"locked"`
	JoinApproval     *bool   `json:"joinApproval"`
	EphemeralSeconds *uint32 `json:"ephemeralSeconds"`
	InviteReset      bool    `json:"inviteReset"`
	Deleted          bool    `json:"deleted"`
	Timestamp        *int64  `json:"timestamp"`
}

// callOffer is `normalized` of call.offer.
type callOffer struct {
	Kind      string  `json:"kind"`
	CallID    string  `json:"callId"`
	From      string  `json:"from"`
	FromPhone *string `json:"fromPhone"`
	Chat      string  `json:"chat"`
	IsGroup   bool    `json:"isGroup"`
	Video     bool    `json:"video"`
	Timestamp *int64  `json:"timestamp"`
}

// notice is an event of what is no message.
type notice struct {
	kind string
	chat types.JID
	body any
}

// Notice makes events of what is told of groups and calls. Nil: WhatsApp may be told that we have it; it tells again what it was not.
func (r *Receiver) Notice(ctx context.Context, evt any) error {
	for _, n := range noticesOf(evt) {
		normalized, err := rawjson.Value(n.body)
		if err != nil {
			return fmt.Errorf("normalise %s: %w", n.kind, err)
		}
		// These have no id of their own that the library hands on. The same notice says the same.
		digest := sha256.Sum256(append([]byte(versionOf(evt)), normalized...))
		chat := text(n.chat.ToNonAD().String())
		key := event.Key{Chat: chat, Sender: chat, MessageID: hex.EncodeToString(digest[:16]), Kind: n.kind}
		if err := r.tell(ctx, r.newEvent(n.kind, chat, normalized, json.RawMessage("{}"), key), nil); err != nil {
			return err
		}
		r.cfg.Metrics.event(n.kind, 0)
	}
	return nil
}

// versionOf tells two changes apart that say the same within a second.
func versionOf(evt any) string {
	if g, ok := evt.(*events.GroupInfo); ok {
		return g.ParticipantVersionID
	}
	return ""
}

func noticesOf(evt any) []notice {
	switch e := evt.(type) {
	case *events.JoinedGroup:
		by := first(e.Sender, e.SenderPN)
		body := groupJoined{Kind: "group_joined", Chat: e.JID.String(), By: by, Reason: told(e.Reason), Subject: text(e.Name), Participants: []string{}, Timestamp: seconds(e.GroupCreated)}
		for _, p := range e.Participants {
			body.Participants = append(body.Participants, address(p.JID))
		}
		return []notice{{event.GroupJoined, e.JID, body}}
	case *events.GroupInfo:
		return groupNotices(e)
	case *events.CallOffer:
		return []notice{call(e.BasicCallMeta, len(e.Data.GetChildrenByTag("video")) > 0)}
	case *events.CallOfferNotice:
		return []notice{call(e.BasicCallMeta, e.Media == "video")}
	}
	return nil
}

func groupNotices(e *events.GroupInfo) (list []notice) {
	by := first(e.Sender, e.SenderPN)
	if len(e.Join)+len(e.Leave)+len(e.Promote)+len(e.Demote) > 0 {
		list = append(list, notice{event.GroupMembers, e.JID, groupParticipants{
			Kind: "group_participants", Chat: e.JID.String(), By: by, Reason: told(e.JoinReason),
			Added: addresses(e.Join), Removed: addresses(e.Leave), Promoted: addresses(e.Promote), Demoted: addresses(e.Demote), Timestamp: seconds(e.Timestamp),
		}})
	}
	c := groupChanged{Kind: "group_changed", Chat: e.JID.String(), By: by, InviteReset: e.NewInviteLink != nil, Deleted: e.Delete != nil && e.Delete.Deleted}
	some := c.InviteReset || c.Deleted
	if e.Name != nil {
		subject := text(e.Name.Name)
		c.Subject, some = &subject, true
	}
	if e.Topic != nil {
		description := text(e.Topic.Topic)
		c.Description, some = &description, true
	}
	if e.Announce != nil {
		c.Announce, some = &e.Announce.IsAnnounce, true
	}
	if e.Locked != nil {
		c.Locked, some = &e.Locked.IsLocked, true
	}
	if e.MembershipApprovalMode != nil {
		c.JoinApproval, some = &e.MembershipApprovalMode.IsJoinApprovalRequired, true
	}
	if e.Ephemeral != nil {
		c.EphemeralSeconds, some = &e.Ephemeral.DisappearingTimer, true
	}
	if some {
		c.Timestamp = seconds(e.Timestamp)
		list = append(list, notice{event.GroupChanged, e.JID, c})
	}
	return list
}

func call(meta types.BasicCallMeta, video bool) notice {
	chat, group := meta.CallCreator, !meta.GroupJID.IsEmpty()
	if group {
		chat = meta.GroupJID
	}
	return notice{event.CallOffer, chat, callOffer{
		Kind: "call_offer", CallID: text(meta.CallID), From: address(meta.CallCreator), FromPhone: phoneOf(meta.CallCreatorAlt, meta.CallCreator),
		Chat: address(chat), IsGroup: group, Video: video, Timestamp: seconds(meta.Timestamp),
	}}
}

func address(jid types.JID) string { return text(jid.ToNonAD().String()) }

func addresses(list []types.JID) []string {
	out := make([]string, 0, len(list))
	for _, jid := range list {
		out = append(out, address(jid))
	}
	return out
}

// first is whichever is known of somebody's addresses.
func first(list ...*types.JID) *string {
	for _, jid := range list {
		if jid != nil && !jid.IsEmpty() {
			a := address(*jid)
			return &a
		}
	}
	return nil
}

func told(s string) *string {
	if s == "" {
		return nil
	}
	s = strings.ToLower(text(s))
	return &s
}

func seconds(at time.Time) *int64 {
	if at.Unix() <= 0 {
		return nil
	}
	s := at.Unix()
	return &s
}
