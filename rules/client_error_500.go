// A request that the client got wrong is answered as if the server had failed:
//
//	if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
//		http.Error(w, "malformed JSON", http.StatusInternalServerError) // 400
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var clientError500 = &Rule{
	ID:      "client-error-500",
	Set:     Default,
	Summary: "malformed or invalid input is answered with a 5xx status",
	Section: "RFC 9110 §15.5.1",
	Doc: Doc{
		Mistake: "Input that the client can mend is answered with 5xx: a body, form, parameter or header that does not parse (400, RFC " +
			"9110 §15.5.1), or one that parses but breaks a rule of the service (422, §15.5.21).",
		Why: "5xx tells the client that the same request may succeed later, so it retries what can never succeed. On the server's side, " +
			"other people's typing errors raise alerts and hide the failures that are its own.",
		Bad: `page, err := strconv.Atoi(r.URL.Query().Get("page"))
if err != nil {
	http.Error(w, "page is not a number", http.StatusInternalServerError)
	return
}`,
		Good: `page, err := strconv.Atoi(r.URL.Query().Get("page"))
if err != nil {
	http.Error(w, "page is not a number", http.StatusBadRequest)
	return
}`,
		Silent: "Values that do not come from the request: an upstream's answer, a file, a database column, configuration. A branch " +
			"that serves input errors and server faults together, where 500 is right for one of them. Errors of only reading the body " +
			"(`io.ReadAll(r.Body)`), which may be the network's. Values that a route pattern or an earlier test has already let through, so " +
			"that a failure is the server's own mistake. 507, the size of what is stored.",
	},
	Check: checkClientError500,
}

func checkClientError500(site *response.Site) *Verdict {
	switch {
	case site.Remote != "", site.Status/100 != 5, site.Status == 507, !site.Certain: // 507: the size of what is stored
		return nil
	case !all(site.Causes, response.Malformed, response.Invalid, response.TooLarge, response.Unsupported, response.Unauthenticated):
		return nil
	case !some(site.Causes, response.Malformed, response.Invalid): // 401, 413 and 415 alone have rules of their own
		return nil
	case told(site.Causes): // an error that the server makes of what it finds may say the same
		return nil
	case site.Status != 500 && onlyTested(site.Causes): // 501, 503 and the like are chosen
		return nil
	}
	return use(rights(site.Causes)...).answer(site, because(site.Causes))
}

// onlyTested tells causes that are but conditions on input, which may as well choose between answers.
func onlyTested(causes []response.Cause) bool {
	return !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Strength > response.Condition })
}
