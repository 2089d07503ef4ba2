// What could not be checked, in one line that names the thing and says what to do:
//
//	statuslint: ./nosuch: directory not found; name a directory that exists
//	statuslint: example.com/shop/store does not compile: store/store.go:12:9: undefined: db; mend it, for it is not checked

package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// remedies say what to do about an error of the go command that does not say so itself.
var remedies = []struct{ part, remedy string }{
	{"directory not found", "name a directory that exists"},
	{"is not in std", "write ./ before the name of a directory"},
	{"go.mod file not found", `run it inside a module, or "go mod init" one`},
	{"does not contain main module", `run it inside a module, or "go mod init" one`},
	{"does not contain package", "name a package of it, or the directory of another module with -C"},
	{"directory prefix", "run it inside the module, or name the module's directory with -C"},
	{"outside main module", "run it inside the module, or name the module's directory with -C"},
	{"no Go files in", "name a directory with Go files"},
	{"no non-test Go files in", "leave out -test=false, or the directory"},
	{"build constraints exclude all", "set -tags, GOOS or GOARCH as for a build"},
	{"updates to go.mod needed", `run "go mod tidy"`},
	{"missing go.sum entry", `run "go mod tidy"`},
	{"malformed import path", "name packages as for the go command"},
}

// withRemedy adds what to do, unless the error says so.
func withRemedy(problem string) string {
	for _, r := range remedies {
		if strings.Contains(problem, r.part) && !strings.Contains(problem, "to add it:") {
			return problem + "; " + r.remedy
		}
	}
	return problem
}

// oneLine joins the lines of an error of the go command.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// printProblems prints each problem once.
func printProblems(w io.Writer, problems []string) {
	ordered := slices.Clone(problems)
	slices.Sort(ordered)
	for _, p := range slices.Compact(ordered) {
		fmt.Fprintln(w, "statuslint:", p)
	}
}
