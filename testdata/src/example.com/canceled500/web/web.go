// Package web answers requests.
package web

import (
	"encoding/json"
	"net/http"
)

// Problem is what a failed request is answered with.
type Problem struct {
	Title string `json:"title"`
}

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(Problem{Title: title})
}

// Internal answers that the server has failed.
func Internal(w http.ResponseWriter) {
	Fail(w, http.StatusInternalServerError, "something went wrong")
}

// Unavailable answers that the server cannot serve now.
func Unavailable(w http.ResponseWriter, title string) {
	w.Header().Set("Retry-After", "5")
	Fail(w, http.StatusServiceUnavailable, title)
}

// ClientClosed is nginx's status for the log.
const ClientClosed = 499
