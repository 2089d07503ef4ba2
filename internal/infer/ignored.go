// Parts of the request that are parsed without asking whether they do.
//
//	page, _ := strconv.Atoi(r.URL.Query().Get("page"))
//	list(w, page)                                          whatever was sent, page is 0 where it is no number
//
// Where the value is compared with anything afterwards, here or where it is passed to, it has a default, and that is a choice.

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// ignoredBefore gives what has been parsed so on every way to the instruction.
func (f *function) ignoredBefore(at ssa.Instruction) []response.Ignored {
	if f.ignored == nil {
		f.ignored = f.findIgnored()
	}
	var all []response.Ignored
	for _, i := range f.ignored {
		if i.call.Block().Dominates(at.Block()) {
			all = append(all, i.Ignored)
		}
	}
	return all
}

// ignoredCall is a call whose error nobody has taken.
type ignoredCall struct {
	response.Ignored
	call *ssa.Call
}

func (f *function) findIgnored() []ignoredCall {
	found := []ignoredCall{}
	for _, b := range f.fn.Blocks {
		for _, instr := range b.Instrs {
			call, ok := instr.(*ssa.Call)
			if !ok {
				continue
			}
			value := ignoringError(call)
			if value == nil || !holdsNumber(value.Type()) || f.isCompared(value, 0) {
				continue
			}
			if text := f.failsToParse(call); text != "" {
				found = append(found, ignoredCall{response.Ignored{Text: text, Pos: call.Pos(), Words: f.wordsBeside(call.Pos())}, call})
			}
		}
	}
	return found
}

// ignoringError is the first result of a call that two are taken of, the second of which is an error that goes to the blank identifier. It
// is nil for all other calls, and where the result is not used either.
func ignoringError(call *ssa.Call) ssa.Value {
	results := call.Call.Signature().Results()
	if results.Len() != 2 || !isError(results.At(1).Type()) {
		return nil
	}
	var value ssa.Value
	for _, ref := range *call.Referrers() {
		e, ok := ref.(*ssa.Extract)
		switch {
		case !ok:
		case e.Index == 0 && len(*e.Referrers()) > 0:
			value = e
		case e.Index == 1 && len(*e.Referrers()) > 0:
			return nil
		}
	}
	return value
}

// holdsNumber tells numbers, times and identifiers: of the others an empty one shows, or fails elsewhere.
func holdsNumber(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Info()&types.IsNumeric != 0
	case *types.Array, *types.Struct:
		return true
	}
	return false
}

// failsToParse is the evidence that the call fails for input that does not parse, "" where it fails for something else, too.
func (f *function) failsToParse(call *ssa.Call) string {
	text := ""
	for _, a := range f.results(call, 1) {
		for _, c := range a.Causes {
			if c.Kind != response.Malformed || c.Strength < response.Call || dependent([]response.Cause{c}) {
				return ""
			}
			text = c.Evidence
		}
	}
	return text
}

// isCompared tells whether the value is held against anything, or goes where that does not show.
func (f *function) isCompared(v ssa.Value, hops int) bool {
	if hops > maxHops || v.Referrers() == nil {
		return true
	}
	return slices.ContainsFunc(*v.Referrers(), func(ref ssa.Instruction) bool { return f.comparedBy(ref, v, hops) })
}

func (f *function) comparedBy(ref ssa.Instruction, v ssa.Value, hops int) bool {
	switch ref := ref.(type) {
	case *ssa.BinOp:
		_, comparison := opposites[ref.Op]
		return comparison || f.isCompared(ref, hops+1)
	case *ssa.Convert:
		return f.isCompared(ref, hops+1)
	case *ssa.ChangeType:
		return f.isCompared(ref, hops+1)
	case *ssa.Phi: // something else in some cases
		return true
	case *ssa.Store:
		return ref.Val == v && f.comparedWhereKept(ref.Addr, hops)
	case *ssa.Call:
		return f.comparedInside(&ref.Call, v)
	case *ssa.UnOp:
		return ref.Op == token.MUL && f.isCompared(ref, hops+1)
	case *ssa.FieldAddr, *ssa.MakeClosure:
		return true
	}
	return false
}

// comparedWhereKept follows a variable; a field may be asked by whoever gets the struct.
func (f *function) comparedWhereKept(addr ssa.Value, hops int) bool {
	switch addr := addr.(type) {
	case *ssa.Alloc:
		return f.isCompared(addr, hops+1)
	case *ssa.IndexAddr:
		array, ok := addr.X.(*ssa.Alloc)
		return !ok || slices.ContainsFunc(*array.Referrers(), f.comparesAll)
	}
	return true
}

// comparesAll tells whether the arguments of a variadic call are compared: those of a library are not.
func (f *function) comparesAll(ref ssa.Instruction) bool {
	list, ok := ref.(*ssa.Slice)
	return ok && slices.ContainsFunc(*list.Referrers(), func(use ssa.Instruction) bool {
		call, ok := use.(*ssa.Call)
		return !ok || f.comparedInside(&call.Call, list)
	})
}

// comparedInside tells whether a function that gets the value compares it, or may do so: of the project's own it must be known.
func (f *function) comparedInside(call *ssa.CallCommon, v ssa.Value) bool {
	c := f.resolve(call)
	if b, ok := call.Value.(*ssa.Builtin); ok {
		return b.Name() == "min" || b.Name() == "max"
	}
	if c.obj == nil || c.obj.Name() == "IsZero" || framework.Name(c.obj) == "cmp.Or" {
		return true
	}
	s, known := f.summaryOf(c)
	if !known {
		return c.obj.Pkg() != nil && f.isOwn(c.obj.Pkg().Path())
	}
	if _, variadic := v.(*ssa.Slice); variadic && c.obj.Pkg() != nil && f.isOwn(c.obj.Pkg().Path()) {
		return true
	}
	for i, arg := range c.args {
		if arg == v && slices.Contains(s.Compares, i+1) {
			return true
		}
	}
	return false
}

// compares gives the parameters, 1-based, that the function compares with anything, or passes to others that do.
func (f *function) compares() []int {
	var all []int
	for i, p := range f.fn.Params {
		if holdsNumber(p.Type()) && f.isCompared(p, 0) {
			all = append(all, i+1)
		}
	}
	return all
}
