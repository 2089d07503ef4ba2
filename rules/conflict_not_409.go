// What the request wants does not fit what is there, and the answer says something else:
//
//	if errors.Is(err, store.ErrEmailTaken) {
//		http.Error(w, "this address is taken", http.StatusInternalServerError) // 409
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var conflictNot409 = &Rule{
	ID:      "conflict-not-409",
	Set:     Default,
	Summary: "a conflict is not answered 409",
	Section: "RFC 9110 §15.5.10",
	Doc: Doc{
		Mistake: "What is there stands in the way: a unique key is violated, the thing exists already, its version or its state forbids " +
			"the step. The answer is 400, 401, 404 or 500; or 405, 406, 415 or 501, where the code shows the cause beyond a condition or a " +
			"name.",
		Why: "409 tells a client that the request is well formed and can succeed once the state has changed, or with another name, or " +
			"the newest version. After a 400 it looks for a fault in the form, after a 500 it sends the same again.",
		Bad: `if errors.Is(err, store.ErrEmailTaken) {
	http.Error(w, "this address is taken", http.StatusBadRequest)
	return
}`,
		Good: `if errors.Is(err, store.ErrEmailTaken) {
	http.Error(w, "this address is taken", http.StatusConflict)
	return
}`,
		Silent: "412, 422 and 428. 403, where the state forbids the step; 410, where something is used up; 502, 503 and 504, where it " +
			"helps to try again, or another service has found the conflict. A branch that serves invalid input as well. 400 and 404 for a " +
			"foreign key, unless something is removed: what is stored may refer to a thing that is not there. A conflict that only a " +
			"condition shows, unless the text says that something is taken. A comment that says that the status is on purpose.",
	},
	Check: checkConflictNot409,
}

func checkConflictNot409(site *response.Site) *Verdict {
	switch {
	case !misjudged(site, []int{400, 401, 404, 405, 406, 415, 500, 501}, response.Conflict), onlyCondition(site, conflictText):
		return nil
	case isThin(site):
		return nil
	case site.Status != 500 && pointsNowhere(site.Causes) && !isDeletion(site):
		return nil
	}
	return instead(site)
}

// pointsNowhere tells whether what is stored may refer to a thing that is not there: 404 and 400 say that as well.
func pointsNowhere(causes []response.Cause) bool {
	return slices.ContainsFunc(causes, func(c response.Cause) bool { return foreignKey.MatchString(spoken(c.Evidence)) })
}

// foreignKey finds it in the names of errors and in the codes of PostgreSQL and MySQL.
var foreignKey = names(`foreign key`, `23503`, `1452`)

var conflictText = pattern.New(`(?i)\b(?:exists?|taken|already|in use|duplicate|unique|conflict)\b`)
