package infer

import (
	"go/types"
	"slices"
	"sort"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// built gives the struct that a variable or a composite literal holds.
//
//	failure := &apiError{Status: 500, Err: err}
//	if errors.Is(err, store.ErrNotFound) {
//		failure.Status = 404
//	}
func (f *function) built(a *ssa.Alloc, at ssa.Instruction) []alt {
	t := pointed(a)
	copies := map[ssa.Instruction]ssa.Value{}
	for _, s := range storesTo(a) {
		copies[s] = s.Val
	}
	for _, call := range fills(a) {
		copies[call] = nil
	}
	var base []alt
	for _, w := range reaching(copies, at) {
		if w == nil {
			base = append(base, alt{Value: response.Value{Kind: response.Object, Type: "*" + typeName(t), Fields: zeroFields(t)}})
			continue
		}
		if copies[w] == nil {
			base = append(base, f.guarded(f.filled(a, w.(*ssa.Call)), w.Block(), at.Block())...)
			continue
		}
		base = append(base, f.guarded(f.eval(copies[w], w), w.Block(), at.Block())...)
	}
	for i := range base {
		base[i].typ = a.Type()
	}
	return f.changed(a, at, base)
}

// zeroFields gives the fields of basic types, which a literal that leaves them out sets to zero.
func zeroFields(t types.Type) []response.Field {
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var fields []response.Field
	for v := range s.Fields() {
		if text := zeroText(v.Type()); text != "" {
			fields = append(fields, response.Field{Name: v.Name(), Value: response.Value{Kind: response.Const, Text: text}})
		}
	}
	sort.Slice(fields, func(i, j int) bool { return fields[i].Name < fields[j].Name })
	return fields
}

// changed puts what is stored in the fields of the pointer into the alternatives of what it points to.
func (f *function) changed(pointer ssa.Value, at ssa.Instruction, alts []alt) []alt {
	if pointer.Referrers() == nil || !isPointer(pointer.Type()) {
		return alts
	}
	writes := map[int]map[ssa.Instruction]ssa.Value{}
	var fields []int
	note := func(field int, by ssa.Instruction, v ssa.Value) {
		if writes[field] == nil {
			writes[field] = map[ssa.Instruction]ssa.Value{}
			fields = append(fields, field)
		}
		writes[field][by] = v
	}
	for _, ref := range *pointer.Referrers() {
		if addr, ok := ref.(*ssa.FieldAddr); ok {
			for _, s := range storesTo(addr) {
				note(addr.Field, s, s.Val)
			}
		}
	}
	for call, numbers := range f.changes(pointer) {
		for _, field := range fieldsOf(pointer, numbers) {
			note(field, call, nil)
		}
	}
	sort.Ints(fields)
	for _, field := range fields {
		alts = f.override(alts, step(pointer.Type(), field).Field, writes[field], at)
	}
	return alts
}

// override replaces one field by what was stored in it.
func (f *function) override(alts []alt, name string, writes map[ssa.Instruction]ssa.Value, at ssa.Instruction) []alt {
	var out []alt
	for _, w := range reaching(writes, at) {
		if w == nil {
			out = append(out, alts...)
			continue
		}
		if writes[w] == nil { // a call has stored something
			out = append(out, blotted(alts, name)...)
			continue
		}
		for _, v := range blurred(f.guarded(f.eval(writes[w], w), w.Block(), at.Block())) {
			out = append(out, replaced(alts, name, v)...)
		}
	}
	if len(out) > maxAlts {
		return unknown
	}
	return out
}

// replaced puts a value into the field of every alternative that can be together with it.
func replaced(alts []alt, name string, v alt) []alt {
	var out []alt
	for _, a := range alts {
		if a.Kind == response.Nil || contradicts(a.guards, v.guards) {
			continue
		}
		a.Value = asObject(a)
		a.Fields = withField(a.Fields, response.Field{Name: name, Value: v.Value})
		a.guards = append(append([]guard{}, v.guards...), a.guards...)
		out = append(out, a)
	}
	return out
}

// asObject gives the value as a struct in which a field can be set: of a parameter the others stay what the caller gives.
func asObject(a alt) response.Value {
	if a.Kind == response.Object {
		return a.Value
	}
	object := response.Value{Kind: response.Object}
	s, ok := pointedTo(a.typ).(*types.Struct)
	if a.Kind != response.Parameter || !ok {
		return object
	}
	object.Type = typeName(a.typ)
	for v := range s.Fields() {
		path := append(slices.Clone(a.Path), response.Step{Field: v.Name()})
		object.Fields = append(object.Fields, response.Field{Name: v.Name(), Value: response.Value{Kind: response.Parameter, Param: a.Param, Path: path}})
	}
	sort.Slice(object.Fields, func(i, j int) bool { return object.Fields[i].Name < object.Fields[j].Name })
	return object
}

// blotted gives the alternatives of which nothing is known of a field.
func blotted(alts []alt, name string) []alt {
	var out []alt
	for _, a := range alts {
		if a.Kind == response.Object {
			a.Fields = withField(a.Fields, response.Field{Name: name})
		}
		out = append(out, a)
	}
	return out
}

// blurred makes one unknown value of alternatives that no test and no status can depend on: a made-up id, a trace, a text put together.
func blurred(alts []alt) []alt {
	constant := true
	for _, a := range alts {
		plain := a.Kind == response.Object && a.Type == "" && a.Name == "" && len(a.Fields) == 0 && len(a.Wraps) == 0 && (a.typ == nil || !isError(a.typ))
		text := a.Kind == response.Const && !isNumber(a.Text)
		if !plain && !text && a.Kind != response.Unknown {
			return alts
		}
		constant = constant && text
	}
	if len(alts) < 2 || constant {
		return alts
	}
	return unknown
}

func isNumber(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil || text == "true" || text == "false"
}

func withField(fields []response.Field, field response.Field) []response.Field {
	out := []response.Field{field}
	for _, f := range fields {
		if f.Name != field.Name {
			out = append(out, f)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// global gives the value of a package variable.
func (f *function) global(g *ssa.Global) []alt {
	name := globalName(g)
	elem := g.Type().Underlying().(*types.Pointer).Elem()
	stores := f.globals[g]
	if g.Pkg != nil && g.Pkg.Pkg == f.pass.Pkg && len(stores) == 1 && !f.shared[g] && g.Pkg.Func("init") == stores[0].Parent() {
		if init := f.functions[stores[0].Parent()]; init != nil {
			return named(init.eval(stores[0].Val, stores[0]), name)
		}
	}
	if fact, ok := f.variable(g); ok {
		return named([]alt{{Value: fact}}, name)
	}
	if code, ok := framework.StatusSentinels()[name]; ok {
		return []alt{{Value: withStatus(name, typeName(elem), code)}}
	}
	if isError(elem) {
		return []alt{{Value: response.Value{Kind: response.Object, Name: name}}}
	}
	return unknown
}

func named(alts []alt, name string) []alt {
	out := make([]alt, len(alts))
	for i, a := range alts {
		if a.Kind == response.Object && a.Name == "" { // var ErrNoUser = sql.ErrNoRows is sql.ErrNoRows
			a.Name = name
		}
		a.guards = nil
		out[i] = a
	}
	return out
}

// captured gives the value of a variable that a literal takes from the function around it.
func (f *function) captured(v *ssa.FreeVar) []alt {
	outer, binding := f.binding(v)
	if binding == nil {
		return unknown
	}
	if a, ok := binding.(*ssa.Alloc); ok {
		only := onlyStore(a)
		if only == nil {
			return unknown
		}
		return outward(outer.eval(only.Val, only))
	}
	if inner, ok := binding.(*ssa.FreeVar); ok {
		return outer.captured(inner)
	}
	return outward(outer.eval(binding, firstInstruction(binding)))
}

func firstInstruction(v ssa.Value) ssa.Instruction {
	if i, ok := v.(ssa.Instruction); ok {
		return i
	}
	return v.Parent().Blocks[0].Instrs[0]
}

// outward drops what only the outer function knows: its parameters and its conditions.
func outward(alts []alt) []alt {
	out := make([]alt, len(alts))
	for i, a := range alts {
		if a.Kind == response.Parameter {
			a.Value = response.Value{}
		}
		a.guards = nil
		out[i] = a
	}
	return out
}

// binding finds what a free variable is bound to where the literal is made.
func (f *function) binding(v *ssa.FreeVar) (*function, ssa.Value) {
	outer := f.functions[f.fn.Parent()]
	if outer == nil {
		return nil, nil
	}
	i := slices.Index(f.fn.FreeVars, v)
	for _, b := range outer.fn.Blocks {
		for _, instr := range b.Instrs {
			if made, ok := instr.(*ssa.MakeClosure); ok && made.Fn == f.fn && i >= 0 {
				return outer, made.Bindings[i]
			}
		}
	}
	return nil, nil
}
