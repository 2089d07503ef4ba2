// The fix of a finding: the status expression is replaced by net/http's constant for the right one.
//
//	http.Error(w, "malformed JSON", http.StatusInternalServerError)     →     http.StatusBadRequest

package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
	"github.com/statuslint/statuslint/rules"
)

// fixes gives the fix where replacing the status alone is safe, and none where the file does not import net/http.
func fixes(pass *analysis.Pass, site *response.Site, v *rules.Verdict) []analysis.SuggestedFix {
	code, known := guide.Lookup(v.Right)
	if !v.Replace || !site.Constant || !known || code.Constant() == "" {
		return nil
	}
	file := fileOf(pass, site.Pos)
	if file == nil || !isOriginal(pass, site.Pos) {
		return nil
	}
	name := netHTTP(pass, file, site.Pos)
	if name == "" {
		return nil
	}
	text := name + "." + code.Constant()
	return []analysis.SuggestedFix{{
		Message:   "Use " + text,
		TextEdits: []analysis.TextEdit{{Pos: site.Pos, End: site.End, NewText: []byte(text)}},
	}}
}

// isOriginal tells whether the position is one in the user's text. In what a generator or cgo has made of it, a //line comment says that it
// is not.
func isOriginal(pass *analysis.Pass, pos token.Pos) bool {
	return pass.Fset.PositionFor(pos, false) == pass.Fset.PositionFor(pos, true)
}

func fileOf(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, file := range pass.Files {
		if file.FileStart <= pos && pos <= file.FileEnd {
			return file
		}
	}
	return nil
}

// netHTTP is the name that net/http has at the position, "" if it has none there.
func netHTTP(pass *analysis.Pass, file *ast.File, pos token.Pos) string {
	for _, spec := range file.Imports {
		name := importedName(pass, spec)
		if name == nil || name.Imported().Path() != "net/http" {
			continue
		}
		scope := pass.Pkg.Scope().Innermost(pos)
		if scope == nil {
			return ""
		}
		if _, seen := scope.LookupParent(name.Name(), pos); seen == name {
			return name.Name()
		}
	}
	return ""
}

func importedName(pass *analysis.Pass, spec *ast.ImportSpec) *types.PkgName {
	if spec.Name != nil {
		name, _ := pass.TypesInfo.Defs[spec.Name].(*types.PkgName)
		return name
	}
	name, _ := pass.TypesInfo.Implicits[spec].(*types.PkgName)
	return name
}

// keepImports takes away the fixes that would together leave an import without a use: all its uses stand in expressions to be replaced.
//
//	w.WriteHeader(codes.Internal) // the only uses
//	w.WriteHeader(codes.Internal) // of codes
func keepImports(pass *analysis.Pass, found []analysis.Diagnostic) {
	kept := map[*types.PkgName]bool{}
	replaced := map[*types.PkgName][]int{} // by which of the diagnostics
	for id, obj := range pass.TypesInfo.Uses {
		name, ok := obj.(*types.PkgName)
		if !ok || name.Imported().Path() == "net/http" { // which the fix uses itself
			continue
		}
		if i := slices.IndexFunc(found, func(d analysis.Diagnostic) bool { return replaces(d, id) }); i >= 0 {
			replaced[name] = append(replaced[name], i)
		} else {
			kept[name] = true
		}
	}
	for name, numbers := range replaced {
		for _, i := range numbers {
			if !kept[name] {
				found[i].SuggestedFixes = nil
			}
		}
	}
}

// replaces tells whether the fix of a finding takes the identifier away.
func replaces(d analysis.Diagnostic, id *ast.Ident) bool {
	return len(d.SuggestedFixes) > 0 && d.Pos <= id.Pos() && id.End() <= d.End
}
