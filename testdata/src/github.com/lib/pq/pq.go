// Package pq stands in for the driver of that name.
package pq

// ErrorCode is an SQLSTATE.
type ErrorCode string

// Error is what the server says.
type Error struct {
	Code    ErrorCode
	Message string
}

func (e *Error) Error() string { return e.Message }
