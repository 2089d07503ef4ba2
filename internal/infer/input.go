package infer

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// input tells whether a value carries input of the request, or else which parameters of the function decide whether it does.
//
//	page, _ := strconv.Atoi(r.URL.Query().Get("page"))     page does
//	func parse(text string) (int, error)                   text may: its callers know
func (f *function) input(v ssa.Value) (bool, []int) {
	if v == nil || f.inputBusy[v] || len(f.inputBusy) > maxDepth {
		return false, nil
	}
	known, ok := f.inputs[v]
	if !ok {
		f.inputBusy[v] = true
		known.yes, known.params = f.inputOf(v)
		delete(f.inputBusy, v)
		f.inputs[v] = known
	}
	return known.yes, known.params
}

// carried is what is known of a value: that it is input, or which parameters decide that.
type carried struct {
	yes    bool
	params []int
}

func (f *function) inputOf(v ssa.Value) (bool, []int) {
	switch v := v.(type) {
	case *ssa.Parameter:
		return f.inputParameter(v)
	case *ssa.FreeVar:
		return f.inputCaptured(v)
	case *ssa.Alloc:
		return f.inputUses(v)
	case *ssa.FieldAddr:
		return f.inputField(v.X, v.Field)
	case *ssa.Field:
		return f.inputField(v.X, v.Field)
	case *ssa.Call:
		return f.inputResult(v, 0)
	case *ssa.Extract:
		return f.inputExtract(v)
	case *ssa.Lookup: // what is kept under a key of the request was there before
		return f.input(v.X)
	case *ssa.TypeAssert:
		return f.inputAsserted(v)
	case *ssa.UnOp:
		if v.Op == token.MUL || v.Op == token.NOT || v.Op == token.SUB {
			return f.input(v.X)
		}
		return false, nil
	case *ssa.Const, *ssa.Global, *ssa.Function, *ssa.Builtin:
		return false, nil
	}
	if i, ok := v.(ssa.Instruction); ok {
		return f.inputOperands(i)
	}
	return false, nil
}

func (f *function) inputOperands(i ssa.Instruction) (bool, []int) {
	var values []ssa.Value
	for _, op := range i.Operands(nil) {
		if *op != nil {
			values = append(values, *op)
		}
	}
	return f.inputAny(values)
}

func (f *function) inputAny(values []ssa.Value) (bool, []int) {
	var params []int
	for _, v := range values {
		yes, more := f.input(v)
		if yes {
			return true, nil
		}
		params = append(params, more...)
	}
	slices.Sort(params)
	return false, slices.Compact(params)
}

func (f *function) inputParameter(p *ssa.Parameter) (bool, []int) {
	if isRequest(p.Type()) {
		return true, nil
	}
	if isResponseWriter(p.Type()) || typeName(p.Type()) == "context.Context" || f.isServer(p) {
		return false, nil
	}
	return false, []int{f.params[p]}
}

// isServer tells whether the parameter is what a handler is a method of: it was there before the request.
func (f *function) isServer(p *ssa.Parameter) bool {
	return f.fn.Signature.Recv() != nil && p == f.fn.Params[0] && f.isHandler()
}

func (f *function) inputCaptured(v *ssa.FreeVar) (bool, []int) {
	outer, binding := f.binding(v)
	if binding == nil {
		return false, nil
	}
	yes, _ := outer.input(binding)
	return yes, nil
}

// inputField takes a field: of a request only some carry input, its context and its pattern do not.
func (f *function) inputField(x ssa.Value, field int) (bool, []int) {
	if isRequest(x.Type()) {
		return framework.InputFields()[step(x.Type(), field).Field], nil
	}
	return f.input(x)
}

func (f *function) inputExtract(v *ssa.Extract) (bool, []int) {
	switch t := v.Tuple.(type) {
	case *ssa.Call:
		return f.inputResult(t, v.Index)
	case *ssa.Lookup:
		if v.Index == 0 {
			return f.input(t.X)
		}
		return f.inputOperands(t)
	case *ssa.TypeAssert:
		return f.inputAsserted(t)
	case ssa.Instruction:
		return f.inputOperands(t)
	}
	return false, nil
}

