// Package web answers requests.
package web

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/unavailable503/store"
)

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"title": title})
}

// Unavailable answers that the service is back soon.
func Unavailable(w http.ResponseWriter, title string) {
	w.Header().Set("Retry-After", "5")
	Fail(w, http.StatusServiceUnavailable, title)
}

// Status maps errors to statuses.
func Status(err error) int {
	switch {
	case errors.Is(err, store.ErrUnavailable), errors.Is(err, store.ErrShuttingDown):
		return http.StatusServiceUnavailable
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, store.ErrRoomUnavailable):
		return http.StatusConflict
	}
	return http.StatusInternalServerError
}
