package infer

import (
	"go/ast"
	"go/types"
	"maps"
)

// routeCallee is a function of this package, as one call sees it: its parameters are the call's arguments.
//
//	func (s *server) post(path string, h http.HandlerFunc) { s.mux.HandleFunc("POST "+path, h) }
//	s.post("/users", s.create)            path is "/users", h is s.create
type routeCallee struct {
	typ  *ast.FuncType
	body *ast.BlockStmt
	call *ast.CallExpr
}

// callee finds the declaration, or the literal in a variable, of the function that is called; of only("POST")(h), it is that of only.
func (f *routeFinder) callee(call *ast.CallExpr) (routeCallee, bool) {
	f.depth++
	defer func() { f.depth-- }()
	if f.depth > maxRouteDepth {
		return routeCallee{}, false
	}
	fun := ast.Unparen(call.Fun)
	if inner, ok := fun.(*ast.CallExpr); ok {
		return f.callee(inner)
	}
	if fn := f.function(fun); fn != nil {
		decl := f.decls[fn]
		if decl == nil || decl.Body == nil {
			return routeCallee{}, false
		}
		return routeCallee{decl.Type, decl.Body, call}, true
	}
	def, _ := f.definition(fun)
	switch def := def.expr.(type) {
	case *ast.FuncLit:
		return routeCallee{def.Type, def.Body, call}, true
	case *ast.CallExpr: // post := only("POST"); post(h)
		return f.callee(def)
	}
	return routeCallee{}, false
}

// function is the function or method that the expression names, without type arguments.
func (f *routeFinder) function(e ast.Expr) *types.Func {
	switch x := ast.Unparen(e).(type) {
	case *ast.IndexExpr:
		e = x.X
	case *ast.IndexListExpr:
		e = x.X
	}
	fn, ok := f.object(e).(*types.Func)
	if !ok {
		return nil
	}
	return fn.Origin()
}

// enter binds the parameters for as long as the work takes. It goes a few calls deep only.
func (f *routeFinder) enter(c routeCallee, work func()) {
	if f.calls > 4 {
		return
	}
	before := f.bound
	f.bound = maps.Clone(before)
	for i, param := range f.parameters(c.typ) {
		if i < len(c.call.Args) && param != nil {
			f.bound[param] = c.call.Args[i]
		}
	}
	f.calls++
	work()
	f.calls--
	f.bound = before
}

// parameters gives the parameters in order, nil for one without a name.
func (f *routeFinder) parameters(fn *ast.FuncType) []types.Object {
	var all []types.Object
	for _, field := range fn.Params.List {
		if len(field.Names) == 0 {
			all = append(all, nil)
		}
		for _, name := range field.Names {
			all = append(all, f.info.Defs[name])
		}
	}
	return all
}

// returned gives the expressions that the function returns as its first result.
func returnedExprs(body *ast.BlockStmt) []ast.Expr {
	var all []ast.Expr
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) > 0 {
				all = append(all, n.Results[0])
			}
		}
		return true
	})
	return all
}
