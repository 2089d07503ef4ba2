// Tests of the request's method: by comparison, in a list or a table, or by a function that asks for it.
//
//	r.Method != http.MethodPost
//	!slices.Contains(methods, r.Method)
//	handle, ok := handlers[r.Method]; !ok
//	!isPost(r)

package infer

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// askedMethod gives both values of a condition on the method of the request, the one that says that it is wrong with its cause.
func (f *function) askedMethod(v ssa.Value) ([]alt, bool) {
	wrong, ok := f.wrongMethod(v)
	if !ok {
		return nil, false
	}
	text := f.conditionText(guard{cond: v, holds: wrong})
	cause := response.Cause{Kind: response.WrongMethod, Strength: response.Condition, Evidence: text, Pos: v.Pos()}
	right := response.Value{Kind: response.Const, Text: strconv.FormatBool(!wrong)}
	no := response.Value{Kind: response.Const, Text: strconv.FormatBool(wrong), Causes: []response.Cause{cause}}
	return []alt{{Value: right}, {Value: no}}, true
}

// wrongMethod tells which value of the condition says that the method is wrong, if it asks for it.
func (f *function) wrongMethod(v ssa.Value) (wrong, asks bool) {
	if v.Type() == nil || !isBool(v.Type()) {
		return false, false
	}
	switch v := v.(type) {
	case *ssa.BinOp:
		equality := v.Op == token.EQL || v.Op == token.NEQ
		return v.Op == token.NEQ, equality && !isEmpty(v.Y) && (f.isMethod(v.X) || f.isMethod(v.Y))
	case *ssa.Call:
		c := f.resolve(&v.Call)
		return false, c.obj != nil && transforms(c.obj) && slices.ContainsFunc(c.args, f.isMethod)
	case *ssa.Lookup:
		return false, f.isMethod(v.Index)
	case *ssa.Extract:
		lookup, ok := v.Tuple.(*ssa.Lookup)
		return false, ok && f.isMethod(lookup.Index)
	}
	return false, false
}

// isMethod tells whether the value is the method of the request, as a text or as bytes, in whichever case.
func (f *function) isMethod(v ssa.Value) bool {
	if converted, ok := stripped(v).(*ssa.Convert); ok {
		v = converted.X
	}
	if call, ok := v.(*ssa.Call); ok {
		c := f.resolve(&call.Call)
		return framework.MethodCalls()[calleeName(call)] || c.obj != nil && transforms(c.obj) && len(c.args) == 1 && f.isMethod(c.args[0])
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	return ok && isRequest(addr.X.Type()) && step(addr.X.Type(), addr.Field).Field == "Method" && !f.isOutgoing(addr.X)
}

// isOutgoing tells whether the request is one that the service makes itself.
func (f *function) isOutgoing(request ssa.Value) bool {
	request = onlyStored(request)
	if _, made := request.(*ssa.Alloc); made {
		return true
	}
	call := callOf(request)
	if call == nil {
		return false
	}
	obj := f.resolve(&call.Call).obj
	return obj != nil && obj.Pkg() != nil && obj.Pkg().Path() == "net/http" && obj.Signature().Recv() == nil
}

// ofMethod takes what a test of the method explains for the reason only where nothing else decides: a method that is right is none, and where
// something of the service's own is asked as well, it is that.
//
//	if r.Method != http.MethodGet && !s.knows(r) {
//	if s.frozen {
//		if r.Method != http.MethodGet {
func (f *function) ofMethod(r reason, g guard, guards []guard) (reason, bool) {
	if !all(r.causes, response.WrongMethod) {
		return r, true
	}
	at := placeOf(g, guards)
	for i, other := range guards {
		asks, right := f.asksMethod(other)
		switch {
		case other.cond == g.cond && other.any == nil:
		case right && i < at:
			return reason{}, false
		case !asks && i < at, !asks && other.inside() && !f.isOfRequest(other):
			return reason{opaque: true}, true
		}
	}
	return r, true
}

// placeOf is the index of the guard, or of the disjunction that it is a part of, the outermost if there are several.
func placeOf(g guard, guards []guard) int {
	at := 0
	for i, other := range guards {
		if other.cond == g.cond && other.any == nil || slices.ContainsFunc(other.any, func(chain []guard) bool { return holdsGuard(chain, g) }) {
			at = i
		}
	}
	return at
}

func holdsGuard(chain []guard, g guard) bool {
	return slices.ContainsFunc(chain, func(other guard) bool { return other.cond == g.cond })
}

// asksMethod tells whether the guard asks for the method, and finds it right.
func (f *function) asksMethod(g guard) (asks, right bool) {
	if g.any != nil {
		right = true
		for _, chain := range g.any {
			for i, inner := range chain {
				asksToo, rightToo := f.asksMethod(inner)
				if !asksToo {
					return false, false
				}
				right = right && (i > 0 || rightToo)
			}
		}
		return true, right
	}
	if g.cond == nil || !isBool(g.cond.Type()) {
		return false, false
	}
	for _, a := range f.eval(g.cond, f.anchor(g.cond)) {
		wrong := all(a.Causes, response.WrongMethod)
		asks = asks || wrong
		right = right || !wrong && a.Text == strconv.FormatBool(g.holds)
	}
	return asks, asks && right
}

// isOfRequest tells whether the guard asks for something else that the request has.
func (f *function) isOfRequest(g guard) bool {
	if g.any != nil || g.cond == nil {
		return false
	}
	if t, plain := f.testOf(g); plain && f.isErrorLike(t.value) {
		return false
	}
	yes, _ := f.input(g.cond)
	return yes
}
