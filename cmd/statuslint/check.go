// A check, from the command line to the exit status:
//
//	$ statuslint ./...
//	api/users.go:41:12: client-error-500: malformed JSON is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)
//	statuslint: ./store does not compile: …
//	1 finding in 12 packages

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/statuslint/statuslint/internal/report"
)

// options is what the command line says.
type options struct {
	dir            string
	tests          bool
	rules, disable []string
	reverse        []string
	strict         bool
	build          []string // flags of the go command
	analyzer       []string // flags of the analyzer
	patterns       []string
}

// check prints findings on stdout, and on stderr what could not be checked and how many packages were.
func check(o options) error {
	var err error
	if o.analyzer, err = analyzerFlags(o); err != nil {
		return err
	}
	if err := enter(o.dir); err != nil {
		return err
	}
	if len(o.patterns) == 0 {
		o.patterns = []string{"./..."}
	}
	p, err := makePlan(o)
	if err != nil {
		return err
	}
	if len(p.packages)+len(p.problems) == 0 {
		return nothingMatches(o.patterns)
	}
	findings, err := p.check(o)
	if err != nil {
		return err
	}
	return p.tell(report.Sorted(findings))
}

// enter changes into the directory that -C names.
func enter(dir string) error {
	if dir == "" {
		return nil
	}
	err := os.Chdir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("-C %s: there is no such directory", dir)
	}
	return err
}

// nothingMatches says why.
func nothingMatches(patterns []string) error {
	out, err := runGo("env", "GOMOD")
	if err != nil {
		return err
	}
	if strings.TrimSpace(string(out.stdout)) == os.DevNull {
		return fmt.Errorf("there is no go.mod here or above; run it inside a module, or \"go mod init\" one")
	}
	return fmt.Errorf("no Go files match %s; name a directory that has some, here or with -C", strings.Join(patterns, " "))
}

// check vets the packages until no tests hide their package any more.
func (p *plan) check(o options) ([]report.Finding, error) {
	for len(p.packages) > 0 {
		v, err := p.vet(o)
		if err != nil {
			return nil, err
		}
		if v.out.failed && p.heed(faults(v.out.stderr), o) {
			continue
		}
		return v.findings, p.leaveOutBroken(o)
	}
	return nil, nil
}

// tell prints all that there is to say, and gives the exit status.
func (p *plan) tell(findings []report.Finding) error {
	if err := report.Text(os.Stdout, findings); err != nil {
		return err
	}
	printProblems(os.Stderr, p.problems)
	if len(p.packages) > 0 {
		fmt.Fprintf(os.Stderr, "%s in %s\n", count(len(findings), "finding"), count(len(p.packages), "package"))
	}
	switch {
	case len(p.problems) > 0:
		return notAllChecked
	case len(findings) > 0:
		return foundSomething
	}
	return nil
}

// count is a number of things: 1 finding, 3 findings.
func count(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return fmt.Sprintf("%d %s", n, thing)
}
