package infer

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// wordsAt gives the comments around a place: on its lines and above, of the branch it stands in, of the function, of its receiver's type and
// of the package. They may say that an answer is meant.
//
//	// do not reveal that the document exists
//	http.NotFound(w, r)
func (f *function) wordsAt(at ssa.Instruction) string { return f.wordsAtPosition(f.positionOf(at)) }

func (in *inference) wordsAtPosition(pos token.Pos) string {
	out := []string{in.wordsBeside(pos)}
	for _, g := range in.pass.Files {
		if g.Doc != nil {
			out = append(out, g.Doc.Text())
		}
	}
	return strings.Join(out, "\n")
}

// wordsBeside gives the comments around a place, those of the package apart.
func (in *inference) wordsBeside(pos token.Pos) string {
	file := in.source.file(pos)
	if file == nil {
		return ""
	}
	line := in.pass.Fset.Position(pos).Line
	first, last := in.branchLines(file, pos)
	var out []string
	for _, group := range file.Comments {
		start, end := in.pass.Fset.Position(group.Pos()).Line, in.pass.Fset.Position(group.End()).Line
		if end >= first && end <= last || end == line-1 || start == line {
			out = append(out, group.Text())
		}
	}
	if fn := declAround(file, pos); fn != nil {
		out = append(out, fn.Doc.Text(), in.source.types[receiver(fn)].Text())
	}
	return strings.Join(out, "\n")
}

// receiver is the name of the type whose method is declared, "" for a function.
func receiver(fn *ast.FuncDecl) string {
	if fn.Recv == nil || len(fn.Recv.List) == 0 {
		return ""
	}
	t := fn.Recv.List[0].Type
	for {
		switch e := t.(type) {
		case *ast.StarExpr:
			t = e.X
		case *ast.IndexExpr:
			t = e.X
		case *ast.IndexListExpr:
			t = e.X
		case *ast.Ident:
			return e.Name
		default:
			return ""
		}
	}
}

// positionOf is a position of the instruction, or of the function.
func (f *function) positionOf(at ssa.Instruction) token.Pos {
	if p := at.Pos(); p.IsValid() {
		return p
	}
	for _, instr := range at.Block().Instrs {
		if p := instr.Pos(); p.IsValid() {
			return p
		}
	}
	return f.fn.Pos()
}

// branchLines gives the lines of the innermost branch around a position, with the line above it.
func (in *inference) branchLines(file *ast.File, pos token.Pos) (first, last int) {
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() < pos {
			return false
		}
		switch n := n.(type) {
		case *ast.IfStmt:
			if n.Body.Pos() <= pos && pos <= n.Body.End() || n.Else == nil {
				first, last = in.pass.Fset.Position(n.Pos()).Line-1, in.pass.Fset.Position(n.Body.End()).Line
			}
		case *ast.CaseClause:
			first, last = in.pass.Fset.Position(n.Pos()).Line-1, in.pass.Fset.Position(n.End()).Line
		}
		return true
	})
	return first, last
}

// declAround is the function that is declared around a position.
func declAround(file *ast.File, pos token.Pos) *ast.FuncDecl {
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Pos() <= pos && pos <= fn.End() {
			return fn
		}
	}
	return nil
}

// doc is the comment of the function, or of the declaration around a literal.
func (f *function) doc() *ast.CommentGroup {
	if file := f.source.file(f.fn.Pos()); file != nil {
		if fn := declAround(file, f.fn.Pos()); fn != nil {
			return fn.Doc
		}
	}
	return nil
}
