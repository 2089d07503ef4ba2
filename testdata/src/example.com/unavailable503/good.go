package unavailable503

import (
	"errors"
	"net/http"
)

func (s *server) right(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		w.Header().Set("Retry-After", "28800")
		http.Error(w, "closed for the night", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) plain(w http.ResponseWriter, r *http.Request) {
	if err := s.open(); errors.Is(err, errMaintenance) {
		http.Error(w, "closed for the night", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type job struct{ done bool }

// A job that is not through yet is no service that is not there.
func (j *job) result(w http.ResponseWriter, r *http.Request) {
	if !j.done {
		http.Error(w, "it is not through yet", http.StatusConflict)
		return
	}
	w.Write([]byte("done"))
}
