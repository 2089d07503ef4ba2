// Which packages of other modules are worth an analysis: those that answer requests, as their signatures show. Most that import net/http
// are clients of something, and a caller learns nothing from them.
//
//	func Error(w http.ResponseWriter, err error)         serves
//	func Compress(next http.Handler) http.Handler        serves
//	func Check(r *http.Request) *StatusError             serves: the error has a status
//	func (c *Client) Do(r *http.Request) error           does not

package infer

import (
	"go/types"
	"slices"

	"github.com/statuslint/statuslint/internal/framework"
)

// Serves tells whether a function or method that other packages can call takes a response or a handler, makes a handler, or fails with a
// status. The package need not have the bodies of its functions. A framework does not count: its table says what it does.
func Serves(pkg *types.Package) bool {
	if framework.IsFramework(pkg.Path()) {
		return false
	}
	scope := pkg.Scope()
	return slices.ContainsFunc(scope.Names(), func(name string) bool {
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			return obj.Exported() && servesBy(obj.Signature())
		case *types.TypeName:
			return !obj.IsAlias() && servesByMethod(obj.Type())
		}
		return false
	})
}

func servesByMethod(t types.Type) bool {
	named, ok := t.(*types.Named)
	if !ok || types.IsInterface(t) {
		return false
	}
	for m := range named.Methods() {
		if m.Exported() && servesBy(m.Signature()) {
			return true
		}
	}
	return false
}

func servesBy(sig *types.Signature) bool {
	return slices.ContainsFunc(variables(sig.Params()), takesPart) ||
		slices.ContainsFunc(variables(sig.Results()), func(t types.Type) bool { return takesPart(t) || carriesStatus(t) })
}

// takesPart tells whether values of the type are a response, hold one, or are handlers.
func takesPart(t types.Type) bool {
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return slices.ContainsFunc(variables(sig.Params()), isResponseWriter)
	}
	return isResponseWriter(t) || holdsResponseWriter(t) || typeName(t) == "net/http.Handler"
}
