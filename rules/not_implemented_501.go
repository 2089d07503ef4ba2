// What the service cannot do yet is answered as if it had failed at it:
//
//	if errors.Is(err, errors.ErrUnsupported) {
//		http.Error(w, "no snapshots here", http.StatusInternalServerError) // 501
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var notImplemented501 = &Rule{
	ID:      "not-implemented-501",
	Set:     Default,
	Summary: "what is not implemented is not answered 501",
	Section: "RFC 9110 §15.6.2",
	Doc: Doc{
		Mistake: "`errors.ErrUnsupported` or gRPC's Unimplemented is answered 400, 401, 403, 409, 410, 412, 422, 500, 502, 503 or 504.",
		Why: "501 is final until the service changes, and may be cached. A 500 or 503 is tried again, and counts as a fault of the " +
			"service that runs as built.",
		Bad: `if errors.Is(err, errors.ErrUnsupported) {
	http.Error(w, "no snapshots here", http.StatusInternalServerError)
	return
}`,
		Good: `if errors.Is(err, errors.ErrUnsupported) {
	http.Error(w, "no snapshots here", http.StatusNotImplemented)
	return
}`,
		Silent: "404 and 405. 406 and 415, where it is a format that is not supported. Statuses that say one thing only, such as 402 or " +
			"505: whoever answers one has seen another cause. A branch that serves other failures as well.",
	},
	Check: mistaken(response.NotImplemented, 406, 415),
}
