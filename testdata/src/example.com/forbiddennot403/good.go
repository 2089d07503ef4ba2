package forbiddennot403

import (
	"errors"
	"net/http"

	"example.com/forbiddennot403/access"
)

func (s *server) settingsRight(w http.ResponseWriter, r *http.Request) {
	if user := access.Of(r); !user.IsAdmin {
		http.Error(w, "admins only", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) restartRight(w http.ResponseWriter, r *http.Request) {
	if err := access.Check(access.Of(r)); errors.Is(err, access.ErrForbidden) {
		fail(w, http.StatusForbidden, "admins only")
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) elsewhere(w http.ResponseWriter, r *http.Request) {
	if user := access.Of(r); !user.IsAdmin {
		http.Redirect(w, r, "/mine", http.StatusSeeOther)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
