// Text for a terminal: paragraphs of lines that are not too long to read.

package main

import "strings"

// width is that of a terminal that nobody has made wider.
const width = 76

// wrap breaks a paragraph into lines.
func wrap(paragraph string) string {
	var text strings.Builder
	column := 0
	for _, word := range strings.Fields(paragraph) {
		size := len([]rune(word))
		switch {
		case column == 0:
		case column+1+size > width:
			text.WriteByte('\n')
			column = 0
		default:
			text.WriteByte(' ')
			column++
		}
		text.WriteString(word)
		column += size
	}
	return text.String()
}

// indent sets the text off by four spaces; empty lines stay empty.
func indent(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = "    " + line
		}
	}
	return strings.Join(lines, "\n")
}
