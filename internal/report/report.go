// Package report writes findings. A finding is one line, and what it refers to is indented below it:
//
//	api/users.go:41:12: client-error-500: malformed JSON is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)
//		api/users.go:39:12: the error comes from here
package report

import (
	"cmp"
	"slices"
)

// Finding is a response that a rule finds wrong.
type Finding struct {
	File      string
	Line, Col int
	End       int    // the line on which it ends
	Rule      string // the rule's id
	Message   string // begins with the rule's id
	Related   []Related
}

// Related is another place that a finding speaks of.
type Related struct {
	File      string
	Line, Col int
	End       int
	Message   string
}

// Sorted gives the findings in the order of their places, each once: a package and its test variant may both have it.
func Sorted(findings []Finding) []Finding {
	ordered := slices.Clone(findings)
	slices.SortStableFunc(ordered, compare)
	return slices.CompactFunc(ordered, func(a, b Finding) bool { return compare(a, b) == 0 })
}

func compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.File, b.File),
		cmp.Compare(a.Line, b.Line),
		cmp.Compare(a.Col, b.Col),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(a.Message, b.Message),
	)
}
