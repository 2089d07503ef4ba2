package rules

import (
	"go/parser"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// row is what a rule says of a site; "" is nothing.
type row struct {
	name string
	site response.Site
	want string
}

var (
	form  = regexp.MustCompile(`^[^.A-Z][^;]*; use [1-5]\d\d [A-Z].* \((?:RFC|draft)[^)]*\)$`)
	loose = regexp.MustCompile(`; (?:use an error status, 4xx or 5xx \(RFC 9110 §15.5, §15.6\)|answer nothing, or 499 for the log \(RFC 9110 §15.6\))$`)
)

func check(t *testing.T, rule *Rule, rows []row) {
	t.Helper()
	if len(rows) < 15 {
		t.Errorf("%s has %d rows", rule.ID, len(rows))
	}
	for _, r := range rows {
		verdict := rule.Check(&r.site)
		switch {
		case verdict == nil && r.want != "":
			t.Errorf("%s, %s: silent, want %s", rule.ID, r.name, r.want)
		case verdict == nil:
		case verdict.Message != r.want:
			t.Errorf("%s, %s:\n\tgot  %s\n\twant %s", rule.ID, r.name, verdict.Message, r.want)
		case !form.MatchString(verdict.Message) && !loose.MatchString(verdict.Message):
			t.Errorf("%s, %s: no form: %s", rule.ID, r.name, verdict.Message)
		case verdict.Replace && verdict.Right == 0:
			t.Errorf("%s, %s: nothing to replace it with", rule.ID, r.name)
		}
	}
}

// causes are of the kinds, each of its strength and with evidence.
func causes(strength response.Strength, kinds ...response.CauseKind) []response.Cause {
	var all []response.Cause
	for _, kind := range kinds {
		all = append(all, response.Cause{Kind: kind, Strength: strength, Evidence: evidence[kind]})
	}
	return all
}

var evidence = map[response.CauseKind]string{
	response.Malformed:       "the error of json.Decoder.Decode",
	response.Invalid:         "the error of Order.Validate",
	response.TooLarge:        "http.MaxBytesReader",
	response.Unsupported:     "the test of Content-Type",
	response.Unauthenticated: "the empty Authorization",
	response.Forbidden:       "the test of user.IsAdmin",
	response.NotFound:        "sql.ErrNoRows",
	response.WrongMethod:     "the test of r.Method",
	response.Timeout:         "time.After",
	response.ServerFault:     "the error of os.ReadFile",
	response.Failure:         "the error of UserStore.Find",
}

func route(method, path string) []response.Route {
	return []response.Route{{Method: method, Path: path}}
}

func TestAll(t *testing.T) {
	order := []string{
		"readiness-200", "ok-error-body", "client-error-500", "forbidden-404",
		"malformed-not-400", "unauthenticated-not-401", "forbidden-not-403", "not-found-not-404", "method-405", "conflict-not-409",
		"too-large-413", "media-type-415", "rate-limit-429", "not-implemented-501", "unavailable-503", "server-fault-4xx", "canceled-500",
		"permanent-302", "accepted-202", "create-200", "empty-200",
		"missed-413", "upstream-502", "timeout-504", "validation-422", "ignored-input", "gone-410",
	}
	seen := map[string]bool{}
	var got []string
	for _, rule := range All {
		got = append(got, rule.ID)
		if seen[rule.ID] {
			t.Errorf("%s stands twice", rule.ID)
		}
		seen[rule.ID] = true
		documented(t, rule)
		if rule.Check == nil {
			t.Fatalf("%s has no check", rule.ID)
		}
		if verdict := rule.Check(&response.Site{}); verdict != nil {
			t.Errorf("%s speaks of nothing: %s", rule.ID, verdict.Message)
		}
	}
	if !slices.Equal(got, order) {
		t.Errorf("the order is %v", got)
	}
}

func documented(t *testing.T, rule *Rule) {
	t.Helper()
	if rule.Set != Default && rule.Set != Strict {
		t.Errorf("%s is in the set %q", rule.ID, rule.Set)
	}
	if !strings.HasPrefix(rule.Section, "RFC 9110 §") && !strings.HasPrefix(rule.Section, "RFC 6585 §") {
		t.Errorf("%s: section %q", rule.ID, rule.Section)
	}
	if rule.Summary == "" || strings.HasSuffix(rule.Summary, ".") {
		t.Errorf("%s: summary %q", rule.ID, rule.Summary)
	}
	for name, text := range map[string]string{"Mistake": rule.Doc.Mistake, "Why": rule.Doc.Why, "Silent": rule.Doc.Silent} {
		if !strings.HasSuffix(text, ".") {
			t.Errorf("%s: %s is no sentence", rule.ID, name)
		}
	}
	for name, code := range map[string]string{"Bad": rule.Doc.Bad, "Good": rule.Doc.Good} {
		if code == "" || !parses(code) {
			t.Errorf("%s: %s is no Go", rule.ID, name)
		}
	}
	if rule.Doc.Bad == rule.Doc.Good {
		t.Errorf("%s: nothing is mended", rule.ID)
	}
}

// parses tells whether the code is one or more declarations or statements.
func parses(code string) bool {
	_, asExpression := parser.ParseExpr("func() {\n" + code + "\n}")
	return asExpression == nil || parsesAsFile(code)
}
