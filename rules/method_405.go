// A method that the handler does not serve is answered as if the request were bad:
//
//	if r.Method != http.MethodPost {
//		http.Error(w, "POST only", http.StatusBadRequest) // 405, and Allow
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var method405 = &Rule{
	ID:      "method-405",
	Set:     Default,
	Summary: "a wrong method is not answered 405",
	Section: "RFC 9110 §15.5.6",
	Doc: Doc{
		Mistake: "A test of the request's method fails, and the answer is 400, 401, 403, 406, 409, 410, 412, 415, 422, 500, 502, 503 or " +
			"504.",
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
			"causes.",
	},
	Check: mistaken(response.WrongMethod),
}
