// Package analyzer is statuslint as a go/analysis analyzer, for drivers such as go vet, golangci-lint and nogo.
//
//	func main() { unitchecker.Main(analyzer.Analyzer) }
package analyzer

import (
	"flag"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/statuslint/statuslint/internal/infer"
)

// Analyzer reports responses of HTTP handlers whose status contradicts their cause. Its options are its flags: rules, disable, reverse (lists
// of rule ids, separated by commas), strict, and explain, with which it reports what is known of every response instead. A flag that names an
// unknown rule is an error.
var Analyzer = newAnalyzer()

// Exports tells whether a package of another module, of which the declarations are enough, has something to tell its importers. A driver
// need not analyse the others.
func Exports(pkg *types.Package) bool { return infer.Serves(pkg) }

func newAnalyzer() *analysis.Analyzer {
	chosen := new(choice)
	flags := flag.NewFlagSet("statuslint", flag.ContinueOnError)
	flags.Var(&chosen.only, "rules", "check only these rules (ids, separated by commas)")
	flags.Var(&chosen.disabled, "disable", "do not check these rules (ids, separated by commas)")
	flags.BoolVar(&chosen.strict, "strict", false, "check the strict rules too")
	flags.Var(&chosen.reversed, "reverse", "check these rules the other way round (ids, separated by commas)")
	flags.BoolVar(&chosen.explain, "explain", false, "report every response and what is known of it, instead of findings")
	return &analysis.Analyzer{
		Name:      "statuslint",
		Doc:       "report HTTP handlers that answer with the wrong status code",
		URL:       home,
		Flags:     *flags,
		FactTypes: infer.FactTypes(),
		Run: func(pass *analysis.Pass) (any, error) {
			for _, d := range chosen.report(pass) {
				pass.Report(d)
			}
			return nil, nil
		},
	}
}

func (c *choice) report(pass *analysis.Pass) []analysis.Diagnostic {
	if c.explain {
		return explanations(pass)
	}
	return diagnostics(pass, infer.Run(pass), c.rules())
}
