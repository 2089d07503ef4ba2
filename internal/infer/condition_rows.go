// Statements that changed nothing: what they were to change is not there.
//
//	result, err := db.Exec("DELETE FROM notes WHERE id = $1", r.PathValue("id"))
//	if n, _ := result.RowsAffected(); n == 0 {                                        absence
//
//	result := db.Where("id = ?", c.Param("id")).Delete(&note)
//	if result.RowsAffected == 0 {                                                     absence

package infer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

const rowsAffected = "RowsAffected"

// nothingChanged reads the count of rows that a statement with a key of the request has changed.
func (f *function) nothingChanged(g guard) (response.CauseKind, response.Strength, bool) {
	counted := g.emptied()
	if counted == nil || !g.inside() {
		return "", 0, false
	}
	return response.NotFound, response.Call, f.isStatement(countedFrom(counted), 0)
}

// countedFrom is the result of the statement whose rows the value counts, nil if it counts none.
func countedFrom(v ssa.Value) ssa.Value {
	switch v := v.(type) {
	case *ssa.Extract:
		return countedFrom(v.Tuple)
	case *ssa.Call:
		if v.Call.IsInvoke() && v.Call.Method.Name() == rowsAffected {
			return v.Call.Value
		}
		if fn := v.Call.StaticCallee(); fn != nil && fn.Name() == rowsAffected && len(v.Call.Args) == 1 {
			return v.Call.Args[0]
		}
	case *ssa.UnOp:
		if addr, ok := v.X.(*ssa.FieldAddr); ok && step(addr.X.Type(), addr.Field).Field == rowsAffected {
			return addr.X
		}
	}
	return nil
}

// isStatement tells whether the value comes from a chain of calls one of which gets a key of the request.
func (f *function) isStatement(v ssa.Value, depth int) bool {
	if v == nil || depth > maxParts {
		return false
	}
	call := callOf(onlyStored(v))
	if call == nil {
		return false
	}
	args := f.resolve(&call.Call).args
	if yes, _ := f.inputAny(arguments(args)); yes {
		return true
	}
	return len(args) > 0 && f.isStatement(args[0], depth+1)
}
