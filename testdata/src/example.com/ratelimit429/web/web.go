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

// SlowDown answers that the caller is to wait.
func SlowDown(w http.ResponseWriter) {
	w.Header().Set("Retry-After", "1")
	Fail(w, http.StatusTooManyRequests, "not so fast")
}
