// Results beside an error, of which it is known whether it is nil.
//
//	ok, err := enforcer.Enforce(user, path, method)
//	if err != nil {
//		…
//		return
//	}
//	if !ok {                      what Enforce says where it does not fail

package infer

import "golang.org/x/tools/go/ssa"

// errorsBeside gives what is left of the errors that the call of a result returned beside it, for each guard that tests one.
func (f *function) errorsBeside(result ssa.Value, all []guard) [][]alt {
	extract, ok := result.(*ssa.Extract)
	if !ok {
		return nil
	}
	var left [][]alt
	for _, g := range all {
		if g.any != nil {
			continue
		}
		t, ok := f.testOf(g)
		beside, also := t.value.(*ssa.Extract)
		if !ok || !also || beside == extract || beside.Tuple != extract.Tuple || !isError(beside.Type()) {
			continue
		}
		var possible []alt
		for _, a := range f.eval(beside, beside) {
			if !f.excluded(a, beside, []guard{g}) {
				possible = append(possible, a)
			}
		}
		left = append(left, possible)
	}
	return left
}

// together tells whether a value can be one of a call's results where one of the others is another result of it.
func together(a alt, others []alt) bool {
	for _, b := range others {
		if !apart([]alt{b}, a) {
			return true
		}
	}
	return len(others) == 0
}
