// Handlers that return what they answer, and the adapters that send it.
//
//	type handler func(w http.ResponseWriter, r *http.Request) error
//
//	func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
//		if err := h(w, r); err != nil {                  // the adapter of all functions of this signature:
//			http.Error(w, err.Error(), 500)          // when the result is not nil: responds(status=500, because of the result)
//		}
//	}

package infer

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// firstGiven is the number of the parameter that stands for the first result of the handler that an adapter calls.
const firstGiven = 100

// Adapter answers with what handlers of a signature return.
type Adapter struct {
	Signature string             // of the handlers
	Outcomes  []response.Outcome // in terms of their results, the parameters from number 100 on
	Ends      bool               // it is a handler itself: what it does not answer is answered 200
	Presumed  bool               // nobody has seen it
	Other     string             // the status for an error of the standard library, of which the outcomes know nothing
}

// adapterFact tells importers of the adapters of a package.
type adapterFact struct{ Adapters []Adapter }

func (*adapterFact) AFact()         {}
func (*adapterFact) String() string { return "adapts" }

// callsHandler tells whether the call is of a function that takes a request and returns something to answer, and is not known itself.
func (f *function) callsHandler(call *ssa.Call) bool {
	sig := call.Call.Signature()
	if inLoop(call) { // one of several, of which another may answer
		return false
	}
	if sig.Results().Len() == 0 || looks(sig) || !slices.ContainsFunc(variables(sig.Params()), isRequest) {
		return false
	}
	if call.Call.IsInvoke() {
		return takesExchange(sig)
	}
	fn, _ := f.target(call.Call.Value)
	return fn == nil
}

func variables(t *types.Tuple) []types.Type {
	var all []types.Type
	for v := range t.Variables() {
		all = append(all, v.Type())
	}
	return all
}

// given is what the i-th result of a handler's call is in an adapter: a parameter.
func (f *function) given(call *ssa.Call, i int) (response.Value, bool) {
	if call != f.adapts {
		return response.Value{}, false
	}
	return response.Value{Kind: response.Parameter, Param: firstGiven + i}, true
}

// signatureKey prints a signature without names.
func signatureKey(sig *types.Signature) string {
	var text strings.Builder
	for _, tuple := range []*types.Tuple{sig.Params(), sig.Results()} {
		for _, t := range variables(tuple) {
			text.WriteString(types.TypeString(t, nil) + " ")
		}
		text.WriteString("-> ")
	}
	return text.String()
}

// findAdapters adds the adapters of the packages that are imported to those of this one.
func (in *inference) findAdapters() []Adapter {
	all := slices.Clone(in.own)
	for _, fact := range in.pass.AllPackageFacts() {
		if f, ok := fact.Fact.(*adapterFact); ok && fact.Package != in.pass.Pkg {
			all = append(all, f.Adapters...)
		}
	}
	return all
}

// ownAdapters finds the adapters of this package.
func (in *inference) ownAdapters() []Adapter {
	var all []Adapter
	for _, f := range in.order {
		if f.adapts == nil {
			continue
		}
		outcomes := f.summarize().Outcomes
		if slices.ContainsFunc(outcomes, func(o response.Outcome) bool { return o.Sends != nil && !o.Sends.Escapes && answersGiven(o) }) {
			ends := f.isHandler() && f.fn.Signature.Results().Len() == 0
			all = append(all, Adapter{Signature: signatureKey(f.adapts.Call.Signature()), Outcomes: outcomes, Ends: ends})
		}
	}
	return all
}

// answersGiven tells whether the outcome depends on what the handler returned.
func answersGiven(o response.Outcome) bool {
	return o.Sends.Status.Kind == response.Parameter && o.Sends.Status.Param >= firstGiven ||
		slices.ContainsFunc(o.When, func(t response.Test) bool { return t.Param >= firstGiven }) ||
		slices.ContainsFunc(o.Sends.Causes, func(c response.Cause) bool { return c.Error > firstGiven })
}

func (in *inference) exportAdapters() {
	var all []Adapter
	for _, a := range in.own {
		all = append(all, Adapter{Signature: a.Signature, Ends: a.Ends, Outcomes: portableSummary(response.Summary{Outcomes: a.Outcomes}).Outcomes})
	}
	if len(all) > 0 {
		in.pass.ExportPackageFact(&adapterFact{all})
	}
}

// adaptersOf finds the adapters that may call the function.
func (f *function) adaptersOf() []Adapter {
	if f.fn.Signature.Results().Len() == 0 {
		return nil
	}
	key := signatureKey(f.fn.Signature)
	var all []Adapter
	for _, a := range f.adapters {
		if a.Signature == key {
			all = append(all, a)
		}
	}
	return all
}
