// What looks like a caller who is not known and is something else.

package unauthenticatednot401

import (
	"errors"
	"net/http"

	"golang.org/x/crypto/bcrypt"

	"example.com/unauthenticatednot401/session"
)

// Who is signed in wants another password, and has mistyped the old one.
func (s *server) changePassword(w http.ResponseWriter, r *http.Request) {
	if err := bcrypt.CompareHashAndPassword(s.user.Hash, []byte(r.FormValue("old"))); err != nil {
		http.Error(w, "the old password is another one", http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The error is called unauthorized, and means that a permission is missing.
func (s *server) restart(w http.ResponseWriter, r *http.Request) {
	user, err := session.Of(r)
	if err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	if err := session.Allow(user); errors.Is(err, session.ErrUnauthorized) {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A new password that is too weak.
func (s *server) newPassword(w http.ResponseWriter, r *http.Request) {
	if len(r.FormValue("password")) < 12 {
		http.Error(w, "twelve characters at least", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The form is not filled in.
func (s *server) emptyForm(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" || r.FormValue("password") == "" {
		http.Error(w, "name and password are required", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Hashing a password fails for other reasons than who sends it.
func (s *server) hash(w http.ResponseWriter, r *http.Request) {
	hash, err := bcrypt.GenerateFromPassword(s.key, bcrypt.DefaultCost)
	if err != nil {
		http.Error(w, "it could not be hashed", http.StatusInternalServerError)
		return
	}
	s.user.Hash = hash
	w.WriteHeader(http.StatusNoContent)
}

// The token endpoint of OAuth has a table of its own (RFC 6749 §5.2).
func (s *server) grant(w http.ResponseWriter, r *http.Request) {
	_, err := session.SignIn(r.FormValue("username"), r.FormValue("password"))
	if errors.Is(err, session.ErrInvalidCredentials) {
		http.Error(w, `{"error": "invalid_grant"}`, http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// One answer to all that is wrong with a sign-in: nobody shall learn which accounts there are.
func (s *server) vague(w http.ResponseWriter, r *http.Request) {
	_, err := session.SignIn(r.FormValue("name"), r.FormValue("password"))
	if errors.Is(err, session.ErrInvalidCredentials) {
		http.Error(w, "that did not work", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
