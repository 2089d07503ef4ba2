// What the place of a return does not tell of the value that is returned.
//
//	return firstOf(err, badRequest(err))     what firstOf finds in them, or an error of its own: who knows which
//	return c.redirect(code, target)          an error if redirect fails, whatever the conditions around are

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// isOneOfUnknown tells whether a callee returned the value that says nothing of when it does so, and may return another failure of which no
// status shows.
func (t tuple) isOneOfUnknown(all []tuple) bool {
	return slices.ContainsFunc(all, func(other tuple) bool {
		for i, a := range other.made {
			b := t.made[i]
			if a.Kind != response.Nil && len(a.Fields) == 0 && len(b.Fields) > 0 && a.wrote != nil && a.wrote == b.wrote && len(b.guards) == 0 {
				return true
			}
		}
		return false
	})
}

// failsItself tells whether the value is the error of a call that may succeed too: the conditions around are not why it failed.
func (f *function) failsItself(e exit, t tuple) bool {
	return slices.ContainsFunc(f.tuples(e.ret), func(other tuple) bool {
		for i, a := range other.made {
			if a.Kind == response.Nil && t.made[i].Kind != response.Nil && a.wrote != nil && a.wrote == t.made[i].wrote {
				return true
			}
		}
		return false
	})
}

// passedOn tells whether another function that was given the request has failed: the conditions around the call tell nothing of why.
func passedOn(t tuple) bool {
	return slices.ContainsFunc(t.alts, func(a alt) bool {
		call, ok := a.wrote.(*ssa.Call)
		return ok && slices.ContainsFunc(variables(call.Call.Signature().Params()), isRequest)
	})
}
