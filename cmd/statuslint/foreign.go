// The types of a foreign package, worked out from its declarations alone:
//
//	func Marshal(v any) ([]byte, error) { … } // the type matters to importers, the body does not

package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// declared parses and type-checks the unit, bodies apart.
func declared(unit *unitchecker.Config, fset *token.FileSet) (*types.Package, error) {
	files, err := parseDeclarations(fset, unit.GoFiles)
	if err != nil {
		return nil, err
	}
	config := types.Config{
		Importer:         &vetxImporter{fset: fset, unit: unit, known: make(map[string]*types.Package)},
		Sizes:            types.SizesFor("gc", build.Default.GOARCH),
		GoVersion:        unit.GoVersion,
		IgnoreFuncBodies: true,
	}
	return config.Check(unit.ImportPath, fset, files, nil)
}

// writeTypes writes the unit's vetx file: its types and no facts.
func writeTypes(unit *unitchecker.Config, fset *token.FileSet, pkg *types.Package) error {
	data, err := encodeVetx(fset, pkg)
	if err != nil {
		return err
	}
	return os.WriteFile(unit.VetxOutput, data, 0o666)
}

func parseDeclarations(fset *token.FileSet, names []string) ([]*ast.File, error) {
	files := make([]*ast.File, 0, len(names))
	for _, name := range names {
		file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		dropImports(file)
		files = append(files, file)
	}
	return files, nil
}

// vetxImporter imports packages from the vetx files of a unit.
type vetxImporter struct {
	fset  *token.FileSet
	unit  *unitchecker.Config
	known map[string]*types.Package
}

// Import implements types.Importer.
func (i *vetxImporter) Import(source string) (*types.Package, error) {
	path, mapped := i.unit.ImportMap[source] // they differ for vendored packages
	if !mapped {
		return nil, fmt.Errorf("cannot resolve import %q", source)
	}
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := i.known[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	file, found := i.unit.PackageVetx[path]
	if !found {
		return nil, fmt.Errorf("no vetx file of %q", path)
	}
	data, err := readVetx(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return decodeTypes(data, i.fset, i.known, path)
}
