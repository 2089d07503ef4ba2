// A POST that has made something new is answered as if it had only read or changed something:
//
//	user, err := users.Create(r.Context(), in) // the handler of POST /users
//	// …
//	json.NewEncoder(w).Encode(user) // net/http answers 200 here; 201, and Location

package rules

import "github.com/statuslint/statuslint/internal/response"

var create200 = &Rule{
	ID:      "create-200",
	Set:     Default,
	Summary: "a POST that creates is answered 200",
	Section: "RFC 9110 §15.3.2",
	Doc: Doc{
		Mistake: "A POST creates a resource and is answered 200, explicitly or because the handler writes a body without a status. " +
			"Both must be visible: the POST (route, method test, `@Router … [post]` or the handler's name) and the creation (a call " +
			"such as `Create…`, `Insert…`, `Add…` or `Register…`, or an SQL `INSERT`).",
		Why: "201 tells the client that the resource now exists and did not before, and `Location` where it is (RFC 9110 §9.3.3). After a " +
			"200 the client cannot tell \"created\" from \"was there already\" or \"changed\", and must guess the new URL from the body.",
		Bad: `mux.HandleFunc("POST /users", func(w http.ResponseWriter, r *http.Request) {
	user, err := users.Create(r.Context(), r.FormValue("email"))
	if err != nil {
		http.Error(w, "user could not be stored", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(user)
})`,
		Good: `mux.HandleFunc("POST /users", func(w http.ResponseWriter, r *http.Request) {
	user, err := users.Create(r.Context(), r.FormValue("email"))
	if err != nil {
		http.Error(w, "user could not be stored", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Location", "/users/"+user.ID)
	w.WriteHeader(http.StatusCreated)
	json.NewEncoder(w).Encode(user)
})`,
		Silent: "A POST whose result is not a new resource: login, token, search, query, validation, preview. One that makes no resource or " +
			"many of them: a part of an upload, a batch, an import. An upsert, which may only have changed what was there. Records made " +
			"in passing, such as audit entries and metrics. 202, where the creation goes on later, and a redirect to the result. " +
			"Protocols that prescribe their answers (WebDAV, tus, S3, OCI distribution, ACME, OAuth, JSON-RPC, GraphQL, Subsonic, " +
			"webhooks), where a comment or the package documentation names them.",
	},
	Check: checkCreate200,
}

func checkCreate200(site *response.Site) *Verdict {
	switch {
	case site.Status != 200, site.Redirect != nil, site.Escapes, site.Failed, len(site.Causes) > 0, site.Body == response.FailureBody:
		return nil
	case !isPost(site), makesNoResource(site), prescribed(site), acknowledged.MatchString(beside(site)):
		return nil
	}
	creation, found := resource(site)
	if !found {
		return nil
	}
	return useWith(" with Location", 201).answer(site, "a creation ("+placed(creation.Text, creation.Place)+")")
}
