// What is known of an answer only where a helper is called that sends it.
//
//	group.Create()
//	sendJSON(w, r, group)                           200, after a creation, of which sendJSON knows nothing
//	sendJSON(w, r, Problem{Error: "no such user"})  200, with a body that reports a failure

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// calleeSites gives the site of a success that a helper sends and answers for, where its caller knows more.
func (f *function) calleeSites(c *commit, d decision) []*response.Site {
	s := f.site(c, d)
	if s == nil || s.Status/100 != 2 {
		return nil
	}
	s.Constant = false
	if s.Body == response.FailureBody && c.sends.Body != response.FailureBody && len(c.guards) == 0 {
		s.Creates = nil
		return []*response.Site{s}
	}
	if len(d.reason.causes) > 0 || d.reason.failed {
		return nil
	}
	if f.posted(c.at) {
		s.Creates = slices.DeleteFunc(slices.Clone(s.Creates), func(made response.Creation) bool { return made.Pos == c.at.Pos() })
	}
	if len(s.Creates) == 0 {
		return nil
	}
	s.Body = response.MaybeBody
	return []*response.Site{s}
}

// posted tells whether the callee knows itself that it answers a POST: what it creates is judged there.
func (f *function) posted(at ssa.Instruction) bool {
	call, ok := at.(*ssa.Call)
	if !ok {
		return false
	}
	g := f.functions[f.resolve(&call.Call).fn]
	if g == nil {
		return false
	}
	routes := g.routesAt(g.fn.Blocks[0].Instrs[0])
	return len(routes) > 0 && !slices.ContainsFunc(routes, func(r response.Route) bool { return r.Method != "POST" || r.Weak })
}
