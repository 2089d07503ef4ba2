package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func TestConflictNot409(t *testing.T) {
	const (
		taken  = "a conflict (store.ErrEmailTaken) is answered "
		use409 = "; use 409 Conflict (RFC 9110 §15.5.10)"
	)
	clash := func(status int, strength response.Strength, message string) response.Site {
		site := failed(status, []response.Cause{{Kind: response.Conflict, Strength: strength, Evidence: "store.ErrEmailTaken"}})
		site.Message = message
		return site
	}
	compared := func(status int) response.Site { return clash(status, response.Comparison, "") }
	change := func(edit func(*response.Site)) response.Site {
		site := compared(400)
		edit(&site)
		return site
	}
	reference := func(status int, handler, evidence string) response.Site {
		site := compared(status)
		site.Handler, site.Causes[0].Evidence = handler, evidence
		return site
	}
	with := func(status int, kind response.CauseKind) response.Site {
		site := compared(status)
		site.Causes = append(site.Causes, causes(response.Comparison, kind)...)
		return site
	}
	check(t, conflictNot409, []row{
		{"400", compared(400), taken + "400 Bad Request" + use409},
		{"404", compared(404), taken + "404 Not Found" + use409},
		{"500", compared(500), taken + "500 Internal Server Error" + use409},
		{"by a call", clash(500, response.Call, ""), taken + "500 Internal Server Error" + use409},
		{"by a name", clash(400, response.Name, ""), taken + "400 Bad Request" + use409},
		{"any text", clash(400, response.Comparison, "choose another address"), taken + "400 Bad Request" + use409},
		{"a condition, and the text says so", clash(400, response.Condition, "the name is already in use"), taken + "400 Bad Request" + use409},
		{"a duplicate", clash(400, response.Condition, "Duplicate name"), taken + "400 Bad Request" + use409},
		{"a reference, and the server is blamed", reference(500, "createPost", "gorm.ErrForeignKeyViolated"),
			"a conflict (gorm.ErrForeignKeyViolated) is answered 500 Internal Server Error" + use409},
		{"a reference to what is removed", reference(400, "deleteTeam", `violated.Code == "23503"`),
			`a conflict (violated.Code == "23503") is answered 400 Bad Request` + use409},
		{"a row that is referred to", reference(400, "closeTeam", "violated.Number == 1451"),
			"a conflict (violated.Number == 1451) is answered 400 Bad Request" + use409},
		{"401", compared(401), taken + "401 Unauthorized" + use409},
		{"405", compared(405), taken + "405 Method Not Allowed" + use409},
		{"405 of a name", clash(405, response.Name, ""), ""},
		{"409", compared(409), ""},
		{"410", compared(410), ""},
		{"412", compared(412), ""},
		{"422", compared(422), ""},
		{"428", compared(428), ""},
		{"403", compared(403), ""},
		{"503", compared(503), ""},
		{"200", compared(200), ""},
		{"only a condition", clash(400, response.Condition, "choose another name"), ""},
		{"only a condition, without a text", clash(400, response.Condition, ""), ""},
		{"only a text", clash(400, response.Text, "the name is already in use"), ""},
		{"a reference to what the address names", reference(404, "createComment", `violated.Code == "23503"`), ""},
		{"a reference to what the body names", reference(400, "createPost", "a comparison with gorm.ErrForeignKeyViolated"), ""},
		{"a reference, in MySQL", reference(400, "createPost", "violated.Number == 1452"), ""},
		{"shared with invalid input", with(400, response.Invalid), ""},
		{"shared with absence", with(404, response.NotFound), ""},
		{"shared with a fault", with(500, response.ServerFault), ""},
		{"shared with an unknown failure", with(500, response.Failure), ""},
		{"other causes may exist", change(func(s *response.Site) { s.Certain = false }), ""},
		{"judged where it stands", change(func(s *response.Site) { s.Remote = "api.Create in api.go" }), ""},
		{"on purpose", change(func(s *response.Site) { s.Words = "deliberately 400, as the form has always had" }), ""},
		{"a protocol's", change(func(s *response.Site) { s.Words = "RFC 8555 has an error of its own for this" }), ""},
		{"no cause", change(func(s *response.Site) { s.Causes = nil }), ""},
	})
}
