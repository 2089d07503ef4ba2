// Where in the source a response is decided and sent.
//
//	status := http.StatusNotFound     the expression for the status
//	w.WriteHeader(status)             the call that sends it

package infer

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// endRange is where an implicit end is reported: the return, the last call of the path, or the closing brace.
func (f *function) endRange(b *ssa.BasicBlock, ret *ssa.Return) (token.Pos, token.Pos) {
	if stmt := f.source.returns[ret.Pos()]; stmt != nil {
		return stmt.Pos(), stmt.End()
	}
	for i := len(b.Instrs) - 1; i >= 0; i-- {
		if call, ok := b.Instrs[i].(*ssa.Call); ok && f.source.calls[call.Pos()] != nil {
			return f.callRange(call)
		}
	}
	return f.closing()
}

// closing is the brace that ends the function.
func (f *function) closing() (token.Pos, token.Pos) {
	body := f.body()
	if body == nil {
		return f.fn.Pos(), f.fn.Pos()
	}
	return body.Rbrace, body.Rbrace + 1
}

// callRange is the call of an instruction in the source.
func (f *function) callRange(at ssa.Instruction) (token.Pos, token.Pos) {
	if call, ok := at.(ssa.CallInstruction); ok {
		if e := f.source.calls[call.Common().Pos()]; e != nil {
			return e.Pos(), e.End()
		}
	}
	if ret, ok := at.(*ssa.Return); ok {
		if stmt := f.source.returns[ret.Pos()]; stmt != nil {
			return stmt.Pos(), stmt.End()
		}
	}
	return at.Pos(), at.Pos()
}

// statusRange is where a status is decided: the expression for it if it stands in this function, or in one that knows the cause; else the
// call that leads to it.
func (f *function) statusRange(a alt, at ssa.Instruction, r reason) (token.Pos, token.Pos, bool) {
	e := f.source.at[a.Pos]
	if e != nil && (f.contains(a.Pos) || len(a.Causes) > 0) {
		return e.Pos(), e.End(), true
	}
	start, end := f.callRange(at)
	return start, end, false
}

func (f *function) contains(pos token.Pos) bool {
	n := f.syntax()
	return n != nil && n.Pos() <= pos && pos <= n.End()
}

// spanOf is the call or the return of an instruction, nothing for others.
func (f *function) spanOf(at ssa.Instruction) []response.Span {
	start, end := f.callRange(at)
	if !start.IsValid() {
		return nil
	}
	return []response.Span{{Pos: start, End: end}}
}
