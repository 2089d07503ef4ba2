// The names around a place, which may say what an answer is for as comments do: those in the conditions around it, and in its statement.
//
//	if !user.HasRole("writer") && hideExistence {        user HasRole hideExistence
//		http.Error(w, "no such page", statusHidden)       http Error w statusHidden
//	}

package infer

import (
	"go/ast"
	"go/token"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/statuslint/statuslint/internal/response"
)

// namesAround gives the names around a position, innermost first.
func (in *inference) namesAround(pos token.Pos) []string {
	file := in.source.file(pos)
	if file == nil {
		return nil
	}
	var names []string
	add := func(n ast.Node) {
		ast.Inspect(n, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				names = append(names, id.Name)
			}
			_, literal := n.(*ast.FuncLit)
			return !literal
		})
	}
	path, _ := astutil.PathEnclosingInterval(file, pos, pos)
	stated := false
	for _, n := range path {
		switch n := n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return names
		case *ast.IfStmt:
			add(n.Cond)
		case *ast.CaseClause:
			for _, e := range n.List {
				add(e)
			}
		case *ast.ExprStmt, *ast.AssignStmt, *ast.ReturnStmt:
			if !stated {
				add(n)
			}
			stated = true
		}
	}
	return names
}

// surrounded adds to the sites what stands around the status, where another function decides that.
func (f *function) surrounded(sites []*response.Site) []*response.Site {
	for _, s := range sites {
		if s.Pos.IsValid() && !f.contains(s.Pos) {
			s.Names = append(s.Names, f.namesAround(s.Pos)...)
			s.Words = f.wordsBeside(s.Pos) + "\n" + s.Words
		}
	}
	return sites
}
