// Package uuid stands in for the library of that name: the tables speak for it, only its declarations matter.
package uuid

import "errors"

var failure = errors.New("invalid UUID")

// UUID is one.
type UUID [16]byte

// Parse reads one.
func Parse(s string) (UUID, error) { return UUID{}, failure }

// UnmarshalText reads one.
func (u *UUID) UnmarshalText(data []byte) error { return failure }

// NewV7 makes one.
func NewV7() (UUID, error) { return UUID{}, failure }

// IsInvalidLengthError tells whether a text is too short or too long.
func IsInvalidLengthError(err error) bool { return err == failure }
