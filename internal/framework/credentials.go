// Functions that refuse a caller:
//
//	user, password, ok := r.BasicAuth()                        not ok: missing credentials
//	err := bcrypt.CompareHashAndPassword(hash, []byte(in))     bad credentials
//	limiter.Allow()                                            false: rate limit

package framework

import (
	"slices"

	"github.com/statuslint/statuslint/internal/response"
)

var unauthenticated = because(response.Unauthenticated)

func credentials() []Row {
	return slices.Concat(
		[]Row{
			refuses("(*net/http.Request).BasicAuth", 3, unauthenticated),
			fails("golang.org/x/crypto/bcrypt.CompareHashAndPassword", 1, unauthenticated),
			fails("(*net/http.CrossOriginProtection).Check", 1, because(response.Forbidden)),
			compares("crypto/subtle.ConstantTimeCompare"),
			fails("(*github.com/coreos/go-oidc.IDTokenVerifier).Verify", 2, unauthenticated),
			fails("(*github.com/coreos/go-oidc/v3/oidc.IDTokenVerifier).Verify", 2, unauthenticated),
			fails("(*firebase.google.com/go/v4/auth.baseClient).VerifyIDToken", 2, unauthenticated),
			fails("google.golang.org/api/idtoken.Validate", 2, unauthenticated),
			fails("github.com/lestrrat-go/jwx/v2/jwt.Parse", 2, unauthenticated),
			fails("github.com/lestrrat-go/jwx/v2/jwt.ParseRequest", 2, unauthenticated),
			fails("github.com/alexedwards/argon2id.ComparePasswordAndHash", 2, fault),
		},
		tokens("github.com/golang-jwt/jwt/v5"),
		tokens("github.com/golang-jwt/jwt/v4"),
		tokens("github.com/golang-jwt/jwt"),
		tokens("github.com/dgrijalva/jwt-go"),
	)
}

// tokens are the parsers of a module for JSON Web Tokens.
func tokens(module string) []Row {
	return []Row{
		fails(module+".Parse", 2, presented(0)),
		fails(module+".ParseWithClaims", 2, presented(0)),
		fails("(*"+module+".Parser).Parse", 2, presented(1)),
		fails("(*"+module+".Parser).ParseWithClaims", 2, presented(1)),
	}
}

// presented is the cause that a parameter is a bad credential, if it is input.
func presented(param int) response.Cause {
	return response.Cause{Kind: response.Unauthenticated, Strength: response.Call, Input: param + 1}
}

// compares is a function that returns 0 where a secret differs, and else 1.
func compares(name string) Row {
	differs := constant("0")
	differs.Causes = explained("the result of ", name, []response.Cause{unauthenticated})
	return ends(name, 1, constant("1"), differs)
}

func limiters() []Row {
	return []Row{
		refuses("(*golang.org/x/time/rate.Limiter).Allow", 1, because(response.RateLimited)),
		refuses("(*golang.org/x/time/rate.Limiter).AllowN", 1, because(response.RateLimited)),
		refuses("(*github.com/juju/ratelimit.Bucket).TakeMaxDuration", 2, because(response.RateLimited)),
	}
}
