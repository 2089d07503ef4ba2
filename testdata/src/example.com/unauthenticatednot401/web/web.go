// Package web answers in JSON.
package web

import (
	"encoding/json"
	"errors"
	"net/http"

	"example.com/unauthenticatednot401/members"
)

// Problem is the body of an error.
type Problem struct {
	Title string `json:"title"`
}

// Fail answers with an error.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(Problem{Title: title})
}

// Error answers what has gone wrong with a member.
func Error(w http.ResponseWriter, err error) {
	switch {
	case errors.Is(err, members.ErrNotFound):
		Fail(w, http.StatusNotFound, "no such group")
	case errors.Is(err, members.ErrUnauthenticated):
		Fail(w, http.StatusForbidden, "sign in first") // want "unauthenticated-not-401: .*use 401 Unauthorized"
	default:
		Fail(w, http.StatusInternalServerError, "it did not work")
	}
}
