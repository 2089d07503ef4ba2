package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestRateLimit429(t *testing.T) {
	limited := func(status int, evidence string) response.Site {
		site := decided(status, response.Comparison, response.RateLimited)
		site.Causes[0].Evidence = evidence
		return site
	}
	want := func(evidence, status string) string {
		return "an exceeded rate limit (" + evidence + ") is answered " + status + "; use 429 Too Many Requests (RFC 6585 §4)"
	}
	const allow, refused = "the result of rate.Limiter.Allow", "403 Forbidden"
	both := limited(403, "store.ErrRateLimited")
	both.Causes = append(both.Causes, limited(403, "store.ErrQuotaExceeded").Causes...)
	mixed, members := limited(403, allow), limited(403, allow)
	mixed.Causes = append(mixed.Causes, causes(response.Condition, response.Forbidden)...)
	members.Causes = append(members.Causes, limited(403, "store.ErrTooManyMembers").Causes...)
	text, uncertain, remote, none := limited(403, allow), limited(403, allow), limited(403, allow), limited(403, allow)
	text.Causes[0].Strength, uncertain.Certain, remote.Remote, none.Causes = response.Text, false, "api.Put in api.go", nil
	meant, oauth, harmless := limited(403, allow), limited(400, allow), limited(403, allow)
	meant.Words, oauth.Words = "Robots get 403 on purpose.", "Device flow of OAuth: those who poll too fast are answered 400."
	harmless.Words = "search is dear, and each caller has a limit"
	check(t, rateLimit429, []row{
		{"400", limited(400, allow), want(allow, "400 Bad Request")},
		{"401", limited(401, "store.ErrTooManyAttempts"), want("store.ErrTooManyAttempts", "401 Unauthorized")},
		{"403", limited(403, allow), want(allow, refused)},
		{"404", limited(404, allow), want(allow, "404 Not Found")},
		{"409", limited(409, "store.ThrottledError"), want("store.ThrottledError", "409 Conflict")},
		{"500", limited(500, "codes.ResourceExhausted"), want("codes.ResourceExhausted", "500 Internal Server Error")},
		{"harmless comment", harmless, want(allow, refused)},
		{"rate or quota", both, want("store.ErrRateLimited, and 1 more", refused)},
		{"failed sign-ins", limited(403, "store.ErrTooManyFailedLogins"), want("store.ErrTooManyFailedLogins", refused)},
		{"429", limited(429, allow), ""},
		{"503", limited(503, allow), ""},
		{"507", limited(507, "store.ErrQuotaExceeded"), ""},
		{"success", limited(200, allow), ""},
		{"tags", limited(400, "store.ErrTooManyTags"), ""},
		{"members", limited(409, "a comparison with store.ErrTooManyMembers"), ""},
		{"connections", limited(500, "store.ErrTooManyConnections"), ""},
		{"parameters of a request", limited(400, "api.ErrTooManyRequestParams"), ""},
		{"space", limited(403, "store.ErrStorageQuotaExceeded"), ""},
		{"quota that is set", limited(400, "store.ErrInvalidQuota"), ""},
		{"rate or members", members, ""},
		{"shared with a missing permission", mixed, ""},
		{"only a text", text, ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"no cause", none, ""},
		{"on purpose", meant, ""},
		{"OAuth", oauth, ""},
	})
}
