// Package sqlite stands in for the driver of that name.
package sqlite

// Error is an error of the database.
type Error struct{ code int }

func (e *Error) Error() string { return "" }

// Code is the extended result code.
func (e *Error) Code() int { return e.code }
