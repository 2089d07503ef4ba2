// What ok-error-body takes for a failure, and what it does not.

package rules

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

// isFailure tells whether something has failed and the answer does not make up for it: it says so, or stands in the branch of an error, or
// ends without a word for a cause that leaves no other reading.
func isFailure(site *response.Site) bool {
	switch site.Body {
	case response.FailureBody:
		return true
	case response.NoBody:
		return site.Failed || all(site.Causes, failing(site.Causes)...)
	case response.SomeBody:
		return site.Failed && !fallback.MatchString(beside(site))
	}
	return false // fallback data, a page that shows its form again, or nobody knows
}

// failing are the kinds of causes after which an empty answer is no success. That a value is missing, or a thing already there, may be one,
// unless a call has said that it is an error; a method that has no case is another rule's.
func failing(causes []response.Cause) []response.CauseKind {
	kinds := []response.CauseKind{
		response.Timeout, response.Upstream, response.Unavailable, response.ServerFault, response.Failure,
		response.RateLimited, response.Forbidden, response.Unauthenticated,
	}
	if !slices.ContainsFunc(causes, func(c response.Cause) bool { return c.Strength < response.Call }) {
		kinds = append(kinds, response.Malformed, response.Invalid, response.Conflict, response.TooLarge, response.Unsupported)
	}
	return kinds
}

var (
	deletion = names(`delete`, `remove`, `destroy`, `purge`, `clear`, `drop`, `forget`, `revoke`, `log ?out`, `sign ?out`, `unsubscribe`)
	question = names(`check(?:s|er)?`, `exists?`, `is`, `has`, `can`, `valid(?:ate|ation|ator)?`, `verify`, `available`, `availability`)
	many     = names(`batch`, `bulk`, `all`, `many`, `import`)
)

// isAnswer tells whether the failure is what was asked for: the state of something, a question answered no, the outcomes of a batch.
func isAnswer(site *response.Site) bool {
	handler := spoken(site.Handler)
	switch {
	case some(site.Causes, response.ClientGone): // nobody reads it
		return true
	case reportsState(site):
		return true
	case site.Status != 200 && all(site.Causes, response.Failure) && compared(site.Causes): // an error of which the author knows that it is none
		return true
	case site.Status == 201 && site.Body != response.FailureBody && all(site.Causes, response.NotFound): // it was absent, and so it was made
		return true
	case all(site.Causes, response.NotFound) && !coded(site) && (site.Status == 204 || isDeletion(site)): // it is gone, as was wished
		return true
	case site.Body == response.FailureBody && question.MatchString(handler) && !told(site.Causes):
		return all(site.Causes, response.Malformed, response.Invalid, response.NotFound)
	}
	return site.Body == response.FailureBody && !site.Failed && len(site.Causes) == 0 && many.MatchString(handler)
}

// coded tells whether the body has a code that says that it failed.
func coded(site *response.Site) bool {
	return site.Body == response.FailureBody && site.Message == "" && !slices.ContainsFunc(site.Causes, func(c response.Cause) bool { return c.Strength != response.Text })
}

func isDeletion(site *response.Site) bool {
	return onlyMethods(site, "DELETE") || deletion.MatchString(spoken(site.Handler))
}

// isMeant tells whether a comment gives a reason for the success: the sender must not repeat a message, nobody shall learn what exists.
func isMeant(site *response.Site) bool {
	said := beside(site)
	return acknowledged.MatchString(said) || onPurpose.MatchString(said) || noFailure.MatchString(said) || hidingComments.MatchString(said)
}

// errorStatus is what to answer instead. Where the causes are not all known, or have no status in common, it is for the author to tell them apart.
func errorStatus(site *response.Site) remedy {
	switch statuses := rights(site.Causes); {
	case all(site.Causes, response.Failure) && told(site.Causes):
		return anyError
	case len(site.Causes) == 0 && site.Failed, all(site.Causes, response.Failure):
		return use(500)
	case site.Certain && sameClass(statuses):
		return use(statuses...)
	}
	return anyError
}
