// Package oidc stands in for the library of that name: the tables speak for it, only its declarations matter.
package oidc

import "context"

// IDToken is a token.
type IDToken struct{ Subject string }

// TokenExpiredError says that it is too old.
type TokenExpiredError struct{}

func (e *TokenExpiredError) Error() string { return "" }

// IDTokenVerifier verifies tokens.
type IDTokenVerifier struct{ last error }

// Verify verifies one.
func (v *IDTokenVerifier) Verify(ctx context.Context, raw string) (*IDToken, error) {
	return nil, v.last
}
