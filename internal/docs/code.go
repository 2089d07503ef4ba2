// The guide as a page: what to answer to what, and then every status code.
//
//	### 405 Method Not Allowed
//
//	the resource exists, and this method is none of its own
//
//	- Defined in: RFC 9110 §15.5.6
//	- Must carry: `Allow`

package docs

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/statuslint/statuslint/internal/guide"
)

func codesPage() string {
	var page strings.Builder
	page.WriteString(notice("internal/guide"))
	page.WriteString("\n# HTTP status codes\n\n`statuslint explain 405` shows one in the terminal.\n")
	page.WriteString("\n## What to answer to what went wrong\n\n" + decisionTable())
	class := ""
	for _, c := range guide.Codes {
		if c.Class() != class {
			class = c.Class()
			fmt.Fprintf(&page, "\n## %dxx: %s\n", c.Number/100, class)
		}
		page.WriteString(codeText(c))
	}
	return page.String()
}

func codeText(c guide.Code) string {
	var text strings.Builder
	fmt.Fprintf(&text, "\n### %s\n\n%s\n\n", c, plain(c.When))
	for _, line := range []struct{ title, text string }{
		{"Defined in", sectionLink(c.Section)},
		{"Registry", c.Mark},
		{"In Go", constant(c)},
		{"Body", bodyText[c.Body]},
		{"Must carry", fields(c.Must)},
		{"Should carry", fields(c.Should)},
		{"Note", plain(c.Note)},
	} {
		if line.text != "" {
			fmt.Fprintf(&text, "- %s: %s\n", line.title, line.text)
		}
	}
	for _, other := range c.Confused {
		named, _ := guide.Lookup(other.Number)
		fmt.Fprintf(&text, "- Not to be confused with [%s](#%s), which %s\n", named, anchor(named), plain(other.Reason))
	}
	return text.String()
}

var bodyText = map[bool]string{true: "allowed", false: "not allowed"}

func constant(c guide.Code) string {
	if c.Constant() == "" {
		return ""
	}
	return "`http." + c.Constant() + "`"
}

func fields(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return "`" + strings.Join(names, "`, `") + "`"
}

// anchor is the one that GitHub gives to the code's heading.
func anchor(c guide.Code) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-', unicode.IsLetter(r), unicode.IsDigit(r):
			return unicode.ToLower(r)
		}
		return -1
	}, c.String())
}
