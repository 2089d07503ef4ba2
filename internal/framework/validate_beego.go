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
		verdict("("+receiver+").Valid", said{0, 2, "false"}, invalid(1)),
		verdict("("+receiver+").RecursiveValid", said{0, 2, "false"}, invalid(1)),
		complains("("+receiver+").HasErrors", because(response.Invalid)),
	}
}
