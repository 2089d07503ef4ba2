// A part of the request does not parse, and the answer is a success all the same:
//
//	page, _ := strconv.Atoi(r.URL.Query().Get("page"))
//	json.NewEncoder(w).Encode(list(page)) // 400 if page is no number

package rules

import (
	"fmt"
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var ignoredInput = &Rule{
	ID:      "ignored-input",
	Set:     Strict,
	Summary: "input that does not parse is ignored and answered with a success",
	Section: "RFC 9110 §15.5.1",
	Doc: Doc{
		Mistake: "The error of parsing a part of the request goes to the blank identifier, the value is used as it is, and the answer is 2xx.",
		Why: "Whoever mistypes a number gets the answer to another question, as if it were the one that was asked: the first page, the order 0, " +
			"the year 1. 400 says which part of the request to look at.",
		Bad: `page, _ := strconv.Atoi(r.URL.Query().Get("page"))
json.NewEncoder(w).Encode(list(page))`,
		Good: `page, err := strconv.Atoi(r.URL.Query().Get("page"))
if err != nil {
	http.Error(w, "page is not a number", http.StatusBadRequest)
	return
}
json.NewEncoder(w).Encode(list(page))`,
		Silent: "A value that is compared with anything afterwards, in the function that gets it as well: it has a default. A value in a struct, or " +
			"in the hands of code of the service that does not show. Booleans and texts. A variable of the path that the route holds to a form. " +
			"A comment that speaks of a default.",
	},
	Check: checkIgnoredInput,
}

func checkIgnoredInput(site *response.Site) *Verdict {
	ignored := slices.DeleteFunc(slices.Clone(site.Ignored), func(i response.Ignored) bool { return chosenDefault.MatchString(flat(i.Words)) })
	if site.Status/100 != 2 || site.Remote != "" || site.Escapes || len(ignored) == 0 || prescribed(site) || onPurpose.MatchString(beside(site)) {
		return nil
	}
	first := ignored[0]
	more := ""
	if n := len(ignored) - 1; n > 0 {
		more = fmt.Sprintf(", and %d more", n)
	}
	remedy := use(400)
	remedy.status = 0 // there is a test to write
	verdict := remedy.answer(site, fmt.Sprintf("malformed input (%s, which is ignored%s)", first.Text, more))
	verdict.At = first.Pos
	return verdict
}

// chosenDefault is said of a value that stands for all that does not parse.
var chosenDefault = comments(`defaults?\b`, `ignor(?:e|es|ing)\b`, `(?:is|are) ignored\b`, `zero\b`, `optional\b`, `best[- ]effort`, `on purpose\b`, `fall(?:s|ing)? back`, `otherwise\b`, `whatever\b`,
	`(?:not|isn't|is no) (?:a |valid|numeric|number)`, `invalid\b`, `malformed\b`)
