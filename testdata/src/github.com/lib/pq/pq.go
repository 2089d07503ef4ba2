// Package pq stands in for the driver of that name.
package pq

// ErrorCode is an SQLSTATE.
type ErrorCode string

// Name is what PostgreSQL calls it.
func (c ErrorCode) Name() string { return string(c) }

// Error is what the server says.
type Error struct {
	Code    ErrorCode
	Message string
}

func (e *Error) Error() string { return e.Message }
