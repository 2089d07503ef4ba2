// Package http stands in for that of kratos: the tables speak for it, only its declarations matter.
package http

import (
	"context"
	"net/http"
	"net/url"
)

type Context interface {
	context.Context
	Vars() url.Values
	Header() http.Header
	Response() http.ResponseWriter
	Bind(v any) error
	Returns(v any, err error) error
	Result(code int, v any) error
	JSON(code int, v any) error
}

type HandlerFunc func(Context) error

type Redirector interface{ Redirect() (string, int) }

type redirect struct {
	URL  string
	Code int
}

func (r *redirect) Redirect() (string, int) { return r.URL, r.Code }

func NewRedirect(url string, code int) Redirector { return &redirect{url, code} }

type FilterFunc func(http.Handler) http.Handler

type Router struct{}

func (r *Router) Group(prefix string, filters ...FilterFunc) *Router     { return r }
func (r *Router) GET(path string, h HandlerFunc, filters ...FilterFunc)  {}
func (r *Router) POST(path string, h HandlerFunc, filters ...FilterFunc) {}
