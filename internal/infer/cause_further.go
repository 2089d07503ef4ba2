// What a condition further out does not explain.
//
//	if !in.Stream {
//		switch v := (<-results).(type) {
//		default:
//			fail(w, 500)                        because of what came, not because of in.Stream

package infer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
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
func isMadeHere(a alt) bool {
	call, ok := a.wrote.(*ssa.Call)
	if !ok {
		return true
	}
	_, made := framework.ErrorMakers()[calleeName(call)]
	return made
}
