// Package web is what the handlers share.
package web

import (
	"encoding/json"
	"net/http"
)

// Decode reads JSON from the request.
func Decode(r *http.Request, v any) error { return json.NewDecoder(r.Body).Decode(v) }

// JSON answers with data.
func JSON(w http.ResponseWriter, status int, v any) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}
