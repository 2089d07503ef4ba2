// Package adapt makes handlers of functions that return their failure.
package adapt

import (
	"net/http"

	"example.com/responses/across/failures"
	"example.com/responses/across/respond"
)

// Handler returns the failure to answer.
type Handler func(w http.ResponseWriter, r *http.Request) *failures.Response

// ServeHTTP sends it.
func (h Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if f := h(w, r); f != nil {
		respond.Fail(w, f.Code, f.Err.Error())
	}
}

// Signed lets those through who are signed in.
func Signed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			respond.Fail(w, http.StatusUnauthorized, "sign in") // → 401 failure with Content-Type=application/json because missing or bad credentials (r.Header.Get("Authorization") == "") forwards
			return
		}
		next.ServeHTTP(w, r)
	})
}
