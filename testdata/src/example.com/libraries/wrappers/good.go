package wrappers

import (
	"database/sql"
	"net/http"

	crdb "github.com/cockroachdb/errors"
	"github.com/pkg/errors"
)

func (s *server) wrappedRight(w http.ResponseWriter, r *http.Request) {
	text, err := s.notes.wrapped(r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusNotFound)
		return
	}
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.Write([]byte(text))
}

func (s *server) hintedRight(w http.ResponseWriter, r *http.Request) {
	if err := s.notes.hinted(r.PathValue("id")); crdb.Is(err, errNoNote) {
		failed(w, http.StatusNotFound)
		return
	} else if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) collectedRight(w http.ResponseWriter, r *http.Request) {
	if err := checked(r); err != nil {
		failed(w, http.StatusBadRequest)
		return
	}
	if err := combined(r); err != nil {
		failed(w, http.StatusUnprocessableEntity)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
