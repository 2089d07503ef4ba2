// Package analyzer is statuslint as a go/analysis analyzer.
package analyzer

import "golang.org/x/tools/go/analysis"

// Analyzer reports responses of HTTP handlers whose status contradicts their cause.
var Analyzer = &analysis.Analyzer{
	Name: "statuslint",
	Doc:  "report HTTP handlers that answer with the wrong status code",
	URL:  "https://github.com/statuslint/statuslint",
	Run:  func(*analysis.Pass) (any, error) { return nil, nil },
}
