// Which rules are checked, as flags of the analyzer:
//
//	statuslint -rules create-200,empty-200   →   go vet -statuslint.rules=create-200,empty-200

package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statuslint/statuslint/analyzer"
	"github.com/statuslint/statuslint/rules"
)

// analyzerFlags gives the choice of rules in the one spelling that go vet's cache then knows.
func analyzerFlags(o options) ([]string, error) {
	if err := reversible(o.reverse); err != nil {
		return nil, err
	}
	var flags []string
	prefix := "-" + analyzer.Analyzer.Name + "."
	for _, choice := range []struct {
		name string
		ids  []string
	}{{"rules", o.rules}, {"disable", o.disable}, {"reverse", o.reverse}} {
		ids, err := knownRules(choice.ids)
		if err != nil {
			return nil, err
		}
		if len(ids) > 0 {
			flags = append(flags, prefix+choice.name+"="+strings.Join(ids, ","))
		}
	}
	if o.strict {
		flags = append(flags, prefix+"strict")
	}
	return flags, nil
}

// reversible fails for a rule that has one direction only.
func reversible(names []string) error {
	ids, err := knownRules(names)
	for _, id := range ids {
		if rule, _ := rules.Lookup(id); rule.Reverse == nil {
			return fmt.Errorf("rule %q cannot be reversed", id)
		}
	}
	return err
}

func knownRules(names []string) ([]string, error) {
	var ids []string
	for _, name := range names {
		id := strings.TrimSpace(name)
		if _, err := findRule(id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

func findRule(id string) (*rules.Rule, error) {
	rule, known := rules.Lookup(id)
	if !known {
		return nil, fmt.Errorf("unknown rule %q%s (\"statuslint rules\" lists them)", id, didYouMean(id, ruleIDs()))
	}
	return rule, nil
}

func ruleIDs() []string {
	var ids []string
	for _, r := range rules.All {
		ids = append(ids, r.ID)
	}
	return ids
}
