package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestTooLarge413(t *testing.T) {
	large := func(status int, evidence string) response.Site {
		site := decided(status, response.Comparison, response.TooLarge)
		site.Causes[0].Evidence = evidence
		return site
	}
	want := func(evidence, status string) string {
		return "too large content (" + evidence + ") is answered " + status + "; use 413 Content Too Large (RFC 9110 §15.5.14)"
	}
	const limit, file = "http.MaxBytesReader", "a comparison with store.ErrFileTooLarge"
	mixed := decided(400, response.Comparison, response.TooLarge, response.Malformed)
	name := large(400, file)
	name.Causes = append(name.Causes, large(400, "store.ErrNameTooLong").Causes...)
	text, uncertain, remote, none := large(400, limit), large(400, limit), large(400, limit), large(400, limit)
	text.Causes[0].Strength, uncertain.Certain, remote.Remote, none.Causes = response.Text, false, "api.Put in api.go", nil
	meant, tus, dav, limited := large(400, limit), large(400, limit), large(403, limit), large(400, limit)
	meant.Words, tus.Words, dav.Handler = "Old clients know only 400: this is on purpose.", "upload speaks the tus protocol", "webdavPut"
	limited.Words = "upload takes a megabyte at most"
	check(t, tooLarge413, []row{
		{"400", large(400, limit), want(limit, "400 Bad Request")},
		{"403", large(403, limit), want(limit, "403 Forbidden")},
		{"409", large(409, file), want(file, "409 Conflict")},
		{"422", large(422, file), want(file, "422 Unprocessable Content")},
		{"500", large(500, "store.errTooLarge"), want("store.errTooLarge", "500 Internal Server Error")},
		{"503", large(503, "api.IsTooBig"), want("api.IsTooBig", "503 Service Unavailable")},
		{"body", large(400, "api.ErrBodyTooLong"), want("api.ErrBodyTooLong", "400 Bad Request")},
		{"harmless comment", limited, want(limit, "400 Bad Request")},
		{"413", large(413, limit), ""},
		{"507", large(507, file), ""},
		{"404", large(404, limit), want(limit, "404 Not Found")},
		{"402", large(402, limit), ""},
		{"success", large(200, limit), ""},
		{"name", large(400, "store.ErrNameTooLong"), ""},
		{"name of a file", large(400, "store.ErrFileNameTooLong"), ""},
		{"text", large(422, "a comparison with store.ErrMessageTooLong"), ""},
		{"page", large(400, "store.ErrPageSizeTooLarge"), ""},
		{"amount", large(422, "store.AmountTooBigError"), ""},
		{"result", large(500, "store.ErrResultTooLarge"), ""},
		{"long", large(400, "store.ErrTooLong"), ""},
		{"file or its name", name, ""},
		{"shared with malformed input", mixed, ""},
		{"only a text", text, ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"no cause", none, ""},
		{"on purpose", meant, ""},
		{"tus", tus, ""},
		{"WebDAV", dav, ""},
	})
}
