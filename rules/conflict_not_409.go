// What the request wants does not fit what is there, and the answer says something else:
//
//	if errors.Is(err, store.ErrEmailTaken) {
//		http.Error(w, "this address is taken", http.StatusInternalServerError) // 409
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var conflictNot409 = &Rule{
	ID:      "conflict-not-409",
	Set:     Default,
	Summary: "a conflict is not answered 409",
	Section: "RFC 9110 §15.5.10",
	Doc: Doc{
		Mistake: "A unique or foreign key is violated, the thing exists already, or its state forbids the step, and the answer is 400, " +
			"404 or 500.",
		Why: "409 tells a client that the request is well formed and can succeed once the state has changed: another name, the " +
			"newest version. A 400 makes it look for a fault in the form, a 500 makes it send the same again.",
		Bad: `if errors.Is(err, store.ErrEmailTaken) {
	http.Error(w, "this address is taken", http.StatusBadRequest)
	return
}`,
		Good: `if errors.Is(err, store.ErrEmailTaken) {
	http.Error(w, "this address is taken", http.StatusConflict)
	return
}`,
		Silent: "412, 422 and 428. A branch that serves invalid input as well.",
	},
	Check: checkConflictNot409,
}

func checkConflictNot409(site *response.Site) *Verdict {
	if !misjudged(site, []int{400, 404, 500}, response.Conflict) || onlyCondition(site, conflictText) {
		return nil
	}
	return instead(site)
}

var conflictText = pattern.New(`(?i)\b(?:exists?|taken|already|in use|duplicate|unique|conflict)\b`)
