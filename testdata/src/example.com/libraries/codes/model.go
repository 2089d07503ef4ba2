// Package codes has services that ask errors for the codes of drivers and of other services.
package codes

import (
	"context"
	"net/http"
)

type note struct{ Title, Text string }

// notes is what the notes are kept in: what its errors are, only their codes tell.
type notes interface {
	Load(ctx context.Context, id string) (note, error)
	Save(ctx context.Context, n note) error
}

type server struct{ notes notes }

func done(w http.ResponseWriter) { w.WriteHeader(http.StatusNoContent) }

func failed(w http.ResponseWriter, status int) { http.Error(w, "that did not work", status) }
