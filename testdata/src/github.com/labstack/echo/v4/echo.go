// Package echo stands in for the framework: the tables speak for it, only its declarations matter.
package echo

import (
	"errors"
	"net/http"
)

type Context interface {
	JSON(code int, i any) error
	NoContent(code int) error
	QueryParam(name string) string
	Param(name string) string
	Bind(i any) error
	Response() *Response
	Request() *http.Request
}

type Response struct {
	Writer http.ResponseWriter
	Status int
}

func (r *Response) Header() http.Header { return r.Writer.Header() }

func (r *Response) Write(b []byte) (int, error) { return r.Writer.Write(b) }

func (r *Response) WriteHeader(code int) { r.Writer.WriteHeader(code) }

type HandlerFunc func(Context) error

type MiddlewareFunc func(HandlerFunc) HandlerFunc

type HTTPError struct {
	Code    int
	Message any
}

func (e *HTTPError) Error() string { return "" }

func NewHTTPError(code int, message ...any) *HTTPError { return &HTTPError{Code: code} }

var ErrNotFound = NewHTTPError(404)

var ErrOther = errors.New("other")

type Group struct{}

func (g *Group) GET(path string, h HandlerFunc, m ...MiddlewareFunc)  {}
func (g *Group) POST(path string, h HandlerFunc, m ...MiddlewareFunc) {}

type Echo struct{}

func (e *Echo) Group(prefix string, m ...MiddlewareFunc) *Group { return &Group{} }
