// A caller who is not known is answered as if something else were wrong:
//
//	if _, _, ok := r.BasicAuth(); !ok {
//		http.Error(w, "sign in", http.StatusForbidden) // 401
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var unauthenticatedNot401 = &Rule{
	ID:      "unauthenticated-not-401",
	Set:     Default,
	Summary: "missing or bad credentials are not answered 401",
	Section: "RFC 9110 §15.5.2",
	Doc: Doc{
		Mistake: "The request has no credentials, or ones that do not hold (a wrong password, an expired or forged token), and the " +
			"answer is 400, 403, 422 or 5xx.",
		Why: "401 is what makes a client sign in, refresh its token or ask for a password (RFC 9110 §11). 403 says that other " +
			"credentials do not help, so it gives up; 400 and 500 say that they are not the matter at all.",
		Bad: `token, err := jwt.Parse(bearer(r), key)
if err != nil {
	http.Error(w, "invalid token", http.StatusForbidden)
	return
}`,
		Good: `token, err := jwt.Parse(bearer(r), key)
if err != nil {
	w.Header().Set("WWW-Authenticate", "Bearer")
	http.Error(w, "invalid token", http.StatusUnauthorized)
	return
}`,
		Silent: "404, and a redirect or a page that asks to sign in. The wrong current password of a caller who is signed in and wants " +
			"to change it. OAuth and its relatives, which have a table of their own. An error that is only called `unauthorized`, " +
			"which many use for a missing permission. An answer that a comment calls vague on purpose.",
	},
	Check: checkUnauthenticatedNot401,
}

var passwordChange = names(`change`, `update`, `reset`, `edit`, `set`, `confirm`, `verify`, `delete`, `disable`, `enable`)

func checkUnauthenticatedNot401(site *response.Site) *Verdict {
	switch {
	case !misjudged(site, []int{400, 403, 422, 500, 503}, response.Unauthenticated):
		return nil
	case site.Status < 500 && passwordChange.MatchString(spoken(site.Handler)):
		return nil
	case site.Status == 403 && isAmbiguous(site.Causes), hidingComments.MatchString(beside(site)):
		return nil
	}
	return instead(site)
}

// isAmbiguous tells whether one of the causes is only called by a word that is used of permissions as well.
func isAmbiguous(causes []response.Cause) bool {
	return slices.ContainsFunc(causes, func(c response.Cause) bool {
		return c.Strength == response.Name && unauthorized.MatchString(spoken(c.Evidence))
	})
}

var unauthorized = names(`unauthori[sz]ed`, `authori[sz]ed?`, `authori[sz]ation`)
