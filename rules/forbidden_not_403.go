// A known caller who may not do this is answered as if something else were wrong:
//
//	if !user.IsAdmin {
//		http.Error(w, "admins only", http.StatusUnauthorized) // 403
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var forbiddenNot403 = &Rule{
	ID:      "forbidden-not-403",
	Set:     Default,
	Summary: "a missing permission is not answered 403",
	Section: "RFC 9110 §15.5.4",
	Doc: Doc{
		Mistake: "A known caller fails a test of role, permission or ownership, or a call reports that permission is missing, and the " +
			"answer is 400, 401 or 500; or 405, 406, 410, 415 or 501, where the code shows the cause beyond a condition or a name. A 404 is " +
			"`forbidden-404`.",
		Why: "401 asks for credentials, and these are fine: a browser shows its password dialog again, a client refreshes its token " +
			"and tries once more, for ever. 400 sends it looking for a mistake in the request, and 500 wakes whoever is on call, where " +
			"somebody need only grant the permission.",
		Bad: `if !user.IsAdmin {
	http.Error(w, "admins only", http.StatusUnauthorized)
	return
}`,
		Good: `if !user.IsAdmin {
	http.Error(w, "admins only", http.StatusForbidden)
	return
}`,
		Silent: "A branch that also serves absence or callers who are not known. Redirects. 409, 412 and 422, where the state of a " +
			"thing is in the way; 502, 503 and 504, where it may be the service itself that another service refuses. 400 and 500 where only " +
			"a condition or a name shows the cause and the text says nothing of it: the state of a thing may be in the way, or a role that " +
			"the form names. Lists that have nothing to do with the caller: file types, methods, origins. An answer that a comment calls " +
			"meant.",
	},
	Check: checkForbiddenNot403,
}

func checkForbiddenNot403(site *response.Site) *Verdict {
	if !misjudged(site, []int{400, 401, 405, 406, 410, 415, 500, 501}, response.Forbidden) {
		return nil
	}
	if isThin(site) || site.Status != 401 && weakest(site.Causes) < response.Call && !deniedText.MatchString(site.Said()) {
		return nil
	}
	return instead(site)
}

var deniedText = pattern.New(`(?i)\b(?:denied|forbidden|(?:not|\w+n't) (?:be )?(?:allowed|permitted) to|(?:you|they) (?:are not|aren't) (?:allowed|permitted)|` +
	`not authori[sz]ed|(?:no|missing|insufficient|lacks?|(?:not|\w+n't) have)(?: the| enough| any)? permissions?|admins? only|only admins?)\b`)
