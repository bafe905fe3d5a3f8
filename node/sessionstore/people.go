package sessionstore

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"go.mau.fi/whatsmeow/store"
	"go.mau.fi/whatsmeow/types"
)

// What is known of people and chats. Losing the last of it does no harm, so it always goes with the next write.

func decode[T any](what string, value []byte) (v T, err error) {
	if value == nil {
		return v, nil
	}
	if err := json.Unmarshal(value, &v); err != nil {
		return v, fmt.Errorf("stored %s: %w", what, err)
	}
	return v, nil
}

func (s *Session) encode(ctx context.Context, kind, key string, v any) error {
	value, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("store %s: %w", kind, err)
	}
	s.putOne(ctx, kind, key, value)
	return nil
}

func (s *Session) contact(ctx context.Context, user types.JID) (types.ContactInfo, error) {
	value, err := s.readOne(ctx, kindContact, user.String())
	if err != nil {
		return types.ContactInfo{}, err
	}
	info, err := decode[types.ContactInfo]("contact", value)
	info.Found = value != nil
	return info, err
}

// setContact changes what is known of a person, if it is a change.
func (s *Session) setContact(ctx context.Context, user types.JID, set func(*types.ContactInfo)) (before types.ContactInfo, changed bool, err error) {
	before, err = s.contact(ctx, user)
	if err != nil {
		return before, false, err
	}
	now := before
	set(&now)
	if now == before {
		return before, false, nil
	}
	return before, true, s.encode(ctx, kindContact, user.String(), now)
}

// PutPushName stores the name that a person chose.
func (g stores) PutPushName(ctx context.Context, user types.JID, name string) (changed bool, old string, err error) {
	err = g.s.do("PutPushName", func() error {
		before, did, err := g.s.setContact(ctx, user, func(c *types.ContactInfo) { c.PushName = name })
		if changed = did; did {
			old = before.PushName
		}
		return err
	})
	return changed, old, err
}

// PutBusinessName stores the name of a business.
func (g stores) PutBusinessName(ctx context.Context, user types.JID, name string) (changed bool, old string, err error) {
	err = g.s.do("PutBusinessName", func() error {
		before, did, err := g.s.setContact(ctx, user, func(c *types.ContactInfo) { c.BusinessName = name })
		if changed = did; did {
			old = before.BusinessName
		}
		return err
	})
	return changed, old, err
}

// PutContactName stores the names in the phone's address book. The library hands in the first name first, whatever its interface calls the
// arguments (33cfac511629, appstate.go).
func (g stores) PutContactName(ctx context.Context, user types.JID, firstName, fullName string) error {
	return g.s.do("PutContactName", func() error {
		_, _, err := g.s.setContact(ctx, user, func(c *types.ContactInfo) { c.FirstName, c.FullName = firstName, fullName })
		return err
	})
}

// PutAllContactNames implements store.ContactStore.
func (g stores) PutAllContactNames(ctx context.Context, contacts []store.ContactEntry) error {
	return g.s.do("PutAllContactNames", func() error {
		for _, e := range contacts {
			if _, _, err := g.s.setContact(ctx, e.JID, func(c *types.ContactInfo) { c.FirstName, c.FullName = e.FirstName, e.FullName }); err != nil {
				return err
			}
		}
		return nil
	})
}

// PutManyRedactedPhones implements store.ContactStore.
func (g stores) PutManyRedactedPhones(ctx context.Context, entries []store.RedactedPhoneEntry) error {
	return g.s.do("PutManyRedactedPhones", func() error {
		for _, e := range entries {
			if _, _, err := g.s.setContact(ctx, e.JID, func(c *types.ContactInfo) { c.RedactedPhone = e.RedactedPhone }); err != nil {
				return err
			}
		}
		return nil
	})
}

// GetContact implements store.ContactStore.
func (g stores) GetContact(ctx context.Context, user types.JID) (types.ContactInfo, error) {
	return get(g.s, "GetContact", func() (types.ContactInfo, error) { return g.s.contact(ctx, user) })
}

