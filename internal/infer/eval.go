package infer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// alt is one value that a variable can have, and the conditions under which it has it.
//
//	status := 500                        500, unless store.IsNotFound(err)
//	if store.IsNotFound(err) {
//		status = 404                 404, if store.IsNotFound(err)
//	}
type alt struct {
	response.Value
	guards   []guard
	wrote    ssa.Value // the call that the value comes from, if it does
	outcomes []int     // of that call, in which it gives the value; none where that does not show
	typ      types.Type
}

const (
	maxAlts    = 24     // alternatives of one value; more are unknown
	maxDepth   = 40     // steps of one evaluation, one inside the other
	maxMethods = 12     // methods of parts of values, one inside the other
	maxSteps   = 20_000 // steps for one function; the rest of what it does is unknown
)

var unknown = []alt{{}}

// eval gives what the value can be, as seen by the instruction that uses it.
func (f *function) eval(v ssa.Value, at ssa.Instruction) []alt {
	if alts, ok := f.values[reading{v, at}]; ok {
		return alts
	}
	f.steps++
	if f.busy[v] || f.depth > maxDepth || f.steps > maxSteps {
		f.cuts++
		return unknown
	}
	cuts := f.cuts
	f.busy[v] = true
	f.depth++
	alts := f.evaluate(v, at)
	f.depth--
	delete(f.busy, v)
	alts = bounded(collapsed(alts))
	if f.cuts == cuts {
		f.values[reading{v, at}] = alts
	}
	return alts
}

// collapsed makes fewer of too many alternatives. What is lost is what tells them apart, but not whether there is anything at all.
func collapsed(alts []alt) []alt {
	if len(alts) <= maxAlts {
		return alts
	}
	var out []alt
	for _, a := range alts {
		i := slices.IndexFunc(out, func(o alt) bool { return o.Kind == a.Kind && o.Type == a.Type && o.wrote == a.wrote })
		switch {
		case a.Kind != response.Object && a.Kind != response.Nil:
			return unknown
		case i >= 0:
			out[i].outcomes = append(out[i].outcomes, a.outcomes...)
		default:
			a.Value, a.guards, a.outcomes = response.Value{Kind: a.Kind, Type: a.Type}, nil, slices.Clone(a.outcomes)
			out = append(out, a)
		}
	}
	if len(out) > maxAlts {
		return unknown
	}
	return out
}

// reading is a value as an instruction sees it.
type reading struct {
	value ssa.Value
	at    ssa.Instruction
}

func (f *function) evaluate(v ssa.Value, at ssa.Instruction) []alt {
	if alts, ok := f.askedMethod(v); ok {
		return alts
	}
	switch v := v.(type) {
	case *ssa.Const:
		return []alt{{Value: f.constant(v)}}
	case *ssa.Parameter:
		return f.changed(v, at, []alt{{Value: response.Value{Kind: response.Parameter, Param: f.params[v]}, typ: v.Type()}})
	case *ssa.FreeVar:
		return f.captured(v)
	case *ssa.Phi:
		return f.phi(v)
	case *ssa.MakeInterface:
		return typed(f.eval(v.X, at), v.X.Type())
	case *ssa.ChangeInterface:
		return f.eval(v.X, at)
	case *ssa.ChangeType:
		return f.eval(v.X, at)
	case *ssa.Convert:
		return f.eval(v.X, at)
	case *ssa.TypeAssert:
		if v.CommaOk {
			return unknown
		}
		return f.asserted(f.eval(v.X, at), v.AssertedType)
	case *ssa.Extract:
		return f.extract(v, at)
	case *ssa.Call:
		return f.changed(v, at, f.results(v, 0))
	case *ssa.Field:
		return f.part(f.eval(v.X, at), step(v.X.Type(), v.Field))
	case *ssa.UnOp:
		if alts, ok := f.keptError(v); ok {
			return alts
		}
		if g, ok := v.X.(*ssa.Global); ok && v.Op == token.MUL {
			return readAt(at, f.global(g))
		}
		if v.Op == token.MUL {
			return f.load(v.X, v)
		}
	case *ssa.Alloc:
		return f.built(v, at)
	case *ssa.BinOp:
		return f.compared(v, at)
	case *ssa.Function, *ssa.MakeClosure, *ssa.MakeMap, *ssa.MakeSlice, *ssa.MakeChan:
		return []alt{{Value: response.Value{Kind: response.Object}}}
	}
	return unknown
}

