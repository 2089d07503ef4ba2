// Package pgerrcode stands in for the names of SQLSTATEs.
package pgerrcode

// SQLSTATEs.
const (
	UniqueViolation = "23505"
	CheckViolation  = "23514"
)
