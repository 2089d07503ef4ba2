package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// success is a 200 with the body, for the causes, in the branch of an error or not.
func success(body response.Body, all []response.Cause) response.Site {
	return response.Site{Status: 200, Body: body, Causes: all, Certain: true, Constant: true}
}

func inBranch(site response.Site) response.Site {
	site.Failed = true
	return site
}

func saying(site response.Site, words string) response.Site {
	site.Words = words
	return site
}

func by(site response.Site, handler string) response.Site {
	site.Handler = handler
	return site
}

func with(site response.Site, status int) response.Site {
	site.Status = status
	return site
}

func at(site response.Site, routes []response.Route) response.Site {
	site.Routes = routes
	return site
}

const (
	noBody, maybe, some200 = response.NoBody, response.MaybeBody, response.SomeBody
	fails, data, page      = response.FailureBody, response.SuccessBody, response.PageBody
)

func TestOKErrorBody(t *testing.T) {
	failure := causes(response.Call, response.Failure)
	implicit := inBranch(success(noBody, failure))
	implicit.Implicit, implicit.Constant = true, false
	const (
		find  = "a failure (the error of UserStore.Find)"
		fault = "; use 500 Internal Server Error (RFC 9110 §15.6.1)"
		other = "; use an error status, 4xx or 5xx (RFC 9110 §15.5, §15.6)"
	)
	check(t, okErrorBody, []row{
		{"failure", inBranch(success(fails, failure)), find + " is answered 200 OK" + fault},
		{"implicit", implicit, find + " is answered with an implicit 200 OK" + fault},
		{"no cause", inBranch(success(fails, nil)), "a failure is answered 200 OK" + fault},
		{"only the body says so", success(fails, nil), "a failure is answered 200 OK" + other},
		{"some text", inBranch(success(some200, failure)), find + " is answered 200 OK" + fault},
		{"accepted", inBranch(with(success(noBody, failure), 202)), find + " is answered 202 Accepted" + fault},
		{"no content", inBranch(with(success(noBody, failure), 204)), find + " is answered 204 No Content" + fault},
		{"malformed", inBranch(success(fails, causes(response.Call, response.Malformed))),
			"malformed input (the error of json.Decoder.Decode) is answered 200 OK; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"absence", success(fails, causes(response.Condition, response.NotFound)), "absence (sql.ErrNoRows) is answered 200 OK; use 404 Not Found (RFC 9110 §15.5.5)"},
		{"absence without a word", inBranch(success(noBody, causes(response.Comparison, response.NotFound))),
			"absence (sql.ErrNoRows) is answered 200 OK; use 404 Not Found (RFC 9110 §15.5.5)"},
		{"bad credentials", success(fails, causes(response.Condition, response.Unauthenticated)),
			"missing or bad credentials (the empty Authorization) is answered 200 OK; use 401 Unauthorized (RFC 9110 §15.5.2)"},
		{"method", success(fails, causes(response.Condition, response.WrongMethod)),
			"a wrong method (the test of r.Method) is answered 200 OK; use 405 Method Not Allowed (RFC 9110 §15.5.6)"},
		{"timeout", success(noBody, causes(response.Condition, response.Timeout)), "a timeout (time.After) is answered 200 OK; use 504 Gateway Timeout (RFC 9110 §15.6.5)"},
		{"mixed", inBranch(success(fails, causes(response.Call, response.NotFound, response.ServerFault))),
			"absence (sql.ErrNoRows, and 1 more) is answered 200 OK" + other},
		{"both faults of input", inBranch(success(fails, causes(response.Call, response.Malformed, response.Invalid))),
			"malformed input (the error of json.Decoder.Decode, and 1 more) is answered 200 OK; use 400 Bad Request or 422 Unprocessable Content (RFC 9110 §15.5.1, §15.5.21)"},
		{"sends webhooks", saying(inBranch(success(fails, failure)), "notify calls the webhooks of a user"), find + " is answered 200 OK" + fault},
		{"hides that it failed", saying(implicit, "Value answers JSON, or hides that it failed."), find + " is answered with an implicit 200 OK" + fault},
		{"envelope", saying(inBranch(success(fails, failure)), "Package envelope wraps every answer, and sends all of them with 200."), find + " is answered 200 OK" + fault},
	})
}

func TestOKErrorBodySilent(t *testing.T) {
	failure := causes(response.Call, response.Failure)
	absent := causes(response.Comparison, response.NotFound)
	said := inBranch(success(fails, failure))
	remote, unseen := said, said
	remote.Remote, unseen.Escapes = "api.Show in api.go", true
	check(t, okErrorBody, []row{
		{"500", with(said, 500), ""},
		{"multi-status", with(said, 207), ""},
		{"fallback data", inBranch(success(data, failure)), ""},
		{"stale text", saying(inBranch(success(some200, failure)), "fall back to the defaults"), ""},
		{"perhaps a body", inBranch(success(maybe, failure)), ""},
		{"form shown again", inBranch(success(page, causes(response.Call, response.Malformed))), ""},
		{"empty list", inBranch(success(data, absent)), ""},
		{"deleted before", inBranch(with(success(noBody, absent), 204)), ""},
		{"DELETE", at(inBranch(success(noBody, absent)), route("DELETE", "/drafts/{id}")), ""},
		{"gone client", inBranch(success(noBody, causes(response.Comparison, response.ClientGone))), ""},
		{"method without a case", success(noBody, causes(response.Condition, response.WrongMethod)), ""},
		{"empty value", success(noBody, causes(response.Condition, response.Invalid)), ""},
		{"health", by(said, "health"), ""},
		{"health route", at(said, route("GET", "/healthz")), ""},
		{"question", by(inBranch(success(fails, causes(response.Call, response.Invalid))), "checkAddress"), ""},
		{"webhook", by(inBranch(success(noBody, failure)), "paymentWebhook"), ""},
		{"acknowledged", saying(inBranch(success(noBody, failure)), "acknowledge anyway: the job mends it"), ""},
		{"must get 200", saying(inBranch(success(noBody, failure)), "The provider repeats an event until it gets a 200."), ""},
		{"no failure", saying(inBranch(success(some200, failure)), "A first visit is no failure."), ""},
		{"enumeration", saying(inBranch(with(success(noBody, failure), 202)), "do not reveal whether the account exists"), ""},
		{"JSON-RPC", saying(said, "rpc answers JSON-RPC 2.0"), ""},
		{"package of a protocol", saying(said, "Package protocol speaks JSON-RPC, GraphQL, SOAP. And more."), ""},
		{"batch", by(success(fails, nil), "deleteAll"), ""},
		{"unseen code", unseen, ""},
		{"success", success(data, nil), ""},
		{"judged where it stands", remote, ""},
	})
}
