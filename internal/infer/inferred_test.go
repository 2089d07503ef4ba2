// The inference under test, over packages in a GOPATH and all that they import:
//
//	graph := inferred(t, testdata(t), "example.com/responses/...")
//
// Facts go through gob on their way to importers, as they do in go vet.

package infer

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/statuslint/statuslint/internal/response"
)

// testdata is the GOPATH of the fixtures.
func testdata(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../../testdata")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func inferred(t *testing.T, gopath, pattern string) *checker.Graph {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.LoadSyntax, // the standard library is a table, of which the types are enough
		Dir:  gopath,
		Env:  append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOPROXY=off", "GOWORK=off"),
	}, pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(loaded) == 0 || packages.PrintErrors(loaded) > 0 {
		t.Fatalf("%s does not compile", pattern)
	}
	sites := &analysis.Analyzer{
		Name: "sites", Doc: "infer the responses", FactTypes: FactTypes(), ResultType: reflect.TypeFor[[]*response.Site](),
		Run: func(pass *analysis.Pass) (any, error) { return Run(pass), nil },
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{sites}, loaded, &checker.Options{SanityCheck: true})
	if err != nil {
		t.Fatal(err)
	}
	for action := range graph.All() {
		if action.Err != nil {
			t.Errorf("%s: %v", action.Package.PkgPath, action.Err)
		}
	}
	return graph
}
