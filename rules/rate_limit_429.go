// A caller who asks too often is answered as if something else were wrong:
//
//	if !limiter.Allow() {
//		http.Error(w, "slow down", http.StatusForbidden) // 429
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var rateLimit429 = &Rule{
	ID:      "rate-limit-429",
	Set:     Default,
	Summary: "an exceeded rate limit is not answered 429",
	Section: "RFC 6585 §4",
	Doc: Doc{
		Mistake: "A limiter says no or a quota is used up, and the answer is neither 429 nor 503.",
		Why: "429 makes a client wait, with `Retry-After` for as long as it says. 403 makes it give up, 500 and 400 make it try " +
			"again at once, which is what the limiter is there to prevent.",
		Bad: `if !limiter.Allow() {
	http.Error(w, "slow down", http.StatusForbidden)
	return
}`,
		Good: `if !limiter.Allow() {
	w.Header().Set("Retry-After", "1")
	http.Error(w, "slow down", http.StatusTooManyRequests)
	return
}`,
		Silent: "503, where the limit protects the whole service. 507, where it is the quota of a store. OAuth's `slow_down` (RFC 8628 " +
			"§3.5).",
	},
	Check: mistaken(response.RateLimited, 400, 401, 403, 404, 409, 500),
}
