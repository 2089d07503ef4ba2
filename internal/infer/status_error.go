// Errors that say what they are to be answered with, returned by a handler whose adapter is out of sight.
//
//	func (h *Files) ServeHTTP(w http.ResponseWriter, r *http.Request, next Handler) error {
//		return &HandlerError{StatusCode: http.StatusForbidden, Err: err}     403, by whoever serves it
//	}
//
// Only a constant status is taken at its word: a copied one may be an upstream's.

package infer

import (
	"go/types"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// statusField is the name of the field in which values of the type, or of what it points to, hold their status.
func (in *inference) statusField(name string) (string, bool) {
	t := in.typeNamed(name)
	if t == nil || !isError(t) && !isError(types.NewPointer(t)) {
		return "", false
	}
	s, ok := pointedTo(t).(*types.Struct)
	if !ok {
		return "", false
	}
	for v := range s.Fields() {
		b, basic := v.Type().Underlying().(*types.Basic)
		if basic && b.Info()&types.IsInteger != 0 && statusName.MatchString(words(v.Name())) {
			return v.Name(), true
		}
	}
	return "", false
}

// presumed is the adapter of a handler that returns an error with a status in it, where nobody has seen the real one.
func (f *function) presumed() []Adapter {
	i := errorResult(f.fn.Signature)
	if i < 0 || !takesExchange(f.fn.Signature) {
		return nil
	}
	var outcomes []response.Outcome
	seen := map[string]bool{}
	for _, e := range f.exits {
		for _, t := range f.tuplesOf(e) {
			if i >= len(t.alts) || seen[t.alts[i].Type] {
				continue
			}
			seen[t.alts[i].Type] = true
			if field, ok := f.statusField(t.alts[i].Type); ok {
				outcomes = append(outcomes, sentAs(firstGiven+i, t.alts[i].Type, field))
			}
		}
	}
	if len(outcomes) == 0 {
		return nil
	}
	return []Adapter{{Outcomes: outcomes, Presumed: true}}
}

// ownErrors gives the sites of the errors that a part of a handler makes and returns. What it makes of those of others is its callers' to
// answer for.
func (f *function) ownErrors() []*response.Site {
	adapters := f.presumed()
	if len(adapters) == 0 {
		return nil
	}
	var sites []*response.Site
	for _, e := range f.exits {
		for _, t := range f.tuplesOf(e) {
			sites = append(sites, f.tupleSites(e, t, adapters)...)
		}
	}
	return slices.DeleteFunc(sites, func(s *response.Site) bool { return !s.Constant || !f.contains(s.Pos) })
}

// errorResult is the number of the result that is an error, -1 where none is.
func errorResult(sig *types.Signature) int {
	for i := sig.Results().Len() - 1; i >= 0; i-- {
		if t := sig.Results().At(i).Type(); isError(t) {
			return i
		}
	}
	return -1
}

// sentAs answers with the status that an error of the type holds.
func sentAs(param int, typ, field string) response.Outcome {
	status := response.Value{Kind: response.Parameter, Param: param, Path: []response.Step{{As: typ}, {Field: field}}}
	return response.Outcome{
		When: []response.Test{{Param: param, Is: typ}},
		Sends: &response.Response{
			HasStatus: true, Status: status, Body: response.FailureBody, Failed: true,
		},
	}
}
