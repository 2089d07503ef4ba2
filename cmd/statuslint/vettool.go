// How go vet calls its tool, once for each package and each of the package's dependencies:
//
//	statuslint -V=full
//	statuslint -flags
//	statuslint -json -statuslint.strict $WORK/b042/vet.cfg
//
// A dependency is analysed for its facts alone, and of most dependencies there are none to learn: neither the standard library's, whose
// calls stand in the framework tables, nor those of a foreign package that answers no requests. Such a unit leaves early. Its importers
// still need its types, which the vetx file carries, so it is parsed and type-checked, but without the bodies of its functions.

package main

import (
	"encoding/json"
	"fmt"
	"go/token"
	"os"
	"runtime/debug"
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"

	"github.com/statuslint/statuslint/analyzer"
)

// calledByVet tells go vet's calls from a person's.
func calledByVet(args []string) bool {
	if len(args) == 0 {
		return false
	}
	last := args[len(args)-1]
	return last == "-V=full" || last == "-flags" || strings.HasSuffix(last, ".cfg")
}

// leaveEarly writes the vetx file of a unit that has no facts and tells whether that is done. Whatever surprises it is left to unitchecker,
// which says what is wrong.
func leaveEarly(configFile string) bool {
	unit, err := readUnit(configFile)
	if err != nil || !unit.VetxOnly || !isForeign(unit) {
		return false
	}
	// The process ends before a collection would pay; the limit is for packages of generated code.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(256 << 20))
	fset := token.NewFileSet()
	pkg, err := declared(unit, fset)
	if err != nil || !isStandard(unit) && analyzer.Exports(pkg) {
		return false
	}
	return writeTypes(unit, fset, pkg) == nil
}

func readUnit(configFile string) (*unitchecker.Config, error) {
	if !strings.HasSuffix(configFile, ".cfg") {
		return nil, fmt.Errorf("%s is no unit", configFile)
	}
	data, err := os.ReadFile(configFile)
	if err != nil {
		return nil, err
	}
	unit := new(unitchecker.Config)
	return unit, json.Unmarshal(data, unit)
}

// isForeign tells other people's packages from those of the main modules, which have no version.
func isForeign(unit *unitchecker.Config) bool {
	if unit.Module != nil { // since Go 1.27
		return unit.Module.Version != ""
	}
	return unit.ModuleVersion != "" || isStandard(unit)
}

// isStandard recognises the standard library, which is in no module. Packages of a GOPATH are in none either, but have a dot in their path.
func isStandard(unit *unitchecker.Config) bool {
	root, _, _ := strings.Cut(unit.ImportPath, "/")
	return unit.Module == nil && unit.ModulePath == "" && !strings.Contains(root, ".") && root != "command-line-arguments"
}
