package infer

import (
	"go/ast"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

// routerComment is swaggo's grammar: one method a line, in any case; several lines for several routes.
//
//	// @Router /users/{id} [post]
var routerComment = pattern.New(`(?i)^[\s/*]*@(?:Deprecated)?Router[ \t]+(/[\w./\-{}()+:$~]*)[ \t]+\[(\w+)]`)

// annotatedRoutes reads swaggo's routes out of a doc comment.
func annotatedRoutes(doc *ast.CommentGroup) []response.Route {
	if doc == nil {
		return nil
	}
	var routes []response.Route
	for _, comment := range doc.List {
		for line := range strings.Lines(comment.Text) {
			m := routerComment.FindStringSubmatch(line)
			if m == nil || !slices.Contains(httpMethods, strings.ToUpper(m[2])) {
				continue
			}
			routes = append(routes, response.Route{Method: strings.ToUpper(m[2]), Path: m[1], Pos: comment.Pos()})
		}
	}
	return routes
}
