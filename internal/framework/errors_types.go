// Types of errors, and what each one means:
//
//	var tooLarge *http.MaxBytesError
//	if errors.As(err, &tooLarge) {    too large content

package framework

import "github.com/statuslint/statuslint/internal/response"

var errorTypes = []Meaning{
	{"*net/http.MaxBytesError", response.TooLarge},
	{"*encoding/json.SyntaxError", response.Malformed},
	{"*encoding/json.UnmarshalTypeError", response.Malformed},
	{"*encoding/json.InvalidUnmarshalError", response.ServerFault},
	{"*encoding/json.MarshalerError", response.ServerFault},
	{"*encoding/json.UnsupportedTypeError", response.ServerFault},
	{"*encoding/json.UnsupportedValueError", response.ServerFault},
	{"*encoding/xml.SyntaxError", response.Malformed},
	{"encoding/xml.UnmarshalError", response.Malformed},
	{"*encoding/csv.ParseError", response.Malformed},
	{"encoding/base64.CorruptInputError", response.Malformed},
	{"encoding/base32.CorruptInputError", response.Malformed},
	{"encoding/hex.InvalidByteError", response.Malformed},
	{"*strconv.NumError", response.Malformed},
	{"*time.ParseError", response.Malformed},
	{"*regexp/syntax.Error", response.Malformed},
	{"*net.ParseError", response.Malformed},
	{"net/url.EscapeError", response.Malformed},
	{"*net.OpError", response.Upstream},
	{"*net.DNSError", response.Upstream},
	{"*os/exec.ExitError", response.ServerFault},
	{"*os/exec.Error", response.ServerFault},
	{"html/template.Error", response.ServerFault},
	{"*html/template.Error", response.ServerFault},
	{"text/template.ExecError", response.ServerFault},
	{"github.com/go-playground/validator/v10.ValidationErrors", response.Invalid},
	{"*github.com/go-playground/validator/v10.InvalidValidationError", response.ServerFault},
	{"gopkg.in/go-playground/validator.v9.ValidationErrors", response.Invalid},
	{"github.com/go-ozzo/ozzo-validation.Errors", response.Invalid},
	{"github.com/go-ozzo/ozzo-validation/v4.Errors", response.Invalid},
	{"github.com/asaskevich/govalidator.Errors", response.Invalid},
	{"github.com/gorilla/schema.MultiError", response.Malformed},
	{"*github.com/golang-jwt/jwt/v4.ValidationError", response.Unauthenticated},
	{"*github.com/golang-jwt/jwt.ValidationError", response.Unauthenticated},
	{"*github.com/dgrijalva/jwt-go.ValidationError", response.Unauthenticated},
	{"*gopkg.in/yaml.v3.TypeError", response.Malformed},
	{"*gopkg.in/yaml.v2.TypeError", response.Malformed},
	{"*github.com/aws/aws-sdk-go-v2/service/s3/types.NoSuchKey", response.NotFound},
	{"*github.com/aws/aws-sdk-go-v2/service/s3/types.NoSuchBucket", response.NotFound},
	{"*github.com/aws/aws-sdk-go-v2/service/s3/types.NotFound", response.NotFound},
	{"*github.com/aws/aws-sdk-go-v2/service/dynamodb/types.ConditionalCheckFailedException", response.Conflict},
	{"*github.com/aws/aws-sdk-go-v2/service/dynamodb/types.ResourceNotFoundException", response.NotFound},
}
