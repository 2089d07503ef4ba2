package guide_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"testing"

	"github.com/statuslint/statuslint/internal/guide"
)

func TestDecisionsAreTheCauses(t *testing.T) {
	want := slices.DeleteFunc(causes(t), func(cause string) bool { return cause == "failure" })
	var got []string
	for _, row := range guide.Decisions {
		got = append(got, row.Cause)
	}
	if !slices.Equal(got, want) {
		t.Errorf("rows are\n%q, causes\n%q", got, want)
	}
	if _, known := guide.Decide("failure"); known {
		t.Error("a mere failure has a row")
	}
}

// causes reads the texts of the CauseKind constants, in order: this package imports nothing of ours, so nothing else ties the two.
func causes(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "../response/cause.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if kind, ok := spec.Type.(*ast.Ident); ok && kind.Name == "CauseKind" {
			text, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, text)
		}
		return true
	})
	return texts
}

func TestDecisionsAreComplete(t *testing.T) {
	for _, row := range guide.Decisions {
		checkLine(t, row.Cause+": shows", row.Shows)
		checkStatuses(t, row.Cause, row.Accepted, row.AcceptedClass)
		if row.Cause != "gone client" { // nobody reads that answer
			checkStatuses(t, row.Cause, []int{row.Right}, nil)
		}
		for _, c := range row.Sometimes {
			checkLine(t, row.Cause+": if", c.If)
			checkStatuses(t, row.Cause, c.Codes, c.Classes)
		}
	}
}

func TestConditionsDoNotOverlap(t *testing.T) {
	for _, row := range guide.Decisions {
		for _, c := range row.Sometimes {
			elsewhere := func(status int) bool { return row.Condition(status) != c.If }
			if slices.ContainsFunc(c.Codes, elsewhere) {
				t.Errorf("%s: one of %v is accepted elsewhere in the row", row.Cause, c.Codes)
			}
		}
	}
}

func checkStatuses(t *testing.T, cause string, codes, classes []int) {
	t.Helper()
	for _, status := range codes {
		if _, known := guide.Lookup(status); !known {
			t.Errorf("%s: %d is no status code", cause, status)
		}
	}
	for _, class := range classes {
		if class < 1 || class > 5 {
			t.Errorf("%s: %d is no class", cause, class)
		}
	}
}

// The decision table, row by row: right and accepted, accepted under a condition, neither.
func TestAccepts(t *testing.T) {
	tests := []struct {
		cause                    string
		always, sometimes, never []int
	}{
		{"malformed input", []int{400, 413, 415, 422}, []int{404}, []int{200, 409, 500, 503}},
		{"invalid input", []int{400, 409, 422}, nil, []int{200, 404, 500}},
		{"missing or bad credentials", []int{401, 404, 407}, []int{200, 302, 303, 400}, []int{403, 422, 500}},
		{"missing permission", []int{302, 307, 403}, []int{401}, []int{200, 404, 500}},
		{"absence", []int{403, 404, 410}, []int{200, 204, 400, 401, 422}, []int{500, 503}},
		{"deletion", []int{403, 404, 410}, nil, []int{200, 400, 500}},
		{"wrong method", []int{404, 405, 501}, nil, []int{200, 400, 500}},
		{"conflict", []int{409, 412, 422, 428}, nil, []int{200, 400, 500}},
		{"too large content", []int{413}, []int{400, 507}, []int{422, 500}},
		{"unsupported media type", []int{400, 415}, nil, []int{406, 500}},
		{"rate limit", []int{429, 503}, []int{400, 507}, []int{403, 500}},
		{"missing implementation", []int{404, 405, 501}, nil, []int{200, 500}},
		{"gone client", []int{0, 400, 408, 499}, nil, []int{200, 500, 503}},
		{"upstream failure", []int{502, 503, 504}, []int{500}, []int{200, 400, 404}},
		{"timeout", []int{408, 503, 504}, nil, []int{400, 500}},
		{"unavailable service", []int{500, 502, 503, 504}, nil, []int{200, 404, 501}},
		{"server fault", []int{500, 502, 503, 507}, nil, []int{0, 200, 400, 404}},
	}
	if len(tests) != len(guide.Decisions) {
		t.Errorf("%d rows are tested, of %d", len(tests), len(guide.Decisions))
	}
	for _, test := range tests {
		row, known := guide.Decide(test.cause)
		if !known {
			t.Errorf("%s has no row", test.cause)
			continue
		}
		check := func(statuses []int, accepts, always bool) {
			for _, status := range statuses {
				if row.Accepts(status) != accepts || row.AcceptsAlways(status) != always {
					t.Errorf("%s answered %d: accepts %t, always %t", test.cause, status, row.Accepts(status), row.AcceptsAlways(status))
				}
				if conditional := row.Condition(status) != ""; conditional != (accepts && !always) {
					t.Errorf("%s answered %d: condition %q", test.cause, status, row.Condition(status))
				}
			}
		}
		check(test.always, true, true)
		check(test.sometimes, true, false)
		check(test.never, false, false)
	}
}
