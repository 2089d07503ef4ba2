// Errors of the standard library, which are none of the project's own.
//
//	info, err := os.Stat(name)
//	if err != nil {
//		return Error(http.StatusForbidden, err)    403: whatever Error does with an *apiError or ErrTaken, err is neither
//	}

package infer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// isStandard tells whether the callee is of the standard library.
func (c callee) isStandard() bool {
	if c.obj == nil || c.obj.Pkg() == nil {
		return false
	}
	first, _, _ := strings.Cut(c.obj.Pkg().Path(), "/")
	return isStandardRoot(first)
}

// foreign marks errors as the standard library's.
func foreign(alts []alt) []alt {
	out := make([]alt, len(alts))
	for i, a := range alts {
		a.Foreign = a.Kind == response.Object
		out[i] = a
	}
	return out
}

// isForeignCall tells whether the call is of the standard library's own code alone: it hands on no error of the project's, neither one that
// it is given nor one of a function or a method that it calls.
func (f *function) isForeignCall(c callee) bool {
	if !c.isStandard() || f.isOwn(c.obj.Pkg().Path()) || c.obj.Pkg().Path() == "context" {
		return false
	}
	return !slices.ContainsFunc(arguments(c.args), func(arg ssa.Value) bool {
		t := stripped(arg).Type()
		_, runs := t.Underlying().(*types.Signature)
		return runs || isError(t) || f.mayFailInside(t, 0)
	})
}

const maxNesting = 4 // of types

// mayFailInside tells whether the type, or that of a part, is the project's own and has a method that returns an error, such as
// UnmarshalJSON, Scan or Read.
func (f *function) mayFailInside(t types.Type, depth int) bool {
	if depth > maxNesting {
		return true
	}
	t = types.Unalias(t)
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if named, ok := t.(*types.Named); ok && named.Obj().Pkg() != nil {
		if !f.isOwn(named.Obj().Pkg().Path()) {
			return false
		}
		if returnsError(types.NewMethodSet(types.NewPointer(named))) {
			return true
		}
	}
	switch t := t.Underlying().(type) {
	case *types.Struct:
		return slices.ContainsFunc(slices.Collect(t.Fields()), func(v *types.Var) bool { return f.mayFailInside(v.Type(), depth+1) })
	case *types.Slice:
		return f.mayFailInside(t.Elem(), depth+1)
	case *types.Array:
		return f.mayFailInside(t.Elem(), depth+1)
	case *types.Map:
		return f.mayFailInside(t.Elem(), depth+1)
	}
	return false
}

func returnsError(methods *types.MethodSet) bool {
	for method := range methods.Methods() {
		if errorResult(method.Type().(*types.Signature)) >= 0 {
			return true
		}
	}
	return false
}

// isOwn tells whether the package of the path belongs to the project. Where no module says so, the beginning of the path does.
func (in *inference) isOwn(path string) bool {
	own := in.pass.Pkg.Path()
	if in.pass.Module != nil && in.pass.Module.Path != "" {
		own = in.pass.Module.Path
		return path == own || strings.HasPrefix(path, own+"/")
	}
	return path == own || projectRoot(path) == projectRoot(own)
}

// projectRoot is github.com/acme of github.com/acme/shop/store.
func projectRoot(path string) string {
	first, rest, _ := strings.Cut(path, "/")
	if isStandardRoot(first) {
		return first
	}
	second, _, _ := strings.Cut(rest, "/")
	return first + "/" + second
}

// isNone tells whether the value is an error of the standard library, and what it is asked for another one: of a type that holds a status to
// answer with, or the project's own. Types that the standard library can have as well, interfaces, are open.
func (f *function) isNone(v response.Value, is string) bool {
	if !v.Foreign {
		return false
	}
	dot := strings.LastIndexByte(is, '.')
	return f.isAnswer(is) || dot > 0 && f.isOwn(strings.TrimPrefix(is[:dot], "*")) && f.interfaceNamed(is) == nil
}

// isAnswer tells whether the type is of errors that hold a status to answer with. Callbacks and drivers hand their own errors through the
// standard library, but those have none.
func (in *inference) isAnswer(name string) bool {
	_, ok := in.statusField(name)
	return ok
}
