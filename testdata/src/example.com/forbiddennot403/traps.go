// What looks like a missing permission and is something else.

package forbiddennot403

import (
	"errors"
	"net/http"
	"path/filepath"
	"slices"

	"example.com/forbiddennot403/access"
)

// One answer for callers who are not known and for those who may not.
func (s *server) either(w http.ResponseWriter, r *http.Request) {
	user := access.Of(r)
	if user == nil || !user.IsAdmin {
		http.Error(w, "sign in as an admin", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A session that does not hold any more.
type session struct{ IsBlocked, Revoked bool }

func (s session) resume(w http.ResponseWriter, r *http.Request) {
	if s.IsBlocked {
		http.Error(w, "sign in again", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func isAuthorized(token string) (bool, error) { return token != "", nil }

// The token is looked at, not what its owner may do.
func (s *server) withToken(w http.ResponseWriter, r *http.Request) {
	authorized, err := isAuthorized(r.Header.Get("X-Token"))
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	if !authorized {
		http.Error(w, "sign in", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var errNoRole = errors.New("it is none of the roles")

func knownRole(role string) error {
	if role != "editor" && role != "reader" {
		return errNoRole
	}
	return nil
}

// The role is what the form says, not the caller's.
func (s *server) invite(w http.ResponseWriter, r *http.Request) {
	if err := knownRole(r.FormValue("role")); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

var allowedTypes = []string{".png", ".jpg"}

// Which files there may be has nothing to do with the caller.
func (s *server) upload(w http.ResponseWriter, r *http.Request) {
	if !slices.Contains(allowedTypes, filepath.Ext(r.FormValue("name"))) {
		http.Error(w, "pictures only", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// The role only chooses what is said.
func (s *server) password(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("old") != "" && r.FormValue("new") == "" {
		if access.Of(r).Role != "admin" {
			http.Error(w, "both passwords, please", http.StatusBadRequest)
			return
		}
		http.Error(w, "only the new one is asked for", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type job struct{ suspended bool }

func (j job) isSuspended() bool { return j.suspended }

// A job that is suspended cannot be run: its state is in the way.
func (j job) run(w http.ResponseWriter, r *http.Request) {
	if j.isSuspended() {
		http.Error(w, "resume it first", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
