package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// unready is the answer of a readiness check that has failed.
func unready(status int) response.Site {
	return response.Site{Status: status, Body: response.SomeBody, Certain: true, Constant: true, Failed: true, Handler: "readyz",
		Causes: causes(response.Call, response.Failure)}
}

func TestReadiness200(t *testing.T) {
	const (
		because = "a failure (the error of UserStore.Find) is answered "
		remedy  = "; use 503 Service Unavailable (RFC 9110 §15.6.4)"
	)
	plain, implicit, body, text, ready := unready(200), unready(200), unready(200), unready(200), unready(200)
	implicit.Implicit, implicit.Body = true, response.NoBody
	body.Failed, body.Causes, body.Body = false, nil, response.FailureBody
	text.Failed, text.Causes, text.Message = false, nil, "Not ready, still starting"
	ready.Failed, ready.Causes, ready.Message = false, nil, "ready"
	remote, escapes, degraded := plain, plain, plain
	remote.Remote, escapes.Escapes, degraded.Message = "api.Ready in api.go", true, "ready, degraded"
	check(t, readiness200, []row{
		{"200", plain, because + "200 OK" + remedy},
		{"202", unready(202), because + "202 Accepted" + remedy},
		{"204", unready(204), because + "204 No Content" + remedy},
		{"implicit", implicit, because + "with an implicit 200 OK" + remedy},
		{"body", body, "a failure is answered 200 OK" + remedy},
		{"text", text, "a failure is answered 200 OK" + remedy},
		{"readiness", by(plain, "ReadinessProbe"), because + "200 OK" + remedy},
		{"ready", by(plain, "handleReady"), because + "200 OK" + remedy},
		{"path", at(by(plain, "probe"), route("GET", "/-/ready")), because + "200 OK" + remedy},
		{"path for every method", at(by(plain, ""), route("", "/health/readiness")), because + "200 OK" + remedy},
		{"500", unready(500), ""},
		{"503", unready(503), ""},
		{"elsewhere", unready(302), ""},
		{"ready indeed", ready, ""},
		{"health", by(plain, "healthz"), ""},
		{"liveness", at(by(plain, "probe"), route("GET", "/livez")), ""},
		{"mark", by(plain, "markReady"), ""},
		{"orders that are ready", by(plain, "listReadyOrders"), ""},
		{"begins alike", by(plain, "readyMadeMeals"), ""},
		{"already", by(plain, "alreadyPaid"), ""},
		{"one order", at(plain, route("GET", "/orders/{id}/ready")), ""},
		{"a change", at(plain, route("POST", "/kitchen/ready")), ""},
		{"degraded", degraded, ""},
		{"best-effort", saying(plain, "The cache is best-effort."), ""},
		{"on purpose", saying(plain, "200 on purpose: the queue is down at night"), ""},
		{"must get 200", saying(plain, "The balancer always wants 200."), ""},
		{"unseen code", escapes, ""},
		{"judged where it stands", remote, ""},
	})
}
