package callers

import (
	"errors"
	"net/http"

	"github.com/alexedwards/argon2id"
	"github.com/golang-jwt/jwt/v5"
	jwx "github.com/lestrrat-go/jwx/v3/jwt"
)

func (s *server) jwtRight(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(bearer(r), key)
	if err != nil || !token.Valid {
		failed(w, http.StatusUnauthorized)
		return
	}
	if _, err := token.SignedString(key); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

// What the token says is no fault of the caller's.
func subject(token *jwt.Token) (string, bool) {
	if token.Valid {
		return "me", true
	}
	return "", false
}

func (s *server) greet(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(bearer(r), key)
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	if name, ok := subject(token); ok {
		w.Write([]byte(name))
		return
	}
	w.Write([]byte("hello"))
}

func (s *server) jwxRight(w http.ResponseWriter, r *http.Request) {
	_, err := jwx.ParseString(bearer(r))
	if errors.Is(err, jwx.TokenExpiredError()) {
		http.Error(w, "expired", http.StatusUnauthorized)
		return
	}
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	done(w)
}

func (s *server) signInRight(w http.ResponseWriter, r *http.Request) {
	ok, err := argon2id.ComparePasswordAndHash(r.FormValue("password"), s.hashes[r.FormValue("name")])
	switch {
	case err != nil:
		failed(w, http.StatusInternalServerError)
	case !ok:
		failed(w, http.StatusUnauthorized)
	default:
		done(w)
	}
}

func (s *server) enforceRight(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	ok, err := s.enforcer.Enforce(user, r.URL.Path, r.Method)
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if !ok {
		failed(w, http.StatusForbidden)
		return
	}
	done(w)
}

func (s *server) sessionRight(w http.ResponseWriter, r *http.Request) {
	session, err := s.store.Get(r, "notes")
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	if err := session.Save(r, w); err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}

func (s *server) reachedRight(w http.ResponseWriter, r *http.Request) {
	state, err := s.limiter.Get(r.Context(), r.RemoteAddr)
	if err != nil {
		failed(w, http.StatusInternalServerError)
		return
	}
	if state.Reached {
		failed(w, http.StatusTooManyRequests)
		return
	}
	if !state.Reached && state.Remaining == 0 {
		failed(w, http.StatusInternalServerError)
		return
	}
	done(w)
}
