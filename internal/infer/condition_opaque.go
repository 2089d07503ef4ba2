// Tests that ask an error something which nobody here understands: what is left then may be anything.
//
//	if retryable(err) {
//	if code := db.ErrorCode(err); code == db.UniqueViolation {

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
)

// asksOpaquely tells whether a condition asks an error something that nobody here understands.
func (f *function) asksOpaquely(cond ssa.Value) bool {
	return slices.ContainsFunc(callsIn(cond), f.takesError)
}

// testedOpaquely tells whether one of the guards asks the error something that nobody here understands.
func (f *function) testedOpaquely(v ssa.Value, all []guard) bool {
	return slices.ContainsFunc(all, func(g guard) bool {
		return g.any == nil && g.cond != nil && slices.ContainsFunc(callsIn(g.cond), func(call *ssa.Call) bool { return f.looksInto(call, g, v) })
	})
}

// looksInto tells whether a call of the guard gets the error, and says something of it that is neither known nor a plain test.
func (f *function) looksInto(call *ssa.Call, g guard, err ssa.Value) bool {
	if _, plain := f.testOf(g); plain && callOf(g.cond) == call {
		return false
	}
	if _, known := framework.Predicates()[calleeName(call)]; known {
		return false // it rules out what it asks for, and no more
	}
	return slices.ContainsFunc(f.resolve(&call.Call).args, func(arg ssa.Value) bool { return stripped(arg) == err })
}

// callsIn are the calls that the condition is, or compares.
func callsIn(cond ssa.Value) []*ssa.Call {
	var calls []*ssa.Call
	values := []ssa.Value{cond}
	if b, ok := cond.(*ssa.BinOp); ok {
		values = []ssa.Value{b.X, b.Y}
	}
	for _, v := range values {
		if call := callOf(v); call != nil {
			calls = append(calls, call)
		}
	}
	return calls
}
