// Package argon2id stands in for the library of that name: the tables speak for it, only its declarations matter.
package argon2id

import "errors"

// ErrInvalidHash says that the hash is none.
var ErrInvalidHash = errors.New("argon2id: hash is not in the correct format")

// ComparePasswordAndHash tells whether the hash is the password's.
func ComparePasswordAndHash(password, hash string) (bool, error) {
	return password == hash, ErrInvalidHash
}

// CreateHash makes a hash.
func CreateHash(password string, params *int) (string, error) { return "", ErrInvalidHash }
