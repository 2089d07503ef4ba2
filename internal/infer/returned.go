// What a handler answers by returning it.
//
//	func (s *server) show(w http.ResponseWriter, r *http.Request) error {
//		id, err := strconv.Atoi(r.PathValue("id"))
//		if err != nil {
//			return err                                 // 500 by the adapter, because of malformed input
//		}
//		return &apiError{Status: 404, Err: errGone}        // 404 by the adapter

package infer

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// answer is what an adapter makes of what was returned.
type answer struct {
	status alt
	sends  *response.Response // nil: nothing is sent
	causes []response.Cause
	open   bool // the results may have the adapter do something else
}

// returnedSites gives the sites of the values that the function returns to an adapter. Where adapters disagree there are none.
func (f *function) returnedSites() []*response.Site {
	adapters := f.adaptersOf()
	if len(adapters) == 0 {
		adapters = f.frameworkAdapter()
	}
	if len(adapters) == 0 {
		adapters = f.presumed()
	}
	if len(adapters) == 0 {
		return nil
	}
	var sites []*response.Site
	for _, e := range f.exits {
		if (e.sent || e.unsure) && !adapters[0].Presumed {
			continue
		}
		tuples := f.tuplesOf(e)
		for _, t := range tuples {
			if !t.isOneOfUnknown(tuples) {
				sites = append(sites, f.tupleSites(e, t, adapters)...)
			}
		}
	}
	return merged(sites)
}

// merged makes one site of those that several ways lead to.
func merged(sites []*response.Site) []*response.Site {
	type place struct {
		pos    token.Pos
		status int
	}
	found := map[place]*response.Site{}
	var out []*response.Site
	for _, s := range sites {
		at := place{s.Pos, s.Status}
		if known := found[at]; known != nil {
			merge(known, s)
			continue
		}
		found[at] = s
		out = append(out, s)
	}
	return out
}

// merge adds what another way to the same answer knows.
func merge(known, more *response.Site) {
	known.Certain = known.Certain && more.Certain && (len(known.Causes) > 0) == (len(more.Causes) > 0)
	known.Causes = distinct(append(append([]response.Cause{}, known.Causes...), more.Causes...))
	known.Failed = known.Failed && more.Failed
	known.Calls = append(known.Calls, more.Calls...)
	if len(more.Creates) == 0 {
		known.Creates = nil
	}
	if known.Body != more.Body {
		known.Body = response.MaybeBody
	}
}

func (f *function) tupleSites(e exit, t tuple, adapters []Adapter) []*response.Site {
	var first []answer
	for i, a := range adapters {
		answers := f.answers(a, t)
		if i == 0 {
			first = answers
		} else if !agree(first, answers) {
			return nil
		}
	}
	var sites []*response.Site
	for _, a := range first {
		if s := f.returnedSite(e, t, a); s != nil {
			sites = append(sites, s)
		}
	}
	return sites
}

func agree(a, b []answer) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].status.Text != b[i].status.Text || (a[i].sends == nil) != (b[i].sends == nil) {
			return false
		}
	}
	return true
}

// answers gives what the adapter does with the results.
func (f *function) answers(a Adapter, t tuple) []answer {
	var out []answer
	for _, o := range a.Outcomes {
		env := environment{
			tests:   o.When,
			carries: func(int) (bool, []int) { return false, nil },
			arg: func(p int) []alt {
				if p < firstGiven || p-firstGiven >= len(t.alts) {
					return unknown
				}
				return []alt{t.alts[p-firstGiven]}
			},
		}
		possible, open := f.happens(o, env)
		if !possible {
			continue
		}
		if o.Sends == nil || o.Sends.Escapes && !o.Sends.HasStatus {
			out = append(out, answer{open: open || !a.Ends || o.Sends != nil && !o.Sends.Handed})
			continue
		}
		status := []alt{{Value: response.Value{Kind: response.Const, Text: "200"}}}
		if o.Sends.HasStatus {
			status = f.substitute(o.Sends.Status, env)
		}
		for _, s := range status {
			out = append(out, answer{s, o.Sends, f.settle(o.Sends.Causes, env), open})
		}
	}
	return append(out, a.otherwise(t)...)
}

// happens tells whether the outcome can happen with the values, and whether it may not.
func (f *function) happens(o response.Outcome, env environment) (possible, open bool) {
	for _, t := range o.When {
		if t.Param < firstGiven {
			continue
		}
		can, may := f.possible(t, env.arg(t.Param))
		if !can {
			return false, false
		}
		open = open || may
	}
	return true, open
}

