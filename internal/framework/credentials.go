// Functions that refuse a caller:
//
//	user, password, ok := r.BasicAuth()                        not ok: missing credentials
//	err := bcrypt.CompareHashAndPassword(hash, []byte(in))     bad credentials
//	ok, err := enforcer.Enforce(user, path, method)            not ok: missing permission; an error is the server's fault

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
			fails("(*net/http.CrossOriginProtection).Check", 1, because(response.Forbidden)),
			compares("crypto/subtle.ConstantTimeCompare"),
			fails("(*github.com/coreos/go-oidc.IDTokenVerifier).Verify", 2, unauthenticated),
			fails("(*github.com/coreos/go-oidc/v3/oidc.IDTokenVerifier).Verify", 2, unauthenticated),
			fails("(*github.com/coreos/go-oidc/v3/oidc.IDTokenVerifier).VerifyLogout", 2, unauthenticated),
			fails("(*firebase.google.com/go/v4/auth.baseClient).VerifyIDToken", 2, unauthenticated),
			fails("google.golang.org/api/idtoken.Validate", 2, unauthenticated),
		},
		passwords(), signatures(), enforcers(), sessions(),
		tokens("github.com/golang-jwt/jwt/v5"),
		tokens("github.com/golang-jwt/jwt/v4"),
		tokens("github.com/golang-jwt/jwt"),
		tokens("github.com/dgrijalva/jwt-go"),
		jwx("github.com/lestrrat-go/jwx"), jwx("github.com/lestrrat-go/jwx/v2"), jwx("github.com/lestrrat-go/jwx/v3"),
		each(1, unauthenticated, "(*github.com/golang-jwt/jwt/v5.Validator).Validate"),
	)
}

// passwords are held against what is stored of them.
func passwords() []Row {
	const argon2id = "github.com/alexedwards/argon2id"
	return []Row{
		fails("golang.org/x/crypto/bcrypt.CompareHashAndPassword", 1, unauthenticated),
		fails("github.com/elithrar/simple-scrypt.CompareHashAndPassword", 1, unauthenticated),
		verdict(argon2id+".ComparePasswordAndHash", said{0, 2, "false"}, unauthenticated),
		verdict(argon2id+".CheckHash", said{0, 3, "false"}, unauthenticated),
		verdict("github.com/matthewhartstonge/argon2.VerifyEncoded", said{0, 2, "false"}, unauthenticated),
	}
}

// signatures and what was encrypted show who sent something, or that somebody has changed it: they may be credentials, and need not be.
func signatures() []Row {
	either := []response.Cause{because(response.Invalid), unauthenticated}
	return []Row{
		refuses("crypto/hmac.Equal", 1, either...),
		refuses("crypto/ed25519.Verify", 1, either...),
		refuses("crypto/ecdsa.Verify", 1, either...),
		refuses("crypto/ecdsa.VerifyASN1", 1, either...),
		fails("crypto/ed25519.VerifyWithOptions", 1, either...),
		fails("crypto/rsa.VerifyPKCS1v15", 1, either...),
		fails("crypto/rsa.VerifyPSS", 1, either...),
		decrypts("(crypto/cipher.AEAD).Open", 3),
		decrypts("crypto/rsa.DecryptOAEP", 3),
		decrypts("crypto/rsa.DecryptPKCS1v15", 2),
	}
}

// decrypts is a function that makes a text of what was encrypted, or returns an error.
func decrypts(name string, from int) Row {
	row := fails(name, 2, malformed(from), presented(from))
	row.Summary.Flows = []response.Flow{{From: from, Result: 1}}
	return row
}

// enforcers are those of casbin, which hold the caller against a policy.
func enforcers() []Row {
	forbidden := because(response.Forbidden)
	rows := []Row{refuses("(*github.com/casbin/casbin.Enforcer).Enforce", 1, forbidden)}
	for _, module := range []string{"github.com/casbin/casbin/v2", "github.com/casbin/casbin/v3"} {
		for _, receiver := range []string{"*" + module + ".Enforcer", "*" + module + ".SyncedEnforcer", module + ".IEnforcer"} {
			for _, name := range on(receiver, "Enforce", "EnforceWithMatcher") {
				rows = append(rows, verdict(name, said{0, 2, "false"}, forbidden))
			}
			for _, name := range on(receiver, "EnforceEx", "EnforceExWithMatcher") {
				rows = append(rows, verdict(name, said{0, 3, "false"}, forbidden))
			}
		}
		for _, kind := range []string{"CachedEnforcer", "SyncedCachedEnforcer"} {
			rows = append(rows, verdict("(*"+module+"."+kind+").Enforce", said{0, 2, "false"}, forbidden))
		}
	}
	return rows
}

// sessions are kept in cookies, which do not decode where somebody has changed them, or where they are too old.
func sessions() []Row {
	const root, cookie = "github.com/gorilla/sessions", "github.com/gorilla/securecookie"
	return slices.Concat(
		[]Row{
			fails("(*"+root+".CookieStore).Get", 2, malformed(1)),
			fails("(*"+root+".CookieStore).New", 2, malformed(1)),
			decodes("(*"+cookie+".SecureCookie).Decode", 2, 3),
			decodes(cookie+".DecodeMulti", 1, 2),
		},
		each(1, fault, root+".Save", "(*"+root+".Session).Save", "("+root+".Store).Save"),
		each(2, fault, "(*"+cookie+".SecureCookie).Encode", cookie+".EncodeMulti"),
	)
}

// tokens are the parsers of a module for JSON Web Tokens, and what makes them.
func tokens(module string) []Row {
	return []Row{
		fails(module+".Parse", 2, presented(0)),
		fails(module+".ParseWithClaims", 2, presented(0)),
		fails("(*"+module+".Parser).Parse", 2, presented(1)),
		fails("(*"+module+".Parser).ParseWithClaims", 2, presented(1)),
		fails("(*"+module+".Parser).ParseUnverified", 3, presented(1)),
		fails(module+"/request.ParseFromRequest", 2, unauthenticated),
		fails(module+"/request.ParseFromRequestWithClaims", 2, unauthenticated),
		fails("(*"+module+".Token).SignedString", 2, fault),
	}
}

// jwx parses tokens of texts, which may be other people's, and of requests.
func jwx(module string) []Row {
	jwt := module + "/jwt"
	return slices.Concat(
		[]Row{fails(jwt+".Parse", 2, presented(0)), fails(jwt+".ParseString", 2, presented(0)), fails(jwt+".ParseReader", 2, presented(0))},
		each(2, unauthenticated, jwt+".ParseRequest", jwt+".ParseHeader", jwt+".ParseForm"),
		each(1, unauthenticated, jwt+".Validate"),
		[]Row{fails(module+"/jws.Verify", 2, presented(0)), fails(jwt+".Sign", 2, fault)},
	)
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
