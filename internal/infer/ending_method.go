// Methods that a handler has forgotten: it ends without a word, and net/http answers 200.
//
//	switch r.Method {
//	case http.MethodGet:
//		s.list(w)
//	case http.MethodPost:
//		s.add(w, r)
//	}                          DELETE ends here

package infer

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// endingOf gives the reason for which a block ends the function, and whether a method was forgotten there.
func (f *function) endingOf(b *ssa.BasicBlock) (r reason, forgot bool) {
	if r, forgot = f.forgottenMethod(b); forgot {
		return r, true
	}
	r = f.endingReason(b)
	return r, all(r.causes, response.WrongMethod) && f.isIdleTo(b)
}

// forgottenMethod gives the reason for which a block that only ends the function is reached by a test of the method, if nothing has been done
// before that could be an answer.
func (f *function) forgottenMethod(b *ssa.BasicBlock) (reason, bool) {
	if !f.isIdle(b) {
		return reason{}, false
	}
	for _, from := range b.Preds {
		g, ok := edge(from, b)
		if !ok || !f.isIdleTo(from) {
			continue
		}
		g.to = nil // what lies behind the test is all that is left
		r := f.explain(append([]guard{g}, f.guards(from)...))
		if all(r.causes, response.WrongMethod) {
			return r, true
		}
	}
	return reason{}, false
}

// isIdleTo tells whether nothing is done on the way to the end of the block.
func (f *function) isIdleTo(b *ssa.BasicBlock) bool {
	for ; b != nil; b = b.Idom() {
		if !f.isIdle(b) {
			return false
		}
	}
	return true
}

// isIdle tells whether the block calls nothing but questions and the standard library, and gives that nothing of the response.
func (f *function) isIdle(b *ssa.BasicBlock) bool {
	return !slices.ContainsFunc(b.Instrs, func(i ssa.Instruction) bool {
		call, ok := i.(*ssa.Call)
		if !ok {
			_, sends := i.(*ssa.Send)
			_, starts := i.(*ssa.Go)
			return sends || starts
		}
		c := f.resolve(&call.Call)
		if _, builtin := call.Call.Value.(*ssa.Builtin); builtin || isBool(call.Type()) && !touches(f.knownSummary(c)) {
			return false
		}
		return !c.isStandard() || slices.ContainsFunc(arguments(c.args), f.isResponse)
	})
}

// knownSummary is what is known of the callee, nothing where it is unknown.
func (f *function) knownSummary(c callee) response.Summary {
	s, _ := f.summaryOf(c)
	return s
}

// forgotten gives the sites of the methods that nothing is said to at the end of a function that answers others.
func (f *function) forgotten(ret *ssa.Return) []*response.Site {
	r, found := f.forgottenMethod(ret.Block())
	if !found || !slices.ContainsFunc(f.exits, func(e exit) bool { return e.ret == ret && e.isBare() }) {
		return nil
	}
	s := f.newSite(ret, r)
	s.Status, s.Implicit, s.Body = 200, true, response.NoBody
	s.Pos, s.End = f.endRange(ret.Block(), ret)
	return []*response.Site{s}
}

// isBare tells whether nothing has been said to the client on the way out, not even in a header field.
func (e exit) isBare() bool { return !e.sent && !e.unsure && !e.handed && len(e.header) == 0 }
