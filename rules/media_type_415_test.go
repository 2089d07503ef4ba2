package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestMediaType415(t *testing.T) {
	typed := func(status int, strength response.Strength, evidence string) response.Site {
		site := decided(status, strength, response.Unsupported)
		site.Causes[0].Evidence = evidence
		return site
	}
	tested := func(status int) response.Site {
		return typed(status, response.Condition, `r.Header.Get("Content-Type") != "text/csv"`)
	}
	named := func(evidence string) response.Site { return typed(422, response.Comparison, evidence) }
	want := func(evidence, status string) string {
		return "an unsupported media type (" + evidence + ") is answered " + status + "; use 415 Unsupported Media Type (RFC 9110 §15.5.16)"
	}
	const header, unprocessable = `r.Header.Get("Content-Type") != "text/csv"`, "422 Unprocessable Content"
	mixed, parsed := tested(403), tested(422)
	mixed.Causes = append(mixed.Causes, causes(response.Condition, response.Unauthenticated)...)
	parsed.Causes = append(parsed.Causes, causes(response.Call, response.Malformed)...)
	text, uncertain, remote, none := tested(406), tested(406), tested(406), tested(406)
	text.Causes[0].Strength, uncertain.Certain, remote.Remote, none.Causes = response.Text, false, "api.Put in api.go", nil
	meant, dav, limited := tested(406), tested(403), tested(406)
	meant.Words, dav.Handler, limited.Words = "406 by design", "webdavPut", "put reads tables as CSV"
	check(t, mediaType415, []row{
		{"403", tested(403), want(header, "403 Forbidden")},
		{"404", tested(404), want(header, "404 Not Found")},
		{"406", tested(406), want(header, "406 Not Acceptable")},
		{"422", tested(422), want(header, unprocessable)},
		{"500", tested(500), want(header, "500 Internal Server Error")},
		{"harmless comment", limited, want(header, "406 Not Acceptable")},
		{"sentinel", named("store.ErrUnsupportedMediaType"), want("store.ErrUnsupportedMediaType", unprocessable)},
		{"nothing but the type", named("store.ErrContentType"), want("store.ErrContentType", unprocessable)},
		{"invalid", named("a comparison with api.InvalidContentTypeError"), want("a comparison with api.InvalidContentTypeError", unprocessable)},
		{"decoder", named("the error of render.Decode"), want("the error of render.Decode", unprocessable)},
		{"condition on a name", typed(406, response.Condition, "kind != allowedContentType"), want("kind != allowedContentType", "406 Not Acceptable")},
		{"415", tested(415), ""},
		{"400", tested(400), ""},
		{"409", tested(409), want(header, "409 Conflict")},
		{"success", tested(200), ""},
		{"unknown type of content", named("store.ErrUnknownContentType"), ""},
		{"locked type of content", named("a comparison with store.ErrContentTypeLocked"), ""},
		{"type of content in use", named("store.ContentTypesError"), ""},
		{"unknown caller", mixed, ""},
		{"shared with malformed input", parsed, ""},
		{"only a text", text, ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"no cause", none, ""},
		{"on purpose", meant, ""},
		{"WebDAV", dav, ""},
	})
}
