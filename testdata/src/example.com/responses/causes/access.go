// Tests that look like those of a permission or a password, and are none.

package causes

import (
	"errors"
	"net/http"
	"time"
)

type visit struct {
	IsBlocked bool
	Until     time.Time
}

func (s *server) resume(w http.ResponseWriter, r *http.Request) {
	session := s.visits[r.FormValue("visit")]
	if session.IsBlocked {
		w.WriteHeader(http.StatusUnauthorized) // → 401 empty
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

func knownRole(role string) error {
	if role != "admin" && role != "user" {
		return errors.New("it is neither of the two")
	}
	return nil
}

func (s *server) hire(w http.ResponseWriter, r *http.Request) {
	if err := knownRole(r.FormValue("as")); err != nil {
		w.WriteHeader(http.StatusBadRequest) // → 400 empty because invalid input (role != "user")
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}

type strength struct{ least int }

func (s strength) Check(password string) bool { return len(password) >= s.least }

func (s *server) newPassword(w http.ResponseWriter, r *http.Request) {
	if !s.passwordStrength.Check(r.FormValue("password")) {
		w.WriteHeader(http.StatusBadRequest) // → 400 empty
		return
	}
	w.WriteHeader(http.StatusNoContent) // → 204 empty
}
