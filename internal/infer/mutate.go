// What calls store in a struct that they are given a pointer to.
//
//	func (a *answer) status(code int) *answer { a.code = code; return a }     changes code
//
//	a := &answer{code: 500}
//	a.status(400).text("no such day")                                          code is no longer 500
//	option(a)                                                                  nothing is known of a any more

package infer

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
)

const maxChangeDepth = 4

// everyField stands for all fields of a struct.
const everyField = -1

// changes gives the calls that may store in fields of the struct behind a pointer, and which fields.
func (f *function) changes(pointer ssa.Value) map[*ssa.Call][]int {
	all := map[*ssa.Call][]int{}
	for _, ref := range *pointer.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Call:
			f.addChanges(all, ref, pointer)
		case *ssa.MakeInterface:
			for _, call := range callsOn(*ref.Referrers()) {
				f.addChanges(all, call, ref)
			}
		}
	}
	return all
}

func callsOn(uses []ssa.Instruction) []*ssa.Call {
	var calls []*ssa.Call
	for _, use := range uses {
		if call, ok := use.(*ssa.Call); ok {
			calls = append(calls, call)
		}
	}
	return calls
}

func (f *function) addChanges(all map[*ssa.Call][]int, call *ssa.Call, pointer ssa.Value) {
	c := f.resolve(&call.Call)
	for i, arg := range c.args {
		if arg == pointer {
			all[call] = append(all[call], f.changedBy(c, i)...)
		}
	}
	if len(all[call]) == 0 {
		delete(all, call)
	}
}

// changedBy gives the fields that the callee may store in through its i-th argument.
func (f *function) changedBy(c callee, i int) []int {
	switch {
	case c.fn != nil && len(c.fn.Blocks) > 0:
		return storedFields(c.fn, i, 0)
	case c.obj == nil: // a function value
		return []int{everyField}
	case c.isStandard() && fillingNames.MatchString(words(c.obj.Name())):
		return []int{everyField}
	}
	return nil
}

// fillingNames are of functions of the standard library that fill what they are given.
var fillingNames = pattern.New(`^(decode|unmarshal|scan|read)\b`)

// storedFields gives the fields of its i-th parameter that a function stores in, itself or by what it calls.
func storedFields(fn *ssa.Function, i, depth int) []int {
	if depth > maxChangeDepth || i >= len(fn.Params) {
		return nil
	}
	var fields []int
	for _, ref := range *fn.Params[i].Referrers() {
		switch ref := ref.(type) {
		case *ssa.FieldAddr:
			if len(storesTo(ref)) > 0 {
				fields = append(fields, ref.Field)
			}
		case *ssa.Store:
			if ref.Addr == fn.Params[i] {
				fields = append(fields, everyField)
			}
		case *ssa.Call:
			g, j := ref.Call.StaticCallee(), slices.Index(ref.Call.Args, ssa.Value(fn.Params[i]))
			if g != nil && j >= 0 {
				fields = append(fields, storedFields(origin(g), j, depth+1)...)
			}
		}
	}
	return fields
}

// fieldsOf gives the numbers of the fields, all of them for everyField.
func fieldsOf(pointer ssa.Value, numbers []int) []int {
	s, ok := pointedTo(pointer.Type()).(*types.Struct)
	if !ok || !slices.Contains(numbers, everyField) {
		return numbers
	}
	all := make([]int, s.NumFields())
	for i := range all {
		all[i] = i
	}
	return all
}
