// Which responses are judged in a function, and which are left to its callers.
//
//	func show(w http.ResponseWriter, r *http.Request)               a handler: all that it sends
//	func fail(w http.ResponseWriter, status int, err error)         a helper: nothing, its callers know the status

package infer

import (
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// isRoot tells whether the function is where a response ends: a handler that the server calls, rather than a part of one.
func (f *function) isRoot() bool {
	if f.fn.Synthetic != "" || !f.isHandler() && !f.isReturning() {
		return false
	}
	return len(f.callers[f.fn]) == 0 || f.routesByHand()
}

// isReturning tells whether the function takes no response but returns one, for an adapter to send.
func (f *function) isReturning() bool {
	return f.fn.Parent() == nil && !takesExchange(f.fn.Signature) && len(f.adaptersOf()) > 0
}

// routesByHand tells whether the function is a whole handler although another one calls it, as a router by hand does.
func (f *function) routesByHand() bool {
	return f.fn.Signature.Params().Len() == 2 && f.fn.Signature.Results().Len() == 0 && len(f.committedOrder) > 0
}

// judged gives the sites of the function.
func (f *function) judged() []*response.Site {
	if !f.reachesClient(0) {
		return nil
	}
	var sites []*response.Site
	tooLarge := false
	for _, c := range f.committedOrder {
		for _, d := range f.decisions(c) {
			tooLarge = tooLarge || d.alt.Text == tooLargeStatus
			if d.doubtful || !f.lasts(c) {
				continue
			}
			if c.sends.Settled {
				sites = append(sites, f.calleeSites(c, d)...)
				continue
			}
			if !d.response.Settled || dependent(d.reason.causes) && !f.endsHere() {
				continue
			}
			if s := f.site(c, d); s != nil {
				sites = append(sites, s)
			}
		}
	}
	if f.isRoot() {
		sites = append(sites, f.endings()...)
		sites = append(sites, f.returnedSites()...)
	} else if takesExchange(f.fn.Signature) {
		sites = append(sites, f.ownErrors()...)
	}
	sites = append(sites, f.madeResponses()...)
	if sites = merged(f.surrounded(sites)); tooLarge || slices.ContainsFunc(sites, answersTooLarge) {
		uncutSites(sites)
	}
	return sites
}

// site makes the site of one decision.
func (f *function) site(c *commit, d decision) *response.Site {
	code, err := strconv.Atoi(d.alt.Text)
	if err != nil || d.alt.Kind != response.Const {
		return nil
	}
	s := f.newSite(c.at, f.believed(d.reason, c.at))
	s.Status, s.Implicit = code, c.implicit
	if s.Body = only(c.bodies); d.reason.named {
		s.Body = response.FailureBody
	}
	if len(s.Causes) == 0 && s.Body == response.FailureBody {
		s.Causes = f.handed(c.at)
	}
	s.Message = c.content.Text
	s.Escapes = c.unsure
	s.Header = common(c.headers)
	s.Creates = f.succeeded(everywhere(c.creates), slices.Concat(d.alt.guards, f.guards(c.at.Block())))
	if c.implicit {
		s.Pos, s.End = f.callRange(c.at)
	} else {
		s.Pos, s.End, s.Constant = f.statusRange(d.alt, c.at, d.reason)
	}
	if s.Redirect = f.redirect(c, code); s.Redirect != nil {
		s.Redirect.From = onePath(s.Routes)
	}
	f.weigh(s)
	return s
}

// onePath is the path that all routes share.
func onePath(routes []response.Route) string {
	if len(routes) == 0 {
		return ""
	}
	for _, r := range routes {
		if r.Path != routes[0].Path {
			return ""
		}
	}
	return routes[0].Path
}

// newSite makes a site at an instruction, for a reason.
func (f *function) newSite(at ssa.Instruction, r reason) *response.Site {
	s := &response.Site{
		Failed:   r.failed,
		Certain:  !r.opaque,
		Handler:  f.name(),
		Routes:   f.routesAt(at),
		Forwards: f.forwards, Reads: f.readsAround(),
		Words:   f.wordsAt(at),
		Wording: f.wordingAt(at),
		Names:   f.namesAround(f.positionOf(at)),
		Ignored: f.ignoredBefore(at), HandsOff: f.handedOffBefore(at),
	}
	if !r.opaque && !dependent(r.causes) {
		s.Causes = r.causes
	}
	return s
}

// weigh drops causes that are too weak for what is answered: a tested condition is no failure when the answer is a success.
func (f *function) weigh(s *response.Site) {
	if s.Status >= 300 || s.Failed || s.Body == response.FailureBody {
		return
	}
	s.Causes = nil
}

// only is the body that all ways have, or what can be said of all of them.
func only(bodies map[response.Body]bool) response.Body {
	switch {
	case len(bodies) == 1:
		for b := range bodies {
			return b
		}
	case bodies[response.NoBody] || bodies[response.MaybeBody]:
		return response.MaybeBody
	case bodies[response.FailureBody]:
		return response.SomeBody
	}
	return response.SomeBody
}

// common gives the fields that are set on every way.
func common(ways [][]response.Header) []response.Header {
	if len(ways) == 0 {
		return nil
	}
	var out []response.Header
	for _, h := range ways[0] {
		everywhere := true
		for _, way := range ways[1:] {
			found := false
			for _, other := range way {
				found = found || other.Name == h.Name
			}
			everywhere = everywhere && found
		}
		if everywhere {
			out = append(out, h)
		}
	}
	return out
}

// endings gives the sites of the ways out on which nothing was sent: net/http then sends 200.
func (f *function) endings() []*response.Site {
	var sites []*response.Site
	if f.fn.Signature.Results().Len() > 0 || f.isStub() && !f.handlesError() || f.handsOver() {
		return nil
	}
	for _, ret := range f.returns() {
		var ways [][]response.Creation
		silent := true
		for _, e := range f.exits {
			if e.ret == ret {
				silent = silent && !e.sent && !e.unsure && !e.handed
				ways = append(ways, e.creates)
			}
		}
		if !silent || len(ways) == 0 {
			continue
		}
		sites = append(sites, f.endingSites(ret, ways)...)
	}
	return sites
}

// returns gives the return instructions that are reached, in order.
func (f *function) returns() []*ssa.Return {
	var out []*ssa.Return
	seen := map[*ssa.Return]bool{}
	for _, e := range f.exits {
		if !seen[e.ret] {
			seen[e.ret] = true
			out = append(out, e.ret)
		}
	}
	return out
}

// endingSites makes the sites of one silent way out: where several branches fall off the end, one for each.
func (f *function) endingSites(ret *ssa.Return, ways [][]response.Creation) []*response.Site {
	blocks := []*ssa.BasicBlock{ret.Block()}
	if !ret.Pos().IsValid() || f.source.returns[ret.Pos()] == nil {
		blocks = fallingOff(ret)
	}
	var sites []*response.Site
	for _, b := range blocks {
		if slices.ContainsFunc(f.guards(b), guard.isNever) || f.endsWithCut(b) {
			continue
		}
		last := b.Instrs[len(b.Instrs)-1]
		s := f.newSite(last, f.endingReason(b))
		s.Status, s.Implicit, s.Body = 200, true, response.NoBody
		s.Creates = f.succeeded(everywhere(ways), f.guards(b))
		s.Pos, s.End = f.endRange(b, ret)
		f.weigh(s)
		sites = append(sites, s)
	}
	return sites
}

// fallingOff gives the blocks that end the function without a return statement.
func fallingOff(ret *ssa.Return) []*ssa.BasicBlock {
	b := ret.Block()
	if len(b.Preds) < 2 || len(b.Instrs) > 1 {
		return []*ssa.BasicBlock{b}
	}
	var out []*ssa.BasicBlock
	for _, p := range b.Preds {
		if len(p.Succs) == 1 && len(p.Instrs) > 1 {
			out = append(out, p)
		} else {
			out = append(out, b)
		}
	}
	return out
}
