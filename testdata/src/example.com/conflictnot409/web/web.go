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

// BadRequest answers that the request will not do.
func BadRequest(w http.ResponseWriter, title string) { Fail(w, http.StatusBadRequest, title) }

// Internal answers that the server has failed.
func Internal(w http.ResponseWriter) {
	Fail(w, http.StatusInternalServerError, "something went wrong")
}
