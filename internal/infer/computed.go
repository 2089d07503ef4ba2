// Functions that only compute from what they are given: what is wrong then, is wrong with that.
//
//	func (l label) complete() bool { return l.owner != "" && l.name != "" }
//
//	l := parseLabel(r.FormValue("label"))
//	if !l.complete() {                      invalid input, for all that l is
//
// What is unsound: a package variable that holds an error or a regular expression is taken for a constant.

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// computes gives the parameters, 1-based, that the function computes its results from: none if it does, or asks for, anything else.
func (f *function) computes() []int {
	results := f.fn.Signature.Results()
	if results.Len() == 0 || f.writer >= 0 || !f.isComputed(f.fn) {
		return nil
	}
	var used []int
	for i, p := range f.fn.Params {
		if isError(p.Type()) {
			return nil // it is what it is made of
		}
		if len(*p.Referrers()) > 0 {
			used = append(used, i+1)
		}
	}
	return used
}

func (f *function) isComputed(fn *ssa.Function) bool {
	if fn.Recover != nil || len(fn.Blocks) == 0 {
		return false
	}
	for _, b := range fn.Blocks {
		if slices.ContainsFunc(b.Instrs, f.asksElsewhere) {
			return false
		}
	}
	return !slices.ContainsFunc(fn.AnonFuncs, func(inner *ssa.Function) bool { return !f.isComputed(inner) })
}

// asksElsewhere tells whether the instruction gets at anything but the values at hand.
func (f *function) asksElsewhere(i ssa.Instruction) bool {
	for _, op := range i.Operands(nil) {
		if g, ok := (*op).(*ssa.Global); ok && !isFixed(g) {
			return true
		}
	}
	switch i := i.(type) {
	case *ssa.Go, *ssa.Defer, *ssa.Send, *ssa.Select, *ssa.MakeChan, *ssa.RunDefers:
		return true
	case *ssa.UnOp:
		return i.Op == token.ARROW
	case *ssa.Lookup:
		return !isText(i.X.Type())
	case *ssa.Call:
		return f.calls(i)
	}
	return false
}

// isFixed tells whether a package variable holds what nobody changes: an error, a regular expression.
func isFixed(g *ssa.Global) bool {
	held := g.Type().(*types.Pointer).Elem()
	return isError(held) || typeName(held) == "*regexp.Regexp"
}

// calls tells whether the call leads to anything but a computation.
func (f *function) calls(call *ssa.Call) bool {
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin {
		return false
	}
	if call.Call.IsInvoke() {
		return calleeName(call) != "(error).Error"
	}
	if _, makes := framework.ErrorMakers()[calleeName(call)]; makes {
		return false
	}
	c := f.resolve(&call.Call)
	return c.obj == nil || !f.isComputation(c)
}

// isComputation tells whether the callee computes its results from its arguments alone.
func (f *function) isComputation(c callee) bool {
	if transforms(c.obj) {
		return true
	}
	s, ok := f.summaryOf(c)
	return ok && len(s.Computes) > 0
}

// computedFromInput tells whether the result of a call is computed from input of the request alone, or from what a parameter brings.
func (f *function) computedFromInput(call *ssa.Call) bool {
	c := f.resolve(&call.Call)
	s, ok := f.summaryOf(c)
	if !ok || len(s.Computes) == 0 {
		return false
	}
	input := false
	var params []int
	for _, p := range s.Computes {
		if p > len(c.args) || constantValue(c.args[p-1]) {
			continue
		}
		yes, more := f.input(c.args[p-1])
		if !yes && len(more) == 0 {
			return false
		}
		input = input || yes
		params = append(params, more...)
	}
	slices.Sort(params)
	params = slices.Compact(params)
	return input && len(params) == 0 || !input && len(params) == 1
}

// checked is the cause that an error which a computation has made is that of its input.
func (f *function) checked() []response.Cause {
	used := f.computes()
	if len(used) != 1 {
		return nil
	}
	obj, named := f.fn.Object().(*types.Func)
	if !named {
		return nil
	}
	evidence := "the check in " + framework.Short(obj.FullName())
	return []response.Cause{{Kind: response.Invalid, Strength: response.Condition, Evidence: evidence, Input: used[0]}}
}

// decidesApart tells whether the callee says yes or no beside its error, which then says that it could not tell.
//
//	ok, err := policy.Authorize(user, action)
func (f *function) decidesApart(call *ssa.Call) bool {
	return slices.ContainsFunc(variables(call.Call.Signature().Results()), isBool)
}

// isTest tells whether the call only looks at its arguments, by the standard library or in the project, and what it answers says that they
// are wrong: a function of the project that says yes may as well choose.
//
//	if !l.complete() {           invalid
//	if nameRequired(r) {         chooses
func (f *function) isTest(call *ssa.Call, g guard) bool {
	c := f.resolve(&call.Call)
	return c.obj != nil && (transforms(c.obj) || !g.holds && f.computedFromInput(call))
}
