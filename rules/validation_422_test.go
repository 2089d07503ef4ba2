package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func invalid(status int, strength response.Strength) response.Site {
	site := decided(status, strength, response.Invalid)
	site.Causes[0].Content = true
	return site
}

func TestValidation422(t *testing.T) {
	const want = "invalid input (the error of Order.Validate) is answered 400 Bad Request; use 422 Unprocessable Content (RFC 9110 §15.5.21)"
	query, half := decided(400, response.Condition, response.Invalid), invalid(400, response.Call)
	half.Causes = append(half.Causes, response.Cause{Kind: response.Invalid, Strength: response.Condition, Evidence: "page < 1"})
	two, mixed, malformed := invalid(400, response.Call), invalid(400, response.Call), decided(400, response.Call, response.Malformed)
	two.Causes = append(two.Causes, response.Cause{Kind: response.Invalid, Strength: response.Condition, Evidence: "in.Quantity < 1", Content: true})
	mixed.Causes, malformed.Causes[0].Content = append(mixed.Causes, malformed.Causes...), true
	get, post, named := invalid(400, response.Condition), invalid(400, response.Condition), invalid(400, response.Condition)
	get.Routes, post.Routes, named.Routes = route("GET", "/search"), route("POST", "/orders"), route("GET", "/orders")
	named.Routes[0].Weak = true
	uncertain, remote, meant, oauth := invalid(400, response.Call), invalid(400, response.Call), invalid(400, response.Call), invalid(400, response.Call)
	uncertain.Certain, remote.Remote, meant.Words, oauth.Words = false, "api.Place in api.go", "400 by design", "OAuth's answers"
	check(t, validation422, []row{
		{"call", invalid(400, response.Call), want},
		{"condition", invalid(400, response.Condition), want},
		{"name", invalid(400, response.Name), want},
		{"comparison", invalid(400, response.Comparison), want},
		{"two", two, "invalid input (the error of Order.Validate, and 1 more) is answered 400 Bad Request; use 422 Unprocessable Content (RFC 9110 §15.5.21)"},
		{"POST", post, want},
		{"GET by its name alone", named, want},
		{"422", invalid(422, response.Call), ""},
		{"409", invalid(409, response.Call), ""},
		{"500", invalid(500, response.Call), ""},
		{"404", invalid(404, response.Call), ""},
		{"query", query, ""},
		{"content or query", half, ""},
		{"malformed", malformed, ""},
		{"malformed or invalid", mixed, ""},
		{"too large", decided(400, response.Call, response.TooLarge), ""},
		{"GET", get, ""},
		{"a text", invalid(400, response.Text), ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", meant, ""},
		{"OAuth", oauth, ""},
	})
}

func TestValidation422Reversed(t *testing.T) {
	reversed := *validation422
	reversed.Check = validation422.Reverse
	const want = "invalid input (the error of Order.Validate) is answered 422 Unprocessable Content; use 400 Bad Request (RFC 9110 §15.5.1)"
	mixed := decided(422, response.Call, response.Invalid, response.Malformed)
	conflict := decided(422, response.Call, response.Invalid, response.Conflict)
	get, uncertain, remote, meant, oauth := invalid(422, response.Call), invalid(422, response.Call), invalid(422, response.Call), invalid(422, response.Call), invalid(422, response.Call)
	get.Routes, uncertain.Certain, remote.Remote, meant.Words, oauth.Words = route("GET", "/search"), false, "api.Place in api.go", "422 by design", "OAuth's answers"
	check(t, &reversed, []row{
		{"call", invalid(422, response.Call), want},
		{"condition", invalid(422, response.Condition), want},
		{"name", invalid(422, response.Name), want},
		{"query", decided(422, response.Condition, response.Invalid), want},
		{"malformed or invalid", mixed, "invalid input (the error of Order.Validate, and 1 more) is answered 422 Unprocessable Content; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"malformed", decided(422, response.Call, response.Malformed), "malformed input (the error of json.Decoder.Decode) is answered 422 Unprocessable Content; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"400", invalid(400, response.Call), ""},
		{"409", invalid(409, response.Call), ""},
		{"conflict", conflict, ""},
		{"only a conflict", decided(422, response.Comparison, response.Conflict), ""},
		{"GET", get, ""},
		{"a text", invalid(422, response.Text), ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", meant, ""},
		{"OAuth", oauth, ""},
	})
}
