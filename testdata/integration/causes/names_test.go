// The names in the tables against the declarations of the libraries that are run here.

package causes

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/framework"
)

// TestNamesAreDeclared fails for a name of one of these libraries that it does not declare, and for a row that has other results.
func TestNamesAreDeclared(t *testing.T) {
	find := declarations(t)
	for _, name := range slices.Concat(
		slices.Collect(maps.Keys(framework.Sentinels())), slices.Collect(maps.Keys(framework.Types())), slices.Collect(maps.Keys(framework.Predicates())),
	) {
		if obj, listed := find(name); listed && obj == nil {
			t.Errorf("%s is not declared", name)
		}
	}
	for name, s := range framework.Rows() {
		obj, listed := find(name)
		if !listed {
			continue
		}
		fn, ok := obj.(*types.Func)
		if !ok || framework.Name(fn) != name {
			t.Errorf("%s is %v", name, obj)
			continue
		}
		for _, o := range s.Outcomes {
			if results := fn.Signature().Results().Len(); len(o.Results) > 0 && len(o.Results) != results {
				t.Errorf("%s has %d results, not %d", name, results, len(o.Results))
			}
		}
	}
}

// declarations finds what a name stands for, if it is one of a package that the tests depend on.
func declarations(t *testing.T) func(name string) (obj types.Object, listed bool) {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", "-test", "-export", "-f", "{{.ImportPath}} {{.Export}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	exported := map[string]string{}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		exported[path] = file
	}
	from := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if exported[path] == "" {
			return nil, fmt.Errorf("%s is not listed", path)
		}
		return os.Open(exported[path])
	})
	return func(name string) (types.Object, bool) {
		path := packageOf(name)
		if exported[path] == "" || !strings.Contains(path, ".") || framework.IsFramework(path) {
			return nil, false
		}
		pkg, err := from.Import(path)
		if err != nil {
			t.Error(err)
			return nil, false
		}
		owner, method, isMethod := strings.Cut(strings.TrimLeft(name, "(*"), ").")
		obj := pkg.Scope().Lookup(owner[strings.LastIndexByte(owner, '.')+1:])
		if obj == nil || !isMethod {
			return obj, true
		}
		found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
		return found, true
	}
}

// packageOf is "go.etcd.io/bbolt" for "(*go.etcd.io/bbolt.Tx).DeleteBucket".
func packageOf(name string) string {
	name, _, _ = strings.Cut(strings.TrimLeft(name, "(*"), ")")
	return name[:max(0, strings.LastIndexByte(name, '.'))]
}
