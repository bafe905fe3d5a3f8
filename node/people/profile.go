package people

import (
	"context"
	"errors"

	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/appstate"
	"go.mau.fi/whatsmeow/types"

	"github.com/waconnect/waconnect/node/nodepb"
)

// GetProfile reads what others see of the account.
func (d *Desk) GetProfile(ctx context.Context, _ *nodepb.GetProfileRequest) (*nodepb.GetProfileResponse, error) {
	return ask(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.GetProfileResponse, error) {
		pn, lid := c.Store.GetJID().ToNonAD(), c.Store.GetLID().ToNonAD()
		infos, err := c.GetUserInfo(ctx, []types.JID{pn})
		if err != nil {
			return nil, err
		}
		name, err := d.name(ctx)
		if err != nil {
			return nil, err
		}
		resp := &nodepb.GetProfileResponse{Person: person(lid, pn), Name: name, About: infos[pn].Status}
		resp.Picture, _, err = picture(ctx, c, pn)
		return resp, err
	})
}

var errNoKeys = errors.New("no keys of the app state")

// ChangeProfile changes what is given.
func (d *Desk) ChangeProfile(ctx context.Context, req *nodepb.ChangeProfileRequest) (*nodepb.ChangeProfileResponse, error) {
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.ChangeProfileResponse, error) {
		var list parts
		if req.Name != nil {
			list.add("name", func() error { return d.rename(ctx, c, req.GetName()) })
		}
		if req.About != nil {
			about := req.GetAbout()
			list.add("about", func() error { return c.SetStatusMessage(ctx, types.SetStatusInput{Text: &about}) })
		}
		if req.Picture != nil {
			jpeg := req.GetPicture()
			if len(jpeg) == 0 {
				jpeg = nil // removes it
			}
			list.add("picture", func() error {
				_, err := c.SetGroupPhoto(ctx, types.EmptyJID, jpeg) // of no group: of the account itself
				return err
			})
		}
		return &nodepb.ChangeProfileResponse{}, list.apply(func(err error) error { return err })
	})
}

// rename writes the name into the settings that all devices of the account share, and tells the server of it, which takes it from presence.
func (d *Desk) rename(ctx context.Context, c *whatsmeow.Client, name string) error {
	key, err := c.Store.AppStateKeys.GetLatestAppStateSyncKeyID(ctx)
	switch {
	case err != nil:
		return err
	case key == nil:
		return errNoKeys
	}
	if err := c.SendAppState(ctx, appstate.BuildSettingPushName(name)); err != nil {
		return err
	}
	return c.SendPresence(ctx, d.presence())
}

// presence as last set.
func (d *Desk) presence() types.Presence {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.available {
		return types.PresenceAvailable
	}
	return types.PresenceUnavailable
}

// SetPresence shows the account as available, or not.
func (d *Desk) SetPresence(ctx context.Context, req *nodepb.SetPresenceRequest) (*nodepb.SetPresenceResponse, error) {
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.SetPresenceResponse, error) {
		d.mu.Lock()
		d.available = req.GetAvailable()
		d.mu.Unlock()
		return &nodepb.SetPresenceResponse{}, c.SendPresence(ctx, d.presence())
	})
}

// SetChatState shows in one chat what somebody does.
func (d *Desk) SetChatState(ctx context.Context, req *nodepb.SetChatStateRequest) (*nodepb.SetChatStateResponse, error) {
	chat, err := address(req.GetChat(), types.DefaultUserServer, types.HiddenUserServer, types.GroupServer)
	if err != nil {
		return nil, err
	}
	state, media := types.ChatPresenceComposing, types.ChatPresenceMediaText
	switch req.GetState() {
	case nodepb.ChatState_CHAT_STATE_COMPOSING:
	case nodepb.ChatState_CHAT_STATE_RECORDING:
		media = types.ChatPresenceMediaAudio
	case nodepb.ChatState_CHAT_STATE_PAUSED:
		state = types.ChatPresencePaused
	default:
		return nil, invalid("state %d is not known", req.GetState())
	}
	return change(ctx, d, func(ctx context.Context, c *whatsmeow.Client) (*nodepb.SetChatStateResponse, error) {
		return &nodepb.SetChatStateResponse{}, c.SendChatPresence(ctx, chat, state, media)
	})
}
