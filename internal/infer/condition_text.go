// Tests of what an error says, where it has no other identity.
//
//	if err.Error() == "invalid label" {                  invalid input
//	if strings.Contains(err.Error(), "duplicate key") {  conflict

package infer

import (
	"go/token"

	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/framework"
	"github.com/statuslint/statuslint/internal/response"
)

// textTest reads comparisons of an error's text with a constant.
func (f *function) textTest(g guard) (response.CauseKind, response.Strength, bool) {
	for _, pair := range comparedTexts(g) {
		call := callOf(pair[0])
		if call == nil || calleeName(call) != "(error).Error" {
			continue
		}
		kind := toldBy(f.text(pair[1]))
		return kind, response.Text, kind != ""
	}
	return "", 0, false
}

// comparedTexts gives the two texts that the guard finds equal, or the second in the first.
func comparedTexts(g guard) [][2]ssa.Value {
	switch v := g.cond.(type) {
	case *ssa.BinOp:
		if v.Op == token.EQL && g.holds || v.Op == token.NEQ && !g.holds {
			return [][2]ssa.Value{{v.X, v.Y}, {v.Y, v.X}}
		}
	case *ssa.Call:
		if framework.TextTests()[calleeName(v)] && g.holds {
			return [][2]ssa.Value{{v.Call.Args[0], v.Call.Args[1]}}
		}
	}
	return nil
}
