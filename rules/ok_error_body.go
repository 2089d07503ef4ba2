// A failure that is answered as a success, by the body, by the branch, or by saying nothing:
//
//	if err != nil {
//		log.Print(err)
//		return // net/http answers 200 here
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var okErrorBody = &Rule{
	ID:      "ok-error-body",
	Set:     Default,
	Summary: "a failure is answered with a 2xx status",
	Section: "RFC 9110 §15.3",
	Doc: Doc{
		Mistake: "A failure is answered with 2xx: an error branch that sends 200, an error branch that only logs and returns " +
			"(net/http then sends 200 itself), or a body that reports a failure (`error`, `errors`, `success: false`, " +
			"`status: \"error\"`, a failure `code`, an error struct) under a 2xx status.",
		Why: "2xx says that the request was received, understood and accepted. Clients decide by the status: `fetch` sets " +
			"`response.ok`, axios resolves, retries and alerts stay away, and a cache may keep the failure as the answer.",
		Bad: `user, err := users.Find(r.Context(), r.PathValue("id"))
if err != nil {
	json.NewEncoder(w).Encode(map[string]string{"error": err.Error()})
	return
}`,
		Good: `user, err := users.Find(r.Context(), r.PathValue("id"))
if err != nil {
	w.WriteHeader(http.StatusInternalServerError)
	json.NewEncoder(w).Encode(map[string]string{"error": "user could not be loaded"})
	return
}`,
		Silent: "JSON-RPC, GraphQL, SOAP, gRPC-web and token introspection, which put failures into a 200 by definition; 207 and " +
			"results per item of a batch; a page that shows its form again; a webhook acknowledged on purpose; real fallback data, " +
			"an empty list for absence, an idempotent deletion; reports of state, such as health; errors after the body has begun " +
			"or after a helper has answered, when no status can be sent any more; errors of side effects, after which the handler goes on.",
	},
	Check: checkOKErrorBody,
}

func checkOKErrorBody(site *response.Site) *Verdict {
	switch {
	case site.Remote != "", site.Status/100 != 2, site.Status == 207, site.Escapes:
		return nil
	case !isFailure(site), isAnswer(site), isMeant(site), enveloped(site):
		return nil
	}
	return errorStatus(site).answer(site, because(site.Causes))
}
