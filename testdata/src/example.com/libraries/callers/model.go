// Package callers has services that ask libraries who the caller is, what it may do and how often.
package callers

import (
	"net/http"
	"strings"

	"github.com/casbin/casbin/v2"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	"github.com/gorilla/securecookie"
	"github.com/gorilla/sessions"
	"github.com/ulule/limiter/v3"
	"golang.org/x/time/rate"
)

type server struct {
	parser   *jwt.Parser
	verifier *oidc.IDTokenVerifier
	enforcer *casbin.Enforcer
	store    *sessions.CookieStore
	cookies  *securecookie.SecureCookie
	limiter  *limiter.Limiter
	rate     *rate.Limiter
	hashes   map[string]string
}

func bearer(r *http.Request) string {
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func key(*jwt.Token) (any, error) { return []byte("key"), nil }

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
