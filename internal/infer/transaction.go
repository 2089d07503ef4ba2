// What is created in a literal that a call runs, as a transaction does.
//
//	err := store.Update(func(tx *store.Tx) error {
//		_, err := tx.Users().Create(in)
//		return err
//	})                                                      creates: Users.Create

package infer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// transaction reads a call that takes a literal which may fail, and may fail itself: it runs the literal and returns its error. A literal
// creates if it does on every way on which it returns no error.
func (f *function) transaction(call *ssa.Call) (response.Creation, bool) {
	if inLoop(call) || errorResult(call.Call.Signature()) < 0 {
		return response.Creation{}, false
	}
	for _, arg := range call.Call.Args {
		fn, _ := f.target(arg)
		g := f.functions[fn]
		if fn == nil || fn.Parent() != f.fn || g == nil || errorResult(fn.Signature) < 0 {
			continue
		}
		if text := g.createsAlways(); text != "" {
			return response.Creation{Name: text, Text: text, Pos: call.Pos()}, true
		}
	}
	return response.Creation{}, false
}

// createsAlways is the evidence for what the function creates on every way on which it may succeed, "" where it does not.
func (f *function) createsAlways() string {
	text := ""
	failure := errorResult(f.fn.Signature)
	for _, o := range f.summarize().Outcomes {
		if failure < len(o.Results) && o.Results[failure].Kind == response.Object {
			continue
		}
		if o.Creates == "" {
			return ""
		}
		text = o.Creates
	}
	return text
}
