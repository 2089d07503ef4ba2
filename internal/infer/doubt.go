// What is left of a guess when a type that the error may well have has been handled before.
//
//	err := form.Validate()               by its name: invalid input
//	if e, ok := err.(*apiError); ok {
//		send(w, e.Status)
//		return
//	}
//	w.WriteHeader(500)                   a failure: the invalid input may have been an *apiError

package infer

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// doubtful gives the causes of an error from which types have been told apart: what only names say of it may be another's.
func (f *function) doubtful(a alt, types []string) []response.Cause {
	causes := f.causesOf(a)
	for _, t := range types {
		if _, sure := f.decide(a.Value, t); sure || f.typeNamed(t) == nil {
			continue
		}
		out := append([]response.Cause{}, causes...)
		for i := range out {
			if out[i].Strength <= response.Name && out[i].Error == 0 {
				out[i].Kind = response.Failure
			}
		}
		return out
	}
	return causes
}

// toldApart gives what the outcome's tests say that the parameter is not.
func (env environment) toldApart(p int) []string {
	var all []string
	for _, t := range env.tests {
		if t.Param == p && t.Not && len(t.Path) == 0 {
			all = append(all, t.Is)
		}
	}
	return all
}

// rulesOut tells whether the callee sends what it sends only for errors that are none of what all the causes are.
//
//	if web.IsTooLarge(err) {
//		web.Refuse(w, err)          400 is for those that are no *http.MaxBytesError
func (env environment) rulesOut(causes []response.Cause) bool {
	return slices.ContainsFunc(env.tests, func(t response.Test) bool {
		kind, known := meaningOf(t.Is)
		return known && t.Not && len(causes) > 0 && !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Kind != kind })
	})
}

// toldApart gives what the guards say that the value is not.
func (f *function) toldApart(v ssa.Value, guards []guard) []string {
	var all []string
	for _, g := range guards {
		if g.any != nil {
			continue
		}
		if t, ok := f.testOf(g); ok && t.not && t.value == v && len(t.path) == 0 {
			all = append(all, t.is)
		}
	}
	return all
}

// failedBefore gives the failure in whose branch the guards from the i-th on stand: a test of input inside it only chooses the answer.
//
//	if err := s.db.Ping(); err != nil {
//		if r.FormValue("format") != "json" {
func (f *function) failedBefore(guards []guard, i int) (reason, bool) {
	for j := i; j < len(guards); j++ {
		if !guards[j].inside() || guards[j].any != nil {
			continue
		}
		if t, plain := f.testOf(guards[j]); plain && f.isErrorLike(t.value) {
			return f.explainOne(guards[j], guards, j)
		}
	}
	return reason{}, false
}

// isByFlag tells whether an option, which nothing else explains, chose the status among several: then it is meant.
//
//	status := http.StatusForbidden
//	if s.conf.HideExistence {
//		status = http.StatusNotFound
//	}
func (f *function) isByFlag(a alt) bool {
	return slices.ContainsFunc(a.guards, func(g guard) bool {
		load, ok := g.cond.(*ssa.UnOp)
		if !ok || load.Op != token.MUL {
			return false
		}
		_, explained := f.explainOne(g, a.guards, 0)
		return !explained
	})
}

// withoutDefaults leaves out the status that is filled in where none was given: those who gave one know of no other.
//
//	if e.Status == 0 {
//		e.Status = http.StatusInternalServerError
//	}
func withoutDefaults(statuses []alt) []alt {
	given := slices.DeleteFunc(slices.Clone(statuses), func(a alt) bool { return slices.ContainsFunc(a.guards, guard.asksNone) })
	if len(given) == 0 {
		return statuses
	}
	return given
}

// asksNone tells whether the guard asks whether a field for a number is empty.
func (g guard) asksNone() bool {
	v := g.emptied()
	if v == nil || zeroText(v.Type()) != "0" {
		return false
	}
	if load, ok := v.(*ssa.UnOp); ok {
		_, field := load.X.(*ssa.FieldAddr)
		return field
	}
	_, field := v.(*ssa.Field)
	return field
}

// leftByLoop tells whether the place is what is left when a loop over something has found nothing: what it looked for, the caller may know.
//
//	for _, err := range errs {
//		if errors.As(err, &known) {
//			return known
//		}
//	}
//	return &apiError{Status: http.StatusInternalServerError}
func leftByLoop(guards []guard) bool {
	return slices.ContainsFunc(guards, func(g guard) bool { return isUnwritten(g.cond) && !g.holds })
}
