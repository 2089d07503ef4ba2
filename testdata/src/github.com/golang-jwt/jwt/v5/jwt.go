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

// SignedString signs a token.
func (t *Token) SignedString(key any) (string, error) { return "", ErrTokenExpired }

// Parser verifies tokens.
type Parser struct{}

// ParseUnverified reads a token and trusts it.
func (p *Parser) ParseUnverified(token string, claims any) (*Token, []string, error) {
	return nil, nil, ErrTokenExpired
}
