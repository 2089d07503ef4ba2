// How the code is laid out, which a test holds against what the packages import:
//
//	cmd → analyzer → {rules, infer} → framework → response

package docs

import (
	"fmt"
	"strings"
)

// Package is one of the packages, and the others of them that it may import.
type Package struct {
	Path    string // from the root of the module
	Job     string
	Imports []string
}

// Packages lists the packages. Each may import only from further down the list.
var Packages = []Package{
	{"cmd/statuslint", "the command: a vet tool when `go vet` calls it, otherwise a check, `rules` and `explain`",
		[]string{"analyzer", "rules", "internal/explanation", "internal/report", "internal/guide", "internal/pattern"}},
	{"internal/docs", "the documentation that has its source in code",
		[]string{"rules", "internal/guide"}},
	{"analyzer", "the public `*analysis.Analyzer`: its flags, and findings with their fixes",
		[]string{"rules", "internal/explanation", "internal/infer", "internal/response", "internal/guide"}},
	{"internal/explanation", "what is known of a response and what the rules make of it, in words",
		[]string{"rules", "internal/response", "internal/guide"}},
	{"internal/report", "how findings are written",
		[]string{"rules", "internal/response"}},
	{"rules", "a file for each rule, which looks at the model of a response and never at syntax",
		[]string{"internal/response", "internal/guide", "internal/pattern"}},
	{"internal/infer", "from code to the model: control flow, causes, summaries, facts, routes",
		[]string{"internal/framework", "internal/response", "internal/pattern"}},
	{"internal/framework", "tables of what the calls of the standard library and of other libraries do",
		[]string{"internal/response", "internal/pattern"}},
	{"internal/response", "the model: responses, causes, routes, function summaries", nil},
	{"internal/guide", "the status codes, and the decision table from a cause to what to answer", nil},
	{"internal/pattern", "regular expressions that are compiled when they are first used", nil},
}

func packageTable() string {
	var table strings.Builder
	table.WriteString("| package | its job | may import |\n|---|---|---|\n")
	for _, p := range Packages {
		imports := "nothing of ours"
		if len(p.Imports) > 0 {
			imports = "`" + strings.Join(p.Imports, "`, `") + "`"
		}
		fmt.Fprintf(&table, "| `%s` | %s | %s |\n", p.Path, p.Job, imports)
	}
	return table.String()
}
