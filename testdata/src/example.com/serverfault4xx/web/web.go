// Package web answers requests. It knows no reason for an answer; its callers do.
//
//	web.Error(w, http.StatusConflict, "the job runs already")
//	web.Bad(w, err)
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

// Bad blames the client.
func Bad(w http.ResponseWriter, err error) {
	log.Print(err)
	Error(w, http.StatusBadRequest, "that did not work")
}

// Internal keeps the error to the log.
func Internal(w http.ResponseWriter, err error) {
	log.Print(err)
	Error(w, http.StatusInternalServerError, "that did not work")
}

// Read fills in v from the body.
func Read(r *http.Request, v any) error { return json.NewDecoder(r.Body).Decode(v) }