// GetAllContacts implements store.ContactStore.
func (g stores) GetAllContacts(ctx context.Context) (map[types.JID]types.ContactInfo, error) {
	return get(g.s, "GetAllContacts", func() (map[types.JID]types.ContactInfo, error) {
		list, err := g.s.all(ctx, kindContact, "")
		if err != nil {
			return nil, err
		}
		answer := make(map[types.JID]types.ContactInfo, len(list))
		for name, v := range list {
			jid, err := types.ParseJID(name)
			if err != nil {
				return nil, fmt.Errorf("stored contact: %w", err)
			}
			info, err := decode[types.ContactInfo]("contact", v.value)
			if err != nil {
				return nil, err
			}
			info.Found = true
			answer[jid] = info
		}
		return answer, nil
	})
}

func (s *Session) chat(ctx context.Context, chat types.JID) (types.LocalChatSettings, error) {
	value, err := s.readOne(ctx, kindChat, chat.String())
	if err != nil {
		return types.LocalChatSettings{}, err
	}
	settings, err := decode[types.LocalChatSettings]("chat settings", value)
	settings.Found = value != nil
	return settings, err
}

func (g stores) setChat(ctx context.Context, what string, chat types.JID, set func(*types.LocalChatSettings)) error {
	return g.s.do(what, func() error {
		before, err := g.s.chat(ctx, chat)
		if err != nil {
			return err
		}
		now := before
		set(&now)
		if before.Found && now.MutedUntil.Equal(before.MutedUntil) && now.Pinned == before.Pinned && now.Archived == before.Archived {
			return nil
		}
		return g.s.encode(ctx, kindChat, chat.String(), now)
	})
}

// PutMutedUntil keeps seconds, as the protocol does.
func (g stores) PutMutedUntil(ctx context.Context, chat types.JID, until time.Time) error {
	if !until.IsZero() && !until.Equal(store.MutedForever) {
		until = time.Unix(until.Unix(), 0)
	}
	return g.setChat(ctx, "PutMutedUntil", chat, func(c *types.LocalChatSettings) { c.MutedUntil = until })
}

// PutPinned implements store.ChatSettingsStore.
func (g stores) PutPinned(ctx context.Context, chat types.JID, pinned bool) error {
	return g.setChat(ctx, "PutPinned", chat, func(c *types.LocalChatSettings) { c.Pinned = pinned })
}

// PutArchived implements store.ChatSettingsStore.
func (g stores) PutArchived(ctx context.Context, chat types.JID, archived bool) error {
	return g.setChat(ctx, "PutArchived", chat, func(c *types.LocalChatSettings) { c.Archived = archived })
}

// GetChatSettings implements store.ChatSettingsStore.
func (g stores) GetChatSettings(ctx context.Context, chat types.JID) (types.LocalChatSettings, error) {
	return get(g.s, "GetChatSettings", func() (types.LocalChatSettings, error) { return g.s.chat(ctx, chat) })
}

// secretTime is how long a message can be edited, reacted to or voted on with what is known of it here.
const secretTime = 180 * 24 * time.Hour

func secretKey(chat, sender types.JID, id types.MessageID) string {
	return chat.ToNonAD().String() + "|" + sender.ToNonAD().String() + "|" + id
}

// PutMessageSecrets keeps the first secret of each message.
func (g stores) PutMessageSecrets(ctx context.Context, inserts []store.MessageSecretInsert) error {
	return g.s.do("PutMessageSecrets", func() error {
		for _, in := range inserts {
			g.s.putSecret(ctx, in)
		}
		return nil
	})
}

// PutMessageSecret implements store.MsgSecretStore.
func (g stores) PutMessageSecret(ctx context.Context, chat, sender types.JID, id types.MessageID, secret []byte) error {
	return g.s.do("PutMessageSecret", func() error {
		g.s.putSecret(ctx, store.MessageSecretInsert{Chat: chat, Sender: sender, ID: id, Secret: secret})
		return nil
	})
}

func (s *Session) putSecret(ctx context.Context, in store.MessageSecretInsert) {
	s.put(ctx, map[ref]record{{kindSecret, secretKey(in.Chat, in.Sender, in.ID)}: {value: in.Secret, expires: after(secretTime), first: true}})
}

