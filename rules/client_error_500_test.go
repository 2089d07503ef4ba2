package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func failed(status int, causes []response.Cause) response.Site {
	return response.Site{Status: status, Body: response.FailureBody, Causes: causes, Certain: true, Failed: true, Constant: true}
}

// seenAt is where the evidence of the causes stands.
func seenAt(place string, causes []response.Cause) []response.Cause {
	for i := range causes {
		causes[i].Place = place
	}
	return causes
}

func TestClientError500(t *testing.T) {
	const (
		malformed = "malformed input (the error of json.Decoder.Decode)"
		invalid   = "invalid input (the error of Order.Validate)"
	)
	call := func(kinds ...response.CauseKind) []response.Cause { return causes(response.Call, kinds...) }
	uncertain, remote := failed(500, call(response.Malformed)), failed(500, call(response.Malformed))
	uncertain.Certain, remote.Remote = false, "api.Create in api.go"
	check(t, clientError500, []row{
		{"malformed", failed(500, call(response.Malformed)), malformed + " is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"invalid", failed(500, call(response.Invalid)), invalid + " is answered 500 Internal Server Error; use 422 Unprocessable Content (RFC 9110 §15.5.21)"},
		{"both", failed(500, call(response.Malformed, response.Invalid)), "malformed input (the error of json.Decoder.Decode, and 1 more) is answered " +
			"500 Internal Server Error; use 400 Bad Request or 422 Unprocessable Content (RFC 9110 §15.5.1, §15.5.21)"},
		{"on another line", failed(500, seenAt("line 41", call(response.Malformed))),
			"malformed input (the error of json.Decoder.Decode, line 41) is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"in another file", failed(500, seenAt("decode.go:41", call(response.Malformed, response.Invalid))),
			"malformed input (the error of json.Decoder.Decode, decode.go:41, and 1 more) is answered " +
				"500 Internal Server Error; use 400 Bad Request or 422 Unprocessable Content (RFC 9110 §15.5.1, §15.5.21)"},
		{"limited", failed(500, call(response.Malformed, response.TooLarge)), "malformed input (the error of json.Decoder.Decode, and 1 more) is answered " +
			"500 Internal Server Error; use 400 Bad Request or 413 Content Too Large (RFC 9110 §15.5.1, §15.5.14)"},
		{"media type", failed(502, call(response.Unsupported, response.Malformed)), "an unsupported media type (the test of Content-Type, and 1 more) is answered " +
			"502 Bad Gateway; use 400 Bad Request or 415 Unsupported Media Type (RFC 9110 §15.5.1, §15.5.16)"},
		{"a credential or something else", failed(500, call(response.Malformed, response.Unauthenticated)), "malformed input (the error of json.Decoder.Decode, and 1 more) is answered " +
			"500 Internal Server Error; use 400 Bad Request or 401 Unauthorized (RFC 9110 §15.5.1, §15.5.2)"},
		{"only a credential", failed(500, call(response.Unauthenticated)), ""},
		{"503", failed(503, call(response.Malformed)), malformed + " is answered 503 Service Unavailable; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"twice", failed(500, call(response.Malformed, response.Malformed)), malformed + " is answered 500 Internal Server Error; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"no registered code", failed(520, call(response.Malformed)), malformed + " is answered 520; use 400 Bad Request (RFC 9110 §15.5.1)"},
		{"no evidence", failed(500, []response.Cause{{Kind: response.Invalid}}), "invalid input is answered 500 Internal Server Error; use 422 Unprocessable Content (RFC 9110 §15.5.21)"},
		{"only too large", failed(500, call(response.TooLarge)), ""},
		{"only a media type", failed(500, call(response.Unsupported)), ""},
		{"mixed with a fault", failed(500, call(response.Malformed, response.ServerFault)), ""},
		{"mixed with an unknown failure", failed(500, call(response.Malformed, response.Failure)), ""},
		{"server fault", failed(500, call(response.ServerFault)), ""},
		{"absence", failed(500, call(response.NotFound)), ""},
		{"no cause", failed(500, nil), ""},
		{"400", failed(400, call(response.Malformed)), ""},
		{"200", failed(200, call(response.Malformed)), ""},
		{"other causes may exist", uncertain, ""},
		{"judged where it stands", remote, ""},
	})
}

func TestReplace(t *testing.T) {
	site := failed(500, causes(response.Call, response.Malformed))
	for message, want := range map[string]bool{"": true, "page is not a number": true, "Internal Server Error": false} {
		site.Message = message
		if verdict := clientError500.Check(&site); verdict.Right != 400 || verdict.Replace != want {
			t.Errorf("%q: right %d, replace %t", message, verdict.Right, verdict.Replace)
		}
	}
	site.Causes = causes(response.Call, response.Malformed, response.Invalid)
	if verdict := clientError500.Check(&site); verdict.Right != 0 || verdict.Replace {
		t.Errorf("right %d, replace %t", verdict.Right, verdict.Replace)
	}
}
