package router

import (
	"context"
	"errors"

	"connectrpc.com/connect"

	"github.com/waconnect/waconnect/node/device"
	"github.com/waconnect/waconnect/node/nodepb"
	"github.com/waconnect/waconnect/node/nodepb/nodepbconnect"
)

// Refused is an answer of the owner: it was asked, and this came of it.
type Refused struct {
	Reason        nodepb.Reason
	Text          string
	MaybeExecuted bool     // it may have happened
	Applied       []string // parts of a change that were made
	WhatsAppCode  int      // 0: none
}

// Error implements error.
func (r *Refused) Error() string { return r.Reason.String() + ": " + r.Text }

// Unreached is the error of a call whose owner is not known, is moving, or did not answer.
type Unreached struct {
	MaybeExecuted bool // it was asked, and did not answer
	Err           error
}

// Error implements error.
func (u *Unreached) Error() string { return "the device's owner: " + u.Err.Error() }

// Unwrap returns the cause.
func (u *Unreached) Unwrap() error { return u.Err }

// Ask calls the owner of a device about something that only its live session can do, so that it can be neither parked nor repeated: the
// owner is asked once, and once more the one that it names instead. The context's deadline goes with the call. Errors are *Refused or
// *Unreached.
func Ask[Req, Resp any](
	ctx context.Context, f *Forwarder, id device.ID,
	call func(nodepbconnect.DeviceQueryServiceClient, context.Context, *connect.Request[Req]) (*connect.Response[Resp], error), req *Req,
) (*Resp, error) {
	resp, err := askOwner(f, id, func(node Node) (*connect.Response[Resp], error) { return call(node, ctx, connect.NewRequest(req)) })
	if err != nil {
		return nil, refusal(err)
	}
	return resp, nil
}

// askOwner asks the owner of a device, and once more the one that it names instead. errNoOwner, or the error of the call.
func askOwner[Resp any](f *Forwarder, id device.ID, call func(Node) (*connect.Response[Resp], error)) (*Resp, error) {
	url, node := f.client(id)
	if node == nil {
		return nil, errNoOwner
	}
	resp, err := call(node)
	if err != nil && f.learn(id, err) {
		if other, named := f.client(id); named != nil && other != url {
			resp, err = call(named)
		}
	}
	if err != nil {
		return nil, err
	}
	return resp.Msg, nil
}

// refusal finds what the owner says of an error.
func refusal(err error) error {
	var refused *connect.Error
	if errors.As(err, &refused) {
		for _, d := range refused.Details() {
			v, valueErr := d.Value()
			if r, ok := v.(*nodepb.Refusal); ok && valueErr == nil {
				return &Refused{
					Reason: r.GetReason(), Text: r.GetText(), MaybeExecuted: r.GetMaybeExecuted(), Applied: r.GetApplied(), WhatsAppCode: int(r.GetWhatsappCode()),
				}
			}
		}
	}
	return &Unreached{MaybeExecuted: mayBeExecuted(err), Err: err}
}
