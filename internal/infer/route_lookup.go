package infer

import (
	"go/ast"
	"go/types"
	"slices"
)

// definition gives the only thing that the variable is set to. Wrapping it anew does not count.
//
//	h := http.HandlerFunc(s.create)     this
//	h = logged(h)                       not this
func (f *routeFinder) definition(e ast.Expr) (routeDefinition, bool) {
	obj := f.object(e)
	if obj == nil {
		return routeDefinition{}, false
	}
	if arg, ok := f.bound[obj]; ok {
		return routeDefinition{expr: arg}, true
	}
	if value := f.fieldOf(e); value != nil {
		return routeDefinition{expr: value}, true
	}
	all := f.definitions(obj)
	if len(all) != 1 || all[0].expr == nil {
		return routeDefinition{}, false
	}
	return all[0], true
}

func (f *routeFinder) definitions(obj types.Object) []routeDefinition {
	var all []routeDefinition
	for _, def := range f.defs[obj] {
		if def.expr == nil || def.part == scope || !f.mentions(def.expr, obj) {
			all = append(all, def)
		}
	}
	return all
}

// object is the variable, field or function that the expression names.
func (f *routeFinder) object(e ast.Expr) types.Object {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return f.info.ObjectOf(e)
	case *ast.SelectorExpr:
		return f.info.ObjectOf(e.Sel)
	}
	return nil
}

func (f *routeFinder) mentions(n ast.Node, objs ...types.Object) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && slices.Contains(objs, f.info.Uses[id]) {
			found = true
		}
		return !found
	})
	return found
}
