// Handlers whose answer is the status itself, and routes that say with which method they are asked.

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var (
	statePaths = names(`health`, `health ?z`, `healthy`, `health ?checks?`, `ready`, `ready ?z`, `readiness`, `live`, `live ?z`, `liveness`, `alive`,
		`ping`, `heartbeat`, `probe`, `startup`, `started`, `up`, `status`, `status ?z`, `metrics`)
	stateNames = names(`health(?: ?z| ?checks?| probe| status)?(?: handler)?$`, `ready ?z`, `readiness`, `live ?z`, `liveness`, `heartbeat`, `probes?`,
		`^(?:handle |get |serve )?(?:ready|live|alive|ping|pong|status|state|metrics|up)(?: handler| check)?$`)
	stubNames = names(`no ?op`, `nop`, `stub`, `dummy`, `ignore`, `discard`, `fake`, `mock`)
)

// reportsState tells health, readiness and their like, which probes expect to be 200.
func reportsState(site *response.Site) bool {
	if stateNames.MatchString(spoken(site.Handler)) {
		return true
	}
	return onlyMethods(site, "", "GET", "HEAD") && anyPath(site, statePaths)
}

// isStub tells handlers that do nothing, by their name.
func isStub(site *response.Site) bool { return stubNames.MatchString(spoken(site.Handler)) }

// onlyMethods tells whether there are routes, and all are for the methods; "" is a route for every method.
func onlyMethods(site *response.Site, methods ...string) bool {
	other := func(r response.Route) bool { return !slices.Contains(methods, r.Method) }
	return len(site.Routes) > 0 && !slices.ContainsFunc(site.Routes, other)
}
