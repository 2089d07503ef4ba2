// Composite literals in which routes are listed, and the values of their fields.
//
//	var routes = []route{{Method: "GET", Path: "/users", Handler: list}}

package infer

import (
	"go/ast"
	"go/types"
)

// literal is the composite literal that the expression stands for.
func (f *routeFinder) literal(e ast.Expr) (*ast.CompositeLit, bool) {
	f.depth++
	defer func() { f.depth-- }()
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return e, true
	case *ast.UnaryExpr:
		return f.literal(e.X)
	case *ast.Ident, *ast.SelectorExpr:
		if def, ok := f.definition(e); ok && def.part == wholeValue && f.depth < maxRouteDepth {
			return f.literal(def.expr)
		}
	case *ast.CallExpr:
		if c, ok := f.callee(e); ok && f.depth < maxRouteDepth {
			if results := returnedExprs(c.body); len(results) == 1 {
				return f.literal(results[0])
			}
		}
	}
	return nil, false
}

// fieldOf is what a field was set to in the literal that the variable holds.
func (f *routeFinder) fieldOf(e ast.Expr) ast.Expr {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	lit, ok := f.literal(sel.X)
	if !ok {
		return nil
	}
	for _, field := range f.fields(lit) {
		if field.variable == f.object(sel) {
			return field.value
		}
	}
	return nil
}

// fieldValue is a field that a composite literal sets.
type fieldValue struct {
	variable *types.Var
	value    ast.Expr
}

// fields gives the fields that the literal of a struct sets.
func (f *routeFinder) fields(lit *ast.CompositeLit) []fieldValue {
	s, ok := pointedTo(f.info.TypeOf(lit)).(*types.Struct)
	if !ok {
		return nil
	}
	var all []fieldValue
	for i, elt := range lit.Elts {
		kv, keyed := elt.(*ast.KeyValueExpr)
		if !keyed {
			all = append(all, fieldValue{s.Field(i), elt})
			continue
		}
		if field, ok := f.object(kv.Key).(*types.Var); ok {
			all = append(all, fieldValue{field, kv.Value})
		}
	}
	return all
}

// pointedTo is the underlying type, of what it points to if it is a pointer.
func pointedTo(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	return t.Underlying()
}
