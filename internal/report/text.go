// The text that people and editors read: file:line:col: message.

package report

import (
	"bytes"
	"fmt"
	"io"
)

// Text writes the findings in the order of their places, each once, in a single write.
func Text(w io.Writer, findings []Finding) error {
	var text bytes.Buffer
	for _, f := range Sorted(findings) {
		fmt.Fprintf(&text, "%s: %s\n", place(f.File, f.Line, f.Col), f.Message)
		for _, r := range f.Related {
			fmt.Fprintf(&text, "\t%s: %s\n", place(r.File, r.Line, r.Col), r.Message)
		}
	}
	_, err := w.Write(text.Bytes())
	return err
}

// place is file:line:col, without the column where none is known.
func place(file string, line, col int) string {
	if col == 0 {
		return fmt.Sprintf("%s:%d", file, line)
	}
	return fmt.Sprintf("%s:%d:%d", file, line, col)
}
