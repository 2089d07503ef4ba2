package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

// mayNot is the answer to a known caller who may not do this.
func mayNot(status int, strength response.Strength, message string) response.Site {
	return response.Site{Status: status, Body: response.FailureBody, Certain: true, Constant: true, Message: message,
		Causes: causes(strength, response.Forbidden)}
}

func TestForbiddenNot403(t *testing.T) {
	const (
		because = "missing permission (the test of user.IsAdmin) is answered "
		remedy  = "; use 403 Forbidden (RFC 9110 §15.5.4)"
	)
	condition := mayNot(401, response.Condition, "")
	uncertain, remote, none, unknown, absent := condition, condition, condition, condition, condition
	uncertain.Certain, remote.Remote, none.Causes = false, "api.Show in api.go", nil
	unknown.Causes = causes(response.Condition, response.Forbidden, response.Unauthenticated)
	absent.Causes = causes(response.Condition, response.Forbidden, response.NotFound)
	faulty := mayNot(500, response.Call, "")
	faulty.Causes = causes(response.Call, response.Forbidden, response.ServerFault)
	check(t, forbiddenNot403, []row{
		{"401 of a condition", condition, "a " + because + "401 Unauthorized" + remedy},
		{"401 of a name", mayNot(401, response.Name, ""), "a " + because + "401 Unauthorized" + remedy},
		{"401 of a call", mayNot(401, response.Call, "sign in"), "a " + because + "401 Unauthorized" + remedy},
		{"400 of a comparison", mayNot(400, response.Comparison, ""), "a " + because + "400 Bad Request" + remedy},
		{"500 of a call", mayNot(500, response.Call, "it failed"), "a " + because + "500 Internal Server Error" + remedy},
		{"400 that says so", mayNot(400, response.Condition, "Permission denied"), "a " + because + "400 Bad Request" + remedy},
		{"500 that says so", mayNot(500, response.Name, "this is for admins only: forbidden"), "a " + because + "500 Internal Server Error" + remedy},
		{"400 for whoever may not", mayNot(400, response.Condition, "you are not allowed to delete posts"), "a " + because + "400 Bad Request" + remedy},
		{"400 for whoever is not authorized", mayNot(400, response.Name, "not authorised"), "a " + because + "400 Bad Request" + remedy},
		{"403", mayNot(403, response.Condition, ""), ""},
		{"another rule's", mayNot(404, response.Condition, ""), ""},
		{"elsewhere", mayNot(303, response.Condition, ""), ""},
		{"409", mayNot(409, response.Comparison, ""), ""},
		{"405 of a call", mayNot(405, response.Call, ""), "a " + because + "405 Method Not Allowed" + remedy},
		{"405 of a condition", mayNot(405, response.Condition, "not allowed to delete"), ""},
		{"503", mayNot(503, response.Comparison, ""), ""},
		{"400 that says something else", mayNot(400, response.Condition, "both passwords, please"), ""},
		{"500 that says nothing", mayNot(500, response.Name, ""), ""},
		{"a type that is not allowed", mayNot(400, response.Name, "this file type is not allowed"), ""},
		{"permissions in the form", mayNot(400, response.Condition, "permissions must not be empty"), ""},
		{"a text", mayNot(401, response.Text, ""), ""},
		{"shared with callers who are not known", unknown, ""},
		{"shared with absence", absent, ""},
		{"shared with a fault", faulty, ""},
		{"other causes may exist", uncertain, ""},
		{"no cause", none, ""},
		{"judged where it stands", remote, ""},
		{"on purpose", saying(condition, "401 by design: the proxy knows no 403"), ""},
		{"a protocol", saying(condition, "auth speaks the Docker registry API"), ""},
	})
}
