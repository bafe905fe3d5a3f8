package watest

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"time"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/types"
)

// aboutMutation is the stored query by which clients set what they say about themselves.
const aboutMutation = "9152604461510864"

// mexIQ answers stored GraphQL queries: the one about the account and those about newsletters.
func (s *Server) mexIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	query, ok := node.GetOptionalChildByTag("query")
	id := query.AttrGetter().OptionalString("query_id")
	if content, fail, known := newsletterMex(id); known {
		return content, fail
	}
	if !ok || id != aboutMutation {
		return nil, errNotImplemented
	}
	var in struct {
		Variables struct {
			Input struct {
				Text *string `json:"text"`
			} `json:"input"`
		} `json:"variables"`
	}
	raw, _ := query.Content.([]byte)
	if err := json.Unmarshal(raw, &in); err != nil || in.Variables.Input.Text == nil {
		return nil, errBadRequest
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	c.user.Status = *in.Variables.Input.Text
	return []waBinary.Node{{Tag: "result", Content: []byte(`{"data":{"xwa2_update_text_status":{"result":"SUCCESS"}}}`)}}, nil
}

// pictureIQ tells where somebody's picture is, or changes that of the own account or of a group.
func (s *Server) pictureIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	s.mu.Lock()
	defer s.mu.Unlock()
	target := node.AttrGetter().OptionalJIDOrEmpty("target")
	picture := &c.user.Picture
	g := s.st.Groups[target.User]
	if g != nil {
		if !slices.Contains(g.Members, c.user.Number) || node.Attrs["type"] == "set" && g.Locked && !g.Admins[c.user.Number] {
			return nil, errNotAuthorized
		}
		picture = &g.Picture
	} else if !target.IsEmpty() {
		u := s.user(target)
		if u == nil {
			return nil, errNotFound
		}
		if u != c.user && (u.Privacy["profile"] == "none" || u.blocks(c.user)) {
			return nil, errNotAuthorized
		}
		picture = &u.Picture
	}
	if node.Attrs["type"] == "set" {
		answer, fail := s.setPicture(c, node, picture)
		if fail == nil {
			s.tellPicture(c.user, g)
		}
		return answer, fail
	}
	if *picture == nil {
		return nil, errNotFound
	}
	p := *picture
	return []waBinary.Node{{Tag: "picture", Attrs: attrs{
		"id": p.ID, "type": "image", "url": "https://" + MediaHost + p.Path, "direct_path": p.Path,
		"hash": base64.StdEncoding.EncodeToString([]byte(p.ID)),
	}}}, nil
}

func isJPEG(data []byte) bool { return bytes.HasPrefix(data, []byte{0xff, 0xd8, 0xff}) }

// setPicture takes a JPEG, or with none removes the picture. Callers hold mu.
func (s *Server) setPicture(c *conn, node *waBinary.Node, picture **Picture) ([]waBinary.Node, *iqError) {
	if target := node.AttrGetter().OptionalJIDOrEmpty("target"); s.user(target) != nil && s.user(target) != c.user {
		return nil, errForbidden
	}
	given, ok := node.GetOptionalChildByTag("picture")
	if !ok {
		*picture = nil
		return nil, nil
	}
	data, _ := given.Content.([]byte)
	if !isJPEG(data) {
		return nil, errNotAcceptable
	}
	*picture = s.keepPicture(data)
	return []waBinary.Node{{Tag: "picture", Attrs: attrs{"id": (*picture).ID}}}, nil
}

// tellPicture tells who sees it that a user has changed the picture of the account or, if one is given, of a group: the companions of everyone
// the user has had to do with, or of the members, and the own ones. Callers hold mu.
func (s *Server) tellPicture(by *User, g *Group) {
	about, picture, audience := by.lid(), by.Picture, slices.Sorted(maps.Keys(by.Peers))
	if g != nil {
		about, picture, audience = g.jid(), g.Picture, g.Members
	} else if by.Privacy["profile"] == "none" {
		audience = nil
	}
	change := waBinary.Node{Tag: "delete", Attrs: attrs{"jid": about, "author": by.lid()}}
	if picture != nil {
		change = waBinary.Node{Tag: "set", Attrs: attrs{"jid": about, "author": by.lid(), "id": picture.ID}}
	}
	if !slices.Contains(audience, by.Number) {
		audience = append(audience, by.Number)
	}
	for _, number := range audience {
		u := s.st.Users[number]
		for _, id := range u.deviceIDs()[1:] {
			s.deliver(u.Devices[id], waBinary.Node{
				Tag: "notification", Attrs: attrs{"from": about, "type": "picture", "id": newStanzaID(), "t": unixNow()}, Content: []waBinary.Node{change},
			})
		}
	}
}

// keepPicture stores a file. Callers hold mu.
func (s *Server) keepPicture(data []byte) *Picture {
	p := &Picture{ID: strconv.FormatInt(time.Now().UnixNano(), 10)}
	p.Path = "/v/t61/" + p.ID + ".jpg"
	s.st.Blobs[p.Path] = &Blob{Path: p.Path, Data: data, At: time.Now()}
	s.touch()
	return p
}

// SetPicture changes what the account shows of itself; without a file it shows nothing any more.
func (p *Phone) SetPicture(jpeg []byte) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if p.u.Picture = nil; len(jpeg) > 0 {
		p.u.Picture = p.s.keepPicture(jpeg)
	}
	p.s.tellPicture(p.u, nil)
	p.s.touch()
}

// SetGroupPicture changes what a group shows of itself, as SetPicture does for the account.
func (p *Phone) SetGroupPicture(group types.JID, jpeg []byte) error {
	return p.inGroup(group, func(by party, g *Group) *iqError {
		if g.Locked && !g.Admins[by.u.Number] {
			return errNotAuthorized
		}
		if g.Picture = nil; len(jpeg) > 0 {
			g.Picture = p.s.keepPicture(jpeg)
		}
		p.s.tellPicture(by.u, g)
		return nil
	})
}

// Picture returns it, nil when there is none.
func (p *Phone) Picture() []byte {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if p.u.Picture == nil {
		return nil
	}
	return p.s.st.Blobs[p.u.Picture.Path].Data
}

// About returns what the account says about itself.
func (p *Phone) About() string {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return p.u.Status
}

// SetPrivacy changes a privacy setting, as its owner can: "groupadd" or "profile" to "none", for example.
func (p *Phone) SetPrivacy(name, value string) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.u.Privacy[name] = value
	p.s.touch()
}

// Available tells whether others see the account as online.
func (p *Phone) Available() bool {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return len(p.u.available) > 0
}

// Groups returns copies of the groups that the person is in, as the phone shows them.
func (p *Phone) Groups() []Group {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	var out []Group
	for _, g := range p.s.st.Groups {
		if !slices.Contains(g.Members, p.u.Number) {
			continue
		}
		seen := *g
		seen.Members, seen.Admins = slices.Clone(g.Members), map[string]bool{}
		for number := range g.Admins {
			seen.Admins[number] = true
		}
		out = append(out, seen)
	}
	slices.SortFunc(out, func(a, b Group) int { return a.Created.Compare(b.Created) })
	return out
}
