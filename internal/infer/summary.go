// Summaries: what calls of a function do, in terms of its parameters.
//
//	func respond(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }     200, with data that the caller decides

package infer

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/statuslint/statuslint/internal/response"
)

const maxOutcomes = 32 // outcomes of a summary; of a function with more nothing is known

// summarize works out what calls of the function do. Recursion is broken by a summary without outcomes.
func (f *function) summarize() response.Summary {
	if f.summary != nil {
		return *f.summary
	}
	if f.started {
		f.cuts++
		return response.Summary{}
	}
	f.started = true
	depth, steps := f.depth, f.steps
	f.depth, f.steps = 0, 0
	f.explore()
	s := response.Summary{Outcomes: f.outcomes()}
	if f.steps > maxSteps {
		s.Outcomes = f.overflow(s.Outcomes)
	}
	f.summary = &s
	clear(f.tuplesAt) // in a recursion, what was known of it then was less
	f.summary.Flows, f.summary.Computes, f.summary.Reads = f.flows(), f.computes(), f.readsOf()
	f.summary.Compares, f.summary.Cuts = f.compares(), f.cutsAnywhere()
	f.depth, f.steps = depth, steps
	return *f.summary
}

func (f *function) outcomes() []response.Outcome {
	var outcomes []response.Outcome
	seen := map[string]bool{}
	for _, e := range f.exits {
		for _, o := range f.exitOutcomes(e) {
			if key := fmt.Sprint(o.When, effect(o)); !seen[key] {
				seen[key] = true
				outcomes = append(outcomes, o)
			}
		}
	}
	outcomes = joined(outcomes)
	if len(outcomes) > maxOutcomes {
		return f.overflow(outcomes)
	}
	return outcomes
}

func sendsText(r *response.Response) string {
	if r == nil {
		return ""
	}
	return fmt.Sprint(r.Writer, r.HasStatus, describe(r.Status), r.Body, describe(r.Content), portableCauses(r.Causes), r.Settled, r.Escapes, r.Handed, r.Keeps, r.Kept)
}

func describeAll(values []response.Value) string {
	text := ""
	for _, v := range values {
		text += describe(v) + ";"
	}
	return text
}

// overflow is the summary of a function that does too many things: if it sends anything, it may send anything.
func (f *function) overflow(outcomes []response.Outcome) []response.Outcome {
	o := response.Outcome{}
	if touches(response.Summary{Outcomes: outcomes}) {
		o.Sends = &response.Response{Writer: f.writer, Escapes: true}
	}
	return []response.Outcome{o}
}

// exitOutcomes gives the outcomes of one way out: one for each alternative of what it sends and returns.
func (f *function) exitOutcomes(e exit) []response.Outcome {
	guards := f.guards(e.ret.Block())
	when := e.with(f.conditions(guards))
	var outcomes []response.Outcome
	for _, tuple := range f.tuplesOf(e) {
		for _, sends := range f.exported(e) {
			o := response.Outcome{Sends: sends.response, When: when, Creates: createdText(e.creates)}
			if contradicts(tuple.guards, sends.guards) {
				continue
			}
			o.When = append(append([]response.Test{}, when...), f.conditions(append(append([]guard{}, tuple.guards...), sends.guards...))...)
			o.Results = tuple.values
			if !contradictory(o.When) {
				outcomes = append(outcomes, o)
			}
		}
	}
	return outcomes
}

// with adds what was tested on the way out to what its place tells.
func (e exit) with(tests []response.Test) []response.Test {
	for _, t := range e.tests {
		if !slices.ContainsFunc(tests, func(known response.Test) bool { return sameTest(known, t) && known.Not == t.Not }) {
			tests = append(tests, t)
		}
	}
	return tests
}

func createdText(creates []response.Creation) string {
	for _, c := range slices.Backward(creates) {
		if !c.Weak {
			return c.Text
		}
	}
	return ""
}

// conditions gives what the guards test of the function's parameters.
func (f *function) conditions(guards []guard) []response.Test {
	var tests []response.Test
	seen := map[string]bool{}
	for _, g := range guards {
		if g.any != nil {
			continue
		}
		t, ok := f.testOf(g)
		if !ok || f.busy[t.value] {
			continue
		}
		alts := alike(f.eval(t.value, f.anchor(t.value)))
		if len(alts) != 1 || alts[0].Kind != response.Parameter {
			continue
		}
		test := response.Test{Param: alts[0].Param, Path: append(append([]response.Step{}, alts[0].Path...), t.path...), Is: t.is, Not: t.not}
		if key := fmt.Sprint(test); !seen[key] {
			seen[key] = true
			tests = append(tests, test)
		}
	}
	return tests
}

// alike makes one of alternatives that are the same value, however they come about.
func alike(alts []alt) []alt {
	if slices.ContainsFunc(alts, func(a alt) bool { return describe(a.Value) != describe(alts[0].Value) }) {
		return alts
	}
	return alts[:min(1, len(alts))]
}

// sending is a response that a function sends on one way out, and what must hold for it.
type sending struct {
	response *response.Response
	guards   []guard
}

