// Package web answers requests.
package web

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/notimplemented501/store"
)

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"title": title})
}

// NotImplemented answers that there is nothing yet.
func NotImplemented(w http.ResponseWriter) {
	Fail(w, http.StatusNotImplemented, "not implemented")
}

// Internal answers that the server has failed.
func Internal(w http.ResponseWriter) {
	Fail(w, http.StatusInternalServerError, "something went wrong")
}

// Status maps errors to statuses.
func Status(err error) int {
	switch {
	case errors.Is(err, store.ErrNotImplemented), errors.Is(err, store.ErrUnsupported):
		return http.StatusNotImplemented
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, store.ErrUnsupportedCurrency):
		return http.StatusUnprocessableEntity
	}
	return http.StatusInternalServerError
}
