// Package web is what the handlers share.
package web

import (
	"log"
	"net/http"
)

// Fail answers with a text.
func Fail(w http.ResponseWriter, status int, text string) { http.Error(w, text, status) }

// Internal logs the error and answers 500.
func Internal(w http.ResponseWriter, err error) {
	log.Print(err)
	http.Error(w, "something went wrong", http.StatusInternalServerError)
}
