// Input that does not parse is answered as if something else were wrong:
//
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		http.NotFound(w, r) // 400
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var malformedNot400 = &Rule{
	ID:      "malformed-not-400",
	Set:     Default,
	Summary: "malformed input is answered with another 4xx than 400",
	Section: "RFC 9110 §15.5.1",
	Doc: Doc{
		Mistake: "A body, a form, a header field or a parameter does not parse or breaks a rule, and the answer is a client error of " +
			"another kind: 401, 402, 403, 404, 405, 406, 409, 410 or 412.",
		Why: "A client acts on the status: after 404 it drops the address, after 401 it asks for a password, after 409 it fetches the " +
			"newest version and tries again. None of that mends a comma too many.",
		Bad: `if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	http.Error(w, "malformed JSON", http.StatusNotFound)
	return
}`,
		Good: `if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}`,
		Silent: "404 where the handler takes values from the path, since an id that does not parse names nothing. 413, 415 and 422. 406 " +
			"for a format or a language that nobody can produce. 401 and 403 where it may be a credential that does not parse: in " +
			"middleware, or with an answer that speaks of a token, a signature and the like. A branch that serves other causes as well.",
	},
	Check: checkMalformedNot400,
}

func checkMalformedNot400(site *response.Site) *Verdict {
	if !misjudged(site, []int{401, 402, 403, 404, 405, 406, 409, 410, 412}, response.Malformed, response.Invalid) {
		return nil
	}
	if mayNameNothing(site) || mayBeCredential(site) || site.Status == 406 && formats.MatchString(spoken(because(site.Causes))) {
		return nil
	}
	if (site.Status < 405 || site.Status == 412) && weakest(site.Causes) < response.Call && !saidWrong(site) {
		return nil
	}
	return instead(site)
}

// mayNameNothing tells whether what is wrong may be of the path: 404 says then that the address is of no resource.
func mayNameNothing(site *response.Site) bool {
	return site.Status == 404 && site.NamesByPath() && slices.ContainsFunc(site.Causes, func(c response.Cause) bool { return !c.OffPath })
}

// saidWrong tells whether an answer of 404 after a mere test is about the content alone, or about something else than the path of which the
// answer itself says that it is wrong.
//
//	if limit == "" {
//		http.Error(w, "limit is required", http.StatusNotFound)
func saidWrong(site *response.Site) bool {
	told := wrongInput.MatchString(site.Said())
	return site.Status == 404 && !slices.ContainsFunc(site.Causes, func(c response.Cause) bool {
		return c.Strength < response.Condition || !(c.Content && c.Fixed) && !(c.OffPath && told)
	})
}

var wrongInput = pattern.New(`(?i)\b(?:required|must(?: not)?|should(?: not)? be|can(?:not|'t| not) be|invalid|malformed|bad request|missing (?:the |a |an )?` +
	`(?:\w+ )?(?:parameter|param|field|header|query|body|value|argument))\b`)

// formats are of what the client wants to get, which 406 is about.
var formats = names(`accept`, `formats?`, `types?`, `media`, `mime`, `encodings?`, `charsets?`, `lang(?:uages?)?`, `locales?`, `ext(?:ensions?)?`)

var credentials = names(`tokens?`, `session`, `cookies?`, `signatures?`, `signed`, `credentials?`, `keys?`, `passwords?`, `secret`, `auth`, `authenticat(?:e|ed|ion)`,
	`authorization`, `bearer`, `jwt`, `sign in`, `log ?in`, `[cx]srf`, `captcha`, `otp`)

// mayBeCredential tells whether what does not parse may say who calls. The name of the function tells it only where no body is read: what a
// login cannot decode is its form.
//
//	sig, err := hex.DecodeString(r.Header.Get("X-Signature"))
func mayBeCredential(site *response.Site) bool {
	if site.Status != 401 && site.Status != 403 {
		return false
	}
	challenged := slices.ContainsFunc(site.Header, func(h response.Header) bool { return h.Name == "Www-Authenticate" })
	named := !site.Reads.Content && credentials.MatchString(spoken(site.Handler))
	return site.Forwards || challenged || named || credentials.MatchString(spoken(site.Said()))
}
