// Package web answers requests.
package web

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
)

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]string{"title": title})
}

// RequireMethod tells whether the request has the method. If not, it has been answered.
func RequireMethod(w http.ResponseWriter, r *http.Request, method string) bool {
	if r.Method == method {
		return true
	}
	w.Header().Set("Allow", method)
	Fail(w, http.StatusMethodNotAllowed, method+" only")
	return false
}

// OneOf tells whether the request has one of the methods. If not, it has been answered.
func OneOf(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	Fail(w, http.StatusMethodNotAllowed, "another method, please")
	return false
}

// Is tells whether the request has the method.
func Is(r *http.Request, method string) bool { return r.Method == method }

// Reads tells whether the request only reads.
func Reads(r *http.Request) bool { return r.Method == http.MethodGet || r.Method == http.MethodHead }
