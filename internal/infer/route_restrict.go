package infer

import (
	"go/ast"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
)

// lets gives the methods that an adapter lets through to one of its arguments, nil if it lets through all or nothing shows.
//
//	func post(next http.HandlerFunc) http.HandlerFunc {
//		return func(w http.ResponseWriter, r *http.Request) {
//			if r.Method != http.MethodPost {
//				http.Error(w, "use POST", http.StatusMethodNotAllowed)
//				return
//			}
//			next(w, r)
//		}
//	}
func (f *routeFinder) lets(call *ast.CallExpr, arg ast.Expr) []string {
	c, ok := f.callee(call)
	if !ok {
		return methodOfAdapter(call)
	}
	if !f.answers405(c.body) {
		return nil
	}
	g := gatekeeper{routeFinder: f}
	for i, param := range f.parameters(c.typ) {
		if i < len(c.call.Args) && c.call.Args[i] == arg && param != nil {
			g.next = append(g.next, param)
		}
	}
	f.enter(c, func() { ast.Inspect(c.body, g.inspect) })
	if g.hidden {
		return nil
	}
	return g.methods
}

var adapterName = pattern.New(`^(?:require|only|allow|enforce|must)?(get|post|put|patch|delete)(?:only|method|handler)?$`)

// methodOfAdapter goes by the name of an adapter that lies elsewhere: PostOnly, requirePost.
func methodOfAdapter(call *ast.CallExpr) []string {
	name := ""
	switch fun := call.Fun.(type) {
	case *ast.Ident:
		name = fun.Name
	case *ast.SelectorExpr:
		name = fun.Sel.Name
	}
	if m := adapterName.FindStringSubmatch(strings.ToLower(name)); m != nil {
		return []string{strings.ToUpper(m[1])}
	}
	return nil
}
