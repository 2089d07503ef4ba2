// A caller who asks too often is answered as if something else were wrong:
//
//	if !limiter.Allow() {
//		http.Error(w, "slow down", http.StatusForbidden) // 429
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var rateLimit429 = &Rule{
	ID:      "rate-limit-429",
	Set:     Default,
	Summary: "an exceeded rate limit is not answered 429",
	Section: "RFC 6585 §4",
	Doc: Doc{
		Mistake: "A limiter says no or a quota is used up, and the answer is another everyday status: 400, 401, 403, 404, 405, 406, " +
			"409, 410, 412, 415, 422, 500, 501, 502 or 504.",
		Why: "429 makes a client wait, with `Retry-After` for as long as it says. 403 makes it give up, 500 and 400 make it try again " +
			"at once, which is what the limiter is there to prevent.",
		Bad: `if !limiter.Allow() {
	http.Error(w, "slow down", http.StatusForbidden)
	return
}`,
		Good: `if !limiter.Allow() {
	w.Header().Set("Retry-After", "1")
	http.Error(w, "slow down", http.StatusTooManyRequests)
	return
}`,
		Silent: "503, where the limit protects the whole service. 507, where it is the quota of a store (RFC 4918 §11.5). Too many " +
			"tags, members or connections, and quotas of space: waiting does not help. OAuth's `slow_down` (RFC 8628 §3.5).",
	},
	Check: unless(isCount, mistaken(response.RateLimited)),
}

// isCount tells an error that waiting does not mend: its name says that there are too many of something, or a quota, and not of requests.
//
//	ErrTooManyTags, ErrStorageQuotaExceeded      what is there is too much
//	ErrTooManyAttempts, ErrQuotaExceeded         it is asked for too often
func isCount(c response.Cause) bool {
	name := spoken(lastName(c.Evidence))
	return counts.MatchString(name) && !asking.MatchString(name)
}

var (
	counts = names(`too many`, `quotas?`)
	asking = pattern.New(`^(?:err |error |is )?too many(?: err| error)?$|` +
		`\btoo many(?: \w+)? (?:requests|reqs|attempts|tries|retries|calls|log ?ins|sign ?ins|queries|hits|failures)\b|` +
		`^(?:err |error |is )?(?:no |out of |over )?(?:(?:api|rate|requests?|calls?|query|usage|hourly|daily|monthly) )*` +
		`quota(?: limit)?(?: exceeded| exhausted| reached| used up)?(?: err| error)?$|` +
		`\b(?:rate ?limit(?:ed)?|throttled)\b`)
)
