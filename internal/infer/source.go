package infer

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// source finds syntax again by position: SSA knows a call by its left parenthesis and nothing of where a constant stood.
//
//	http.Error(w, "no such user", http.StatusNotFound)
//	          ^ ssa.Call.Pos()    ^ what a finding is about
type source struct {
	pass    *analysis.Pass
	calls   map[token.Pos]*ast.CallExpr   // by Lparen
	returns map[token.Pos]*ast.ReturnStmt // by the keyword
	values  map[token.Pos]ast.Expr        // what is assigned, by the position of the name, or of the colon in a composite literal
	at      map[token.Pos]ast.Expr        // expressions of constants by where they begin
	binary  map[token.Pos]*ast.BinaryExpr // by the operator
	types   map[string]*ast.CommentGroup  // the documentation of the package's types
}

func newSource(pass *analysis.Pass) *source {
	s := &source{
		pass:    pass,
		calls:   map[token.Pos]*ast.CallExpr{},
		returns: map[token.Pos]*ast.ReturnStmt{},
		values:  map[token.Pos]ast.Expr{},
		at:      map[token.Pos]ast.Expr{},
		binary:  map[token.Pos]*ast.BinaryExpr{},
		types:   map[string]*ast.CommentGroup{},
	}
	for _, file := range pass.Files {
		ast.Inspect(file, s.index)
	}
	return s
}

func (s *source) index(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.CallExpr:
		s.calls[n.Lparen] = n
	case *ast.ReturnStmt:
		s.returns[n.Return] = n
	case *ast.BinaryExpr:
		s.binary[n.OpPos] = n
	case *ast.GenDecl:
		s.documented(n)
	case *ast.KeyValueExpr:
		s.values[n.Colon] = n.Value
	case *ast.AssignStmt:
		s.assigned(n.Lhs, n.Rhs)
	case *ast.ValueSpec:
		names := make([]ast.Expr, len(n.Names))
		for i, name := range n.Names {
			names[i] = name
		}
		s.assigned(names, n.Values)
	}
	return true
}

// documented notes what is said of types: over the one that is declared, or over each in a group.
func (s *source) documented(decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		t, ok := spec.(*ast.TypeSpec)
		switch {
		case !ok:
		case t.Doc != nil:
			s.types[t.Name.Name] = t.Doc
		case decl.Doc != nil && len(decl.Specs) == 1:
			s.types[t.Name.Name] = decl.Doc
		}
	}
}

// assigned notes the values of the names, by the position of each and, for fields, of the selector.
func (s *source) assigned(names, values []ast.Expr) {
	if len(names) != len(values) {
		return
	}
	for i, name := range names {
		s.values[name.Pos()] = values[i]
		if sel, ok := name.(*ast.SelectorExpr); ok {
			s.values[sel.Sel.Pos()] = values[i]
		}
	}
}

// file finds the file that holds the position.
func (s *source) file(pos token.Pos) *ast.File {
	for _, f := range s.pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// isStandard tells whether the package is of the standard library. Under GOPATH it has no module either, but a dot in its first element.
func isStandard(pass *analysis.Pass) bool {
	if pass.Module != nil && pass.Module.Path != "" {
		return false
	}
	first, _, _ := strings.Cut(pass.Pkg.Path(), "/")
	return isStandardRoot(first) && first != "command-line-arguments"
}

// isStandardRoot tells the first elements of the standard library's paths, which have no dot.
func isStandardRoot(first string) bool { return !strings.Contains(first, ".") }
