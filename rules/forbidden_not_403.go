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
		Mistake: "A known caller fails a test of role, permission or ownership, and the answer is 400, 401 or 500. A 404 is " +
			"`forbidden-404`.",
		Why: "401 asks for credentials, and these are fine: a browser shows its password dialog again, a client refreshes its token " +
			"and tries once more, for ever. 400 and 500 hide that somebody else could grant the permission.",
		Bad: `if !user.IsAdmin {
	http.Error(w, "admins only", http.StatusUnauthorized)
	return
}`,
		Good: `if !user.IsAdmin {
	http.Error(w, "admins only", http.StatusForbidden)
	return
}`,
		Silent: "A branch that also serves callers who are not known. Redirects. Lists that have nothing to do with the caller: file " +
			"types, methods, origins.",
	},
	Check: checkForbiddenNot403,
}

func checkForbiddenNot403(site *response.Site) *Verdict {
	if !misjudged(site, []int{400, 401, 500}, response.Forbidden) {
		return nil
	}
	if site.Status != 401 && weakest(site.Causes) < response.Call && !deniedText.MatchString(site.Message) {
		return nil
	}
	return instead(site)
}

var deniedText = pattern.New(`(?i)\b(?:denied|forbidden|permissions?|not (?:allowed|permitted|authori[sz]ed)|admins? only|only admins?)\b`)
