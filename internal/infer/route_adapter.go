package infer

import (
	"go/ast"
	"go/types"
	"slices"
)

// called looks through conversions and adapters, which take the handler as an argument, and into factories, which make it.
//
//	bouncer.Admin(httperror.LoggerHandler(h.create))      h.create
//	alice.New(auth, log).ThenFunc(s.create)               s.create
//	handlers.Purchases(db)                                the factory handlers.Purchases
func (f *routeFinder) called(call *ast.CallExpr) []routedHandler {
	if f.info.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return f.handlers(call.Args[0])
	}
	inner := f.adapted(call)
	if len(inner) == 0 {
		return f.made(call)
	}
	var all []routedHandler
	for _, arg := range inner {
		methods := f.lets(call, arg)
		for _, h := range f.handlers(arg) {
			if h.methods == nil {
				h.methods = methods
			}
			all = append(all, h)
		}
	}
	if found := slices.DeleteFunc(slices.Clone(all), func(h routedHandler) bool { return !h.found() }); len(found) > 0 {
		return found
	}
	return all[:1]
}

// adapted gives the arguments of an adapter that are handlers, be they functions of a shape of the project's own that takes the request.
func (f *routeFinder) adapted(call *ast.CallExpr) []ast.Expr {
	if args := f.handlerArguments(call); len(args) > 0 {
		return args
	}
	var all []ast.Expr
	for _, arg := range call.Args {
		sig, ok := underlyingOf(f.info.TypeOf(arg)).(*types.Signature)
		if ok && takesRequest(sig) && sig.Results().Len() > 0 && !isHandlerShaped(sig.Results().At(0).Type()) {
			all = append(all, arg)
		}
	}
	return all
}

func underlyingOf(t types.Type) types.Type {
	if t == nil {
		return nil
	}
	return t.Underlying()
}

func takesRequest(sig *types.Signature) bool {
	for param := range sig.Params().Variables() {
		if isRequest(param.Type()) {
			return true
		}
	}
	return false
}

// constantHandlers are the functions of net/http whose calls are handlers: their table knows what they answer.
var constantHandlers = map[string]bool{
	"net/http.RedirectHandler": true, "net/http.NotFoundHandler": true, "net/http.FileServer": true, "net/http.FileServerFS": true,
}

// made follows a factory to what it returns, if it is one of this package.
func (f *routeFinder) made(call *ast.CallExpr) []routedHandler {
	fn := f.function(call.Fun)
	if fn != nil && constantHandlers[fn.FullName()] {
		return []routedHandler{{call: call}}
	}
	if serve := f.ownServe(f.info.TypeOf(call)); serve != nil {
		return []routedHandler{{fn: serve}}
	}
	var all []routedHandler
	if c, ok := f.callee(call); ok {
		f.enter(c, func() {
			for _, result := range returnedExprs(c.body) {
				all = append(all, f.handlers(result)...)
			}
		})
	}
	var found []routedHandler
	for _, h := range all {
		if h.lit != nil && h.fn == nil && fn != nil {
			h.fn, h.call = fn, call
		}
		if h.found() {
			found = append(found, h)
		}
	}
	if len(found) > 0 {
		return found
	}
	if fn == nil {
		return []routedHandler{{}}
	}
	return []routedHandler{{fn: fn, call: call}}
}
