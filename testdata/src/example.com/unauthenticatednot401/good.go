package unauthenticatednot401

import (
	"errors"
	"net/http"

	"golang.org/x/crypto/bcrypt"

	"example.com/unauthenticatednot401/session"
)

func (s *server) basicRight(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		w.Header().Set("WWW-Authenticate", `Basic realm="members"`)
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) toLogin(w http.ResponseWriter, r *http.Request) {
	if _, err := session.Of(r); err != nil {
		http.Redirect(w, r, "/login", http.StatusSeeOther)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) unseen(w http.ResponseWriter, r *http.Request) {
	if _, err := session.Of(r); errors.Is(err, session.ErrInvalidToken) {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) passwordRight(w http.ResponseWriter, r *http.Request) {
	if err := bcrypt.CompareHashAndPassword(s.user.Hash, []byte(r.FormValue("password"))); err != nil {
		http.Error(w, "wrong name or password", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
