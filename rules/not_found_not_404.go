// What the address names is not there, and the answer says something else:
//
//	if errors.Is(err, sql.ErrNoRows) {
//		http.Error(w, "no such user", http.StatusInternalServerError) // 404
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var notFoundNot404 = &Rule{
	ID:      "not-found-not-404",
	Set:     Default,
	Summary: "absence is not answered 404",
	Section: "RFC 9110 §15.5.5",
	Doc: Doc{
		Mistake: "A lookup by what the request names finds nothing, and the answer is 500, or, where no body was read that could name " +
			"it, 400 or 422.",
		Why: "404 is final for this address: a client stops asking, a cache may keep it, a crawler drops the page. A 500 is " +
			"repeated, and wakes whoever watches the error rate. A 400 makes the client look for a fault in what it sent.",
		Bad: `user, err := store.User(r.PathValue("id"))
if errors.Is(err, sql.ErrNoRows) {
	http.Error(w, "no such user", http.StatusInternalServerError)
	return
}`,
		Good: `user, err := store.User(r.PathValue("id"))
if errors.Is(err, sql.ErrNoRows) {
	http.Error(w, "no such user", http.StatusNotFound)
	return
}`,
		Silent: "403 and 410. A login, where an account that does not exist is 401. 400 and 422 where the handler reads a body, which " +
			"may name the thing. Lookups by what the request does not name: a setting, the caller's own record. A branch that " +
			"serves other failures as well.",
	},
	Check: checkNotFoundNot404,
}

func checkNotFoundNot404(site *response.Site) *Verdict {
	switch {
	case !misjudged(site, []int{400, 422, 500}, response.NotFound):
		return nil
	case site.Status != 500 && site.Reads.Content, site.Status == 500 && site.Reads == (response.Reads{}):
		return nil
	case onlyCondition(site, absentText), signIn.MatchString(spoken(site.Handler)):
		return nil
	}
	return instead(site)
}

var absentText = pattern.New(`(?i)\bnot found\b|\bno such\b|\bnot exist\b|\bunknown\b|\bno \w+ (?:with|by|of)\b`)

var signIn = names(`log ?in`, `sign ?in`, `authenticate`, `auth`, `token`, `password`, `session`)
