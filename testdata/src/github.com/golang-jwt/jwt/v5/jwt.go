// Package jwt stands in for the library of that name.
package jwt

import "errors"

// ErrTokenExpired says that a token has expired.
var ErrTokenExpired = errors.New("token is expired")

// Token is a token.
type Token struct{ Valid bool }

// Keyfunc gives the key of a token.
type Keyfunc func(*Token) (any, error)

// Parse verifies a token.
func Parse(token string, key Keyfunc) (*Token, error) { return nil, nil }
