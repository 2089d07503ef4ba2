// What the causes of a response have in common.

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
)

// all tells whether there are causes, and all are of the kinds.
func all(causes []response.Cause, kinds ...response.CauseKind) bool {
	return len(causes) > 0 && !slices.ContainsFunc(causes, func(c response.Cause) bool { return !slices.Contains(kinds, c.Kind) })
}

// compared tells whether the author has compared the error with each of the causes.
func compared(causes []response.Cause) bool {
	return !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Strength != response.Comparison })
}

// told tells whether only a text of the author's own shows one of the causes: `errors.New("cannot delete the last user")`.
func told(causes []response.Cause) bool {
	return slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Strength == response.Text })
}

// some tells whether one of the causes is of the kinds.
func some(causes []response.Cause, kinds ...response.CauseKind) bool {
	return slices.ContainsFunc(causes, func(c response.Cause) bool { return slices.Contains(kinds, c.Kind) })
}

// rights are the statuses that the decision table has for the causes, ascending. A failure of which nothing more is known is the server's.
func rights(causes []response.Cause) []int {
	var statuses []int
	for _, cause := range causes {
		status := 500
		if row, known := guide.Decide(string(cause.Kind)); known {
			status = row.Right
		}
		if status != 0 && !slices.Contains(statuses, status) {
			statuses = append(statuses, status)
		}
	}
	slices.Sort(statuses)
	return statuses
}

// sameClass tells whether the statuses, ascending, begin with the same digit.
func sameClass(statuses []int) bool {
	return len(statuses) > 0 && statuses[0]/100 == statuses[len(statuses)-1]/100
}
