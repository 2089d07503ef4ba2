// The model as tables: the packages of testdata/src/example.com/responses hold handlers by topic, and beside each place that decides a
// response stands what is inferred of it, all of it and nothing else:
//
//	http.Error(w, "no such user", http.StatusNotFound) // → GET /users/{id} 404 failure "no such user" because absence (a comparison with sql.ErrNoRows)
//	w.Write(data)                                      // → implicit 200 body
//
// A line without an arrow decides no response that shows. Two responses of one line stand behind an arrow each. The words are those of
// siteLine. What is not inferred as it should be is left out here: a line is what is right, not what the code happens to say.

package infer

import (
	"fmt"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statuslint/statuslint/internal/response"
)

func TestResponses(t *testing.T) {
	graph := inferred(t, testdata(t), "example.com/responses/...")
	topics := 0
	for _, root := range graph.Roots {
		name, ok := strings.CutPrefix(root.Package.PkgPath, "example.com/responses/")
		if !ok {
			continue
		}
		topics++
		t.Run(name, func(t *testing.T) {
			compareLines(t, expectedLines(root.Package), inferredLines(root))
		})
	}
	if topics == 0 {
		t.Error("there are no topics")
	}
}

// expectedLines are what the comments with an arrow say, by file and line.
func expectedLines(pkg *packages.Package) map[string][]string {
	lines := map[string][]string{}
	for _, file := range pkg.Syntax {
		for _, group := range file.Comments {
			for _, comment := range group.List {
				said := strings.Split(comment.Text, "→ ")
				for _, line := range said[1:] {
					at := place(pkg.Fset, comment.Pos())
					lines[at] = append(lines[at], strings.TrimSpace(line))
				}
			}
		}
	}
	return lines
}

// inferredLines are what the inference says, by file and line.
func inferredLines(root *checker.Action) map[string][]string {
	lines := map[string][]string{}
	for _, site := range root.Result.([]*response.Site) {
		at := place(root.Package.Fset, site.Pos)
		lines[at] = append(lines[at], siteLine(site))
	}
	return lines
}

func place(fset *token.FileSet, pos token.Pos) string {
	at := fset.Position(pos)
	return fmt.Sprintf("%s:%d", filepath.Base(at.Filename), at.Line)
}

func compareLines(t *testing.T, want, got map[string][]string) {
	t.Helper()
	for _, at := range slices.Sorted(maps.Keys(want)) {
		slices.Sort(want[at])
		slices.Sort(got[at])
		if !slices.Equal(got[at], want[at]) {
			t.Errorf("%s:\ngot\n\t%s\nwant\n\t%s", at, strings.Join(got[at], "\n\t"), strings.Join(want[at], "\n\t"))
		}
		delete(got, at)
	}
	for _, at := range slices.Sorted(maps.Keys(got)) {
		t.Errorf("%s: has no arrow, but\n\t%s", at, strings.Join(got[at], "\n\t"))
	}
}
