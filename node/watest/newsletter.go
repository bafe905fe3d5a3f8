package watest

import (
	waBinary "go.mau.fi/whatsmeow/binary"
)

// There are no newsletters here. Clients that ask for them learn that there are none; what would change one is refused as a thing that does not
// exist.

// newsletterQueries are the answers to stored queries about newsletters, by the ids that clients know them by.
var newsletterQueries = map[string]string{
	"6563316087068696":  `{"data":{"xwa2_newsletter":null}}`,
	"7272540469429201":  `{"data":{"xwa2_newsletter":null}}`,
	"9779843322044422":  `{"data":{"xwa2_newsletter":null}}`,
	"6388546374527196":  `{"data":{"xwa2_newsletter_subscribed":[]}}`,
	"8621797084555037":  `{"data":{"xwa2_newsletter_subscribed":[]}}`,
	"7263823273662354":  `{"data":{"xwa2_newsletters_recommended":{"result":[]}}}`,
	"27256776790637714": `{"data":{"xwa2_newsletters_recommended":{"result":[]}}}`,
	"6190824427689257":  `{"data":{"xwa2_newsletters_directory_list":{"result":[]}}}`,
}

// newsletterChanges are the ids of stored queries that create, follow, mute or change a newsletter, or list who follows it.
var newsletterChanges = map[string]bool{
	"9800646650009898": true, "25403502652570342": true, "6274038279359549": true, "5971669009605755": true, "6068417879924485": true,
	"6104029483058502": true, "7150902998257522": true, "7839742399440946": true, "6234210096708695": true, "27527996220149684": true,
	"6392786840836363": true, "8782612271820087": true, "9926858900719341": true,
}

// newsletterMex answers a stored query about newsletters; known tells whether it is one.
func newsletterMex(id string) (content []waBinary.Node, fail *iqError, known bool) {
	if answer, ok := newsletterQueries[id]; ok {
		return []waBinary.Node{{Tag: "result", Content: []byte(answer)}}, nil, true
	}
	return nil, errNotFound, newsletterChanges[id]
}

// newsletterIQ answers requests about the messages of newsletters.
func newsletterIQ(node *waBinary.Node) ([]waBinary.Node, *iqError) {
	for _, request := range node.GetChildren() {
		switch request.Tag {
		case "messages":
			return []waBinary.Node{{Tag: "messages", Attrs: attrs{"t": unixNow()}}}, nil
		case "message_updates":
			return []waBinary.Node{{Tag: "message_updates", Content: []waBinary.Node{{Tag: "messages", Attrs: attrs{"t": unixNow()}}}}}, nil
		case "live_updates":
			return []waBinary.Node{{Tag: "live_updates", Attrs: attrs{"duration": 300}}}, nil
		case "my_addons":
			return []waBinary.Node{{Tag: "my_addons"}}, nil
		}
	}
	return nil, errNotImplemented
}
