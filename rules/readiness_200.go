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
		Mistake: "On a route for readiness, the branch in which the check fails answers 2xx, or the body says that the service is not ready " +
			"and the status says that it is.",
		Why: "Kubernetes takes every status from 200 to 399 for ready, and a load balancer looks at the status alone: after 200 it sends " +
			"requests to a service that cannot serve them. After 503 it waits, or asks another one.",
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
		Silent: "Routes for health and liveness, which report a state: a restart does not mend a database that is down. Parts that the service " +
			"can do without, where a comment or the answer says so (`degraded`, `best-effort`, `on purpose`). Things that are ready, such as " +
			"an order: a path with a parameter, a method that changes something. 500, which keeps requests away as well.",
	},
	Check: checkReadiness200,
}

func checkReadiness200(site *response.Site) *Verdict {
	switch {
	case site.Remote != "", site.Status/100 != 2, site.Escapes, !asksReadiness(site), !isUnready(site):
		return nil
	case isMeant(site), fallback.MatchString(beside(site) + " " + site.Said()):
		return nil
	}
	return use(503).answer(site, because(site.Causes))
}
