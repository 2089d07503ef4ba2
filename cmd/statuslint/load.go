// The packages to check. Go vet checks none at all if one of them does not load, so those are left out, and the tests that do not:
//
//	statuslint ./api ./nosuch   →   api is checked, and ./nosuch is a problem

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// listed is a package as go list describes it.
type listed struct {
	ImportPath, Dir, ForTest string
	GoFiles, CgoFiles        []string
	TestGoFiles              []string
	XTestGoFiles             []string
	Error                    *loadError
	DepsErrors               []*loadError
	Deps                     []string
}

type loadError struct{ Pos, Err string }

const listedFields = "ImportPath,Dir,ForTest,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles,Error,DepsErrors"

// list asks the go command for the packages; flags precede the patterns.
func list(args ...string) ([]*listed, error) {
	out, err := runGo(append([]string{"list", "-e"}, args...)...)
	if err != nil {
		return nil, err
	}
	if out.failed {
		return nil, fmt.Errorf("%s", out.firstError())
	}
	var all []*listed
	for decoder := json.NewDecoder(bytes.NewReader(out.stdout)); ; {
		p := new(listed)
		if err := decoder.Decode(p); err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("go list writes no JSON: %w", err)
		}
		all = append(all, p)
	}
}

// isVariant tells a package that go list has made up for tests: p [p.test], p_test [p.test] and p.test, whose one file is generated.
func (p *listed) isVariant() bool {
	generated := len(p.GoFiles) == 0 || filepath.IsAbs(p.GoFiles[0])
	return p.ForTest != "" || strings.HasSuffix(p.ImportPath, ".test") && generated
}

// tested is the package that a variant is made for.
func (p *listed) tested() string {
	if p.ForTest != "" {
		return p.ForTest
	}
	return strings.TrimSuffix(p.ImportPath, ".test")
}

// failure is the error for which the package does not load.
func (p *listed) failure() *loadError {
	if p.Error != nil {
		return p.Error
	}
	for _, e := range p.DepsErrors {
		return e
	}
	return nil
}

// testFiles are the absolute names of the package's test files.
func (p *listed) testFiles() []string {
	var names []string
	for _, name := range append(p.TestGoFiles[:len(p.TestGoFiles):len(p.TestGoFiles)], p.XTestGoFiles...) {
		names = append(names, filepath.Join(p.Dir, name))
	}
	return names
}

func (p *listed) onlyTests() bool { return len(p.GoFiles)+len(p.CgoFiles) == 0 }

// inTest tells whether the error stands in a test file.
func (e *loadError) inTest() bool {
	file, _, _ := strings.Cut(e.Pos, ":")
	return strings.HasSuffix(file, "_test.go")
}

// String is the error in one line, with its place first.
func (e *loadError) String() string {
	if e.Pos == "" {
		return oneLine(e.Err)
	}
	return e.Pos + ": " + oneLine(e.Err)
}
