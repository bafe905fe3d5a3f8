package rest

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"strconv"

	"rsc.io/qr"

	"github.com/waconnect/waconnect/router/tenant"
)

func (a *api) linkRoutes() {
	a.handle("POST /devices/{id}/public-link", tenant.LinkDevice, requestTime, a.publicLink)
	a.handle("GET /devices/{id}/public-links", tenant.ManageDevices, requestTime, a.listLinks)
	a.handle("DELETE /devices/{id}/public-links/{linkId}", tenant.ManageDevices, requestTime, a.revokeLink)
	a.handle("GET /devices/{id}/qr.png", tenant.ReadDevice, requestTime, a.qrImage)
	a.handle("GET /public/qr/{token}/qr.png", open, requestTime, a.publicQRImage)
}

func (a *api) publicLink(r *request) (response, error) {
	link, err := a.cfg.Hub.CreateLink(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: link}, err
}

func (a *api) listLinks(r *request) (response, error) {
	list, err := a.cfg.Hub.Links(r.Context(), r.who, deviceID(r))
	return response{status: http.StatusOK, body: list}, err
}

func (a *api) revokeLink(r *request) (response, error) {
	return done(a.cfg.Hub.RevokeLink(r.Context(), r.who, deviceID(r), r.PathValue("linkId")))
}

// pngImage is what routes answer that answer a picture.
type pngImage []byte

func (a *api) qrImage(r *request) (response, error) {
	size, err := qrSize(r)
	if err != nil {
		return response{}, err
	}
	text, err := a.cfg.Hub.QR(r.Context(), r.who, deviceID(r))
	if err != nil {
		return response{}, err
	}
	return r.writeQR(text, size)
}

func (a *api) publicQRImage(r *request) (response, error) {
	size, err := qrSize(r)
	if err != nil {
		return response{}, err
	}
	text, err := a.cfg.Hub.PublicQRText(r.Context(), r.PathValue("token"))
	if err != nil {
		return response{}, err
	}
	return r.writeQR(text, size)
}

// Sides of a picture, in pixels.
const (
	minQR, maxQR, defaultQR = 128, 1024, 320
	quietZone               = 4 // modules that stay white around a code
)

func qrSize(r *request) (int, error) {
	text := r.URL.Query().Get("size")
	if text == "" {
		return defaultQR, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < minQR || n > maxQR {
		return 0, invalid(fmt.Sprintf("size: expected a number from %d to %d", minQR, maxQR))
	}
	return n, nil
}

// writeQR answers a picture, which like everything else must not be stored: the code changes every few seconds, and it is a secret.
func (r *request) writeQR(text string, size int) (response, error) {
	picture, err := drawQR(text, size)
	if err != nil {
		return response{}, err
	}
	h := r.start.Header()
	h.Set("Content-Type", "image/png")
	h.Set("Content-Length", strconv.Itoa(len(picture)))
	r.start.WriteHeader(http.StatusOK)
	_, _ = r.start.Write(picture) // the caller has gone; there is nobody to tell
	return response{}, nil
}

// drawQR draws a code of exactly this size, each module as many whole pixels as fit, in the middle.
func drawQR(text string, size int) (pngImage, error) {
	code, err := qr.Encode(text, qr.L)
	if err != nil {
		return nil, fmt.Errorf("draw a QR code: %w", err)
	}
	scale := max(size/(code.Size+2*quietZone), 1)
	margin := (size - code.Size*scale) / 2
	picture := image.NewPaletted(image.Rect(0, 0, size, size), color.Palette{color.White, color.Black})
	for y := range code.Size * scale {
		for x := range code.Size * scale {
			if code.Black(x/scale, y/scale) {
				picture.SetColorIndex(margin+x, margin+y, 1)
			}
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		return nil, fmt.Errorf("draw a QR code: %w", err)
	}
	return out.Bytes(), nil
}
