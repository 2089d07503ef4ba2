// Package runtime stands in for that of grpc-gateway: the tables speak for it, only its declarations matter.
package runtime

import (
	"context"
	"net/http"

	"google.golang.org/grpc/codes"
)

type ServeMux struct{}

func (s *ServeMux) HandlePath(method, path string, h HandlerFunc) error { return nil }

type HandlerFunc func(w http.ResponseWriter, r *http.Request, params map[string]string)

type Marshaler interface {
	Unmarshal(data []byte, v any) error
}

type HTTPStatusError struct {
	HTTPStatus int
	Err        error
}

func (e *HTTPStatusError) Error() string { return "" }

func HTTPError(ctx context.Context, s *ServeMux, m Marshaler, w http.ResponseWriter, r *http.Request, err error) {
}

func HTTPStatusFromCode(c codes.Code) int { return 0 }

func AnnotateContext(ctx context.Context, s *ServeMux, r *http.Request, name string) (context.Context, error) {
	return nil, nil
}
