// What is known of the responses at a line, and what the rules make of them:
//
//	$ statuslint explain -at api/orders.go:17
//	api/orders.go:17:48: 500 Internal Server Error
//	    …
//	    cause:    malformed input, as a call shows: the error of json.Decoder.Decode, line 16
//	    verdict:  client-error-500: …

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/analyzer"
	"github.com/statuslint/statuslint/internal/report"
)

// explainAt prints the explanations of the responses at FILE:LINE.
func explainAt(w io.Writer, at string, o options) error {
	spot, err := parseSpot(at)
	if err != nil {
		return err
	}
	if err := enter(o.dir); err != nil {
		return err
	}
	source, err := spot.read(o)
	if err != nil {
		return err
	}
	if err := spot.in(source); err != nil {
		return err
	}
	o.patterns, o.analyzer = []string{dirPattern(spot.file)}, []string{"-" + analyzer.Analyzer.Name + ".explain"}
	responses, err := spot.responses(o)
	if err != nil {
		return err
	}
	if found := spot.of(responses); len(found) > 0 {
		return printResponses(w, found)
	}
	_, err = fmt.Fprintln(w, spot.nothing(responses, source))
	return err
}

// dirPattern names the package of a file as the go command takes it.
func dirPattern(file string) string {
	dir := filepath.Dir(file)
	if filepath.IsAbs(dir) || strings.HasPrefix(dir, "..") {
		return dir
	}
	return "./" + filepath.ToSlash(dir)
}

// responses explains all responses of the package that the file is in.
func (s *spot) responses(o options) ([]report.Finding, error) {
	p, err := makePlan(o)
	if err != nil {
		return nil, err
	}
	if len(p.packages)+len(p.problems) == 0 {
		return nil, nothingMatches(o.patterns)
	}
	if len(p.packages) == 1 {
		if err := s.belongsTo(p.packages[0]); err != nil {
			return nil, err
		}
	}
	responses, err := p.check(o)
	if err == nil && len(p.problems) > 0 {
		printProblems(os.Stderr, p.problems)
		err = notAllChecked
	}
	return report.Sorted(responses), err
}

// belongsTo finds the file in the package, and what it is called in findings.
func (s *spot) belongsTo(l *listed) error {
	name := filepath.Base(s.file)
	if !slices.Contains(slices.Concat(l.GoFiles, l.CgoFiles), name) {
		return fmt.Errorf("%s is not in the package %s as it is built here; set -tags, GOOS or GOARCH as for a build", s.file, l.ImportPath)
	}
	s.names = append(s.names, fromHere(filepath.Join(l.Dir, name)))
	return nil
}

func printResponses(w io.Writer, found []report.Finding) error {
	var text strings.Builder
	for i, f := range found {
		if i > 0 {
			text.WriteByte('\n')
		}
		fmt.Fprintf(&text, "%s:%d:%d: %s\n", f.File, f.Line, f.Col, f.Message)
	}
	_, err := io.WriteString(w, text.String())
	return err
}
