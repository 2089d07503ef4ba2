package infer

import (
	"go/ast"
	"go/types"
)

// follow reads the registrations in the body of the project's own function that registers what it is given.
//
//	func (s *server) post(path string, h http.HandlerFunc) { s.mux.HandleFunc("POST /api"+path, s.auth(h)) }
//	s.post("/users", s.create)             POST /api/users → (*server).create
func (f *routeFinder) follow(call *ast.CallExpr) []registration {
	c, ok := f.callee(call)
	if !ok || c.call != call {
		return nil
	}
	var found []registration
	f.enter(c, func() {
		given := f.givenHandlers(c)
		seen := map[ast.Node]bool{}
		ast.Inspect(c.body, func(n ast.Node) bool {
			if inner, ok := n.(*ast.CallExpr); ok && !seen[inner] {
				for r := inner; r != nil; r = receiverCall(r) {
					seen[r] = true
				}
				found = append(found, f.followed(inner, given)...)
			}
			return true
		})
	})
	args := f.handlerArguments(call)
	for i := range found {
		found[i].Node = args[len(args)-1]
	}
	return found
}

// givenHandlers are the parameters that hold handlers.
func (f *routeFinder) givenHandlers(c routeCallee) []types.Object {
	var all []types.Object
	for _, param := range f.parameters(c.typ) {
		if param != nil && isHandlerShaped(param.Type()) {
			all = append(all, param)
		}
	}
	return all
}

// followed gives the registrations of a call in the body, if it is a given handler that it registers.
func (f *routeFinder) followed(call *ast.CallExpr, given []types.Object) []registration {
	if f.info.Types[call.Fun].IsType() {
		return nil
	}
	chain := f.fold(f.links(call))
	if chain.handler == nil {
		return nil
	}
	for _, arg := range f.handlerArguments(chain.handler.call) {
		if f.reaches(arg, given) {
			return f.registered(chain)
		}
	}
	return nil
}

// reaches tells whether the expression, or what its variable holds, mentions one of the objects.
func (f *routeFinder) reaches(e ast.Expr, objs []types.Object) bool {
	if f.mentions(e, objs...) {
		return true
	}
	if obj := f.object(e); obj != nil && f.bound[obj] != nil {
		return false
	}
	def, ok := f.definition(e)
	return ok && f.mentions(def.expr, objs...)
}
