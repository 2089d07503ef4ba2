package infer

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// gatekeeper collects the methods under which an adapter goes on.
//
//	if r.Method != method && r.Method != http.MethodHead { … 405 … }     what method is in the call, and HEAD
//	switch r.Method { case "POST": next(w, r); default: … 405 … }        POST
//	if slices.Contains(methods, r.Method) { next(w, r) }                 what methods has
type gatekeeper struct {
	*routeFinder
	next    []types.Object // the parameters that hold the handler
	methods []string
	hidden  bool // a method does not show
}

func (g *gatekeeper) inspect(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.IfStmt:
		g.test(n)
	case *ast.SwitchStmt:
		g.choose(n)
	case *ast.CallExpr: // slices.Contains(methods, r.Method)
		if len(n.Args) == 2 && g.isMethod(n.Args[1]) && strings.HasSuffix(types.ExprString(n.Fun), "Contains") {
			g.let(n.Args[:1])
		}
	}
	return true
}

// test takes the methods of if r.Method != "POST" { 405 } and of if r.Method == "POST" { next(w, r) }.
func (g *gatekeeper) test(stmt *ast.IfStmt) {
	op := token.EQL
	if g.answers405(stmt.Body) {
		op = token.NEQ
	} else if !g.goesOn(stmt.Body) {
		return
	}
	ast.Inspect(stmt.Cond, func(n ast.Node) bool {
		if b, ok := n.(*ast.BinaryExpr); ok && b.Op == op {
			g.compare(b)
		}
		return true
	})
}

func (g *gatekeeper) compare(b *ast.BinaryExpr) {
	switch {
	case g.isMethod(b.X):
		g.let([]ast.Expr{b.Y})
	case g.isMethod(b.Y):
		g.let([]ast.Expr{b.X})
	}
}

func (g *gatekeeper) choose(stmt *ast.SwitchStmt) {
	if stmt.Tag == nil || !g.isMethod(stmt.Tag) {
		return
	}
	for _, clause := range stmt.Body.List {
		if clause := clause.(*ast.CaseClause); len(clause.List) > 0 && g.goesOn(clause) {
			g.let(clause.List)
		}
	}
}

func (g *gatekeeper) let(exprs []ast.Expr) {
	methods, ok := g.routeFinder.methods(exprs)
	g.methods = append(g.methods, methods...)
	g.hidden = g.hidden || !ok
}

// goesOn tells whether the handler is called.
func (g *gatekeeper) goesOn(n ast.Node) bool {
	if len(g.next) > 0 {
		return g.mentions(n, g.next...)
	}
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && isHandlerShaped(g.info.TypeOf(id)) {
			_, isVar := g.info.ObjectOf(id).(*types.Var)
			found = found || isVar
		}
		return !found
	})
	return found
}
