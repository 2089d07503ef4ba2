package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// unknownCaller is the answer to a caller who is not known.
func unknownCaller(status int, strength response.Strength) response.Site {
	return response.Site{Status: status, Body: response.FailureBody, Certain: true, Constant: true, Handler: "showOrders",
		Causes: causes(strength, response.Unauthenticated)}
}

// wrongPassword is the answer to a password that is not the caller's.
func wrongPassword(status int, handler string) response.Site {
	site := unknownCaller(status, response.Call)
	site.Causes[0].Evidence, site.Handler = "the error of bcrypt.CompareHashAndPassword", handler
	return site
}

func TestUnauthenticatedNot401(t *testing.T) {
	named := func(status int, evidence, handler string) response.Site {
		site := by(unknownCaller(status, response.Name), handler)
		site.Causes[0].Evidence = evidence
		return site
	}
	const (
		because = "missing or bad credentials (the empty Authorization) is answered "
		remedy  = "; use 401 Unauthorized (RFC 9110 §15.5.2)"
		compare = "missing or bad credentials (the error of bcrypt.CompareHashAndPassword) is answered "
	)
	byCall := unknownCaller(403, response.Call)
	uncertain, remote, none, mixed := byCall, byCall, byCall, byCall
	uncertain.Certain, remote.Remote, none.Causes = false, "api.Show in api.go", nil
	mixed.Causes = causes(response.Comparison, response.Unauthenticated, response.Forbidden)
	faulty := unknownCaller(500, response.Call)
	faulty.Causes = causes(response.Call, response.Unauthenticated, response.ServerFault)
	check(t, unauthenticatedNot401, []row{
		{"400", unknownCaller(400, response.Call), because + "400 Bad Request" + remedy},
		{"403", byCall, because + "403 Forbidden" + remedy},
		{"422", unknownCaller(422, response.Comparison), because + "422 Unprocessable Content" + remedy},
		{"500", unknownCaller(500, response.Call), because + "500 Internal Server Error" + remedy},
		{"503", unknownCaller(503, response.Call), because + "503 Service Unavailable" + remedy},
		{"condition", unknownCaller(403, response.Condition), because + "403 Forbidden" + remedy},
		{"a name and 400", unknownCaller(400, response.Name), because + "400 Bad Request" + remedy},
		{"token of who deletes", by(byCall, "deletePost"), because + "403 Forbidden" + remedy},
		{"token of who resets a password", by(byCall, "resetPassword"), because + "403 Forbidden" + remedy},
		{"password of who signs in", wrongPassword(403, "signIn"), compare + "403 Forbidden" + remedy},
		{"broken while a password changes", wrongPassword(500, "changePassword"), compare + "500 Internal Server Error" + remedy},
		{"an expired token and 403", named(403, "members.ErrTokenExpired", "deleteCard"),
			"missing or bad credentials (members.ErrTokenExpired) is answered 403 Forbidden" + remedy},
		{"an API key and 403", named(403, "*keys.InvalidAPIKeyError", "upload"),
			"missing or bad credentials (*keys.InvalidAPIKeyError) is answered 403 Forbidden" + remedy},
		{"401", unknownCaller(401, response.Call), ""},
		{"404", unknownCaller(404, response.Call), ""},
		{"407", unknownCaller(407, response.Call), ""},
		{"409 of a call", unknownCaller(409, response.Call), because + "409 Conflict" + remedy},
		{"409 of a name", unknownCaller(409, response.Name), ""},
		{"410", unknownCaller(410, response.Call), ""},
		{"502", unknownCaller(502, response.Call), ""},
		{"to the login", unknownCaller(303, response.Call), ""},
		{"the login form again", unknownCaller(200, response.Call), ""},
		{"a name and 403", unknownCaller(403, response.Name), ""},
		{"called unauthorized", named(403, "shop.ErrUnauthorized", "restart"), ""},
		{"a link in a mail", named(400, "mail.ErrInvalidToken", "verifyEmail"), ""},
		{"a form against CSRF", named(403, "csrf.ErrInvalidToken", "saveNote"), ""},
		{"a text", unknownCaller(403, response.Text), ""},
		{"old password, 400", wrongPassword(400, "changePassword"), ""},
		{"old password, 403", wrongPassword(403, "updateEmail"), ""},
		{"old password, 422", wrongPassword(422, "*Server.DeleteAccount"), ""},
		{"shared with a missing permission", mixed, ""},
		{"shared with a fault", faulty, ""},
		{"other causes may exist", uncertain, ""},
		{"no cause", none, ""},
		{"judged where it stands", remote, ""},
		{"OAuth", saying(unknownCaller(400, response.Call), "token is the token endpoint of OAuth 2.0"), ""},
		{"on purpose", saying(byCall, "403 on purpose: the app has no sign-in"), ""},
		{"vague", saying(unknownCaller(400, response.Call), "nobody shall learn which accounts there are"), ""},
	})
}
