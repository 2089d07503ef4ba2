// The validation of beego, which is used on its own too (https://pkg.go.dev/github.com/beego/beego/v2/core/validation):
//
//	valid := validation.Validation{}
//	ok, err := valid.Valid(&form)     ok is false for invalid input; err says that the rules are wrong
//	if valid.HasErrors() {            invalid input

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func beegoValidators() []Row {
	return slices.Concat(
		beegoValidation("*github.com/astaxie/beego/validation.Validation"),
		beegoValidation("*github.com/beego/beego/validation.Validation"),
		beegoValidation("*github.com/beego/beego/v2/core/validation.Validation"),
	)
}

func beegoValidation(receiver string) []Row {
	return []Row{
		verdict("("+receiver+").Valid", invalid(1)),
		verdict("("+receiver+").RecursiveValid", invalid(1)),
		complains("("+receiver+").HasErrors", because(response.Invalid)),
	}
}

// verdict is a function that returns whether something is so, and an error if its own rules are wrong.
func verdict(name string, cause response.Cause) Row {
	no := constant("false")
	no.Causes = explained("the result of ", name, []response.Cause{cause})
	good := response.Value{Kind: response.Nil}
	return Row{name, response.Summary{Outcomes: []response.Outcome{
		{Results: []response.Value{constant("true"), good}},
		{Results: []response.Value{no, good}},
		{Results: []response.Value{no, failed(explained("the error of ", name, []response.Cause{fault})...)}},
	}}}
}

// complains is a function whose only result is true for the cause.
func complains(name string, cause response.Cause) Row {
	yes := constant("true")
	yes.Causes = explained("the result of ", name, []response.Cause{cause})
	return ends(name, 1, constant("false"), yes)
}
