// Something took too long, and the answer says something else:
//
//	if errors.Is(err, context.DeadlineExceeded) {
//		http.Error(w, "failed", http.StatusInternalServerError) // 504
//		return
//	}

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

var timeout504 = &Rule{
	ID:      "timeout-504",
	Set:     Strict,
	Summary: "a timeout is answered 500, 502 or 4xx",
	Section: "RFC 9110 §15.6.5",
	Doc: Doc{
		Mistake: "The code has found out that a deadline has passed, and answers 500, 502 or as if the client had sent something wrong. Where it " +
			"was the request that came too slowly, 408 is right (RFC 9110 §15.5.9).",
		Why: "504 says that it may work when there is less to do: clients and proxies try again with a longer pause. 500 says that it is broken, " +
			"and 4xx that the request is.",
		Bad: `if errors.Is(err, context.DeadlineExceeded) {
	http.Error(w, "the report took too long", http.StatusInternalServerError)
	return
}`,
		Good: `if errors.Is(err, context.DeadlineExceeded) {
	http.Error(w, "the report took too long", http.StatusGatewayTimeout)
	return
}`,
		Silent: "503 and 408. A branch that serves other failures as well, but for a client that has gone. A wait that ends in 4xx or in no " +
			"content, as polls do. What only a name calls a timeout, if it is one of a session or the like, or is answered 4xx.",
	},
	Check: checkTimeout504,
}

func checkTimeout504(site *response.Site) *Verdict {
	timeouts := slices.DeleteFunc(slices.Clone(site.Causes), func(c response.Cause) bool { return c.Kind != response.Timeout })
	if !isJudgeable(site) || !all(site.Causes, response.Timeout, response.ClientGone) || len(timeouts) == 0 {
		return nil
	}
	if slices.ContainsFunc(timeouts, isOtherLimit) {
		return nil
	}
	sure := len(timeouts) == len(site.Causes) && compared(timeouts) && !slices.ContainsFunc(timeouts, isWait)
	right := 504
	if slices.ContainsFunc(timeouts, func(c response.Cause) bool { return c.Reading != response.NotRead }) {
		right = 408
	}
	switch {
	case site.Status == 504 && right == 408 && sure:
	case site.Status == 500, site.Status == 502:
	case slices.Contains(clientStatuses, site.Status) && sure:
	default:
		return nil
	}
	return use(right).answer(site, because(timeouts))
}

// isWait tells whether nothing has failed, only nothing has happened.
func isWait(c response.Cause) bool { return strings.HasPrefix(c.Evidence, "the end of") }

var otherLimits = names(`deadline`, `session`, `log ?in`, `tokens?`, `auth\w*`, `invit\w+`, `otp`, `codes?`, `links?`)

// isOtherLimit tells whether only a name speaks of a time that is over, and it is one that the client had.
//
//	ErrSessionTimeout, ErrDeadlinePassed
func isOtherLimit(c response.Cause) bool {
	return c.Strength <= response.Name && otherLimits.MatchString(spoken(lastName(c.Evidence)))
}
