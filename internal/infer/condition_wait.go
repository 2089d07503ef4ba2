// What a select has waited for in vain.
//
//	select {
//	case event := <-s.events:
//	case <-r.Context().Done():          the client has gone
//	case <-time.After(time.Second):     a timeout
//	}

package infer

import (
	"go/constant"
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// waitedOut explains a place by the end of a time, or of the context that was waited for. Where that is the request's own, the client has gone;
// one with a time limit has run into it, for all that a client sees. Of another one it is not known.
func (f *function) waitedOut(g guard) (reason, bool) {
	ready := readyChannel(g)
	if isTimer(ready) {
		return waited(response.Timeout, "the end of "+f.waitText(ready), ready.Pos()), true
	}
	done, _ := ready.(*ssa.Call)
	if done == nil || calleeName(done) != "(context.Context).Done" {
		return reason{}, false
	}
	context := callOf(stripped(done.Call.Value))
	switch {
	case context == nil:
	case calleeName(context) == "(*net/http.Request).Context":
		return waited(response.ClientGone, "the end of the request's context", done.Pos()), true
	case limiters[calleeName(context)]:
		return waited(response.Timeout, "the end of a context with a time limit", done.Pos()), true
	}
	return reason{opaque: true}, true
}

// waited is the reason that there was nothing until then: a time that is over is no failure yet, as at the end of a poll.
func waited(kind response.CauseKind, evidence string, pos token.Pos) reason {
	return reason{failed: kind == response.ClientGone, causes: []response.Cause{{Kind: kind, Strength: response.Comparison, Evidence: evidence, Pos: pos}}}
}

// limiters make contexts with a time limit.
var limiters = map[string]bool{
	"context.WithTimeout": true, "context.WithDeadline": true, "context.WithTimeoutCause": true, "context.WithDeadlineCause": true,
}

// isTimer tells whether the channel is of a timer that runs once.
func isTimer(ch ssa.Value) bool {
	switch ch := ch.(type) {
	case *ssa.Call:
		return calleeName(ch) == "time.After"
	case *ssa.UnOp:
		return isFieldOf(ch.X, "*time.Timer", "C")
	}
	return false
}

func (f *function) waitText(timer ssa.Value) string {
	if text := f.valueText(timer); text != "" {
		return text
	}
	return "a timer"
}

// readyChannel finds the channel that the condition says to be ready, nil if it says that of none.
func readyChannel(g guard) ssa.Value {
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
	return cases.States[i].Chan
}
