// Whether input is of the content that was decoded: JSON, XML, or what a binder has filled in from the body.
//
//	err := json.NewDecoder(r.Body).Decode(&in)     in is
//	err := c.ShouldBindQuery(&in)                  in is not
//	age := r.FormValue("age")                      nor is this: it may stand in the address

package infer

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// ofContent tells whether the value holds input of decoded content, and no other input.
func (f *function) ofContent(v ssa.Value) bool {
	if v == nil || len(f.contentBusy) > maxDepth {
		return false
	}
	if f.contentBusy[v] { // what a loop adds is decided elsewhere
		return true
	}
	f.contentBusy[v] = true
	defer delete(f.contentBusy, v)
	switch v := v.(type) {
	case *ssa.FreeVar:
		outer, binding := f.binding(v)
		return binding != nil && outer.ofContent(binding)
	case *ssa.Alloc:
		return f.filledWithContent(v)
	case *ssa.FieldAddr:
		return isBody(v) || !isRequest(v.X.Type()) && f.ofContent(v.X)
	case *ssa.Call:
		return f.resultOfContent(v, 1)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return f.resultOfContent(call, v.Index+1)
		}
		return f.anyOfContent(v.Tuple.(ssa.Instruction))
	case *ssa.UnOp:
		return v.Op != token.ARROW && f.ofContent(v.X)
	case ssa.Instruction:
		return f.anyOfContent(v)
	}
	return false
}

// anyOfContent takes the operands that are input: all of them must be of the content.
func (f *function) anyOfContent(i ssa.Instruction) bool {
	var operands []ssa.Value
	for _, op := range i.Operands(nil) {
		operands = append(operands, *op)
	}
	return f.allOfContent(operands)
}

func (f *function) allOfContent(values []ssa.Value) bool {
	found := false
	for _, v := range values {
		yes, params := f.input(v)
		switch {
		case !yes && len(params) == 0:
		case !f.ofContent(v):
			return false
		default:
			found = true
		}
	}
	return found
}

// resultOfContent takes what a call returns.
func (f *function) resultOfContent(call *ssa.Call, result int) bool {
	c := f.resolve(&call.Call)
	if _, builtin := call.Call.Value.(*ssa.Builtin); builtin || c.obj != nil && transforms(c.obj) {
		return f.allOfContent(arguments(c.args))
	}
	if c.obj != nil && takesExchangeFirst(c) {
		return contentOnly(c.obj)
	}
	s, ok := f.summaryOf(c)
	return ok && f.flowsOfContent(s, c, func(flow response.Flow) bool { return flow.Result == result })
}

// filledWithContent looks at all that is put behind a pointer.
func (f *function) filledWithContent(pointer ssa.Value) bool {
	found := false
	for _, ref := range *pointer.Referrers() {
		yes, params := f.inputUse(pointer, ref)
		if !yes && len(params) == 0 {
			continue
		}
		if !f.putOfContent(pointer, ref) {
			return false
		}
		found = true
	}
	return found
}

// putOfContent takes what an instruction puts behind a pointer.
func (f *function) putOfContent(pointer ssa.Value, i ssa.Instruction) bool {
	switch i := i.(type) {
	case *ssa.Store:
		return f.ofContent(i.Val)
	case *ssa.FieldAddr:
		return f.filledWithContent(i)
	case *ssa.IndexAddr:
		return f.filledWithContent(i)
	case *ssa.MakeInterface:
		return f.filledWithContent(i)
	case *ssa.Call:
		c := f.resolve(&i.Call)
		if c.obj != nil && takesExchangeFirst(c) {
			return contentOnly(c.obj)
		}
		s, ok := f.summaryOf(c)
		if !ok {
			return c.obj != nil && contentOnly(c.obj)
		}
		return f.flowsOfContent(s, c, func(flow response.Flow) bool {
			return flow.Fills > 0 && flow.Fills <= len(c.args) && c.args[flow.Fills-1] == pointer
		})
	}
	return false
}

// flowsOfContent tells whether all flows that are asked for carry content.
func (f *function) flowsOfContent(s response.Summary, c callee, asked func(response.Flow) bool) bool {
	found := false
	for _, flow := range s.Flows {
		if !asked(flow) {
			continue
		}
		found = true
		if flow.From < 0 && !flow.Content || flow.From >= len(c.args) || flow.From >= 0 && !f.argumentOfContent(c, flow.From) {
			return false
		}
	}
	return found
}

// argumentOfContent takes an argument of a call: of the request itself, the callee's name says what it reads.
func (f *function) argumentOfContent(c callee, p int) bool {
	if isRequest(stripped(c.args[p]).Type()) {
		return c.obj != nil && contentOnly(c.obj)
	}
	return f.ofContent(c.args[p])
}

// takesExchangeFirst tells the methods of requests and of the contexts of frameworks.
func takesExchangeFirst(c callee) bool {
	recv := c.obj.Signature().Recv()
	return recv != nil && isRequest(recv.Type())
}

// Binders of a whole request take the body where there is one.
var (
	contentWords = pattern.New(`\b(?:bind|body|decode|unmarshal|json|xml|yaml|toml|msgpack|protobuf|read entity|raw data|payload)\b`)
	elseWords    = pattern.New(`\b(?:query|ur[il]|path|param|params|vars?|headers?|cookies?|form|multipart|file)\b`)
)

// contentOnly tells whether a function that gets the request reads, by its name, the content and nothing else.
func contentOnly(obj *types.Func) bool {
	name := words(obj.Name())
	return contentWords.MatchString(name) && !elseWords.MatchString(name)
}

// isUndecoded tells whether a comparison is of the body as it came: whether there is one, or how long it is.
func (f *function) isUndecoded(cond ssa.Value) bool {
	b, ok := cond.(*ssa.BinOp)
	if !ok {
		return false
	}
	compared := b.X
	if call, ok := compared.(*ssa.Call); ok && len(call.Call.Args) == 1 {
		if _, builtin := call.Call.Value.(*ssa.Builtin); builtin {
			compared = call.Call.Args[0]
		}
	}
	found := false
	f.backward(compared, func(v ssa.Value) bool {
		switch v := v.(type) {
		case *ssa.UnOp:
			found = found || isBody(v.X)
		case *ssa.Call:
			c := f.resolve(&v.Call)
			found = found || c.obj != nil && takesExchangeFirst(c)
		}
		return !found
	})
	return found
}

// blaming gives the causes of an error that was found to be invalid input: of a call that gets decoded content, it is of that.
//
//	err := shop.Place(in)
//	if errors.Is(err, shop.ErrInvalidItem) {
func (f *function) blaming(causes []response.Cause, v ssa.Value) []response.Cause {
	call := callOf(onlyStored(v))
	invalid := func(c response.Cause) bool { return c.Kind == response.Invalid && c.Error == 0 }
	if call == nil || !slices.ContainsFunc(causes, invalid) || !slices.ContainsFunc(arguments(f.resolve(&call.Call).args), f.ofContent) {
		return causes
	}
	causes = slices.Clone(causes)
	for i, c := range causes {
		causes[i].Content = c.Content || invalid(c)
	}
	return causes
}
