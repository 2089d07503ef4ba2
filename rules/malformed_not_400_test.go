package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// unreadable is input that a call has found wrong, answered so.
func unreadable(status int, kinds ...response.CauseKind) response.Site {
	return response.Site{Status: status, Body: response.FailureBody, Certain: true, Failed: true, Constant: true,
		Causes: causes(response.Call, kinds...)}
}

func TestMalformedNot400(t *testing.T) {
	by := func(strength response.Strength, status int, kind response.CauseKind) response.Site {
		site := unreadable(status)
		site.Causes = causes(strength, kind)
		return site
	}
	said := func(words string) response.Site {
		site := unreadable(404, response.Malformed)
		site.Words = words
		return site
	}
	inPath, inPath403 := unreadable(404, response.Malformed), unreadable(403, response.Malformed)
	inPath.Reads.Path, inPath403.Reads.Path = true, true
	uncertain, remote, handler := unreadable(404, response.Malformed), unreadable(404, response.Malformed), unreadable(404, response.Malformed)
	uncertain.Certain, remote.Remote, handler.Handler = false, "api.Save in api.go", "handleJSONRPC"
	refused := func(status int, handler, message string, reads response.Reads) response.Site {
		site := unreadable(status, response.Malformed)
		site.Handler, site.Message, site.Reads = handler, message, reads
		return site
	}
	body, header := response.Reads{Content: true}, response.Reads{Other: true}
	middleware, challenge := unreadable(401, response.Malformed), unreadable(401, response.Malformed)
	middleware.Forwards, challenge.Header = true, []response.Header{{Name: "Www-Authenticate"}}
	check(t, malformedNot400, []row{
		{"401", unreadable(401, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 401 Unauthorized; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"402", unreadable(402, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 402 Payment Required; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"403 beside a path", inPath403,
			"malformed input (the error of json.Decoder.Decode) is answered 403 Forbidden; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"404", unreadable(404, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 404 Not Found; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"405", unreadable(405, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 405 Method Not Allowed; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"406 by a condition", by(response.Condition, 406, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 406 Not Acceptable; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"409", unreadable(409, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 409 Conflict; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"412", unreadable(412, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 412 Precondition Failed; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"412 by a condition", by(response.Condition, 412, response.Malformed), ""},
		{"410 by a name", by(response.Name, 410, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 410 Gone; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"compared", by(response.Comparison, 403, response.Malformed),
			"malformed input (the error of json.Decoder.Decode) is answered 403 Forbidden; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"breaks a rule", unreadable(404, response.Invalid),
			"invalid input (the error of Order.Validate) is answered 404 Not Found; use 422 Unprocessable Content (RFC 9110 §15.5.21)"},
		{"either", unreadable(403, response.Malformed, response.Invalid),
			"malformed input (the error of json.Decoder.Decode, and 1 more) is answered 403 Forbidden; use 400 Bad Request or 422 Unprocessable Content (RFC 9110 §15.5.1, §15.5.21)"},
		{"harmless comment", said("show reads the form, and finds the page"),
			"malformed input (the error of json.Decoder.Decode) is answered 404 Not Found; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"the form of a login", refused(401, "login", "malformed JSON", body),
			"malformed input (the error of json.Decoder.Decode) is answered 401 Unauthorized; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"409 with a token", refused(409, "renew", "bad token", header),
			"malformed input (the error of json.Decoder.Decode) is answered 409 Conflict; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"token", refused(401, "show", "bad token", header), ""},
		{"token in a form", refused(403, "confirm", "invalid token", body), ""},
		{"signature, by the name", refused(403, "checkSignature", "", header), ""},
		{"middleware", middleware, ""},
		{"challenge", challenge, ""},
		{"400", unreadable(400, response.Malformed), ""},
		{"413", unreadable(413, response.Malformed), ""},
		{"415", unreadable(415, response.Malformed), ""},
		{"422", unreadable(422, response.Malformed), ""},
		{"500, which is another rule's", unreadable(500, response.Malformed), ""},
		{"404 in the path", inPath, ""},
		{"409 for uniqueness", unreadable(409, response.Invalid), ""},
		{"409 for either", unreadable(409, response.Malformed, response.Invalid), ""},
		{"credential", unreadable(401, response.Unauthenticated), ""},
		{"401 by a condition", by(response.Condition, 401, response.Malformed), ""},
		{"403 by a condition", by(response.Condition, 403, response.Invalid), ""},
		{"404 by a name", by(response.Name, 404, response.Malformed), ""},
		{"409 by a text", by(response.Text, 409, response.Malformed), ""},
		{"shared with absence", unreadable(404, response.Malformed, response.NotFound), ""},
		{"shared with a permission", unreadable(403, response.Malformed, response.Forbidden), ""},
		{"shared with what is not known", unreadable(409, response.Malformed, response.Failure), ""},
		{"other causes may exist", uncertain, ""},
		{"no cause", unreadable(404), ""},
		{"judged where it stands", remote, ""},
		{"on purpose", said("404 by design: a scanner learns nothing"), ""},
		{"by a specification", said("implements the foo protocol"), ""},
		{"envelope", handler, ""},
	})
}
