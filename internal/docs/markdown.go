// Text of the guide and the rules as Markdown.
//
//	sectionLink("RFC 9110 §15.5.1")    [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)

package docs

import (
	"fmt"
	"strings"
)

// sectionLink links to a section of an RFC, or to a draft.
func sectionLink(section string) string {
	number, paragraph, found := strings.Cut(strings.TrimPrefix(section, "RFC "), " §")
	switch {
	case strings.HasPrefix(section, "draft-"):
		return fmt.Sprintf("[%s](https://datatracker.ietf.org/doc/html/%[1]s)", section)
	case found:
		return fmt.Sprintf("[%s](https://www.rfc-editor.org/rfc/rfc%s#section-%s)", section, number, paragraph)
	}
	return section
}

// plain keeps text that is no Markdown from being read as such.
func plain(text string) string { return markup.Replace(text) }

var markup = strings.NewReplacer(`*`, `\*`, `_`, `\_`, `<`, `\<`, "`", "\\`")

// cell keeps text inside its cell of a table. Code in it stays code.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
