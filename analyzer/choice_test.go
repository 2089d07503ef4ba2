package analyzer

import (
	"slices"
	"testing"

	"github.com/statuslint/statuslint/rules"
)

// Which rules the flags choose, and which of them they turn round.
func TestChoice(t *testing.T) {
	const strict, reversible = "missed-413", "validation-422"
	for _, test := range []struct {
		name     string
		choice   choice
		on, off  []string
		reversed bool
	}{
		{"nothing said", choice{}, []string{"create-200"}, []string{strict, reversible}, false},
		{"strict", choice{strict: true}, []string{"create-200", strict, reversible}, nil, false},
		{"by name", choice{only: ids{strict}}, []string{strict}, []string{"create-200", reversible}, false},
		{"strict but one", choice{strict: true, disabled: ids{strict}}, []string{"create-200", reversible}, []string{strict}, false},
		{"reversed", choice{reversed: reversibleIDs(reversible)}, []string{"create-200", reversible}, []string{strict}, true},
		{"reversed and strict", choice{strict: true, reversed: reversibleIDs(reversible)}, []string{strict, reversible}, nil, true},
		{"others by name", choice{only: ids{strict}, reversed: reversibleIDs(reversible)}, []string{strict}, []string{reversible}, false},
		{"reversed and disabled", choice{disabled: ids{reversible}, reversed: reversibleIDs(reversible)}, nil, []string{reversible}, false},
	} {
		chosen := test.choice.rules()
		find := func(id string) int { return slices.IndexFunc(chosen, func(r *rules.Rule) bool { return r.ID == id }) }
		for _, id := range test.on {
			if find(id) < 0 {
				t.Errorf("%s: %s is off", test.name, id)
			}
		}
		for _, id := range test.off {
			if find(id) >= 0 {
				t.Errorf("%s: %s is on", test.name, id)
			}
		}
		original, _ := rules.Lookup(reversible)
		if i := find(reversible); i >= 0 && (chosen[i] != original) != test.reversed {
			t.Errorf("%s: reversed is %t", test.name, !test.reversed)
		}
	}
}

func reversibleIDs(id string) reversible { return reversible{ids{id}} }

// Rules that there are not, and that cannot be reversed.
func TestChoiceOfUnknownRules(t *testing.T) {
	a := newAnalyzer()
	for _, test := range []struct {
		flag, value string
		fails       bool
	}{
		{"rules", "missed-413, create-200", false},
		{"rules", "missed-414", true},
		{"disable", "missed-414", true},
		{"reverse", "validation-422", false},
		{"reverse", "validation-423", true},
		{"reverse", "create-200", true},
		{"strict", "true", false},
		{"strict", "perhaps", true},
	} {
		if err := a.Flags.Set(test.flag, test.value); (err != nil) != test.fails {
			t.Errorf("-%s=%s: %v", test.flag, test.value, err)
		}
	}
}
