// Whether the author has asked an error for its being a *http.MaxBytesError, in whichever way: what is left of it then is something else.
//
//	var tooLarge *http.MaxBytesError
//	if errors.As(err, &tooLarge) { … }                          by its type
//	if strings.Contains(err.Error(), "body too large") { … }    by its text
//	if web.IsTooLarge(err) { … }                                in a function of the project's own

package infer

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

const tooLargeType = "*net/http.MaxBytesError"

// leftOfCut gives the causes of an error, without the doubt where it has been asked.
func (f *function) leftOfCut(causes []response.Cause, guards []guard) []response.Cause {
	if !slices.ContainsFunc(causes, isCut) || !slices.ContainsFunc(guards, f.asksSize) {
		return causes
	}
	return uncut(causes)
}

// readingIn is the most that one of the causes says of reading the body.
func readingIn(causes []response.Cause) response.Reading {
	most := response.NotRead
	for _, c := range causes {
		most = max(most, c.Reading)
	}
	return most
}

// readingFor tells whether an error that was found to be a timeout came of reading the body.
func (f *function) readingFor(t test, kind response.CauseKind) response.Reading {
	most := response.NotRead
	if kind != response.Timeout {
		return most
	}
	for _, a := range f.eval(t.value, f.anchor(t.value)) {
		for _, c := range f.causesOf(a) {
			most = max(most, min(c.Reading, response.Read))
		}
	}
	return most
}

func isCut(c response.Cause) bool { return c.Reading == response.Cut }

// returnedUncut gives an error that is returned under the guards, without the doubt where they have asked.
func (f *function) returnedUncut(v response.Value, guards []guard) response.Value {
	if v.Kind != response.Object || !holdsCut(v) || !slices.ContainsFunc(guards, f.asksSize) {
		return v
	}
	return uncutValue(v)
}

func holdsCut(v response.Value) bool {
	return slices.ContainsFunc(v.Causes, isCut) || slices.ContainsFunc(v.Wraps, holdsCut)
}

const tooLargeStatus = "413"

func answersTooLarge(s *response.Site) bool { return strconv.Itoa(s.Status) == tooLargeStatus }

// uncutSites takes the doubt from all answers of a function, one of which is 413.
func uncutSites(sites []*response.Site) {
	for _, s := range sites {
		s.Causes = uncut(s.Causes)
	}
}

// uncut gives the causes of an error that is known to be no *http.MaxBytesError.
func uncut(causes []response.Cause) []response.Cause {
	out := slices.Clone(causes)
	for i := range out {
		out[i].Reading = response.NotRead
	}
	return out
}

// uncutValue does so for an error that is returned, and all that it wraps.
func uncutValue(v response.Value) response.Value {
	v.Causes = uncut(v.Causes)
	v.Wraps = slices.Clone(v.Wraps)
	for i := range v.Wraps {
		v.Wraps[i] = uncutValue(v.Wraps[i])
	}
	return v
}

// asksSize tells whether the guard asks an error whether there was too much: by its type, its text, or a function of the project's own.
func (f *function) asksSize(g guard) bool {
	if g.any != nil {
		return slices.ContainsFunc(g.any, func(chain []guard) bool { return slices.ContainsFunc(chain, f.asksSize) })
	}
	if t, ok := f.testOf(g); ok && (t.is == tooLargeType || tooLargeText.MatchString(t.is)) {
		return true
	}
	call, ok := g.cond.(*ssa.Call)
	if !ok {
		return false
	}
	if slices.ContainsFunc(call.Call.Args, func(arg ssa.Value) bool { return tooLargeText.MatchString(f.text(arg)) }) {
		return true
	}
	c := f.resolve(&call.Call)
	if !f.takesError(call) || c.isStandard() {
		return false
	}
	kind, known := framework.Predicates()[calleeName(call)]
	return !known || kind == response.TooLarge
}

// tooLargeText is what a *http.MaxBytesError says.
var tooLargeText = pattern.New(`(?i)too large`)
