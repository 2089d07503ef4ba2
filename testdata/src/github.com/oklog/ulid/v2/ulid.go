// Package ulid stands in for the library of that name: the tables speak for it, only its declarations matter.
package ulid

import "errors"

// ErrDataSize says that a text is too short or too long.
var ErrDataSize = errors.New("ulid: bad data size when unmarshaling")

// ULID is one.
type ULID [16]byte

// Parse reads one.
func Parse(s string) (ULID, error) { return ULID{}, ErrDataSize }
