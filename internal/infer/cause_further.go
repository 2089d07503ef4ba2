// What a condition further out does not explain.
//
//	if !in.Stream {
//		switch v := (<-results).(type) {
//		default:
//			fail(w, 500)                        because of what came, not because of in.Stream

package infer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// sortsTypes tells whether the guard asks for the type of something: then that is why, and not what the input was further out.
func (g guard) sortsTypes() bool {
	e, ok := g.cond.(*ssa.Extract)
	if !ok {
		return false
	}
	assert, ok := e.Tuple.(*ssa.TypeAssert)
	return ok && !isError(assert.X.Type())
}

// isMadeHere tells whether an error was made where it is at hand. Why one came from a call is not why the call was made.
func (f *function) isMadeHere(a alt) bool {
	call, ok := a.wrote.(*ssa.Call)
	if !ok {
		return true
	}
	_, made := framework.ErrorMakers()[calleeName(call)]
	return made || f.onlyMakes(call)
}

// onlyMakes tells whether a function does nothing but make an error.
//
//	func notComplete(l label) error { return fmt.Errorf("%w: %s", errIncomplete, l) }
func (f *function) onlyMakes(call *ssa.Call) bool {
	results := call.Call.Signature().Results()
	if results.Len() != 1 || !isError(results.At(0).Type()) {
		return false
	}
	s, ok := f.summaryOf(f.resolve(&call.Call))
	return ok && len(s.Outcomes) > 0 && !slices.ContainsFunc(s.Outcomes, func(o response.Outcome) bool {
		return len(o.Results) != 1 || o.Results[0].Kind != response.Object || len(o.Results[0].Causes) > 0
	})
}

// causesOfCaller leaves the causes of an error that a function was given, and that is equal to another, to its callers: they know what the
// error was made for.
//
//	func refuse(w http.ResponseWriter, err error) {
//		if errors.Is(err, errBareLabel) {
func (f *function) causesOfCaller(t test) []response.Cause {
	alts := f.eval(t.value, f.anchor(t.value))
	if len(alts) != 1 || alts[0].Kind != response.Parameter || len(alts[0].Path) > 0 {
		return nil
	}
	return []response.Cause{{Error: alts[0].Param + 1, Is: t.is, Pos: t.pos}}
}

// onlyFailed tells whether nothing is known but that something failed.
func onlyFailed(causes []response.Cause) bool {
	return !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Kind != response.Failure })
}

// isAnyOf tells whether an error of the interface is any error: the tables know some that are not.
func (f *function) isAnyOf(name string) bool {
	_, known := meaningOf(name)
	return !known && f.interfaceNamed(name) != nil
}

// comparedWith is the cause that an error was found equal to another, of which nothing more is known.
func comparedWith(name string, at token.Pos) response.Cause {
	return response.Cause{Kind: response.Failure, Strength: response.Comparison, Evidence: "a comparison with " + framework.Short(name), Pos: at}
}
