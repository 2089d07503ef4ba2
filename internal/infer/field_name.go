// Codes of the project's own, which the names of their constants tell.
//
//	reply(w, http.StatusOK, errcode.ERROR_NO_SUCH_NOTE, nil)     a failure: {"code": 10003, "data": null}

package infer

import (
	"go/ast"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var (
	failureConstant = pattern.New(`^(e|err|error|code err|code error) [a-z]|^(err|error|fail|failed|failure)$|\b(err|error|failed|failure|fail)$`)
	attempt         = pattern.New(`\b(check|get|fail|failed|failure)\b`)
	unfailing       = pattern.New(`\b(no|non|without|not an) (err|error|errors|failure)\b|\b(none|ok|okay|success|nil)$`)
)

// isNamedFailure tells whether a constant has the name of an error.
func (f *function) isNamedFailure(c *ssa.Const) bool {
	said := words(f.constantIdent(c))
	return failureConstant.MatchString(said) && !unfailing.MatchString(said)
}

// constantIdent is the name by which the source calls a constant, "" where it has none there.
func (f *function) constantIdent(c *ssa.Const) string {
	switch e := ast.Unparen(f.exprs[c]).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// coded is the cause that the name of an error code tells. One that says only what was tried tells none.
//
//	reply(w, http.StatusOK, ERROR_NO_SUCH_NOTE, nil)       absence
//	reply(w, http.StatusOK, ERROR_CHECK_NOTE_FAIL, nil)    nothing
func (f *function) coded(arg ssa.Value) (response.Cause, bool) {
	c := asConstant(arg)
	if c == nil || !f.isNamedFailure(c) {
		return response.Cause{}, false
	}
	name := f.constantIdent(c)
	kind, ok := errorName(name)
	return response.Cause{Kind: kind, Strength: response.Text, Evidence: name, Pos: f.exprs[c].Pos()}, ok && !attempt.MatchString(words(name))
}