func (f *function) constant(c *ssa.Const) response.Value {
	v := response.Value{Kind: response.Const}
	if e := f.exprs[c]; e != nil {
		v.Pos = e.Pos()
	}
	name := f.errorConstant(c)
	switch {
	case name != "":
		v.Kind, v.Name = response.Object, name
	case c.Value != nil:
		v.Text = constantText(c.Value)
	case zeroText(c.Type()) != "":
		v.Text = zeroText(c.Type())
	default:
		v.Kind = response.Nil
	}
	return v
}

func constantText(v constant.Value) string {
	if v.Kind() == constant.String {
		return constant.StringVal(v)
	}
	return v.ExactString()
}

// zeroText is the text of a basic type's zero value, "" for other types.
func zeroText(t types.Type) string {
	b, ok := t.Underlying().(*types.Basic)
	switch {
	case !ok:
		return ""
	case b.Info()&types.IsBoolean != 0:
		return "false"
	case b.Info()&types.IsNumeric != 0:
		return "0"
	}
	return ""
}

func (f *function) phi(v *ssa.Phi) []alt {
	var alts []alt
	for i, e := range v.Edges {
		guards := f.edgeGuards(v, i)
		for _, a := range f.eval(e, v) {
			if contradicts(guards, a.guards) {
				continue
			}
			a.guards = append(append([]guard{}, guards...), a.guards...)
			alts = append(alts, a)
		}
	}
	return alts
}

func (f *function) extract(v *ssa.Extract, at ssa.Instruction) []alt {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		if v.Index == 0 && isAsType(tuple) {
			return f.asserted(f.eval(tuple.Call.Args[0], at), resultType(tuple, 0))
		}
		return f.changed(v, at, f.results(tuple, v.Index))
	case *ssa.TypeAssert:
		if v.Index == 0 {
			return f.asserted(f.eval(tuple.X, at), tuple.AssertedType)
		}
	}
	return unknown
}

// typed adds the dynamic type that an interface value gets.
func typed(alts []alt, t types.Type) []alt {
	out := make([]alt, len(alts))
	for i, a := range alts {
		if a.Type == "" && a.Kind == response.Object {
			a.Type = typeName(t)
		}
		if (a.Kind == response.Unknown || a.Kind == response.Nil) && hasNoMethods(t) {
			a.Value = response.Value{Kind: response.Object, Type: noMethods}
		}
		if name := typeName(t); a.Kind == response.Unknown && name != "" && !types.IsInterface(t) && isStruct(t) {
			a.Value = response.Value{Kind: response.Object, Type: name}
		}
		if a.Kind == response.Nil && !types.IsInterface(t) {
			a.Value = response.Value{Kind: response.Object, Type: typeName(t)} // an interface that holds a nil pointer is not nil
		}
		out[i] = a
	}
	return out
}

// noMethods is the type of a list, a map and the like, which is no error and implements nothing.
const noMethods = "[]"

func hasNoMethods(t types.Type) bool {
	switch types.Unalias(t).(type) {
	case *types.Slice, *types.Map, *types.Array, *types.Chan:
		return true
	}
	return false
}

func step(t types.Type, field int) response.Step {
	s, ok := pointedTo(t).(*types.Struct)
	if !ok {
		return response.Step{}
	}
	return response.Step{Field: s.Field(field).Name()}
}

func withStep(path []response.Step, s response.Step) []response.Step {
	return append(append([]response.Step{}, path...), s)
}

// part takes a step from each alternative.
func (f *function) part(alts []alt, s response.Step) []alt {
	var out []alt
	for _, a := range alts {
		for _, v := range f.step(a.Value, s) {
			out = append(out, alt{Value: v, guards: a.guards, wrote: a.wrote, outcomes: a.outcomes})
		}
	}
	return out
}
