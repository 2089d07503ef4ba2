// Errors about who the caller is, and how often it may call:
//
//	if errors.Is(err, jwt.ErrTokenExpired) {                   bad credentials
//	if errors.Is(err, bcrypt.ErrMismatchedHashAndPassword) {   bad credentials

package framework

import "github.com/statuslint/statuslint/internal/response"

var tokenSentinels = []Meaning{
	{"golang.org/x/crypto/bcrypt.ErrMismatchedHashAndPassword", response.Unauthenticated},
	{"golang.org/x/crypto/bcrypt.ErrPasswordTooLong", response.Invalid},
	{"golang.org/x/crypto/bcrypt.ErrHashTooShort", response.ServerFault},
	{"github.com/golang-jwt/jwt/v4.ErrTokenMalformed", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenExpired", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenNotValidYet", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenSignatureInvalid", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenUnverifiable", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenInvalidClaims", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenInvalidAudience", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrTokenInvalidIssuer", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v4.ErrSignatureInvalid", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenMalformed", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenExpired", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenNotValidYet", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenSignatureInvalid", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenUnverifiable", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenInvalidClaims", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenInvalidAudience", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenInvalidIssuer", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenInvalidSubject", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrTokenRequiredClaimMissing", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5.ErrSignatureInvalid", response.Unauthenticated},
	{"github.com/golang-jwt/jwt/v5/request.ErrNoTokenInRequest", response.Unauthenticated},
	{"github.com/golang-jwt/jwt.ErrSignatureInvalid", response.Unauthenticated},
	{"github.com/dgrijalva/jwt-go.ErrSignatureInvalid", response.Unauthenticated},
	{"github.com/lestrrat-go/jwx/v2/jwt.ErrTokenExpired", response.Unauthenticated},
	{"github.com/gorilla/csrf.ErrBadToken", response.Forbidden},
	{"github.com/gorilla/csrf.ErrNoToken", response.Forbidden},
	{"github.com/gorilla/mux.ErrNotFound", response.NotFound},
	{"github.com/gorilla/mux.ErrMethodMismatch", response.WrongMethod},
	{"github.com/afex/hystrix-go/hystrix.ErrCircuitOpen", response.Unavailable},
	{"github.com/afex/hystrix-go/hystrix.ErrMaxConcurrency", response.Unavailable},
	{"github.com/afex/hystrix-go/hystrix.ErrTimeout", response.Timeout},
	{"github.com/sony/gobreaker.ErrOpenState", response.Unavailable},
	{"github.com/sony/gobreaker.ErrTooManyRequests", response.Unavailable},
	{"github.com/sony/gobreaker/v2.ErrOpenState", response.Unavailable},
	{"github.com/sony/gobreaker/v2.ErrTooManyRequests", response.Unavailable},
}
