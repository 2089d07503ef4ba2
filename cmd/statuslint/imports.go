// The imports that the declarations of a file need. Most serve the bodies of its functions alone, and their packages need not be read:
//
//	import (
//		"fmt"           // dropped
//		"net/url"       // kept
//	)
//
//	func Join(u *url.URL) string { return fmt.Sprint(u) }
//
// Where a name may be that of any import, all that it may be are kept. Should one be missing all the same, the types do not check, and the
// unit is left to unitchecker.

package main

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
)

// dropImports takes out of the file what only the bodies of its functions import.
func dropImports(file *ast.File) {
	names := qualifiers(file)
	unclear := false
	for name := range names {
		unclear = unclear || !slices.ContainsFunc(file.Imports, func(spec *ast.ImportSpec) bool { return likelyName(spec) == name })
	}
	file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool {
		imports, ok := decl.(*ast.GenDecl)
		if !ok || imports.Tok != token.IMPORT {
			return false
		}
		imports.Specs = slices.DeleteFunc(imports.Specs, func(s ast.Spec) bool {
			spec := s.(*ast.ImportSpec)
			name := likelyName(spec)
			return !names[name] && name != "." && (spec.Name != nil || !unclear)
		})
		return len(imports.Specs) == 0
	})
}

// qualifiers gives the names before a dot in declarations, bodies of functions apart.
func qualifiers(file *ast.File) map[string]bool {
	names := make(map[string]bool)
	for _, decl := range file.Decls {
		ast.Inspect(decl, func(n ast.Node) bool {
			if x, ok := n.(*ast.SelectorExpr); ok {
				if name, ok := x.X.(*ast.Ident); ok {
					names[name.Name] = true
				}
			}
			_, body := n.(*ast.BlockStmt)
			return !body
		})
	}
	return names
}

// likelyName is the name of an import, or what the path makes of it: yaml for "gopkg.in/yaml.v3".
func likelyName(spec *ast.ImportSpec) string {
	if spec.Name != nil {
		return spec.Name.Name
	}
	source, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return ""
	}
	base := path.Base(source)
	if isVersion(base) {
		base = path.Base(path.Dir(source))
	}
	if name, version, found := strings.Cut(base, "."); found && isVersion(version) {
		return name
	}
	return base
}

func isVersion(element string) bool {
	number, found := strings.CutPrefix(element, "v")
	_, err := strconv.Atoi(number)
	return found && err == nil
}
