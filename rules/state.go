// Handlers whose answer is the status itself, and routes that say with which method they are asked.

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/pattern"
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

var (
	readyPaths = names(`ready`, `ready ?z`, `readiness`, `readiness ?(?:probe|check)`, `ready ?(?:probe|check)`)
	readyNames = names(`ready ?z`, `readiness`, `^(?:(?:handle|handler|serve|get|http|api|check|is|on) )*ready(?: (?:handler|handle|func|http|get|check|probe|status|endpoint))*$`)
)

// asksReadiness tells whether the handler says if the service is ready; with a parameter in its path it speaks of one thing among many.
func asksReadiness(site *response.Site) bool {
	if len(site.Routes) > 0 && !onlyMethods(site, "", "GET", "HEAD") {
		return false
	}
	about := func(r response.Route) bool { return parameter.MatchString(r.Path) }
	return !slices.ContainsFunc(site.Routes, about) && (readyNames.MatchString(spoken(site.Handler)) || anyPath(site, readyPaths))
}

// isUnready tells whether the check has failed: in an error, or in the words of the answer.
func isUnready(site *response.Site) bool {
	return site.Failed || site.Body == response.FailureBody || notReady.MatchString(site.Said())
}

var notReady = pattern.New(`(?i)\b(?:not (?:yet )?ready|unready|unavailable|shutting down|draining|(?:still )?starting)\b`)

// isStub tells handlers that do nothing, by their name.
func isStub(site *response.Site) bool { return stubNames.MatchString(spoken(site.Handler)) }

// onlyMethods tells whether there are routes, and all are for the methods; "" is a route for every method.
func onlyMethods(site *response.Site, methods ...string) bool {
	other := func(r response.Route) bool { return !slices.Contains(methods, r.Method) }
	return len(site.Routes) > 0 && !slices.ContainsFunc(site.Routes, other)
}
