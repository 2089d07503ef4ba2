// What a function returns, taken together.
//
//	return 0, err          (0, the error of the call above)
//	return n, nil          (anything, nil)

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

const maxTuples = 24 // alternatives of the results of one return

// tuple is one combination of results.
type tuple struct {
	values []response.Value // with the reasons for which they are returned
	alts   []alt            // the same
	made   []alt            // the same as they were made, without those reasons
	guards []guard
}

// tuples gives the combinations of results of a return. Many ways out end there, so it remembers them.
func (f *function) tuples(ret *ssa.Return) []tuple {
	known, ok := f.tuplesAt[ret]
	if !ok {
		known = f.combined(ret)
		f.tuplesAt[ret] = known
	}
	return slices.Clone(known)
}

// combined puts the results of a return together. Those that are merged in one place are taken together.
func (f *function) combined(ret *ssa.Return) []tuple {
	tuples := []tuple{{}}
	for _, result := range ret.Results {
		var next []tuple
		for _, t := range tuples {
			next = append(next, f.extended(t, result, ret)...)
		}
		if len(next) > maxTuples {
			n := len(ret.Results)
			return []tuple{{values: make([]response.Value, n), alts: make([]alt, n), made: make([]alt, n)}}
		}
		tuples = next
	}
	return tuples
}

// extended adds one more result to a tuple, in each way in which it can be.
func (f *function) extended(t tuple, result ssa.Value, ret *ssa.Return) []tuple {
	var out []tuple
	for _, a := range f.eval(result, ret) {
		if contradicts(t.guards, a.guards) || apart(t.made, a) || f.excluded(a, result, f.guards(ret.Block())) {
			continue
		}
		longer := tuple{
			made:   append(append([]alt{}, t.made...), a),
			guards: append(append([]guard{}, t.guards...), a.guards...),
		}
		a.Value = f.returnedUncut(f.returned(a, result, ret), slices.Concat(longer.guards, f.guards(ret.Block())))
		longer.values = append(append([]response.Value{}, t.values...), a.Value)
		longer.alts = append(append([]alt{}, t.alts...), a)
		out = append(out, longer)
	}
	return out
}

// excluded tells whether the guards say that the value is not this one.
func (f *function) excluded(a alt, v ssa.Value, guards []guard) bool {
	if contradicts(a.guards, guards) {
		return true
	}
	v = beforeDefers(v)
	if c, ok := v.(*ssa.ChangeInterface); ok {
		v = c.X // an error as an any is nil where the error is
	}
	for _, g := range guards {
		if t, ok := f.nilTest(g, v); ok && (a.Kind == response.Nil) == t.not && a.Kind != response.Unknown && a.Kind != response.Parameter {
			return true
		}
	}
	return isError(v.Type()) && f.ruledOut(a, v, guards)
}

// beforeDefers is the result as the return statement gave it: a function with deferred calls keeps it in a variable until they have run.
func beforeDefers(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return v
	}
	instrs := load.Block().Instrs
	for i := len(instrs) - 1; i >= 0; i-- {
		if s, ok := instrs[i].(*ssa.Store); ok && s.Addr == load.X {
			return s.Val
		}
	}
	return v
}

// nilTest reads a guard that asks whether the value is nil.
func (f *function) nilTest(g guard, v ssa.Value) (test, bool) {
	if g.any != nil {
		return test{}, false
	}
	t, ok := f.testOf(g)
	return t, ok && t.is == "nil" && len(t.path) == 0 && (t.value == v || loadedAgain(v, t.value, g))
}

// loadedAgain tells whether a variable that is not in a register is read once more, right after it was tested.
func loadedAgain(v, tested ssa.Value, g guard) bool {
	a, ok := v.(*ssa.UnOp)
	b, also := tested.(*ssa.UnOp)
	if !ok || !also || a.X != b.X || a.Block() != g.to {
		return false
	}
	return !slices.ContainsFunc(a.Block().Instrs, func(i ssa.Instruction) bool {
		s, stores := i.(*ssa.Store)
		return stores && s.Addr == a.X
	})
}

// returned gives a result with the reason for which it is returned.
func (f *function) returned(a alt, result ssa.Value, ret *ssa.Return) response.Value {
	v := a.Value
	if v.Kind == response.Unknown || v.Kind == response.Parameter || len(v.Causes) > 0 {
		return v
	}
	if v.Kind == response.Object && v.Type != freshError && !f.carriesStatusName(v.Type) && f.tells(v) {
		return v
	}
	guards := append(append([]guard{}, a.guards...), f.guards(ret.Block())...)
	r := f.explain(guards)
	switch {
	case isSpoken(v) && !slices.ContainsFunc(r.causes, func(c response.Cause) bool { return c.Strength > response.Condition }):
		return v // what its author calls it says more than a condition
	case len(r.causes) == 0 && f.carriesStatusName(v.Type) && leftByLoop(guards):
		v.Causes = []response.Cause{{Kind: response.Failure, Strength: response.Name, Evidence: "an error"}}
	case len(guards) > 0 && len(r.causes) == 0 && v.Kind == response.Object && untelling(v) && f.isMadeHere(a) && isError(result.Type()):
		v.Causes = f.checked()
	case !r.opaque:
		v.Causes = r.causes
	}
	return v
}

// tells tells whether an error has a cause, or a name that is known or tells one, in itself or in what it wraps.
func (f *function) tells(v response.Value) bool {
	return v.Name != "" && !untelling(v) || len(f.causesOfParts(v)) > 0
}

// isSpoken tells whether the error has a name that says what it is.
func isSpoken(v response.Value) bool {
	_, spoken := errorName(v.Name)
	return v.Name != "" && spoken
}

// untelling tells whether neither the tables nor its own words know what the error is.
func untelling(v response.Value) bool {
	_, known := meaningOf(v.Name)
	return !known && !isSpoken(v) && toldBy(v.Message) == ""
}

func (f *function) causesOfParts(v response.Value) []response.Cause {
	var causes []response.Cause
	for _, w := range v.Wraps {
		if w.Kind == response.Parameter {
			return []response.Cause{{Error: w.Param + 1}}
		}
		causes = append(causes, w.Causes...)
		if w.Name != "" && !untelling(w) {
			causes = append(causes, response.Cause{})
		}
	}
	return causes
}

// tuplesOf gives the combinations of results of one way out, by what the calls on the way did.
func (f *function) tuplesOf(e exit) []tuple {
	return slices.DeleteFunc(f.tuples(e.ret), func(t tuple) bool {
		return slices.ContainsFunc(t.made, func(a alt) bool { return e.unpicked(a) })
	})
}

// unpicked tells whether the value comes from an outcome of a call that did not happen on the way out.
func (e exit) unpicked(a alt) bool {
	for _, p := range e.picks {
		if a.wrote == p.call && len(a.outcomes) > 0 && !slices.Contains(a.outcomes, p.outcome) {
			return true
		}
	}
	return false
}

// apart tells whether the value comes from another outcome of a call than one of the others.
func apart(others []alt, a alt) bool {
	return slices.ContainsFunc(others, func(b alt) bool {
		return a.wrote != nil && a.wrote == b.wrote && len(a.outcomes) > 0 && len(b.outcomes) > 0 &&
			!slices.ContainsFunc(a.outcomes, func(n int) bool { return slices.Contains(b.outcomes, n) })
	})
}
