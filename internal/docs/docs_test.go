// The documentation against its sources. After a change of either,
//
//	UPDATE=1 go test ./internal/docs
//
// brings the files up to date.

package docs_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/statuslint/statuslint/internal/docs"
	"github.com/statuslint/statuslint/rules"
)

// root is the root of the repository.
const root = "../.."

func TestPages(t *testing.T) {
	for _, page := range docs.Pages() {
		checkFile(t, page.File, page.Text)
	}
}

func TestRegions(t *testing.T) {
	for _, region := range docs.Regions() {
		checkRegion(t, region)
	}
}

// A page outlives its rule when the rule is renamed.
func TestNoPageWithoutRule(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, docs.RulesDir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(rules.All) {
		t.Errorf("%s has %d files for %d rules: delete the ones of rules that there are no more", docs.RulesDir, len(files), len(rules.All))
	}
}

func TestRegionWithoutMarkers(t *testing.T) {
	region := docs.Region{File: "README.md", Name: "rules", Text: "new\n"}
	for text, want := range map[string]string{
		"a\n<!-- rules -->\nold\n<!-- /rules -->\nb": "a\n<!-- rules -->\nnew\n<!-- /rules -->\nb",
		"a\n<!-- rules -->\n<!-- /rules -->":         "a\n<!-- rules -->\nnew\n<!-- /rules -->",
		"a\n<!-- rules -->\nold\n":                   "",
		"a\n<!-- /rules -->\n":                       "",
	} {
		got, err := region.In(text)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q: got %q, %v", text, got, err)
		}
	}
}

func checkRegion(t *testing.T, region docs.Region) {
	t.Helper()
	text, err := region.In(read(t, region.File))
	if err != nil {
		t.Fatal(err)
	}
	checkFile(t, region.File, text)
}

// checkFile compares the file with what it should be, or writes it.
func checkFile(t *testing.T, file, want string) {
	t.Helper()
	if read(t, file) == want {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Errorf("%s is stale; UPDATE=1 go test ./internal/docs brings it up to date", file)
		return
	}
	name := filepath.Join(root, file)
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}

// read gives the text of a file, "" if there is none.
func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, file))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return string(text)
}
