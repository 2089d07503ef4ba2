// Another service fails, and this one says that it has failed itself:
//
//	resp, err := http.Get("https://rates.example/eur")
//	if err != nil {
//		http.Error(w, "no rates", http.StatusInternalServerError) // 502
//		return
//	}

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
	"github.com/statuslint/statuslint/internal/response"
)

var upstream502 = &Rule{
	ID:      "upstream-502",
	Set:     Strict,
	Summary: "a failure of another service is answered 500",
	Section: "RFC 9110 §15.6.3",
	Doc: Doc{
		Mistake: "A service that the handler asks does not answer, answers with no success or with something that does not parse, and the " +
			"answer is 500.",
		Why: "500 says that the fault is here: the people on call look for it in the wrong logs. 502 says that it is behind, so that dashboards " +
			"and clients can tell an outage of a partner from a mistake of this service.",
		Bad: `resp, err := http.Get("https://rates.example/eur")
if err != nil {
	http.Error(w, "no rates", http.StatusInternalServerError)
	return
}`,
		Good: `resp, err := http.Get("https://rates.example/eur")
if err != nil {
	http.Error(w, "no rates", http.StatusBadGateway)
	return
}`,
		Silent: "503 and 504. The service's own database, also where it speaks HTTP, as the names of what is called show. A connection that is " +
			"only dialed, and may lead anywhere. A branch that serves other failures as well; that a request cannot be made is none. Reports " +
			"of state, such as health.",
	},
	Check: checkUpstream502,
}

func checkUpstream502(site *response.Site) *Verdict {
	asked := slices.DeleteFunc(slices.Clone(site.Causes), func(c response.Cause) bool {
		return c.Formal && (c.Kind == response.Failure || c.Kind == response.ServerFault)
	})
	if site.Status != 500 || !isJudgeable(site) || reportsState(site) || asksReadiness(site) || !all(asked, response.Upstream) {
		return nil
	}
	own := func(c response.Cause) bool {
		return c.Store || c.Strength == response.Name || dialed.MatchString(c.Evidence) || c.Strength == response.Comparison
	}
	if slices.ContainsFunc(asked, own) {
		return nil
	}
	return use(502).answer(site, because(asked))
}

var dialed = pattern.New(`\bDial`)
