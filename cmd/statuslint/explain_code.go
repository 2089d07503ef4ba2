// A status code in words:
//
//	405 Method Not Allowed
//	client error, RFC 9110 §15.5.6
//
//	When:  the resource exists but has no such method
//	Body:  allowed
//	Must:  Allow

package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/statuslint/statuslint/internal/guide"
)

func codeText(c guide.Code) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%s\n%s, %s\n\n", c, c.Class(), c.Section)
	table := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for _, line := range []struct{ title, body string }{
		{"Mark", c.Mark},
		{"When", c.When},
		{"Body", bodyText[c.Body]},
		{"Must", strings.Join(c.Must, ", ")},
		{"Should", strings.Join(c.Should, ", ")},
		{"Note", c.Note},
	} {
		if line.body != "" {
			fmt.Fprintf(table, "%s:\t%s\n", line.title, strings.ReplaceAll(wrap(line.body), "\n", "\n\t"))
		}
	}
	table.Flush() // a strings.Builder does not fail
	text.WriteString(confusedText(c))
	return text.String()
}

var bodyText = map[bool]string{true: "allowed", false: "not allowed"}

func confusedText(c guide.Code) string {
	if len(c.Confused) == 0 {
		return ""
	}
	var text strings.Builder
	text.WriteString("\nConfused with\n\n")
	for _, other := range c.Confused {
		named, _ := guide.Lookup(other.Number)
		fmt.Fprintln(&text, indent(wrap(fmt.Sprintf("%s, which %s", named, other.Reason))))
	}
	return text.String()
}
