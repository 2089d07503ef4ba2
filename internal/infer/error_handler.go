// Handlers of errors, which answer for somebody else's failure.
//
//	proxy.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) {
//		log.Print(err)
//	}                                               an implicit 200, because of err

package infer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// handlesError tells whether the function takes a response, a request and an error, and nobody here calls it: as
// net/http/httputil.ReverseProxy.ErrorHandler does.
func (f *function) handlesError() bool {
	params := f.fn.Signature.Params()
	return params.Len() == 3 && isResponseWriter(params.At(0).Type()) && isRequest(params.At(1).Type()) &&
		typeName(params.At(2).Type()) == anyError && f.usedAsValue()
}

// endingReason explains a way out on which nothing was sent.
func (f *function) endingReason(b *ssa.BasicBlock) reason {
	r := f.explain(f.guards(b))
	if len(r.causes) > 0 || r.opaque || !f.handlesError() {
		return r
	}
	if proxied, ok := f.proxiedReason(); ok {
		return proxied
	}
	err := f.fn.Params[len(f.fn.Params)-1]
	c := response.Cause{Kind: response.Failure, Strength: response.Condition, Evidence: "the error " + err.Name(), Pos: err.Pos()}
	return reason{causes: []response.Cause{c}, failed: true}
}

// proxiedReason explains what the error handler of a reverse proxy does, whatever the error is.
func (f *function) proxiedReason() (reason, bool) {
	if !f.handlesError() || !f.servesProxy() {
		return reason{}, false
	}
	err := f.fn.Params[len(f.fn.Params)-1]
	c := response.Cause{Kind: response.Upstream, Strength: response.Condition, Evidence: "the error of the proxied request", Pos: err.Pos()}
	return reason{causes: []response.Cause{c}, failed: true}, true
}

// servesProxy tells whether the function is a literal that becomes the ErrorHandler of a reverse proxy.
func (f *function) servesProxy() bool {
	refs := f.fn.Referrers()
	if refs == nil {
		return false
	}
	for _, ref := range *refs {
		if made, ok := ref.(*ssa.MakeClosure); ok && storedInProxy(made) {
			return true
		}
		if s, ok := ref.(*ssa.Store); ok && proxyHandler(s.Addr) {
			return true
		}
	}
	return false
}

func storedInProxy(made *ssa.MakeClosure) bool {
	for _, ref := range *made.Referrers() {
		if s, ok := ref.(*ssa.Store); ok && proxyHandler(s.Addr) {
			return true
		}
	}
	return false
}

// proxyHandler tells whether the address is of the field ErrorHandler of a net/http/httputil.ReverseProxy.
func proxyHandler(addr ssa.Value) bool {
	field, ok := addr.(*ssa.FieldAddr)
	return ok && typeName(field.X.Type()) == "*net/http/httputil.ReverseProxy" && step(field.X.Type(), field.Field).Field == "ErrorHandler"
}
