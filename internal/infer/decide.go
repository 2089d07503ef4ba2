// Whether a value is what it is tested for, as far as its kind and its type tell.
//
//	reply(w, err)                           in reply, v is an "error" unless it is nil
//	reply(w, len(list))                     there it never is

package infer

import (
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// decideAlone tells whether a value is what it is tested for, and whether that is sure.
func decideAlone(v response.Value, is string) (yes, sure bool) {
	switch v.Kind {
	case response.Nil:
		return is == "nil", true
	case response.Const:
		return v.Text == is, is != "nil"
	case response.Object:
		return decideObject(v, is)
	}
	return false, false
}

// decide is decideAlone with what the types in sight tell: whether one is an interface that the other implements.
func (f *function) decide(v response.Value, is string) (yes, sure bool) {
	if is == anyError && v.Kind == response.Object && (v.Type == freshError || v.Name != "" || len(v.Causes) > 0 && v.Type == "") {
		return true, true
	}
	if v.Type == noMethods || f.isNone(v, is) {
		return false, true
	}
	if v.Kind == response.Object && len(v.Wraps) > 0 && v.Type != is && !isNamed(v, is) && is != "nil" {
		return f.decideWrapped(v, is)
	}
	asked := f.interfaceNamed(is)
	if yes, sure = decideAlone(v, is); sure && (asked == nil || yes) || v.Kind != response.Object || v.Type == "" || v.Type == freshError || len(v.Wraps) > 0 {
		return yes, sure
	}
	t := f.typeNamed(v.Type)
	switch {
	case t == nil:
		return false, false
	case asked != nil:
		return types.Implements(t, asked), true
	}
	return false, f.typeNamed(is) != nil && !isError(t)
}

// decideWrapped is decide for an error that is not what it is tested for itself, but may wrap it.
func (f *function) decideWrapped(v response.Value, is string) (yes, sure bool) {
	for _, w := range v.Wraps {
		if yes, sure := f.decide(w, is); yes || !sure {
			return yes, sure
		}
	}
	return false, v.Name != "" || v.Type != ""
}

// anyError is the type of all errors.
const anyError = "error"

// isNamed tells whether the value is the package variable, by whichever of its names.
func isNamed(v response.Value, name string) bool {
	return v.Name != "" && framework.Canonical(v.Name) == framework.Canonical(name)
}

func decideObject(v response.Value, is string) (yes, sure bool) {
	switch {
	case is == "nil":
		return false, true
	case isNamed(v, is) || v.Type == is:
		return true, true
	}
	for _, w := range v.Wraps {
		if yes, sure := decideAlone(w, is); yes || !sure {
			return yes, sure
		}
	}
	// an object of which neither the name nor the type is known may be anything; a sentinel or a new error is only itself
	return false, v.Name != "" || v.Type != "" && len(v.Wraps) > 0 || v.Type == freshError
}

// feasible tells whether an outcome can happen with the call's arguments, and what must hold of them if it is not sure.
func (f *function) feasible(o response.Outcome, c callee, call ssa.Instruction) ([]guard, bool) {
	var guards []guard
	for _, t := range o.When {
		if t.Param >= len(c.args) || t.Param < 0 {
			continue
		}
		arg := c.args[t.Param]
		if is, sure := f.decideBoxed(arg, t); sure && is == t.Not {
			return nil, false
		} else if sure {
			continue
		}
		t = f.plainer(t, arg)
		alts := slices.DeleteFunc(slices.Clone(f.eval(arg, call)), func(a alt) bool { return f.excluded(a, arg, f.guards(call.Block())) })
		possible, open := f.possible(t, alts)
		if !possible && len(alts) > 0 {
			return nil, false
		}
		if open {
			guards = append(guards, guard{test: &test{value: stripped(arg), path: t.Path, is: t.Is, not: t.Not}})
		}
	}
	return guards, true
}

// lengthOf gives the length of a list that is made at the call, as the arguments for a variadic parameter are.
func lengthOf(v ssa.Value) (n int, known bool) {
	switch v := v.(type) {
	case *ssa.Const:
		_, list := v.Type().Underlying().(*types.Slice)
		return 0, list && v.IsNil()
	case *ssa.Slice:
		if a, ok := v.X.(*ssa.Alloc); ok && v.Low == nil && v.High == nil {
			if array, ok := pointed(a).Underlying().(*types.Array); ok {
				return int(array.Len()), true
			}
		}
	}
	return 0, false
}

// decideBoxed tells what its type alone decides of a value that becomes an interface at the call. What an error wraps is open.
func (f *function) decideBoxed(arg ssa.Value, t response.Test) (yes, sure bool) {
	if n, known := lengthOf(arg); known && len(t.Path) == 1 && t.Path[0].Method == lengthMethod {
		return strconv.Itoa(n) == t.Is, true
	}
	boxed, ok := arg.(*ssa.MakeInterface)
	if !ok || len(t.Path) > 0 || types.IsInterface(boxed.X.Type()) {
		return false, false
	}
	own := boxed.X.Type()
	asked := f.interfaceNamed(t.Is)
	switch {
	case t.Is == "nil":
		return false, true
	case asked != nil:
		yes = types.Implements(own, asked)
	case f.typeNamed(t.Is) != nil:
		yes = typeName(own) == t.Is
	default:
		return false, false
	}
	return yes, yes || !isError(own)
}

// plainer makes a test for an interface that the argument's own type has anyway the test for nil that it comes to.
func (f *function) plainer(t response.Test, arg ssa.Value) response.Test {
	boxed, ok := arg.(*ssa.ChangeInterface)
	if !ok || len(t.Path) > 0 {
		return t
	}
	asked := f.interfaceNamed(t.Is)
	if asked == nil || !types.Implements(boxed.X.Type(), asked) {
		return t
	}
	t.Is, t.Not = "nil", !t.Not
	return t
}

// interfaceNamed is the interface type of the qualified name, nil if there is none in sight.
func (f *function) interfaceNamed(name string) *types.Interface {
	t := f.typeNamed(name)
	if name == anyError {
		t = errorType
	}
	if t == nil {
		return nil
	}
	iface, _ := t.Underlying().(*types.Interface)
	return iface
}

// possible tells whether one of the alternatives can pass the test, and whether another could fail it.
func (f *function) possible(t response.Test, alts []alt) (possible, open bool) {
	for _, s := range t.Path {
		alts = f.part(alts, s)
	}
	for _, a := range alts {
		is, sure := f.decide(a.Value, t.Is)
		if !sure {
			possible, open = true, true
		} else if is != t.Not {
			possible = true
		} else {
			open = true
		}
	}
	return possible, open
}
