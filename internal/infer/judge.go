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
			switch f.reasonOpen(c, d) {
			case "":
				if s := f.site(c, d); s != nil {
					sites = append(sites, s)
				}
			case judgedInCallee:
				sites = append(sites, f.calleeSites(c, d)...)
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
	s := f.siteWith(code, c, d)
	f.weigh(s)
	return s
}

// siteWith makes the site of a decision for the status, 0 where that does not show.
func (f *function) siteWith(code int, c *commit, d decision) *response.Site {
	s := f.newSite(c.at, f.believed(d.reason, c.spoken()))
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
		Words:    f.wordsAt(at),
		Wording:  f.wordingAt(at),
		Names:    f.namesAround(f.positionOf(at)),
		Calls:    f.spanOf(at),
		Ignored:  f.ignoredBefore(at),
		HandsOff: f.handedOffBefore(at),
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
