// Package unauthenticatednot401 is a service for members: callers who are not known are answered as if something else were wrong.
package unauthenticatednot401

import (
	"crypto/subtle"
	"errors"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
	"golang.org/x/crypto/bcrypt"

	"example.com/unauthenticatednot401/session"
)

type server struct {
	key  []byte
	user session.User
}

func (s *server) basic(w http.ResponseWriter, r *http.Request) {
	if _, _, ok := r.BasicAuth(); !ok {
		http.Error(w, "sign in", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) token(w http.ResponseWriter, r *http.Request) {
	_, err := jwt.Parse(r.Header.Get("X-Token"), func(*jwt.Token) (any, error) { return s.key, nil })
	if err != nil {
		http.Error(w, "this token does not hold", http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) expired(w http.ResponseWriter, r *http.Request) {
	_, err := jwt.Parse(r.Header.Get("X-Token"), func(*jwt.Token) (any, error) { return s.key, nil })
	if errors.Is(err, jwt.ErrTokenExpired) {
		http.Error(w, "this token has expired", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if err != nil {
		http.Error(w, "this token does not hold", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) password(w http.ResponseWriter, r *http.Request) {
	if err := bcrypt.CompareHashAndPassword(s.user.Hash, []byte(r.FormValue("password"))); err != nil {
		http.Error(w, "wrong name or password", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	_, err := session.Of(r)
	if errors.Is(err, session.ErrInvalidToken) {
		http.Error(w, "who are you?", http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	_, err := session.SignIn(r.FormValue("name"), r.FormValue("password"))
	switch {
	case errors.Is(err, session.ErrInvalidCredentials):
		w.WriteHeader(http.StatusUnprocessableEntity) // want "unauthenticated-not-401: .*use 401 Unauthorized"
	case err != nil:
		w.WriteHeader(http.StatusInternalServerError)
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (s *server) apiKey(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if subtle.ConstantTimeCompare([]byte(r.Header.Get("X-API-Key")), s.key) != 1 {
			http.Error(w, "not with this key", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) bearer(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		if _, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return s.key, nil }); err != nil {
			w.WriteHeader(http.StatusInternalServerError) // want "unauthenticated-not-401: .*use 401 Unauthorized"
			return
		}
		next.ServeHTTP(w, r)
	})
}

func inGin(c *gin.Context) {
	if _, _, ok := c.Request.BasicAuth(); !ok {
		c.AbortWithStatus(http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	c.Next()
}

func inEcho(c echo.Context) error {
	if _, err := session.SignIn(c.QueryParam("name"), c.QueryParam("password")); errors.Is(err, session.ErrInvalidCredentials) {
		return echo.NewHTTPError(http.StatusBadRequest, "wrong name or password") // want "unauthenticated-not-401: .*use 401 Unauthorized"
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *server) parts(w http.ResponseWriter, r *http.Request) {
	auth := strings.SplitN(r.Header.Get("Authorization"), " ", 2)
	if len(auth) != 2 || auth[0] != "Bearer" {
		http.Error(w, "a bearer token, please", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *server) prefix(w http.ResponseWriter, r *http.Request) {
	header := r.Header.Get("Authorization")
	if header == "" {
		http.Error(w, "a bearer token, please", http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	if !strings.HasPrefix(header, "Bearer ") {
		w.WriteHeader(http.StatusBadRequest) // want "unauthenticated-not-401: .*use 401 Unauthorized"
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

type signedIn struct {
	Token   string
	Expires int64
}

func (s *server) renew(now int64, session signedIn) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if now > session.Expires {
			http.Error(w, "sign in again", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
			return
		}
		if session.Token != r.FormValue("token") {
			http.Error(w, "it is another token", http.StatusForbidden) // want "unauthenticated-not-401: .*use 401 Unauthorized"
			return
		}
		w.WriteHeader(http.StatusNoContent)
	}
}
