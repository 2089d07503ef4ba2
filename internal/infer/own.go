// Calls that get nothing of the request: whatever their error is, the client has not caused it and cannot mend it.
//
//	db, err := storage.Open()                     a fault of the server's
//	notes, err := s.notes.List(r.Context())       a fault of the server's
//	note, err := s.notes.Find(ctx, id)            not known: id is the client's

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// blamed gives the server the failures of which nothing is known but the call, where the client can have no part in them.
func (f *function) blamed(c response.Cause, v ssa.Value, guards []guard) response.Cause {
	call := callOf(onlyStored(v))
	if c.Kind != response.Failure || c.Error > 0 || c.Input > 0 || call == nil {
		return c
	}
	if f.isOwnCall(call) || f.isLeftOfLookup(call, v, guards) {
		c.Kind, c.Strength = response.ServerFault, response.Call
	}
	return c
}

// isOwnCall tells whether a call that gives something gets nothing of the request. What but does something may be forbidden by a state, which
// is a conflict; what is given a context alone may look up there who calls.
func (f *function) isOwnCall(call *ssa.Call) bool {
	c := f.resolve(&call.Call)
	if c.obj == nil || c.obj.Signature().Results().Len() < 2 || callerWords.MatchString(words(c.obj.Name())) {
		return false
	}
	inContext := slices.ContainsFunc(c.args, func(arg ssa.Value) bool { return isContext(arg.Type()) })
	if inContext && c.obj.Signature().Recv() == nil {
		return false
	}
	return !slices.ContainsFunc(c.args, holdsPath) && f.originOfAll(c.args) == 0
}

// isLeftOfLookup tells whether the call looks something up, and a guard says that its error is not absence: who tells that apart knows that the
// rest is none of the client's doing.
//
//	stack, err := stacks.Find(id)
//	if errors.Is(err, ErrNoStack) {
//		…
//	} else if err != nil {
func (f *function) isLeftOfLookup(call *ssa.Call, v ssa.Value, guards []guard) bool {
	c := f.resolve(&call.Call)
	if c.obj == nil || !lookupWords.MatchString(words(c.obj.Name())) {
		return false
	}
	return slices.ContainsFunc(guards, func(g guard) bool {
		kind, found := f.toldApartBy(g, v)
		return found && kind == response.NotFound
	})
}

// toldApartBy gives the kind that the guard says that the error is not of, by the tables or by the author's names.
func (f *function) toldApartBy(g guard, v ssa.Value) (response.CauseKind, bool) {
	if g.any != nil {
		return "", false
	}
	if t, ok := f.testOf(g); ok && t.not && t.value == v && len(t.path) == 0 && t.is != "nil" {
		if kind, known := meaningOf(t.is); known {
			return kind, true
		}
		return errorName(t.is)
	}
	call, ok := g.cond.(*ssa.Call)
	if !ok || g.holds || !slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool { return stripped(arg) == stripped(v) }) {
		return "", false
	}
	kind, _, found := f.predicate(guard{cond: call, holds: true, to: g.to})
	return kind, found
}
