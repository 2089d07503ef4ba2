// Explanations in the place of findings, for the flag explain: one for each response, right or wrong.
//
//	orders.go:17:48: 500 Internal Server Error
//	    cause:    malformed input, as a call shows: the error of json.Decoder.Decode, line 16
//	    verdict:  client-error-500: …
//		orders.go:17:3: sent here

package analyzer

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statuslint/statuslint/internal/explanation"
	"github.com/statuslint/statuslint/internal/infer"
	"github.com/statuslint/statuslint/internal/response"
)

func explanations(pass *analysis.Pass) []analysis.Diagnostic {
	source := explanation.Source{Place: infer.PlacesIn(pass), Callee: callees(pass)}
	sites, open := infer.Explain(pass)
	var all []analysis.Diagnostic
	for _, s := range sites {
		all = append(all, explained(s, explanation.Site(s, source)))
	}
	for _, o := range open {
		all = append(all, explained(o.Site, explanation.Open(o, source)))
	}
	slices.SortStableFunc(all, func(a, b analysis.Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.Message, b.Message))
	})
	return slices.CompactFunc(all, func(a, b analysis.Diagnostic) bool { return a.Pos == b.Pos && a.Message == b.Message })
}

func explained(s *response.Site, text string) analysis.Diagnostic {
	d := analysis.Diagnostic{Pos: s.Pos, End: s.End, Category: explanation.Category, Message: text}
	for _, call := range s.Calls {
		d.Related = append(d.Related, analysis.RelatedInformation{Pos: call.Pos, End: call.End, Message: explanation.SentHere})
	}
	return d
}

// callees gives what a call calls, as the user wrote it, by the position of its left parenthesis.
func callees(pass *analysis.Pass) func(token.Pos) string {
	names := map[token.Pos]string{}
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				names[call.Lparen] = types.ExprString(call.Fun)
			}
			return true
		})
	}
	return func(call token.Pos) string { return names[call] }
}
