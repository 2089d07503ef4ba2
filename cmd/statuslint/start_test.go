package main_test

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

var initialised = regexp.MustCompile(`(?m)^init (github\.com/statuslint/\S+) .* (\d+) bytes`)

// Go vet starts the command for every package of the build, a thousand times for a service. What a package of ours makes before main, such
// as a table or a regular expression, is made as often: such a thing belongs in a function or a pattern.
func TestStartIsCheap(t *testing.T) {
	const limit = 100_000
	start := exec.Command("statuslint", "-V=full")
	start.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	trace, err := start.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, trace)
	}
	for _, line := range initialised.FindAllStringSubmatch(string(trace), -1) {
		if bytes, _ := strconv.Atoi(line[2]); bytes > limit {
			t.Errorf("%s allocates %d bytes before main starts, more than %d", line[1], bytes, limit)
		}
	}
}
