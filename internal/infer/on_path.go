// What the path names: where it is not there, 404 answers, whatever else the request holds.
//
//	post, err := posts.Find(r.PathValue("id"))     named by the path
//	author, err := users.Find(in.Author)           named by the body

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// markNamed notes of absences that it is the path that names what was looked up.
func (f *function) markNamed(r reason, v ssa.Value) reason {
	absent := func(c response.Cause) bool { return c.Kind == response.NotFound }
	if !slices.ContainsFunc(r.causes, absent) || !f.namedByPath(v) {
		return r
	}
	r.causes = slices.Clone(r.causes)
	for i, c := range r.causes {
		r.causes[i].ByPath = absent(c)
	}
	return r
}

// askedAbout is the value that a condition finds missing, or the error that it is asked of.
func (f *function) askedAbout(g guard) ssa.Value {
	if v := g.emptied(); v != nil {
		return v
	}
	if call, ok := g.cond.(*ssa.Call); ok && f.takesError(call) {
		args := f.resolve(&call.Call).args
		return args[slices.IndexFunc(args, func(arg ssa.Value) bool { return isError(arg.Type()) })]
	}
	return g.cond
}

// namedByPath tells whether what was looked up to get the value is named by the path of the request, and by nothing else in it.
func (f *function) namedByPath(v ssa.Value) bool {
	key := f.originOf(v)
	if call := callOf(onlyStored(v)); call != nil {
		key = f.originOfCall(call)
	} else if e, ok := v.(*ssa.Extract); ok && isLookup(e.Tuple) {
		key = f.originOf(e.Tuple.(*ssa.Lookup).Index)
	}
	return key.has(fromPath) && !key.has(fromContent|fromElsewhere)
}
