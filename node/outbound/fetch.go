package outbound

import (
	"context"
	"errors"
	"net/http"

	"github.com/waconnect/waconnect/node/egress"
)

// fetch gets a message's media and names failures as the original system does.
func (s *Sender) fetch(ctx context.Context, url string, most int64) ([]byte, error) {
	file, err := s.cfg.Media.Get(ctx, url, most, s.cfg.MediaTime)
	var status *egress.StatusError
	switch {
	case err == nil:
		return file.Data, nil
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(err, egress.ErrTooLarge):
		return nil, mediaError{"media_too_large", err}
	case errors.Is(err, egress.ErrTimeout):
		return nil, mediaError{"media_timeout", err}
	case errors.Is(err, egress.ErrForbiddenAddress), errors.Is(err, egress.ErrScheme):
		return nil, permanent("media_unreachable")
	case errors.As(err, &status) && (status.Code == http.StatusForbidden || status.Code == http.StatusNotFound):
		return nil, mediaError{"media_unreachable", err}
	default:
		return nil, mediaError{"media_fetch_failed", err}
	}
}
