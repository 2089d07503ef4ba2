// What tells by a field that a caller is refused, without an error:
//
//	if state.Reached {           ulule/limiter: rate limit
//	if !token.Valid {            jwt: bad credentials

package framework

import "github.com/statuslint/statuslint/internal/response"

func accessCodes() map[string]codeMeanings {
	reached, none := codeMeanings{"true": response.RateLimited}, codeMeanings{"0": response.RateLimited}
	all := map[string]codeMeanings{
		"github.com/ulule/limiter.Context.Reached":          reached,
		"github.com/ulule/limiter/v3.Context.Reached":       reached,
		"github.com/go-redis/redis_rate/v9.Result.Allowed":  none,
		"github.com/go-redis/redis_rate/v10.Result.Allowed": none,
	}
	for _, module := range []string{
		"github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v4", "github.com/golang-jwt/jwt", "github.com/dgrijalva/jwt-go",
	} {
		all[module+".Token.Valid"] = codeMeanings{"false": response.Unauthenticated}
	}
	return all
}