// inputAsserted takes what was kept in the request: a text is the router's parameter, and anything else was made by middleware.
//
//	id, ok := ctx.UserValue("id").(string)       input
//	user := ctx.UserValue("user").(*User)        no input
func (f *function) inputAsserted(v *ssa.TypeAssert) (bool, []int) {
	if call, ok := v.X.(*ssa.Call); ok && framework.KeptValues()[calleeName(call)] {
		return isText(v.AssertedType), nil
	}
	return f.input(v.X)
}

// inputUses looks at what is stored behind a pointer, and at the calls that fill it from something else.
//
//	var in struct{ Name string }
//	err := json.NewDecoder(r.Body).Decode(&in)
func (f *function) inputUses(pointer ssa.Value) (bool, []int) {
	var params []int
	for _, ref := range *pointer.Referrers() {
		yes, more := f.inputUse(pointer, ref)
		if yes {
			return true, nil
		}
		params = append(params, more...)
	}
	slices.Sort(params)
	return false, slices.Compact(params)
}

func (f *function) inputUse(a ssa.Value, ref ssa.Instruction) (bool, []int) {
	switch ref := ref.(type) {
	case *ssa.Store:
		if ref.Addr == a {
			return f.input(ref.Val)
		}
	case *ssa.MakeInterface:
		for _, use := range *ref.Referrers() {
			if call, ok := use.(*ssa.Call); ok {
				return f.inputFilled(call, ref)
			}
		}
	case *ssa.FieldAddr:
		for _, use := range *ref.Referrers() {
			if yes, more := f.inputUse(ref, use); yes || len(more) > 0 {
				return yes, more
			}
		}
	case *ssa.IndexAddr:
		for _, use := range *ref.Referrers() {
			if s, ok := use.(*ssa.Store); ok && s.Addr == ref {
				return f.input(s.Val)
			}
		}
	case *ssa.Call:
		return f.inputFilled(ref, a)
	}
	return false, nil
}

// filledUnknown is about unknown code that gets both the request and a place to put something: a binder.
func (f *function) filledUnknown(c callee, pointer ssa.Value) (bool, []int) {
	for _, arg := range c.args {
		if arg != pointer && isRequest(arg.Type()) {
			return true, nil
		}
	}
	return false, nil
}

// inputResult tells whether a result carries input: by the table, by what is known of the callee, or because a function of the standard
// library only transforms its arguments.
func (f *function) inputResult(call *ssa.Call, i int) (bool, []int) {
	c := f.resolve(&call.Call)
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin {
		return f.inputAny(call.Call.Args)
	}
	if c.obj != nil && framework.Inputs()[framework.Name(c.obj)] {
		return true, nil
	}
	if c.obj != nil && transforms(c.obj) {
		return f.inputAny(arguments(c.args))
	}
	s, ok := f.summaryOf(c)
	if !ok {
		return false, nil
	}
	return f.along(s, c, func(flow response.Flow) bool { return flow.Result == i+1 })
}

// mixed tells whether a call has put the value together from input and from something else that is no constant.
func (f *function) mixed(v ssa.Value) bool {
	call := callOf(stripped(v))
	if call == nil {
		return false
	}
	input, other := false, false
	for _, arg := range arguments(f.resolve(&call.Call).args) {
		yes, _ := f.input(arg)
		input = input || yes
		other = other || !yes && !constantValue(arg)
	}
	return input && other
}

// transforms tells whether a function of the standard library computes its results from its arguments alone, more or less.
func transforms(obj *types.Func) bool {
	if obj.Pkg() == nil {
		return false
	}
	first, _, nested := strings.Cut(obj.Pkg().Path(), "/")
	if !isStandardRoot(first) {
		return framework.Transformers()[obj.Pkg().Path()]
	}
	return !framework.Stateful()[first] || nested && first == "net" && obj.Pkg().Path() != "net/http"
}
