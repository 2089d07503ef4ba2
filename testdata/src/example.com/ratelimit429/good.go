package ratelimit429

import (
	"errors"
	"net/http"
)

func (l *limiter) right(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		w.Header().Set("Retry-After", "1")
		http.Error(w, "slow down", http.StatusTooManyRequests)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *limiter) whole(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		http.Error(w, "come back later", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// Too many things are asked for at once.
func many(w http.ResponseWriter, r *http.Request) {
	if len(r.URL.Query()["id"]) > 100 {
		http.Error(w, "a hundred at most", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
