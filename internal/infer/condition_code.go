// Codes that drivers put into their errors.
//
//	if errors.As(err, &pgErr) && pgErr.Code == "23505" {     conflict: unique_violation

package infer

import (
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// codeTest reads comparisons of a field of an error with a code that the tables know.
func (f *function) codeTest(g guard) (response.CauseKind, response.Strength, bool) {
	b, ok := g.cond.(*ssa.BinOp)
	if !ok || (b.Op == token.EQL) != g.holds {
		return "", 0, false
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
	kind, known := framework.FieldCodes()[owner+"."+step(addr.X.Type(), addr.Field).Field][f.text(b.Y)]
	return kind, response.Comparison, known
}
