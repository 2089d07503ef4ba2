package docs_test

import (
	"encoding/json"
	"io"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/docs"
)

// Packages import only what they may, and every one of them is in the list.
func TestImports(t *testing.T) {
	found := 0
	for path, imports := range ourImports(t) {
		i := slices.IndexFunc(docs.Packages, func(p docs.Package) bool { return p.Path == path })
		if i < 0 {
			t.Errorf("%s is not in docs.Packages", path)
			continue
		}
		found++
		for _, other := range imports {
			if !slices.Contains(docs.Packages[i].Imports, other) {
				t.Errorf("%s imports %s; it may import %q", path, other, docs.Packages[i].Imports)
			}
		}
	}
	if found != len(docs.Packages) {
		t.Errorf("%d of the %d packages in docs.Packages exist", found, len(docs.Packages))
	}
}

// The list itself allows no way up, and so no detour around TestImports.
func TestPackagesStandInOrder(t *testing.T) {
	for i, p := range docs.Packages {
		for _, other := range p.Imports {
			if !slices.ContainsFunc(docs.Packages[i+1:], func(below docs.Package) bool { return below.Path == other }) {
				t.Errorf("%s may import %s, which is not below it", p.Path, other)
			}
		}
	}
}

// ourImports gives what each of our packages imports of the others, its tests aside.
func ourImports(t *testing.T) map[string][]string {
	t.Helper()
	dependOnCode(t)
	list := exec.Command("go", "list", "-json=ImportPath,Imports,Module", "./...")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	all := make(map[string][]string)
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			ImportPath string
			Imports    []string
			Module     struct{ Path string }
		}
		if err := decoder.Decode(&p); err == io.EOF {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		var ours []string
		for _, path := range p.Imports {
			if rest, found := strings.CutPrefix(path, p.Module.Path+"/"); found {
				ours = append(ours, rest)
			}
		}
		all[strings.TrimPrefix(p.ImportPath, p.Module.Path+"/")] = ours
	}
}

// dependOnCode looks into all directories. Go test keeps the outcome of a test for as long as what the test itself looks at stays the same,
// and does not see what the go command looks at.
func dependOnCode(t *testing.T) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Name() == ".git" {
			return fs.SkipDir
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
