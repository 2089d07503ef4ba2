// Errors about who the caller is, and how often it may call:
//
//	if errors.Is(err, jwt.ErrTokenExpired) {                   bad credentials
//	if errors.Is(err, jwt.TokenExpiredError()) {               the same: jwx has functions for its errors
//	if errors.Is(err, bcrypt.ErrMismatchedHashAndPassword) {   bad credentials

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

func tokenSentinels() []Meaning {
	const bcrypt, breaker, csrf = "golang.org/x/crypto/bcrypt", "github.com/sony/gobreaker", "github.com/gorilla/csrf"
	return slices.Concat(
		jwtSentinels(), jwxSentinels(), identifierSentinels(),
		mean(response.Unauthenticated, bcrypt, "ErrMismatchedHashAndPassword"),
		mean(response.Invalid, bcrypt, "ErrPasswordTooLong"),
		mean(response.ServerFault, bcrypt, "ErrHashTooShort"),
		mean(response.Unauthenticated, "github.com/elithrar/simple-scrypt", "ErrMismatchedHashAndPassword"),
		mean(response.ServerFault, "github.com/elithrar/simple-scrypt", "ErrInvalidHash", "ErrInvalidParams"),
		mean(response.ServerFault, "github.com/alexedwards/argon2id", "ErrInvalidHash", "ErrIncompatibleVariant", "ErrIncompatibleVersion"),
		mean(response.Malformed, "github.com/gorilla/securecookie", "ErrMacInvalid"),
		mean(response.Forbidden, csrf, "ErrBadToken", "ErrNoToken", "ErrBadOrigin", "ErrBadReferer", "ErrNoReferer"),
		mean(response.NotFound, "github.com/gorilla/mux", "ErrNotFound"),
		mean(response.WrongMethod, "github.com/gorilla/mux", "ErrMethodMismatch"),
		mean(response.Unavailable, "github.com/afex/hystrix-go/hystrix", "ErrCircuitOpen", "ErrMaxConcurrency"),
		mean(response.Timeout, "github.com/afex/hystrix-go/hystrix", "ErrTimeout"),
		mean(response.Unavailable, breaker, "ErrOpenState", "ErrTooManyRequests"),
		mean(response.Unavailable, breaker+"/v2", "ErrOpenState", "ErrTooManyRequests"),
	)
}

func jwtSentinels() []Meaning {
	const old, v4, v5 = "github.com/golang-jwt/jwt", "github.com/golang-jwt/jwt/v4", "github.com/golang-jwt/jwt/v5"
	all := mean(response.Unauthenticated, v5, "ErrTokenInvalidSubject", "ErrTokenRequiredClaimMissing")
	for _, module := range []string{v4, v5} {
		all = slices.Concat(all, mean(response.Unauthenticated, module,
			"ErrTokenMalformed", "ErrTokenExpired", "ErrTokenNotValidYet", "ErrTokenUsedBeforeIssued", "ErrTokenSignatureInvalid", "ErrTokenUnverifiable",
			"ErrTokenInvalidClaims", "ErrTokenInvalidAudience", "ErrTokenInvalidIssuer", "ErrTokenInvalidId",
		), mean(response.Unauthenticated, module+"/request", "ErrNoTokenInRequest"))
	}
	for _, module := range []string{old, v4, v5, "github.com/dgrijalva/jwt-go"} {
		all = slices.Concat(all,
			mean(response.Unauthenticated, module, "ErrSignatureInvalid", "ErrECDSAVerification"),
			mean(response.ServerFault, module, "ErrInvalidKey", "ErrInvalidKeyType", "ErrHashUnavailable"),
		)
	}
	return all
}

// jwxSentinels are functions without parameters: jwt.ErrTokenExpired(), and since its third version jwt.TokenExpiredError().
func jwxSentinels() []Meaning {
	const v1, v2, v3 = "github.com/lestrrat-go/jwx/jwt", "github.com/lestrrat-go/jwx/v2/jwt", "github.com/lestrrat-go/jwx/v3/jwt"
	return slices.Concat(
		mean(response.Unauthenticated, v1, "ErrTokenExpired", "ErrTokenNotYetValid", "ErrInvalidIssuedAt"),
		mean(response.Unauthenticated, v2, "ErrTokenExpired", "ErrTokenNotYetValid", "ErrInvalidIssuedAt", "ErrInvalidIssuer", "ErrInvalidAudience",
			"ErrRequiredClaim", "ErrInvalidJWT"),
		mean(response.Unauthenticated, v3, "TokenExpiredError", "TokenNotYetValidError", "InvalidIssuedAtError", "InvalidIssuerError", "InvalidAudienceError",
			"MissingRequiredClaimError", "ValidateError", "ParseError"),
		mean(response.Unauthenticated, "github.com/lestrrat-go/jwx/v3/jws", "VerificationError", "VerifyError"),
	)
}

// identifierSentinels are of texts that are no identifiers.
func identifierSentinels() []Meaning {
	return slices.Concat(
		mean(response.Malformed, "github.com/gofrs/uuid/v5", "ErrInvalidFormat", "ErrIncorrectFormatInString", "ErrIncorrectLength", "ErrIncorrectByteLength"),
		mean(response.Malformed, "github.com/oklog/ulid/v2", "ErrDataSize", "ErrInvalidCharacters", "ErrBigTime", "ErrOverflow"),
		mean(response.Malformed, "github.com/oklog/ulid", "ErrDataSize", "ErrInvalidCharacters", "ErrBigTime", "ErrOverflow"),
		mean(response.Malformed, "github.com/rs/xid", "ErrInvalidID"),
	)
}
