// What the address names is not there, and the answer says something else:
//
//	if errors.Is(err, sql.ErrNoRows) {
//		http.Error(w, "no such user", http.StatusInternalServerError) // 404
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var notFoundNot404 = &Rule{
	ID:      "not-found-not-404",
	Set:     Default,
	Summary: "absence is not answered 404",
	Section: "RFC 9110 §15.5.5",
	Doc: Doc{
		Mistake: "What the address names is not there, and the answer is 500, be it one answer for every error of the lookup; or it is " +
			"400 or 422, although no body was read that could have named it.",
		Why: "404 says that the address leads nowhere: a client stops asking, a cache may keep the answer, a crawler drops the page. " +
			"After a 500 it asks again, and whoever watches the error rate is woken. After a 400 it looks for a fault in what it sent.",
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
		Silent: "403 and 410. 405, 406, 409, 412, 415 and 501, where a method, a format, a step or a version was looked up; 502, 503 " +
			"and 504, where it was a part of the service. A login, where an account that does not exist is 401. 400 and 422 where the " +
			"handler reads a body, which may name the thing. Lookups by what the request does not name: a setting, the inbox that every " +
			"user has. A branch that serves the client's other mistakes. A miss that only a condition shows, such as `!ok`, unless the text " +
			"says that something is not there. A comment that says that the status is on purpose.",
	},
	Check: checkNotFoundNot404,
}

func checkNotFoundNot404(site *response.Site) *Verdict {
	if absent := seen(site.Causes, response.NotFound); isUntested(site, absent) && !files.MatchString(strongest(absent).Evidence) {
		return insteadFor(site, absent)
	}
	switch {
	case !misjudged(site, []int{400, 422, 500}, response.NotFound):
		return nil
	case site.Status != 500 && site.Reads.Content && !allByPath(site.Causes), site.Status == 500 && site.Reads == (response.Reads{}):
		return nil
	case onlyCondition(site, absentText), signIn.MatchString(spoken(site.Handler)):
		return nil
	}
	return instead(site)
}
