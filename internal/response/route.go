// Where handlers are reached.
//
//	mux.HandleFunc("GET /users/{id}", show)     GET, /users/{id}

package response

import "go/token"

// Route is where a handler is reached.
type Route struct {
	Method string // "" where every method leads here
	Path   string // as registered, "" where it does not show
	Pos    token.Pos
	Weak   bool // the handler's name says so, nothing else does
}
