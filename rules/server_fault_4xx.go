// What only the server can mend is answered as if the client had sent something wrong:
//
//	if _, err := db.ExecContext(ctx, query, id); err != nil {
//		http.Error(w, "bad request", http.StatusBadRequest) // 500
//		return
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

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
		Silent: "A failure of which nothing is known but the call. A branch that serves the client's mistakes as well, as the 404 after a " +
			"lookup that fails or finds nothing. 400 and 422 after a call to another service, since the address may be what the client " +
			"has sent. 408 and 499.",
	},
	Check: checkServerFault4xx,
}

func checkServerFault4xx(site *response.Site) *Verdict {
	faults := []response.CauseKind{response.ServerFault, response.Upstream}
	if !misjudged(site, []int{400, 401, 403, 404, 405, 406, 409, 410, 412, 415, 422}, faults...) || weakest(site.Causes) < response.Call {
		return nil
	}
	if (site.Status == 400 || site.Status == 422) && some(site.Causes, response.Upstream) { // the client may have named whom to ask
		return nil
	}
	return instead(site)
}
