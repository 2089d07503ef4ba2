// A client that did not wait for the answer is counted as a fault of the server:
//
//	if errors.Is(err, context.Canceled) {
//		http.Error(w, "failed", http.StatusInternalServerError) // nothing, or 499
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var canceled500 = &Rule{
	ID:      "canceled-500",
	Set:     Default,
	Summary: "a client that has gone is counted as a failure of the server",
	Section: "RFC 9110 §15.6",
	Doc: Doc{
		Mistake: "The request's context was canceled, which is known, and the answer is 5xx.",
		Why: "Nobody reads the answer. In logs and metrics a 5xx counts as an outage: users who close their tabs wake the people on " +
			"call. Nothing need be sent; nginx logs such requests as 499.",
		Bad: `if errors.Is(err, context.Canceled) {
	http.Error(w, "failed", http.StatusInternalServerError)
	return
}`,
		Good: `if errors.Is(err, context.Canceled) {
	return // the client has gone
}`,
		Silent: "`context.DeadlineExceeded`, which is a timeout. Any 4xx. A branch that serves other failures as well.",
	},
	Check: checkCanceled500,
}

func checkCanceled500(site *response.Site) *Verdict {
	if !misjudged(site, []int{500, 502, 503, 504}, response.ClientGone) {
		return nil
	}
	return goneClient.answer(site, because(site.Causes))
}

// goneClient is the remedy where nobody reads the answer.
var goneClient = remedy{text: "answer nothing, or 499 for the log (RFC 9110 §15.6)"}
