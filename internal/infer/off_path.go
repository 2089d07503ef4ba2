// Which part of the request a value is of: 404 may say that a value of the path names nothing, and says nothing of a body or a query.
//
//	id := r.PathValue("id"); id := mux.Vars(r)["id"]        may be of the path
//	err := json.NewDecoder(r.Body).Decode(&in)              off the path
//	limit := r.URL.Query().Get("limit")                     off the path

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
)

// The words of functions that read a part of the request, in the names of the standard library and the frameworks.
var (
	pathParts  = pattern.New(`\b(?:ur[il]|params?|path|vars?|all)\b`)
	otherParts = pattern.New(`\b(?:json|xml|yaml|toml|msgpack|protobuf|plain|body|content|query|form|header|cookies?|multipart|file)\b`)
	// pathBinders fill a struct with values of the path: ShouldBindUri, ParamsParser, BindPathParams.
	pathBinders = pattern.New(`\b(?:bind|parser?|decode|scan)\b.*\b(?:uri|path|params?)\b|\b(?:uri|path|params?) (?:bind|parser?|decode|scan)\b`)
	offFields   = map[string]bool{"Body": true, "Header": true, "Form": true, "PostForm": true, "MultipartForm": true, "Trailer": true}
)

// offPath tells whether all that the value holds of the request is known to be no value of its path.
func (f *function) offPath(v ssa.Value) bool {
	if v == nil || len(f.offBusy) > maxDepth {
		return false
	}
	if f.offBusy[v] || isContext(v.Type()) {
		return true
	}
	f.offBusy[v] = true
	defer delete(f.offBusy, v)
	switch v := v.(type) {
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin:
		return true
	case *ssa.Parameter:
		return false
	case *ssa.FreeVar:
		outer, binding := f.binding(v)
		return binding != nil && outer.offPath(binding)
	case *ssa.Alloc:
		return f.filledOffPath(v)
	case *ssa.FieldAddr:
		return isRequest(v.X.Type()) && offFields[step(v.X.Type(), v.Field).Field] || !isRequest(v.X.Type()) && f.offPath(v.X)
	case *ssa.Call:
		return f.callOffPath(v)
	case *ssa.UnOp:
		return v.Op != token.ARROW && f.offPath(v.X)
	case ssa.Instruction:
		return f.operandsOffPath(v)
	}
	return false
}

func (f *function) operandsOffPath(i ssa.Instruction) bool {
	for _, op := range i.Operands(nil) {
		if *op != nil && !f.offPath(*op) {
			return false
		}
	}
	return true
}

// callOffPath takes what a call gives, or fills: the name of a function that gets the request says which part it reads.
func (f *function) callOffPath(call ssa.CallInstruction) bool {
	c := f.resolve(call.Common())
	if !slices.ContainsFunc(c.args, holdsPath) {
		return f.operandsOffPath(call)
	}
	return c.obj != nil && readsOffPath(c.obj)
}

// holdsPath tells whether the value is the request or its address. What takes it as a context does not read it.
func holdsPath(v ssa.Value) bool {
	if isContext(v.Type()) {
		return false
	}
	t := stripped(v).Type()
	return isRequest(t) || typeName(t) == "*net/url.URL"
}

// readsOffPath tells whether a function that gets the request reads, by its name, something else than the path.
func readsOffPath(obj *types.Func) bool {
	name := words(obj.Name())
	return otherParts.MatchString(name) && !pathParts.MatchString(name)
}

// filledOffPath looks at all input that is put behind a pointer.
func (f *function) filledOffPath(pointer ssa.Value) bool {
	for _, ref := range *pointer.Referrers() {
		yes, params := f.inputUse(pointer, ref)
		if len(params) > 0 || yes && !f.putOffPath(ref) {
			return false
		}
	}
	return true
}

// putOffPath takes what an instruction puts behind a pointer.
func (f *function) putOffPath(i ssa.Instruction) bool {
	switch i := i.(type) {
	case *ssa.Store:
		return f.offPath(i.Val)
	case *ssa.FieldAddr:
		return f.filledOffPath(i)
	case *ssa.IndexAddr:
		return f.filledOffPath(i)
	case *ssa.MakeInterface:
		return f.filledOffPath(i)
	case ssa.CallInstruction:
		return f.callOffPath(i)
	}
	return false
}

// argumentOffPath takes an argument of a call that fails for it.
func (f *function) argumentOffPath(c callee, p int) bool {
	if isRequest(stripped(c.args[p]).Type()) {
		return c.obj != nil && readsOffPath(c.obj)
	}
	return f.offPath(c.args[p])
}
