package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// The types that an early exit writes are those that unitchecker writes, to the byte, for a package and all that it imports.
func TestEarlyTypesAreUnitcheckers(t *testing.T) {
	dir, vetx := t.TempDir(), make(map[string]string)
	for _, p := range dependencies(t, "encoding/json", "text/template") {
		unit := unitOf(p, vetx)
		unit.VetxOutput = filepath.Join(dir, "early.vetx")
		config := writeUnit(t, unit)
		if !leaveEarly(config) {
			t.Fatalf("%s does not leave early", p.ImportPath)
		}
		early := readTypes(t, unit.VetxOutput)

		unit.ModulePath = "example.com/main" // a main module's package never leaves early
		unit.VetxOutput = filepath.Join(dir, strings.ReplaceAll(p.ImportPath, "/", "_")+".vetx")
		if out, err := exec.Command("statuslint", writeUnit(t, unit)).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", p.ImportPath, err, out)
		}
		if !bytes.Equal(early, readTypes(t, unit.VetxOutput)) {
			t.Errorf("%s: the types differ", p.ImportPath)
		}
		vetx[p.ImportPath] = unit.VetxOutput
	}
	checkImport(t, vetx["encoding/json"])
}

// failure is an error with a status, by which a caller may answer.
const failure = `
type Failure struct{ Status int }

func (*Failure) Error() string { return "" }

func Check() *Failure { return nil }
`

func TestWhoLeavesEarly(t *testing.T) {
	plain := vetxFile(t, "dep", 0)
	for _, test := range []struct {
		name, path, module, version string
		imports, vetx, declares     string
		want                        bool
	}{
		{name: "standard library", path: "strings", imports: "dep", vetx: plain, want: true},
		{name: "standard library with facts below", path: "strings", imports: "dep", vetx: vetxFile(t, "dep", 1), want: true},
		{name: "standard library's HTTP", path: "net/http/pprof", imports: "net/http", vetx: vetxFile(t, "net/http", 0), want: true},
		{name: "main module", path: "example.com/m", module: "example.com/m", imports: "dep", vetx: plain},
		{name: "foreign", path: "example.com/f", module: "example.com/f", version: "v1.0.0", imports: "dep", vetx: plain, want: true},
		{name: "foreign client", path: "example.com/f", module: "example.com/f", version: "v1.0.0", imports: "net/http", vetx: vetxFile(t, "net/http", 0), want: true},
		{name: "foreign with facts below", path: "example.com/f", module: "example.com/f", version: "v1.0.0", imports: "dep", vetx: vetxFile(t, "dep", 1), want: true},
		{name: "foreign that answers", path: "example.com/f", module: "example.com/f", version: "v1.0.0", imports: "dep", vetx: plain, declares: failure},
		{name: "framework", path: "github.com/gorilla/mux", module: "github.com/gorilla/mux", version: "v1.8.0", imports: "dep", vetx: plain, declares: failure, want: true},
		{name: "GOPATH", path: "example.com/g", imports: "dep", vetx: plain},
		{name: "file", path: "command-line-arguments", imports: "dep", vetx: plain},
		{name: "broken vetx file", path: "strings", imports: "dep", vetx: writeFile(t, "vetx", "vet")},
		{name: "no such import", path: "strings", imports: "other", vetx: plain},
	} {
		unit := &unitchecker.Config{
			ImportPath: test.path, ModulePath: test.module, ModuleVersion: test.version, GoVersion: "go1.26",
			GoFiles:    []string{writeFile(t, "p.go", "package p\n\nimport \"dep\"\n\nvar _ dep.T\n"+test.declares)},
			ImportMap:  map[string]string{"dep": test.imports},
			VetxOnly:   true,
			VetxOutput: filepath.Join(t.TempDir(), "vetx"),
		}
		unit.PackageVetx = map[string]string{"dep": test.vetx}
		if test.imports == "net/http" {
			unit.PackageVetx = map[string]string{"net/http": test.vetx}
		}
		if got := leaveEarly(writeUnit(t, unit)); got != test.want {
			t.Errorf("%s: leaves early: %v, want %v", test.name, got, test.want)
		}
		unit.VetxOnly = false
		if leaveEarly(writeUnit(t, unit)) {
			t.Errorf("%s leaves early though its diagnostics are asked for", test.name)
		}
	}
}

