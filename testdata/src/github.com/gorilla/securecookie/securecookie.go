// Package securecookie stands in for the library of that name: the tables speak for it, only its declarations matter.
package securecookie

import "errors"

var failure = errors.New("no cookie")

// Error is an error of a cookie.
type Error interface {
	error
	IsUsage() bool
	IsDecode() bool
}

// SecureCookie makes and reads cookies.
type SecureCookie struct{}

// Decode reads one.
func (s *SecureCookie) Decode(name, value string, dst any) error { return failure }

// Encode makes one.
func (s *SecureCookie) Encode(name string, value any) (string, error) { return "", failure }
