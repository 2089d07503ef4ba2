package analyzer_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statuslint/statuslint/analyzer"
	"github.com/statuslint/statuslint/internal/explanation"
)

// What is found is what the explanation of the response says, at the same place.
func TestExplain(t *testing.T) {
	loaded := loadFixtures(t, "example.com/clienterror500/...", "example.com/empty200/...")
	found := reported(t, loaded)
	if err := analyzer.Analyzer.Flags.Set("explain", "true"); err != nil {
		t.Fatal(err)
	}
	defer analyzer.Analyzer.Flags.Set("explain", "false")
	explained := map[string]bool{}
	open := 0
	for _, d := range reported(t, loaded) {
		if d.Category != explanation.Category || len(d.SuggestedFixes) > 0 {
			t.Errorf("no explanation: %+v", d)
		}
		_, verdict, told := strings.Cut(d.Message, "\n    verdict:  ")
		if !told {
			t.Errorf("no verdict: %s", d.Message)
		}
		if strings.HasPrefix(verdict, "not judged here: ") {
			open++
		}
		said, _, _ := strings.Cut(verdict, "\n")
		explained[at(loaded, d)+said] = true
	}
	for _, d := range found {
		if !explained[at(loaded, d)+d.Message] {
			t.Errorf("no explanation says %s: %s", at(loaded, d), d.Message)
		}
	}
	if len(found) == 0 || open == 0 || len(explained) <= len(found) {
		t.Errorf("%d findings, %d explanations, %d of what is judged elsewhere", len(found), len(explained), open)
	}
}

func loadFixtures(t *testing.T, patterns ...string) []*packages.Package {
	t.Helper()
	gopath, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax,
		Dir:  gopath,
		Env:  append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOPROXY=off", "GOWORK=off"),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(loaded) > 0 {
		t.Fatal("the fixtures do not compile")
	}
	return loaded
}

func reported(t *testing.T, loaded []*packages.Package) []analysis.Diagnostic {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer.Analyzer}, loaded, nil)
	if err != nil {
		t.Fatal(err)
	}
	var all []analysis.Diagnostic
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Error(root.Err)
		}
		all = append(all, root.Diagnostics...)
	}
	return all
}

func at(loaded []*packages.Package, d analysis.Diagnostic) string {
	return loaded[0].Fset.Position(d.Pos).String() + ": "
}
