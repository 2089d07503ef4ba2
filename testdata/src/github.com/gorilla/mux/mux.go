// Package mux stands in for github.com/gorilla/mux in the fixtures: the signatures are the real ones, the bodies only keep what they are given.
package mux

import (
	"net/http"
	"net/url"
)

// Router registers routes.
type Router struct {
	NotFoundHandler         http.Handler
	MethodNotAllowedHandler http.Handler
	KeepContext             bool

	routes      []*Route
	middlewares []MiddlewareFunc
}

// Route is one registration.
type Route struct {
	handler http.Handler
	name    string
	err     error
}

// RouteMatch is what a request matched.
type RouteMatch struct {
	Route    *Route
	Handler  http.Handler
	Vars     map[string]string
	MatchErr error
}

// MiddlewareFunc wraps handlers.
type MiddlewareFunc func(http.Handler) http.Handler

// MatcherFunc is a matcher of the caller's own.
type MatcherFunc func(*http.Request, *RouteMatch) bool

// WalkFunc is called for each route.
type WalkFunc func(route *Route, router *Router, ancestors []*Route) error

// NewRouter returns an empty router.
func NewRouter() *Router { return &Router{} }

// Vars returns the variables of the route.
func Vars(r *http.Request) map[string]string { return nil }

// CurrentRoute returns the matched route.
func CurrentRoute(r *http.Request) *Route { return nil }

// SetURLVars sets the variables, for tests.
func SetURLVars(r *http.Request, val map[string]string) *http.Request { return r }

// CORSMethodMiddleware sets Access-Control-Allow-Methods.
func CORSMethodMiddleware(r *Router) MiddlewareFunc {
	return func(next http.Handler) http.Handler { return next }
}

// ServeHTTP serves the first route.
func (r *Router) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	for _, route := range r.routes {
		route.handler.ServeHTTP(w, req)
		return
	}
}

func (r *Router) Use(mwf ...MiddlewareFunc)      { r.middlewares = append(r.middlewares, mwf...) }
func (r *Router) StrictSlash(value bool) *Router { return r }
func (r *Router) SkipClean(value bool) *Router   { return r }
func (r *Router) UseEncodedPath() *Router        { return r }
func (r *Router) Walk(walkFn WalkFunc) error     { return nil }
func (r *Router) Get(name string) *Route         { return nil }
func (r *Router) GetRoute(name string) *Route    { return nil }

func (r *Router) NewRoute() *Route {
	route := &Route{}
	r.routes = append(r.routes, route)
	return route
}

func (r *Router) Handle(path string, handler http.Handler) *Route {
	return r.NewRoute().Path(path).Handler(handler)
}

func (r *Router) HandleFunc(path string, f func(http.ResponseWriter,
	*http.Request)) *Route {
	return r.NewRoute().Path(path).HandlerFunc(f)
}

func (r *Router) Headers(pairs ...string) *Route      { return r.NewRoute().Headers(pairs...) }
func (r *Router) Host(tpl string) *Route              { return r.NewRoute().Host(tpl) }
func (r *Router) MatcherFunc(f MatcherFunc) *Route    { return r.NewRoute().MatcherFunc(f) }
func (r *Router) Methods(methods ...string) *Route    { return r.NewRoute().Methods(methods...) }
func (r *Router) Name(name string) *Route             { return r.NewRoute().Name(name) }
func (r *Router) Path(tpl string) *Route              { return r.NewRoute().Path(tpl) }
func (r *Router) PathPrefix(tpl string) *Route        { return r.NewRoute().PathPrefix(tpl) }
func (r *Router) Queries(pairs ...string) *Route      { return r.NewRoute().Queries(pairs...) }
func (r *Router) Schemes(schemes ...string) *Route    { return r.NewRoute().Schemes(schemes...) }
func (r *Route) Subrouter() *Router                   { return &Router{} }
func (r *Route) Headers(pairs ...string) *Route       { return r }
func (r *Route) HeadersRegexp(pairs ...string) *Route { return r }
func (r *Route) Host(tpl string) *Route               { return r }
func (r *Route) MatcherFunc(f MatcherFunc) *Route     { return r }
func (r *Route) Methods(methods ...string) *Route     { return r }
func (r *Route) Path(tpl string) *Route               { return r }
func (r *Route) PathPrefix(tpl string) *Route         { return r }
func (r *Route) Queries(pairs ...string) *Route       { return r }
func (r *Route) Schemes(schemes ...string) *Route     { return r }

func (r *Route) Handler(handler http.Handler) *Route {
	r.handler = handler
	return r
}

func (r *Route) HandlerFunc(f func(http.ResponseWriter, *http.Request)) *Route {
	return r.Handler(http.HandlerFunc(f))
}

func (r *Route) Name(name string) *Route {
	r.name = name
	return r
}

func (r *Route) GetName() string                           { return r.name }
func (r *Route) GetHandler() http.Handler                  { return r.handler }
func (r *Route) GetError() error                           { return r.err }
func (r *Route) GetPathTemplate() (string, error)          { return "", r.err }
func (r *Route) GetMethods() ([]string, error)             { return nil, r.err }
func (r *Route) URL(pairs ...string) (*url.URL, error)     { return nil, r.err }
func (r *Route) URLPath(pairs ...string) (*url.URL, error) { return nil, r.err }
