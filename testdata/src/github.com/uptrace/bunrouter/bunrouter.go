// Package bunrouter stands in for that of uptrace: the tables speak for it, only its declarations matter.
package bunrouter

import (
	"context"
	"net/http"
)

type HandlerFunc func(w http.ResponseWriter, req Request) error

func (h HandlerFunc) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Request struct{ *http.Request }

func (r Request) WithContext(ctx context.Context) Request { return r }
func (r Request) Param(key string) string                 { return "" }
func (r Request) Params() Params                          { return Params{} }

func NewRequest(r *http.Request) Request { return Request{r} }

type Params struct{}

func (p Params) ByName(name string) string        { return "" }
func (p Params) Int64(name string) (int64, error) { return 0, nil }

type H map[string]any

func JSON(w http.ResponseWriter, value any) error { return nil }

func HTTPHandler(handler http.Handler) HandlerFunc         { return nil }
func HTTPHandlerFunc(handler http.HandlerFunc) HandlerFunc { return nil }

type Option interface{ apply() }

func Use(fns ...MiddlewareFunc) Option                       { return nil }
func WithNotFoundHandler(handler HandlerFunc) Option         { return nil }
func WithMethodNotAllowedHandler(handler HandlerFunc) Option { return nil }

func New(opts ...Option) *Router { return nil }

type Router struct{ Group }

func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {}

func (r *Router) Compat() *CompatRouter   { return nil }
func (r *Router) Verbose() *VerboseRouter { return nil }

type CompatRouter struct {
	*Router
	*CompatGroup
}

type VerboseRouter struct {
	*Router
	*VerboseGroup
}

type Group struct{}

func (g *Group) NewGroup(path string, opts ...Option) *Group     { return nil }
func (g *Group) Use(fns ...MiddlewareFunc) *Group                { return nil }
func (g *Group) WithGroup(path string, fn func(g *Group))        {}
func (g *Group) Handle(method, path string, handler HandlerFunc) {}
func (g *Group) GET(path string, handler HandlerFunc)            {}
func (g *Group) POST(path string, handler HandlerFunc)           {}
func (g *Group) DELETE(path string, handler HandlerFunc)         {}

type CompatGroup struct{}

func (g CompatGroup) NewGroup(path string, opts ...Option) *CompatGroup    { return nil }
func (g CompatGroup) WithGroup(path string, fn func(g *CompatGroup))       {}
func (g CompatGroup) Handle(method, path string, handler http.HandlerFunc) {}
func (g CompatGroup) GET(path string, handler http.HandlerFunc)            {}

type VerboseHandlerFunc func(w http.ResponseWriter, req *http.Request, ps Params)

type VerboseGroup struct{}

func (g VerboseGroup) Handle(method, path string, handler VerboseHandlerFunc) {}
func (g VerboseGroup) GET(path string, handler VerboseHandlerFunc)            {}
