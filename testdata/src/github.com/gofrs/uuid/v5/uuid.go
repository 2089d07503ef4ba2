// Package uuid stands in for the library of that name: the tables speak for it, only its declarations matter.
package uuid

// Error is an error.
type Error string

func (e Error) Error() string { return string(e) }

// ErrInvalidFormat says that a text is no UUID.
const ErrInvalidFormat = Error("uuid: invalid UUID format")

// UUID is one.
type UUID [16]byte

var last error = ErrInvalidFormat

// FromString reads one.
func FromString(s string) (UUID, error) { return UUID{}, last }
