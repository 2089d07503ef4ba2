package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestMissed413(t *testing.T) {
	read := func(status int, reading response.Reading, kinds ...response.CauseKind) response.Site {
		site := decided(status, response.Call, kinds...)
		site.Causes[0].Reading = reading
		return site
	}
	cut := func(status int) response.Site { return read(status, response.Cut, response.Malformed) }
	want := func(status string) string {
		return "too large content (in the error of json.Decoder.Decode, after http.MaxBytesReader) is answered " + status +
			"; use 413 Content Too Large for a *http.MaxBytesError (RFC 9110 §15.5.14)"
	}
	second := read(400, response.NotRead, response.Invalid, response.Malformed)
	second.Causes[1].Reading = response.Cut
	uncertain, remote, meant, tus, text, plain := cut(400), cut(400), cut(400), cut(400), cut(400), cut(400)
	uncertain.Certain, remote.Remote, meant.Words, tus.Words = false, "api.Put in api.go", "400 on purpose: old clients know no other.", "tus uploads"
	text.Causes = append(text.Causes, response.Cause{Kind: response.Failure, Strength: response.Text, Evidence: `the error "failed"`})
	plain.Words = "The limit is a megabyte."
	check(t, missed413, []row{
		{"400", cut(400), want("400 Bad Request")},
		{"403", cut(403), want("403 Forbidden")},
		{"409", cut(409), want("409 Conflict")},
		{"422", cut(422), want("422 Unprocessable Content")},
		{"500", cut(500), want("500 Internal Server Error")},
		{"503", cut(503), want("503 Service Unavailable")},
		{"one of two causes", second, want("400 Bad Request")},
		{"shared with a server fault", read(500, response.Cut, response.Malformed, response.ServerFault), want("500 Internal Server Error")},
		{"harmless comment", plain, want("400 Bad Request")},
		{"413", cut(413), ""},
		{"408", cut(408), ""},
		{"415", cut(415), ""},
		{"502", cut(502), ""},
		{"507", cut(507), ""},
		{"success", cut(200), ""},
		{"not cut", read(400, response.Read, response.Malformed), ""},
		{"not read", read(400, response.NotRead, response.Malformed), ""},
		{"too large, and asked", read(400, response.NotRead, response.TooLarge), ""},
		{"a text", text, ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", meant, ""},
		{"tus", tus, ""},
	})
}

func TestMissed413ReplacesNothing(t *testing.T) {
	site := decided(400, response.Call, response.Malformed)
	site.Causes[0].Reading = response.Cut
	if verdict := missed413.Check(&site); verdict == nil || verdict.Replace {
		t.Errorf("%+v", verdict)
	}
}