// GetMessageSecret reads the secret of a message, and under which sender it was found: both may be known by number or by identity.
func (g stores) GetMessageSecret(ctx context.Context, chat, sender types.JID, id types.MessageID) (secret []byte, found types.JID, err error) {
	err = g.s.do("GetMessageSecret", func() error {
		chats, err := g.s.bothAddresses(ctx, chat.ToNonAD())
		if err != nil {
			return err
		}
		senders, err := g.s.bothAddresses(ctx, sender.ToNonAD())
		if err != nil {
			return err
		}
		for _, c := range chats {
			for _, from := range senders {
				value, err := g.s.readOne(ctx, kindSecret, secretKey(c, from, id))
				if err != nil {
					return err
				}
				if value != nil {
					secret, found = value, from
					return nil
				}
			}
		}
		return nil
	})
	return secret, found, err
}

type token struct {
	Token  []byte `json:"token"`
	At     int64  `json:"at"`
	SentAt int64  `json:"sentAt,omitempty"`
}

func (s *Session) token(ctx context.Context, user types.JID) (*token, error) {
	value, err := s.readOne(ctx, kindToken, user.String())
	if err != nil || value == nil {
		return nil, err
	}
	t, err := decode[token]("privacy token", value)
	return &t, err
}

// PutPrivacyTokens stores tokens that are not older than what is known. When we sent ours stays known if the new one does not say.
func (g stores) PutPrivacyTokens(ctx context.Context, tokens ...store.PrivacyToken) error {
	return g.s.do("PutPrivacyTokens", func() error {
		for _, in := range tokens {
			user := in.User.ToNonAD()
			known, err := g.s.token(ctx, user)
			if err != nil {
				return err
			}
			now := token{Token: in.Token, At: in.Timestamp.Unix()}
			if !in.SenderTimestamp.IsZero() {
				now.SentAt = in.SenderTimestamp.Unix()
			}
			if known != nil {
				if now.At < known.At {
					continue
				}
				if now.SentAt == 0 {
					now.SentAt = known.SentAt
				}
			}
			if err := g.s.encode(ctx, kindToken, user.String(), now); err != nil {
				return err
			}
		}
		return nil
	})
}

// GetPrivacyToken returns the newest token of a person, under either address; nil if there is none.
func (g stores) GetPrivacyToken(ctx context.Context, user types.JID) (*store.PrivacyToken, error) {
	return get(g.s, "GetPrivacyToken", func() (*store.PrivacyToken, error) {
		addresses, err := g.s.bothAddresses(ctx, user.ToNonAD())
		if err != nil {
			return nil, err
		}
		var newest *token
		for _, address := range addresses {
			t, err := g.s.token(ctx, address)
			if err != nil {
				return nil, err
			}
			if t != nil && (newest == nil || t.At > newest.At) {
				newest = t
			}
		}
		if newest == nil {
			return nil, nil
		}
		answer := &store.PrivacyToken{User: user.ToNonAD(), Token: newest.Token, Timestamp: time.Unix(newest.At, 0)}
		if newest.SentAt != 0 {
			answer.SenderTimestamp = time.Unix(newest.SentAt, 0)
		}
		return answer, nil
	})
}

// DeleteExpiredPrivacyTokens implements store.PrivacyTokenStore.
func (g stores) DeleteExpiredPrivacyTokens(ctx context.Context, cutoff time.Time) (int64, error) {
	return get(g.s, "DeleteExpiredPrivacyTokens", func() (int64, error) {
		list, err := g.s.all(ctx, kindToken, "")
		if err != nil {
			return 0, err
		}
		changes := map[ref]record{}
		for name, v := range list {
			t, err := decode[token]("privacy token", v.value)
			if err != nil {
				return 0, err
			}
			if t.At < cutoff.Unix() {
				changes[ref{kindToken, name}] = record{}
			}
		}
		g.s.put(ctx, changes)
		return int64(len(changes)), nil
	})
}

// PutNCTSalt implements store.NCTSaltStore.
func (g stores) PutNCTSalt(ctx context.Context, salt []byte) error {
	return g.s.do("PutNCTSalt", func() error { g.s.putOne(ctx, kindSalt, self, salt); return nil })
}

// GetNCTSalt implements store.NCTSaltStore.
func (g stores) GetNCTSalt(ctx context.Context) ([]byte, error) {
	return get(g.s, "GetNCTSalt", func() ([]byte, error) { return g.s.readOne(ctx, kindSalt, self) })
}

// DeleteNCTSalt implements store.NCTSaltStore.
func (g stores) DeleteNCTSalt(ctx context.Context) error {
	return g.s.do("DeleteNCTSalt", func() error { g.s.putOne(ctx, kindSalt, self, nil); return nil })
}
