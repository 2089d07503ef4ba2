// Functions that test well-formed input against rules. Their error means invalid input:
//
//	err := validate.Struct(in)
//	addr, err := mail.ParseAddress(r.FormValue("email"))

package framework

func validators() []Row {
	return []Row{
		fails("net/mail.ParseAddress", 2, invalid(0)),
		fails("net/mail.ParseAddressList", 2, invalid(0)),
		fails("(*net/mail.AddressParser).Parse", 2, invalid(1)),
		fails("(*net/mail.AddressParser).ParseList", 2, invalid(1)),
		fails("time.LoadLocation", 2, invalid(0)),
		refuses("(*regexp.Regexp).MatchString", 1, invalid(1)),
		refuses("(*regexp.Regexp).Match", 1, invalid(1)),
		fails("(*github.com/go-playground/validator/v10.Validate).Struct", 1, invalid(1)),
		fails("(*github.com/go-playground/validator/v10.Validate).StructCtx", 1, invalid(2)),
		fails("(*github.com/go-playground/validator/v10.Validate).StructPartial", 1, invalid(1)),
		fails("(*github.com/go-playground/validator/v10.Validate).StructExcept", 1, invalid(1)),
		fails("(*github.com/go-playground/validator/v10.Validate).Var", 1, invalid(1)),
		fails("(*github.com/go-playground/validator/v10.Validate).VarCtx", 1, invalid(2)),
		fails("(*gopkg.in/go-playground/validator.v9.Validate).Struct", 1, invalid(1)),
		fails("(*gopkg.in/go-playground/validator.v9.Validate).StructCtx", 1, invalid(2)),
		fails("(*gopkg.in/go-playground/validator.v9.Validate).Var", 1, invalid(1)),
		fails("(*gopkg.in/go-playground/validator.v8.Validate).Struct", 1, invalid(1)),
		fails("github.com/go-ozzo/ozzo-validation.Validate", 1, invalid(0)),
		fails("github.com/go-ozzo/ozzo-validation.ValidateStruct", 1, invalid(0)),
		fails("github.com/go-ozzo/ozzo-validation/v4.Validate", 1, invalid(0)),
		fails("github.com/go-ozzo/ozzo-validation/v4.ValidateStruct", 1, invalid(0)),
		fails("github.com/go-ozzo/ozzo-validation/v4.ValidateWithContext", 1, invalid(1)),
		fails("github.com/go-ozzo/ozzo-validation/v4.ValidateStructWithContext", 1, invalid(1)),
		fails("github.com/asaskevich/govalidator.ValidateStruct", 2, invalid(0)),
		refuses("github.com/asaskevich/govalidator.IsEmail", 1, invalid(0)),
		refuses("github.com/asaskevich/govalidator.IsURL", 1, invalid(0)),
		refuses("github.com/asaskevich/govalidator.IsUUID", 1, invalid(0)),
		fails("github.com/wagslane/go-password-validator.Validate", 1, invalid(0)),
		fails("github.com/bufbuild/protovalidate-go.Validate", 1, invalid(0)),
		fails("buf.build/go/protovalidate.Validate", 1, invalid(0)),
	}
}
