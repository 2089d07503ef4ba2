package pattern_test

import (
	"testing"

	"github.com/statuslint/statuslint/internal/pattern"
)

func TestLongest(t *testing.T) {
	for name, c := range map[string]struct {
		pattern pattern.Pattern
		want    string
	}{
		"leftmost": {pattern.New(`ready|ready state`), "ready"},
		"longest":  {pattern.Longest(`ready|ready state`), "ready state"},
	} {
		if got := c.pattern.FindString("the ready state"); got != c.want {
			t.Errorf("%s: got %q, want %q", name, got, c.want)
		}
	}
}

// A malformed expression is the mistake of whoever wrote it, but found only in use.
func TestMalformed(t *testing.T) {
	p := pattern.New(`(`)
	defer func() {
		if recover() == nil {
			t.Error("a malformed expression does not panic")
		}
	}()
	p.MatchString("")
}
