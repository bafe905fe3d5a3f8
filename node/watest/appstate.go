package watest

import (
	"slices"
	"strconv"

	waBinary "go.mau.fi/whatsmeow/binary"
	"go.mau.fi/whatsmeow/proto/waServerSync"
	"google.golang.org/protobuf/proto"
)

// appStateCollections are the collections that an account has.
var appStateCollections = []string{"critical_block", "critical_unblock_low", "regular_high", "regular", "regular_low"}

// appStateIQ reads and writes app state collections. The server keeps the patches without understanding them: only
// the devices have the key.
func (s *Server) appStateIQ(c *conn, node *waBinary.Node) ([]waBinary.Node, *iqError) {
	request, ok := node.GetOptionalChildByTag("sync")
	if !ok {
		return nil, errBadRequest
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []waBinary.Node
	for _, asked := range request.GetChildrenByTag("collection") {
		ag := asked.AttrGetter()
		name := ag.String("name")
		if !slices.Contains(appStateCollections, name) {
			return nil, errBadRequest
		}
		known, _ := strconv.ParseUint(ag.OptionalString("version"), 10, 64) // absent means nothing is known
		answer := waBinary.Node{Tag: "collection", Attrs: attrs{"name": name, "type": "result"}}
		if patch, ok := asked.GetOptionalChildByTag("patch"); ok {
			raw, _ := patch.Content.([]byte)
			if fail := s.appendPatch(party{c.user, c.dev.ID, c.dev}, name, known, raw); fail != nil {
				answer.Attrs["type"] = "error"
				answer.Content = append(c.user.patchNodes(name, known),
					waBinary.Node{Tag: "error", Attrs: attrs{"code": fail.code, "text": fail.text}})
			}
		} else {
			answer.Content = c.user.patchNodes(name, known)
		}
		answer.Attrs["version"] = c.user.collection(name).Version
		out = append(out, answer)
	}
	return []waBinary.Node{{Tag: "sync", Content: out}}, nil
}

func (u *User) collection(name string) *Collection {
	c := u.Collections[name]
	if c == nil {
		c = &Collection{}
		u.Collections[name] = c
	}
	return c
}

// patchNodes lists the patches after a version.
func (u *User) patchNodes(name string, after uint64) []waBinary.Node {
	c := u.collection(name)
	if after >= c.Version {
		return nil
	}
	var patches []waBinary.Node
	for _, raw := range c.Patches[after:] {
		patches = append(patches, waBinary.Node{Tag: "patch", Content: raw})
	}
	return []waBinary.Node{{Tag: "patches", Content: patches}}
}

// appendPatch adds a patch that was made on top of the given version, and tells the other devices. The version inside
// the patch is for the server to fill in: writers leave it out, and readers check their hashes with it. Callers hold mu.
func (s *Server) appendPatch(from party, name string, base uint64, raw []byte) *iqError {
	c := from.u.collection(name)
	if base != c.Version {
		return errConflict
	}
	var patch waServerSync.SyncdPatch
	if err := proto.Unmarshal(raw, &patch); err != nil {
		return errBadRequest
	}
	patch.Version = &waServerSync.SyncdVersion{Version: proto.Uint64(c.Version + 1)}
	stored, err := proto.Marshal(&patch)
	if err != nil {
		return errBadRequest
	}
	c.Version++
	c.Patches = append(c.Patches, stored)
	for _, d := range from.u.Devices {
		if d != from.dev && from.u.Phone.AppStateKey != nil { // without the key nobody could read it
			s.deliver(d, waBinary.Node{
				Tag:     "notification",
				Attrs:   attrs{"from": from.u.pn(), "type": "server_sync", "id": newStanzaID(), "t": unixNow()},
				Content: []waBinary.Node{{Tag: "collection", Attrs: attrs{"name": name, "version": c.Version}}},
			})
		}
	}
	return nil
}
