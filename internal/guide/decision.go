// How a row of the decision table is asked. A rule reads like a sentence:
//
//	row, known := guide.Decide(string(cause.Kind))
//	if !known || row.Accepts(status) {
//		return nil
//	}

package guide

import "slices"

// Decision is a row of the decision table: which statuses answer a cause.
type Decision struct {
	Cause         string      // the text of internal/response's CauseKind
	Shows         string      // what shows the cause in code, for documentation
	Right         int         // the status to use, 0 where none need be sent
	Accepted      []int       // other statuses that are right too
	AcceptedClass []int       // whole classes that are: 4 for every 4xx
	Sometimes     []Condition // statuses that are right under a condition
}

// Condition is a case in which other statuses answer the cause as well.
type Condition struct {
	Codes   []int
	Classes []int  // whole classes: 3 for every 3xx
	If      string // the condition: "the id stands in the path"
}

// Decide finds the row of the cause. A failure of which nothing more is known has none.
func Decide(cause string) (Decision, bool) {
	i := slices.IndexFunc(Decisions, func(d Decision) bool { return d.Cause == cause })
	if i < 0 {
		return Decision{}, false
	}
	return Decisions[i], true
}

// Accepts tells whether the status answers the cause, or may do so under a condition: a rule that cannot see the condition keeps silent.
func (d Decision) Accepts(status int) bool {
	return d.AcceptsAlways(status) || d.Condition(status) != ""
}

// AcceptsAlways tells whether the status answers the cause under every condition. It is for a rule that has looked at Condition itself.
func (d Decision) AcceptsAlways(status int) bool {
	return status == d.Right || matches(status, d.Accepted, d.AcceptedClass)
}

// Condition says in words when the status answers the cause, and "" where it always or never does.
func (d Decision) Condition(status int) string {
	if d.AcceptsAlways(status) {
		return ""
	}
	for _, c := range d.Sometimes {
		if matches(status, c.Codes, c.Classes) {
			return c.If
		}
	}
	return ""
}

func matches(status int, codes, classes []int) bool {
	return slices.Contains(codes, status) || slices.Contains(classes, status/100)
}
