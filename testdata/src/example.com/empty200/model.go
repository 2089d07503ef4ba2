package empty200

import (
	"context"
	"net/http"
)

// Items is the store of these examples.
type Items interface {
	Delete(ctx context.Context, id string) error
	Update(ctx context.Context, id, name string) error
	Archive(ctx context.Context, id string) error
	Restore(ctx context.Context, id string) error
	List(ctx context.Context) ([]string, error)
}

// Remover removes values of one type.
type Remover[T any] interface {
	Remove(ctx context.Context, id string) (T, error)
}

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (s *statusWriter) WriteHeader(code int) {
	s.status = code
	s.ResponseWriter.WriteHeader(code)
}
