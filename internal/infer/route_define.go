package infer

import (
	"go/ast"
	"go/types"
	"strings"
)

// routeDefinition is one thing that a variable or a field is set to. Only what is set once is followed.
//
//	api := r.PathPrefix("/api").Subrouter()       whole
//	for from, to := range redirects {             key, element
//	r.Route("/users", func(r chi.Router) {        scope: the call that the parameter r belongs to
type routeDefinition struct {
	expr ast.Expr // nil: nobody knows
	part definitionPart
}

type definitionPart uint8

const (
	wholeValue definitionPart = iota
	scope
	rangeKey
	rangeElement
)

// define notes what the node sets.
func (f *routeFinder) define(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if fn, ok := f.info.Defs[n.Name].(*types.Func); ok {
			f.decls[fn] = n
		}
	case *ast.AssignStmt:
		f.defineAll(n.Lhs, n.Rhs)
	case *ast.ValueSpec:
		f.defineSpec(n)
	case *ast.RangeStmt:
		f.defineLoop(n)
	case *ast.FuncType:
		f.defineParameters(n)
	case *ast.CallExpr:
		f.defineScope(n)
	case *ast.CompositeLit:
		for _, field := range f.fields(n) {
			f.defs[field.variable] = append(f.defs[field.variable], routeDefinition{expr: field.value})
		}
	case *ast.IncDecStmt:
		f.set(n.X, routeDefinition{})
	}
	return true
}

func (f *routeFinder) defineAll(names, values []ast.Expr) {
	for i, name := range names {
		if len(names) != len(values) {
			f.set(name, routeDefinition{})
			continue
		}
		f.set(name, routeDefinition{expr: values[i]})
	}
}

func (f *routeFinder) defineLoop(loop *ast.RangeStmt) {
	for i, e := range []ast.Expr{loop.Key, loop.Value} {
		if e != nil {
			f.set(e, routeDefinition{loop.X, rangeKey + definitionPart(i)})
			f.loops[f.object(e)] = loop
		}
	}
}

func (f *routeFinder) defineSpec(spec *ast.ValueSpec) {
	if len(spec.Values) == 0 {
		return
	}
	names := make([]ast.Expr, len(spec.Names))
	for i, name := range spec.Names {
		names[i] = name
	}
	f.defineAll(names, spec.Values)
}

func (f *routeFinder) defineParameters(fn *ast.FuncType) {
	for _, param := range fn.Params.List {
		for _, name := range param.Names {
			if obj := f.info.Defs[name]; obj != nil && len(f.defs[obj]) == 0 {
				f.set(name, routeDefinition{})
			}
		}
	}
}

// defineScope ties the parameter of a literal to the call that opens the scope of a prefix: r.Route("/users", func(r chi.Router) { … }).
func (f *routeFinder) defineScope(call *ast.CallExpr) {
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || !prefixLinks[strings.ToLower(sel.Sel.Name)] {
		return
	}
	for _, arg := range call.Args {
		if lit, ok := arg.(*ast.FuncLit); ok && len(lit.Type.Params.List) == 1 && len(lit.Type.Params.List[0].Names) == 1 {
			f.set(lit.Type.Params.List[0].Names[0], routeDefinition{call, scope})
		}
	}
}

func (f *routeFinder) set(e ast.Expr, def routeDefinition) {
	if e == nil {
		return
	}
	if obj := f.object(e); obj != nil {
		f.defs[obj] = append(f.defs[obj], def)
	}
}
