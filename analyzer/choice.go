// Which rules are checked:
//
//	-statuslint.rules=create-200,empty-200 -statuslint.disable=empty-200     create-200

package analyzer

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/rules"
)

// choice is what the flags say.
type choice struct {
	only     ids
	disabled ids
	strict   bool
	explain  bool // every response, rather than what the rules find
}

// ids is a flag that takes the ids of rules.
type ids []string

func (l *ids) String() string { return strings.Join(*l, ",") }

// Set replaces the list. It fails for a rule that there is not.
func (l *ids) Set(text string) error {
	*l = nil
	for id := range strings.SplitSeq(text, ",") {
		id = strings.TrimSpace(id)
		if id == "" {
			continue
		}
		if _, known := rules.Lookup(id); !known {
			return fmt.Errorf("unknown rule %q", id)
		}
		*l = append(*l, id)
	}
	return nil
}

// rules gives the rules to check, in order of priority.
func (c *choice) rules() []*rules.Rule {
	var chosen []*rules.Rule
	for _, r := range rules.All {
		on := c.strict || r.Set == rules.Default
		if len(c.only) > 0 {
			on = slices.Contains(c.only, r.ID)
		}
		if on && !slices.Contains(c.disabled, r.ID) {
			chosen = append(chosen, r)
		}
	}
	return chosen
}
