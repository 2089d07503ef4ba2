// Function literals that answer with the response of the handler around them, when somebody else runs them.
//
//	store.Update(func(tx *Tx) error {
//		…
//		w.WriteHeader(http.StatusNoContent)     decided here: nobody else knows of it
//		return nil
//	})

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// endsHere tells whether what the function answers is decided in it: it is a handler, or a literal that a handler hands to others.
func (f *function) endsHere() bool { return f.isRoot() || f.isHandedOut() }

// isHandedOut tells whether the function is a literal with the response of the function around it that is passed to a call, and called by
// nobody here.
func (f *function) isHandedOut() bool {
	if f.fn.Parent() == nil || f.writer >= 0 || len(f.callers[f.fn]) > 0 || !f.hasCaptured() {
		return false
	}
	refs := f.fn.Referrers()
	if refs == nil {
		return false
	}
	return !slices.ContainsFunc(*refs, func(ref ssa.Instruction) bool {
		made, ok := ref.(*ssa.MakeClosure)
		return ok && !goesIntoCalls(made)
	})
}

func (f *function) hasCaptured() bool {
	return slices.ContainsFunc(f.fn.FreeVars, func(v *ssa.FreeVar) bool { return f.capturesResponse(v) })
}

// goesIntoCalls tells whether the literal goes into a call, and nowhere else.
func goesIntoCalls(made *ssa.MakeClosure) bool {
	calls := 0
	for _, ref := range *made.Referrers() {
		switch ref := ref.(type) {
		case *ssa.DebugRef:
		case *ssa.Call:
			if ref.Call.Value == made {
				return false
			}
			calls++
		default:
			return false
		}
	}
	return calls > 0
}
