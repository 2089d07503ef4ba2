// What a call makes of a world: one world for each outcome that the callee can have.
//
//	find(w, id)     sends 404 and returns false, or sends nothing and returns true: two worlds

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// called splits the world by the outcomes of a call.
func (f *function) called(call *ssa.Call, w world) []world {
	if f.isHeader(call) {
		return []world{w} // who gets the header fields can send nothing
	}
	if name, value, ok := f.headerCall(call); ok {
		return []world{w.setting(response.Header{Name: name, Value: value})}
	}
	if name, ok := f.headerDeleted(call); ok {
		return []world{w.unsetting(name)}
	}
	if created, ok := f.creation(call); ok {
		w = w.creating(created)
	} else if created, ok := f.transaction(call); ok {
		w = w.creating(created)
	}
	c := f.resolve(&call.Call)
	if r, ok := f.servesKnown(c, call); ok {
		return []world{f.sent(w, occurrence{call: call, callee: c}, r)}
	}
	s, ok := f.summaryOf(c)
	if !ok {
		return []world{f.handedOver(call, c, w)}
	}
	if !touches(s) && (slices.ContainsFunc(arguments(c.args), f.answersFor) || f.hides(c)) {
		w = w.escaping()
	}
	var worlds []world
	for i, o := range s.Outcomes {
		guards, possible := f.feasible(o, c, call)
		if !possible {
			continue
		}
		next := w
		if len(s.Outcomes) > 1 && touches(s) {
			if next, possible = f.knowing(w, guards); !possible {
				continue
			}
			next = next.picking(call, i)
		}
		if o.Creates != "" {
			next = next.creating(response.Creation{Name: o.Creates, Text: o.Creates, Pos: call.Pos()})
		}
		if o.Sends != nil && f.reaches(*o.Sends, c) {
			next = f.sent(next, occurrence{call, c, i, o.When, guards}, *o.Sends)
		}
		worlds = append(worlds, next)
		if !touches(s) {
			break
		}
	}
	switch { // what the callee does here is beyond its summary
	case len(worlds) == 0 && touches(s):
		return []world{w.escaping()}
	case len(worlds) == 0:
		return []world{f.handedOver(call, c, w)}
	}
	return worlds
}

// knowing is the world in which the guards hold too, false if there is none.
func (f *function) knowing(w world, guards []guard) (world, bool) {
	for _, g := range guards {
		var ok bool
		if w, ok = f.learning(w, g); !ok {
			return w, false
		}
	}
	return w, true
}

// touches tells whether the callee may send anything: only then do its outcomes make different worlds.
func touches(s response.Summary) bool {
	for _, o := range s.Outcomes {
		if o.Sends != nil {
			return true
		}
	}
	return false
}

// reaches tells whether what the callee sends goes to this function's response.
func (f *function) reaches(r response.Response, c callee) bool {
	if r.Writer < 0 {
		return true
	}
	return r.Writer < len(c.args) && f.isResponse(c.args[r.Writer])
}

// handedOver is a call of unknown code: with the response in its hands it may send anything.
func (f *function) handedOver(call *ssa.Call, c callee, w world) world {
	if call == f.adapts {
		w.handed = true
		return w
	}
	if _, wraps := framework.Wrappers()[calleeName(call)]; wraps {
		return w // what is made sends something later
	}
	if f.configures(call, c) {
		return w
	}
	for _, arg := range arguments(c.args) {
		if f.isResponse(arg) || f.answersFor(arg) {
			w = w.escaping()
		}
	}
	return w
}

// causesBeside gives the causes of the error that a call returns together with a value.
//
//	ok, err := token.Check(raw)
//	if !ok {                        why there is an err then
func (f *function) causesBeside(v ssa.Value, a alt) []response.Cause {
	e, ok := v.(*ssa.Extract)
	if !ok {
		return nil
	}
	call, ok := e.Tuple.(*ssa.Call)
	if !ok || !isError(resultType(call, call.Call.Signature().Results().Len()-1)) {
		return nil
	}
	c := f.resolve(&call.Call)
	s, _ := f.summaryOf(c)
	var causes []response.Cause
	for _, n := range a.outcomes {
		if n >= len(s.Outcomes) {
			return nil
		}
		for _, failure := range f.result(s.Outcomes[n], call.Call.Signature().Results().Len()-1, c, call) {
			if failure.Kind == response.Nil {
				return nil
			}
			causes = append(causes, f.causesOf(failure)...)
		}
	}
	return distinct(causes)
}

// byOutcome gives the alternatives of a call's i-th result by the outcomes that can happen here.
func (f *function) byOutcome(s response.Summary, c callee, call *ssa.Call, i int) []alt {
	var alts []alt
	for n, o := range s.Outcomes {
		guards, possible := f.feasible(o, c, call)
		if !possible {
			continue
		}
		for _, a := range f.result(o, i, c, call) {
			a.guards = append(append([]guard{}, guards...), a.guards...)
			a.wrote, a.outcomes = call, []int{n}
			alts = append(alts, a)
		}
	}
	return dedupe(alts)
}
