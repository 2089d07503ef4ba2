// What is to be checked, and with which files. A package whose tests do not load or compile is checked without them: the go command is
// given an overlay in which they are deleted.
//
//	store/store.go       checked
//	store/store_test.go  undefined: fixture   →   a problem, and store is checked without its tests

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
)

// plan is what a check looks at.
type plan struct {
	packages []*listed
	untested map[string][]string // by package, the test files that are left out
	broken   map[string]string   // the packages that do not compile, and why
	problems []string
	partial  bool // packages are left out, so that the patterns name too much
}

// makePlan lists the packages until the tests that do not load are known.
func makePlan(o options) (*plan, error) {
	p := &plan{untested: make(map[string][]string), broken: make(map[string]string)}
	for {
		overlay, err := p.overlay(o)
		if err != nil {
			return nil, err
		}
		all, err := list(slices.Concat([]string{"-json=" + listedFields}, o.testFlag(), overlay.flags(o.build), []string{"--"}, o.patterns)...)
		overlay.remove()
		if err != nil {
			return nil, err
		}
		known := len(p.untested)
		p.sort(all, o)
		if len(p.untested) == known {
			return p, nil
		}
	}
}

// testFlag makes go list look at what the tests import.
func (o options) testFlag() []string {
	if o.tests {
		return []string{"-test"}
	}
	return nil
}

// sort makes packages and problems of a list.
func (p *plan) sort(all []*listed, o options) {
	p.packages, p.partial = nil, false
	for _, l := range all {
		switch failure := l.failure(); {
		case l.isVariant():
		case failure != nil && l.Error != nil && failure.inTest() && p.skipTests(l):
			p.testProblem(l.ImportPath, failure.String(), o)
		case len(p.untested[l.ImportPath]) > 0 && l.onlyTests():
			p.partial = true
		case failure != nil:
			p.problems, p.partial = append(p.problems, withRemedy(failure.named(l.ImportPath))), true
		default:
			p.packages = append(p.packages, l)
			if !o.tests {
				p.skipTests(l)
			}
		}
	}
	for _, l := range all {
		failure, tested := l.failure(), p.find(l.tested())
		if failure != nil && l.isVariant() && tested != nil && p.skipTests(tested) {
			p.testProblem(tested.ImportPath, failure.String(), o)
		}
	}
}

// named puts the package before the error, unless the error begins with a place or names it.
func (e *loadError) named(path string) string {
	text := e.String()
	if e.Pos != "" || strings.Contains(text, path) {
		return text
	}
	return path + ": " + text
}

func (p *plan) find(path string) *listed {
	if i := slices.IndexFunc(p.packages, func(l *listed) bool { return l.ImportPath == path }); i >= 0 {
		return p.packages[i]
	}
	return nil
}

// owner is the package in whose directory the file is.
func (p *plan) owner(file string) *listed {
	if i := slices.IndexFunc(p.packages, func(l *listed) bool { return l.Dir == filepath.Dir(file) }); i >= 0 {
		return p.packages[i]
	}
	return nil
}

// skipTests leaves the package's test files out, and tells whether that is news.
func (p *plan) skipTests(l *listed) bool {
	files := l.testFiles()
	if len(files) == 0 || p.untested[l.ImportPath] != nil {
		return false
	}
	p.untested[l.ImportPath] = files
	return true
}

// testProblem says that tests are left out, to those who want them checked.
func (p *plan) testProblem(path, fault string, o options) {
	if o.tests {
		p.problems = append(p.problems, fmt.Sprintf(
			"the tests of %s do not compile: %s; mend them or pass -test=false, for the package is checked without them", path, fault))
	}
}

// leaveOut takes packages out of the plan.
func (p *plan) leaveOut(paths []string) {
	p.partial = true
	p.packages = slices.DeleteFunc(p.packages, func(l *listed) bool { return slices.Contains(paths, l.ImportPath) })
}

// targets are the patterns, or what is left of them.
func (p *plan) targets(o options) []string {
	if !p.partial {
		return o.patterns
	}
	var paths []string
	for _, l := range p.packages {
		paths = append(paths, l.ImportPath)
	}
	return paths
}
