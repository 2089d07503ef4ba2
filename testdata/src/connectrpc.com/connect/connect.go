// Package connect stands in for the library: the tables speak for it, only its declarations matter.
package connect

import "net/http"

type Code uint32

const (
	CodeInvalidArgument Code = 3
	CodeUnimplemented   Code = 12
	CodeInternal        Code = 13
	CodeUnavailable     Code = 14
	CodeUnauthenticated Code = 16
)

func CodeOf(err error) Code { return 0 }

type Error struct{ code Code }

func (e *Error) Error() string { return "" }

func (e *Error) Code() Code { return e.code }

func NewError(c Code, underlying error) *Error { return nil }

type ErrorWriter struct{}

func (w *ErrorWriter) Write(response http.ResponseWriter, request *http.Request, err error) error {
	return nil
}

type Request[T any] struct{ Msg *T }

func (r *Request[_]) Header() http.Header { return nil }

type Response[T any] struct{ Msg *T }

func NewResponse[T any](m *T) *Response[T] { return nil }
