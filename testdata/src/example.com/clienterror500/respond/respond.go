// Package respond holds the answers of the service: the status is given, fixed, or taken from the error.
//
//	respond.Error(w, http.StatusNotFound, err)
package respond

import (
	"database/sql"
	"encoding/json"
	"errors"
	"log"
	"net/http"
)

// Problem is the body of a failure.
type Problem struct {
	Title  string `json:"title"`
	Detail string `json:"detail,omitempty"`
}

// JSON sends v.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(v); err != nil {
		log.Print(err)
	}
}

// Error sends a problem.
func Error(w http.ResponseWriter, status int, err error) {
	JSON(w, status, Problem{http.StatusText(status), err.Error()})
}

// Internal sends 500 and keeps the error to the log.
func Internal(w http.ResponseWriter, err error) {
	log.Print(err)
	JSON(w, http.StatusInternalServerError, Problem{Title: "internal error"})
}

// Err sends the status that suits the error.
func Err(w http.ResponseWriter, err error) { Error(w, StatusOf(err), err) }

// StatusOf knows absence; all else is 500.
func StatusOf(err error) int {
	if errors.Is(err, sql.ErrNoRows) {
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}
