// What only the server can mend is answered as if the client had sent something wrong:
//
//	if _, err := db.ExecContext(ctx, query, id); err != nil {
//		http.Error(w, "bad request", http.StatusBadRequest) // 500
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var serverFault4xx = &Rule{
	ID:      "server-fault-4xx",
	Set:     Default,
	Summary: "a failure of the server is blamed on the client",
	Section: "RFC 9110 §15.6.1",
	Doc: Doc{
		Mistake: "A call of the server's own fails (a database, a file, a template, another service), and the answer is 4xx whichever " +
			"error it is.",
		Why: "A client that is told that it is at fault does not try again, and nobody who watches the rate of 5xx learns that the " +
			"database is down.",
		Bad: `if _, err := db.ExecContext(ctx, "UPDATE jobs SET done = true WHERE id = $1", id); err != nil {
	http.Error(w, "could not be saved", http.StatusBadRequest)
	return
}`,
		Good: `if _, err := db.ExecContext(ctx, "UPDATE jobs SET done = true WHERE id = $1", id); err != nil {
	http.Error(w, "could not be saved", http.StatusInternalServerError)
	return
}`,
		Silent: "A failure of which nothing is known but the call: that the server alone is at fault must be seen in what the callee does. " +
			"408 and 499. A comment that says that the answer is meant.",
	},
	Check: checkServerFault4xx,
}

func checkServerFault4xx(site *response.Site) *Verdict {
	faults := seen(site.Causes, response.ServerFault, response.Upstream)
	if len(faults) == 0 || !isJudgeable(site) || !slices.Contains(blamed, site.Status) {
		return nil
	}
	return use(rights(faults)...).answer(site, because(faults))
}

// blamed are the statuses that say that the client has to change something.
var blamed = []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422}
