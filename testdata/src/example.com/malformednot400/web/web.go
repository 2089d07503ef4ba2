// Package web answers requests. It knows no reason for an answer; its callers do.
//
//	web.Error(w, http.StatusBadRequest, "malformed JSON")
//	err := web.Read(r, &in) // malformed input
package web

import (
	"encoding/json"
	"log"
	"net/http"
)

// JSON answers with any value.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}

// Error answers with a message.
func Error(w http.ResponseWriter, status int, message string) {
	JSON(w, status, map[string]string{"message": message})
}

// Denied answers 403.
func Denied(w http.ResponseWriter, err error) { Error(w, http.StatusForbidden, err.Error()) }

// Missing answers 404.
func Missing(w http.ResponseWriter, err error) { Error(w, http.StatusNotFound, err.Error()) }

// Read fills in v from the body.
func Read(r *http.Request, v any) error {
	dec := json.NewDecoder(r.Body)
	dec.DisallowUnknownFields()
	return dec.Decode(v)
}
