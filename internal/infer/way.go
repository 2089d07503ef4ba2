// What a helper tests of its parameters on the way to what it sends.
//
//	w.WriteHeader(status)          with a body that is empty: status, no body
//	if len(body) > 0 {             with one that is not:      status, a body
//		w.Write(body)
//	}

package infer

import (
	"fmt"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

const maxTests = 6 // that one way remembers

// onward goes on to a block, and remembers what was tested of a parameter. A way that tests a thing and its opposite is none.
func (f *function) onward(w world, from, to *ssa.BasicBlock) []task {
	g, ok := edge(from, to)
	if !ok {
		return []task{{to, w}}
	}
	if w, ok = f.learning(w, g); !ok || g.isNever() {
		return nil
	}
	return []task{{to, w}}
}

// learning is the world in which the guard holds too, false if there is none.
func (f *function) learning(w world, g guard) (world, bool) {
	t, ok := f.parameterTest(g)
	if !ok || slices.ContainsFunc(w.tests, func(known response.Test) bool { return sameTest(known, t) && known.Not == t.Not }) {
		return w, true
	}
	if slices.ContainsFunc(w.tests, func(known response.Test) bool { return sameTest(known, t) }) {
		return w, false
	}
	if len(w.tests) < maxTests {
		w.tests = append(slices.Clone(w.tests), t)
	}
	return w, true
}

// parameterTest is what a guard tells of a parameter of a helper that gets the response, or of what the handler returned that an adapter
// calls.
func (f *function) parameterTest(g guard) (response.Test, bool) {
	if f.adapts == nil && (f.writer < 0 || f.isHandler()) {
		return response.Test{}, false
	}
	tests := f.conditions([]guard{g})
	if len(tests) != 1 || f.adapts == nil && tests[0].Param >= firstGiven {
		return response.Test{}, false
	}
	return tests[0], true
}

// sameTest tells whether both ask the same, whatever the answer.
func sameTest(a, b response.Test) bool {
	return a.Param == b.Param && a.Is == b.Is && slices.Equal(a.Path, b.Path)
}

// contradictory tells whether the tests ask the same and get both answers.
func contradictory(tests []response.Test) bool {
	for i, t := range tests {
		if slices.ContainsFunc(tests[i+1:], func(u response.Test) bool { return sameTest(t, u) && t.Not != u.Not }) {
			return true
		}
	}
	return false
}

// joined makes one outcome of two that differ in nothing but the answer to one test.
func joined(outcomes []response.Outcome) []response.Outcome {
	effects := make([]string, len(outcomes))
	same := func(i, j int) bool {
		for _, k := range []int{i, j} {
			if effects[k] == "" {
				effects[k] = effect(outcomes[k])
			}
		}
		return effects[i] == effects[j]
	}
	for i := 0; i < len(outcomes); i++ {
		for j := i + 1; j < len(outcomes); j++ {
			when, ok := withoutOpposite(outcomes[i].When, outcomes[j].When)
			if !ok || !same(i, j) {
				continue
			}
			outcomes[i].When = when
			outcomes, effects = slices.Delete(outcomes, j, j+1), slices.Delete(effects, j, j+1)
			i = -1 // the new one may be like one before
			break
		}
	}
	return outcomes
}

// withoutOpposite gives what two conditions share if they are the same but for one test, which holds in the one and not in the other.
func withoutOpposite(a, b []response.Test) ([]response.Test, bool) {
	if len(a) != len(b) {
		return nil, false
	}
	opposite := -1
	for i, t := range a {
		j := slices.IndexFunc(b, func(u response.Test) bool { return sameTest(t, u) })
		switch {
		case j < 0:
			return nil, false
		case b[j].Not == t.Not:
		case opposite >= 0:
			return nil, false
		default:
			opposite = i
		}
	}
	if opposite < 0 {
		return nil, false
	}
	return slices.Delete(slices.Clone(a), opposite, opposite+1), true
}

// effect is all that an outcome does, as a text.
func effect(o response.Outcome) string {
	return fmt.Sprint(sendsText(o.Sends), o.Creates, describeAll(o.Results))
}

// asksParts tells whether only parts of an argument decide, such as the code in an error that is there:
//
//	if code := err.StatusCode(); code != 0 {
func asksParts(guards []guard) bool {
	return len(guards) > 0 && !slices.ContainsFunc(guards, func(g guard) bool { return g.test == nil || len(g.test.path) == 0 })
}
