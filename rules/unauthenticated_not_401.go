// A caller who is not known is answered as if something else were wrong:
//
//	if _, _, ok := r.BasicAuth(); !ok {
//		http.Error(w, "sign in", http.StatusForbidden) // 401
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var unauthenticatedNot401 = &Rule{
	ID:      "unauthenticated-not-401",
	Set:     Default,
	Summary: "missing or bad credentials are not answered 401",
	Section: "RFC 9110 §15.5.2",
	Doc: Doc{
		Mistake: "The request has no credentials, or ones that do not hold (a wrong password, an expired or forged token, a session " +
			"that is over), and the answer is 400, 403, 422, 500 or 503; or 405, 406, 409, 412, 415 or 501, where the code shows the cause " +
			"beyond a condition or a name.",
		Why: "401 is what makes a client sign in, refresh its token or ask for a password (RFC 9110 §11.4). After 403 it gives up, as " +
			"that says that the same caller gets nowhere; after 400 and 422 it looks for the mistake in what it sent, and after 5xx it " +
			"tries again with the same token.",
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
		Silent: "404, 407, a redirect, and a page that asks to sign in. 410, which a link that is used up gets as well; 502 and 504, " +
			"where it may be the service's own credentials that another service refuses. A caller who is signed in and mistypes the current " +
			"password, to change it or to confirm something: 400, 403 and 422 are right as well. Tokens that are no sign-in: of a link in a " +
			"mail, of a form against CSRF. A branch that also serves callers who are known. 403 where only a name shows the cause that may " +
			"mean a missing permission, such as `unauthorized`. OAuth and its relatives, which have a table of their own. An answer that a " +
			"comment calls vague, or meant.",
	},
	Check: checkUnauthenticatedNot401,
}

func checkUnauthenticatedNot401(site *response.Site) *Verdict {
	switch {
	case !misjudged(site, []int{400, 403, 405, 406, 409, 412, 415, 422, 500, 501, 503}, response.Unauthenticated):
		return nil
	case isThin(site):
		return nil
	case site.Status < 500 && meansOther(site), site.Status == 403 && isAmbiguous(site.Causes):
		return nil
	case hidingComments.MatchString(beside(site)):
		return nil
	}
	return instead(site)
}
