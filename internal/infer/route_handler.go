package infer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// routedHandler is what an expression that is registered comes down to, once what wraps it is off.
//
//	auth(http.HandlerFunc(s.create))       s.create
//	post(s.create)                         s.create, by POST only
//	s.export(db)                           the literal that export returns
//	http.RedirectHandler("/new", 302)      the call
type routedHandler struct {
	fn      *types.Func
	lit     *ast.FuncLit
	call    *ast.CallExpr
	methods []string // that the adapters let through, nil for all
}

func (h routedHandler) found() bool { return h.fn != nil || h.lit != nil || h.call != nil }

// restrict applies the methods that the adapters let through.
func (h routedHandler) restrict(routes []response.Route) []response.Route {
	if len(h.methods) == 0 {
		return routes
	}
	var own []response.Route
	for _, route := range routes {
		for _, method := range h.methods {
			if route.Method == "" || route.Method == method {
				own = append(own, response.Route{Method: method, Path: route.Path, Pos: route.Pos})
			}
		}
	}
	return own
}

// handlers gives what the expression comes down to: several, if an adapter takes several; one that is not found, if it does not show.
func (f *routeFinder) handlers(e ast.Expr) []routedHandler {
	f.depth++
	defer func() { f.depth-- }()
	if f.depth > maxRouteDepth {
		return []routedHandler{{}}
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.FuncLit:
		return []routedHandler{{lit: e}}
	case *ast.Ident, *ast.SelectorExpr:
		return f.named(e)
	case *ast.IndexExpr, *ast.IndexListExpr:
		return []routedHandler{{fn: f.function(e)}}
	case *ast.UnaryExpr:
		return f.handlers(e.X)
	case *ast.StarExpr:
		return f.handlers(e.X)
	case *ast.TypeAssertExpr:
		return f.handlers(e.X)
	case *ast.CompositeLit:
		return f.composed(e)
	case *ast.CallExpr:
		return f.called(e)
	}
	return []routedHandler{{}}
}

// named follows a function, a method value or a variable.
func (f *routeFinder) named(e ast.Expr) []routedHandler {
	if fn := f.function(e); fn != nil {
		if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && isPlainServe(fn) {
			return f.handlers(sel.X)
		}
		return []routedHandler{{fn: fn}}
	}
	if serve := f.ownServe(f.info.TypeOf(e)); serve != nil {
		return []routedHandler{{fn: serve}}
	}
	v, ok := f.object(e).(*types.Var)
	if !ok || f.busy[v] {
		return []routedHandler{{}}
	}
	f.busy[v] = true
	defer delete(f.busy, v)
	return f.held(e, v)
}

// held gives the handlers that a variable can hold: any that it is set to. Of a field, only one is known to belong to the route.
func (f *routeFinder) held(e ast.Expr, v *types.Var) []routedHandler {
	if def, ok := f.definition(e); ok && def.part == wholeValue {
		return f.handlers(def.expr)
	}
	all := []routedHandler{{}}
	if v.IsField() {
		return all
	}
	for _, def := range f.definitions(v) {
		if def.expr != nil && def.part == wholeValue {
			all = append(all, f.handlers(def.expr)...)
		}
	}
	return all
}

// isPlainServe tells the ServeHTTP methods that say nothing of the handler: the one of http.Handler and that of http.HandlerFunc.
func isPlainServe(fn *types.Func) bool {
	if fn.Name() != "ServeHTTP" {
		return false
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return false
	}
	_, isFunc := recv.Type().Underlying().(*types.Signature)
	return isFunc || types.IsInterface(recv.Type())
}

// ownServe is the ServeHTTP method that tells the handler.
func (f *routeFinder) ownServe(t types.Type) *types.Func {
	if t == nil {
		return nil
	}
	fn := serveMethod(t)
	if fn == nil || isPlainServe(fn) {
		return nil
	}
	return fn.Origin()
}

// composed looks into the literal of a struct that wraps a handler, or of a map from methods to handlers.
func (f *routeFinder) composed(lit *ast.CompositeLit) []routedHandler {
	var all []routedHandler
	for _, row := range f.methodRows(lit) {
		f.seen[lit] = true
		for _, h := range f.handlers(row.handler) {
			h.methods = row.methods
			all = append(all, h)
		}
	}
	for _, field := range f.fields(lit) {
		if isHandlerShaped(f.info.TypeOf(field.value)) {
			all = append(all, f.handlers(field.value)...)
		}
	}
	if all = slices.DeleteFunc(all, func(h routedHandler) bool { return !h.found() }); len(all) > 0 {
		return all
	}
	return []routedHandler{{fn: f.ownServe(f.info.TypeOf(lit))}}
}
