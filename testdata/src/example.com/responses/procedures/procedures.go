// Package procedures has middleware that answers with errors of connect, and a service, which answers some clients with 200 whatever it returns.
package procedures

import (
	"context"
	"errors"
	"net/http"
	"strconv"

	"connectrpc.com/connect"
)

type note struct{ ID string }

var failures = &connect.ErrorWriter{}

func page(w http.ResponseWriter, r *http.Request) {
	if _, err := strconv.Atoi(r.FormValue("page")); err != nil {
		failures.Write(w, r, connect.NewError(connect.CodeInternal, err)) // → 500 failure because malformed input (the error of strconv.Atoi)
		return
	}
	failures.Write(w, r, errors.New("nothing to see")) // → 500 failure because failure (the error "nothing to see")
}

func authenticate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			w.Header().Set("WWW-Authenticate", "Bearer")
			failures.Write(w, r, connect.NewError(connect.CodeUnauthenticated, errors.New("who"))) // → 401 failure with Www-Authenticate=Bearer because missing or bad credentials (r.Header.Get("Authorization") == "") forwards
			return
		}
		next.ServeHTTP(w, r)
	})
}

// tell sees what came with the call: neither the message nor the header is the server's own.
func tell(w http.ResponseWriter, req *connect.Request[note]) {
	if _, err := strconv.Atoi(req.Msg.ID); err != nil {
		http.Error(w, "bad", http.StatusInternalServerError) // → 500 failure "bad" because malformed input (the error of strconv.Atoi)
		return
	}
	if _, err := strconv.Atoi(req.Header().Get("X-Page")); err != nil {
		http.Error(w, "bad", http.StatusInternalServerError) // → 500 failure "bad" because malformed input (the error of strconv.Atoi)
	}
}

type service struct{}

func (s *service) Get(ctx context.Context, req *connect.Request[note]) (*connect.Response[note], error) {
	if _, err := strconv.Atoi(req.Msg.ID); err != nil {
		return nil, connect.NewError(connect.CodeInternal, err)
	}
	return connect.NewResponse(&note{}), nil
}
