// A line of a file, and which responses stand there:
//
//	api/orders.go:17        from the command line
//	api/orders.go:17:48     as a finding has it

package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/explanation"
	"github.com/statuslint/statuslint/internal/report"
)

// spot is a line of a file.
type spot struct {
	file  string
	line  int
	names []string // that the file has in findings
}

func parseSpot(at string) (*spot, error) {
	file, line := cutNumber(at)
	if before, number := cutNumber(file); number > 0 {
		file, line = before, number
	}
	if file == "" || file == at {
		return nil, fmt.Errorf("-at %s: name a file and a line, such as api/orders.go:17", at)
	}
	return &spot{file: file, line: line}, nil
}

func (s *spot) String() string { return fmt.Sprintf("%s:%d", s.file, s.line) }

// in tells whether there is such a line in a file of Go that is no test.
func (s *spot) in(source []byte) error {
	switch lines := strings.Count(strings.TrimSuffix(string(source), "\n"), "\n") + 1; {
	case !strings.HasSuffix(s.file, ".go"):
		return fmt.Errorf("%s is no Go file", s.file)
	case strings.HasSuffix(s.file, "_test.go"):
		return fmt.Errorf("%s is a test, and a server in a test has no clients: its responses are not judged", s.file)
	case s.line < 1 || s.line > lines:
		return fmt.Errorf("%s has no line %d; its last one is %d", s.file, s.line, lines)
	}
	return nil
}

// read reads the file as the go command sees it.
func (s *spot) read(o options) ([]byte, error) {
	replaced, err := o.replacements()
	if err != nil {
		return nil, err
	}
	name := s.file
	for from, to := range replaced {
		if sameFile(from, s.file) && to != "" {
			name = to
			s.names = append(s.names, fromHere(to)) // findings are about the file that is read
		}
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: there is no such file", name)
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, fmt.Errorf("%s is a directory; name a file in it, and a line", name)
	}
	return os.ReadFile(name)
}

// sameFile tells whether two names are of one file, which need not exist.
func sameFile(a, b string) bool { return fromHere(a) == fromHere(b) }

// fromHere is the name of a file as findings have it.
func fromHere(file string) string {
	full, err := filepath.Abs(file)
	if err != nil {
		return file
	}
	here, err := os.Getwd()
	if err != nil {
		return file
	}
	name, _, _ := cutPlace(full, here)
	return name
}

// of gives the responses at the line: those that begin there or are sent there, or else those that go over it.
func (s *spot) of(responses []report.Finding) []report.Finding {
	begins := func(file string, line, _ int) bool { return slices.Contains(s.names, file) && line == s.line }
	covers := func(file string, line, end int) bool {
		return slices.Contains(s.names, file) && line <= s.line && s.line <= end
	}
	for _, stands := range []func(string, int, int) bool{begins, covers} {
		found := slices.DeleteFunc(slices.Clone(responses), func(f report.Finding) bool { return !anywhere(f, stands) })
		if len(found) > 0 {
			return found
		}
	}
	return nil
}

// anywhere tells whether the response, or a call that sends it, stands in the lines.
func anywhere(f report.Finding, stands func(file string, line, end int) bool) bool {
	return stands(f.File, f.Line, f.End) || slices.ContainsFunc(f.Related, func(r report.Related) bool {
		return r.Message == explanation.SentHere && stands(r.File, r.Line, r.End)
	})
}

// nothing says that no response stands at the line, and where the others of its function do.
func (s *spot) nothing(responses []report.Finding, source []byte) string {
	name, first, last := function(source, s.line)
	if name == "" {
		return fmt.Sprintf("%s: no response stands here, for it is in no function", s)
	}
	var lines []int
	add := func(file string, line int) {
		if slices.Contains(s.names, file) && first <= line && line <= last {
			lines = append(lines, line)
		}
	}
	for _, f := range responses {
		add(f.File, f.Line)
		for _, r := range f.Related {
			if r.Message == explanation.SentHere {
				add(r.File, r.Line)
			}
		}
	}
	slices.Sort(lines)
	lines = slices.Compact(lines)
	switch len(lines) {
	case 0:
		return fmt.Sprintf("%s: no response stands here, nor anywhere in %s", s, name)
	case 1:
		return fmt.Sprintf("%s: no response stands here; in %s one stands at line %d", s, name, lines[0])
	}
	var texts []string
	for _, line := range lines {
		texts = append(texts, strconv.Itoa(line))
	}
	return fmt.Sprintf("%s: no response stands here; in %s they stand at lines %s", s, name, strings.Join(texts, ", "))
}

// function finds the declaration of a function around a line, or the literal in that of a variable; the name is "" where there is none.
func function(source []byte, line int) (name string, first, last int) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.SkipObjectResolution)
	if err != nil {
		return "", 0, 0
	}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || name != "" {
			return false
		}
		start, end := fset.Position(n.Pos()).Line, fset.Position(n.End()).Line
		if line < start || end < line {
			return n == file // its position is that of the package clause
		}
		switch n := n.(type) {
		case *ast.FuncDecl:
			name, first, last = n.Name.Name, start, end
		case *ast.FuncLit:
			name, first, last = fmt.Sprintf("the function of line %d", start), start, end
		}
		return true
	})
	return name, first, last
}
