// A finding, as drivers show it:
//
//	api.go:41:12: client-error-500: malformed input (the error of json.Decoder.Decode, line 39) is answered 500 Internal Server Error; use …
//		api.go:39:12: the error of json.Decoder.Decode

package analyzer

import (
	"cmp"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/statuslint/statuslint/internal/response"
	"github.com/statuslint/statuslint/rules"
)

const home = "https://github.com/statuslint/statuslint"

// diagnostics judges the sites: the first rule that claims a site reports it, in the order of the source.
func diagnostics(pass *analysis.Pass, sites []*response.Site, chosen []*rules.Rule) []analysis.Diagnostic {
	var found []analysis.Diagnostic
	for _, site := range sites {
		for _, rule := range chosen {
			if v := rule.Check(site); v != nil {
				found = append(found, diagnostic(pass, site, rule, v))
				break
			}
		}
	}
	slices.SortStableFunc(found, func(a, b analysis.Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.Message, b.Message))
	})
	found = slices.CompactFunc(found, func(a, b analysis.Diagnostic) bool { return a.Pos == b.Pos })
	if len(found) > 0 { // of a package without findings, a driver may have the declarations alone
		keepImports(pass, found)
	}
	return found
}

func diagnostic(pass *analysis.Pass, site *response.Site, rule *rules.Rule, v *rules.Verdict) analysis.Diagnostic {
	pos, end := site.Pos, site.End
	if v.At.IsValid() {
		pos, end = v.At, token.NoPos
	}
	return analysis.Diagnostic{
		Pos:            pos,
		End:            end,
		Category:       rule.ID,
		Message:        rule.ID + ": " + v.Message,
		URL:            home + "/blob/main/docs/rules/" + rule.ID + ".md",
		Related:        related(site),
		SuggestedFixes: fixes(pass, site, v),
	}
}

// related gives the positions of the evidence: what the causes were seen in, and what was created.
func related(site *response.Site) []analysis.RelatedInformation {
	var all []analysis.RelatedInformation
	add := func(pos token.Pos, message string) {
		known := slices.ContainsFunc(all, func(r analysis.RelatedInformation) bool { return r.Pos == pos })
		if pos.IsValid() && message != "" && !known {
			all = append(all, analysis.RelatedInformation{Pos: pos, Message: message})
		}
	}
	for _, cause := range site.Causes {
		add(cause.Pos, cause.Evidence)
	}
	if len(site.Causes) == 0 && site.Status/100 == 2 {
		for _, created := range site.Creates {
			add(created.Pos, created.Text)
		}
	}
	return all
}
