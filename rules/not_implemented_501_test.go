package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestNotImplemented501(t *testing.T) {
	lacking := func(status int, evidence string) response.Site {
		site := decided(status, response.Comparison, response.NotImplemented)
		site.Causes[0].Evidence = evidence
		return site
	}
	change := func(site response.Site, edit func(*response.Site)) response.Site {
		edit(&site)
		return site
	}
	const own, library, code, text = "a comparison with store.ErrNotImplemented", "a comparison with errors.ErrUnsupported",
		"status.Code(err) == codes.Unimplemented", `the text "not implemented"`
	stub := func(status int) response.Site {
		return change(lacking(status, text), func(s *response.Site) { s.Causes[0].Strength = response.Text })
	}
	with := func(kind response.CauseKind) response.Site {
		return change(lacking(500, own), func(s *response.Site) { s.Causes = append(s.Causes, causes(response.Comparison, kind)...) })
	}
	saying := func(site response.Site, words string) response.Site {
		return change(site, func(s *response.Site) { s.Words = words })
	}
	want := func(evidence, status string) string {
		return "a missing implementation (" + evidence + ") is answered " + status + "; use 501 Not Implemented (RFC 9110 §15.6.2)"
	}
	check(t, notImplemented501, []row{
		{"400", lacking(400, own), want(own, "400 Bad Request")},
		{"403", lacking(403, own), want(own, "403 Forbidden")},
		{"409", lacking(409, code), want(code, "409 Conflict")},
		{"422", lacking(422, code), want(code, "422 Unprocessable Content")},
		{"500", lacking(500, library), want(library, "500 Internal Server Error")},
		{"503", lacking(503, library), want(library, "503 Service Unavailable")},
		{"504", lacking(504, code), want(code, "504 Gateway Timeout")},
		{"harmless comment", saying(lacking(500, own), "Locks are for later."), want(own, "500 Internal Server Error")},
		{"a stub", stub(500), want(text, "500 Internal Server Error")},
		{"a stub, unavailable", stub(503), want(text, "503 Service Unavailable")},
		{"501", lacking(501, own), ""},
		{"404", lacking(404, own), ""},
		{"405", lacking(405, own), ""},
		{"406", lacking(406, library), ""},
		{"415", lacking(415, library), ""},
		{"502", lacking(502, code), ""},
		{"505", lacking(505, library), ""},
		{"200", lacking(200, own), ""},
		{"what is asked for is not supported", lacking(400, library), ""},
		{"what is asked for is not supported, in other words", lacking(422, "a comparison with store.ErrNotSupported"), ""},
		{"a stub, and the client is blamed", stub(400), ""},
		{"a stub, rightly", stub(501), ""},
		{"a stub on purpose", saying(stub(500), "500 on purpose: the proxy knows no 501"), ""},
		{"a stub of a protocol", saying(stub(500), "put is of WebDAV"), ""},
		{"a text among other causes", change(stub(500), func(s *response.Site) { s.Causes = append(s.Causes, causes(response.Call, response.ServerFault)...) }), ""},
		{"shared with a fault", with(response.ServerFault), ""},
		{"shared with absence", with(response.NotFound), ""},
		{"other causes may exist", change(lacking(500, own), func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(lacking(500, own), func(s *response.Site) { s.Remote = "api.Put in api.go" }), ""},
		{"no cause", change(lacking(500, own), func(s *response.Site) { s.Causes = nil }), ""},
		{"on purpose", saying(lacking(500, own), "Old clients know only 500: this is on purpose."), ""},
	})
}
