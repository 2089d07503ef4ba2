// Finding what a name in a table stands for: "(*encoding/json.Decoder).Decode" is a method with two parameters and one result.

package framework

import (
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// declarations finds what names in the tables stand for, by the export data of the packages that declare them.
type declarations struct {
	importer types.Importer
	exported map[string]string
}

// load asks the go command in a directory for the packages.
func load(t *testing.T, dir string, packages []string) *declarations {
	t.Helper()
	d := &declarations{exported: map[string]string{}}
	list := exec.Command("go", append([]string{"list", "-e", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}"}, packages...)...)
	list.Dir, list.Stderr = dir, os.Stderr
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		path, file, _ := strings.Cut(strings.TrimSpace(line), " ")
		d.exported[path] = file
	}
	d.importer = importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		if d.exported[path] == "" {
			return nil, fmt.Errorf("%s is not listed", path)
		}
		return os.Open(d.exported[path])
	})
	return d
}

// standard loads the packages of the standard library that the names speak of.
func standard(t *testing.T, names []string) *declarations {
	t.Helper()
	var packages []string
	for _, name := range names {
		if isStandard(name) {
			packages = append(packages, packageOf(name))
		}
	}
	slices.Sort(packages)
	return load(t, ".", slices.Compact(packages))
}

func isStandard(name string) bool {
	first, _, _ := strings.Cut(packageOf(name), "/")
	return !strings.Contains(first, ".")
}

// packageOf is "encoding/json" for "(*encoding/json.Decoder).Decode".
func packageOf(name string) string {
	name, _, _ = strings.Cut(strings.TrimLeft(name, "(*"), ")")
	return name[:strings.LastIndexByte(name, '.')]
}

// find gives the object of a function, a method, a variable, a constant or a type.
func (d *declarations) find(name string) (types.Object, error) {
	pkg, err := d.importer.Import(packageOf(name))
	if err != nil {
		return nil, err
	}
	receiver, method, isMethod := strings.Cut(strings.TrimLeft(name, "(*"), ").")
	obj := pkg.Scope().Lookup(receiver[strings.LastIndexByte(receiver, '.')+1:])
	if obj == nil {
		return nil, fmt.Errorf("%s is not declared", name)
	}
	if !isMethod {
		return obj, nil
	}
	found, _, _ := types.LookupFieldOrMethod(types.NewPointer(obj.Type()), true, pkg, method)
	if types.IsInterface(obj.Type()) {
		found, _, _ = types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
	}
	if found == nil {
		return nil, fmt.Errorf("%s is not declared", name)
	}
	return found, nil
}

// function gives the parameters, the receiver first, and the results.
func (d *declarations) function(name string) (params []types.Type, results *types.Tuple, err error) {
	obj, err := d.find(name)
	if err != nil {
		return nil, nil, err
	}
	fn, ok := obj.(*types.Func)
	if !ok || fn.FullName() != name {
		return nil, nil, fmt.Errorf("%s is %v", name, obj)
	}
	sig := fn.Signature()
	if sig.Recv() != nil {
		params = append(params, sig.Recv().Type())
	}
	for v := range sig.Params().Variables() {
		params = append(params, v.Type())
	}
	return params, sig.Results(), nil
}

func TestNames(t *testing.T) {
	for _, test := range []struct{ name, short, pkg string }{
		{"strconv.Atoi", "strconv.Atoi", "strconv"},
		{"(*encoding/json.Decoder).Decode", "json.Decoder.Decode", "encoding/json"},
		{"(github.com/jackc/pgx/v5.Row).Scan", "pgx.Row.Scan", "github.com/jackc/pgx/v5"},
		{"gopkg.in/yaml.v3.Unmarshal", "yaml.Unmarshal", "gopkg.in/yaml.v3"},
	} {
		if got := Short(test.name); got != test.short {
			t.Errorf("Short(%q) is %q, not %q", test.name, got, test.short)
		}
		if got := packageOf(test.name); got != test.pkg {
			t.Errorf("packageOf(%q) is %q, not %q", test.name, got, test.pkg)
		}
	}
}
