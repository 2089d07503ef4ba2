// What variables, fields and package variables hold where they are read.
//
//	status := http.StatusNotFound
//	if gone {
//		status = http.StatusGone
//	}
//	w.WriteHeader(status)         404 or 410

package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// load gives what stands at an address when the instruction reads it.
func (f *function) load(addr ssa.Value, at ssa.Instruction) []alt {
	switch addr := addr.(type) {
	case *ssa.Global:
		return f.global(addr)
	case *ssa.Alloc:
		if isStruct(pointed(addr)) {
			return untyped(f.built(addr, at))
		}
		return f.stored(addr, at)
	case *ssa.FieldAddr:
		return f.part(f.eval(addr.X, at), step(addr.X.Type(), addr.Field))
	case *ssa.FreeVar:
		return f.captured(addr)
	case *ssa.Parameter:
		return f.eval(addr, at) // a pointer to a struct is its struct here
	case *ssa.UnOp, *ssa.Phi, *ssa.Call, *ssa.Extract:
		return f.eval(addr, at)
	}
	return unknown
}

// pointed is the type of the variable.
func pointed(a *ssa.Alloc) types.Type { return a.Type().Underlying().(*types.Pointer).Elem() }

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// untyped takes the star off the type of what a pointer points to.
func untyped(alts []alt) []alt {
	for i := range alts {
		if t := alts[i].Type; t != "" && t[0] == '*' {
			alts[i].Type = t[1:]
		}
	}
	return alts
}

// targetOfAs finds the errors.As that an address, as an interface, is the target of.
//
//	var tooLarge *http.MaxBytesError
//	if errors.As(err, &tooLarge) {
func targetOfAs(boxed *ssa.MakeInterface) *ssa.Call {
	for _, use := range *boxed.Referrers() {
		if call, ok := use.(*ssa.Call); ok && isAs(call) {
			return call
		}
	}
	return nil
}

// fills gives the calls of errors.As that fill the variable.
func fills(a *ssa.Alloc) []*ssa.Call {
	var calls []*ssa.Call
	for _, ref := range *a.Referrers() {
		if boxed, ok := ref.(*ssa.MakeInterface); ok {
			if call := targetOfAs(boxed); call != nil {
				calls = append(calls, call)
			}
		}
	}
	return calls
}

// filled gives what errors.As leaves in the variable: the error found, or what the variable held before, taken to be its zero value.
func (f *function) filled(a *ssa.Alloc, call *ssa.Call) []alt {
	t := pointed(a)
	var out []alt
	for _, found := range f.asserted(f.eval(call.Call.Args[0], call), t) {
		found.guards = append([]guard{{cond: call, holds: true}}, found.guards...)
		out = append(out, found)
	}
	return append(out, alt{Value: zero(t), guards: []guard{{cond: call}}, typ: t})
}

// stored gives the values of a variable that is not in a register, because something points to it.
func (f *function) stored(a *ssa.Alloc, at ssa.Instruction) []alt {
	stores := map[ssa.Instruction]ssa.Value{}
	for _, ref := range *a.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == a {
				stores[ref] = ref.Val
			}
		case *ssa.MakeInterface:
			if call := targetOfAs(ref); call != nil {
				stores[call] = call
			} else {
				stores[ref] = nil
			}
		case *ssa.Call:
			stores[ref] = nil
		case *ssa.MakeClosure:
			if isNumeric(pointed(a)) && storesInside(ref, a, 0) {
				return unknown
			}
		}
	}
	var alts []alt
	for _, w := range reaching(stores, at) {
		call, _ := stores[w].(*ssa.Call)
		switch {
		case w == nil:
			alts = append(alts, alt{Value: zero(pointed(a))})
		case stores[w] == nil:
			alts = append(alts, alt{})
		case call == w:
			alts = append(alts, f.guarded(f.filled(a, call), w.Block(), at.Block())...)
		default:
			alts = append(alts, f.guarded(f.eval(stores[w], w), w.Block(), at.Block())...)
		}
	}
	return alts
}

