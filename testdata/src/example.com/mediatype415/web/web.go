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

// Unsupported answers that the body is of a type that nobody reads.
func Unsupported(w http.ResponseWriter) {
	Fail(w, http.StatusUnsupportedMediaType, "JSON only")
}
