// Package web answers requests.
package web

import (
	"encoding/json"
	"net/http"
)

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"title": title})
}

// TooLarge answers that the content is too large.
func TooLarge(w http.ResponseWriter) {
	Fail(w, http.StatusRequestEntityTooLarge, "a megabyte at most")
}
