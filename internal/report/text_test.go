package report_test

import (
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/report"
)

func TestText(t *testing.T) {
	late := report.Finding{File: "b.go", Line: 10, Col: 2, Rule: "empty-200", Message: "empty-200: late"}
	early := report.Finding{
		File: "b.go", Line: 9, Col: 12, Rule: "create-200", Message: "create-200: early",
		Related: []report.Related{{File: "a.go", Line: 3, Col: 1, Message: "made here"}, {File: "a.go", Line: 4, Message: "no column"}},
	}
	other := report.Finding{File: "a.go", Line: 90, Col: 1, Rule: "empty-200", Message: "empty-200: other file"}

	var out strings.Builder
	if err := report.Text(&out, []report.Finding{late, early, other, late, early}); err != nil {
		t.Fatal(err)
	}
	want := `a.go:90:1: empty-200: other file
b.go:9:12: create-200: early
	a.go:3:1: made here
	a.go:4: no column
b.go:10:2: empty-200: late
`
	if out.String() != want {
		t.Errorf("got:\n%s\nwant:\n%s", &out, want)
	}
}

func TestTextOfNothing(t *testing.T) {
	var out strings.Builder
	if err := report.Text(&out, nil); err != nil || out.Len() > 0 {
		t.Errorf("got %q, %v; want nothing", &out, err)
	}
}
