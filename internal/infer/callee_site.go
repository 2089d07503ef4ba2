// What is known of an answer only where a helper is called that sends it.
//
//	group.Create()
//	sendJSON(w, r, group)                           200, after a creation, of which sendJSON knows nothing
//	sendJSON(w, r, Problem{Error: "no such user"})  200, with a body that reports a failure

package infer

import (
	"slices"
	"strings"

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

// alwaysFailing tells whether the function itself sends a success, and nothing else, with a body that reports a failure, whatever its callers know: it
// is judged where both stand.
//
//	func sendFailure(w http.ResponseWriter, err error) {
//		writeJSON(w, http.StatusOK, failure{Error: err.Error()})
//	}
func (f *function) alwaysFailing(c *commit, status response.Value) bool {
	if c.implicit || status.Kind != response.Const || !strings.HasPrefix(status.Text, "2") || f.isRoot() {
		return false
	}
	alone := !slices.ContainsFunc(f.committedOrder, func(other *commit) bool { return other != c && other.at == c.at })
	return alone && len(c.bodies) == 1 && c.bodies[response.FailureBody]
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
