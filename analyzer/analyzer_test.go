package analyzer_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/statuslint/statuslint/analyzer"
	"github.com/statuslint/statuslint/rules"
)

// Each rule has a package of services: bad.go and the like hold its findings, good.go and traps.go what must stay silent. What is known to be
// missed or wrong stands in testdata/gaps, by file and line; a gap that is closed must leave the list. The package libraries is about no rule:
// it uses what the tables know of other people's packages. After a change of the fixtures,
//
//	UPDATE=1 go test ./analyzer
//
// writes the lists anew.
func TestRules(t *testing.T) {
	for _, pkg := range []string{
		"okerrorbody", "clienterror500", "forbidden404", "permanent302", "create200", "empty200",
		"malformednot400", "unauthenticatednot401", "forbiddennot403", "notfoundnot404", "conflictnot409", "serverfault4xx", "readiness200",
		"canceled500", "method405", "toolarge413", "mediatype415", "ratelimit429", "notimplemented501", "unavailable503", "libraries",
	} {
		t.Run(pkg, func(t *testing.T) { checkFixtures(t, analyzer.Analyzer, pkg) })
	}
}

var strictRules = []string{"missed-413", "upstream-502", "timeout-504", "validation-422", "ignored-input", "gone-410", "accepted-202"}

// The package of a strict rule is checked with the default rules and that one.
func TestStrictRules(t *testing.T) {
	for _, id := range strictRules {
		pkg := strings.ReplaceAll(id, "-", "")
		t.Run(pkg, func(t *testing.T) { checkFixtures(t, strictly(t, id), pkg) })
	}
}

// strictly is an analyzer for the default rules and some others.
func strictly(t *testing.T, ids ...string) *analysis.Analyzer {
	t.Helper()
	a := analyzer.New()
	if err := a.Flags.Set("rules", strings.Join(append(defaultIDs(), ids...), ",")); err != nil {
		t.Fatal(err)
	}
	return a
}

func defaultIDs() []string {
	var ids []string
	for _, r := range rules.All {
		if r.Set == rules.Default {
			ids = append(ids, r.ID)
		}
	}
	return ids
}

func checkFixtures(t *testing.T, a *analysis.Analyzer, pkg string) {
	t.Helper()
	data, err := filepath.Abs("../testdata")
	if err != nil {
		t.Fatal(err)
	}
	found := &complaints{t: t}
	analysistest.Run(found, data, a, "example.com/"+pkg+"/...")
	found.compare(filepath.Join(data, "gaps", pkg+".txt"))
}

// complaints collects what analysistest says, but for facts: it would have a comment at each function that one is exported for.
type complaints struct {
	t   *testing.T
	all []string
}

var place = regexp.MustCompile(`^(?:.*/)?(example\.com/\S+\.go:\d+)(?::\d+)?: (unexpected diagnostic: [\w-]+|no diagnostic|diagnostic "[\w-]+)`)

func (c *complaints) Errorf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if strings.Contains(text, ": unexpected fact: ") {
		return
	}
	if m := place.FindStringSubmatch(text); m != nil {
		c.all = append(c.all, m[1]+" "+m[2])
		return
	}
	c.t.Error(text)
}

// compare holds the complaints against the known gaps.
func (c *complaints) compare(file string) {
	c.t.Helper()
	slices.Sort(c.all)
	got := strings.Join(slices.Compact(c.all), "\n") + "\n"
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			c.t.Fatal(err)
		}
	}
	known, err := os.ReadFile(file)
	if err != nil {
		c.t.Fatal(err)
	}
	if string(known) != got {
		c.t.Errorf("complaints:\n%s\nknown gaps:\n%s", got, known)
	}
}
