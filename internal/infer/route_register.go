package infer

import (
	"go/ast"
	"go/types"

	"github.com/statuslint/statuslint/internal/response"
)

// registered gives the registrations of the call that takes the handler, with what the rest of the chain adds. A call that only makes a
// handler of another one registers nothing.
//
//	r.HandleFunc("/users", s.create).Methods("POST")     HandleFunc takes the handler, Methods adds POST
//	http.StripPrefix("/users", h)                        no registration
func (f *routeFinder) registered(c routeChain) []registration {
	call := c.handler.call
	if c.hidden || f.adapts(call) {
		return nil
	}
	if found := f.follow(call); len(found) > 0 {
		return c.extend(found)
	}
	args := f.handlerArguments(call)
	return c.extend(f.register(f.shape(c), args[len(args)-1]))
}

// extend adds the chain's methods where the registrations have none.
func (c routeChain) extend(found []registration) []registration {
	if len(c.methods) == 0 {
		return found
	}
	for i, r := range found {
		var routes []response.Route
		for _, route := range r.Routes {
			if route.Method != "" {
				routes = append(routes, route)
				continue
			}
			for _, method := range c.methods {
				route.Method = method
				routes = append(routes, route)
			}
		}
		found[i].Routes = routes
	}
	return found
}

// handlerArguments gives the arguments that are handlers.
func (f *routeFinder) handlerArguments(call *ast.CallExpr) []ast.Expr {
	var all []ast.Expr
	for _, arg := range call.Args {
		if isHandlerShaped(f.info.TypeOf(arg)) {
			all = append(all, arg)
		}
	}
	return all
}

// adapts tells whether the call makes a handler of another one; a router that registers and returns itself does not.
func (f *routeFinder) adapts(call *ast.CallExpr) bool {
	result := f.info.TypeOf(call)
	if !isHandlerShaped(result) {
		return false
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	return !ok || !types.Identical(result, f.info.TypeOf(sel.X))
}
