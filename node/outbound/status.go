package outbound

import (
	"context"
	"fmt"
	"slices"

	"go.mau.fi/whatsmeow"
	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/message"
)

func (s *Sender) statusText(ctx context.Context, _ message.Waiting, p message.StatusText) (content, error) {
	audience, err := s.audience(ctx, p.Audience)
	return content{message: &waE2E.Message{ExtendedTextMessage: &waE2E.ExtendedTextMessage{Text: &p.Text, BackgroundArgb: p.Background}}, audience: audience}, err
}

func (s *Sender) statusImage(ctx context.Context, m message.Waiting, p message.StatusImage) (content, error) {
	audience, err := s.audience(ctx, p.Audience)
	if err != nil {
		return content{}, err
	}
	pic, err := s.picture(ctx, m, source{p.ImageURL, p.MediaID}, p.Caption)
	return content{message: pic, audience: audience}, err
}

func (s *Sender) statusVideo(ctx context.Context, m message.Waiting, p message.StatusVideo) (content, error) {
	audience, err := s.audience(ctx, p.Audience)
	if err != nil {
		return content{}, err
	}
	made, err := s.film(ctx, m, source{p.VideoURL, p.MediaID}, p.Caption)
	return content{message: made, audience: audience}, err
}

// audience are those who see a status: whom the caller names, and the account itself, whose phone is to have it too. WhatsApp refuses a list of
// numbers and LIDs, so all are addressed as most of them are given; where a LID hides its number, by LID.
func (s *Sender) audience(ctx context.Context, given []string) ([]types.JID, error) {
	var list []types.JID
	lids := 0
	for _, text := range given {
		jid, err := types.ParseJID(text)
		if err != nil {
			return nil, permanent(fmt.Sprintf("invalid address: %v", err))
		}
		list = append(list, jid)
		if jid.Server == types.HiddenUserServer {
			lids++
		}
	}
	if len(list) == 0 {
		return nil, permanent("status_jid_list_empty")
	}
	own, all, err := s.client.Store.GetJID(), list, error(nil)
	byLID := lids > len(list)-lids
	if !byLID && lids > 0 {
		if all, err = s.byNumber(ctx, list); err != nil {
			return nil, err
		}
		byLID = all == nil
	}
	if byLID {
		own = s.client.Store.GetLID()
		if all, err = s.byLID(ctx, list); err != nil {
			return nil, err
		}
	}
	if own.IsEmpty() {
		return nil, whatsmeow.ErrNotLoggedIn
	}
	var audience []types.JID
	for _, jid := range append(all, own.ToNonAD()) {
		if !slices.Contains(audience, jid) {
			audience = append(audience, jid)
		}
	}
	return audience, nil
}

// byNumber addresses people by their numbers; nil: that of one is hidden.
func (s *Sender) byNumber(ctx context.Context, list []types.JID) ([]types.JID, error) {
	out := slices.Clone(list)
	for i, jid := range out {
		if jid.Server != types.HiddenUserServer {
			continue
		}
		pn, err := s.client.Store.LIDs.GetPNForLID(ctx, jid)
		if err != nil {
			return nil, fmt.Errorf("look up addresses: %w", err)
		}
		if pn.IsEmpty() {
			return nil, nil
		}
		out[i] = pn.ToNonAD()
	}
	return out, nil
}

// byLID addresses people by their LIDs, which WhatsApp tells.
func (s *Sender) byLID(ctx context.Context, list []types.JID) ([]types.JID, error) {
	var numbers, strangers []types.JID
	for _, jid := range list {
		if jid.Server == types.DefaultUserServer {
			numbers = append(numbers, jid)
		}
	}
	if len(numbers) == 0 {
		return list, nil
	}
	lids, err := s.client.Store.LIDs.GetManyLIDsForPNs(ctx, numbers)
	if err != nil {
		return nil, fmt.Errorf("look up addresses: %w", err)
	}
	for _, pn := range numbers {
		if lids[pn].IsEmpty() {
			strangers = append(strangers, pn)
		}
	}
	people := map[types.JID]types.UserInfo{}
	if len(strangers) > 0 {
		if people, err = s.client.GetUserInfo(ctx, strangers); err != nil {
			return nil, fmt.Errorf("ask for addresses: %w", err)
		}
	}
	out := slices.Clone(list)
	for i, jid := range out {
		if jid.Server != types.DefaultUserServer {
			continue
		}
		if out[i] = lids[jid].ToNonAD(); out[i].IsEmpty() {
			out[i] = people[jid].LID.ToNonAD()
		}
		if out[i].IsEmpty() { // whoever is not on WhatsApp has no LID, and a list of both kinds would be refused whole
			return nil, permanent("status_audience_mixed")
		}
	}
	return out, nil
}

// sendStatus sends to an audience. SendMessage would ask WhatsApp to whom the account shows its status, and send it to them; whom the caller names is
// for the caller to say. The steps are the library's own. Its lock of one send at a time is not needed: a device's sends take turns here, and
// the store keeps everybody else out of the signal sessions meanwhile.
func (s *Sender) sendStatus(ctx context.Context, audience []types.JID, id types.MessageID, m *waE2E.Message) (resp whatsmeow.SendResponse, err error) {
	//lint:ignore SA1019 its name warns of what is done here: the steps are the library's own
	in := s.client.DangerousInternals()
	to := types.StatusBroadcastJID
	own := s.client.Store.GetJID()
	if audience[0].Server == types.HiddenUserServer {
		own = s.client.Store.GetLID()
	}
	resp.ID, resp.Sender = id, own
	if err = in.AddRecentMessage(ctx, to, id, m, nil); err != nil {
		return resp, err
	}
	answer := in.WaitResponse(id)
	if err = toMembers(ctx, in.SendGroup, own, to, audience, id, m); err != nil {
		in.CancelResponse(id, answer)
		return resp, err
	}
	// Who gives up waiting leaves the channel where it is: to close it while the answer comes would end the process.
	select {
	case <-ctx.Done():
		return resp, ctx.Err()
	case node := <-answer:
		if node.Tag != "ack" {
			return resp, &whatsmeow.DisconnectedError{Action: "message send", Node: node}
		}
		ag := node.AttrGetter()
		resp.Timestamp = ag.UnixTime("t")
		if code := ag.OptionalInt("error"); code != 0 {
			return resp, fmt.Errorf("%w %d", whatsmeow.ErrServerReturnedError, code)
		}
		return resp, ag.Error()
	}
}

// toMembers calls the library's send to many without its further parameters, whose type has no name outside.
func toMembers[E any](
	ctx context.Context,
	send func(context.Context, types.JID, types.JID, []types.JID, types.MessageID, *waE2E.Message, *whatsmeow.MessageDebugTimings, E) (string, []byte, error),
	own, to types.JID, members []types.JID, id types.MessageID, m *waE2E.Message,
) error {
	var none E
	_, _, err := send(ctx, own, to, members, id, m, &whatsmeow.MessageDebugTimings{}, none)
	return err
}
