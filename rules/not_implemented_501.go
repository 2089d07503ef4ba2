// What the service cannot do yet is answered as if it had failed at it:
//
//	if errors.Is(err, errors.ErrUnsupported) {
//		http.Error(w, "no snapshots here", http.StatusInternalServerError) // 501
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var notImplemented501 = &Rule{
	ID:      "not-implemented-501",
	Set:     Default,
	Summary: "what is not implemented is not answered 501",
	Section: "RFC 9110 §15.6.2",
	Doc: Doc{
		Mistake: "An error that says that something is not implemented, such as gRPC's Unimplemented, is answered 400, 401, 403, 409, " +
			"410, 412, 422, 500, 503 or 504. So is, with 5xx, `errors.ErrUnsupported` and its like, and an answer that says nothing but " +
			"\"not implemented\".",
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
		Silent: "404 and 405. 406 and 415, where it is a format that is not supported, and 502, where another service does not " +
			"implement it. Any 4xx for what is not supported, or for a text: it may be what the request asks for, a currency or a version. " +
			"`http.ErrNotSupported`, which is a fault of the service: something has wrapped the response. Statuses that say one thing only, " +
			"such as 402 or 505: whoever answers one has seen another cause. A branch that serves other failures as well.",
	},
	Check: checkNotImplemented501,
}

func checkNotImplemented501(site *response.Site) *Verdict {
	switch {
	case isStubAnswer(site):
		return instead(site)
	case site.Status < 500 && slices.ContainsFunc(site.Causes, isUnsupported):
		return nil
	}
	return missing(site)
}

var missing = mistaken(response.NotImplemented, 406, 415, 502)

// isUnsupported tells an error that may be about what is asked for, and not about what the service is made of.
func isUnsupported(c response.Cause) bool {
	return notSupported.MatchString(spoken(lastName(c.Evidence)))
}

var notSupported = names(`unsupported`, `not supported`)

// isStubAnswer tells an answer that says nothing but that there is no answer yet, as a failure of the server.
func isStubAnswer(site *response.Site) bool {
	return slices.Contains(without501, site.Status) && told(site.Causes) && all(site.Causes, response.NotImplemented) &&
		site.Remote == "" && site.Certain && !prescribed(site) && !onPurpose.MatchString(beside(site))
}

var without501 = []int{500, 503, 504}
