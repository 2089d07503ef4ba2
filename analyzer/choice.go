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
	reversed reversible
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

// reversible is ids of rules that can be turned round.
type reversible struct{ ids }

// Set replaces the list. It fails for a rule that there is not, or that has one direction only.
func (l *reversible) Set(text string) error {
	if err := l.ids.Set(text); err != nil {
		return err
	}
	for _, id := range l.ids {
		if r, _ := rules.Lookup(id); r.Reverse == nil {
			return fmt.Errorf("rule %q cannot be reversed", id)
		}
	}
	return nil
}

// rules gives the rules to check, in order of priority. To reverse a rule is to ask for it.
func (c *choice) rules() []*rules.Rule {
	var chosen []*rules.Rule
	for _, r := range rules.All {
		reversed := slices.Contains(c.reversed.ids, r.ID)
		on := c.strict || reversed || r.Set == rules.Default
		if len(c.only) > 0 {
			on = slices.Contains(c.only, r.ID)
		}
		if !on || slices.Contains(c.disabled, r.ID) {
			continue
		}
		if reversed {
			other := *r
			other.Check = r.Reverse
			r = &other
		}
		chosen = append(chosen, r)
	}
	return chosen
}
