package inbound

import (
	"strings"

	waE2E "go.mau.fi/whatsmeow/proto/waE2E"
	"google.golang.org/protobuf/reflect/protoreflect"
)

// adContext says that a conversation was begun from an advertisement.
type adContext struct {
	IsAd                bool    `json:"isAd"`
	Title               *string `json:"title"`
	Body                *string `json:"body"`
	SourceID            *string `json:"sourceId"`
	SourceURL           *string `json:"sourceUrl"`
	SourceApp           *string `json:"sourceApp"`
	CtwaClid            *string `json:"ctwaClid"`
	MediaURL            *string `json:"mediaUrl"`
	GreetingMessageBody *string `json:"greetingMessageBody"`
}

// adContextOf finds the advertisement behind a message. A strong signal is needed: a plain link preview has the same fields as an
// advertisement's reply and must give nothing.
func adContextOf(m *waE2E.Message) *adContext {
	ctx := contextInfoOf(m)
	if ctx == nil {
		return nil
	}
	ad := ctx.GetExternalAdReply()
	switch {
	case strongSignal(ctx) && ad != nil:
		return &adContext{
			IsAd: true, Title: some(ad.GetTitle()), Body: some(ad.GetBody()), SourceID: some(ad.GetSourceID()),
			SourceURL: some(ad.GetSourceURL()), SourceApp: some(ad.GetSourceApp()), CtwaClid: some(ad.GetCtwaClid()),
			MediaURL: some(ad.GetMediaURL()), GreetingMessageBody: some(ad.GetGreetingMessageBody()),
		}
	case strongSignal(ctx):
		return &adContext{IsAd: true, SourceApp: some(ctx.GetEntryPointConversionApp())}
	}
	if q := ctx.GetQuotedAd(); q.GetCaption() != "" || q.GetAdvertiserName() != "" {
		return &adContext{IsAd: true, Title: some(q.GetAdvertiserName()), Body: some(q.GetCaption())}
	}
	return nil
}

func strongSignal(ctx *waE2E.ContextInfo) bool {
	switch word(ctx.GetEntryPointConversionSource()) {
	case "ctwa_ad", "ctwa":
		return true
	}
	for _, source := range []string{ctx.GetConversionSource(), ctx.GetEntryPointConversionExternalSource()} {
		switch word(source) {
		case "fb_ads", "facebook_ads", "ig_ads":
			return true
		}
	}
	if len(ctx.GetCtwaPayload()) > 0 || ctx.GetAlwaysShowAdAttribution() {
		return true
	}
	ad := ctx.GetExternalAdReply()
	return ad.GetCtwaClid() != "" || ad.GetShowAdAttribution() || word(ad.GetSourceType()) == "ad" || ad != nil && ad.AdType != nil
}

// word makes spellings equal: case and dashes do not count.
func word(s string) string {
	return strings.ReplaceAll(strings.ToLower(strings.TrimSpace(s)), "-", "_")
}

func some(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// contextInfoOf is the context of whatever kind of message this is: the first content that has one, in the order of the protocol.
func contextInfoOf(m *waE2E.Message) *waE2E.ContextInfo {
	if m == nil {
		return nil
	}
	msg := m.ProtoReflect()
	fields := msg.Descriptor().Fields()
	for i := range fields.Len() {
		f := fields.Get(i)
		if f.Kind() != protoreflect.MessageKind || f.IsList() || f.IsMap() || !msg.Has(f) {
			continue
		}
		inner := msg.Get(f).Message()
		c := inner.Descriptor().Fields().ByName("contextInfo")
		if c == nil || c.Kind() != protoreflect.MessageKind || !inner.Has(c) {
			continue
		}
		if ctx, ok := inner.Get(c).Message().Interface().(*waE2E.ContextInfo); ok {
			return ctx
		}
	}
	return nil
}

// setFields names the fields that a message has.
func setFields(m *waE2E.Message) []string {
	var names []string
	m.ProtoReflect().Range(func(f protoreflect.FieldDescriptor, _ protoreflect.Value) bool {
		names = append(names, string(f.Name()))
		return true
	})
	return names
}
