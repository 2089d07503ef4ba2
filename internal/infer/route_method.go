package infer

import (
	"go/ast"
	"go/constant"
	"strings"
)

// isMethod tells the method of the request, or a variable that holds it.
//
//	method := r.Method
func (f *routeFinder) isMethod(e ast.Expr) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if ok && sel.Sel.Name == "Method" {
		return isRequest(f.info.TypeOf(sel.X))
	}
	def, ok := f.definition(e)
	if !ok || ast.Unparen(def.expr) == ast.Unparen(e) {
		return false
	}
	sel, ok = ast.Unparen(def.expr).(*ast.SelectorExpr)
	return ok && sel.Sel.Name == "Method" && isRequest(f.info.TypeOf(sel.X))
}

// answers405 tells whether 405 is sent there, or a function that says so is called.
func (f *routeFinder) answers405(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		e, ok := n.(ast.Expr)
		if !ok {
			return !found
		}
		if value := f.info.Types[e].Value; value != nil && value.ExactString() == "405" && value.Kind() == constant.Int {
			found = true
		}
		if id, ok := e.(*ast.Ident); ok && strings.Contains(strings.ToLower(id.Name), "methodnotallowed") {
			found = true
		}
		return !found
	})
	return found
}
