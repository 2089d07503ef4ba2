// Conflicts that are answered as such.

package conflictnot409

import (
	"errors"
	"net/http"

	"example.com/conflictnot409/store"
)

func (s *server) registerRight(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Add(r.Context(), r.FormValue("email"))
	if errors.Is(err, store.ErrEmailTaken) {
		http.Error(w, "this address is taken", http.StatusConflict)
		return
	}
	if err != nil {
		http.Error(w, "the account could not be stored", http.StatusInternalServerError)
		return
	}
	created(w, "/accounts/1")
}

func (s *server) registerInForm(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Add(r.Context(), r.FormValue("email"))
	if errors.Is(err, store.ErrEmailTaken) {
		http.Error(w, "this address is taken", http.StatusUnprocessableEntity)
		return
	}
	if err != nil {
		http.Error(w, "the account could not be stored", http.StatusInternalServerError)
		return
	}
	created(w, "/accounts/1")
}

func (s *server) activateIf(w http.ResponseWriter, r *http.Request) {
	err := s.accounts.Activate(r.Context(), r.PathValue("id"))
	if errors.Is(err, store.ErrAlreadyActive) {
		http.Error(w, "it has changed since", http.StatusPreconditionFailed)
		return
	}
	if err != nil {
		http.Error(w, "it could not be activated", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
