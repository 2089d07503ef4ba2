package rules

import (
	"go/token"
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestIgnoredInput(t *testing.T) {
	page := response.Ignored{Text: "the error of strconv.Atoi", Pos: 7}
	year := response.Ignored{Text: "the error of time.Parse", Pos: 9}
	answered := func(status int, ignored ...response.Ignored) response.Site {
		return response.Site{Status: status, Body: response.SuccessBody, Certain: true, Ignored: ignored}
	}
	commented := func(words string) response.Site {
		said := page
		said.Words = words
		return answered(200, said)
	}
	want := func(evidence, status string) string {
		return "malformed input (" + evidence + ") is answered " + status + "; use 400 Bad Request (RFC 9110 §15.5.1)"
	}
	const one = "the error of strconv.Atoi, which is ignored"
	implicit, remote, escapes, meant, dav := answered(200, page), answered(200, page), answered(200, page), answered(200, page), answered(200, page)
	implicit.Implicit, remote.Remote, escapes.Escapes, meant.Words, dav.Words = true, "api.List in api.go", true, "on purpose", "the WebDAV methods"
	second := page
	second.Words = "By default it is the first page."
	check(t, ignoredInput, []row{
		{"200", answered(200, page), want(one, "200 OK")},
		{"201", answered(201, page), want(one, "201 Created")},
		{"204", answered(204, page), want(one, "204 No Content")},
		{"implicit", implicit, want(one, "with an implicit 200 OK")},
		{"two", answered(200, page, year), want(one+", and 1 more", "200 OK")},
		{"one of two has a default", answered(200, second, year), want("the error of time.Parse, which is ignored", "200 OK")},
		{"harmless comment", commented("The page that is asked for."), want(one, "200 OK")},
		{"nothing ignored", answered(200), ""},
		{"400", answered(400, page), ""},
		{"404", answered(404, page), ""},
		{"500", answered(500, page), ""},
		{"302", answered(302, page), ""},
		{"default", commented("By default it is the first page."), ""},
		{"zero", commented("zero is fine"), ""},
		{"optional", commented("page is optional"), ""},
		{"judged where it stands", remote, ""},
		{"out of sight", escapes, ""},
		{"on purpose", meant, ""},
		{"WebDAV", dav, ""},
	})
}

// It is to be mended where the error is ignored, and by a test that no fix can write.
func TestIgnoredInputPlace(t *testing.T) {
	site := response.Site{Status: 200, Constant: true, Ignored: []response.Ignored{{Text: "the error of strconv.Atoi", Pos: 7}}}
	if verdict := ignoredInput.Check(&site); verdict == nil || verdict.At != token.Pos(7) || verdict.Replace {
		t.Errorf("%+v", verdict)
	}
}
