// A rule as a page, and all rules as a table:
//
//	| [create-200](docs/rules/create-200.md) | default | a POST that creates is answered 200 | RFC 9110 §15.3.2 |

package docs

import (
	"fmt"
	"strings"

	"github.com/statuslint/statuslint/rules"
)

// RulesDir holds a page for each rule. Findings link to it.
const RulesDir = "docs/rules"

func ruleFile(r *rules.Rule) string { return RulesDir + "/" + r.ID + ".md" }

func rulePage(r *rules.Rule) string {
	var page strings.Builder
	page.WriteString(notice("the rule's documentation in rules/" + strings.ReplaceAll(r.ID, "-", "_") + ".go"))
	fmt.Fprintf(&page, "\n# %s: %s\n\n%s, %s\n", r.ID, r.Summary, setText[r.Set], sectionLink(r.Section))
	for _, part := range []struct{ title, text string }{
		{"What it reports", r.Doc.Mistake},
		{"Why it matters", r.Doc.Why},
		{"Reported", code(r.Doc.Bad)},
		{"Instead", code(r.Doc.Good)},
		{"Not reported", r.Doc.Silent},
	} {
		fmt.Fprintf(&page, "\n## %s\n\n%s\n", part.title, part.text)
	}
	return page.String()
}

var setText = map[rules.Set]string{
	rules.Default: "Default rule, on unless it is disabled",
	rules.Strict:  "Strict rule, on with `-strict` or by name",
}

func code(text string) string { return "```go\n" + text + "\n```" }

func ruleTable() string {
	var table strings.Builder
	table.WriteString("| rule | set | what it reports | standard |\n|---|---|---|---|\n")
	for _, r := range rules.All {
		link := fmt.Sprintf("[`%s`](%s)", r.ID, ruleFile(r))
		fmt.Fprintf(&table, "| %s | %s | %s | %s |\n", link, r.Set, cell(r.Summary), sectionLink(r.Section))
	}
	return table.String()
}
