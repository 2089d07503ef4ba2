package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// missed is an answer to a lookup that found nothing, in a handler that reads the path.
func missed(status int, strength response.Strength) response.Site {
	site := failed(status, causes(strength, response.NotFound))
	site.Reads, site.Handler = response.Reads{Path: true}, "showNote"
	return site
}

func TestNotFoundNot404(t *testing.T) {
	const (
		absent = "absence (sql.ErrNoRows) is answered "
		use404 = "; use 404 Not Found (RFC 9110 §15.5.5)"
	)
	change := func(site response.Site, edit func(*response.Site)) response.Site {
		edit(&site)
		return site
	}
	compared := func(status int) response.Site { return missed(status, response.Comparison) }
	tested := func(message string) response.Site {
		return change(missed(400, response.Condition), func(s *response.Site) { s.Message = message })
	}
	reading := func(status int, reads response.Reads) response.Site {
		return change(compared(status), func(s *response.Site) { s.Reads = reads })
	}
	handledBy := func(name string) response.Site {
		return change(compared(400), func(s *response.Site) { s.Handler = name })
	}
	mixed := func(status int, kinds ...response.CauseKind) response.Site {
		return change(compared(status), func(s *response.Site) { s.Causes = causes(response.Comparison, kinds...) })
	}
	check(t, notFoundNot404, []row{
		{"500", compared(500), absent + "500 Internal Server Error" + use404},
		{"400", compared(400), absent + "400 Bad Request" + use404},
		{"422", compared(422), absent + "422 Unprocessable Content" + use404},
		{"by a call", missed(500, response.Call), absent + "500 Internal Server Error" + use404},
		{"by a name", missed(500, response.Name), absent + "500 Internal Server Error" + use404},
		{"500 whatever is read", reading(500, response.Reads{Content: true}), absent + "500 Internal Server Error" + use404},
		{"500 by the query", reading(500, response.Reads{Other: true}), absent + "500 Internal Server Error" + use404},
		{"400 by the query", reading(400, response.Reads{Other: true}), absent + "400 Bad Request" + use404},
		{"a condition, and the text says so", tested("note not found"), absent + "400 Bad Request" + use404},
		{"a condition, and a text of its own", tested("there is no note with this id"), absent + "400 Bad Request" + use404},
		{"not a word of a sign-in", handledBy("showAuthor"), absent + "400 Bad Request" + use404},
		{"a condition, and a contraction", tested("the draft doesn't exist"), absent + "400 Bad Request" + use404},
		{"every error of a lookup", mixed(500, response.NotFound, response.ServerFault), absent + "500 Internal Server Error; use 404 Not Found for it, and tell the rest apart (RFC 9110 §15.5.5)"},
		{"every error, whatever it is", mixed(500, response.Failure, response.NotFound), absent + "500 Internal Server Error; use 404 Not Found for it, and tell the rest apart (RFC 9110 §15.5.5)"},
		{"404", compared(404), ""},
		{"403", compared(403), ""},
		{"410", compared(410), ""},
		{"401", compared(401), ""},
		{"204", compared(204), ""},
		{"503", compared(503), ""},
		{"named in the body", reading(400, response.Reads{Path: true, Content: true}), ""},
		{"422, named in the body", reading(422, response.Reads{Content: true}), ""},
		{"nothing of the request names it", reading(500, response.Reads{}), ""},
		{"only a condition", tested("unable to reach the region"), ""},
		{"only a condition, without a text", tested(""), ""},
		{"only a text", missed(400, response.Text), ""},
		{"login", handledBy("handleLogin"), ""},
		{"sign-in", handledBy("SignIn"), ""},
		{"password", handledBy("resetPassword"), ""},
		{"every error, by the query", change(mixed(500, response.NotFound, response.ServerFault), func(s *response.Site) { s.Reads = response.Reads{Other: true} }), ""},
		{"every error, and nobody knows what is read", change(mixed(500, response.NotFound, response.ServerFault), func(s *response.Site) { s.Reads.Unknown = true }), ""},
		{"every error of opening a file", change(mixed(500, response.NotFound, response.Failure), func(s *response.Site) { s.Causes[0].Evidence = "os.Open" }), ""},
		{"every error, answered 400", mixed(400, response.NotFound, response.ServerFault), ""},
		{"no lookup among the errors", mixed(500, response.ServerFault, response.Failure), ""},
		{"shared with invalid input", mixed(400, response.NotFound, response.Invalid), ""},
		{"other causes may exist", change(compared(500), func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(compared(500), func(s *response.Site) { s.Remote = "api.Show in api.go" }), ""},
		{"on purpose", change(compared(400), func(s *response.Site) { s.Words = "400 on purpose: old clients repeat after a 404" }), ""},
		{"a protocol's", change(compared(400), func(s *response.Site) { s.Words = "statObject is HeadObject of S3" }), ""},
		{"no cause", change(compared(500), func(s *response.Site) { s.Causes = nil }), ""},
	})
}
