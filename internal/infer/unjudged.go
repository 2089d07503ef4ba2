// Responses that are not judged where they are sent, and why: for those who ask what is made of a line.
//
//	func fail(w http.ResponseWriter, status int, text string) {
//		http.Error(w, text, status)                               its callers choose the status
//	}

package infer

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// Why a response is not judged where it is sent.
const (
	judgedInCallee  = "it is judged in the function that is called here"
	replacedLater   = "another status replaces it before anything is sent"
	oneOfSeveral    = "the status may be another one, and nothing shows when"
	chosenByCallers = "the callers of the function choose the status"
	knownToCallers  = "the callers of the function know why it is sent"
	statusUnknown   = "the status does not show"
	noResponse      = "nothing shows that a client gets what is written here"
	tooLarge        = "the function has too many ways to follow"
	sentByCallers   = "the callers of the function answer with what it returns"
	sentByNobody    = "no code is seen that answers with what is returned here"
	sentSomehow     = "what is answered to this error does not show"
)

// reasonOpen says why a response is not judged in this function, "" where it is.
func (f *function) reasonOpen(c *commit, d decision) string {
	switch {
	case d.doubtful:
		return oneOfSeveral
	case !f.lasts(c):
		return replacedLater
	case c.sends.Settled:
		return judgedInCallee
	case !d.response.Settled || dependent(d.reason.causes) && !f.endsHere():
		return knownToCallers
	}
	return ""
}

// unjudgedResponses gives the responses of the function that are not judged in it.
func (f *function) unjudgedResponses() []response.Open {
	var all []response.Open
	for _, c := range f.committedOrder {
		for _, d := range f.decisions(c) {
			why := f.whyOpen(c, d)
			if why == "" {
				continue
			}
			if open := f.openSite(c, d, why); !slices.ContainsFunc(all, func(o response.Open) bool { return sameOpen(o, open) }) {
				all = append(all, open)
			}
		}
	}
	return append(all, f.unjudgedReturns()...)
}

// openSite makes what is known of a response that others judge: it stands at its call, unless its status is a constant of this function.
func (f *function) openSite(c *commit, d decision, why string) response.Open {
	code, err := strconv.Atoi(d.alt.Text)
	if err != nil || d.alt.Kind != response.Const {
		code = 0
	}
	s := f.siteWith(code, c, d)
	if !f.contains(s.Pos) {
		s.Pos, s.End = f.callRange(c.at)
	}
	return response.Open{Site: s, Why: why, Judged: f.judgedAt(why, c, s)}
}

// sameOpen tells whether two outcomes of a call are the same to those who ask for it.
func sameOpen(a, b response.Open) bool {
	return a.Site.Pos == b.Site.Pos && a.Site.Status == b.Site.Status && a.Why == b.Why && slices.EqualFunc(a.Site.Causes, b.Site.Causes, sameCause)
}

func sameCause(a, b response.Cause) bool { return a.Kind == b.Kind && a.Evidence == b.Evidence }

// unjudged gives the responses of the package that are not judged where they are sent, tests apart.
func (in *inference) unjudged() []response.Open {
	var all []response.Open
	for _, f := range in.order {
		in.steps = 0
		for _, open := range f.unjudgedResponses() {
			if !in.testing(open.Site.Pos) {
				in.placed([]*response.Site{open.Site})
				all = append(all, open)
			}
		}
	}
	return all
}

// whyOpen is reasonOpen with what keeps a response that could be judged from it.
func (f *function) whyOpen(c *commit, d decision) string {
	why := f.reasonOpen(c, d)
	_, noCode := strconv.Atoi(d.alt.Text)
	switch {
	case !f.reachesClient(0):
		return noResponse
	case why == judgedInCallee && len(f.calleeSites(c, d)) > 0:
		return ""
	case d.alt.Kind == response.Parameter:
		return chosenByCallers
	case noCode != nil || d.alt.Kind != response.Const:
		return statusUnknown
	case why == "" && f.sites == nil:
		return tooLarge
	}
	return why
}

// judgedAt gives the places of this package at which somebody else judges the response.
func (f *function) judgedAt(why string, c *commit, s *response.Site) []token.Pos {
	var all []token.Pos
	switch why {
	case chosenByCallers, knownToCallers, sentByCallers:
		for _, caller := range f.callers[f.fn] {
			all = append(all, caller.Pos())
		}
	case judgedInCallee:
		for _, there := range f.calledBy(c.at).judgedSites() {
			if there.Status == s.Status && (len(s.Causes) == 0 || slices.EqualFunc(there.Causes, s.Causes, sameCause)) {
				all = append(all, there.Pos)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// calledBy is the function of this package that the instruction calls, nil for others.
func (f *function) calledBy(at ssa.Instruction) *function {
	call, ok := at.(*ssa.Call)
	if !ok {
		return nil
	}
	return f.functions[f.resolve(&call.Call).fn]
}

// judgedSites are the sites of a function of this package, none of another one's.
func (f *function) judgedSites() []*response.Site {
	if f == nil {
		return nil
	}
	return f.sites
}

// unjudgedReturns gives the errors that a handler returns, unanswered, of which nobody knows what is made.
func (f *function) unjudgedReturns() []response.Open {
	i := errorResult(f.fn.Signature)
	if i < 0 || !takesExchange(f.fn.Signature) {
		return nil
	}
	why := sentSomehow
	switch {
	case !f.isRoot():
		why = sentByCallers
	case len(f.adaptersOf()) == 0 && len(f.frameworkAdapter()) == 0:
		why = sentByNobody
	}
	var all []response.Open
	seen := map[*ssa.Return]bool{}
	for _, e := range f.exits {
		if seen[e.ret] || e.sent || e.unsure || !f.fails(e.ret, i) || f.isAnswered(e.ret) {
			continue
		}
		seen[e.ret] = true
		s := f.newSite(e.ret, f.explain(f.guards(e.ret.Block())))
		s.Pos, s.End = f.callRange(e.ret)
		all = append(all, response.Open{Site: s, Why: why, Judged: f.judgedAt(why, nil, s)})
	}
	return all
}

// fails tells whether the i-th result of the return may be an error.
func (f *function) fails(ret *ssa.Return, i int) bool {
	return i < len(ret.Results) && slices.ContainsFunc(f.eval(ret.Results[i], ret), func(a alt) bool { return a.Kind != response.Nil })
}

// isAnswered tells whether a site of the function is sent by the return.
func (f *function) isAnswered(ret *ssa.Return) bool {
	start, _ := f.callRange(ret)
	return slices.ContainsFunc(f.sites, func(s *response.Site) bool {
		return slices.ContainsFunc(s.Calls, func(call response.Span) bool { return call.Pos == start })
	})
}
