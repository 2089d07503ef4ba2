// Package handlers has handlers of all kinds.
package handlers

import (
	"io"
	"log"
	"net/http"
	"os"
)

func function(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

type service struct{ limit int }

func (s *service) method(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func (s service) valueMethod(w http.ResponseWriter, _ *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

type clock struct{}

func (clock) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNotImplemented) // → 501 empty
}

var variable = func(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

var converted = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 empty
})

func factory(limit int64) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.ContentLength == limit {
			w.WriteHeader(http.StatusResetContent) // → 205 empty
			return
		}
		w.WriteHeader(http.StatusAccepted) // → 202 empty
	}
}

func (s *service) factory() http.Handler {
	accepted := http.StatusAccepted
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(accepted) // → 202 empty
	})
}

func factoryOfStatus(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(code) // any: each call of the factory has another
	}
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "sign in first", http.StatusUnauthorized) // → 401 failure "sign in first" because missing or bad credentials (r.Header.Get("Authorization") == "") forwards
			return
		}
		next.ServeHTTP(w, r)
	})
}

func middlewareOfFuncs(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet {
			http.Error(w, "only GET", http.StatusMethodNotAllowed) // → 405 failure "only GET" because wrong method (r.Method != http.MethodGet) forwards
			return
		}
		next(w, r)
	}
}

func configured(realm string) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if _, _, ok := r.BasicAuth(); !ok {
				w.Header().Set("WWW-Authenticate", "Basic realm="+realm)
				w.WriteHeader(http.StatusUnauthorized) // → 401 empty with Www-Authenticate because missing or bad credentials (the result of http.Request.BasicAuth) forwards
				return
			}
			next.ServeHTTP(w, r)
		})
	}
}

func logging(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		log.Print(r.URL)
		next.ServeHTTP(w, r)
	})
}

type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(status int) {
	s.status = status
	s.ResponseWriter.WriteHeader(status)
}

func counting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		wrapped := &statusWriter{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(wrapped, r)
		log.Print(wrapped.status)
	})
}

func wrappedByItself(w http.ResponseWriter, r *http.Request) {
	wrapped := &statusWriter{ResponseWriter: w}
	http.Error(wrapped, "already there", http.StatusConflict) // → 409 failure "already there"
}

func passedOn(w http.ResponseWriter, r *http.Request) {
	export(w) // → implicit 200 body
}

func export(out io.Writer) {
	io.Copy(out, os.Stdin)
}

func passedOnAfterStatus(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted) // → 202 body
	export(w)
}

func deferred(w http.ResponseWriter, r *http.Request) {
	defer r.Body.Close()
	w.WriteHeader(http.StatusAccepted) // → 202 empty
}

func called(w http.ResponseWriter, r *http.Request) {
	answer := func() { w.WriteHeader(http.StatusAccepted) } // → 202 empty
	answer()
}
