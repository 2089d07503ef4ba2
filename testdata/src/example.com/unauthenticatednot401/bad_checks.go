// Checks of credentials behind interfaces and functions that say no and why.

package unauthenticatednot401

import (
	"errors"
	"net/http"
	"strings"
)

type guards interface {
	VerifyAccessToken(raw string) (string, error)
	ExtractIDFromToken(raw string) (string, error)
	Session(header string) (string, error)
	Mail(from, token string) error
}

type gate struct{ guards guards }

func (g *gate) member(w http.ResponseWriter, r *http.Request) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	user, err := g.guards.VerifyAccessToken(raw)
	if err != nil {
		http.Error(w, err.Error(), http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.Write([]byte(user))
}

func (g *gate) extracted(w http.ResponseWriter, r *http.Request) {
	id, err := g.guards.ExtractIDFromToken(r.FormValue("refresh"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.Write([]byte(id))
}

func (g *gate) session(w http.ResponseWriter, r *http.Request) {
	user, err := g.guards.Session(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.Write([]byte(user))
}

var errInvalidToken = errors.New("invalid token")

func isSigned(header string) (bool, error) {
	scheme, token, _ := strings.Cut(header, " ")
	if scheme != "Bearer" {
		return false, errInvalidToken
	}
	if err := checkToken(token); err != nil {
		return false, err
	}
	return true, nil
}

func checkToken(token string) error {
	if !strings.HasPrefix(token, "t-") {
		return errInvalidToken
	}
	return nil
}

func (g *gate) mailed(w http.ResponseWriter, r *http.Request) {
	// The header is handed on to another service: what failed there is not known.
	if err := g.guards.Mail(r.FormValue("from"), r.Header.Get("Authorization")); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (g *gate) signed(w http.ResponseWriter, r *http.Request) {
	ok, _ := isSigned(r.Header.Get("Authorization"))
	if !ok {
		http.Error(w, "who are you?", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
