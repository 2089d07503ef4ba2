package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func empty(method, path string) response.Site {
	return at(success(response.NoBody, nil), route(method, path))
}

func TestEmpty200(t *testing.T) {
	const (
		use  = "; use 204 No Content (RFC 9110 §15.3.5)"
		want = "a success without a body is answered 200 OK" + use
	)
	implicit, unseen, failure, caused, remote := empty("DELETE", "/tags/{id}"), empty("GET", "/"), inBranch(empty("DELETE", "/tags/{id}")), empty("GET", "/"), empty("GET", "/")
	implicit.Implicit, unseen.Escapes, caused.Causes, remote.Remote = true, true, causes(response.Condition, response.WrongMethod), "api.Delete in api.go"
	check(t, empty200, []row{
		{"explicit", empty("DELETE", "/tags/{id}"), want},
		{"implicit", implicit, "a success without a body is answered with an implicit 200 OK" + use},
		{"no route", success(noBody, nil), want},
		{"any method", empty("", "/admin/flush"), want},
		{"status of a thing", empty("PUT", "/orders/{id}/status"), want},
		{"handler of a status", by(empty("PUT", "/orders/{id}"), "updateStatus"), want},
		{"health of somebody", by(empty("PUT", "/patients/{id}"), "updateHealthRecord"), want},
		{"hook in a comment", saying(empty("PUT", "/orders/{id}"), "runs the hooks, drops the token"), want},
		{"own end", saying(empty("DELETE", "/tags/{id}"), "The function just ends: net/http sends 200."), want},
		{"HEAD", empty("HEAD", "/items/{id}"), ""},
		{"OPTIONS", empty("OPTIONS", "/items"), ""},
		{"health route", empty("", "/healthz"), ""},
		{"ready route", empty("GET", "/readyz"), ""},
		{"live route", empty("GET", "/live"), ""},
		{"part of a route", empty("GET", "/-/healthy"), ""},
		{"two words", empty("GET", "/health-check"), ""},
		{"startup", empty("", "/startup"), ""},
		{"status route", empty("", "/status/check"), ""},
		{"health handler", by(success(noBody, nil), "probes.healthCheck"), ""},
		{"probe", by(success(noBody, nil), "LivenessProbe"), ""},
		{"stub", by(empty("POST", "/beacon"), "noop"), ""},
		{"webhook", saying(empty("POST", "/hooks/pay"), "payment receives the provider's webhook"), ""},
		{"package of webhooks", saying(empty("POST", "/settled"), "Package receiver takes the webhooks of payment providers. They repeat."), ""},
		{"protocol", saying(empty("PUT", "/{bucket}/{key}"), "putObject is PutObject of S3"), ""},
		{"on purpose", saying(empty("", "/"), "answers the preflight, on purpose with 200"), ""},
		{"body", at(success(data, nil), route("GET", "/")), ""},
		{"perhaps a body", success(maybe, nil), ""},
		{"unseen code", unseen, ""},
		{"failure", failure, ""},
		{"cause", caused, ""},
		{"202", with(empty("POST", "/"), 202), ""},
		{"judged where it stands", remote, ""},
	})
}
