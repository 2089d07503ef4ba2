// A method that the handler does not serve is answered as if the request were bad:
//
//	if r.Method != http.MethodPost {
//		http.Error(w, "POST only", http.StatusBadRequest) // 405, and Allow
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var method405 = &Rule{
	ID:      "method-405",
	Set:     Default,
	Summary: "a wrong method is not answered 405",
	Section: "RFC 9110 §15.5.6",
	Doc: Doc{
		Mistake: "A test of the request's method fails, and the answer is 400, 401, 403, 406, 409, 410, 412, 415, 422, 500, 502, 503 or " +
			"504. Or nothing is answered, on a route that takes every method: net/http then sends 200 itself.",
		Why: "405 with `Allow` tells a client which methods there are, and a cache that the address exists. 400 makes it look for a " +
			"fault in the body, 500 makes it try again.",
		Bad: `if r.Method != http.MethodPost {
	http.Error(w, "POST only", http.StatusBadRequest)
	return
}`,
		Good: `if r.Method != http.MethodPost {
	w.Header().Set("Allow", http.MethodPost)
	http.Error(w, "POST only", http.StatusMethodNotAllowed)
	return
}`,
		Silent: "404, and 501, for a method that the service supports nowhere. Statuses that say one thing only, such as 402 or 429: " +
			"whoever answers one has seen another cause. A test of the method that only chooses what to do, and a branch that serves other " +
			"causes or asks for the state of the service as well. An explicit 200 without a body, and the end of a handler that has done " +
			"something for every method, or whose routes nobody sees.",
	},
	Check: checkMethod405,
}

func checkMethod405(site *response.Site) *Verdict {
	if verdict := refusedMethod(site); verdict != nil || !site.Implicit || site.Body != response.NoBody {
		return verdict
	}
	if !isJudgeable(site) || !all(site.Causes, response.WrongMethod) || !takesAny(site) {
		return nil
	}
	return instead(site)
}

var refusedMethod = mistaken(response.WrongMethod)

// takesAny tells whether one of the routes is for every method.
func takesAny(site *response.Site) bool {
	return slices.ContainsFunc(site.Routes, func(r response.Route) bool { return r.Method == "" && !r.Weak })
}
