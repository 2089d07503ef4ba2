package infer

import (
	"go/ast"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

// shape reads the routes off the call that takes the handler. Which router it is does not matter: the method is the function's name, or a
// constant among the arguments, or stands in the pattern; the path is the string beside it.
//
//	mux.HandleFunc("POST /users", h)      r.Post("/users", h)      r.Handle("POST", "/users", h)
//	s.route(http.MethodPost, "/users", s.auth, h)                  r.Methods("POST").Path("/users").HandlerFunc(h)
func (f *routeFinder) shape(c routeChain) []response.Route {
	call := c.handler.call
	args := f.textArguments(call)
	methods := args.methods
	if verb := verbOf(c.handler.name); verb != "" {
		methods = []string{verb}
	}
	if args.path == nil {
		return f.shapeOfChain(c)
	}
	all := takesAll(c.handler.name) && !args.hidden || len(c.methods) > 0
	routes := routesOf(methods, crossTexts(c.prefix, f.paths(args.path, c), ""), args.path.Pos())
	return slices.DeleteFunc(routes, func(r response.Route) bool { return r.Method == "" && !all || !f.isPath(r.Path, call) })
}

// shapeOfChain is for handlers that are given to a route on their own.
func (f *routeFinder) shapeOfChain(c routeChain) []response.Route {
	if len(c.prefix) == 1 && c.prefix[0] == "" && len(c.methods) == 0 || !takesAll(c.handler.name) {
		return nil
	}
	var routes []response.Route
	for _, path := range c.prefix {
		routes = append(routes, response.Route{Path: path, Pos: c.handler.call.Pos()})
	}
	return routes
}

// paths gives the path argument's texts; after a prefix, an empty one is the prefix itself.
func (f *routeFinder) paths(path ast.Expr, c routeChain) []string {
	texts := slices.Clone(f.texts(path))
	for i, text := range texts {
		if text == "" && c.prefix[0] == "" {
			texts[i] = "/"
		}
	}
	return texts
}

// takesAll tells the names of functions that register a handler for every method, as net/http's do: Handle, HandleFunc, handler.
func takesAll(name string) bool {
	return strings.HasPrefix(name, "handle") || slices.Contains(allMethods, name)
}

var allMethods = []string{"mount", "any", "anyex"}

// isPath tells a path from other strings; only net/http has patterns with a host.
func (f *routeFinder) isPath(path string, call *ast.CallExpr) bool {
	if strings.HasPrefix(path, "/") || strings.HasPrefix(path, "*/") {
		return true
	}
	fn := f.function(call.Fun)
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "net/http" && path != "*"
}

// textArguments are the arguments of a registration that are strings.
type textArguments struct {
	methods []string
	path    ast.Expr
	hidden  bool // an argument before the path does not show: it may be the method
}

func (f *routeFinder) textArguments(call *ast.CallExpr) textArguments {
	var all textArguments
	for _, arg := range call.Args {
		if methods, ok := f.methods([]ast.Expr{arg}); ok {
			all.methods = append(all.methods, methods...)
			continue
		}
		if !isText(f.info.TypeOf(arg)) {
			continue
		}
		if all.path == nil || !all.showsPath(f) {
			all.hidden = all.path != nil
			all.path = arg
		}
	}
	return all
}

// showsPath tells whether the path found so far is one.
func (a textArguments) showsPath(f *routeFinder) bool {
	text := f.texts(a.path)[0]
	return strings.Contains(text, "/") || text == ""
}
