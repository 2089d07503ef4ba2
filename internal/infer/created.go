// What has been created on the way to a place: where the call that creates has failed, it has not.
//
//	id, err := s.users.Create(ctx, in)
//	if err != nil {
//		return                        nothing
//	}
//	fmt.Fprint(w, id)                     a user

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// everywhere gives what was created before, if something was on every way.
func everywhere(ways [][]response.Creation) []response.Creation {
	var out []response.Creation
	for _, way := range ways {
		if len(way) == 0 {
			return nil
		}
		out = way
	}
	return out
}

// succeeded gives the creations of which no guard says that they failed.
func (f *function) succeeded(creates []response.Creation, guards []guard) []response.Creation {
	if len(creates) == 0 {
		return nil
	}
	var failed []*ssa.Call
	for _, g := range guards {
		if call := f.failed(g); call != nil {
			failed = append(failed, call)
		}
	}
	return without(creates, failed)
}

// createdBefore gives what has been created where the function returns these results: an error among them is that of a call which failed.
func (f *function) createdBefore(e exit, t tuple) []response.Creation {
	var failed []*ssa.Call
	for i, result := range e.ret.Results {
		call, _ := t.made[i].wrote.(*ssa.Call)
		if call != nil && isError(result.Type()) && t.made[i].Kind == response.Object {
			failed = append(failed, call)
		}
	}
	return without(f.succeeded(e.creates, slices.Concat(t.guards, f.guards(e.ret.Block()))), failed)
}

func without(creates []response.Creation, failed []*ssa.Call) []response.Creation {
	return slices.DeleteFunc(slices.Clone(creates), func(c response.Creation) bool {
		return slices.ContainsFunc(failed, func(call *ssa.Call) bool { return call.Pos() == c.Pos })
	})
}

// failed is the call of which the guard says that it failed, nil if it says that of none.
func (f *function) failed(g guard) *ssa.Call {
	t, ok := f.testOf(g)
	if !ok || len(t.path) > 0 || !isError(t.value.Type()) || (t.is == "nil") != t.not {
		return nil
	}
	if call := callOf(t.value); call != nil {
		return call
	}
	var failed *ssa.Call
	for _, a := range f.eval(t.value, f.anchor(t.value)) {
		call, _ := a.wrote.(*ssa.Call)
		if a.Kind == response.Nil || call == failed && call != nil {
			continue
		}
		if call == nil || failed != nil {
			return nil
		}
		failed = call
	}
	return failed
}
