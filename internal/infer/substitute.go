// Summaries with the arguments of a call put in.
//
//	func fail(w http.ResponseWriter, status int, err error)     sends $1, because of $2
//	fail(w, 404, sql.ErrNoRows)                                 sends 404, because of absence

package infer

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// environment gives what the parameters of a summary stand for in one call, or for one value.
type environment struct {
	arg     func(param int) []alt         // the argument's alternatives
	carries func(param int) (bool, []int) // whether the argument is input of the request, or which parameters decide that
	tests   []response.Test               // what the outcome knows of its parameters
	mixed   func(param int) bool          // whether the argument is input put together with something of the server's own
	offPath func(param int) bool          // whether the argument is known to hold no value of the request's path
	passed  *passing                      // of the request's body; nil where there is no call
	at      token.Pos                     // of the call
	tabled  bool                          // a table knows the callee: what it fails for, it fails for at the call
}

func (f *function) environment(o response.Outcome, c callee, call ssa.Instruction) environment {
	return environment{
		tests: o.When,
		arg: func(p int) []alt {
			if p < 0 || p >= len(c.args) {
				return unknown
			}
			return f.open(f.eval(c.args[p], call), stripped(c.args[p]), f.guards(call.Block()))
		},
		carries: func(p int) (bool, []int) {
			if p < 0 || p >= len(c.args) || f.letThrough(c.args[p], call) {
				return false, nil
			}
			return f.input(c.args[p])
		},
		mixed:   func(p int) bool { return p >= 0 && p < len(c.args) && f.mixed(c.args[p]) },
		offPath: func(p int) bool { return p >= 0 && p < len(c.args) && f.argumentOffPath(c, p) },
		passed:  &passing{f, c, call},
		at:      call.Pos(),
		tabled:  f.isTabled(c),
	}
}

