package watest

import (
	"testing"

	"github.com/stretchr/testify/require"
	"go.mau.fi/whatsmeow"
	"go.mau.fi/whatsmeow/types"
)

func TestThereAreNoNewsletters(t *testing.T) {
	t.Parallel()
	s := startServer(t)
	c := pairQR(t, s, addPhone(t, s, PhoneParams{}))
	ctx := testContext(t)
	channel := types.NewJID("120363000000000001", types.NewsletterServer)
	subscribed, err := c.GetSubscribedNewsletters(ctx)
	require.NoError(t, err)
	require.Empty(t, subscribed)
	info, err := c.GetNewsletterInfo(ctx, channel)
	require.NoError(t, err)
	require.Nil(t, info)
	require.ErrorIs(t, c.FollowNewsletter(ctx, channel), whatsmeow.ErrIQNotFound)
	require.ErrorIs(t, c.UnfollowNewsletter(ctx, channel), whatsmeow.ErrIQNotFound)
	require.ErrorIs(t, c.NewsletterToggleMute(ctx, channel, true), whatsmeow.ErrIQNotFound)
	_, err = c.CreateNewsletter(ctx, whatsmeow.CreateNewsletterParams{Name: "News"})
	require.ErrorIs(t, err, whatsmeow.ErrIQNotFound)
	duration, err := c.NewsletterSubscribeLiveUpdates(ctx, channel)
	require.NoError(t, err)
	require.Positive(t, duration)
	messages, err := c.GetNewsletterMessages(ctx, channel, nil)
	require.NoError(t, err)
	require.Empty(t, messages)
	messages, err = c.GetNewsletterMessageUpdates(ctx, channel, nil)
	require.NoError(t, err)
	require.Empty(t, messages)
	require.NoError(t, c.AcceptTOSNotice(ctx, "20601218", "5"))
	_, err = c.SendMessage(ctx, channel, textMessage("anyone?"))
	require.ErrorIs(t, err, whatsmeow.ErrServerReturnedError)
	noUnknown(t, s)
}
