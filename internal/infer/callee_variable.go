// Functions that a framework keeps in variables, so that programs can replace them:
//
//	huma.NewError(http.StatusConflict, "…")
//	fuego.SendJSON(w, r, user)

package infer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// replaceable gives a function in the place of the variable that a call goes through, if a table has a row for it.
func (f *function) replaceable(v ssa.Value) *types.Func {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	g, ok := load.X.(*ssa.Global)
	if !ok || g.Pkg == nil {
		return nil
	}
	sig, ok := load.Type().Underlying().(*types.Signature)
	if _, known := f.rows[globalName(g)]; !ok || !known {
		return nil
	}
	return types.NewFunc(g.Pos(), g.Pkg.Pkg, g.Name(), sig)
}
