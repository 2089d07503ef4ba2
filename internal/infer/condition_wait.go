package infer

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// waitedOut explains a place by the end of the context that was waited for. Where that is the request's own, the client has gone; another one
// may have run into its time limit, too.
//
//	select {
//	case event := <-s.events:
//	case <-r.Context().Done():
func (f *function) waitedOut(g guard) (reason, bool) {
	done := doneChannel(g)
	if done == nil {
		return reason{}, false
	}
	context, _ := stripped(done.Call.Value).(*ssa.Call)
	if context == nil || calleeName(context) != "(*net/http.Request).Context" {
		return reason{opaque: true}, true
	}
	return reason{failed: true, causes: []response.Cause{{
		Kind: response.ClientGone, Strength: response.Comparison, Evidence: "the end of the request's context", Pos: done.Pos(),
	}}}, true
}

// doneChannel finds the call of Done whose channel the condition says to be ready.
func doneChannel(g guard) *ssa.Call {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || b.Op != token.EQL || !g.holds {
		return nil
	}
	chosen, ok := b.X.(*ssa.Extract)
	index, known := b.Y.(*ssa.Const)
	if !ok || !known || chosen.Index != 0 || index.Value == nil || index.Value.Kind() != constant.Int {
		return nil
	}
	cases, ok := chosen.Tuple.(*ssa.Select)
	i, exact := constant.Int64Val(index.Value)
	if !ok || !exact || i < 0 || int(i) >= len(cases.States) {
		return nil
	}
	call, ok := cases.States[i].Chan.(*ssa.Call)
	if !ok || calleeName(call) != "(context.Context).Done" {
		return nil
	}
	return call
}
