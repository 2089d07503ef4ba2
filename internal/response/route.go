// Where handlers are reached.
//
//	mux.HandleFunc("GET /users/{id}", show)     GET, /users/{id}

package response

import (
	"go/token"
	"strings"
)

// Route is where a handler is reached.
type Route struct {
	Method string // "" where every method leads here
	Path   string // as registered, "" where it does not show
	Pos    token.Pos
	Weak   bool // the handler's name says so, nothing else does
}

// HasValues tells whether requests to the route name something in their path: it has parameters, or all paths below it lead there too.
func (r Route) HasValues() bool {
	return r.Path == "" || strings.ContainsAny(r.Path, "{:*") || strings.HasSuffix(r.Path, "/")
}
