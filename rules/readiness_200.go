// A service that is not ready says that it is:
//
//	func readyz(w http.ResponseWriter, r *http.Request) {
//		if err := db.Ping(); err != nil {
//			fmt.Fprintln(w, "not ready") // 200; 503
//			return
//		}
//	}

package rules

import "github.com/statuslint/statuslint/internal/response"

var readiness200 = &Rule{
	ID:      "readiness-200",
	Set:     Default,
	Summary: "a readiness check that fails is answered 200",
	Section: "RFC 9110 §15.6.4",
	Doc: Doc{
		Mistake: "On a route for readiness, the branch in which the check fails answers 2xx.",
		Why: "A load balancer or an orchestrator looks at the status alone. After 200 it sends requests to a service that cannot " +
			"serve them.",
		Bad: `mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
	if err := db.PingContext(r.Context()); err != nil {
		fmt.Fprintln(w, "not ready")
		return
	}
	fmt.Fprintln(w, "ready")
})`,
		Good: `mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
	if err := db.PingContext(r.Context()); err != nil {
		http.Error(w, "not ready", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintln(w, "ready")
})`,
		Silent: "Routes for health and liveness, which report a state: a restart does not mend a database that is down.",
	},
	Check: checkReadiness200,
}

var readiness = names(`ready`, `readyz`, `readiness`)

func checkReadiness200(site *response.Site) *Verdict {
	if site.Remote != "" || site.Status/100 != 2 || !site.Failed || !readiness.MatchString(spoken(site.Handler)) && !anyPath(site, readiness) {
		return nil
	}
	return use(503).answer(site, because(site.Causes))
}
