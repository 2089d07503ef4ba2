// Why a place in the code is reached: the causes that the guards around it show.
//
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		// malformed input, by the call that err came from
//	}

package infer

import (
	"cmp"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// reason is why a place in the code is reached, as far as its guards tell.
type reason struct {
	causes []response.Cause
	failed bool // an error led here
	opaque bool // a test that nobody understands decides
	named  bool // the function's own name says so
}

// explain finds the innermost guard that explains anything.
//
//	if err != nil {                             // the causes of err …
//		if errors.Is(err, sql.ErrNoRows) {  // … but here absence, and nothing else
func (f *function) explain(guards []guard) reason {
	for i, g := range guards {
		r, found := f.explainOne(g, guards, i)
		if !found || i > 0 && tested(r) && g.asksPresence() {
			continue
		}
		if tested(r) && slices.ContainsFunc(guards[:i], guard.sortsTypes) {
			continue
		}
		if tested(r) {
			if outer, found := f.failedBefore(guards, i+1); found {
				return outer
			}
		}
		if i+1 < len(guards) && narrows(g, guards[i+1]) && tested(r) {
			if also, found := f.explainOne(guards[i+1], guards, i+1); found && also.denies() {
				return also
			}
		}
		return r
	}
	return reason{}
}

// narrows tells whether a guard is the second half of a condition: `s.readOnly && kind != "locks"`.
func narrows(g, first guard) bool {
	return first.to != nil && first.to.Comment == "cond.true" && g.cond != nil
}

// tested tells whether the reason is but a comparison of input.
func tested(r reason) bool {
	return len(r.causes) == 1 && r.causes[0].Strength == response.Condition && r.causes[0].Kind == response.Invalid
}

// asksPresence tells whether the guard lets those through who sent a value at all: what is wrong with it is asked further in.
//
//	if name := r.Header.Get("Volume-Name"); name != "" {
//		if volumes.Has(name) {
func (g guard) asksPresence() bool {
	b, ok := g.cond.(*ssa.BinOp)
	return ok && isEmpty(b.Y) && (b.Op == token.EQL) != g.holds && (b.Op == token.EQL || b.Op == token.NEQ || b.Op == token.GTR)
}

// denies tells whether the reason is that somebody may not do something.
func (r reason) denies() bool { return len(r.causes) == 1 && r.causes[0].Kind == response.Forbidden }

// explainOne explains by one guard, in the light of all the others.
func (f *function) explainOne(g guard, all []guard, i int) (reason, bool) {
	f.steps++
	if f.steps > maxSteps {
		return reason{opaque: true}, true
	}
	if g.any != nil {
		return f.explainAny(g, all)
	}
	t, plain := f.testOf(g)
	if plain && f.isErrorLike(t.value) && len(t.path) == 0 {
		r, found := f.explainError(t, all)
		return f.markNamed(r, t.value), found
	}
	if g.cond == nil {
		return reason{}, false
	}
	r, found := f.explainCondition(g, all)
	return f.markNamed(r, f.askedAbout(g)), found
}

// explainAny explains a place that several ways lead to: all of them must be explained.
func (f *function) explainAny(g guard, all []guard) (reason, bool) {
	sum := reason{failed: true}
	unexplained := 0
	for _, chain := range g.any {
		r, found := reason{}, false
		context := append(append([]guard{}, chain...), all...)
		for i, inner := range chain {
			if r, found = f.explainOne(inner, context, i); found {
				break
			}
		}
		if !found || len(r.causes) == 0 {
			unexplained++
		}
		sum.causes = append(sum.causes, r.causes...)
		sum.failed = sum.failed && r.failed
		sum.opaque = sum.opaque || r.opaque
	}
	switch {
	case unexplained == len(g.any) && !sum.failed:
		return reason{}, false
	case unexplained > 0:
		return reason{failed: sum.failed, opaque: true}, true
	}
	sum.causes = distinct(sum.causes)
	return sum, true
}

// explainError explains a place that an error led to.
func (f *function) explainError(t test, all []guard) (reason, bool) {
	switch {
	case t.is == "nil" && !t.not:
		return reason{}, false // no error: whatever else is the case explains
	case t.is != "nil" && t.not:
		return reason{}, false // it only rules one error out; causes takes that into account
	case t.is == "nil" || f.isAnyOf(t.is):
		causes, opaque := f.errorCauses(t, all)
		return reason{causes: causes, failed: !f.leftOut(t.value), opaque: opaque}, true
	}
	return reason{causes: f.blaming(f.sentinelCauses(t, all), t.value), failed: true}, true
}

// leftOut tells whether the error says only that the client has left something out that it need not send.
func (f *function) leftOut(v ssa.Value) bool {
	call := callOf(v)
	return call != nil && framework.Optionals()[calleeName(call)]
}

// errorCauses gives the causes that an error can have here, without those that other guards rule out.
func (f *function) errorCauses(t test, all []guard) (causes []response.Cause, opaque bool) {
	left := response.NotRead
	for _, a := range f.eval(t.value, f.anchor(t.value)) {
		if a.Kind == response.Nil || f.ruledOut(a, t.value, all) {
			left = max(left, readingIn(a.Causes))
			continue
		}
		switch {
		case a.Kind == response.Unknown:
			causes = append(causes, f.someFailure(t.value, response.Condition))
		case a.Kind == response.Parameter:
			causes = append(causes, response.Cause{Error: a.Param + 1})
		default:
			causes = append(causes, f.cameThrough(a, f.doubtful(a, f.toldApart(t.value, all)))...)
		}
	}
	if len(causes) == 0 {
		causes = []response.Cause{f.someFailure(t.value, response.Condition)}
		causes[0].Reading = left
	}
	for i, c := range causes {
		vague := c.Kind == response.Failure || f.isHandler() && dependent(causes[i:i+1])
		if near := f.someFailure(t.value, max(c.Strength, response.Text)); vague && near.Pos.IsValid() {
			near.Reading, near.Formal = c.Reading, c.Formal
			causes[i] = near
		}
		causes[i] = f.blamed(causes[i], t.value, all)
	}
	return f.leftOfCut(distinct(causes), all), f.testedOpaquely(t.value, all)
}

// sentinelCauses gives the causes of the error that another was found equal to.
func (f *function) sentinelCauses(t test, all []guard) []response.Cause {
	cause := comparedWith(t.is, t.pos)
	if kind, ok := meaningOf(t.is); ok {
		cause.Kind, cause.Reading = kind, f.readingFor(t, kind)
		return []response.Cause{cause}
	}
	var causes []response.Cause
	for _, a := range f.eval(t.value, f.anchor(t.value)) {
		if is, sure := decideAlone(a.Value, t.is); sure && is {
			causes = append(causes, f.causesOf(a)...)
		}
	}
	kind, named := errorName(t.is)
	if len(causes) > 0 && !(named && onlyFailed(causes)) {
		return uncut(distinct(causes))
	}
	if named {
		cause.Kind, cause.Strength = kind, response.Name
		return []response.Cause{cause}
	}
	if causes := f.clientsOnly(t.value); len(causes) > 0 {
		return uncut(causes)
	}
	if causes := f.causesOfCaller(t); len(causes) > 0 {
		return causes
	}
	return []response.Cause{cause}
}

// clientsOnly gives the causes of an error that is the client's, whichever error it is:
//
//	if err := decoder.Decode(&in); errors.Is(err, io.EOF) {     malformed input, as any error of Decode
func (f *function) clientsOnly(v ssa.Value) []response.Cause {
	var causes []response.Cause
	for _, a := range f.eval(v, f.anchor(v)) {
		if a.Kind != response.Nil {
			causes = append(causes, f.causesOf(a)...)
		}
	}
	if slices.ContainsFunc(causes, func(c response.Cause) bool {
		return c.Kind != response.Malformed && c.Kind != response.Invalid || c.Strength < response.Call || c.Error > 0
	}) {
		return nil
	}
	return distinct(causes)
}

// causesOf gives the causes of an error that is at hand.
func (f *function) causesOf(a alt) []response.Cause {
	if kind, ok := meaningOf(a.Name); ok && a.Name != "" {
		return []response.Cause{{Kind: kind, Strength: response.Comparison, Evidence: framework.Short(a.Name), Pos: a.Pos}}
	}
	if kind, ok := meaningOf(a.Type); ok && a.Type != "" {
		return []response.Cause{{Kind: kind, Strength: response.Comparison, Evidence: "an error of type " + framework.Short(a.Type), Pos: a.Pos}}
	}
	if len(a.Causes) > 0 {
		return a.Causes
	}
	var causes []response.Cause
	for _, w := range a.Wraps {
		if w.Kind == response.Parameter {
			causes = append(causes, response.Cause{Error: w.Param + 1})
			continue
		}
		causes = append(causes, f.causesOf(alt{Value: w})...)
	}
	if len(causes) > 0 {
		return distinct(causes)
	}
	called, isNamed := namedCause(a)
	if len(a.guards) > 0 && f.isMadeHere(a) { // why a call was made is not why it failed
		if r := f.explain(a.guards); len(r.causes) > 0 && !(isNamed && called.saysMore(r.causes)) {
			return r.causes
		}
	}
	if isNamed {
		return []response.Cause{called.Cause}
	}
	failure := madeError(response.Cause{Kind: response.Failure, Strength: response.Name, Evidence: "an error"}, a.Message)
	if a.wrote != nil {
		failure = f.someFailure(a.wrote, response.Name)
	}
	failure.Pos = cmp.Or(failure.Pos, a.Pos)
	return []response.Cause{failure}
}

// someFailure is the cause that something failed, of which nothing is known but the call.
func (f *function) someFailure(v ssa.Value, s response.Strength) response.Cause {
	cause := response.Cause{Kind: response.Failure, Strength: s, Evidence: "an error"}
	call := callOf(onlyStored(v))
	if call == nil {
		return cause
	}
	c := f.resolve(&call.Call)
	_, made := framework.ErrorMakers()[calleeName(call)]
	switch {
	case c.obj == nil:
	case (made || makesError(c.obj)) && len(c.args) > 0:
		cause = madeError(cause, f.text(c.args[0]))
	default:
		cause.Evidence, cause.Pos = "the error of "+framework.Short(c.obj.FullName()), call.Pos()
	}
	return cause
}

// meaningOf looks a sentinel or an error type up in the tables.
func meaningOf(name string) (response.CauseKind, bool) {
	if kind, ok := framework.Sentinels()[name]; ok {
		return kind, true
	}
	kind, ok := framework.Types()[name]
	return kind, ok
}
