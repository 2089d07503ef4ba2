package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestCanceled500(t *testing.T) {
	const (
		gone    = "a gone client (context.Canceled) is answered "
		nothing = "; answer nothing, or 499 for the log (RFC 9110 §15.6)"
	)
	left := func(status int) response.Site {
		return failed(status, []response.Cause{{Kind: response.ClientGone, Strength: response.Comparison, Evidence: "context.Canceled"}})
	}
	change := func(status int, edit func(*response.Site)) response.Site {
		site := left(status)
		edit(&site)
		return site
	}
	with := func(kind response.CauseKind) response.Site {
		return change(500, func(s *response.Site) { s.Causes = append(s.Causes, causes(response.Comparison, kind)...) })
	}
	saying := func(message string) response.Site {
		return change(503, func(s *response.Site) { s.Message = message })
	}
	commented := func(words string) response.Site {
		return change(503, func(s *response.Site) { s.Words = words })
	}
	twice := change(500, func(s *response.Site) {
		s.Causes = append(s.Causes, response.Cause{Kind: response.ClientGone, Strength: response.Condition, Evidence: "the end of the request's context"})
	})
	check(t, canceled500, []row{
		{"500", left(500), gone + "500 Internal Server Error" + nothing},
		{"501", left(501), gone + "501 Not Implemented" + nothing},
		{"502", left(502), gone + "502 Bad Gateway" + nothing},
		{"503", left(503), gone + "503 Service Unavailable" + nothing},
		{"504", left(504), gone + "504 Gateway Timeout" + nothing},
		{"two ways to see it", twice, "a gone client (context.Canceled, and 1 more) is answered 500 Internal Server Error" + nothing},
		{"a text about the search", saying("the search failed"), gone + "503 Service Unavailable" + nothing},
		{"a comment that knows it", commented("the client has gone"), gone + "503 Service Unavailable" + nothing},
		{"499", left(499), ""},
		{"400", left(400), ""},
		{"408", left(408), ""},
		{"200", left(200), ""},
		{"204", left(204), ""},
		{"a timeout as well", with(response.Timeout), ""},
		{"a fault as well", with(response.ServerFault), ""},
		{"any failure", with(response.Failure), ""},
		{"only a timeout", failed(504, causes(response.Comparison, response.Timeout)), ""},
		{"the service ends", saying("the server is shutting down"), ""},
		{"the service ends, in a comment", commented("s.ctx ends at shutdown"), ""},
		{"a text of the author's", failed(500, []response.Cause{{Kind: response.ClientGone, Strength: response.Text}}), ""},
		{"other causes may exist", change(500, func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(500, func(s *response.Site) { s.Remote = "api.Search in api.go" }), ""},
		{"on purpose", change(500, func(s *response.Site) { s.Words = "500 on purpose: the proxy before us repeats only those" }), ""},
		{"an envelope's", change(500, func(s *response.Site) { s.Handler = "serveJSONRPC" }), ""},
		{"no cause", change(500, func(s *response.Site) { s.Causes = nil }), ""},
	})
}