// returnedSite makes the site of one answer.
func (f *function) returnedSite(e exit, t tuple, a answer) *response.Site {
	failed := false
	for i, result := range e.ret.Results {
		failed = failed || f.isErrorLike(result) && t.alts[i].Kind != response.Nil
	}
	r := reason{causes: append(f.reasons(t), a.causes...), failed: failed}
	if !f.failsItself(e, t) && (len(r.causes) == 0 || unspecific(r.causes) && !passedOn(t)) {
		own := f.guards(e.ret.Block())
		here := f.explain(append(append([]guard{}, t.guards...), own...))
		if failing := f.explain(own); tested(here) && failing.failed {
			here = failing // which call was made is not why it failed
		}
		if len(r.causes) == 0 || len(here.causes) > 0 {
			r = here
		}
		r.failed = r.failed || failed
	}
	if a.sends == nil {
		if failed || a.open || e.handed || f.ignoresWriter() {
			return nil
		}
		return f.silentReturn(e, r)
	}
	code, err := strconv.Atoi(a.status.Text)
	if err != nil || a.status.Kind != response.Const || a.open && failed && code < 400 {
		return nil // an adapter knows what it answers with a success: who knows whether this is that error
	}
	if failed && !a.sends.HasStatus && a.sends.Body != response.FailureBody {
		return nil // what is written then is no answer to the error: a stream goes on
	}
	for _, v := range t.alts {
		if call, ok := v.wrote.(*ssa.Call); ok && call.Parent() == f.fn && v.Kind != response.Nil {
			r = f.believed(r, call)
		}
	}
	s := f.newSite(e.ret, r)
	s.Status, s.Implicit, s.Body, s.Header, s.Creates = code, !a.sends.HasStatus, a.sends.Body, e.header, f.createdBefore(e, t)
	s.Pos, s.End, s.Constant = f.returnedRange(e.ret, t, a)
	s.Escapes = s.Implicit && a.open
	if l := a.sends.Location; l.Kind != response.Unknown {
		s.Redirect = f.returnedRedirect(e.ret, t, l)
		s.Redirect.From = onePath(s.Routes)
	}
	f.weigh(s)
	return s
}

// unspecific tells whether the causes say no more than that something failed.
func unspecific(causes []response.Cause) bool {
	return !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Kind != response.Failure })
}

// reasons gives the causes that an error was made for, where another function made it.
func (f *function) reasons(t tuple) []response.Cause {
	if causes := f.known(t); len(causes) > 0 {
		return causes
	}
	for _, a := range t.made {
		if a.Type == freshError && len(a.Causes) > 0 && !dependent(a.Causes) {
			return slices.Clone(a.Causes)
		}
	}
	return nil
}

// known gives the causes that an error with a status of its own was made for.
func (f *function) known(t tuple) []response.Cause {
	for _, a := range t.made {
		if _, ok := f.statusField(a.Type); ok && len(a.Causes) > 0 && !dependent(a.Causes) {
			return slices.Clone(a.Causes)
		}
	}
	return nil
}

// ignoresWriter tells whether the function gets the response and has no name for it.
func (f *function) ignoresWriter() bool { return f.writer >= 0 && f.fn.Params[f.writer].Name() == "_" }

// silentReturn is the site of a success for which nothing is sent at all.
func (f *function) silentReturn(e exit, r reason) *response.Site {
	s := f.newSite(e.ret, r)
	s.Status, s.Implicit, s.Body, s.Creates = 200, true, response.NoBody, e.creates
	s.Pos, s.End = f.callRange(e.ret)
	f.weigh(s)
	return s
}

// returnedRange is where an answer is decided: the status, if it stands in this function, else the call that made a value with a status of
// its own, else the return.
func (f *function) returnedRange(ret *ssa.Return, t tuple, a answer) (token.Pos, token.Pos, bool) {
	if e := f.source.at[a.status.Pos]; e != nil && (f.contains(a.status.Pos) || len(a.status.Causes) > 0 || len(f.known(t)) > 0) {
		return e.Pos(), e.End(), true
	}
	for _, v := range t.alts {
		call, ok := v.wrote.(*ssa.Call)
		if ok && v.Kind != response.Nil && v.Type != freshError && !v.Foreign && call.Parent() == f.fn && f.source.calls[call.Pos()] != nil {
			start, end := f.callRange(call)
			return start, end, false
		}
	}
	start, end := f.callRange(ret)
	return start, end, false
}

// returnedRedirect describes a redirect whose target was returned.
func (f *function) returnedRedirect(ret *ssa.Return, t tuple, location response.Value) *response.Redirect {
	to := &response.Redirect{Target: "*", Guards: f.guardTexts(ret.Block()), Alone: f.alone(ret)}
	if location.Kind == response.Const {
		to.Target = location.Text
		return to
	}
	i := location.Param - firstGiven
	if location.Kind != response.Parameter || i < 0 || i >= len(t.alts) {
		return to
	}
	alts := []alt{t.alts[i]}
	for _, s := range location.Path {
		alts = f.part(alts, s)
	}
	switch {
	case len(alts) == 1 && alts[0].Kind == response.Const:
		to.Target = alts[0].Text
	case len(location.Path) == 0:
		found := f.targetOf(ret.Results[i], ret, 0)
		to.Target, to.Parts = found.text, found.parts
	}
	return to
}
