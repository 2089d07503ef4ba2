// Whether input is of the content that was decoded: JSON, XML, or what a binder has filled in from the body.
//
//	err := json.NewDecoder(r.Body).Decode(&in)     in is
//	err := c.ShouldBindQuery(&in)                  in is not
//	age := r.FormValue("age")                      nor is this: it may stand in the address

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// ofContent tells whether the value holds input of decoded content, and no other input.
func (f *function) ofContent(v ssa.Value) bool { return f.originOf(v).isContent() }

// isContent tells whether the content is the only part of the request that is known to be in it.
func (o provenance) isContent() bool { return o.has(fromContent) && !o.has(fromPath|fromElsewhere) }

// argumentOfContent takes an argument of a call: of the request itself, the callee's name says what it reads.
func (f *function) argumentOfContent(c callee, p int) bool {
	if isRequest(stripped(c.args[p]).Type()) {
		return c.obj != nil && originNamed(c.obj).isContent()
	}
	return f.ofContent(c.args[p])
}

// takesExchangeFirst tells the methods of requests and of the contexts of frameworks.
func takesExchangeFirst(c callee) bool {
	recv := c.obj.Signature().Recv()
	return recv != nil && isRequest(recv.Type())
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
