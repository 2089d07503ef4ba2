package main_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// What go vet writes as JSON, for editors and other tools, is what the command prints, with the rule and its documentation beside it.
func TestJSONOfVet(t *testing.T) {
	dir := writeService(t)
	tool, err := exec.LookPath("statuslint")
	if err != nil {
		t.Fatal(err)
	}
	byVet := exec.Command("go", "vet", "-json", "-vettool="+tool, "./...")
	byVet.Dir = dir
	vetted, err := byVet.Output() // findings are no failure of it
	if err != nil {
		t.Fatalf("%v\n%s", err, vetted)
	}
	byItself := exec.Command(tool)
	byItself.Dir = dir
	printed, _ := byItself.Output()

	var got []string
	for decoder := json.NewDecoder(strings.NewReader(string(vetted))); decoder.More(); {
		var units map[string]map[string][]jsonDiagnostic
		if err := decoder.Decode(&units); err != nil {
			t.Fatalf("%v\n%s", err, vetted)
		}
		for _, analyzers := range units {
			for name, diagnostics := range analyzers {
				if name != "statuslint" {
					t.Errorf("an analyzer %q", name)
				}
				for _, d := range diagnostics {
					got = append(got, d.line(t, dir))
				}
			}
		}
	}
	slices.Sort(got)
	if want := findings(string(printed)); len(got) == 0 || strings.Join(got, "") != strings.Join(want, "") {
		t.Errorf("by itself:\n%s\nby go vet:\n%s", strings.Join(want, ""), strings.Join(got, ""))
	}
}

type jsonDiagnostic struct {
	Category, Posn, End, Message string
	SuggestedFixes               []struct{ Message string } `json:"suggested_fixes"`
}

// line is the finding as the command prints it.
func (d jsonDiagnostic) line(t *testing.T, dir string) string {
	t.Helper()
	if !strings.HasPrefix(d.Message, d.Category+": ") || d.End == "" || len(d.SuggestedFixes) == 0 {
		t.Errorf("a finding without its rule, its end or its fix: %+v", d)
	}
	dir, err := filepath.EvalSymlinks(dir)
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimPrefix(d.Posn, dir+string(filepath.Separator)) + ": " + d.Message + "\n"
}