// exported gives what a way out sends, as its callers are to know it.
func (f *function) exported(e exit) []sending {
	if f.writer < 0 && f.returnsResponse() {
		return []sending{{}} // it is the returned value that tells
	}
	if e.commit == nil {
		if e.unsure || e.handed {
			return []sending{{response: &response.Response{Writer: f.writer, Escapes: true, Handed: !e.unsure}}}
		}
		if e.sent {
			return []sending{{response: &response.Response{Writer: f.writer, HasStatus: true, Settled: true, Body: response.SomeBody}}}
		}
		if e.kept != nil {
			return f.keptOn(e)
		}
		if len(e.header) > 0 {
			return []sending{{response: &response.Response{Writer: f.writer, Header: e.header}}}
		}
		return []sending{{}}
	}
	var out []sending
	for _, d := range f.decisions(e.commit) {
		r := d.response
		r.Body, r.Content = e.body, f.exportable(e.content)
		r.Header = e.header
		out = append(out, sending{&r, d.alt.guards})
	}
	return out
}

// decision is one status that a commit can send, and why.
type decision struct {
	alt      alt
	reason   reason
	response response.Response
	open     bool // the callers decide why
	doubtful bool // nobody knows when it is this status, and when another
}

// decisions gives the statuses that a commit can send.
func (f *function) decisions(c *commit) []decision {
	var out []decision
	guards := append(append([]guard{}, c.guards...), f.guards(c.at.Block())...)
	statuses := withoutDefaults(slices.DeleteFunc(slices.Clone(f.statuses(c)), func(a alt) bool { return contradicts(a.guards, guards) }))
	for _, a := range statuses {
		d := decision{alt: a, reason: f.reasonFor(c, a, guards), doubtful: f.oneOfUnknown(a, statuses) || f.hasUnknownTwin(c)}
		d.doubtful = d.doubtful || c.env.rulesOut(d.reason.causes)
		d.open = dependent(d.reason.causes) || a.Kind == response.Parameter || len(d.reason.causes) == 0 && !d.reason.failed && !d.reason.opaque
		if r, ok := f.named(a.Value); ok && d.open && !c.implicit {
			d.reason, d.open = r, false
		}
		if d.open && len(statuses) == 1 && f.alwaysFailing(c, a.Value) {
			d.reason, d.open = reason{failed: true}, false
		}
		d.response = response.Response{
			Writer: f.writer, HasStatus: !c.implicit, Status: a.Value, Causes: d.reason.causes,
			Settled: !d.open || f.settles(a.Value), Location: f.locationOf(c), Failed: d.reason.failed, Kept: c.implicit && c.sends.Kept,
		}
		out = append(out, d)
	}
	return out
}

// oneOfUnknown tells whether the status is what is left when one that nobody sees is not taken, and nothing says when that is:
//
//	code := 500
//	if len(status) > 0 {
//		code = status[0]
//	}
func (f *function) oneOfUnknown(a alt, all []alt) bool {
	if !slices.ContainsFunc(all, func(other alt) bool { return other.Kind == response.Unknown }) {
		return false
	}
	return len(a.Causes) == 0 && len(f.explain(a.guards).causes) == 0
}

// hasUnknownTwin is oneOfUnknown for what a helper may send, as far as its caller sees.
func (f *function) hasUnknownTwin(c *commit) bool {
	if asksParts(c.guards) && slices.ContainsFunc(f.committedOrder, func(other *commit) bool {
		return other != c && other.at == c.at && asksParts(other.guards) && !other.implicit && !known(f.statuses(other))
	}) {
		return true
	}
	if len(c.env.tests) > 0 || len(c.guards) > 0 || len(c.sends.Causes) > 0 {
		return false
	}
	return slices.ContainsFunc(f.committedOrder, func(other *commit) bool {
		return other != c && other.at == c.at && len(other.env.tests) == 0 && !other.implicit &&
			!other.sends.Settled && !other.sends.Escapes && other.sends.Status.Kind == response.Unknown
	})
}

// settles tells whether a response without a cause is judged in this function: a success that stands in a handler.
func (f *function) settles(status response.Value) bool {
	code, err := strconv.Atoi(status.Text)
	return err == nil && status.Kind == response.Const && (f.endsHere() || code < 400 && takesExchange(f.fn.Signature))
}

// statuses gives the alternatives of a commit's status.
func (f *function) statuses(c *commit) []alt {
	if c.implicit && c.sends.Kept && !f.isRoot() {
		return unknown // the caller may have had the request keep one
	}
	if c.implicit {
		return []alt{{Value: response.Value{Kind: response.Const, Text: "200"}}}
	}
	return f.substitute(c.sends.Status, c.env)
}

// reasonFor finds why a status is sent: the callee may know, or the guards.
func (f *function) reasonFor(c *commit, a alt, guards []guard) reason {
	own := f.settle(c.sends.Causes, c.env)
	switch {
	case len(own) > 0:
		return reason{causes: own, failed: true}
	case len(a.Causes) > 0:
		return reason{causes: a.Causes, failed: true}
	}
	r := f.explain(append(append([]guard{}, a.guards...), guards...))
	if proxied, ok := f.proxiedReason(); ok && len(r.causes) == 0 && !r.opaque {
		r = proxied
	}
	r.failed, r.opaque = r.failed || c.sends.Failed, r.opaque || f.isByFlag(a)
	return r
}

// dependent tells whether a cause waits for the caller.
func dependent(causes []response.Cause) bool {
	for _, c := range causes {
		if c.Error > 0 || c.Input > 0 {
			return true
		}
	}
	return false
}
