// What the README shows of the command, against the command.

package docs_test

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/statuslint/statuslint/internal/docs"
)

const (
	orders   = "testdata/shop/api/orders.go"
	patterns = "./testdata/shop/..."
)

// finding is a line of the command's output that is not about another one.
var finding = regexp.MustCompile(`(?m)^testdata/shop/(\S+?:\d+):\d+: ([a-z]+-[a-z0-9-]+): `)

func TestCommand(t *testing.T) {
	dependOnCode(t)
	command := filepath.Join(t.TempDir(), "statuslint")
	build := exec.Command("go", "build", "-o", command, "./cmd/statuslint")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	t.Run("flags", func(t *testing.T) {
		_, flags, _ := strings.Cut(run(t, command, "-h"), "\nFlags:\n")
		flags, _, _ = strings.Cut(flags, "\n\n")
		checkRegion(t, docs.Region{File: "README.md", Name: "flags", Text: "```\n" + flags + "\n```\n"})
	})
	t.Run("shop", func(t *testing.T) {
		out := run(t, command, patterns)
		if found := findings(out); !slices.Equal(found, planted(t)) {
			t.Errorf("the command does not find just what is planted, but %q", found)
		}
		checkRegion(t, docs.Region{File: "README.md", Name: "example", Text: example(t, out)})
		place, _ := firstOfOrders(t, out)
		explanation := run(t, command, "explain", "-at", place)
		checkRegion(t, docs.Region{File: "README.md", Name: "explanation", Text: "```\n$ statuslint explain -at " + place + "\n" + explanation + "```\n"})
		checkRegion(t, docs.Region{File: "README.md", Name: "shop output", Text: "```\n$ go run ./cmd/statuslint " + patterns + "\n" + out + "```\n"})
	})
}

// The README shows that what is planted is found, and nothing else.
func TestShownFindings(t *testing.T) {
	_, shown, _ := strings.Cut(read(t, "README.md"), "<!-- shop output -->")
	shown, _, _ = strings.Cut(shown, "<!-- /shop output -->")
	if found, want := findings(shown), planted(t); !slices.Equal(found, want) {
		t.Errorf("README.md shows\n%s\nplanted is\n%s", strings.Join(found, "\n"), strings.Join(want, "\n"))
	}
}

// findings gives the places and rules in an output of the command, as planted.txt has them.
func findings(out string) []string {
	var found []string
	for _, m := range finding.FindAllStringSubmatch(out, -1) {
		found = append(found, m[1]+" "+m[2])
	}
	slices.Sort(found)
	return found
}

func planted(t *testing.T) []string {
	t.Helper()
	return strings.Split(strings.TrimSpace(read(t, "testdata/shop/planted.txt")), "\n")
}

// run gives all output of the command, whether it finds something or not.
func run(t *testing.T, command string, args ...string) string {
	t.Helper()
	c := exec.Command(command, args...)
	c.Dir = root
	out, err := c.CombinedOutput()
	var status *exec.ExitError
	if err != nil && !(errors.As(err, &status) && status.ExitCode() == 1) {
		t.Fatalf("%s: %v\n%s", c, err, out)
	}
	return string(out)
}

// example is the first finding of the orders, below the lines around it.
func example(t *testing.T, out string) string {
	t.Helper()
	place, line := firstOfOrders(t, out)
	number, err := strconv.Atoi(strings.TrimPrefix(place, orders+":"))
	if err != nil {
		t.Fatal(err)
	}
	source := strings.Split(read(t, orders), "\n")[number-2 : number+2]
	code := strings.ReplaceAll("\n"+strings.Join(source, "\n"), "\n\t", "\n")
	return fmt.Sprintf("```go%s\n```\n\n```\n%s```\n", code, line)
}

// firstOfOrders is the first finding of the orders, and its file and line.
func firstOfOrders(t *testing.T, out string) (place, line string) {
	t.Helper()
	for line := range strings.Lines(out) {
		if rest, ok := strings.CutPrefix(line, orders+":"); ok {
			digits, _, _ := strings.Cut(rest, ":")
			return orders + ":" + digits, line
		}
	}
	t.Fatalf("nothing is found in %s", orders)
	return "", ""
}
