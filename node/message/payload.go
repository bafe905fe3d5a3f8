package message

// What stands in the payload of each type of message. The hub writes it when it is validated, outbound reads it. The keys of the original's types
// are always there, in its order; what it does not have is left out where it is empty.

// Text is the payload of the type text.
type Text struct {
	Text string `json:"text"`
}

// Stored is of a file that was handed in before, in place of the address that the message has otherwise.
type Stored struct {
	MediaID string `json:"mediaId,omitempty"`
}

// Image is the payload of the type image.
type Image struct {
	ImageURL string  `json:"imageUrl"`
	Caption  *string `json:"caption"`
	Stored
}

// Document is the payload of the type document: a PDF, the only kind that the original sends.
type Document struct {
	DocumentURL string  `json:"documentUrl"`
	FileName    string  `json:"fileName"`
	Caption     *string `json:"caption"`
	Stored
}

// StatusImage is the payload of the type status_image.
type StatusImage struct {
	ImageURL string   `json:"imageUrl"`
	Caption  *string  `json:"caption"`
	Audience []string `json:"statusJidList"`
	Stored
}
