// Package errors stands in for that of kratos: the tables speak for it, only its declarations matter.
package errors

type Status struct {
	Code   int32
	Reason string
}

type Error struct {
	Status
	cause error
}

func (e *Error) Error() string { return "" }

func (e *Error) WithCause(cause error) *Error { return e }

func New(code int, reason, message string) *Error { return nil }

func NotFound(reason, message string) *Error { return nil }

func InternalServer(reason, message string) *Error { return nil }

func IsNotFound(err error) bool { return false }
