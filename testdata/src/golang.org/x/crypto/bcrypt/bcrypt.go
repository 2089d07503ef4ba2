// Package bcrypt stands in for the package of that name.
package bcrypt

// DefaultCost is what a hash costs.
const DefaultCost = 10

// CompareHashAndPassword tells whether the hash is the password's.
func CompareHashAndPassword(hash, password []byte) error { return nil }

// GenerateFromPassword makes a hash.
func GenerateFromPassword(password []byte, cost int) ([]byte, error) { return nil, nil }
