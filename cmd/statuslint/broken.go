// What does not compile, as the go command says on stderr:
//
//	# example.com/shop/store
//	store/store.go:12:9: undefined: db

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/pattern"
)

// fault is the first error of a package, or an error that names none.
type fault struct {
	path string // the package, "" where none is named
	file string // absolute, "" where there is none
	text string
}

var (
	header   = pattern.New(`^# ([^\[\s]\S*)`)
	position = pattern.New(`^(?:vet: )?(\S.*?\.\w+):\d+(?::\d+)?: `)
	noise    = pattern.New(`^(?:# |go: downloading |go: warning: |note: |\s*$)|too many errors$`)
)

func faults(stderr string) []fault {
	var all []fault
	path := ""
	for line := range strings.Lines(stderr) {
		line = strings.TrimRight(line, "\r\n")
		named := header.FindStringSubmatch(line)
		switch {
		case named != nil:
			path = strings.TrimSuffix(named[1], "_test")
		case noise.MatchString(line):
		case len(all) > 0 && strings.HasPrefix(line, "\t"):
			all[len(all)-1].text += " " + strings.TrimSpace(line)
		default:
			all = append(all, newFault(path, line))
		}
	}
	return firstOfEach(all)
}

func newFault(path, line string) fault {
	f := fault{path: path, text: strings.TrimPrefix(line, "vet: ")}
	if place := position.FindStringSubmatch(line); place != nil {
		f.file, _ = filepath.Abs(place[1])
	}
	return f
}

// complaint says it of the package.
func (f fault) complaint() string {
	if f.file == "" { // cgo's compiler is missing, or the analysis has crashed
		return "cannot be checked: " + f.text
	}
	return "does not compile: " + f.text
}

// firstOfEach drops the errors that follow from the first one of a package.
func firstOfEach(all []fault) []fault {
	var first []fault
	for _, f := range all {
		if f.path == "" || !slices.ContainsFunc(first, func(g fault) bool { return g.path == f.path && g.inTest() == f.inTest() }) {
			first = append(first, f)
		}
	}
	return first
}

func (f fault) inTest() bool { return strings.HasSuffix(f.file, "_test.go") }

// heed takes the faults in, and tells whether to check once more, without tests that hide their package.
func (p *plan) heed(all []fault, o options) (again bool) {
	for _, f := range all {
		owner := p.owner(f.file)
		switch {
		case owner != nil && f.inTest() && p.skipTests(owner):
			p.testProblem(owner.ImportPath, f.text, o)
			again = true
			if owner.onlyTests() {
				p.leaveOut([]string{owner.ImportPath})
			}
		case f.inTest():
		case f.path == "":
			p.problems = append(p.problems, withRemedy(f.text))
		default:
			p.broken[f.path] = f.complaint()
		}
	}
	if len(all) == 0 {
		p.problems = append(p.problems, "go vet failed and did not say why; run it by itself")
	}
	return again
}

// leaveOutBroken makes problems of the packages that do not compile; they and the packages that need them are not checked.
func (p *plan) leaveOutBroken(o options) error {
	if len(p.broken) == 0 {
		return nil
	}
	all, err := list(slices.Concat([]string{"-json=ImportPath,Deps"}, o.build, []string{"--"}, p.targets(o))...)
	if err != nil {
		return err
	}
	var out []string
	for path, text := range p.broken {
		var needing []string
		for _, l := range all {
			if slices.Contains(l.Deps, path) {
				needing = append(needing, l.ImportPath)
			}
		}
		p.problems = append(p.problems, fmt.Sprintf("%s %s; mend it, for %s not checked", path, text, itAnd(len(needing))))
		out = append(append(out, needing...), path)
	}
	p.leaveOut(out)
	return nil
}

func itAnd(needing int) string {
	switch needing {
	case 0:
		return "it is"
	case 1:
		return "it and the package that needs it are"
	}
	return fmt.Sprintf("it and the %d packages that need it are", needing)
}
