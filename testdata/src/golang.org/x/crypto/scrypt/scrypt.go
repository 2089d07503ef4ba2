// Package scrypt stands in for the package of that name: the tables speak for it, only its declarations matter.
package scrypt

import "errors"

var failure = errors.New("scrypt: parameters are too large")

// Key makes a key of a password.
func Key(password, salt []byte, n, r, p, length int) ([]byte, error) { return nil, failure }
