// The routes by which a place in the code is reached: those that the handler is registered for, or its callers, and of these the methods
// that the tests around the place let through.
//
//	mux.HandleFunc("/users", s.users)
//
//	func (s *server) users(w http.ResponseWriter, r *http.Request) {
//		switch r.Method {
//		case http.MethodPost:
//			s.create(w, r)          // POST /users

package infer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

const maxCallerDepth = 6 // of the callers that are asked for routes

// routesAt gives the routes that lead to an instruction.
func (f *function) routesAt(at ssa.Instruction) []response.Route {
	return f.routesThrough(at, 0)
}

func (f *function) routesThrough(at ssa.Instruction, depth int) []response.Route {
	return f.methodsAt(at.Block()).restrict(f.ownRoutes(depth))
}

// ownRoutes gives the routes of the function: as registered, by those of its callers, by its comment, or by its name.
func (f *function) ownRoutes(depth int) []response.Route {
	routes := f.registeredRoutes()
	if len(routes) == 0 && depth < maxCallerDepth {
		routes = f.callerRoutes(depth + 1)
	}
	if len(routes) == 0 {
		routes = annotatedRoutes(f.doc())
	}
	if len(routes) > 0 {
		return routes
	}
	if method := nameRoute(f.name()); method != "" {
		return []response.Route{{Method: method, Pos: f.fn.Pos(), Weak: true}}
	}
	return nil
}

func (f *function) registeredRoutes() []response.Route {
	obj, _ := f.fn.Object().(*types.Func)
	literal, _ := f.syntax().(*ast.FuncLit)
	var routes []response.Route
	for _, r := range f.routes {
		if literal != nil && r.Lit == literal || obj != nil && r.Call == nil && r.Func == obj {
			routes = append(routes, r.Routes...)
		}
	}
	return slices.Compact(routes)
}

func (f *function) callerRoutes(depth int) []response.Route {
	var routes []response.Route
	for _, call := range f.callers[f.fn] {
		caller := f.functions[call.Parent()]
		if caller == nil || caller == f || !slices.ContainsFunc(call.Call.Args, func(v ssa.Value) bool { return isRequest(v.Type()) }) {
			continue
		}
		for _, r := range caller.routesThrough(call, depth) {
			if !r.Weak {
				routes = append(routes, r)
			}
		}
	}
	return routes
}

// methods are the methods by which a place is reached.
type methods struct {
	only []string // nil: any
	not  []string
	pos  token.Pos // of the test
}

// methodsAt reads the tests of the request's method around a block.
func (f *function) methodsAt(b *ssa.BasicBlock) methods {
	var m methods
	for _, g := range f.guards(b) {
		m = m.and(f.methodsOf(g))
	}
	return m
}

func (f *function) methodsOf(g guard) methods {
	if g.any == nil {
		return f.methodTested(g)
	}
	var either methods
	for _, chain := range g.any {
		var m methods
		for _, inner := range chain {
			m = m.and(f.methodsOf(inner))
		}
		if len(m.only) == 0 {
			return methods{}
		}
		either.only, either.pos = append(either.only, m.only...), m.pos
	}
	return either
}

func (f *function) methodTested(g guard) methods {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || (b.Op != token.EQL && b.Op != token.NEQ) || !f.isMethod(b.X) {
		return methods{}
	}
	name, ok := f.constantName(b.Y)
	switch {
	case !ok || name == "":
		return methods{}
	case g.holds == (b.Op == token.EQL):
		return methods{only: []string{name}, pos: b.Pos()}
	}
	return methods{not: []string{name}}
}

func (m methods) and(n methods) methods {
	switch {
	case len(m.only) == 0:
		m.only, m.pos = n.only, n.pos
	case len(n.only) > 0:
		m.only = slices.DeleteFunc(slices.Clone(m.only), func(name string) bool { return !slices.Contains(n.only, name) })
	}
	m.not = append(slices.Clone(m.not), n.not...)
	return m
}

// restrict keeps the routes by the methods; where no route shows, the methods alone are routes.
func (m methods) restrict(routes []response.Route) []response.Route {
	var out []response.Route
	weak := !slices.ContainsFunc(routes, func(r response.Route) bool { return !r.Weak })
	if weak && len(m.only) > 0 {
		routes = []response.Route{{Pos: m.pos}}
	}
	for _, r := range routes {
		switch {
		case r.Method == "" && len(m.only) > 0:
			for _, name := range m.only {
				out = append(out, response.Route{Method: name, Path: r.Path, Pos: r.Pos})
			}
		case slices.Contains(m.not, r.Method), len(m.only) > 0 && !slices.Contains(m.only, r.Method):
		default:
			out = append(out, r)
		}
	}
	return out
}
