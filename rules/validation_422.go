// Content that parses and breaks a rule is answered as if it did not parse:
//
//	if in.Quantity < 1 {
//		http.Error(w, "quantity is less than 1", http.StatusBadRequest) // 422
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var validation422 = &Rule{
	ID:      "validation-422",
	Set:     Strict,
	Summary: "content that breaks a rule is answered 400",
	Section: "RFC 9110 §15.5.21",
	Doc: Doc{
		Mistake: "The content has been decoded and breaks a rule of the service (a validator's error, a comparison of a field), and the answer is " +
			"400. A house that answers 400 on purpose turns the rule round with `-reverse validation-422`: then every malformed or invalid " +
			"content that is answered 422 is reported.",
		Why: "400 says that the server did not understand the request, 422 that it did and that values have to change. Where both are used, " +
			"clients can show a form again for the one and report a bug for the other.",
		Bad: `if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}
if in.Quantity < 1 {
	http.Error(w, "quantity is less than 1", http.StatusBadRequest)
	return
}`,
		Good: `if err := json.NewDecoder(r.Body).Decode(&in); err != nil {
	http.Error(w, "malformed JSON", http.StatusBadRequest)
	return
}
if in.Quantity < 1 {
	http.Error(w, "quantity is less than 1", http.StatusUnprocessableEntity)
	return
}`,
		Silent: "Values of the path, the query, a header or a form: they are parts of the request's syntax to most services. Values that the " +
			"server has made. A branch that serves malformed input as well, as that of a binder does which also validates. 409, where the " +
			"rule is that something is unique.",
	},
	Check:   checkValidation422,
	Reverse: checkValidation400,
}

func checkValidation422(site *response.Site) *Verdict {
	elsewhere := func(c response.Cause) bool { return !c.Content }
	if !misjudgedInput(site, 400) || !all(site.Causes, response.Invalid) || slices.ContainsFunc(site.Causes, elsewhere) {
		return nil
	}
	return use(422).answer(site, because(site.Causes))
}

// checkValidation400 is for a house that answers all input that the client has to mend with 400.
func checkValidation400(site *response.Site) *Verdict {
	if !misjudgedInput(site, 422) || !all(site.Causes, response.Malformed, response.Invalid) {
		return nil
	}
	return use(400).answer(site, because(site.Causes))
}

// isRead tells whether the route, and not only the handler's name, is for reading: content is then but a longer query.
func isRead(site *response.Site) bool {
	guessed := func(r response.Route) bool { return r.Weak }
	return onlyMethods(site, "GET", "HEAD") && !slices.ContainsFunc(site.Routes, guessed)
}

func misjudgedInput(site *response.Site, status int) bool {
	return site.Status == status && isJudgeable(site) && !isRead(site)
}
