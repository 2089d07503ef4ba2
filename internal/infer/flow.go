package infer

import (
	"cmp"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// flows works out what carries input out of the function: its results, and what it puts behind its parameters.
//
//	func name(r *http.Request) string          from the request into result 1
//	func decode(data []byte, v any) error      from parameter 0 into what parameter 1 points to
func (f *function) flows() []response.Flow {
	var flows []response.Flow
	add := func(flow response.Flow, yes bool, params []int) {
		if yes {
			params = []int{-1}
		}
		for _, p := range params {
			flow.From = p
			flows = append(flows, flow)
		}
	}
	for _, e := range f.exits {
		for i, result := range e.ret.Results {
			if !isError(result.Type()) {
				yes, params := f.input(result)
				add(response.Flow{Result: i + 1, Content: yes && f.ofContent(result)}, yes, params)
			}
		}
	}
	for i, p := range f.fn.Params {
		if fillable(p.Type()) {
			yes, params := f.inputUses(p)
			add(response.Flow{Fills: i + 1, Content: yes && f.filledWithContent(p)}, yes, slices.DeleteFunc(params, func(from int) bool { return from == i }))
		}
	}
	slices.SortFunc(flows, func(a, b response.Flow) int {
		return cmp.Or(cmp.Compare(a.Result, b.Result), cmp.Compare(a.Fills, b.Fills), cmp.Compare(a.From, b.From))
	})
	return slices.Compact(flows)
}

// fillable tells whether a function can put something behind a parameter of the type.
func fillable(t types.Type) bool {
	if types.IsInterface(t) {
		return !isResponseWriter(t) && !isError(t)
	}
	return isPointer(t) && !isRequest(t)
}

// along follows the flows of a callee that are asked for back to the arguments.
func (f *function) along(s response.Summary, c callee, asked func(response.Flow) bool) (bool, []int) {
	var params []int
	for _, flow := range s.Flows {
		if !asked(flow) {
			continue
		}
		yes, more := f.flowing(flow, c)
		if yes {
			return true, nil
		}
		params = append(params, more...)
	}
	return false, params
}

func (f *function) flowing(flow response.Flow, c callee) (bool, []int) {
	if flow.From < 0 {
		return true, nil
	}
	if flow.From >= len(c.args) {
		return false, nil
	}
	return f.input(c.args[flow.From])
}

// inputFilled tells whether a call fills what the pointer points to with input.
func (f *function) inputFilled(call *ssa.Call, pointer ssa.Value) (bool, []int) {
	c := f.resolve(&call.Call)
	s, ok := f.summaryOf(c)
	if !ok {
		return f.filledUnknown(c, pointer)
	}
	return f.along(s, c, func(flow response.Flow) bool {
		return flow.Fills > 0 && flow.Fills <= len(c.args) && c.args[flow.Fills-1] == pointer
	})
}
