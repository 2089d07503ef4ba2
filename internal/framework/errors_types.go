// Types of errors, and what each one means:
//
//	var tooLarge *http.MaxBytesError
//	if errors.As(err, &tooLarge) {    too large content

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

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
	{"*encoding/xml.TagPathError", response.ServerFault},
	{"*encoding/xml.UnsupportedTypeError", response.ServerFault},
	{"encoding/asn1.SyntaxError", response.Malformed},
	{"encoding/asn1.StructuralError", response.Malformed},
	{"encoding/ascii85.CorruptInputError", response.Malformed},
	{"compress/flate.CorruptInputError", response.Malformed},
	{"compress/bzip2.StructuralError", response.Malformed},
	{"image/png.FormatError", response.Malformed},
	{"image/jpeg.FormatError", response.Malformed},
	{"*encoding/csv.ParseError", response.Malformed},
	{"encoding/base64.CorruptInputError", response.Malformed},
	{"encoding/base32.CorruptInputError", response.Malformed},
	{"encoding/hex.InvalidByteError", response.Malformed},
	{"*strconv.NumError", response.Malformed},
	{"*time.ParseError", response.Malformed},
	{"*regexp/syntax.Error", response.Malformed},
	{"*net.ParseError", response.Malformed},
	{"*net.AddrError", response.Malformed},
	{"net.InvalidAddrError", response.Malformed},
	{"net/url.EscapeError", response.Malformed},
	{"net/url.InvalidHostError", response.Malformed},
	{"net/textproto.ProtocolError", response.Malformed},
	{"*net.OpError", response.Upstream},
	{"*net.DNSError", response.Upstream},
	{"*crypto/tls.CertificateVerificationError", response.Upstream},
	{"crypto/tls.RecordHeaderError", response.Upstream},
	{"*os.LinkError", response.ServerFault},
	{"*os.SyscallError", response.ServerFault},
	{"crypto/aes.KeySizeError", response.ServerFault},
	{"*os/exec.ExitError", response.ServerFault},
	{"*os/exec.Error", response.ServerFault},
	{"html/template.Error", response.ServerFault},
	{"*html/template.Error", response.ServerFault},
	{"text/template.ExecError", response.ServerFault},
	{"github.com/go-playground/validator/v10.ValidationErrors", response.Invalid},
	{"*github.com/go-playground/validator/v10.InvalidValidationError", response.ServerFault},
	{"gopkg.in/go-playground/validator.v9.ValidationErrors", response.Invalid},
	{"*gopkg.in/go-playground/validator.v9.InvalidValidationError", response.ServerFault},
	{"github.com/go-playground/validator/v10.FieldError", response.Invalid},
	{"github.com/go-ozzo/ozzo-validation.InternalError", response.ServerFault},
	{"github.com/go-ozzo/ozzo-validation/v4.InternalError", response.ServerFault},
	{"github.com/go-ozzo/ozzo-validation/v4.Error", response.Invalid},
	{"github.com/go-ozzo/ozzo-validation/v4.ErrorObject", response.Invalid},
	{"*buf.build/go/protovalidate.ValidationError", response.Invalid},
	{"*buf.build/go/protovalidate.CompilationError", response.ServerFault},
	{"*buf.build/go/protovalidate.RuntimeError", response.ServerFault},
	{"*github.com/bufbuild/protovalidate-go.ValidationError", response.Invalid},
	{"*github.com/bufbuild/protovalidate-go.CompilationError", response.ServerFault},
	{"*github.com/bufbuild/protovalidate-go.RuntimeError", response.ServerFault},
	{"github.com/go-ozzo/ozzo-validation.Errors", response.Invalid},
	{"github.com/go-ozzo/ozzo-validation/v4.Errors", response.Invalid},
	{"github.com/asaskevich/govalidator.Errors", response.Invalid},
	{"github.com/asaskevich/govalidator.Error", response.Invalid},
	{"github.com/gorilla/schema.MultiError", response.Malformed},
	{"github.com/gorilla/schema.ConversionError", response.Malformed},
	{"github.com/gorilla/schema.UnknownKeyError", response.Malformed},
	{"github.com/gorilla/schema.EmptyFieldError", response.Invalid},
	{"github.com/gorilla/securecookie.MultiError", response.Malformed},
	{"*github.com/coreos/go-oidc/v3/oidc.TokenExpiredError", response.Unauthenticated},
	{"*github.com/coreos/go-oidc/v3/oidc.IssuerMismatchError", response.ServerFault},
	{"golang.org/x/crypto/bcrypt.InvalidCostError", response.ServerFault},
	{"golang.org/x/crypto/bcrypt.InvalidHashPrefixError", response.ServerFault},
	{"golang.org/x/crypto/bcrypt.HashVersionTooNewError", response.ServerFault},
	{"*github.com/golang-jwt/jwt/v4.ValidationError", response.Unauthenticated},
	{"*github.com/golang-jwt/jwt.ValidationError", response.Unauthenticated},
	{"*github.com/dgrijalva/jwt-go.ValidationError", response.Unauthenticated},
	{"*gopkg.in/yaml.v3.TypeError", response.Malformed},
	{"*gopkg.in/yaml.v2.TypeError", response.Malformed},
}

// serviceTypes are those of clients of databases and other services.
func serviceTypes() []Meaning {
	const s3, dynamo = "*github.com/aws/aws-sdk-go-v2/service/s3/types", "*github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	return slices.Concat(
		mean(response.NotFound, s3, "NoSuchKey", "NoSuchBucket", "NoSuchUpload", "NotFound"),
		mean(response.Conflict, s3, "BucketAlreadyExists", "BucketAlreadyOwnedByYou", "InvalidObjectState", "ObjectAlreadyInActiveTierError",
			"ObjectNotInActiveTierError"),
		mean(response.NotFound, dynamo, "ResourceNotFoundException"),
		mean(response.Conflict, dynamo, "ConditionalCheckFailedException", "TransactionConflictException", "DuplicateItemException", "ResourceInUseException"),
		mean(response.Unavailable, dynamo, "ProvisionedThroughputExceededException", "RequestLimitExceeded", "ThrottlingException"),
		mean(response.ServerFault, dynamo, "InternalServerError"),
		mean(response.NotFound, "*github.com/aws/aws-sdk-go-v2/service/sqs/types", "QueueDoesNotExist"),
		mean(response.Unavailable, "*github.com/jackc/pgx/v5/pgconn", "ConnectError"),
		mean(response.TooLarge, "github.com/segmentio/kafka-go", "MessageTooLargeError"),
	)
}
