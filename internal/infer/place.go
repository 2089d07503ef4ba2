// Where the evidence stands, for those who read of a response.
//
//	16	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {     line 16, of the answer below
//	17		http.Error(w, "malformed JSON", http.StatusInternalServerError)
//
// Evidence in another file of the package is at "store.go:16".

package infer

import (
	"fmt"
	"go/token"
	"path/filepath"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/statuslint/statuslint/internal/response"
)

// placed says where the evidence of the sites stands.
func (in *inference) placed(sites []*response.Site) []*response.Site {
	placeSeen := PlacesIn(in.pass)
	for _, s := range sites {
		s.Causes, s.Creates = slices.Clone(s.Causes), slices.Clone(s.Creates) // they are shared
		for i := range s.Causes {
			s.Causes[i].Place = placeSeen(s.Causes[i].Pos, s.Pos)
		}
		for i := range s.Creates {
			s.Creates[i].Place = placeSeen(s.Creates[i].Pos, s.Pos)
		}
	}
	return sites
}

// PlacesIn says where a position of the package is for a reader of another one: "" on the same line, or where it is not known.
func PlacesIn(pass *analysis.Pass) func(pos, from token.Pos) string {
	return func(pos, from token.Pos) string {
		there, here := pass.Fset.Position(pos), pass.Fset.Position(from)
		switch {
		case !pos.IsValid() || there.Filename == here.Filename && there.Line == here.Line:
			return ""
		case there.Filename == here.Filename:
			return fmt.Sprintf("line %d", there.Line)
		}
		return fmt.Sprintf("%s:%d", filepath.Base(there.Filename), there.Line)
	}
}

// cameThrough adds to the causes of an error the call of this function that returned it, unless the evidence is that call.
func (f *function) cameThrough(a alt, causes []response.Cause) []response.Cause {
	call, ok := a.wrote.(*ssa.Call)
	if !ok || call.Parent() != f.fn {
		return causes
	}
	out := slices.Clone(causes)
	for i, c := range out {
		if c.Pos != call.Pos() && !slices.Contains(c.Through, call.Pos()) && c.Error == 0 {
			out[i].Through = append(slices.Clip(c.Through), call.Pos())
		}
	}
	return out
}

// readAt gives the errors of a package variable the place where they are read, which says more than that of the variable.
func readAt(at ssa.Instruction, alts []alt) []alt {
	pos := at.Pos()
	if _, merged := at.(*ssa.Phi); merged {
		pos = token.NoPos // its place is the variable's
	}
	for i := range alts {
		if alts[i].Kind == response.Object {
			alts[i].Pos = pos
		}
	}
	return alts
}
