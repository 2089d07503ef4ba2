package callers

import (
	"errors"
	"net/http"

	"github.com/alexedwards/argon2id"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/csrf"
	"github.com/gorilla/securecookie"
	jwxold "github.com/lestrrat-go/jwx/v2/jwt"
	jwx "github.com/lestrrat-go/jwx/v3/jwt"
)

func (s *server) jwtValid(w http.ResponseWriter, r *http.Request) {
	token, err := jwt.Parse(bearer(r), key)
	if err != nil {
		failed(w, http.StatusForbidden) // want "unauthenticated-not-401: .*use 401"
		return
	}
	if !token.Valid {
		failed(w, http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401"
		return
	}
	done(w)
}

func (s *server) jwtRead(w http.ResponseWriter, r *http.Request) {
	if _, _, err := s.parser.ParseUnverified(bearer(r), nil); err != nil {
		failed(w, http.StatusInternalServerError) // want "unauthenticated-not-401: .*use 401"
		return
	}
	done(w)
}

func (s *server) jwtSign(w http.ResponseWriter, r *http.Request) {
	signed, err := (&jwt.Token{}).SignedString([]byte("key"))
	if err != nil {
		failed(w, http.StatusUnauthorized) // want "server-fault-4xx: .*use 500"
		return
	}
	w.Write([]byte(signed))
}

func (s *server) jwxRead(w http.ResponseWriter, r *http.Request) {
	token, err := jwx.ParseString(bearer(r))
	if errors.Is(err, jwx.TokenExpiredError()) {
		failed(w, http.StatusForbidden) // want "unauthenticated-not-401: .*use 401"
		return
	}
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	if err := jwx.Validate(token); err != nil {
		failed(w, http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401"
		return
	}
	done(w)
}

func (s *server) jwxOld(w http.ResponseWriter, r *http.Request) {
	_, err := jwxold.ParseString(bearer(r))
	if errors.Is(err, jwxold.ErrTokenExpired()) {
		failed(w, http.StatusForbidden) // want "unauthenticated-not-401: .*use 401"
		return
	}
	done(w)
}

func (s *server) oidcShow(w http.ResponseWriter, r *http.Request) {
	_, err := s.verifier.Verify(r.Context(), bearer(r))
	var expired *oidc.TokenExpiredError
	if errors.As(err, &expired) {
		failed(w, http.StatusForbidden) // want "unauthenticated-not-401: .*use 401"
		return
	}
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	done(w)
}

func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	ok, err := argon2id.ComparePasswordAndHash(r.FormValue("password"), s.hashes[r.FormValue("name")])
	if err != nil {
		failed(w, http.StatusUnauthorized) // want "server-fault-4xx: .*use 500"
		return
	}
	if !ok {
		failed(w, http.StatusForbidden) // want "unauthenticated-not-401: .*use 401"
		return
	}
	done(w)
}

func (s *server) enforce(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	ok, err := s.enforcer.Enforce(user, r.URL.Path, r.Method)
	if err != nil {
		failed(w, http.StatusForbidden) // want "server-fault-4xx: .*use 500"
		return
	}
	if !ok {
		failed(w, http.StatusUnauthorized) // want "forbidden-not-403: .*use 403"
		return
	}
	done(w)
}

func (s *server) explain(w http.ResponseWriter, r *http.Request) {
	user, _, _ := r.BasicAuth()
	if ok, _, err := s.enforcer.EnforceEx(user, r.URL.Path, r.Method); err == nil && !ok {
		failed(w, http.StatusBadRequest) // want "forbidden-not-403: .*use 403"
		return
	}
	done(w)
}

func (s *server) session(w http.ResponseWriter, r *http.Request) {
	session, err := s.store.Get(r, "notes")
	if err != nil {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	if err := session.Save(r, w); err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	done(w)
}

func (s *server) cookie(w http.ResponseWriter, r *http.Request) {
	cookie, err := r.Cookie("notes")
	if err != nil {
		failed(w, http.StatusUnauthorized)
		return
	}
	var name string
	err = s.cookies.Decode("notes", cookie.Value, &name)
	var kind securecookie.Error
	if errors.As(err, &kind) && kind.IsDecode() {
		failed(w, http.StatusInternalServerError) // want "client-error-500: .*use 400 Bad Request"
		return
	}
	done(w)
}

func (s *server) origin(w http.ResponseWriter, r *http.Request) {
	if errors.Is(csrf.FailureReason(r), csrf.ErrBadOrigin) {
		failed(w, http.StatusBadRequest) // want "forbidden-not-403: .*use 403"
		return
	}
	done(w)
}

func (s *server) reached(w http.ResponseWriter, r *http.Request) {
	state, err := s.limiter.Get(r.Context(), r.RemoteAddr)
	if err != nil {
		failed(w, http.StatusBadRequest) // want "server-fault-4xx: .*use 500"
		return
	}
	if state.Reached {
		failed(w, http.StatusForbidden) // want "rate-limit-429: .*use 429"
		return
	}
	done(w)
}

func (s *server) reserved(w http.ResponseWriter, r *http.Request) {
	if !s.rate.Reserve().OK() {
		failed(w, http.StatusForbidden) // want "rate-limit-429: .*use 429"
		return
	}
	done(w)
}
