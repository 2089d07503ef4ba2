// Fixes: each rule that offers some has a package of testdata/src/example.com/fixes, in which a file with a .golden beside it is fixed, and
// one without is not. What is fixed still compiles, without the help of a tool that removes imports.

package analyzer_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/go/packages"

	"github.com/statuslint/statuslint/analyzer"
)

func TestFixes(t *testing.T) {
	checkFixes(t, analyzer.Analyzer, "fixes", "client-error-500", "create-200", "empty-200", "forbidden-404", "ok-error-body", "permanent-302")
}

func TestStrictFixes(t *testing.T) {
	checkFixes(t, strictly(t, strictRules...), "strictfixes", "accepted-202", "gone-410", "timeout-504", "upstream-502", "validation-422")
}

// checkFixes holds the fixes for a directory of fixtures, and the rules that offer them, against what they should be.
func checkFixes(t *testing.T, a *analysis.Analyzer, dir string, want ...string) {
	t.Helper()
	data, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	fixtures := "example.com/" + dir + "/..."
	found := &complaints{t: t}
	results := analysistest.RunWithSuggestedFixes(found, data, a, fixtures)
	for _, complaint := range found.all {
		t.Error(complaint)
	}
	fixed := map[string][]byte{}
	offered := map[string]bool{}
	for _, result := range results {
		maps.Copy(fixed, fixedFiles(t, result))
		for _, d := range result.Action.Diagnostics {
			offered[d.Category] = offered[d.Category] || len(d.SuggestedFixes) > 0
		}
	}
	goldens, err := filepath.Glob(filepath.Join(data, "src/example.com", dir, "*/*.golden"))
	if err != nil {
		t.Fatal(err)
	}
	for _, golden := range goldens { // of those alone that are fixed, analysistest looks at the .golden
		if fixed[strings.TrimSuffix(golden, ".golden")] == nil {
			t.Errorf("nothing is fixed for %s", golden)
		}
	}
	compile(t, data, fixtures, fixed)
	maps.DeleteFunc(offered, func(_ string, offers bool) bool { return !offers })
	if got := slices.Sorted(maps.Keys(offered)); !slices.Equal(got, want) {
		t.Errorf("fixes are offered by %q, want %q", got, want)
	}
}

// fixedFiles gives the files of a package with all fixes in them.
func fixedFiles(t *testing.T, result *analysistest.Result) map[string][]byte {
	t.Helper()
	edits := map[string][]analysis.TextEdit{}
	fset := result.Action.Package.Fset
	for _, d := range result.Action.Diagnostics {
		for _, fix := range d.SuggestedFixes {
			for _, edit := range fix.TextEdits {
				name := fset.Position(edit.Pos).Filename
				edits[name] = append(edits[name], edit)
			}
		}
	}
	files := map[string][]byte{}
	for name, all := range edits {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		slices.SortFunc(all, func(a, b analysis.TextEdit) int { return int(b.Pos - a.Pos) }) // the last first: it moves no other
		for _, edit := range all {
			start, end := fset.Position(edit.Pos).Offset, fset.Position(edit.End).Offset
			content = slices.Concat(content[:start], edit.NewText, content[end:])
		}
		files[name] = content
	}
	return files
}

// compile type-checks the packages with other contents of some files.
func compile(t *testing.T, gopath, fixtures string, contents map[string][]byte) {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{
		Mode:    packages.LoadSyntax,
		Dir:     gopath,
		Env:     append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOPROXY=off", "GOWORK=off"),
		Overlay: contents,
	}, fixtures)
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range loaded {
		for _, e := range pkg.Errors {
			t.Errorf("fixed: %s", e)
		}
	}
}