// open gives the alternatives that the guards leave open.
func (f *function) open(alts []alt, v ssa.Value, guards []guard) []alt {
	if !isError(v.Type()) || len(alts) < 2 {
		return alts
	}
	var out []alt
	for _, a := range alts {
		if !f.ruledOut(a, v, guards) {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return alts
	}
	return out
}

// argument gives the alternatives of a parameter that pass the outcome's tests.
func (f *function) argument(p int, env environment) []alt {
	var out []alt
	for _, a := range env.arg(p) {
		if f.passes(a.Value, p, env.tests) {
			out = append(out, narrowed(a, p, env.tests))
		}
	}
	return out
}

// passes tells whether the value can pass the tests of the parameter.
func (f *function) passes(v response.Value, p int, tests []response.Test) bool {
	for _, t := range tests {
		if t.Param != p || len(t.Path) > 0 {
			continue
		}
		if is, sure := f.decide(v, t.Is); sure && is == t.Not {
			return false
		}
	}
	return true
}

// narrowed makes a value that was tested for a sentinel that sentinel.
func narrowed(a alt, p int, tests []response.Test) alt {
	for _, t := range tests {
		if t.Param == p && len(t.Path) == 0 && !t.Not && t.Is != "nil" && a.Kind == response.Object && a.Name == "" {
			if kind, ok := meaningOf(t.Is); ok {
				cause := comparedWith(t.Is, token.NoPos)
				cause.Kind = kind
				a.Value.Causes = []response.Cause{cause}
			}
		}
	}
	return a
}

// substitute puts what the parameters stand for into a value.
func (f *function) substitute(v response.Value, env environment) []alt {
	switch v.Kind {
	case response.Parameter:
		alts := f.argument(v.Param, env)
		for _, s := range v.Path {
			alts = f.part(alts, s)
		}
		return alts
	case response.Object:
		return f.substituteObject(v, env)
	}
	v.Causes = f.settle(v.Causes, env)
	return []alt{{Value: v}}
}

// substituteObject puts arguments into the fields, the wrapped errors and the causes of an object.
func (f *function) substituteObject(v response.Value, env environment) []alt {
	alts := []alt{{Value: v}}
	alts[0].Causes = f.settle(v.Causes, env)
	alts[0].Fields, alts[0].Wraps = nil, nil
	for _, field := range v.Fields {
		alts = spread(alts, blurred(f.substitute(field.Value, env)), func(o *response.Value, x response.Value) {
			o.Fields = append(append([]response.Field{}, o.Fields...), response.Field{Name: field.Name, Value: x})
		})
	}
	for _, w := range v.Wraps {
		alts = spread(alts, f.substitute(w, env), func(o *response.Value, x response.Value) {
			o.Wraps = append(append([]response.Value{}, o.Wraps...), x)
		})
	}
	return alts
}

// spread makes an alternative of each pair; where there are too many, the part is unknown.
func spread(alts, parts []alt, put func(*response.Value, response.Value)) []alt {
	if len(parts) == 0 || len(alts)*len(parts) > maxAlts {
		parts = unknown
	}
	var out []alt
	for _, a := range alts {
		for _, p := range parts {
			if contradicts(a.guards, p.guards) {
				continue
			}
			joined := a
			put(&joined.Value, p.Value)
			joined.guards = append(append([]guard{}, a.guards...), p.guards...)
			out = append(out, joined)
		}
	}
	return out
}

// step takes one step from a value.
func (f *function) step(v response.Value, s response.Step) []response.Value {
	switch {
	case v.Kind == response.Parameter:
		v.Path = withStep(v.Path, s)
		return []response.Value{v}
	case s.Method == lengthMethod:
		return length(v)
	case v.Kind == response.Nil && s.As != "":
		return nil // there is nothing that is of the type
	case v.Kind != response.Object:
		return []response.Value{{}}
	case s.As != "":
		if inner, ok := f.as(v, s.As); ok {
			return []response.Value{inner}
		}
		return nil
	case s.Field != "":
		part, _ := v.Field(s.Field)
		return []response.Value{part}
	}
	return f.method(v, s.Method)
}

// method gives what a method without parameters returns for the value.
func (f *function) method(v response.Value, name string) []response.Value {
	f.steps++
	obj := f.methodOf(v.Type, name)
	if obj == nil || f.steps > maxSteps || f.depth > maxMethods {
		return []response.Value{{}}
	}
	f.depth++
	defer func() { f.depth-- }()
	v = f.embedded(v, name)
	s, ok := f.summaryOf(callee{obj: obj, fn: f.program(obj)})
	if !ok || v.Kind == response.Unknown {
		return []response.Value{{}}
	}
	var out []response.Value
	for _, o := range s.Outcomes {
		env := environment{tests: o.When, arg: func(int) []alt { return []alt{{Value: v}} }, carries: func(int) (bool, []int) { return false, nil }}
		if len(o.Results) == 0 || !f.consistent(o.When, v) {
			continue
		}
		for _, a := range f.substitute(o.Results[0], env) {
			out = append(out, a.Value)
		}
	}
	if len(out) == 0 {
		return []response.Value{{}}
	}
	return out
}

// consistent tells whether the value, taken as the receiver, can meet the conditions.
func (f *function) consistent(tests []response.Test, v response.Value) bool {
	for _, t := range tests {
		if t.Param != 0 {
			continue
		}
		values := []response.Value{v}
		for _, s := range t.Path {
			var next []response.Value
			for _, x := range values {
				next = append(next, f.step(x, s)...)
			}
			values = next
		}
		if len(values) == 1 {
			if is, sure := f.decide(values[0], t.Is); sure && is == t.Not {
				return false
			}
		}
	}
	return true
}

// methodOf finds a method of a type by its qualified name, in this package or one that it imports.
func (f *function) methodOf(name, method string) *types.Func {
	t := f.typeNamed(name)
	if t == nil {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, f.pass.Pkg, method)
	fn, _ := obj.(*types.Func)
	return fn
}

// embedded is the part of the value that has the method: the value itself, or a field that is embedded in it.
func (f *function) embedded(v response.Value, method string) response.Value {
	t := f.typeNamed(v.Type)
	_, index, _ := types.LookupFieldOrMethod(t, true, f.pass.Pkg, method)
	for _, i := range index[:max(0, len(index)-1)] {
		s, ok := pointedTo(t).(*types.Struct)
		if !ok {
			return response.Value{}
		}
		v, _ = v.Field(s.Field(i).Name())
		t = s.Field(i).Type()
	}
	return v
}
