// Maintenance, or a part of the service that does not answer, is blamed on the client:
//
//	if err := db.PingContext(ctx); err != nil {
//		http.Error(w, "not ready", http.StatusBadRequest) // 503
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var unavailable503 = &Rule{
	ID:      "unavailable-503",
	Set:     Default,
	Summary: "a service that is not available is answered 4xx",
	Section: "RFC 9110 §15.6.4",
	Doc: Doc{
		Mistake: "A ping fails, a circuit is open, a pool is exhausted, or the service says of itself that it is not ready yet, shuts " +
			"down or is under maintenance, and the answer is 400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422 or 501.",
		Why: "After 4xx a client does not try again: it was at fault. 503 makes it wait, and makes load balancers send it elsewhere.",
		Bad: `if err := db.PingContext(r.Context()); err != nil {
	http.Error(w, "not ready", http.StatusBadRequest)
	return
}`,
		Good: `if err := db.PingContext(r.Context()); err != nil {
	http.Error(w, "not ready", http.StatusServiceUnavailable)
	return
}`,
		Silent: "500, 502 and 504. A thing that is not available or not ready: a room, a name, an export. A database that the request " +
			"names. 409 with a text that says \"already\". Statuses that say one thing only, such as 402 or 429: whoever answers one has " +
			"seen another cause.",
	},
	Check: checkUnavailable503,
}

func checkUnavailable503(site *response.Site) *Verdict {
	if site.Status == 409 && conflictText.MatchString(site.Said()) { // it is being shut down already
		return nil
	}
	return refusedNow(site)
}

var refusedNow = mistaken(response.Unavailable)
