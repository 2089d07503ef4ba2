// Package ratelimit429 limits how often it is asked.
package ratelimit429

import (
	"errors"
	"net/http"
)

var errTooManyRequests = errors.New("slow down")

type limiter struct{ left int }

func (l *limiter) take() error {
	if l.left == 0 {
		return errTooManyRequests
	}
	l.left--
	return nil
}

func (l *limiter) asked(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		http.Error(w, "slow down", http.StatusForbidden) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *limiter) failing(w http.ResponseWriter, r *http.Request) {
	if err := l.take(); errors.Is(err, errTooManyRequests) {
		w.WriteHeader(http.StatusInternalServerError) // want "rate-limit-429: .*use 429 Too Many Requests"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
