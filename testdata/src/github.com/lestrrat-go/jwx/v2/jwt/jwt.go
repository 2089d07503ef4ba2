// Package jwt stands in for that of jwx: the tables speak for it, only its declarations matter.
package jwt

import "errors"

var failure = errors.New("no token")

// Token is a token.
type Token interface{ Subject() string }

// ParseOption says how to parse.
type ParseOption interface{ parses() }

// ParseString parses a text.
func ParseString(s string, options ...ParseOption) (Token, error) { return nil, failure }

// Validate tests the claims.
func Validate(t Token) error { return failure }

// ErrTokenExpired is the error of a token that is too old.
func ErrTokenExpired() error { return failure }
