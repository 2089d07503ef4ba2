package infer

import "go/types"

// The types of handlers: a function that takes the response and the request, whatever else it takes and returns, or a type that serves HTTP.
//
//	func(http.ResponseWriter, *http.Request) *HandlerError
//	func(w http.ResponseWriter, r *http.Request, p httprouter.Params)
//
// One that answers a text or a bool only looks at the request.

func isText(t types.Type) bool {
	if t == nil {
		return false
	}
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isHandlerShaped tells functions that take a response and a request, with whatever else, and types that serve HTTP.
func isHandlerShaped(t types.Type) bool {
	if t == nil {
		return false
	}
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return takesExchange(sig) && !looks(sig)
	}
	return serveMethod(t) != nil
}

// takesExchange tells whether a response and a request are among the parameters.
func takesExchange(sig *types.Signature) bool {
	writer, request := false, false
	for param := range sig.Params().Variables() {
		if isOwnExchange(param.Type()) {
			return true
		}
		writer = writer || isResponseWriter(param.Type())
		request = request || isRequest(param.Type())
	}
	return writer && request
}

// takesExchangeOnly tells whether the parameters are a response and a request and nothing else. What takes an error or a status too answers
// with it.
func takesExchangeOnly(sig *types.Signature) bool {
	params := sig.Params()
	return takesExchange(sig) && (params.Len() == 2 && !isExchange(params.At(1).Type()) || params.Len() == 1)
}

// looks tells functions that only look at the request: is it allowed, where does it lead?
func looks(sig *types.Signature) bool {
	if sig.Results().Len() == 0 {
		return false
	}
	b, ok := sig.Results().At(0).Type().Underlying().(*types.Basic)
	return ok && b.Info()&(types.IsString|types.IsBoolean) != 0
}

// serveMethod is the type's method that makes it an http.Handler.
func serveMethod(t types.Type) *types.Func {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	fn, ok := obj.(*types.Func)
	if !ok || !isHandlerShaped(fn.Type()) {
		return nil
	}
	return fn
}
