// The fix of a finding: the status expression is replaced by net/http's constant for the right one.
//
//	http.Error(w, "malformed JSON", http.StatusInternalServerError)     →     http.StatusBadRequest

package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"

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
	if file == nil {
		return nil
	}
	name := netHTTP(pass, file, site.Pos)
	if name == "" || dropsImport(pass, file, site) {
		return nil
	}
	text := name + "." + code.Constant()
	return []analysis.SuggestedFix{{
		Message:   "Use " + text,
		TextEdits: []analysis.TextEdit{{Pos: site.Pos, End: site.End, NewText: []byte(text)}},
	}}
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

// dropsImport tells whether the expression to replace holds the last use of an import, which would then be one too many.
func dropsImport(pass *analysis.Pass, file *ast.File, site *response.Site) bool {
	inside, outside := map[*types.PkgName]bool{}, map[*types.PkgName]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		if name, ok := pass.TypesInfo.Uses[id].(*types.PkgName); ok {
			if site.Pos <= id.Pos() && id.End() <= site.End {
				inside[name] = true
			} else {
				outside[name] = true
			}
		}
		return true
	})
	for name := range inside {
		if !outside[name] && name.Imported().Path() != "net/http" {
			return true
		}
	}
	return false
}
