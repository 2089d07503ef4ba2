package api

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/statuslint/statuslint/testdata/shop/respond"
	"github.com/statuslint/statuslint/testdata/shop/store"
)

type customerKey struct{}

// caller is the customer whom signedIn has let through.
func caller(r *http.Request) store.Customer {
	c, _ := r.Context().Value(customerKey{}).(store.Customer)
	return c
}

func token(r *http.Request) string {
	if cookie, err := r.Cookie("session"); err == nil {
		return cookie.Value
	}
	return strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
}

func (s *Server) signedIn(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c, err := s.store.CustomerOf(token(r))
		if errors.Is(err, store.ErrNotFound) {
			respond.Unauthorized(w, "please sign in")
			return
		}
		if err != nil {
			fail(w, r, err)
			return
		}
		next(w, r.WithContext(context.WithValue(r.Context(), customerKey{}, c)))
	}
}

func (s *Server) adminOnly(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if !caller(r).Admin {
			respond.Error(w, http.StatusForbidden, "only admins may do this")
			return
		}
		next(w, r)
	}
}
