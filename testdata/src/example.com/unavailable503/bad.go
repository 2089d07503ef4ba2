// Package unavailable503 is not there at all hours.
package unavailable503

import (
	"database/sql"
	"errors"
	"net/http"
)

var errMaintenance = errors.New("at night")

type server struct {
	db    *sql.DB
	night bool
}

func (s *server) open() error {
	if s.night {
		return errMaintenance
	}
	return nil
}

func (s *server) visit(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		http.Error(w, "closed for the night", http.StatusForbidden) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) call(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		w.WriteHeader(http.StatusNotFound) // want "unavailable-503: .*use 503 Service Unavailable"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
