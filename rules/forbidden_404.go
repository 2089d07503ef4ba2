// A known caller who may not do this is told that there is nothing:
//
//	if user.ID != post.AuthorID {
//		http.NotFound(w, r) // 403
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var forbidden404 = &Rule{
	ID:      "forbidden-404",
	Set:     Default,
	Summary: "a missing permission is answered 404",
	Section: "RFC 9110 §15.5.4",
	Doc: Doc{
		Mistake: "A known caller fails a test of role, permission or ownership, or a call reports that permission is missing, and the " +
			"answer is 404.",
		Why: "404 says that nothing is at this address. The client looks for a typing error, drops the link or creates the thing anew, " +
			"where it should ask for access or sign in with another account, and whoever reads the logs looks for a lost record.",
		Bad: `if user.ID != post.AuthorID {
	http.NotFound(w, r)
	return
}`,
		Good: `if user.ID != post.AuthorID {
	http.Error(w, "only the author may edit a post", http.StatusForbidden)
	return
}`,
		Silent: "A 404 on purpose: RFC 9110 §15.5.4 lets a server hide that a forbidden thing exists, and a comment, a name or an option " +
			"that says so is enough (`// do not reveal …`, `hideExistence`). A lookup that takes the owner along and finds nothing. " +
			"A branch that also serves absence or unknown callers. Callers who are not known at all. Features that are turned off, " +
			"and things that are not published. Lists that have nothing to do with the caller: file types, methods, origins.",
	},
	Check: checkForbidden404,
}

func checkForbidden404(site *response.Site) *Verdict {
	if site.Remote != "" || site.Status != 404 || !site.Certain || !all(site.Causes, response.Forbidden) || hidesExistence(site) {
		return nil
	}
	return use(403).answer(site, because(site.Causes))
}
