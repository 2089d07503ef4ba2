// Codes that drivers put into their errors, and that calls of other services end with.
//
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {     conflict: unique_violation
//	switch status.Code(err) {
//	case codes.NotFound:                                     absence

package infer

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// codeTest reads comparisons of an error's code with one that the tables know, by the field that it is in or by its type.
func (f *function) codeTest(g guard) (response.CauseKind, response.Strength, bool) {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || (b.Op == token.EQL) != g.holds {
		return "", 0, false
	}
	code, ok := stripped(b.Y).(*ssa.Const)
	if !ok {
		return "", 0, false
	}
	if kind, known := framework.TypeCodes()[typeName(code.Type())][constantString(code)]; known {
		return kind, response.Comparison, true
	}
	field, ok := stripped(b.X).(*ssa.UnOp)
	if !ok {
		return "", 0, false
	}
	addr, ok := field.X.(*ssa.FieldAddr)
	if !ok {
		return "", 0, false
	}
	owner := strings.TrimPrefix(typeName(addr.X.Type()), "*")
	kind, known := framework.FieldCodes()[owner+"."+step(addr.X.Type(), addr.Field).Field][constantString(code)]
	return kind, response.Comparison, known
}
