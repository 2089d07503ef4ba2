package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestUpstream502(t *testing.T) {
	failed := func(status int, evidence string) response.Site {
		site := decided(status, response.Call, response.Upstream)
		site.Causes[0].Evidence = evidence
		return site
	}
	const get, invoke = "the error of http.Get", "the error of grpc.ClientConn.Invoke"
	want := func(evidence string) string {
		return "an upstream failure (" + evidence + ") is answered 500 Internal Server Error; use 502 Bad Gateway (RFC 9110 §15.6.3)"
	}
	with := func(kind response.CauseKind, formal response.Cause) response.Site {
		site := failed(500, get)
		formal.Kind, formal.Strength = kind, response.Call
		site.Causes = append(site.Causes, formal)
		return site
	}
	status, proxied := failed(500, "resp.StatusCode != 200"), failed(500, "the error of the proxied request")
	status.Causes[0].Strength, proxied.Causes[0].Strength = response.Condition, response.Condition
	own, named, compared, uncertain, remote := failed(500, get), failed(500, get), failed(500, get), failed(500, get), failed(500, get)
	own.Causes[0].Store, named.Causes[0].Strength, compared.Causes[0].Strength = true, response.Name, response.Comparison
	uncertain.Certain, remote.Remote = false, "api.Show in api.go"
	meant, dav, health, ready := failed(500, get), failed(500, get), failed(500, get), failed(500, get)
	meant.Words, dav.Words, health.Handler, ready.Routes = "500 on purpose", "the WebDAV methods", "healthz", route("GET", "/readyz")
	check(t, upstream502, []row{
		{"get", failed(500, get), want(get)},
		{"gRPC", failed(500, invoke), want(invoke)},
		{"status", status, want("resp.StatusCode != 200")},
		{"proxy", proxied, want("the error of the proxied request")},
		{"and making the request", with(response.Failure, response.Cause{Evidence: "the error of http.NewRequest", Formal: true}), want(get)},
		{"and making its body", with(response.ServerFault, response.Cause{Evidence: "the error of json.Marshal", Formal: true}), want(get)},
		{"and another service", with(response.Upstream, response.Cause{Evidence: invoke}), want(get[:len(get)] + ", and 1 more")},
		{"502", failed(502, get), ""},
		{"503", failed(503, get), ""},
		{"504", failed(504, get), ""},
		{"404", failed(404, get), ""},
		{"200", failed(200, get), ""},
		{"an address that the client has sent", with(response.Malformed, response.Cause{Evidence: "the error of http.NewRequest", Formal: true}), ""},
		{"and a file", with(response.ServerFault, response.Cause{Evidence: "the error of os.ReadFile"}), ""},
		{"and something", with(response.Failure, response.Cause{Evidence: "the error of api.Load"}), ""},
		{"the request alone", decided(500, response.Call, response.Failure), ""},
		{"the own database", own, ""},
		{"a database", decided(500, response.Call, response.ServerFault), ""},
		{"dialed", failed(500, "the error of net.Dial"), ""},
		{"only a name", named, ""},
		{"a type that databases have, too", compared, ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", meant, ""},
		{"WebDAV", dav, ""},
		{"health", health, ""},
		{"readiness", ready, ""},
	})
}
