package infer

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

// registration is a handler and the routes that lead to it.
//
//	mux.HandleFunc("POST /users", auth(s.create))             POST /users → (*server).create
//	r.Handle("/old", http.RedirectHandler("/new", 302))       /old → http.RedirectHandler("/new", 302)
//	r.Handle("/x", s.export(db)).Methods("GET", "POST")       GET /x, POST /x → the literal that (*server).export returns
type registration struct {
	Routes []response.Route // one for each method
	Func   *types.Func      // the handler, or the factory that makes it if Call is set; nil for a literal
	Lit    *ast.FuncLit     // the handler written in place, or the literal that a factory of this package returns
	Call   *ast.CallExpr    // a constant handler such as http.RedirectHandler("/new", 302), or the factory's call
	Node   ast.Expr         // the expression of the handler at the registration
}

// registrations finds where handlers are registered, in the order of the source. Those of tests are left out: a fake server's routes are not
// the service's.
func registrations(info *types.Info, files []*ast.File) []registration {
	f := newRouteFinder(info, files)
	for _, file := range files {
		if !importsTesting(file) {
			ast.Inspect(file, f.visit)
		}
	}
	return f.sorted()
}

// sorted gives what was found, without what was found twice.
func (f *routeFinder) sorted() []registration {
	var all []registration
	for _, at := range slices.SortedFunc(maps.Keys(f.found), byPosition) {
		all = append(all, f.found[at].registrations...)
	}
	slices.SortStableFunc(all, func(a, b registration) int {
		return cmp.Or(cmp.Compare(a.Node.Pos(), b.Node.Pos()), cmp.Compare(a.Routes[0].Pos, b.Routes[0].Pos), strings.Compare(a.text(), b.text()))
	})
	return slices.CompactFunc(all, func(a, b registration) bool { return a.Node == b.Node && a.Lit == b.Lit && a.text() == b.text() })
}

func byPosition(a, b ast.Node) int {
	return cmp.Or(cmp.Compare(a.Pos(), b.Pos()), cmp.Compare(a.End(), b.End()))
}

// text tells apart the registrations of one handler expression.
func (r registration) text() string {
	var text strings.Builder
	for _, route := range r.Routes {
		text.WriteString(route.Method + " " + route.Path + ", ")
	}
	if r.Func != nil {
		text.WriteString(r.Func.FullName())
	}
	return text.String()
}

// routeFinder is the state of one search for registrations.
type routeFinder struct {
	info  *types.Info
	defs  map[types.Object][]routeDefinition
	decls map[*types.Func]*ast.FuncDecl
	loops map[types.Object]*ast.RangeStmt
	bound map[types.Object]ast.Expr // the arguments of the calls that are being followed, and the row of a loop
	seen  map[ast.Node]bool
	busy  map[types.Object]bool   // variables whose handlers are being looked for
	found map[ast.Node]chainFound // by the call that takes the handler, or the row of a table
	depth int                     // of the expressions that are being followed
	calls int                     // of the calls
}

// chainFound is what a chain of calls registers; a longer chain knows more.
type chainFound struct {
	links         int
	registrations []registration
}

func newRouteFinder(info *types.Info, files []*ast.File) *routeFinder {
	f := &routeFinder{
		info:  info,
		defs:  map[types.Object][]routeDefinition{},
		decls: map[*types.Func]*ast.FuncDecl{},
		loops: map[types.Object]*ast.RangeStmt{},
		bound: map[types.Object]ast.Expr{},
		seen:  map[ast.Node]bool{},
		busy:  map[types.Object]bool{},
		found: map[ast.Node]chainFound{},
	}
	for _, file := range files {
		ast.Inspect(file, f.define)
	}
	return f
}

func importsTesting(file *ast.File) bool {
	return slices.ContainsFunc(file.Imports, func(spec *ast.ImportSpec) bool { return spec.Path.Value == `"testing"` })
}

func (f *routeFinder) visit(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		f.visitCall(n)
	case *ast.CompositeLit:
		f.visitTable(n)
	case *ast.AssignStmt:
		f.visitAssignment(n)
	}
	return true
}

func (f *routeFinder) note(at ast.Node, links int, found []registration) {
	if len(found) > 0 && links >= f.found[at].links {
		f.found[at] = chainFound{links, found}
	}
}

// register makes the registrations of the handlers that the expression stands for; a value that shows no handler is none.
func (f *routeFinder) register(routes []response.Route, node ast.Expr) []registration {
	var all []registration
	for _, h := range f.handlers(node) {
		if own := h.restrict(routes); h.found() && len(own) > 0 {
			all = append(all, registration{Routes: own, Func: h.fn, Lit: h.lit, Call: h.call, Node: node})
		}
	}
	return all
}

// routesOf crosses methods and paths; without methods, the patterns have their own.
func routesOf(methods, patterns []string, pos token.Pos) []response.Route {
	var routes []response.Route
	for _, pattern := range patterns {
		own, path, ok := splitPattern(pattern)
		if !ok {
			continue
		}
		if len(methods) == 0 {
			routes = append(routes, response.Route{Method: own, Path: path, Pos: pos})
		}
		for _, method := range methods {
			routes = append(routes, response.Route{Method: method, Path: path, Pos: pos})
		}
	}
	return routes
}
