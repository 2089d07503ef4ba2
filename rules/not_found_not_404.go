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
	if absent := seen(site.Causes, response.NotFound); isUntested(site, absent) && !files.MatchString(because(absent)) {
		return use(404).answer(site, because(absent))
	}
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

// isUntested tells whether every error of a lookup by what the path names is answered 500, that of finding nothing too.
func isUntested(site *response.Site, absent []response.Cause) bool {
	return site.Status == 500 && len(absent) > 0 && len(absent) < len(site.Causes) && site.Reads.Path && !site.Reads.Unknown && isJudgeable(site) &&
		all(site.Causes, response.NotFound, response.ServerFault, response.Failure)
}

// files are opened for the service's own ends as often as for what the path names, and made where they are not there.
var files = pattern.New(`\b(?:os|fs|ioutil|filepath)\.`)

var absentText = pattern.New(`(?i)\bnot found\b|\bno such\b|\bnot exist\b|\bunknown\b|\bno \w+ (?:with|by|of)\b`)

var signIn = names(`log ?in`, `sign ?in`, `authenticate`, `auth`, `token`, `password`, `session`)
