// A success that has nothing to say is answered with a status that announces content:
//
//	if err := tags.Delete(r.Context(), r.PathValue("id")); err != nil {
//		http.Error(w, "tag could not be deleted", http.StatusInternalServerError)
//		return
//	}
//	w.WriteHeader(http.StatusOK) // 204; so is the end of the function without it

package rules

import (
	"slices"
	"strings"

	"github.com/statuslint/statuslint/internal/response"
)

var empty200 = &Rule{
	ID:      "empty-200",
	Set:     Default,
	Summary: "a success without a body is answered 200",
	Section: "RFC 9110 §15.3.5",
	Doc: Doc{
		Mistake: "A success is answered 200 and no body follows: `WriteHeader(http.StatusOK)` and nothing more, or a handler that ends " +
			"without writing, for which net/http sends 200 itself.",
		Why: "A 200 is expected to carry content; 204 says that there is none on purpose (RFC 9110 §15.3.1, §15.3.5). After an empty 200 " +
			"the client cannot tell \"done\" from a body that was lost or a branch that was forgotten, and `response.json()` throws on it.",
		Bad: `mux.HandleFunc("DELETE /tags/{id}", func(w http.ResponseWriter, r *http.Request) {
	if err := tags.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "tag could not be deleted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusOK)
})`,
		Good: `mux.HandleFunc("DELETE /tags/{id}", func(w http.ResponseWriter, r *http.Request) {
	if err := tags.Delete(r.Context(), r.PathValue("id")); err != nil {
		http.Error(w, "tag could not be deleted", http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
})`,
		Silent: "Answers whose status is all that is asked for: HEAD (also where only a Content-Length shows it), OPTIONS, health and readiness, which probes and load balancers expect " +
			"to be 200. Handlers that may write where the code does not show it: middleware that calls the next handler, a writer that " +
			"is stored or handed to unknown code, streams, server-sent events, hijacked connections, WebSocket. A failure answered " +
			"with an empty 200 (`ok-error-body`). Stubs without a statement. Protocols that prescribe their answers, where a comment " +
			"or the package documentation names them.",
	},
	Check: checkEmpty200,
}

func checkEmpty200(site *response.Site) *Verdict {
	switch {
	case site.Remote != "", site.Status != 200, site.Redirect != nil:
		return nil
	case site.Body != response.NoBody, site.Escapes, site.Forwards, site.Failed, len(site.Causes) > 0:
		return nil
	case onlyMethods(site, "HEAD", "OPTIONS"), statesLength(site), reportsState(site), isStub(site):
		return nil
	case prescribed(site), acknowledged.MatchString(beside(site)), onPurpose.MatchString(beside(site)):
		return nil
	}
	return use(204).answer(site, "a success without a body")
}

// statesLength tells answers to HEAD by the length of the body that a GET would be sent (RFC 9110 §8.6).
func statesLength(site *response.Site) bool {
	return slices.ContainsFunc(site.Header, func(h response.Header) bool {
		return h.Name == "Content-Length" && strings.Trim(h.Value.Text, `"`) != "0"
	})
}
