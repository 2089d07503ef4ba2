// Parts of the request, which are missing when they are empty, rather than things that are looked up by them.
//
//	r.FormValue("name") == ""
//	strings.TrimSpace(r.URL.Query().Get("q")) == ""
//	r.Header.Get("X-Tenant") == ""

package infer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// takesPart tells whether the call only takes a part of what it is given, by the tables: what it does not find is missing in that.
func (f *function) takesPart(call *ssa.Call) bool {
	name := calleeName(call)
	return framework.Inputs()[name] || slices.ContainsFunc(f.rows[name].Flows, func(flow response.Flow) bool { return flow.Result == 1 })
}

// isParameterOfRequest tells whether the value is a parameter of the query, the form or the path, or a field of the header.
func (f *function) isParameterOfRequest(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Lookup:
		return isStringMap(v.X.Type())
	case *ssa.Call, *ssa.Extract:
		call := callOf(v)
		return call != nil && f.isPartOfRequest(call, 0)
	}
	return false
}

const maxParts = 8 // of parts

// isPartOfRequest tells whether the call, or a function of the package, takes its result from the request itself.
func (f *function) isPartOfRequest(call *ssa.Call, depth int) bool {
	if framework.Inputs()[calleeName(call)] {
		return true
	}
	if depth > maxParts {
		return false
	}
	if g := f.functions[f.resolve(&call.Call).fn]; g != nil {
		return g.returnsPart(depth + 1)
	}
	c := f.resolve(&call.Call)
	if c.obj != nil && c.isStandard() && c.obj.Pkg().Path() == "strings" {
		return f.comesFromRequest(c.args[0], depth)
	}
	return slices.ContainsFunc(f.rows[calleeName(call)].Flows, func(flow response.Flow) bool {
		return flow.Result == 1 && flow.From >= 0 && flow.From < len(c.args) && f.comesFromRequest(c.args[flow.From], depth)
	})
}

// comesFromRequest tells whether the value is such a part, or a field of the request that parts are taken from: its address or its header.
func (f *function) comesFromRequest(v ssa.Value, depth int) bool {
	if call := callOf(v); call != nil {
		return f.isPartOfRequest(call, depth+1)
	}
	if lookup, ok := v.(*ssa.Lookup); ok {
		return f.comesFromRequest(lookup.X, depth)
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok || !isRequest(addr.X.Type()) {
		return false
	}
	field := step(addr.X.Type(), addr.Field).Field
	return framework.InputFields()[field] && !strings.HasSuffix(field, "Body")
}

// returnsPart tells whether all that the function returns first is such a part.
func (f *function) returnsPart(depth int) bool {
	returned := false
	for _, b := range f.fn.Blocks {
		ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return)
		if !ok {
			continue
		}
		if len(ret.Results) == 0 || !f.comesFromRequest(ret.Results[0], depth) {
			return false
		}
		returned = true
	}
	return returned
}

func isStringMap(t types.Type) bool { return t.String() == "map[string]string" }
