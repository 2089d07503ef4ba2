// What only the server can mend is answered as if the client had sent something wrong:
//
//	if _, err := db.ExecContext(ctx, query, id); err != nil {
//		http.Error(w, "bad request", http.StatusBadRequest) // 500
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var serverFault4xx = &Rule{
	ID:      "server-fault-4xx",
	Set:     Default,
	Summary: "a failure of the server is blamed on the client",
	Section: "RFC 9110 §15.6.1",
	Doc: Doc{
		Mistake: "A call of the server's own fails (a database, a file, a template, another service), and the answer is 400, 401, 403, " +
			"404, 405, 406, 409, 410, 412, 415 or 422, whichever error it is.",
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
		Silent: "A failure of which nothing is known but the call: that the server alone is at fault must be seen in what the callee " +
			"does. 400 and 422 after a call to another service, since the address may be what the client has sent. 404 for a file that " +
			"cannot be opened. Other 4xx, such as 408 and 499, which say one thing only. A comment that says that the answer is meant.",
	},
	Check: checkServerFault4xx,
}

func checkServerFault4xx(site *response.Site) *Verdict {
	faults := seen(site.Causes, response.ServerFault, response.Upstream)
	if len(faults) == 0 || !isJudgeable(site) || !slices.Contains(clientStatuses, site.Status) {
		return nil
	}
	if (site.Status == 400 || site.Status == 422) && some(site.Causes, response.Upstream) { // the client may have named whom to ask
		return nil
	}
	if len(faults) < len(site.Causes) && formal.MatchString(strongest(faults).Evidence) {
		return nil
	}
	if site.Status == 404 && files.MatchString(strongest(faults).Evidence) { // what cannot be opened is not there, for all that the client needs
		return nil
	}
	return insteadFor(site, faults)
}

// formal are calls whose error nobody has seen: what is told apart from it is the other cause.
var formal = pattern.New(`\b(?:RowsAffected|LastInsertId|json\.Marshal)\b`)
