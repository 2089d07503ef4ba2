// A client that did not wait for the answer is counted as a fault of the server:
//
//	if errors.Is(err, context.Canceled) {
//		http.Error(w, "failed", http.StatusInternalServerError) // nothing, or 499
//		return
//	}

package rules

import (
	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var canceled500 = &Rule{
	ID:      "canceled-500",
	Set:     Default,
	Summary: "a client that has gone is counted as a failure of the server",
	Section: "RFC 9110 §15.6",
	Doc: Doc{
		Mistake: "The code has found out that the request was canceled, because the client did not wait, and answers 500, 501, 502, 503 " +
			"or 504.",
		Why: "Nobody reads the answer, but logs and metrics count it: users who close their tabs look like an outage and wake the " +
			"people on call. Nothing need be sent; nginx logs such requests as 499.",
		Bad: `if errors.Is(err, context.Canceled) {
	http.Error(w, "failed", http.StatusInternalServerError)
	return
}`,
		Good: `if errors.Is(err, context.Canceled) {
	return // the client has gone
}`,
		Silent: "`context.DeadlineExceeded`, which is a timeout, and contexts with a limit of their own. Any 4xx. A branch that serves " +
			"other failures as well. A context of the server's own, where the text or a comment says that the server shuts down.",
	},
	Check: checkCanceled500,
}

func checkCanceled500(site *response.Site) *Verdict {
	if !misjudged(site, serverStatuses, response.ClientGone) || stopping.MatchString(site.Said()+" "+beside(site)) {
		return nil
	}
	return goneClient.answer(site, because(site.Causes))
}

// stopping is said of a context of the server's own: who asked is still there and reads the answer.
var stopping = pattern.New(`(?i)\b(?:shut(?:s|ting)?[ -]?down|(?:server|service) (?:stops|is stopping|ends|is closing)|restart(?:s|ing)?)\b`)

// goneClient is the remedy where nobody reads the answer.
var goneClient = remedy{text: "answer nothing, or 499 for the log (RFC 9110 §15.6)"}
