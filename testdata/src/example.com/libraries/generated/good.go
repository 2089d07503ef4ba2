package generated

import (
	"database/sql"
	"errors"
	"net/http"

	"example.com/libraries/generated/ent"
)

func (s *server) showRight(w http.ResponseWriter, r *http.Request) {
	n, err := s.queries.GetNote(r.Context(), r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.Write([]byte(n.Text))
}

func (s *server) listRight(w http.ResponseWriter, r *http.Request) {
	if _, err := s.queries.ListNotes(r.Context()); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) entShowRight(w http.ResponseWriter, r *http.Request) {
	n, err := s.client.Note.Get(r.Context(), 7)
	switch {
	case ent.IsNotFound(err):
		failed(w, http.StatusNotFound)
	case err != nil:
		failed(w, http.StatusInternalServerError)
	default:
		w.Write([]byte(n.Text))
	}
}

func (s *server) entAddRight(w http.ResponseWriter, r *http.Request) {
	_, err := s.client.Note.Save(r.Context(), r.FormValue("text"))
	switch {
	case ent.IsConstraintError(err):
		failed(w, http.StatusConflict)
	case ent.IsValidationError(err):
		failed(w, http.StatusUnprocessableEntity)
	case err != nil:
		failed(w, http.StatusInternalServerError)
	default:
		done(w)
	}
}