// dependencies are the packages and what they import, imports first.
func dependencies(t *testing.T, patterns ...string) []*listed {
	t.Helper()
	t.Setenv("CGO_ENABLED", "0")
	all, err := list(append([]string{"-deps", "-json"}, patterns...)...)
	if err != nil {
		t.Fatal(err)
	}
	var named []*listed
	for _, p := range all {
		if p.ImportPath != "unsafe" {
			named = append(named, p)
		}
	}
	return named
}

// unitOf is the unit that go vet makes of a package of the standard library.
func unitOf(p *listed, vetx map[string]string) *unitchecker.Config {
	unit := &unitchecker.Config{
		ImportPath: p.ImportPath, GoVersion: "go1.26", VetxOnly: true,
		ImportMap: map[string]string{"unsafe": "unsafe"}, PackageVetx: make(map[string]string),
	}
	for _, name := range p.GoFiles {
		unit.GoFiles = append(unit.GoFiles, filepath.Join(p.Dir, name))
	}
	for _, dep := range p.Deps {
		if dep != "unsafe" {
			unit.ImportMap[dep], unit.PackageVetx[dep] = dep, vetx[dep]
		}
	}
	return unit
}

func writeUnit(t *testing.T, unit *unitchecker.Config) string {
	t.Helper()
	data, err := json.Marshal(unit)
	if err != nil {
		t.Fatal(err)
	}
	return writeFile(t, "vet.cfg", string(data))
}

// vetxFile is the vetx file of a package with a type T, with facts of as many bytes.
func vetxFile(t *testing.T, path string, facts int) string {
	t.Helper()
	pkg := types.NewPackage(path, "dep")
	object := types.NewTypeName(token.NoPos, pkg, "T", nil)
	types.NewNamed(object, types.NewStruct(nil, nil), nil)
	pkg.Scope().Insert(object)
	pkg.MarkComplete()
	data, err := encodeVetx(token.NewFileSet(), pkg)
	if err != nil {
		t.Fatal(err)
	}
	binary.LittleEndian.PutUint32(data[8:], uint32(facts))
	return writeFile(t, "vetx", string(append(data, make([]byte, facts)...)))
}

func writeFile(t *testing.T, name, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return file
}

func readTypes(t *testing.T, file string) []byte {
	t.Helper()
	data, err := readVetx(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// checkImport looks into an imported package.
func checkImport(t *testing.T, file string) {
	t.Helper()
	pkg, err := decodeTypes(readTypes(t, file), token.NewFileSet(), make(map[string]*types.Package), "encoding/json")
	if err != nil {
		t.Fatal(err)
	}
	const want = "func encoding/json.Unmarshal(data []byte, v any) error"
	if got := pkg.Scope().Lookup("Unmarshal").String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A file keeps the imports that its declarations may need, and those alone.
func TestDropImports(t *testing.T) {
	const source = `package p

import (
	"bytes"
	"fmt"
	_ "embed"
	. "math"
	"net/url"
	js "encoding/json"
	"gopkg.in/yaml.v3"
	"example.com/lib/v2"
)

type Set map[url.URL]lib.Item

var pretty = func() string { return fmt.Sprint(js.Valid(nil)) }

func Join(u *url.URL, e js.Encoder) string { return bytes.NewBufferString("").String() }
`
	for name, test := range map[string]struct {
		more string
		want string
	}{
		"each is accounted for": {"", `"math" "net/url" "encoding/json" "example.com/lib/v2"`},
		"one may be of any":     {"var other foo.Bar", `"bytes" "fmt" "math" "net/url" "encoding/json" "gopkg.in/yaml.v3" "example.com/lib/v2"`},
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "p.go", source+test.more, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		dropImports(file)
		var kept []string
		for _, spec := range file.Decls[0].(*ast.GenDecl).Specs {
			kept = append(kept, spec.(*ast.ImportSpec).Path.Value)
		}
		if got := strings.Join(kept, " "); got != test.want {
			t.Errorf("%s: kept %s, want %s", name, got, test.want)
		}
	}
}
