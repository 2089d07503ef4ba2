package api

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	"github.com/statuslint/statuslint/testdata/shop/order"
	"github.com/statuslint/statuslint/testdata/shop/respond"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

// decode reads the JSON body into a T, or answers what is wrong with it.
func decode[T any](w http.ResponseWriter, r *http.Request) (in T, ok bool) {
	err := json.NewDecoder(r.Body).Decode(&in)
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		respond.Error(w, http.StatusRequestEntityTooLarge, "the body is too large")
	case err != nil:
		respond.Error(w, http.StatusBadRequest, "the body is not the JSON expected")
	}
	return in, err == nil
}

// fail answers an error of the services; what broke inside is logged, not told.
func fail(w http.ResponseWriter, r *http.Request, err error) {
	status, message := statusOf(err), err.Error()
	if status == http.StatusInternalServerError {
		slog.Error("request failed", "method", r.Method, "path", r.URL.Path, "err", err)
		message = "something went wrong"
	}
	respond.Error(w, status, message)
}

func statusOf(err error) int {
	switch {
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, order.ErrForbidden):
		return http.StatusNotFound
	case errors.Is(err, store.ErrTaken):
		return http.StatusConflict
	case errors.Is(err, order.ErrInvalid):
		return http.StatusUnprocessableEntity
	default:
		return http.StatusInternalServerError
	}
}
