// Libraries that test well-formed input against rules. Their error means invalid input:
//
//	err := validate.Struct(in)
//	err := validation.Validate(name, validation.Required)
//	if !govalidator.IsEmail(address) {

package framework

import "slices"

func libraryValidators() []Row {
	return slices.Concat(
		playground("*github.com/go-playground/validator/v10.Validate"), playground("*gopkg.in/go-playground/validator.v9.Validate"),
		[]Row{
			fails("(*gopkg.in/go-playground/validator.v8.Validate).Struct", 1, invalid(1)),
			fails("(*gopkg.in/go-playground/validator.v8.Validate).Field", 1, invalid(1)),
			fails("(*github.com/go-playground/validator/v10.Validate).VarWithKey", 1, invalid(2)),
			fails("(*github.com/go-playground/validator/v10.Validate).VarWithKeyCtx", 1, invalid(3)),
			fails("github.com/wagslane/go-password-validator.Validate", 1, invalid(0)),
			fails("github.com/bufbuild/protovalidate-go.Validate", 1, invalid(0)),
			fails("(github.com/bufbuild/protovalidate-go.Validator).Validate", 1, invalid(1)),
			fails("buf.build/go/protovalidate.Validate", 1, invalid(0)),
			fails("(buf.build/go/protovalidate.Validator).Validate", 1, invalid(1)),
		},
		ozzo("github.com/go-ozzo/ozzo-validation"), ozzo("github.com/go-ozzo/ozzo-validation/v4"),
		govalidators(),
	)
}

// playground validates by tags of structs. With Ctx, a context comes first.
func playground(receiver string) []Row {
	var rows []Row
	for _, name := range []string{"Struct", "StructPartial", "StructExcept", "StructFiltered", "Var", "VarWithValue"} {
		rows = append(rows, fails("("+receiver+")."+name, 1, invalid(1)), fails("("+receiver+")."+name+"Ctx", 1, invalid(2)))
	}
	return rows
}

func ozzo(root string) []Row {
	rows := []Row{
		fails(root+".Validate", 1, invalid(0)),
		fails(root+".ValidateStruct", 1, invalid(0)),
		fails("("+root+".Rule).Validate", 1, invalid(1)),
		fails("("+root+".Errors).Filter", 1, invalid(0)),
	}
	if root == "github.com/go-ozzo/ozzo-validation/v4" {
		rows = append(rows, fails(root+".ValidateWithContext", 1, invalid(1)), fails(root+".ValidateStructWithContext", 1, invalid(1)))
	}
	return rows
}

// govalidators tell whether a text is of some form.
func govalidators() []Row {
	const root = "github.com/asaskevich/govalidator"
	rows := []Row{fails(root+".ValidateStruct", 2, invalid(0)), fails(root+".ValidateMap", 2, invalid(0))}
	for _, form := range []string{
		"Email", "URL", "RequestURL", "RequestURI", "UUID", "UUIDv3", "UUIDv4", "UUIDv5", "ULID", "MongoID", "Alpha", "Alphanumeric", "UTFLetter", "Numeric", "Int",
		"Float", "Hexadecimal", "Hexcolor", "ASCII", "JSON", "IP", "IPv4", "IPv6", "CIDR", "MAC", "Host", "DNSName", "Port", "DialString",
		"Base64", "CreditCard", "ISBN10", "ISBN13", "Latitude", "Longitude", "RFC3339", "Semver", "ISO3166Alpha2", "ISO4217", "E164",
	} {
		rows = append(rows, refuses(root+".Is"+form, 1, invalid(0)))
	}
	return rows
}
