// Why a response is sent, and what is right for that:
//
//	cause:    malformed input, as a call shows: the error of strconv.Atoi, store.go:24
//	          passed on by parse, line 17
//	          right: 400 Bad Request; also accepted: 413, 415, 422; …

package explanation

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/guide"
	"github.com/statuslint/statuslint/internal/response"
)

var strengths = map[response.Strength]string{
	response.Comparison: "as a comparison shows",
	response.Call:       "as a call shows",
	response.Condition:  "as a condition shows",
	response.Name:       "as a name says",
	response.Text:       "as a text says",
}

func causes(s *response.Site, source Source) []row {
	var rows []row
	for _, c := range s.Causes {
		rows = append(rows, row{"cause", cause(s, c, source)})
	}
	switch {
	case len(rows) == 0 && s.Failed:
		rows = []row{{"cause", []string{"something failed, and nothing shows what"}}}
	case len(rows) == 0 && s.Status >= 400:
		rows = []row{{"cause", []string{"none shows"}}}
	case len(rows) > 0 && !s.Certain:
		last := &rows[len(rows)-1]
		last.lines = append(last.lines, "there may be other causes")
	}
	return rows
}

func cause(s *response.Site, c response.Cause, source Source) []string {
	first := string(c.Kind) + ", " + strengths[c.Strength]
	if c.Kind == response.Failure {
		first = "something failed"
	}
	if c.Evidence != "" {
		first += ": " + at(c.Evidence, c.Place)
	}
	lines := []string{first}
	for _, call := range c.Through {
		name := source.Callee(call)
		if name == "" {
			name = "a call"
		}
		lines = append(lines, at("passed on by "+name, source.Place(call, s.Pos)))
	}
	return append(lines, decision(c.Kind))
}

// decision is what the decision table says of a cause.
func decision(kind response.CauseKind) string {
	row, known := guide.Decide(string(kind))
	if !known {
		return "right: " + status(500) + ", as long as nothing more is known of it"
	}
	parts := []string{"right: nothing need be sent"}
	if row.Right != 0 {
		parts[0] = "right: " + status(row.Right)
	}
	if also := codes(row.Accepted, row.AcceptedClass); also != "" {
		parts = append(parts, "also accepted: "+also)
	}
	for _, c := range row.Sometimes {
		parts = append(parts, fmt.Sprintf("%s if %s", codes(c.Codes, c.Classes), c.If))
	}
	return strings.Join(parts, "; ")
}

// codes lists statuses and whole classes of them: 413, 415, any 5xx.
func codes(numbers, classes []int) string {
	var texts []string
	for _, n := range numbers {
		texts = append(texts, strconv.Itoa(n))
	}
	for _, class := range classes {
		texts = append(texts, fmt.Sprintf("any %dxx", class))
	}
	return strings.Join(texts, ", ")
}
