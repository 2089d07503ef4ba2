package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestMethod405(t *testing.T) {
	const tested, asked = `r.Method != http.MethodPost`, "the result of fasthttp.RequestCtx.IsPost"
	refused := func(status int) response.Site {
		site := decided(status, response.Condition, response.WrongMethod)
		site.Causes[0].Evidence, site.Failed = tested, false
		return site
	}
	change := func(site response.Site, edit func(*response.Site)) response.Site {
		edit(&site)
		return site
	}
	silent := func(routes ...response.Route) response.Site {
		return change(refused(200), func(s *response.Site) { s.Implicit, s.Body, s.Routes = true, response.NoBody, routes })
	}
	with := func(strength response.Strength, kind response.CauseKind) response.Site {
		return change(refused(400), func(s *response.Site) { s.Causes = append(s.Causes, causes(strength, kind)...) })
	}
	saying := func(words string) response.Site {
		return change(refused(400), func(s *response.Site) { s.Words = words })
	}
	want := func(evidence, status string) string {
		return "a wrong method (" + evidence + ") is answered " + status + "; use 405 Method Not Allowed (RFC 9110 §15.5.6)"
	}
	const forgotten = "with an implicit 200 OK"
	any, get := response.Route{Path: "/notes"}, response.Route{Method: "GET", Path: "/notes"}
	check(t, method405, []row{
		{"400", refused(400), want(tested, "400 Bad Request")},
		{"401", refused(401), want(tested, "401 Unauthorized")},
		{"403", refused(403), want(tested, "403 Forbidden")},
		{"406", refused(406), want(tested, "406 Not Acceptable")},
		{"412", refused(412), want(tested, "412 Precondition Failed")},
		{"422", refused(422), want(tested, "422 Unprocessable Content")},
		{"500", refused(500), want(tested, "500 Internal Server Error")},
		{"503", refused(503), want(tested, "503 Service Unavailable")},
		{"by a call", change(refused(400), func(s *response.Site) { s.Causes[0].Evidence = asked }), want(asked, "400 Bad Request")},
		{"two methods", change(with(response.Condition, response.WrongMethod), func(s *response.Site) { s.Causes[1].Evidence = `r.Method != "PUT"` }),
			want(tested+", and 1 more", "400 Bad Request")},
		{"harmless comment", saying("Forms are posted."), want(tested, "400 Bad Request")},
		{"forgotten", silent(any), want(tested, forgotten)},
		{"forgotten on one of two routes", silent(get, any), want(tested, forgotten)},
		{"405", refused(405), ""},
		{"404", refused(404), ""},
		{"501", refused(501), ""},
		{"429", refused(429), ""},
		{"426", refused(426), ""},
		{"a redirect", refused(303), ""},
		{"200 that says nothing", change(silent(any), func(s *response.Site) { s.Implicit = false }), ""},
		{"200 that says something", change(silent(any), func(s *response.Site) { s.Body = response.SomeBody }), ""},
		{"forgotten, and never asked", silent(get), ""},
		{"forgotten, and nobody knows the route", silent(), ""},
		{"forgotten, and only the name tells the route", silent(response.Route{Weak: true}), ""},
		{"forgotten on purpose", change(silent(any), func(s *response.Site) { s.Words = "HEAD gets nothing by design" }), ""},
		{"shared with a missing field", with(response.Condition, response.Malformed), ""},
		{"shared with a missing permission", with(response.Name, response.Forbidden), ""},
		{"only a text", change(refused(400), func(s *response.Site) { s.Causes[0].Strength = response.Text }), ""},
		{"other causes may exist", change(refused(400), func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(refused(400), func(s *response.Site) { s.Remote = "api.Put in api.go" }), ""},
		{"no cause", change(refused(400), func(s *response.Site) { s.Causes = nil }), ""},
		{"on purpose", saying("Old clients take 400 only: this is on purpose."), ""},
		{"JSON-RPC", saying("rpc speaks JSON-RPC 2.0"), ""},
	})
}
