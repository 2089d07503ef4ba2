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

// NotFound answers that the thing is not there.
func NotFound(w http.ResponseWriter, thing string) {
	Fail(w, http.StatusNotFound, "no such "+thing)
}

// Internal answers that the server has failed.
func Internal(w http.ResponseWriter) {
	Fail(w, http.StatusInternalServerError, "something went wrong")
}