func isNumeric(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// storesInside tells whether a literal, or one inside it, stores to a variable of the function around.
func storesInside(closure *ssa.MakeClosure, variable ssa.Value, depth int) bool {
	fn := closure.Fn.(*ssa.Function)
	for i, bound := range closure.Bindings {
		if bound != variable || depth > maxChangeDepth || i >= len(fn.FreeVars) {
			continue
		}
		stores := func(ref ssa.Instruction) bool {
			inner, nested := ref.(*ssa.MakeClosure)
			_, stored := ref.(*ssa.Store)
			return stored || nested && storesInside(inner, fn.FreeVars[i], depth+1)
		}
		if slices.ContainsFunc(*fn.FreeVars[i].Referrers(), stores) {
			return true
		}
	}
	return false
}

// guarded adds what the writer's block knows beyond the reader's.
func (f *function) guarded(alts []alt, writer, reader *ssa.BasicBlock) []alt {
	known := f.guards(reader)
	var more []guard
	for _, g := range f.guards(writer) {
		if !holds(known, g) {
			more = append(more, g)
		}
	}
	var out []alt
	for _, a := range alts {
		if contradicts(more, known) || contradicts(a.guards, known) {
			continue
		}
		a.guards = append(append([]guard{}, more...), a.guards...)
		out = append(out, a)
	}
	return out
}

func holds(known []guard, g guard) bool {
	for _, k := range known {
		if g.same(k) {
			return true
		}
	}
	return false
}

// same tells whether both say the same.
func (g guard) same(k guard) bool {
	if len(g.any) > 0 {
		return len(k.any) > 0 && &g.any[0] == &k.any[0]
	}
	return g.cond != nil && k.cond == g.cond && k.holds == g.holds
}

func zero(t types.Type) response.Value {
	if text := zeroText(t); text != "" {
		return response.Value{Kind: response.Const, Text: text}
	}
	switch t.Underlying().(type) {
	case *types.Basic:
		return response.Value{Kind: response.Const}
	case *types.Struct:
		return response.Value{Kind: response.Object, Type: typeName(t)}
	default:
		return response.Value{Kind: response.Nil}
	}
}

// onlyStored gives the only value that a load of a variable can see as far as its own function shows, or else the load.
func onlyStored(v ssa.Value) ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return v
	}
	a, ok := load.X.(*ssa.Alloc)
	if !ok {
		return v
	}
	stores := map[ssa.Instruction]ssa.Value{}
	for _, s := range storesTo(a) {
		stores[s] = s.Val
	}
	if found := reaching(stores, load); len(found) == 1 && found[0] != nil {
		return stores[found[0]]
	}
	return v
}

// reaching finds the writes that a read can see, nil among them where it can see none.
func reaching[T any](writes map[ssa.Instruction]T, at ssa.Instruction) []ssa.Instruction {
	var found []ssa.Instruction
	seen := map[*ssa.BasicBlock]bool{}
	var search func(b *ssa.BasicBlock, from int)
	search = func(b *ssa.BasicBlock, from int) {
		for i := from; i >= 0; i-- {
			if _, ok := writes[b.Instrs[i]]; ok {
				found = appendOnce(found, b.Instrs[i])
				return
			}
		}
		if len(b.Preds) == 0 {
			found = appendOnce(found, nil)
			return
		}
		for _, p := range b.Preds {
			if !seen[p] {
				seen[p] = true
				search(p, len(p.Instrs)-1)
			}
		}
	}
	search(at.Block(), index(at)-1)
	return found
}

func appendOnce(list []ssa.Instruction, instr ssa.Instruction) []ssa.Instruction {
	for _, known := range list {
		if known == instr {
			return list
		}
	}
	return append(list, instr)
}

func index(at ssa.Instruction) int {
	for i, instr := range at.Block().Instrs {
		if instr == at {
			return i
		}
	}
	return len(at.Block().Instrs)
}
