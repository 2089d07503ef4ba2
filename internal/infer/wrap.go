// Errors that are made on the spot, and what they wrap.
//
//	fmt.Errorf("load user: %w", err)     wraps err
//	errors.New("no such user")           is equal to no other error

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// freshError is the type of an error that was made on the spot: it is equal to no other.
const freshError = "*errors.errorString"

// keeps tells whether the i-th argument after the message stays visible to errors.Is.
func keeps(w framework.ErrorMaker, format string, i int) bool {
	if w.Keeps != framework.KeepsWrapped {
		return w.Keeps == framework.KeepsAll
	}
	verbs := verbs(format)
	return i >= 0 && i < len(verbs) && verbs[i] == 'w'
}

// wrapped evaluates the calls that make errors.
func (f *function) wrapped(call *ssa.Call) ([]alt, bool) {
	w, ok := framework.ErrorMakers()[calleeName(call)]
	if !ok {
		return nil, false
	}
	message := ""
	if w.Message >= 0 && w.Message < len(call.Call.Args) {
		message = f.text(call.Call.Args[w.Message])
	}
	alts := []alt{{Value: response.Value{Kind: response.Object, Type: freshError, Message: message, Pos: call.Pos()}}}
	for i, arg := range arguments(call.Call.Args) {
		if !isError(stripped(arg).Type()) && !isError(arg.Type()) {
			continue
		}
		inner := nonNil(f.open(f.eval(arg, call), stripped(arg), f.guards(call.Block())))
		alts = spread(alts, inner, func(o *response.Value, x response.Value) {
			if keeps(w, message, i-w.Message-1) {
				o.Type = "*fmt.wrapError"
				o.Wraps = append(append([]response.Value{}, o.Wraps...), x)
				return
			}
			if x.Kind == response.Parameter {
				o.Causes = append(o.Causes, response.Cause{Error: x.Param + 1})
				return
			}
			o.Causes = distinct(append(append([]response.Cause{}, o.Causes...), f.causesOf(alt{Value: x})...))
		})
	}
	for i := range alts {
		alts[i].Causes = f.causesOfBoth(alts[i].Value)
	}
	if w.OfNil {
		alts = append(alts, f.ofNil(call)...)
	}
	return alts, true
}

// ofNil gives nil, where the errors that are to be wrapped may all be so:
//
//	return errors.Wrap(db.Ping(), "ping")
func (f *function) ofNil(call *ssa.Call) []alt {
	var none []alt
	for _, arg := range arguments(call.Call.Args) {
		if !isError(stripped(arg).Type()) && !isError(arg.Type()) {
			continue
		}
		if none = f.noneOf(arg, call); len(none) == 0 {
			return nil
		}
	}
	return none
}

// noneOf gives the ways in which an error can be nil at a call.
func (f *function) noneOf(arg ssa.Value, call *ssa.Call) []alt {
	var none []alt
	for _, a := range f.eval(arg, call) {
		if a.Kind == response.Unknown || a.Kind == response.Parameter {
			a.guards = append([]guard{{test: &test{value: stripped(arg), is: "nil"}}}, a.guards...)
			a.Value = response.Value{Kind: response.Nil}
		}
		if a.Kind == response.Nil && !f.excluded(a, stripped(arg), f.guards(call.Block())) {
			none = append(none, a)
		}
	}
	return none
}

// causesOfBoth gives the causes of the errors that are printed into the text and, if there are any, of those that are wrapped.
//
//	fmt.Errorf("%w: %v", errInput, err)
func (f *function) causesOfBoth(v response.Value) []response.Cause {
	if len(v.Causes) == 0 {
		return nil
	}
	causes := slices.Clone(v.Causes)
	for _, w := range v.Wraps {
		if w.Kind == response.Parameter {
			causes = append(causes, response.Cause{Error: w.Param + 1})
		} else {
			causes = append(causes, f.causesOf(alt{Value: w})...)
		}
	}
	return distinct(causes)
}

func nonNil(alts []alt) []alt {
	var out []alt
	for _, a := range alts {
		if a.Kind != response.Nil {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return unknown
	}
	return out
}

// arguments gives the arguments of a call, those in the slice of a variadic parameter one by one.
func arguments(args []ssa.Value) []ssa.Value {
	if len(args) == 0 {
		return nil
	}
	last := args[len(args)-1]
	slice, ok := last.(*ssa.Slice)
	if !ok {
		return args
	}
	array, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return args
	}
	out := append([]ssa.Value{}, args[:len(args)-1]...)
	for _, ref := range *array.Referrers() {
		element, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, s := range storesTo(element) {
			out = append(out, s.Val)
		}
	}
	return out
}
