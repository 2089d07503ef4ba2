package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestUnavailable503(t *testing.T) {
	down := func(status int, strength response.Strength, evidence string) response.Site {
		site := decided(status, strength, response.Unavailable)
		site.Causes[0].Evidence = evidence
		return site
	}
	change := func(site response.Site, edit func(*response.Site)) response.Site {
		edit(&site)
		return site
	}
	const ping, open, flag = "the error of sql.DB.PingContext", "a comparison with gobreaker.ErrOpenState", "!s.ready.Load()"
	pinged := func(status int) response.Site { return down(status, response.Call, ping) }
	with := func(kind response.CauseKind) response.Site {
		return change(pinged(400), func(s *response.Site) { s.Causes = append(s.Causes, causes(response.Comparison, kind)...) })
	}
	saying := func(status int, words string) response.Site {
		return change(pinged(status), func(s *response.Site) { s.Words = words })
	}
	want := func(evidence, status string) string {
		return "an unavailable service (" + evidence + ") is answered " + status + "; use 503 Service Unavailable (RFC 9110 §15.6.4)"
	}
	both := change(down(403, response.Name, flag), func(s *response.Site) {
		s.Causes = append(s.Causes, response.Cause{Kind: response.Unavailable, Strength: response.Name, Evidence: "s.draining"})
	})
	already := change(down(409, response.Name, "s.draining"), func(s *response.Site) { s.Message = "it drains already" })
	check(t, unavailable503, []row{
		{"400", pinged(400), want(ping, "400 Bad Request")},
		{"401", down(401, response.Comparison, open), want(open, "401 Unauthorized")},
		{"403", down(403, response.Comparison, open), want(open, "403 Forbidden")},
		{"404", pinged(404), want(ping, "404 Not Found")},
		{"405", pinged(405), want(ping, "405 Method Not Allowed")},
		{"409", pinged(409), want(ping, "409 Conflict")},
		{"410", pinged(410), want(ping, "410 Gone")},
		{"422", pinged(422), want(ping, "422 Unprocessable Content")},
		{"501", pinged(501), want(ping, "501 Not Implemented")},
		{"a flag", down(404, response.Name, flag), want(flag, "404 Not Found")},
		{"two flags", both, want(flag+", and 1 more", "403 Forbidden")},
		{"harmless comment", saying(400, "Mondays are for the backup."), want(ping, "400 Bad Request")},
		{"503", pinged(503), ""},
		{"500", pinged(500), ""},
		{"502", pinged(502), ""},
		{"504", pinged(504), ""},
		{"402", pinged(402), ""},
		{"429", pinged(429), ""},
		{"success", pinged(200), ""},
		{"a redirect", pinged(307), ""},
		{"in this state already", already, ""},
		{"shared with absence", with(response.NotFound), ""},
		{"shared with a conflict", with(response.Conflict), ""},
		{"shared with a fault", with(response.ServerFault), ""},
		{"only a text", down(400, response.Text, `the text "not now"`), ""},
		{"other causes may exist", change(pinged(400), func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(pinged(400), func(s *response.Site) { s.Remote = "api.Put in api.go" }), ""},
		{"no cause", change(pinged(400), func(s *response.Site) { s.Causes = nil }), ""},
		{"on purpose", saying(404, "Load balancers ask for 404: this is on purpose."), ""},
		{"a protocol", saying(400, "put speaks the tus protocol"), ""},
	})
}
