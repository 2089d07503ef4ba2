// The decision table:
//
//	| absence | a lookup … found nothing | 404 | 403, 410 | 401 if it is a login, and the account does not exist; … |

package docs

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/statuslint/statuslint/internal/guide"
)

func decisionTable() string {
	var table strings.Builder
	table.WriteString("| cause | what shows it | answer | also right | right under a condition |\n|---|---|---|---|---|\n")
	for _, d := range guide.Decisions {
		fmt.Fprintf(&table, "| %s | %s | %s | %s | %s |\n",
			d.Cause, cell(plain(d.Shows)), right(d), statuses(d.Accepted, d.AcceptedClass), conditions(d.Sometimes))
	}
	return table.String()
}

func right(d guide.Decision) string {
	code, known := guide.Lookup(d.Right)
	if !known {
		return "nothing"
	}
	return fmt.Sprintf("[%s](#%s)", code, anchor(code))
}

func conditions(all []guide.Condition) string {
	var texts []string
	for _, c := range all {
		texts = append(texts, statuses(c.Codes, c.Classes)+" if "+cell(plain(c.If)))
	}
	return strings.Join(texts, "; ")
}

// statuses gives codes and whole classes: 404, 410, any 5xx.
func statuses(codes, classes []int) string {
	var texts []string
	for _, code := range codes {
		texts = append(texts, strconv.Itoa(code))
	}
	for _, class := range classes {
		texts = append(texts, fmt.Sprintf("any %dxx", class))
	}
	return strings.Join(texts, ", ")
}
