package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestTimeout504(t *testing.T) {
	late := func(status int, strength response.Strength, evidence string) response.Site {
		site := decided(status, strength, response.Timeout)
		site.Causes[0].Evidence = evidence
		return site
	}
	const deadline, wait = "a comparison with context.DeadlineExceeded", "the end of time.After(time.Second)"
	passed := func(status int) response.Site { return late(status, response.Comparison, deadline) }
	want := func(evidence, status string) string {
		return "a timeout (" + evidence + ") is answered " + status + "; use 504 Gateway Timeout (RFC 9110 §15.6.5)"
	}
	reading := func(status int) response.Site {
		site := passed(status)
		site.Causes[0].Reading = response.Read
		return site
	}
	slow := func(status string) string {
		return "a timeout (" + deadline + ") is answered " + status + "; use 408 Request Timeout (RFC 9110 §15.5.9)"
	}
	gone := func(status int) response.Site {
		site := passed(status)
		site.Causes = append(site.Causes, causes(response.Comparison, response.ClientGone)...)
		return site
	}
	mixed := decided(500, response.Comparison, response.Timeout, response.Upstream)
	uncertain, remote, meant, dav := passed(500), passed(500), passed(500), passed(500)
	uncertain.Certain, remote.Remote, meant.Words, dav.Words = false, "api.Show in api.go", "500 on purpose", "the WebDAV methods"
	check(t, timeout504, []row{
		{"500", passed(500), want(deadline, "500 Internal Server Error")},
		{"502", passed(502), want(deadline, "502 Bad Gateway")},
		{"400", passed(400), want(deadline, "400 Bad Request")},
		{"404", passed(404), want(deadline, "404 Not Found")},
		{"wait", late(500, response.Comparison, wait), want(wait, "500 Internal Server Error")},
		{"named", late(500, response.Name, "store.ErrTimeout"), want("store.ErrTimeout", "500 Internal Server Error")},
		{"or gone", gone(500), want(deadline, "500 Internal Server Error")},
		{"reading, 500", reading(500), slow("500 Internal Server Error")},
		{"reading, 504", reading(504), slow("504 Gateway Timeout")},
		{"504", passed(504), ""},
		{"503", passed(503), ""},
		{"408", passed(408), ""},
		{"499", passed(499), ""},
		{"204", passed(204), ""},
		{"reading, 408", reading(408), ""},
		{"poll", late(404, response.Comparison, wait), ""},
		{"gone, 400", gone(400), ""},
		{"only gone", decided(500, response.Comparison, response.ClientGone), ""},
		{"named, 403", late(403, response.Name, "store.ErrTimeout"), ""},
		{"session", late(500, response.Name, "store.ErrSessionTimeout"), ""},
		{"too late", late(500, response.Name, "store.ErrDeadlinePassed"), ""},
		{"and a failure of another service", mixed, ""},
		{"only a text", late(500, response.Text, `the error "timed out"`), ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", meant, ""},
		{"WebDAV", dav, ""},
	})
}
