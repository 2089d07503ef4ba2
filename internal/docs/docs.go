// Package docs makes the parts of the documentation that have their source in code: pages of their own, and regions between markers in
// pages that are written by hand.
//
//	docs/rules/create-200.md    rules.Rule.Doc
//	docs/status-codes.md        guide.Codes and guide.Decisions
//	README.md                   <!-- rules --> … <!-- /rules -->
//
// A test compares them with the files, and writes the files instead when it is run with UPDATE=1.
package docs

import (
	"fmt"
	"strings"

	"github.com/statuslint/statuslint/rules"
)

// Page is a file that is made as a whole.
type Page struct {
	File string // from the root of the repository
	Text string
}

// Region is a part of a file that is made.
type Region struct {
	File string // from the root of the repository
	Name string // as in its markers
	Text string
}

// Pages gives all pages.
func Pages() []Page {
	pages := []Page{{File: "docs/status-codes.md", Text: codesPage()}}
	for _, r := range rules.All {
		pages = append(pages, Page{File: ruleFile(r), Text: rulePage(r)})
	}
	return pages
}

// Regions gives the regions that need nothing run.
func Regions() []Region {
	return []Region{
		{File: "README.md", Name: "rules", Text: ruleTable()},
		{File: "CONTRIBUTING.md", Name: "packages", Text: packageTable()},
	}
}

// In puts the region into the text of its file. It fails where its markers are not there.
func (r Region) In(text string) (string, error) {
	begin, end := fmt.Sprintf("<!-- %s -->\n", r.Name), fmt.Sprintf("<!-- /%s -->", r.Name)
	before, rest, opened := strings.Cut(text, begin)
	_, after, closed := strings.Cut(rest, end)
	if !opened || !closed {
		return "", fmt.Errorf("%s has no region %q", r.File, r.Name)
	}
	return before + begin + r.Text + end + after, nil
}

// notice stands at the top of a page, for those who would edit it.
func notice(source string) string {
	return fmt.Sprintf("<!-- Made from %s; UPDATE=1 go test ./internal/docs makes it anew. -->\n", source)
}
