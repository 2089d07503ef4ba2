package infer

import (
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// test is a condition in plain terms: whether a value is nil, a constant, a sentinel or of a type.
//
//	err != nil                              err is "nil", not
//	errors.Is(err, sql.ErrNoRows)           err is "database/sql.ErrNoRows"
//	errors.As(err, &tooLarge)               err is "*net/http.MaxBytesError"
//	kind == "user"                          kind is "user"
type test struct {
	value ssa.Value
	path  []response.Step
	is    string
	not   bool
}

// testOf puts a guard into plain terms.
func (f *function) testOf(g guard) (test, bool) {
	if g.test != nil {
		return *g.test, true
	}
	switch cond := g.cond.(type) {
	case *ssa.BinOp:
		return f.comparison(cond, g.holds)
	case *ssa.Call:
		return f.errorTest(cond, g.holds)
	case *ssa.Extract:
		if assert, ok := cond.Tuple.(*ssa.TypeAssert); ok && cond.Index == 1 {
			return test{value: assert.X, is: typeName(assert.AssertedType), not: !g.holds}, typeName(assert.AssertedType) != ""
		}
	case *ssa.Parameter, *ssa.FreeVar, *ssa.UnOp, *ssa.Field:
		return test{value: cond, is: "true", not: !g.holds}, true
	}
	return test{}, false
}

func (f *function) comparison(b *ssa.BinOp, holds bool) (test, bool) {
	if t, ok := emptiness(b, holds); ok {
		return t, true
	}
	if b.Op != token.EQL && b.Op != token.NEQ {
		return test{}, false
	}
	for _, pair := range [][2]ssa.Value{{b.X, b.Y}, {b.Y, b.X}} {
		if name, ok := f.constantName(pair[1]); ok {
			return test{value: stripped(pair[0]), is: name, not: holds != (b.Op == token.EQL)}, true
		}
	}
	return test{}, false
}

// emptiness reads a comparison of a length with 0.
func emptiness(b *ssa.BinOp, holds bool) (test, bool) {
	call, ok := b.X.(*ssa.Call)
	if !ok || !isEmpty(b.Y) {
		return test{}, false
	}
	if builtin, ok := call.Call.Value.(*ssa.Builtin); !ok || builtin.Name() != "len" {
		return test{}, false
	}
	t := test{value: stripped(call.Call.Args[0]), path: []response.Step{{Method: lengthMethod}}, is: "0"}
	switch b.Op {
	case token.EQL:
		t.not = !holds
	case token.NEQ, token.GTR:
		t.not = holds
	default:
		return test{}, false
	}
	return t, true
}

// lengthMethod stands for the builtin len in the path of a test.
const lengthMethod = "len()"

// length gives the length of a value, as far as it shows.
func length(v response.Value) []response.Value {
	switch {
	case v.Kind == response.Nil:
		return []response.Value{{Kind: response.Const, Text: "0"}}
	case v.Kind == response.Const:
		return []response.Value{{Kind: response.Const, Text: strconv.Itoa(len(v.Text))}}
	}
	return []response.Value{{}}
}

// constantName is what a test compares with: nil, a constant, or a sentinel.
func (f *function) constantName(v ssa.Value) (string, bool) {
	switch v := stripped(v).(type) {
	case *ssa.Const:
		c := f.constant(v)
		if c.Kind == response.Nil {
			return "nil", true
		}
		return c.Text, true
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok && v.Op == token.MUL && isError(v.Type()) {
			return globalName(g), true
		}
	}
	return "", false
}

// errorTest reads errors.Is and errors.As.
func (f *function) errorTest(call *ssa.Call, holds bool) (test, bool) {
	name := calleeName(call)
	if name != "errors.Is" && name != "errors.As" && name != "github.com/pkg/errors.Is" && name != "github.com/pkg/errors.As" {
		return test{}, false
	}
	err, target := call.Call.Args[0], stripped(call.Call.Args[1])
	if name[len(name)-2:] == "Is" {
		sentinel, ok := f.constantName(target)
		return test{value: stripped(err), is: sentinel, not: !holds}, ok
	}
	pointer, ok := target.Type().Underlying().(*types.Pointer)
	if !ok {
		return test{}, false
	}
	is := typeName(pointer.Elem())
	return test{value: stripped(err), is: is, not: !holds}, is != ""
}

// stripped takes conversions to interfaces off a value.
func stripped(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		default:
			return v
		}
	}
}

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
	if yes, sure = decideAlone(v, is); sure || v.Kind != response.Object || v.Type == "" || v.Type == freshError || len(v.Wraps) > 0 {
		return yes, sure
	}
	asked := f.typeNamed(is)
	if is == anyError {
		asked = errorType
	}
	t := f.typeNamed(v.Type)
	if asked == nil || t == nil {
		return false, false
	}
	if iface, ok := asked.Underlying().(*types.Interface); ok {
		return types.Implements(t, iface), true
	}
	return false, !isError(t)
}

// anyError is the type of all errors.
const anyError = "error"

func decideObject(v response.Value, is string) (yes, sure bool) {
	switch {
	case is == "nil":
		return false, true
	case v.Name == is || v.Type == is:
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
		possible, open := f.possible(t, f.eval(c.args[t.Param], call))
		if !possible {
			return nil, false
		}
		if open {
			guards = append(guards, guard{test: &test{value: stripped(c.args[t.Param]), path: t.Path, is: t.Is, not: t.Not}})
		}
	}
	return guards, true
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

// compared evaluates a comparison whose sides are known.
func (f *function) compared(b *ssa.BinOp, at ssa.Instruction) []alt {
	t, ok := f.comparison(b, true)
	if !ok {
		return unknown
	}
	var out []alt
	for _, a := range f.eval(t.value, at) {
		yes, sure := f.decide(a.Value, t.is)
		if !sure {
			return unknown
		}
		text := "false"
		if yes != t.not {
			text = "true"
		}
		v := response.Value{Kind: response.Const, Text: text}
		if a.Kind != response.Nil {
			v.Causes = a.Causes
		}
		out = append(out, alt{Value: v, guards: a.guards, wrote: a.wrote})
	}
	return out
}
