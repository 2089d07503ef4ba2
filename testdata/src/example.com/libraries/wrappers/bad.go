package wrappers

import (
	"database/sql"
	"net/http"

	crdb "github.com/cockroachdb/errors"
	"github.com/pkg/errors"
)

func (s *server) wrapped(w http.ResponseWriter, r *http.Request) {
	text, err := s.notes.wrapped(r.PathValue("id"))
	if errors.Is(err, sql.ErrNoRows) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	w.Write([]byte(text))
}

func (s *server) caused(w http.ResponseWriter, r *http.Request) {
	err := s.notes.stacked(r.PathValue("id"))
	if errors.Cause(err) == sql.ErrNoRows {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) hinted(w http.ResponseWriter, r *http.Request) {
	if err := s.notes.hinted(r.PathValue("id")); crdb.Is(err, errNoNote) {
		failed(w, http.StatusInternalServerError) // want "not-found-not-404: .*use 404 Not Found"
		return
	} else if err != nil {
		failed(w, http.StatusNotFound) // want "server-fault-4xx: .*use 500"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) collected(w http.ResponseWriter, r *http.Request) {
	if err := checked(r); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := combined(r); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// What follows a wrapper is reached where there was nothing to wrap.
func (s *server) pinged(w http.ResponseWriter, r *http.Request) {
	if err := s.notes.pinged(); err != nil {
		failed(w, http.StatusServiceUnavailable)
		return
	}
	if err := checked(r); err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
