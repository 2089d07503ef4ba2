// Tests of the media type that the request says its body has.
//
//	r.Header.Get("Content-Type") != "application/json"
//	!strings.HasPrefix(r.Header.Get("Content-Type"), "multipart/")
//	decode, ok := decoders[mediaType]; !ok

package infer

import (
	"go/token"
	"net/textproto"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// mediaTest reads tests of the media type.
func (f *function) mediaTest(g guard) (response.CauseKind, response.Strength, bool) {
	return response.Unsupported, response.Condition, g.inside() && f.rejects(g) && f.asksMediaType(g.cond)
}

// rejects tells whether the condition says that something is not as it should be.
func (f *function) rejects(g guard) bool {
	if b, ok := g.cond.(*ssa.BinOp); ok && (b.Op == token.EQL || b.Op == token.NEQ) {
		return (b.Op == token.NEQ) == g.holds || isEmpty(b.Y)
	}
	return !g.holds
}

// asksMediaType tells whether what is tested is the media type, compared with something or given to a function that knows.
func (f *function) asksMediaType(cond ssa.Value) bool {
	switch cond := cond.(type) {
	case *ssa.BinOp:
		return f.isMediaType(cond.X, 0) || f.isMediaType(cond.Y, 0)
	case *ssa.Call:
		return f.anyMediaType(cond.Call.Args, 0)
	case *ssa.Lookup:
		return f.isMediaType(cond.Index, 0)
	case *ssa.Extract:
		lookup, ok := cond.Tuple.(*ssa.Lookup)
		return ok && f.isMediaType(lookup.Index, 0)
	}
	return false
}

const maxCuts = 8 // of a text, one after the other

// isMediaType tells whether the value is the field Content-Type of the request, or what functions of the standard library make of it.
func (f *function) isMediaType(v ssa.Value, depth int) bool {
	v = stripped(v)
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL { // an element of what strings.Split gives
		if element, ok := load.X.(*ssa.IndexAddr); ok {
			v = element.X
		}
	}
	call := callOf(v)
	if call == nil || depth > maxCuts {
		return false
	}
	if calleeName(call) == "(net/http.Header).Get" {
		request, _ := f.input(call.Call.Args[0])
		return request && textproto.CanonicalMIMEHeaderKey(f.text(call.Call.Args[1])) == "Content-Type"
	}
	c := f.resolve(&call.Call)
	return c.obj != nil && transforms(c.obj) && f.anyMediaType(c.args, depth+1)
}

func (f *function) anyMediaType(values []ssa.Value, depth int) bool {
	return slices.ContainsFunc(values, func(v ssa.Value) bool { return f.isMediaType(v, depth) })
}
