// Responses that are made rather than written: those of a RoundTripper, which a reverse proxy passes on to the client.
//
//	func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
//		if !t.allows(r) {
//			return &http.Response{StatusCode: http.StatusForbidden}, nil     403, because of a missing permission
//		}
//		return t.next.RoundTrip(r)                                               whatever the upstream answers

package infer

import (
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// responseType is what a RoundTripper returns.
const responseType = "*net/http.Response"

// isPassedOn tells whether the type is of responses that come from an upstream or a cache, and may be changed on their way to the client.
func (f *function) isPassedOn(t types.Type) bool {
	return typeName(t) == responseType && !isForeign(f.pass)
}

// returnsResponse tells whether the function makes a response, or gets one, for its caller to pass on.
func (f *function) returnsResponse() bool {
	return f.fn.Parent() == nil && responseResult(f.fn.Signature) >= 0 && !takesExchange(f.fn.Signature)
}

// makes tells whether the variable is a response that the function makes.
func (f *function) makes(a *ssa.Alloc) bool {
	return f.writer < 0 && typeName(a.Type()) == responseType && f.returnsResponse()
}

// setStatus is the world in which the status of a response was set that is passed on.
func (f *function) setStatus(w world, s *ssa.Store) world {
	addr, ok := s.Addr.(*ssa.FieldAddr)
	if !ok || typeName(addr.X.Type()) != responseType || step(addr.X.Type(), addr.Field).Field != "StatusCode" || !f.isResponse(addr.X) {
		return w
	}
	status := f.eval(s.Val, s)
	if len(status) != 1 || w.sent {
		return w
	}
	w.sent = true
	w.body = response.MaybeBody
	w.commit = f.committed(commitKey{s, 0}, commit{
		at:    s,
		sends: response.Response{Writer: f.writer, HasStatus: true, Status: status[0].Value, Body: response.MaybeBody},
		env:   environment{arg: f.itself, carries: func(p int) (bool, []int) { return false, []int{p} }, mixed: never, offPath: never},
	})
	return w
}

// itself is a parameter, as the function itself knows it.
func (f *function) itself(p int) []alt {
	return []alt{{Value: response.Value{Kind: response.Parameter, Param: p}}}
}

// madeResponses gives the sites of the responses that the function makes and returns for a reason. A function of the tests, or a stand-in
// for a server, has none.
func (f *function) madeResponses() []*response.Site {
	i := responseResult(f.fn.Signature)
	if i < 0 || takesExchange(f.fn.Signature) {
		return nil
	}
	var sites []*response.Site
	for _, e := range f.exits {
		for _, t := range f.tuplesOf(e) {
			if s := f.madeSite(e.ret, t, i); s != nil {
				sites = append(sites, s)
			}
		}
	}
	return merged(sites)
}

// responseResult is the number of the result that is a response, -1 where none is.
func responseResult(sig *types.Signature) int {
	for i, t := range variables(sig.Results()) {
		if typeName(t) == responseType {
			return i
		}
	}
	return -1
}

// madeSite makes the site of one combination of results.
func (f *function) madeSite(ret *ssa.Return, t tuple, i int) *response.Site {
	status, ok := t.made[i].Field("StatusCode")
	code, err := strconv.Atoi(status.Text)
	if !ok || err != nil || code == 0 || status.Kind != response.Const || !f.contains(status.Pos) {
		return nil
	}
	r := f.explain(append(append([]guard{}, t.guards...), f.guards(ret.Block())...))
	for j, result := range ret.Results {
		if !isError(result.Type()) || t.made[j].Kind == response.Nil {
			continue
		}
		r.failed = true
		if c, said := says(t.made[j].Message); said {
			r = reason{causes: []response.Cause{c}, failed: true}
		}
	}
	if len(r.causes) == 0 && !r.failed {
		return nil
	}
	s := f.newSite(ret, r)
	s.Status, s.Body = code, response.SomeBody
	s.Pos, s.End, s.Constant = f.statusRange(alt{Value: status}, ret, r)
	f.weigh(s)
	return s
}

func never(int) bool { return false }
