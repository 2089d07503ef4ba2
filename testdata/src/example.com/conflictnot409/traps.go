// What looks like a conflict and is none.

package conflictnot409

import (
	"errors"
	"net/http"
	"os"
	"strings"

	"example.com/conflictnot409/store"
)

// Any error, the database's too.
func (s *server) registerAny(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Add(r.Context(), r.FormValue("email")); err != nil {
		http.Error(w, "the account could not be stored", http.StatusInternalServerError)
		return
	}
	created(w, "/accounts/1")
}

// One answer for a name that is taken and for one that will not do.
func (s *server) registerEither(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if _, taken := s.names[name]; taken || strings.ContainsAny(name, "/\\") {
		http.Error(w, "choose another name", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// An error that says nothing of what is there.
func (s *server) weak(w http.ResponseWriter, r *http.Request) {
	if err := s.accounts.Add(r.Context(), r.FormValue("email")); errors.Is(err, store.ErrWeak) {
		http.Error(w, "that will not do", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The one that was looked for has been found, and what is asked of it comes after.
func (s *server) lock(w http.ResponseWriter, r *http.Request) {
	for _, a := range s.names {
		if a.Email != r.FormValue("email") {
			continue
		}
		if a.Version < 2 {
			http.Error(w, "only accounts of the second version can be locked", http.StatusBadRequest)
			return
		}
	}
	w.WriteHeader(http.StatusNoContent)
}

// The service's own lock file.
func maintain(w http.ResponseWriter, r *http.Request) {
	file, err := os.OpenFile("maintenance.lock", os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		http.Error(w, "the lock could not be taken", http.StatusInternalServerError)
		return
	}
	file.Close()
	w.WriteHeader(http.StatusNoContent)
}

// A form that was sent is missing a part.
func (s *server) nameless(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("name") == "" {
		http.Error(w, "the name is missing", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
