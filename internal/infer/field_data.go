package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// holdsData tells whether the value of a field that is called an error is data that was asked for, or nothing: it may be empty, and what it
// tells of has not happened here.
//
//	{"status": job.State, "error": job.LastError}
//	{"errors": entries}
//	{"errors": []string{}}
func (f *function) holdsData(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.UnOp:
		addr, ok := v.X.(*ssa.FieldAddr)
		return ok && f.isPlain(addr.X)
	case *ssa.Field:
		return f.isPlain(v.X)
	case *ssa.Lookup, *ssa.Index:
		return true
	case *ssa.Slice:
		array, ok := v.X.(*ssa.Alloc)
		return ok && isEmptyArray(pointed(array))
	case *ssa.Extract, *ssa.Call:
		call := callOf(v)
		return call != nil && isList(v.Type()) && !f.takesError(call)
	}
	return false
}

// isPlain tells whether the fields of the value are those of some thing: it is no error and no variable that this function fills.
func (f *function) isPlain(v ssa.Value) bool {
	if a, ok := v.(*ssa.Alloc); ok && len(storesTo(a)) == 0 {
		return false
	}
	return !f.isErrorLike(v) && !isFailure(v.Type())
}

func isEmptyArray(t types.Type) bool {
	a, ok := t.Underlying().(*types.Array)
	return ok && a.Len() == 0
}

// isList tells whether the type is a list of anything but errors.
func isList(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && !slices.ContainsFunc([]types.Type{s.Elem(), types.NewPointer(s.Elem())}, func(t types.Type) bool { return isError(t) || isFailure(t) })
}
