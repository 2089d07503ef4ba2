package rules

import (
	"testing"

	"github.com/statuslint/statuslint/internal/response"
)

func refused(words string) response.Site {
	return response.Site{Status: 404, Body: response.FailureBody, Certain: true, Constant: true, Words: words,
		Causes: causes(response.Condition, response.Forbidden)}
}

func TestForbidden404(t *testing.T) {
	const want = "a missing permission (the test of user.IsAdmin) is answered 404 Not Found; use 403 Forbidden (RFC 9110 §15.5.4)"
	text, mixed, right, none := refused(""), refused(""), refused(""), refused("")
	text.Causes = causes(response.Text, response.Forbidden)
	mixed.Causes = causes(response.Comparison, response.Forbidden, response.NotFound)
	right.Status, none.Causes = 403, nil
	uncertain, option, helper, remote, constant := refused(""), refused(""), refused(""), refused(""), refused("")
	uncertain.Certain, option.Names, helper.Handler = false, []string{"s.conf.HideExistence"}, "maskForbidden"
	remote.Remote, constant.Names = "api.Show in api.go", []string{"statusHidden"}
	check(t, forbidden404, []row{
		{"condition", refused(""), want},
		{"text", text, want},
		{"harmless comment", refused("editPost checks that the user exists, and may not edit"), want},
		{"hidden field in a comment", refused("the form has a hidden token"), want},
		{"package about other things", refused("Package access knows who may do what. It answers no request."), want},
		{"reveal", refused("Do not reveal that the post exists."), ""},
		{"leak", refused("teamPage answers 404 to strangers, so as not to leak\nthe names of teams."), ""},
		{"pretend", refused("pretend it isn't there"), ""},
		{"on purpose", refused("404 instead of 403 on purpose"), ""},
		{"enumeration", refused("the same answer, against enumeration of ids"), ""},
		{"disclose", refused("since the difference would disclose what the disk holds"), ""},
		{"outside", refused("Quarantined by the scanner; to the outside it does not exist."), ""},
		{"hide", refused("hide the existence of drafts"), ""},
		{"as if", refused("answer as if it did not exist"), ""},
		{"package", refused("Show sends a secret.\nPackage vault keeps secrets. 404, never 403, so that nobody can probe for names."), ""},
		{"option", option, ""},
		{"constant", constant, ""},
		{"helper", helper, ""},
		{"shared with absence", mixed, ""},
		{"other causes may exist", uncertain, ""},
		{"403", right, ""},
		{"no cause", none, ""},
		{"judged where it stands", remote, ""},
	})
}
